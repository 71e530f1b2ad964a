import type { Knot } from './curves.js';
import { edgeKey, Mesh, middleOf } from './mesh.js';
import { MIDLINE_X, type RegionMap } from './regions.js';
import type { Grid, Sheet } from './sheet.js';
import { standsOut } from './surface.js';

/** How near a cut may come to the end of an edge, so that no triangle is a needle. */
const CLEAR = 0.015;

/** A toe reaches this far into the foot before it is trimmed, so that no gap shows at its base, mm. */
const ROOT = 2.5;

/** Trims a sheet to what is skin: the sock ends at the midline, a toe where it grows out of the foot. */
export function trim(sheet: Sheet): Mesh {
  const mesh = Mesh.of(sheet);
  const beyond = Float64Array.from(sheet.chart, (chart, v) => {
    const at = [sheet.position[3 * v]!, sheet.position[3 * v + 1]!, sheet.position[3 * v + 2]!] as const;
    return chart === 0 ? at[0] - MIDLINE_X : -ROOT - standsOut(at);
  });
  const made = new Map<number, number>();
  const cutEdge = (a: number, b: number): number => {
    const [fa, fb] = [beyond[a]!, beyond[b]!];
    if (fa > 0 === fb > 0) return -1;
    const key = edgeKey(a, b);
    let v = made.get(key);
    if (v === undefined) {
      v = mesh.addBetween(a, b, Math.min(1 - CLEAR, Math.max(CLEAR, fa / (fa - fb))), -1);
      made.set(key, v);
    }
    return v;
  };
  for (let t = 0; t < sheet.cell.length; t++) {
    const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
    const cuts = [cutEdge(a, b), cutEdge(b, c), cutEdge(c, a)] as const;
    if (cuts.some((v) => v >= 0)) mesh.split(t, cuts);
  }
  const kept = (v: number): boolean => v >= beyond.length || beyond[v]! <= 0;
  mesh.keep((t) => kept(mesh.corners[3 * t]!) && kept(mesh.corners[3 * t + 1]!) && kept(mesh.corners[3 * t + 2]!));
  return mesh;
}

/** The pieces of a curve by the grid cells that they may touch. */
function cellsAlong(grid: Grid, knots: readonly Knot[]): Map<number, number[]> {
  const { rows, columns, firstCell } = grid;
  const width = 360 / columns;
  const cells = new Map<number, number[]>();
  const last = rows.length - 2;
  const rowAt = (along: number): number => {
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (rows[middle]! <= along) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  for (let i = 0; i + 1 < knots.length; i++) {
    const [p, q] = [knots[i]!, knots[i + 1]!];
    const upper = Math.min(p[1], q[1]) - 1e-6;
    const lower = Math.max(p[1], q[1]) + 1e-6;
    if (lower < rows[0]! || upper > rows[last + 1]!) continue;
    const left = Math.floor((Math.min(p[0], q[0]) + 180) / width - 1e-6);
    const right = Math.floor((Math.max(p[0], q[0]) + 180) / width + 1e-6);
    for (let r = rowAt(upper); r <= rowAt(lower); r++) {
      for (let c = left; c <= right; c++) {
        const cell = firstCell + r * columns + (((c % columns) + columns) % columns);
        const pieces = cells.get(cell);
        if (pieces) pieces.push(i);
        else cells.set(cell, [i]);
      }
    }
  }
  return cells;
}

/** Where on an edge of the mesh a curve crosses it, as a share of the edge, or -1. */
function crossing(mesh: Mesh, a: number, b: number, knots: readonly Knot[], pieces: readonly number[]): number {
  const x1 = mesh.phi[a]!;
  const y1 = mesh.along[a]!;
  const rx = mesh.phi[b]! - x1 + 360 * Math.round((x1 - mesh.phi[b]!) / 360);
  const ry = mesh.along[b]! - y1;
  for (const i of pieces) {
    const [px, py] = knots[i]!;
    const [ex, ey] = knots[i + 1]!;
    const turns = 360 * Math.round((x1 + rx / 2 - px) / 360);
    const [ax, bx, by] = [px + turns - x1, ex - px, ey - py];
    const area = rx * by - ry * bx;
    if (Math.abs(area) < 1e-12) continue;
    const t = (ax * by - (py - y1) * bx) / area;
    const u = (ax * ry - (py - y1) * rx) / area;
    if (t >= 0 && t <= 1 && u >= 0 && u <= 1) return t;
  }
  return -1;
}

/** A mesh with the borders of a scheme cut in, every triangle on one side of each border. */
export interface CutMesh {
  readonly mesh: Mesh;
  /** For each triangle the numbers of its regions, as the index of a combination. */
  readonly area: Int32Array;
  /** The combinations of regions that occur; the first is blank skin. */
  readonly combinations: readonly (readonly number[])[];
}

/** Cuts the borders of a scheme into a trimmed mesh and labels every triangle with its regions. */
export function cutBorders(trimmed: Mesh, map: RegionMap): CutMesh {
  const mesh = trimmed.copy();
  const inCell = new Map<number, number[]>();
  const perCourse = map.courses.map((course) => {
    const cells = cellsAlong(mesh.sheet.grids[course.chart]!, course.knots);
    for (const cell of cells.keys()) inCell.set(cell, []);
    return cells;
  });
  mesh.cell.forEach((cell, t) => inCell.get(cell)?.push(t));

  map.courses.forEach((course, number) => {
    const made = new Map<number, number>();
    for (const [cell, pieces] of perCourse[number]!) {
      const triangles = inCell.get(cell)!;
      const before = triangles.length;
      for (let i = 0; i < before; i++) {
        const t = triangles[i]!;
        const cuts = [-1, -1, -1] as [number, number, number];
        for (let k = 0; k < 3; k++) {
          const a = mesh.corners[3 * t + k]!;
          const b = mesh.corners[3 * t + ((k + 1) % 3)]!;
          const key = edgeKey(a, b);
          let v = made.get(key);
          if (v === undefined) {
            const share = crossing(mesh, a, b, course.knots, pieces);
            v = share < 0 ? -1 : mesh.addBetween(a, b, Math.min(1 - CLEAR, Math.max(CLEAR, share)), number);
            made.set(key, v);
          }
          cuts[k] = v;
        }
        if (cuts[0] < 0 && cuts[1] < 0 && cuts[2] < 0) continue;
        triangles.push(...mesh.split(t, cuts).slice(1));
      }
    }
  });
  return { mesh, ...label(mesh, map, inCell) };
}

/** Finds the regions of every triangle. A cell that no border touches takes those of the untouched cell before it. */
function label(mesh: Mesh, map: RegionMap, touched: Map<number, unknown>): Pick<CutMesh, 'area' | 'combinations'> {
  const combinations: (readonly number[])[] = [[]];
  const known = new Map<string, number>([['', 0]]);
  const lookUp = (t: number): number => {
    const { chart, s, phi } = middleOf(mesh, t);
    const regions = map.regionsAt(chart, s, phi);
    const key = regions.join();
    let index = known.get(key);
    if (index === undefined) {
      index = combinations.length;
      known.set(key, index);
      combinations.push(regions);
    }
    return index;
  };
  const chartStarts = new Set(mesh.sheet.grids.map((grid) => grid.firstCell));
  const area = new Int32Array(mesh.cell.length);
  let last = { cell: -2, area: 0 };
  mesh.cell.forEach((cell, t) => {
    if (touched.has(cell)) {
      area[t] = lookUp(t);
      return;
    }
    const follows = cell === last.cell || (cell === last.cell + 1 && !chartStarts.has(cell));
    last = { cell, area: follows ? last.area : lookUp(t) };
    area[t] = last.area;
  });
  return { area, combinations };
}
