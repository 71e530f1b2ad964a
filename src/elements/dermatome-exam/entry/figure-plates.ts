import { keyPointPosition } from '../../../atlas/key-points.js';
import { drawPlate } from '../../../atlas/plate.js';
import { project } from '../../../atlas/picking.js';
import { locateOnPlate } from '../../../atlas/plate-picking.js';
import type { Box, Plate } from '../../../atlas/types.js';
import { KEY_POINT_IDS, type KeyPointId } from '../../../core/key-points.js';
import { type MapSide, type Side, SIDES } from '../../../core/sides.js';
import type { ViewId } from '../../../core/views.js';
import { CLOSE, CLOSE_UPS, UPRIGHT } from './figure-frame.js';

/** Where a key point is seen on a plate, mm. */
export interface Spot {
  readonly id: KeyPointId;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** A figure of bare skin and the key points that are seen on it. */
export interface FigurePlate {
  readonly view: ViewId;
  readonly plate: Plate;
  readonly spots: readonly Spot[];
}

const drawn = new Map<string, FigurePlate>();

/** The figure of a view, drawn once for all examinations of a page. */
export function figurePlate(view: ViewId, side: MapSide = 'both'): FigurePlate {
  const key = `${view} ${side}`;
  let figure = drawn.get(key);
  if (!figure) drawn.set(key, (figure = draw(view, side)));
  return figure;
}

/** So far from the midline the point of a side is drawn at least, so that both can be told apart, mm. */
const ASIDE = 22;

function draw(view: ViewId, side: MapSide): FigurePlate {
  const plate = drawPlate({ view, side, scheme: null, detail: 'full' });
  const sides = side === 'both' ? SIDES : [side];
  const spots = sides.flatMap((each) => KEY_POINT_IDS.flatMap((id) => spotOn(plate, id, each) ?? []));
  return { view, plate, spots };
}

function spotOn(plate: Plate, id: KeyPointId, side: Side): Spot | undefined {
  const point = keyPointPosition(id, side);
  const { x, y, facing } = project(plate.request.view, point);
  const place = locateOnPlate(plate, point);
  const figure = plate.figures.find(({ parts }) => parts.some((part) => part.side === side));
  // What lies on the outline is not met by the mesh, and yet nothing is in front of it.
  if (!figure || (place ? place.hidden && facing > ON_OUTLINE : facing < 0 || facing > ON_OUTLINE)) return undefined;
  if (facing < 0) return undefined;
  const isAtMidline = plate.request.side === 'both' && Math.abs(x) < ASIDE;
  return { id, side, x: (isAtMidline ? Math.sign(x) * ASIDE : x) + figure.dx, y: -y };
}

/** Up to here skin is seen so much aslant that the mesh can miss it. */
const ON_OUTLINE = 0.12;

/** Of the upright figures, the one that shows a key point. */
export function uprightView(id: KeyPointId): (typeof UPRIGHT)[number] {
  return UPRIGHT.find((view) => figurePlate(view).spots.some((spot) => spot.id === id)) ?? 'anterior';
}

/** The surroundings of a key point in the view that shows it best, with the part of the plate that is shown. */
export function closeUp(id: KeyPointId, side: Side): { figure: FigurePlate; spot: Spot; box: Box } | undefined {
  const figure = figurePlate(CLOSE_UPS[id]);
  const spot = figure.spots.find((each) => each.id === id && each.side === side);
  if (!spot) return undefined;
  return { figure, spot, box: [spot.x - CLOSE / 2, spot.y - CLOSE / 2, CLOSE, CLOSE] };
}
