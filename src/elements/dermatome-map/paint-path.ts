import { pickOnPlate } from '../../atlas/plate-picking.js';
import type { ChartPoint, Plate } from '../../atlas/types.js';
import type { Side } from '../../core/sides.js';
import type { SkinPoint, StrokeShape } from '../../exam/types.js';

/** A spot of a plate, mm, y down. */
export type PlateSpot = readonly [x: number, y: number];

/** How far apart the points of a path are at least: a part of the radius, and mm. */
const STEP = { ofRadius: 0.4, least: 2 } as const;

/** The corners of a lasso are so far apart, mm. */
const CORNER = 2;

/** The coordinates of the skin are kept to so many parts of a millimetre or degree; those of a toe finer. */
const PARTS = { sock: 10, toe: 1000 } as const;

/** The first limb that a trail meets, if it meets any. */
export function limbUnder(plate: Plate, trail: readonly PlateSpot[]): Side | undefined {
  for (const [x, y] of trail) {
    const side = pickOnPlate(plate, x, y)?.side;
    if (side) return side;
  }
  return undefined;
}

/** The brush strokes of a trail over one limb: a new one each time that the trail comes back to it. */
export function brushStrokes(plate: Plate, trail: readonly PlateSpot[], side: Side, radius: number): StrokeShape[] {
  const paths: SkinPoint[][] = [];
  let isOnSkin = false;
  for (const [x, y] of paced(trail, Math.max(STEP.least, radius * STEP.ofRadius))) {
    const point = pickOnPlate(plate, x, y);
    const isHit = point?.side === side;
    if (isHit) {
      if (!isOnSkin) paths.push([]);
      paths.at(-1)?.push(skinPoint(point));
    }
    isOnSkin = isHit;
  }
  return paths.map((path) => ({ tool: 'brush', radius, path }));
}

/** The lasso of a trail, or `undefined` where it encloses nothing; `dx` is how far the limb stands from where it does alone. */
export function lassoStroke(
  view: Pick<Extract<StrokeShape, { tool: 'lasso' }>, 'view' | 'yaw' | 'pitch'>,
  trail: readonly PlateSpot[],
  dx: number,
): StrokeShape | undefined {
  const outline = spaced(trail, CORNER).map(([x, y]): [number, number] => [tenth(x + dx), tenth(y)]);
  return outline.length < 3 ? undefined : { tool: 'lasso', ...view, outline };
}

/** The spots of a trail that are so far apart; a pointer that goes slowly tells many. */
function spaced(trail: readonly PlateSpot[], step: number): PlateSpot[] {
  const kept: PlateSpot[] = [];
  for (const spot of trail) if (kept.length === 0 || apart(kept.at(-1)!, spot) >= step) kept.push(spot);
  return kept;
}

/** Spots along a trail, one a step; a pointer that goes fast tells few. */
function paced(trail: readonly PlateSpot[], step: number): PlateSpot[] {
  const kept: PlateSpot[] = trail.slice(0, 1);
  trail.forEach((spot, index) => {
    const from = kept.at(-1)!;
    const isLast = index === trail.length - 1 && index > 0;
    const pieces = Math.max(Math.floor(apart(from, spot) / step), isLast ? 1 : 0);
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      kept.push([from[0] + (spot[0] - from[0]) * share, from[1] + (spot[1] - from[1]) * share]);
    }
  });
  return kept;
}

function apart(a: PlateSpot, b: PlateSpot): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function skinPoint({ chart, s, phi }: ChartPoint): SkinPoint {
  const parts = chart === 'sock' ? PARTS.sock : PARTS.toe;
  return [chart, Math.floor(s * parts) / parts, tenth(phi)];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
