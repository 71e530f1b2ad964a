/** What a map needs only when a reader takes it in hand: it is loaded while the map is drawn. */
export { ink } from '../../atlas/ink.js';
export { clinician } from '../../locales/en/clinician.js';
export { Annotations } from './annotations.js';
export { Interaction } from './interaction.js';
export { keyPointList } from './key-point-list.js';
export { levelDetails } from './level-details.js';
export { tooltip } from './tooltip.js';
export { write, writing } from './writing.js';
