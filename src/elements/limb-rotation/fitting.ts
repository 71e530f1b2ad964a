import { mix } from './curves.js';
import type { LimbDrawing, Point } from './limb-drawing.js';

/** A rectangle in the units of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Leads from the units of a limb to those of the picture. */
export interface Fit {
  readonly scale: number;
  readonly place: (point: Point) => Point;
}

/** Enlarges a limb until it fills a frame; the body around it counts as far as it is there. */
export function fitInto(drawing: LimbDrawing, frame: Frame, upright: number): Fit {
  const limb = boxOf([
    ...drawing.outline,
    ...drawing.toes.map(({ x, y, radius, length }) => ({ x, y: y + radius + length })),
  ]);
  const all = boxOf([...drawing.outline, ...drawing.body.skin.flat()]);
  const side = (name: keyof Frame, most: typeof Math.min): number =>
    mix(limb[name], most(limb[name], all[name]), upright);
  const left = side('left', Math.min);
  const right = side('right', Math.max);
  const scale = Math.min(
    (frame.right - frame.left) / (right - left),
    (frame.bottom - frame.top) / (limb.bottom - limb.top),
  );
  const x = (frame.left + frame.right - (left + right) * scale) / 2;
  const y = (frame.top + frame.bottom - (limb.top + limb.bottom) * scale) / 2;
  return { scale, place: (point) => ({ x: x + point.x * scale, y: y + point.y * scale }) };
}

function boxOf(points: readonly Point[]): Frame {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
