import type { Border, BorderPoint } from './borders.js';

/** Chart coordinates on one scale: degrees, and mm along the chart (a toe counts as 50 mm). */
export type Knot = readonly [phi: number, along: number];

/** The length that stands for a whole toe, so that distances on toe charts compare with those on the sock, mm. */
export const TOE_LENGTH = 50;

/** What a degree counts for in mm when a curve is spaced out: about the girth of the leg. */
const MM_PER_DEGREE = 1.2;

const STEP = 4;

function distance(a: Knot, b: Knot): number {
  return Math.hypot((a[0] - b[0]) * MM_PER_DEGREE, a[1] - b[1]);
}

function mix(a: Knot, b: Knot, from: number, to: number, t: number): Knot {
  const k = (t - from) / (to - from);
  return [a[0] + k * (b[0] - a[0]), a[1] + k * (b[1] - a[1])];
}

/**
 * A border as a fine polyline: centripetal Catmull-Rom, which does not overshoot where the spacing of points changes.
 *
 * Open ends are mirrored, closed curves wrap. The last knot of a closed curve equals the first one (one turn on for a ring).
 */
export function flatten(border: Border): Knot[] {
  const unit = border.chart && border.chart !== 'sock' ? TOE_LENGTH : 1;
  const points = border.points.map(([phi, s]: BorderPoint): Knot => [phi, s * unit]);
  const n = points.length;
  const turnOn = border.closed === 'ring' ? 360 : 0;
  const at = (i: number): Knot => {
    if (border.closed) {
      const [phi, along] = points[((i % n) + n) % n]!;
      return [phi + turnOn * Math.floor(i / n), along];
    }
    if (i < 0) return mix(points[0]!, points[1]!, 0, 1, -1);
    if (i >= n) return mix(points[n - 1]!, points[n - 2]!, 0, 1, -1);
    return points[i]!;
  };
  const knots: Knot[] = [];
  const pieces = border.closed ? n : n - 1;
  for (let i = 0; i < pieces; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const t1 = Math.sqrt(distance(p0, p1));
    const t2 = t1 + Math.sqrt(distance(p1, p2));
    const t3 = t2 + Math.sqrt(distance(p2, p3));
    const steps = Math.max(2, Math.ceil(distance(p1, p2) / STEP));
    for (let j = 0; j < steps; j++) {
      const t = t1 + ((t2 - t1) * j) / steps;
      const a = mix(p0, p1, 0, t1, t);
      const b = mix(p1, p2, t1, t2, t);
      const c = mix(p2, p3, t2, t3, t);
      knots.push(mix(mix(a, b, 0, t2, t), mix(b, c, t1, t3, t), t1, t2, t));
    }
  }
  knots.push(at(pieces));
  return knots;
}
