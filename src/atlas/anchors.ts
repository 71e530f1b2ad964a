import { turn } from './angles.js';
import type { Level } from '../core/levels.js';
import type { Loop } from './contours.js';
import type { Limb } from './limb.js';
import { middleOf } from './mesh.js';
import type { AnchorPicture } from './limb-picture.js';
import { CHART_IDS } from './types.js';

/** Labels stand where the skin faces the viewer at least this much. */
const FACING = 0.45;

/** So many spots of an area are tried. */
const TRIALS = 160;

/** At most so many labels an area, this far apart in mm at least. */
const MOST = 3;
const APART = 190;

/** Every so many points of a loop are enough to measure how far a spot is from it. */
const STRIDE = 2;

/** An area of the picture in which a label is to stand. */
export interface LabelArea {
  readonly levels: readonly Level[];
  readonly triangles: readonly number[];
  readonly loops: readonly Loop[];
}

/** Finds the middle of the widest free spots of an area of the limb as it is projected, widest first. */
export function anchorsOf(limb: Limb, area: LabelArea): AnchorPicture[] {
  const projection = limb.workspace;
  const border = area.loops.flatMap((loop) => loop.filter((_, i) => i % STRIDE === 0));
  const inside: number[] = [];
  for (const t of area.triangles) {
    const corners = [limb.corners[3 * t]!, limb.corners[3 * t + 1]!, limb.corners[3 * t + 2]!];
    if (corners.every((v) => projection.visible[v]! > FACING)) inside.push(t);
  }
  const step = Math.max(1, Math.floor(inside.length / TRIALS));
  const spots: { t: number; x: number; y: number; radius: number }[] = [];
  for (let i = 0; i < inside.length; i += step) {
    const t = inside[i]!;
    let [x, y] = [0, 0];
    for (let k = 0; k < 3; k++) {
      x += projection.x[limb.corners[3 * t + k]!]! / 3;
      y += projection.y[limb.corners[3 * t + k]!]! / 3;
    }
    let radius = Infinity;
    for (const p of border) radius = Math.min(radius, (p.x - x) ** 2 + (p.y - y) ** 2);
    spots.push({ t, x, y, radius: Math.sqrt(radius) });
  }
  spots.sort((a, b) => b.radius - a.radius);
  const chosen: typeof spots = [];
  for (const spot of spots) {
    if (chosen.length === MOST) break;
    if (chosen.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= APART)) chosen.push(spot);
  }
  return chosen.map(({ t, x, y, radius }) => {
    const { chart, s, phi } = middleOf(limb, t);
    return {
      levels: area.levels,
      x: rounded(x, 10),
      y: rounded(y, 10),
      radius: rounded(radius, 10),
      chart: CHART_IDS[chart]!,
      s: rounded(s, chart === 0 ? 10 : 1000),
      phi: rounded(turn(phi), 10),
    };
  });
}

/** A number rounded to a fraction, as a stored picture holds it. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts || 0;
}
