import { Heap } from './heap.js';
import type { Skin } from './skin.js';

/** A line on the skin: straight pieces between points. */
export interface SkinLine {
  /** Per point (xyz, xyz, ...), mm. */
  readonly position: Float64Array;
  readonly normal: Float64Array;
  readonly pieces: readonly { readonly a: number; readonly b: number; readonly chart: number }[];
  /** Per piece the pieces that go on from it. */
  readonly next: readonly (readonly number[])[];
  /** Where the search begins: a vertex of the skin, and a piece near it. */
  readonly seeds: readonly (readonly [vertex: number, piece: number])[];
}

/** Vertices of a mesh in space (xyz, xyz, ...). */
export interface Vertices {
  readonly position: ArrayLike<number>;
  readonly normal: ArrayLike<number>;
}

/** Where the way from a line passes from one toe to another: over the foot, not through the air. */
interface Relay {
  readonly vertex: number;
  readonly way: number;
  readonly chart: number;
}

/**
 * How far the skin is from a line on it, mm along the skin: round the limb and never through it, from toe to toe over the
 * foot. Known up to a reach.
 */
export class SkinDistance {
  /** Per vertex of the skin; `Infinity` out of reach. */
  readonly values: Float64Array;
  /** Per vertex the piece of the line, or from `line.pieces.length` on the relay, that is nearest; -1 out of reach. */
  readonly nearest: Int32Array;
  /** What was nearest in the last measurement. */
  found = -1;
  private readonly skin: Skin;
  private readonly line: SkinLine;
  private readonly relays: Relay[] = [];

  constructor(skin: Skin, line: SkinLine, reach: number) {
    this.skin = skin;
    this.line = line;
    this.values = new Float64Array(skin.mesh.phi.length).fill(Infinity);
    this.nearest = new Int32Array(skin.mesh.phi.length).fill(-1);
    this.spreadOut(reach);
  }

  private spreadOut(reach: number): void {
    const { skin, line, values, nearest } = this;
    const heap = new Heap();
    const reached = (v: number, source: number, least: number): void => {
      const value = this.measure(skin, v, source);
      if (value >= values[v]! - least || value > reach) return;
      values[v] = value;
      nearest[v] = this.found;
      heap.push(value, v);
    };
    for (const [v, piece] of line.seeds) reached(v, piece, 0);
    for (let top = heap.pop(); top; top = heap.pop()) {
      const v = top.item;
      if (top.key > values[v]!) continue;
      for (let i = skin.first[v]!; i < skin.first[v + 1]!; i++) {
        const w = skin.neighbours[i]!;
        if (values[w]! > top.key) reached(w, nearest[v]!, 1e-6);
      }
      for (const { to, length } of skin.bridges.get(v) ?? []) {
        if (values[to]! > top.key) reached(to, this.sourceAcross(v, to, length), 1e-6);
      }
    }
  }

  /** What is nearest beyond a bridge: the same as before it, unless the way leads from one toe to another. */
  private sourceAcross(v: number, to: number, length: number): number {
    const source = this.nearest[v]!;
    const [from, chart] = [this.chartOf(source), this.skin.mesh.chart[to]!];
    if (from === 0 || chart === 0 || from === chart) return source;
    const relay = { vertex: to, way: this.values[v]! + length, chart };
    return this.line.pieces.length + this.relays.push(relay) - 1;
  }

  private chartOf(source: number): number {
    const { pieces } = this.line;
    return source < pieces.length ? pieces[source]!.chart : this.relays[source - pieces.length]!.chart;
  }

  /** How far a vertex of a mesh is from the line, when what is nearest to a neighbour is known. Notes what was `found`. */
  measure(of: Vertices, v: number, source: number): number {
    const { line } = this;
    if (source >= line.pieces.length) {
      const { vertex, way } = this.relays[source - line.pieces.length]!;
      this.found = source;
      return way + along(this.skin, 3 * vertex, 3 * vertex, 0, of, 3 * v);
    }
    let [best, last] = [source, -1];
    let value = this.fromPiece(source, of, v);
    while (last !== best) {
      last = best;
      for (const other of line.next[last]!) {
        const way = this.fromPiece(other, of, v);
        if (way >= value - 1e-12) continue;
        value = way;
        best = other;
      }
    }
    this.found = best;
    return value;
  }

  private fromPiece(piece: number, of: Vertices, v: number): number {
    const { position: p } = this.line;
    const { a, b } = this.line.pieces[piece]!;
    const [i, j, k] = [3 * a, 3 * b, 3 * v];
    const ux = p[j]! - p[i]!;
    const uy = p[j + 1]! - p[i + 1]!;
    const uz = p[j + 2]! - p[i + 2]!;
    const square = ux * ux + uy * uy + uz * uz;
    const ahead =
      (of.position[k]! - p[i]!) * ux + (of.position[k + 1]! - p[i + 1]!) * uy + (of.position[k + 2]! - p[i + 2]!) * uz;
    const share = square > 1e-9 ? Math.min(1, Math.max(0, ahead / square)) : 0;
    return along(this.line, i, j, share, of, k);
  }
}

/** Normals that differ by less than this do not bend the way. */
const FLAT = 0.02;

/**
 * The way along the skin between a spot of a line, a share of the way from one point to the next, and a vertex: the
 * straight line between them, bent as the skin between them turns.
 */
function along(line: Vertices, i: number, j: number, share: number, of: Vertices, k: number): number {
  const [p, n] = [line.position, line.normal];
  const dx = of.position[k]! - p[i]! - share * (p[j]! - p[i]!);
  const dy = of.position[k + 1]! - p[i + 1]! - share * (p[j + 1]! - p[i + 1]!);
  const dz = of.position[k + 2]! - p[i + 2]! - share * (p[j + 2]! - p[i + 2]!);
  const mx = of.normal[k]! - n[i]! - share * (n[j]! - n[i]!);
  const my = of.normal[k + 1]! - n[i + 1]! - share * (n[j + 1]! - n[i + 1]!);
  const mz = of.normal[k + 2]! - n[i + 2]! - share * (n[j + 2]! - n[i + 2]!);
  const straight = dx * dx + dy * dy + dz * dz;
  const turned = Math.sqrt(mx * mx + my * my + mz * mz);
  if (turned < FLAT) return Math.sqrt(straight);
  // The normals differ by twice the sine of half the angle through which the skin turns.
  const half = Math.asin(Math.min(1, turned / 2));
  const across = (dx * mx + dy * my + dz * mz) / turned;
  const bent = (across * half) / Math.sin(half);
  return Math.sqrt(Math.max(0, straight - across * across) + bent * bent);
}
