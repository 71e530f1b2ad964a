/** A point of the picture, mm. */
export type Point = readonly [x: number, y: number];

/** A cubic Bézier curve. */
export type Cubic = readonly [Point, Point, Point, Point];

const REFINEMENTS = 3;

/** How sharp a turn counts as a corner: the cosine of the angle between the two directions. */
const CORNER = 0.45;

/**
 * Fits cubics to a polyline, within a tolerance in mm, keeping its corners.
 *
 * Schneider, "An algorithm for automatically fitting digitized curves", Graphics Gems, 1990.
 */
export function fitCurves(points: readonly Point[], tolerance: number): Cubic[] {
  const cubics: Cubic[] = [];
  let start = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [ax, ay] = [points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]];
    const [bx, by] = [points[i + 1]![0] - points[i]![0], points[i + 1]![1] - points[i]![1]];
    const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
    if (ax * bx + ay * by < CORNER * a * b && Math.min(a, b) > tolerance * 1.5) {
      fitRun(points.slice(start, i + 1), tolerance, cubics);
      start = i;
    }
  }
  fitRun(points.slice(start), tolerance, cubics);
  return cubics;
}

function fitRun(points: readonly Point[], tolerance: number, out: Cubic[]): void {
  if (points.length < 2) return;
  fit(points, 0, points.length - 1, tangent(points, 0, 1), tangent(points, points.length - 1, -1), tolerance ** 2, out);
}

/** The direction in which a polyline leaves an end: of its next points the nearer count more. */
function tangent(points: readonly Point[], end: number, step: 1 | -1): Point {
  let [x, y] = [0, 0];
  for (let j = 1; j <= 3; j++) {
    const q = points[end + step * j];
    if (!q) break;
    const [dx, dy] = [q[0] - points[end]![0], q[1] - points[end]![1]];
    const length = Math.hypot(dx, dy);
    if (length < 1e-9) continue;
    x += dx / length / j;
    y += dy / length / j;
  }
  return unit(x, y);
}

function unit(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** The parameters of the points of the run that is being fitted; a run that is split has no more use for them. */
let parameters = new Float64Array(512);

function fit(
  points: readonly Point[],
  first: number,
  last: number,
  leaving: Point,
  arriving: Point,
  limit: number,
  out: Cubic[],
): void {
  const [a, d] = [points[first]!, points[last]!];
  if (last - first === 1) {
    const third = Math.hypot(d[0] - a[0], d[1] - a[1]) / 3;
    out.push([a, ahead(a, leaving, third), ahead(d, arriving, third), d]);
    return;
  }
  const u = parameters.length > last - first ? parameters : (parameters = new Float64Array(2 * points.length));
  u[0] = 0;
  for (let i = 1; i <= last - first; i++) {
    const p = points[first + i - 1]!;
    const q = points[first + i]!;
    u[i] = u[i - 1]! + Math.hypot(q[0] - p[0], q[1] - p[1]);
  }
  const length = u[last - first] || 1;
  for (let i = 1; i <= last - first; i++) u[i]! /= length;

  let cubic = leastSquares(points, first, last, u, leaving, arriving);
  let [error, worst] = furthest(points, first, last, cubic, u);
  for (let k = 0; k < REFINEMENTS && error >= limit && error < limit * 9; k++) {
    reparametrise(points, first, last, cubic, u);
    cubic = leastSquares(points, first, last, u, leaving, arriving);
    [error, worst] = furthest(points, first, last, cubic, u);
  }
  if (error < limit) {
    out.push(cubic);
    return;
  }
  const split = Math.min(last - 1, Math.max(first + 1, worst));
  const [p, q] = [points[split - 1]!, points[split + 1]!];
  const through = unit(p[0] - q[0], p[1] - q[1]);
  fit(points, first, split, leaving, through, limit, out);
  fit(points, split, last, [-through[0], -through[1]], arriving, limit, out);
}

function ahead(p: Point, direction: Point, distance: number): Point {
  return [p[0] + direction[0] * distance, p[1] + direction[1] * distance];
}

function leastSquares(
  points: readonly Point[],
  first: number,
  last: number,
  u: Float64Array,
  leaving: Point,
  arriving: Point,
): Cubic {
  const [a, d] = [points[first]!, points[last]!];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (let i = 0; i <= last - first; i++) {
    const t = u[i]!;
    const s = 1 - t;
    const b1 = 3 * t * s * s;
    const b2 = 3 * t * t * s;
    const [ax, ay, bx, by] = [leaving[0] * b1, leaving[1] * b1, arriving[0] * b2, arriving[1] * b2];
    const near = s * s * s + b1;
    const far = t * t * t + b2;
    const qx = points[first + i]![0] - (a[0] * near + d[0] * far);
    const qy = points[first + i]![1] - (a[1] * near + d[1] * far);
    c00 += ax * ax + ay * ay;
    c01 += ax * bx + ay * by;
    c11 += bx * bx + by * by;
    x0 += ax * qx + ay * qy;
    x1 += bx * qx + by * qy;
  }
  const determinant = c00 * c11 - c01 * c01;
  let l1 = determinant ? (x0 * c11 - x1 * c01) / determinant : 0;
  let l2 = determinant ? (c00 * x1 - c01 * x0) / determinant : 0;
  const chord = Math.hypot(d[0] - a[0], d[1] - a[1]);
  const sound = (l: number): boolean => l > 1e-6 * chord && l < 4 * chord + 50;
  if (!sound(l1) || !sound(l2)) l1 = l2 = chord / 3;
  return [a, ahead(a, leaving, l1), ahead(d, arriving, l2), d];
}

/** One coordinate of a point of a cubic. */
function pointOn([a, b, c, d]: Cubic, t: number, axis: 0 | 1): number {
  const s = 1 - t;
  return s * s * s * a[axis] + 3 * t * s * s * b[axis] + 3 * t * t * s * c[axis] + t * t * t * d[axis];
}

function furthest(
  points: readonly Point[],
  first: number,
  last: number,
  cubic: Cubic,
  u: Float64Array,
): [number, number] {
  let most = 0;
  let at = first + ((last - first + 1) >> 1);
  for (let i = 1; i < last - first; i++) {
    const p = points[first + i]!;
    const error = (pointOn(cubic, u[i]!, 0) - p[0]) ** 2 + (pointOn(cubic, u[i]!, 1) - p[1]) ** 2;
    if (error > most) {
      most = error;
      at = first + i;
    }
  }
  return [most, at];
}

/** One Newton step towards the nearest point of the curve, for every point. */
function reparametrise(points: readonly Point[], first: number, last: number, cubic: Cubic, u: Float64Array): void {
  const [a, b, c, d] = cubic;
  for (let i = 0; i <= last - first; i++) {
    const t = u[i]!;
    const s = 1 - t;
    const q = [pointOn(cubic, t, 0), pointOn(cubic, t, 1)] as const;
    const p = points[first + i]!;
    const dx = 3 * (s * s * (b[0] - a[0]) + 2 * s * t * (c[0] - b[0]) + t * t * (d[0] - c[0]));
    const dy = 3 * (s * s * (b[1] - a[1]) + 2 * s * t * (c[1] - b[1]) + t * t * (d[1] - c[1]));
    const steep = dx * dx + dy * dy;
    if (steep > 1e-9) u[i] = Math.min(1, Math.max(0, t - ((q[0] - p[0]) * dx + (q[1] - p[1]) * dy) / steep));
  }
}

/** A polyline as straight cubics. */
export function straight(points: readonly Point[]): Cubic[] {
  return points.slice(1).map((to, i): Cubic => [points[i]!, points[i]!, to, to]);
}
