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
  const { corners, edge, beside, vertices, edges } = limb;
  const { x, y, visible } = projection;
  const cutX = new Float64Array(edges);
  const cutY = new Float64Array(edges);
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
  const place = (node: number): { x: number; y: number } =>
    node < vertices ? { x: x[node]!, y: y[node]! } : { x: cutX[node - vertices]!, y: cutY[node - vertices]! };
  return link(segments, place);
}

/** Links segments end to end into closed loops, group by group. */
function link(segments: Segments, place: (node: number) => { x: number; y: number }): Map<number, Loop[]> {
  const leaving = new Map<number, Map<number, number[]>>();
  segments.group.forEach((g, i) => {
    let starts = leaving.get(g);
    if (!starts) leaving.set(g, (starts = new Map<number, number[]>()));
    const from = segments.from[i]!;
    const list = starts.get(from);
    if (list) list.push(i);
    else starts.set(from, [i]);
  });
  const loops = new Map<number, Loop[]>();
  for (const [g, starts] of leaving) {
    const found: Loop[] = [];
    for (const [start, list] of starts) {
      while (list.length > 0) {
        const loop: LoopPoint[] = [];
        let node = start;
        do {
          const i = starts.get(node)?.pop();
          if (i === undefined) break;
          loop.push({ node, ...place(node), beyond: segments.beyond[i]! });
          node = segments.to[i]!;
        } while (node !== start);
        if (loop.length > 2) found.push(loop);
      }
    }
    loops.set(g, found);
  }
  return loops;
}
