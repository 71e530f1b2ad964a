import { Heap } from './heap.js';
import type { Limb } from './limb.js';
import type { Skin } from './skin.js';

/** The border of a region as it lies on the skin: straight pieces between points, each with the width of its transition. */
export interface BorderLine {
  /** Per point (xyz, xyz, ...), mm. */
  readonly position: Float64Array;
  readonly normal: Float64Array;
  /** Per point: the width of the transition, mm. */
  readonly width: Float64Array;
  readonly pieces: readonly { readonly a: number; readonly b: number; readonly chart: number }[];
  /** Per piece the pieces that go on from it. */
  readonly next: readonly (readonly number[])[];
  /** Where the search begins: a vertex of the skin, and a piece near it. */
  readonly seeds: readonly (readonly [vertex: number, piece: number])[];
  /** Per vertex of the skin: whether it lies in the region. */
  readonly inside: Uint8Array;
}

/** How far a transition runs on into a border of another width, mm: no step shows where the two meet. */
const BLEND = 14;

/** A sharp border counts as this wide, mm. */
export const LEAST_WIDTH = 4;

/**
 * Finds the border of what counts as inside on a limb that is cut along it.
 *
 * @param widthOf the width of the transition at the border numbered so, mm
 */
export function borderLine(
  limb: Limb,
  skin: Skin,
  isInside: (regions: readonly number[]) => boolean,
  widthOf: (course: number) => number,
): BorderLine {
  const inside = new Uint8Array(skin.mesh.phi.length);
  const within = limb.combinations.map(isInside);
  const form = limb.form(false);
  const numbers = new Map<number, number>();
  const points: number[] = [];
  const pieces: { a: number; b: number; chart: number; width: number }[] = [];
  const seeds: [number, number][] = [];
  const at = new Map<number, number[]>();
  const pointOf = (v: number): number => {
    let number = numbers.get(v);
    if (number === undefined) {
      number = points.length;
      numbers.set(v, number);
      points.push(v);
    }
    return number;
  };
  for (let t = 0; t < limb.triangles; t++) {
    const isWithin = within[limb.area[t]!]!;
    for (let k = 0; k < 3; k++) {
      const v = limb.corners[3 * t + k]!;
      if (isWithin && v < inside.length) inside[v] = 1;
    }
    if (!isWithin) continue;
    for (let k = 0; k < 3; k++) {
      const e = limb.edge[3 * t + k]!;
      const other = limb.beside[2 * e] === t ? limb.beside[2 * e + 1]! : limb.beside[2 * e]!;
      if (other < 0 || within[limb.area[other]!]!) continue;
      const [v, w] = [limb.corners[3 * t + k]!, limb.corners[3 * t + ((k + 1) % 3)]!];
      const [p, q] = [limb.course[v]!, limb.course[w]!];
      // A border that meets an older one ends on it: of the two numbers the older is that of the piece.
      const course = p < 0 ? q : q < 0 ? p : Math.min(p, q);
      const number = pieces.length;
      const piece = {
        a: pointOf(v),
        b: pointOf(w),
        chart: limb.chart[v]!,
        width: course < 0 ? NaN : Math.max(LEAST_WIDTH, widthOf(course)),
      };
      pieces.push(piece);
      for (const end of [piece.a, piece.b]) at.set(end, [...(at.get(end) ?? []), number]);
      for (const near of [t, other]) {
        for (let j = 0; j < 3; j++) {
          const corner = limb.corners[3 * near + j]!;
          if (corner < inside.length) seeds.push([corner, number]);
        }
      }
    }
  }
  const position = gather(form.position, points);
  const known = pieces.map(({ width }) => width).filter((width) => !Number.isNaN(width));
  const usual = known.reduce((sum, width) => sum + width, 0) / (known.length || 1);
  for (const piece of pieces) if (Number.isNaN(piece.width)) piece.width = usual;
  const next = pieces.map(({ a, b }, i) => [...at.get(a)!, ...at.get(b)!].filter((other) => other !== i));
  return {
    position,
    normal: gather(form.normal, points),
    width: blendWidths(points.length, pieces, at, position),
    pieces,
    next,
    seeds,
    inside,
  };
}

function gather(values: Float64Array, vertices: readonly number[]): Float64Array {
  const found = new Float64Array(3 * vertices.length);
  vertices.forEach((v, i) => found.set(values.subarray(3 * v, 3 * v + 3), 3 * i));
  return found;
}

/** The width at each point, blended along the border where borders of different widths meet. */
function blendWidths(
  count: number,
  pieces: readonly { readonly a: number; readonly b: number; readonly width: number }[],
  at: ReadonlyMap<number, readonly number[]>,
  position: Float64Array,
): Float64Array {
  const width = new Float64Array(count);
  const length = pieces.map(({ a, b }) => between(position, a, b));
  for (let point = 0; point < count; point++) {
    const far = new Map([[point, 0]]);
    const queue = [point];
    let [sum, total] = [0, 0];
    const used = new Set<number>();
    for (const from of queue) {
      for (const number of at.get(from) ?? []) {
        if (used.has(number)) continue;
        used.add(number);
        const { a, b, width: own } = pieces[number]!;
        const way = far.get(from)! + length[number]!;
        const weight = (length[number]! + 1e-9) * Math.exp(-(((way - length[number]! / 2) / BLEND) ** 2));
        sum += weight * own;
        total += weight;
        const to = a === from ? b : a;
        if (way < 2 * BLEND && !far.has(to)) {
          far.set(to, way);
          queue.push(to);
        }
      }
    }
    width[point] = sum / total;
  }
  return width;
}

function between(position: Float64Array, a: number, b: number): number {
  return Math.hypot(
    position[3 * a]! - position[3 * b]!,
    position[3 * a + 1]! - position[3 * b + 1]!,
    position[3 * a + 2]! - position[3 * b + 2]!,
  );
}

/** A spot of the skin: where it lies and which way it faces. */
interface Spot {
  x: number;
  y: number;
  z: number;
  nx: number;
  ny: number;
  nz: number;
}

/**
 * How deep each vertex of the skin lies within a region, or how far outside of it, measured along the skin.
 *
 * The unit is half the width of the border's transition: 1 is where the transition ends inside, -1 where it ends outside.
 * Where borders of different widths are near, the one that reaches further counts. Beyond `reach` the value is
 * `reach` or `-reach`.
 */
export class DepthField {
  /** Per vertex of the skin. */
  readonly values: Float64Array;
  private readonly skin: Skin;
  private readonly line: BorderLine;
  /** Per vertex the piece of border, or from `line.pieces.length` on the relay, that is nearest; -1 out of reach. */
  private readonly nearest: Int32Array;
  /** Where the way from a border passes to another chart: the vertex, how far it is from there, and the width. */
  private readonly relays: { vertex: number; way: number; width: number }[] = [];
  private readonly spot: Spot = { x: 0, y: 0, z: 0, nx: 0, ny: 0, nz: 0 };
  private best = 0;
  private way = 0;
  private width = 0;

  constructor(skin: Skin, line: BorderLine, reach: number) {
    this.skin = skin;
    this.line = line;
    const count = skin.mesh.phi.length;
    this.nearest = new Int32Array(count).fill(-1);
    const depth = new Float64Array(count).fill(Infinity);
    this.spreadOut(depth, reach);
    this.values = depth.map((value, v) => (line.inside[v] ? 1 : -1) * Math.min(reach, value));
  }

  /** The depth at a share of the way from one vertex to a neighbour, exact where the vertices only bracket it. */
  at(a: number, b: number, share: number): number {
    const [p, q] = [this.values[a]!, this.values[b]!];
    const straight = p + share * (q - p);
    let depth = Infinity;
    for (const source of [this.nearest[a]!, this.nearest[b]!]) {
      if (source < 0) continue;
      this.place(a, b, share);
      depth = Math.min(depth, this.search(source, this.skin.mesh.chart[a]!));
    }
    if (depth === Infinity) return straight;
    return straight < 0 ? -depth : depth;
  }

  private spreadOut(depth: Float64Array, reach: number): void {
    const { skin, line, nearest } = this;
    const heap = new Heap();
    const reached = (v: number, value: number): void => {
      depth[v] = value;
      nearest[v] = this.best;
      heap.push(value, v);
    };
    for (const [v, piece] of line.seeds) {
      this.place(v, v, 0);
      const value = this.search(piece, skin.mesh.chart[v]!);
      if (value < depth[v]! - 1e-9) reached(v, value);
    }
    for (let top = heap.pop(); top; top = heap.pop()) {
      const v = top.item;
      if (top.key > depth[v]!) continue;
      if (top.key > reach) break;
      for (let i = skin.first[v]!; i < skin.first[v + 1]!; i++) {
        const w = skin.neighbours[i]!;
        if (depth[w]! <= top.key) continue;
        this.place(w, w, 0);
        const value = this.search(nearest[v]!, skin.mesh.chart[w]!);
        if (value < depth[w]! - 1e-6) reached(w, value);
      }
      for (const { to, length } of skin.bridges.get(v) ?? []) {
        this.place(v, v, 0);
        this.search(nearest[v]!, skin.mesh.chart[v]!);
        const [way, width] = [this.way + length, this.width];
        if ((2 * way) / width >= depth[to]! - 1e-6) continue;
        this.best = line.pieces.length + this.relays.push({ vertex: to, way, width }) - 1;
        reached(to, (2 * way) / width);
      }
    }
  }

  /** Takes a spot on the edge between two vertices for the next search. */
  private place(a: number, b: number, share: number): void {
    const { position: p, normal: n } = this.skin;
    const { spot } = this;
    const [i, j] = [3 * a, 3 * b];
    spot.x = p[i]! + share * (p[j]! - p[i]!);
    spot.y = p[i + 1]! + share * (p[j + 1]! - p[i + 1]!);
    spot.z = p[i + 2]! + share * (p[j + 2]! - p[i + 2]!);
    spot.nx = n[i]! + share * (n[j]! - n[i]!);
    spot.ny = n[i + 1]! + share * (n[j + 1]! - n[i + 1]!);
    spot.nz = n[i + 2]! + share * (n[j + 2]! - n[i + 2]!);
  }

  /** Walks along the border from a piece to the one that is nearest; returns the depth and notes where it was found. */
  private search(from: number, chart: number): number {
    const { line } = this;
    const count = line.pieces.length;
    if (from >= count) {
      const { vertex, way, width } = this.relays[from - count]!;
      const { position, normal } = this.skin;
      this.best = from;
      this.way = way + this.along(position, normal, 3 * vertex, 3 * vertex, 0);
      this.width = width;
      return (2 * this.way) / width;
    }
    let best = from;
    let depth = this.depthFrom(from);
    let [way, width] = [this.way, this.width];
    let last = -1;
    while (last !== best) {
      last = best;
      for (const other of line.next[last]!) {
        if (line.pieces[other]!.chart !== chart) continue;
        const value = this.depthFrom(other);
        if (value >= depth - 1e-12) continue;
        depth = value;
        best = other;
        [way, width] = [this.way, this.width];
      }
    }
    this.best = best;
    this.way = way;
    this.width = width;
    return depth;
  }

  /** The depth of the spot as seen from one piece: the way to the point of it that reaches furthest, in half widths. */
  private depthFrom(piece: number): number {
    const { position: p, width } = this.line;
    const { a, b } = this.line.pieces[piece]!;
    const { spot } = this;
    const [i, j] = [3 * a, 3 * b];
    const ux = p[j]! - p[i]!;
    const uy = p[j + 1]! - p[i + 1]!;
    const uz = p[j + 2]! - p[i + 2]!;
    const length = Math.hypot(ux, uy, uz) || 1e-9;
    const wx = spot.x - p[i]!;
    const wy = spot.y - p[i + 1]!;
    const wz = spot.z - p[i + 2]!;
    const foot = (wx * ux + wy * uy + wz * uz) / length;
    const aside = Math.max(0, wx * wx + wy * wy + wz * wz - foot * foot);
    const slope = (width[b]! - width[a]!) / length;
    // Where the border widens, a point beside the foot of the perpendicular reaches further.
    const shift = (slope * aside) / Math.max(LEAST_WIDTH, width[a]! + slope * foot);
    const share = Math.min(1, Math.max(0, (foot + shift) / length));
    this.way = this.along(p, this.line.normal, i, j, share);
    this.width = width[a]! + share * (width[b]! - width[a]!);
    return (2 * this.way) / this.width;
  }

  /**
   * The way along the skin from a point of the border to the spot: the straight line between them, bent as the skin
   * between them turns.
   */
  private along(p: Float64Array, n: Float64Array, i: number, j: number, share: number): number {
    const { spot } = this;
    const dx = spot.x - p[i]! - share * (p[j]! - p[i]!);
    const dy = spot.y - p[i + 1]! - share * (p[j + 1]! - p[i + 1]!);
    const dz = spot.z - p[i + 2]! - share * (p[j + 2]! - p[i + 2]!);
    const mx = spot.nx - n[i]! - share * (n[j]! - n[i]!);
    const my = spot.ny - n[i + 1]! - share * (n[j + 1]! - n[i + 1]!);
    const mz = spot.nz - n[i + 2]! - share * (n[j + 2]! - n[i + 2]!);
    const straight = dx * dx + dy * dy + dz * dz;
    const turned = Math.sqrt(mx * mx + my * my + mz * mz);
    if (turned < 0.02) return Math.sqrt(straight);
    // The normals differ by twice the sine of half the angle through which the skin turns.
    const half = Math.asin(Math.min(1, turned / 2));
    const across = (dx * mx + dy * my + dz * mz) / turned;
    const bent = (across * half) / Math.sin(half);
    return Math.sqrt(Math.max(0, straight - across * across) + bent * bent);
  }
}
