/** What a map needs only when a reader takes it in hand: it is loaded while the map is drawn. */
export { ink } from '../../atlas/ink.js';
export { InSight } from '../../controllers/in-sight.js';
export { clinician } from '../../locales/en/clinician.js';
export { Interaction } from './interaction.js';
export { keyPointList } from './key-point-list.js';
export { levelDetails } from './level-details.js';
export { fadeAreas, markDrawing, markRows } from './marking.js';
export { claimsOn } from './regions.js';
export { tooltip } from './tooltip.js';
export { write, writing } from './writing.js';
