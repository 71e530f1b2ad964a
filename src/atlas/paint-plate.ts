import type { Side } from '../core/sides.js';
import { hitAt } from './picking.js';
import type { StrokeOf } from './paint-strokes.js';
import { surfacePoint } from './surface.js';
import type { ChartId, ChartPoint, Plate } from './types.js';

/** Points of a path stand at least so far apart, as a share of the radius of the brush. */
const SPACING = 1 / 4;

/** A point of the path of a brush. */
export type PathPoint = StrokeOf<'brush'>['path'][number];

/** The skin of one limb under a spot of a plate, or `undefined` beside the limb. x and y are mm of the plate, y down. */
export function limbPointOnPlate(plate: Plate, side: Side, x: number, y: number): ChartPoint | undefined {
  const figure = plate.figures.find(({ parts }) => parts.some((part) => part.side === side));
  return figure && hitAt(plate.request.view, side, x - figure.dx, -y)?.point;
}

/**
 * The path of a brush on one limb under the way of a pointer on a plate, mm. What lies beside the limb is left out, and so
 * are points nearer than a quarter of the radius to the one before.
 */
export function pathOnPlate(
  plate: Plate,
  side: Side,
  way: readonly (readonly [x: number, y: number])[],
  radius: number,
): PathPoint[] {
  const path: PathPoint[] = [];
  for (const [x, y] of way) {
    const point = limbPointOnPlate(plate, side, x, y);
    if (point && isFurther(path.at(-1), point, radius)) path.push([point.chart, point.s, point.phi]);
  }
  return path;
}

/** Whether a point is far enough from the one before it on the path of a brush to be taken up. */
export function isFurther(last: PathPoint | undefined, point: ChartPoint, radius: number): boolean {
  if (!last) return true;
  const [chart, s, phi] = last;
  const [ax, ay, az] = surfacePoint({ chart: chart as ChartId, s, phi, side: point.side });
  const [bx, by, bz] = surfacePoint(point);
  return Math.hypot(ax - bx, ay - by, az - bz) >= radius * SPACING;
}
