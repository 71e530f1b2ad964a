import type { Side } from '../core/sides.js';
import type { CutMesh } from './cut.js';
import { buildLimb, type Limb } from './limb.js';
import { edgeKey } from './mesh.js';
import { brushDepth } from './paint-brush.js';
import { type FinerMesh, REACH, type StrokeDepth } from './paint-depth.js';
import { lassoDepth } from './paint-lasso.js';
import { placeDepth } from './paint-place.js';
import { checkStroke, type SkinStroke } from './paint-strokes.js';
import type { Fineness } from './sheet.js';
import { type Skin, skinOf } from './skin.js';

/** The skin of a limb after some strokes. Where a border of paint runs, the mesh is finer. */
interface PaintedMesh extends FinerMesh {
  readonly position: number[];
  readonly normal: number[];
  /** Per vertex: how deep it lies in paint, mm; above 0 where it is painted. */
  readonly depth: number[];
}

interface Known {
  readonly fineness: Fineness;
  readonly side: Side;
  readonly strokes: readonly SkinStroke[];
  readonly painted: PaintedMesh;
  cut?: CutMesh;
  limb?: Limb;
}

/** What was painted last, the latest at the end. */
const known: Known[] = [];
const MOST_KNOWN = 16;

/** Edges are halved at most so often for one stroke. */
const ROUNDS = 5;

/** Edges with an end this near to the border, in their own length, are halved: a spot amid a triangle is found so. */
const NEAR = 0.75;

/** How near a cut may come to the end of an edge, so that no triangle is a needle. */
const CLEAR = 0.015;

/** No vertex is nearer to the border, mm: it would be on neither side. */
const OFF_BORDER = 1e-6;

/**
 * The skin after strokes. What the same strokes but the last ones have left is taken up again.
 *
 * @throws RangeError for a stroke or a side that nothing can be painted by
 */
function knownOf(strokes: readonly SkinStroke[], side: Side, fineness: Fineness): Known {
  let best: Known | undefined;
  for (const one of known) {
    if (one.side !== side || one.fineness !== fineness || one.strokes.length > strokes.length) continue;
    if (best && one.strokes.length <= best.strokes.length) continue;
    if (one.strokes.every((stroke, i) => stroke === strokes[i])) best = one;
  }
  if (best) known.splice(known.indexOf(best), 1);
  const found = best?.strokes.length === strokes.length ? best : goOn(best, strokes, side, fineness);
  if (best && found !== best) {
    // What is cut of it is seldom asked for again.
    delete best.cut;
    delete best.limb;
    known.push(best);
  }
  known.push(found);
  if (known.length > MOST_KNOWN) known.shift();
  return found;
}

function goOn(from: Known | undefined, strokes: readonly SkinStroke[], side: Side, fineness: Fineness): Known {
  const further = strokes.slice(from?.strokes.length ?? 0);
  for (const stroke of further) checkStroke(stroke, side);
  const skin = skinOf(fineness);
  const painted = from ? copyOf(from.painted) : unpainted(skin);
  for (const stroke of further) apply(painted, skin, stroke, side);
  return { fineness, side, strokes: [...strokes], painted };
}

function copyOf({ mesh, position, normal, depth }: PaintedMesh): PaintedMesh {
  return { mesh: mesh.copy(), position: position.slice(), normal: normal.slice(), depth: depth.slice() };
}

function unpainted({ mesh, position, normal, fineness }: Skin): PaintedMesh {
  return {
    mesh: mesh.copy(),
    position: Array.from(position),
    normal: Array.from(normal),
    depth: Array.from(mesh.phi, () => -REACH[fineness]),
  };
}

/** The depths of a stroke on the skin of one limb. */
function depthOf(skin: Skin, stroke: SkinStroke, side: Side): StrokeDepth {
  if (stroke.tool === 'brush') return brushDepth(skin, stroke);
  return stroke.tool === 'place' ? placeDepth(skin, stroke.place) : lassoDepth(skin, stroke, side);
}

/** Lays a stroke over what is painted, or takes it away from it. */
function apply(painted: PaintedMesh, skin: Skin, stroke: SkinStroke, side: Side): void {
  const { mesh, depth } = painted;
  const field = depthOf(skin, stroke, side);
  const read = field.reader(painted);
  const first = mesh.sheet.chart.length;
  const own = Array.from(field.values);
  const combine = stroke.erase
    ? (before: number, now: number): number => Math.min(before, -now)
    : (before: number, now: number): number => Math.max(before, now);
  for (let v = own.length; v < mesh.phi.length; v++) own[v] = read(v, mesh.from[v - first]!, mesh.to[v - first]!);
  const outside = 1e-3 - REACH[skin.fineness];
  const makeFiner = (triangles: readonly number[]): number[] =>
    halveEdges(painted, triangles, {
      mayCross: (a, b, length) => {
        const [da, db] = [combine(depth[a]!, own[a]!), combine(depth[b]!, own[b]!)];
        return da > 0 !== db > 0 || Math.min(Math.abs(da), Math.abs(db)) < NEAR * length;
      },
      isReached: (v) => own[v]! > outside,
      detail: field.detail,
      added: (v, a, b) => (own[v] = read(v, a, b)),
    });
  let triangles: number[] = [...mesh.cell.keys()];
  for (let round = 0; round < ROUNDS && triangles.length > 0; round++) triangles = makeFiner(triangles);
  for (let v = 0; v < depth.length; v++) depth[v] = combine(depth[v]!, own[v]!);
}

interface Halving extends Pick<StrokeDepth, 'detail'> {
  readonly mayCross: (a: number, b: number, length: number) => boolean;
  readonly isReached: (v: number) => boolean;
  readonly added: (v: number, a: number, b: number) => void;
}

/** Halves the edges that the border of a stroke may cross; returns the triangles to look at again. */
function halveEdges(painted: PaintedMesh, triangles: readonly number[], halving: Halving): number[] {
  const { mesh } = painted;
  const made = new Map<number, number>();
  const near: number[] = [];
  for (const t of triangles) {
    const three = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!] as const;
    if (!three.some((v) => halving.isReached(v))) continue;
    near.push(t);
    const lengths = three.map((v, k) => edgeLength(painted.position, v, three[(k + 1) % 3]!));
    const longest = Math.max(...lengths);
    // A border that may cross the longest edge is looked for on all: it may enter by any.
    if (!three.some((v, k) => halving.mayCross(v, three[(k + 1) % 3]!, longest))) continue;
    three.forEach((v, k) => {
      const w = three[(k + 1) % 3]!;
      if (lengths[k]! <= halving.detail || made.has(edgeKey(v, w))) return;
      // Beyond the reach nothing is looked at, so that an edge is halved in both its triangles.
      if (!halving.isReached(v) && !halving.isReached(w)) return;
      if (halving.mayCross(v, w, longest)) made.set(edgeKey(v, w), halve(painted, v, w, halving));
    });
  }
  if (made.size === 0) return [];
  return near.flatMap((t) => {
    const corner = (k: number): number => mesh.corners[3 * t + (k % 3)]!;
    const cut = (k: number): number => made.get(edgeKey(corner(k), corner(k + 1))) ?? -1;
    const cuts = [cut(0), cut(1), cut(2)] as const;
    return cuts.some((v) => v >= 0) ? mesh.split(t, cuts) : [t];
  });
}

function halve({ mesh, position, normal, depth }: PaintedMesh, a: number, b: number, { added }: Halving): number {
  const v = mesh.addBetween(a, b, 0.5, -1);
  for (let q = 0; q < 3; q++) {
    position.push((position[3 * a + q]! + position[3 * b + q]!) / 2);
    normal.push((normal[3 * a + q]! + normal[3 * b + q]!) / 2);
  }
  depth.push((depth[a]! + depth[b]!) / 2);
  added(v, a, b);
  return v;
}

function edgeLength(p: readonly number[], a: number, b: number): number {
  return Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!);
}

/** Cuts paint out of the skin: region 0 is what is painted. */
function cutPaint({ mesh: whole, depth }: PaintedMesh): CutMesh {
  const mesh = whole.copy();
  const depths = depth.map((mm) => (Math.abs(mm) < OFF_BORDER ? OFF_BORDER : mm));
  const first = depths.length;
  const made = new Map<number, number>();
  const cutEdge = (a: number, b: number): number => {
    const [da, db] = [depths[a]!, depths[b]!];
    if (da > 0 === db > 0) return -1;
    const key = edgeKey(a, b);
    let v = made.get(key);
    if (v === undefined) {
      v = mesh.addBetween(a, b, Math.min(1 - CLEAR, Math.max(CLEAR, da / (da - db))), 0);
      made.set(key, v);
    }
    return v;
  };
  const triangles = mesh.cell.length;
  for (let t = 0; t < triangles; t++) {
    const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
    const isIn = depths[a]! > 0;
    if (isIn === depths[b]! > 0 && isIn === depths[c]! > 0) continue;
    mesh.split(t, [cutEdge(a, b), cutEdge(b, c), cutEdge(c, a)]);
  }
  const area = Int32Array.from(mesh.cell, (_, t) => {
    for (let k = 0; k < 3; k++) {
      const v = mesh.corners[3 * t + k]!;
      if (v < first) return depths[v]! > 0 ? 1 : 0;
    }
    return 0;
  });
  return { mesh, area, combinations: [[], [0]] };
}

/** The skin after strokes, with what is painted cut out: area 1 is paint. */
export function paintedCut(strokes: readonly SkinStroke[], side: Side): CutMesh {
  const found = knownOf(strokes, side, 'fine');
  return (found.cut ??= cutPaint(found.painted));
}

/**
 * The limb of a side, with what is painted cut out.
 *
 * @throws RangeError for a stroke or a side that nothing can be painted by
 */
export function paintedLimb(strokes: readonly SkinStroke[], side: Side, fineness: Fineness): Limb {
  const found = knownOf(strokes, side, fineness);
  return (found.limb ??= buildLimb(fineness, () => (found.cut ??= cutPaint(found.painted))));
}
