import { turn } from './angles.js';
import { unknownValue } from '../core/errors.js';
import { type Side, SIDES } from '../core/sides.js';
import { cameraAt, directionOf, isPosed } from './camera.js';
import { TOE_LENGTH } from './curves.js';
import { framingOf } from './framing.js';
import type { Limb } from './limb.js';
import { alongLimb, posedPoint } from './pose.js';
import { limbOf } from './registry.js';
import type { Fineness } from './sheet.js';
import { chartEnd, chartIndex, checkChartPoint, skinNormal, surfacePoint } from './surface.js';
import { CHART_IDS, type ChartPoint, type Vec3, type View } from './types.js';
import { dot } from './vectors.js';

/** Where a point of the skin lands in a view: mm to the viewer's right and up, and how squarely it faces the viewer. */
export interface Landing {
  readonly x: number;
  readonly y: number;
  /** Towards the viewer, mm. */
  readonly depth: number;
  /** 1 faces the viewer, 0 lies on the outline, below 0 is turned away. */
  readonly facing: number;
}

/** What lies under a spot of a picture. */
export interface Hit {
  readonly point: ChartPoint;
  /** Towards the viewer, mm. */
  readonly depth: number;
}

function mirror([x, y, z]: Vec3, side: Side): Vec3 {
  return [side === 'left' ? -x : x, y, z];
}

/**
 * Where a point of the skin lands in a view.
 *
 * x runs to the viewer's right and y up, from where the origin of the figures projects (the midline, 700 mm above the
 * ankle). A single-limb view looks at the left limb as at a mirror image of the right one; `perineum` uses the pose.
 *
 * @throws RangeError for an unknown view, chart or side
 * @example
 * project('anterior', { chart: 'sock', s: 536, phi: -2, side: 'right' }); // x -135: the right knee is on the viewer's left
 */
export function project(view: View, point: ChartPoint): Landing {
  checkChartPoint(point);
  const { right, up, towards } = cameraAt(directionOf(view, point.side));
  const chart = chartIndex(point.chart);
  const move = (at: Vec3, s: number): Vec3 => (isPosed(view) ? posedPoint(at, alongLimb(chart, s)) : at);
  const at = mirror(move(surfacePoint({ ...point, side: 'right' }), point.s), point.side);
  const normal = mirror(skinNormal(chart, point.s, point.phi, move), point.side);
  return { x: dot(right, at), y: dot(up, at), depth: dot(towards, at), facing: dot(towards, normal) };
}

/** The right limb's vertices through a camera. */
interface Landed {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly depth: Float64Array;
  /** The triangles that face the viewer and are shown: the first so many of the list. */
  readonly triangles: Int32Array;
  count: number;
}

const landings = new Map<string, Landed>();
const REMEMBERED = 16;

/** The last landings on the coarse mesh, used anew for each frame of a turn. */
const frames = new Map<Side, { key: string; readonly landed: Landed }>();

function landed(view: View, side: Side, fineness: Fineness): Landed {
  const key = JSON.stringify([view, side, fineness]);
  if (fineness === 'coarse') {
    let frame = frames.get(side);
    if (!frame) frames.set(side, (frame = { key: '', landed: roomFor(limbOf(null, 'coarse')) }));
    if (frame.key !== key) land(view, side, limbOf(null, 'coarse'), frame.landed);
    frame.key = key;
    return frame.landed;
  }
  let known = landings.get(key);
  if (!known) {
    const limb = limbOf(null, 'fine');
    known = roomFor(limb);
    land(view, side, limb, known);
    if (landings.size >= REMEMBERED) landings.delete(landings.keys().next().value!);
    landings.set(key, known);
  }
  return known;
}

function roomFor({ vertices, triangles }: Limb): Landed {
  const [x, y, depth] = [new Float64Array(vertices), new Float64Array(vertices), new Float64Array(vertices)];
  return { x, y, depth, triangles: new Int32Array(triangles), count: 0 };
}

function land(view: View, side: Side, limb: Limb, into: Landed): void {
  const direction = directionOf(view, side);
  const { position } = limb.form(isPosed(view));
  const { right, up, towards } = cameraAt(
    side === 'left' ? { yaw: -direction.yaw, pitch: direction.pitch } : direction,
  );
  const across = side === 'left' ? -1 : 1;
  for (let v = 0, i = 0; v < limb.vertices; v++, i += 3) {
    const px = position[i]!;
    const py = position[i + 1]!;
    const pz = position[i + 2]!;
    into.x[v] = across * (right[0] * px + right[1] * py + right[2] * pz);
    into.y[v] = up[0] * px + up[1] * py + up[2] * pz;
    into.depth[v] = towards[0] * px + towards[1] * py + towards[2] * pz;
  }
  const { partOf } = framingOf(view, direction);
  into.count = 0;
  for (let t = 0; t < limb.triangles; t++) {
    if (partOf[limb.band[t]!]! >= 0 && faces(limb, into.x, into.y, t, side)) into.triangles[into.count++] = t;
  }
}

function faces({ corners }: Limb, x: Float64Array, y: Float64Array, t: number, side: Side): boolean {
  const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
  const area = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
  return side === 'left' ? area < 0 : area > 0;
}

/** The skin of one limb that a viewer sees at a spot, with its depth; faster and less exact on the coarse mesh. */
export function hitAt(view: View, side: Side, px: number, py: number, fineness: Fineness = 'fine'): Hit | undefined {
  const limb = limbOf(null, fineness);
  const { x, y, depth, triangles, count } = landed(view, side, fineness);
  let best: Hit | undefined;
  for (let i = 0; i < count; i++) {
    const t = triangles[i]!;
    const a = limb.corners[3 * t]!;
    const b = limb.corners[3 * t + 1]!;
    const c = limb.corners[3 * t + 2]!;
    const xa = x[a]! - px;
    const xb = x[b]! - px;
    const xc = x[c]! - px;
    if ((xa < 0 && xb < 0 && xc < 0) || (xa > 0 && xb > 0 && xc > 0)) continue;
    const ya = y[a]! - py;
    const yb = y[b]! - py;
    const yc = y[c]! - py;
    const [wa, wb, wc] = [xb * yc - xc * yb, xc * ya - xa * yc, xa * yb - xb * ya];
    const whole = wa + wb + wc;
    if (wa * whole < 0 || wb * whole < 0 || wc * whole < 0 || whole === 0) continue;
    const [ka, kb, kc] = [wa / whole, wb / whole, wc / whole];
    const at = ka * depth[a]! + kb * depth[b]! + kc * depth[c]!;
    if (best && at <= best.depth) continue;
    const chart = limb.chart[a]!;
    const near = (v: number): number => limb.phi[v]! + 360 * Math.round((limb.phi[a]! - limb.phi[v]!) / 360);
    const along = ka * limb.along[a]! + kb * limb.along[b]! + kc * limb.along[c]!;
    const phi = turn(ka * near(a) + kb * near(b) + kc * near(c));
    best = { point: { chart: CHART_IDS[chart]!, s: chart === 0 ? along : along / TOE_LENGTH, phi, side }, depth: at };
  }
  return best;
}

/**
 * The point of the skin that a viewer sees at a spot of a view, or `undefined` beside the limb.
 *
 * x and y as in `project`: mm to the viewer's right and up.
 *
 * @throws RangeError for an unknown view or side
 */
export function chartPointAt(view: View, side: Side, x: number, y: number): ChartPoint | undefined {
  if (!SIDES.includes(side)) throw unknownValue('side', side, SIDES);
  const hit = hitAt(view, side, x, y);
  return hit && refine(view, hit.point, x, y);
}

const NEWTON_STEPS = 3;

/** How far the flat triangles of the mesh may lie from the skin, in chart units: a larger step is no refinement. */
const MESH_ERROR = { s: 6, toe: 0.1, phi: 12 };

/** Moves a point found on the mesh to the spot of the true surface that lands exactly where it was picked. */
function refine(view: View, start: ChartPoint, x: number, y: number): ChartPoint {
  const step = start.chart === 'sock' ? 0.5 : 0.005;
  const end = chartEnd(chartIndex(start.chart));
  const inside = (s: number): number => Math.min(end - step, Math.max(0, s));
  const at = (s: number, phi: number): [number, number] => {
    const landing = project(view, { ...start, s: inside(s), phi });
    return [landing.x, landing.y];
  };
  let [s, phi] = [inside(start.s), start.phi];
  for (let i = 0; i < NEWTON_STEPS; i++) {
    const [px, py] = at(s, phi);
    const [sx, sy] = at(s + step, phi);
    const [qx, qy] = at(s, phi + 0.5);
    const [ax, ay, bx, by] = [(sx - px) / step, (sy - py) / step, (qx - px) * 2, (qy - py) * 2];
    const area = ax * by - ay * bx;
    if (Math.abs(area) < 1e-6) return start;
    s = inside(s + ((x - px) * by - (y - py) * bx) / area);
    phi += (ax * (y - py) - ay * (x - px)) / area;
  }
  const strays =
    Math.abs(s - start.s) > (start.chart === 'sock' ? MESH_ERROR.s : MESH_ERROR.toe) ||
    Math.abs(phi - start.phi) > MESH_ERROR.phi;
  const [fx, fy] = at(s, phi);
  const before = project(view, { ...start, s: inside(start.s) });
  if (strays || Math.hypot(fx - x, fy - y) > Math.hypot(before.x - x, before.y - y)) return start;
  return { ...start, s, phi: turn(phi) };
}
