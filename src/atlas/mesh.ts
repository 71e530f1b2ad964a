import { turn } from './angles.js';
import { TOE_LENGTH } from './curves.js';
import type { Sheet } from './sheet.js';

/** The lists of a mesh. */
const LISTS = ['from', 'to', 'share', 'chart', 'along', 'phi', 'course', 'corners', 'cell', 'band'] as const;
type List = (typeof LISTS)[number];

/**
 * A mesh that grows by cuts.
 *
 * A cut adds a vertex on an edge and remembers between which two and where, so that anything known at the vertices of
 * the sheet (positions, normals, another pose) can be carried over to the cut mesh.
 */
export class Mesh {
  readonly sheet: Sheet;
  /** Per added vertex: the two that it lies between, and how far from the first. */
  declare from: number[];
  declare to: number[];
  declare share: number[];
  /** Per vertex of the mesh: its place on the charts, and the number of the border that made it, or -1. */
  declare chart: number[];
  declare along: number[];
  declare phi: number[];
  declare course: number[];
  /** Per triangle: its three vertices, its cell of the grid and its band. */
  declare corners: number[];
  declare cell: number[];
  declare band: number[];

  private constructor(sheet: Sheet, lists: Readonly<Record<List, readonly number[]>>) {
    this.sheet = sheet;
    for (const name of LISTS) this[name] = lists[name].slice();
  }

  /** The mesh of a sheet, as yet uncut. */
  static of(sheet: Sheet): Mesh {
    return new Mesh(sheet, { from: [], to: [], share: [], course: sheet.chart.map(() => -1), ...sheet });
  }

  /** A mesh to cut further while this one stays as it is. */
  copy(): Mesh {
    return new Mesh(this.sheet, this);
  }

  /** Adds a vertex between two others and returns its number. */
  addBetween(a: number, b: number, share: number, course: number): number {
    const turnOver = 360 * Math.round((this.phi[a]! - this.phi[b]!) / 360);
    this.from.push(a);
    this.to.push(b);
    this.share.push(share);
    this.chart.push(this.chart[a]!);
    this.along.push(this.along[a]! + share * (this.along[b]! - this.along[a]!));
    this.phi.push(this.phi[a]! + share * (this.phi[b]! + turnOver - this.phi[a]!));
    this.course.push(course);
    return this.phi.length - 1;
  }

  /**
   * Splits a triangle at the new vertices on its edges (-1 where an edge is whole), keeping its winding.
   *
   * @returns the numbers of all triangles that stand in its place
   */
  split(triangle: number, cuts: readonly [number, number, number]): number[] {
    const [p, q, r] = this.corners.slice(3 * triangle, 3 * triangle + 3) as [number, number, number];
    const pieces = splitCorners([p, q, r], cuts);
    return pieces.map((piece, i) => {
      const at = i === 0 ? triangle : this.cell.length;
      for (let k = 0; k < 3; k++) this.corners[3 * at + k] = piece[k]!;
      this.cell[at] = this.cell[triangle]!;
      this.band[at] = this.band[triangle]!;
      return at;
    });
  }

  /** Values at the vertices of the sheet (three each), carried over to every vertex of this mesh. */
  carry(values: Float64Array): Float64Array {
    const all = new Float64Array(3 * this.phi.length);
    all.set(values);
    for (let i = 0, v = values.length; i < this.from.length; i++, v += 3) {
      const a = 3 * this.from[i]!;
      const b = 3 * this.to[i]!;
      const t = this.share[i]!;
      for (let q = 0; q < 3; q++) all[v + q] = all[a + q]! + t * (all[b + q]! - all[a + q]!);
    }
    return all;
  }

  /** Drops the triangles for which a test fails. */
  keep(test: (triangle: number) => boolean): void {
    const kept = [...this.cell.keys()].filter(test);
    this.corners = kept.flatMap((t) => this.corners.slice(3 * t, 3 * t + 3));
    this.cell = kept.map((t) => this.cell[t]!);
    this.band = kept.map((t) => this.band[t]!);
  }
}

/** What a triangle's middle on the chart follows from. */
export interface OnChart {
  readonly corners: ArrayLike<number>;
  readonly chart: ArrayLike<number>;
  readonly along: ArrayLike<number>;
  readonly phi: ArrayLike<number>;
}

/** The middle of a triangle on its chart, station as in the chart's points. */
export function middleOf(mesh: OnChart, triangle: number): { chart: number; s: number; phi: number } {
  const first = mesh.corners[3 * triangle]!;
  const chart = mesh.chart[first]!;
  let phi = mesh.phi[first]!;
  let along = 0;
  for (let k = 0; k < 3; k++) {
    const v = mesh.corners[3 * triangle + k]!;
    phi += turn(mesh.phi[v]! - mesh.phi[first]!) / 3;
    along += mesh.along[v]! / 3;
  }
  return { chart, s: chart === 0 ? along : along / TOE_LENGTH, phi };
}

type Corners = readonly [number, number, number];

function splitCorners([p, q, r]: Corners, [pq, qr, rp]: Corners): Corners[] {
  const cut = Number(pq >= 0) + Number(qr >= 0) + Number(rp >= 0);
  if (cut === 3) {
    return [
      [p, pq, rp],
      [q, qr, pq],
      [r, rp, qr],
      [pq, qr, rp],
    ];
  }
  // Turned so that the first edge is the cut one of one, or the whole one of two.
  if (cut === 1) {
    if (qr >= 0) return splitCorners([q, r, p], [qr, rp, pq]);
    if (rp >= 0) return splitCorners([r, p, q], [rp, pq, qr]);
    return [
      [p, pq, r],
      [pq, q, r],
    ];
  }
  if (cut === 2) {
    if (qr < 0) return splitCorners([q, r, p], [qr, rp, pq]);
    if (rp < 0) return splitCorners([r, p, q], [rp, pq, qr]);
    return [
      [r, rp, qr],
      [rp, p, q],
      [rp, q, qr],
    ];
  }
  return [[p, q, r]];
}

/** The key of an edge between two vertices, the same from both sides. */
export function edgeKey(a: number, b: number): number {
  return a < b ? a * 2097152 + b : b * 2097152 + a;
}
