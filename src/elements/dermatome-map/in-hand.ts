/** What a map needs only when a reader takes it in hand, or when its picture did not come prepared. */
export { drawPlate } from '../../atlas/plate.js';
export { addSchemeBorders, hasSchemeBorders } from '../../atlas/registry.js';
export { borders as article } from '../../atlas/schemes/article.js';
export { InSight } from '../../controllers/in-sight.js';
export { clinician } from '../../locales/en/clinician.js';
export { Annotations } from './annotations.js';
export { inHandStyles } from './in-hand.styles.js';
export { Interaction } from './interaction.js';
export { keyPointList } from './key-point-list.js';
export { list, listOptions, matches } from './list.js';
export { levelDetails } from './level-details.js';
export { fadeAreas, markDrawing, markRows } from './marking.js';
export { claimsOn } from './regions.js';
export { tooltip } from './tooltip.js';
export { write, writing } from './writing.js';
