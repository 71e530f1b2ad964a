/** What a map needs only when a reader takes it in hand, or when its picture did not come prepared. */
export { drawPlate } from '../../atlas/plate.js';
export { addSchemeBorders, dermatomesAt, hasSchemeBorders } from '../../atlas/registry.js';
export { borders as article } from '../../atlas/schemes/article.js';
export { clinician } from '../../locales/en/clinician.js';
export { anchorsInSight } from './anchors-in-sight.js';
export { belowStage, optionsLeft, sideColumn, tooltipBox } from './around.js';
export { equip } from './equipment.js';
export { inHandStyles } from './in-hand.styles.js';
export { loadFurtherScheme } from './further-schemes.js';
export { Interaction } from './interaction.js';
export { skinLabels } from './label-layout.js';
export { listOptions } from './list.js';
export { areaWords } from './level-marks.js';
export { fadeAreas, markDrawing, markRows } from './marking.js';
export { rail, showChosenView } from './rail.js';
export { spotsTaken } from './spot-label.js';
export { tooltip } from './tooltip.js';
export { write, writing } from './writing.js';
