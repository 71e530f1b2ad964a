import type { Limb } from './limb.js';

/** What lies beyond a border of a group. */
export const SILHOUETTE = -1;
/** The skin ends here: at the waist, the midline, or where a toe grows out of the foot. */
export const OPEN_EDGE = -2;
/** The view leaves out what follows. */
export const CUT_EDGE = -3;

/** One point of a loop. `beyond` is what lies on the other side of the piece that starts here: a group, or an edge. */
export interface LoopPoint {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly beyond: number;
}

/** A closed line round visible skin of one group. */
export type Loop = readonly LoopPoint[];

/** Vertices projected: to the viewer's right, downwards, and how far each counts as visible (above 0). */
export interface Projection {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly visible: Float64Array;
}

/** Keeps a value off zero, so that no crossing falls on a vertex. */
const OFF_ZERO = 1e-4;

/** @returns the value, or the nearest one that is clearly positive or negative */
export function offZero(value: number): number {
  if (value >= 0) return value < OFF_ZERO ? OFF_ZERO : value;
  return value > -OFF_ZERO ? -OFF_ZERO : value;
}

interface Segments {
  readonly group: number[];
  readonly from: number[];
  readonly to: number[];
  readonly beyond: number[];
}

/**
 * Finds the closed lines round the visible skin of each group of triangles.
 *
 * Triangles that are partly visible are cut where visibility ends. Nodes below `limb.vertices` are vertices, the others
 * stand for an edge that is cut.
 *
 * @param group per triangle; negative where it is not shown
 */
export function findLoops(limb: Limb, projection: Projection, group: Int32Array): Map<number, Loop[]> {
  const { corners, edge, beside, vertices, workspace } = limb;
  const { cutX, cutY } = workspace;
  const { x, y, visible } = projection;
  const segments: Segments = { group: [], from: [], to: [], beyond: [] };
  const add = (g: number, from: number, to: number, beyond: number): void => {
    segments.group.push(g);
    segments.from.push(from);
    segments.to.push(to);
    segments.beyond.push(beyond);
  };
  /** The node where visibility ends on an edge; worked out in one direction, so that both triangles get the same point. */
  const cutNode = (e: number, p: number, q: number): number => {
    const [a, b] = p < q ? [p, q] : [q, p];
    const t = visible[a]! / (visible[a]! - visible[b]!);
    cutX[e] = x[a]! + t * (x[b]! - x[a]!);
    cutY[e] = y[a]! + t * (y[b]! - y[a]!);
    return vertices + e;
  };
  for (let t = 0; t < limb.triangles; t++) {
    const g = group[t]!;
    if (g < 0) continue;
    let seen = 0;
    for (let k = 0; k < 3; k++) if (visible[corners[3 * t + k]!]! > 0) seen++;
    if (seen === 0) continue;
    let enters = -1;
    let leaves = -1;
    for (let k = 0; k < 3; k++) {
      const p = corners[3 * t + k]!;
      const q = corners[3 * t + ((k + 1) % 3)]!;
      const pSeen = visible[p]! > 0;
      const qSeen = visible[q]! > 0;
      if (!pSeen && !qSeen) continue;
      const e = edge[3 * t + k]!;
      const from = pSeen ? p : (enters = cutNode(e, p, q));
      const to = qSeen ? q : (leaves = cutNode(e, p, q));
      const other = beside[2 * e] === t ? beside[2 * e + 1]! : beside[2 * e]!;
      const beyond = other < 0 ? OPEN_EDGE : group[other]! < 0 ? CUT_EDGE : group[other]!;
      if (beyond !== g) add(g, from, to, beyond);
    }
    if (seen < 3) add(g, leaves, enters, SILHOUETTE);
  }
  return link(segments, workspace.leaving, (node, beyond) =>
    node < vertices
      ? { node, x: x[node]!, y: y[node]!, beyond }
      : { node, x: cutX[node - vertices]!, y: cutY[node - vertices]!, beyond },
  );
}

/** Links segments end to end into closed loops, group by group. */
function link(
  { group, from, to, beyond }: Segments,
  leaving: Int32Array,
  place: (node: number, beyond: number) => LoopPoint,
): Map<number, Loop[]> {
  // Per node the segment that leaves it last, and per segment the one before it, both counted from 1.
  const before = new Int32Array(from.length);
  from.forEach((node, i) => {
    before[i] = leaving[node]!;
    leaving[node] = i + 1;
  });
  const isUsed = new Uint8Array(from.length);
  const take = (node: number, g: number): number => {
    let i = leaving[node]!;
    while (i > 0 && (isUsed[i - 1] === 1 || group[i - 1] !== g)) i = before[i - 1]!;
    return i - 1;
  };
  const loops = new Map<number, Loop[]>();
  for (let first = 0; first < from.length; first++) {
    const g = group[first]!;
    let found = loops.get(g);
    if (!found) loops.set(g, (found = []));
    if (isUsed[first] === 1) continue;
    const start = from[first]!;
    const loop: LoopPoint[] = [];
    let node = start;
    do {
      const i = take(node, g);
      if (i < 0) break;
      isUsed[i] = 1;
      loop.push(place(node, beyond[i]!));
      node = to[i]!;
    } while (node !== start);
    if (loop.length > 2) found.push(loop);
  }
  for (const node of from) leaving[node] = 0;
  return loops;
}
