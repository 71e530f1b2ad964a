import './schemes/all.js';

export type { Border, BorderPoint, Region, SchemeBorders, SchemeRegion, Seed } from './borders.js';
export { type Comparison, compareSchemes, type PlaceDifference } from './comparison.js';
export { consensusAt, type ConsensusAt } from './consensus.js';
export { isFurther, limbPointOnPlate, pathOnPlate, type PathPoint } from './paint-plate.js';
export type { SkinStroke } from './paint-strokes.js';
export { lassoOutline } from './paint-lasso.js';
export { type Explained, explainedBy, type PaintedSkin, paintedSkin } from './painting.js';
export { type KeyPointName, keyPointPosition } from './key-points.js';
export { drawLayer } from './layer-plates.js';
export { AGREEMENTS, type Agreement, EXTENTS, type Extent, type Layer } from './layers.js';
export { chartPointAt, type Landing, project } from './picking.js';
export { fieldsOf, nervesAt } from './nerves.js';
export { placeCentre, placesAt } from './places.js';
export { drawPlate } from './plate.js';
export { locateOnPlate, pickOnPlate } from './plate-picking.js';
export { addSchemeBorders, dermatomesAt, hasSchemeBorders } from './registry.js';
export { silhouette } from './silhouette.js';
export { supplyAt } from './supply-at.js';
export { surfacePoint } from './surface.js';
export type {
  Box,
  ChartId,
  ChartPoint,
  Direction,
  Plate,
  PlateAnchor,
  PlateArea,
  PlateDetail,
  PlateEdge,
  PlateFade,
  PlateFigure,
  PlatePart,
  PlateRequest,
  TurnedView,
  Vec3,
  View,
} from './types.js';
