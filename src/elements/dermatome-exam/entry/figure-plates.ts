import { keyPointPosition } from '../../../atlas/key-points.js';
import { drawPlate } from '../../../atlas/plate.js';
import { locateOnPlate } from '../../../atlas/plate-picking.js';
import type { Plate } from '../../../atlas/types.js';
import { KEY_POINT_IDS, type KeyPointId } from '../../../core/key-points.js';
import { type MapSide, type Side, SIDES } from '../../../core/sides.js';
import type { ViewId } from '../../../core/views.js';

/** Where a key point is seen on a plate, mm. */
export interface Spot {
  readonly id: KeyPointId;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  /** 1 faces the viewer, 0 lies on the outline. */
  readonly facing: number;
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
const ASIDE = 20;

function draw(view: ViewId, side: MapSide): FigurePlate {
  const plate = drawPlate({ view, side, scheme: null, detail: 'full' });
  const sides = side === 'both' ? SIDES : [side];
  const spots = sides.flatMap((each) =>
    KEY_POINT_IDS.flatMap((id): Spot[] => {
      const place = locateOnPlate(plate, keyPointPosition(id, each));
      if (!place || place.hidden) return [];
      const isAtMidline = side === 'both' && Math.abs(place.x) < ASIDE;
      const x = isAtMidline ? Math.sign(place.x) * ASIDE : place.x;
      return [{ id, side: each, x, y: place.y, facing: place.facing }];
    }),
  );
  return { view, plate, spots };
}

/** The figures that are always there. */
const UPRIGHT = ['anterior', 'posterior'] as const;

/** Below this a point is seen from so far aside that another view shows it better. */
const SQUARE_ON = 0.35;

/** Of the upright figures, the one that shows a key point. */
export function uprightView(id: KeyPointId): (typeof UPRIGHT)[number] {
  return UPRIGHT.find((view) => figurePlate(view).spots.some((spot) => spot.id === id)) ?? 'anterior';
}

const CLOSE_UPS: Partial<Readonly<Record<KeyPointId, ViewId>>> = {
  L3: 'medial',
  L4: 'medial',
  S1: 'lateral',
  'S4-5': 'perineum',
};

/** A view that shows a key point better than the upright figures do; `undefined` where they show it well. */
export function closeUp(id: KeyPointId): ViewId | undefined {
  const seen = figurePlate(uprightView(id)).spots.find((spot) => spot.id === id);
  return seen && seen.facing >= SQUARE_ON ? undefined : CLOSE_UPS[id];
}
