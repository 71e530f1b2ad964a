import { SIDES } from '../core/sides.js';
import { hitAt, project } from './picking.js';
import type { ChartPoint, Plate } from './types.js';

/** Spots of the skin this much nearer to the viewer hide what is behind them, mm. */
const HIDING_DEPTH = 6;

/**
 * The skin under a spot of a plate, or `undefined` beside the limbs and on a bare one.
 *
 * x and y are in plate coordinates: mm, y down.
 */
export function pickOnPlate(plate: Plate, x: number, y: number): ChartPoint | undefined {
  const { view, side } = plate.request;
  for (const figure of plate.figures) {
    const limbs = SIDES.filter((limb) => figure.parts.some((part) => part.side === limb));
    const hits = limbs.flatMap((limb) => hitAt(view, limb, x - figure.dx, -y) ?? []);
    const nearest = hits.sort((a, b) => b.depth - a.depth)[0]?.point;
    if (nearest) return side === 'both' || nearest.side === side ? nearest : undefined;
  }
  return undefined;
}

/**
 * Where a point of the skin lands on a plate, and whether it is hidden there; `undefined` where the plate leaves it out.
 *
 * @throws RangeError for a point that is on no chart
 */
export function locateOnPlate(
  plate: Plate,
  point: ChartPoint,
): { x: number; y: number; facing: number; hidden: boolean } | undefined {
  const { view } = plate.request;
  const figure = plate.figures.find(({ parts }) => parts.some(({ side }) => side === point.side));
  if (!figure) return undefined;
  const { x, y, facing } = project(view, point);
  const [left, top, width, height] = plate.box;
  const isCropped =
    Math.abs(x + figure.dx - left - width / 2) > width / 2 || Math.abs(-y - top - height / 2) > height / 2;
  const seen = isCropped ? undefined : hitAt(view, point.side, x, y);
  if (!seen) return undefined;
  const there = project(view, seen.point);
  const others = figure.parts.filter(({ side, opacity }) => side !== point.side && opacity > 0.5).slice(0, 1);
  const hidden =
    facing <= 0 ||
    others.some(({ side }) => (hitAt(view, side, x, y)?.depth ?? -Infinity) > seen.depth) ||
    seen.point.chart !== point.chart ||
    Math.hypot(there.x - x, there.y - y) > HIDING_DEPTH ||
    Math.abs(seen.point.s - point.s) > (point.chart === 'sock' ? 4 * HIDING_DEPTH : 0.3);
  return { x: x + figure.dx, y: -y, facing, hidden };
}
