import './define/dermatome-exam.js';
import './define/dermatome-map.js';
import './define/dermatome-step.js';
import './define/limb-rotation.js';

export { DermatomeExam } from './elements/dermatome-exam/dermatome-exam.js';
export * from './elements/dermatome-exam/events.js';
export { DermatomeMap } from './elements/dermatome-map/dermatome-map.js';
export * from './elements/dermatome-map/compare-events.js';
export * from './elements/dermatome-map/events.js';
export * from './elements/dermatome-map/tour-events.js';
export { DermatomeStep } from './elements/dermatome-step/dermatome-step.js';
export * from './elements/limb-rotation/events.js';
export { LimbRotation } from './elements/limb-rotation/limb-rotation.js';
