import './define/dermatome-map.js';

export { DermatomeMap } from './elements/dermatome-map/dermatome-map.js';
export * from './elements/dermatome-map/events.js';
