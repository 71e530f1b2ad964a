import { baseOf } from './limb.js';
import type { Mesh } from './mesh.js';
import { type Fineness, vertexNormals } from './sheet.js';
import { STATIONS } from './surface.js';

/** Two places of the skin that touch although no triangle joins them: a toe and the foot, or both faces of a web. */
export interface Bridge {
  readonly to: number;
  readonly length: number;
}

/** The skin of the right limb as one whole: its triangles, and the bridges between its charts. */
export interface Skin {
  readonly fineness: Fineness;
  readonly mesh: Mesh;
  /** Per vertex (xyz, xyz, ...), mm. */
  readonly position: Float64Array;
  readonly normal: Float64Array;
  /** The neighbours of vertex v are `neighbours[first[v]]` to `neighbours[first[v + 1] - 1]`. */
  readonly first: Int32Array;
  readonly neighbours: Int32Array;
  readonly bridges: ReadonlyMap<number, readonly Bridge[]>;
  /** The triangles round vertex v, in the same manner. */
  readonly firstTriangle: Int32Array;
  readonly triangles: Int32Array;
  /** 1 for each vertex that is skin, 0 for what was trimmed away. */
  readonly isSkin: Uint8Array;
}

/** A bridge joins a vertex to at most so many others, this far away at most, mm. */
const BRIDGES = 3;
const BRIDGE_LENGTH = 9;

const skins = new Map<Fineness, Skin>();

/** The skin of a fineness, made once. */
export function skinOf(fineness: Fineness): Skin {
  let skin = skins.get(fineness);
  if (!skin) skins.set(fineness, (skin = makeSkin(fineness)));
  return skin;
}

function makeSkin(fineness: Fineness): Skin {
  const { sheet, trimmed: mesh } = baseOf(fineness);
  const position = mesh.carry(sheet.position);
  const normal = mesh.carry(vertexNormals(sheet.position, sheet.corners));
  const count = mesh.phi.length;
  const isSkin = new Uint8Array(count);
  for (const v of mesh.corners) isSkin[v] = 1;
  const around = spread(
    count,
    mesh.corners,
    mesh.corners.map((_, i) => Math.floor(i / 3)),
  );
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let i = 0; i < mesh.corners.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.corners[i + k]!, mesh.corners[i + ((k + 1) % 3)]!];
      sets[a]!.add(b);
      sets[b]!.add(a);
    }
  }
  const first = new Int32Array(count + 1);
  sets.forEach((set, v) => (first[v + 1] = first[v]! + set.size));
  const neighbours = Int32Array.from(sets.flatMap((set) => [...set]));
  return {
    fineness,
    mesh,
    position,
    normal,
    first,
    neighbours,
    bridges: bridgesOf(mesh, position, isSkin),
    firstTriangle: around.first,
    triangles: around.items,
    isSkin,
  };
}

/** Items by the vertex that each belongs to. */
function spread(
  count: number,
  vertices: readonly number[],
  items: readonly number[],
): { first: Int32Array; items: Int32Array } {
  const first = new Int32Array(count + 1);
  for (const v of vertices) first[v + 1]!++;
  for (let v = 0; v < count; v++) first[v + 1]! += first[v]!;
  const next = first.slice();
  const sorted = new Int32Array(items.length);
  vertices.forEach((v, i) => (sorted[next[v]!++] = items[i]!));
  return { first, items: sorted };
}

/** The bridges: from the root of each toe to the foot, and across the rounded edge of the webs. */
function bridgesOf(mesh: Mesh, position: Float64Array, isSkin: Uint8Array): Map<number, Bridge[]> {
  const roots: number[] = [];
  const foot: number[] = [];
  const edge: number[] = [];
  const counts = new Map<number, number>();
  for (let i = 0; i < mesh.corners.length; i++) {
    const next = mesh.corners[i % 3 === 2 ? i - 2 : i + 1]!;
    const [a, b] = [Math.min(mesh.corners[i]!, next), Math.max(mesh.corners[i]!, next)];
    const key = a * 2097152 + b;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const open = new Set<number>();
  for (const [key, uses] of counts) {
    if (uses === 1) open.add(Math.floor(key / 2097152)).add(key % 2097152);
  }
  for (let v = 0; v < isSkin.length; v++) {
    if (!isSkin[v]) continue;
    if (mesh.chart[v]! > 0 && open.has(v)) roots.push(v);
    if (mesh.chart[v] === 0 && mesh.along[v]! > STATIONS.web - 40) foot.push(v);
    if (mesh.chart[v] === 0 && mesh.along[v]! > STATIONS.edge - 1e-6) edge.push(v);
  }
  const bridges = new Map<number, Bridge[]>();
  const join = (from: number, others: readonly number[]): void => {
    const nearest = others
      .filter((to) => to !== from)
      .map((to) => ({ to, length: distance(position, from, to) }))
      .filter(({ length }) => length <= BRIDGE_LENGTH)
      .sort((a, b) => a.length - b.length)
      .slice(0, BRIDGES);
    for (const { to, length } of nearest) {
      bridges.set(from, [...(bridges.get(from) ?? []), { to, length }]);
      bridges.set(to, [...(bridges.get(to) ?? []), { to: from, length }]);
    }
  };
  for (const v of roots) join(v, foot);
  const isDorsal = (v: number): boolean => Math.abs(mesh.phi[v]!) < 90;
  for (const v of edge) {
    join(
      v,
      edge.filter((other) => isDorsal(other) !== isDorsal(v)),
    );
  }
  return bridges;
}

/** The straight distance between two vertices, mm. */
export function distance(position: Float64Array, a: number, b: number): number {
  const [i, j] = [3 * a, 3 * b];
  return Math.hypot(
    position[i]! - position[j]!,
    position[i + 1]! - position[j + 1]!,
    position[i + 2]! - position[j + 2]!,
  );
}

/**
 * Values at the vertices, each evened out with those of its neighbours.
 *
 * @param isMoved which vertices take part; the others stay as they are
 */
export function evenOut(
  skin: Skin,
  values: Float64Array,
  rounds: number,
  isMoved: (vertex: number) => boolean = () => true,
): Float64Array {
  let from = values;
  for (let round = 0; round < rounds; round++) {
    const to = from.slice();
    for (let v = 0; v < from.length; v++) {
      if (skin.isSkin[v] === 0 || !isMoved(v)) continue;
      let sum = 2 * from[v]!;
      for (let i = skin.first[v]!; i < skin.first[v + 1]!; i++) sum += from[skin.neighbours[i]!]!;
      to[v] = sum / (2 + skin.first[v + 1]! - skin.first[v]!);
    }
    from = to;
  }
  return from;
}
