import { turn } from './angles.js';
import { TOE_LENGTH } from './curves.js';
import { MIDLINE_X } from './regions.js';
import { skinRow, STATIONS } from './surface.js';

/** How fine a sheet is: `fine` at rest, `coarse` for thumbnails and for motion. */
export type Fineness = 'fine' | 'coarse';

/**
 * The bands into which a limb is divided, so that a view can take it apart along rows and columns of the mesh.
 *
 * `ankle` is the front and sides of the ankle without the heel; `web` is the rounded edge between the toes.
 */
export const BANDS = [
  'trunk',
  'groin',
  'pubis',
  'buttock',
  'thigh',
  'knee',
  'leg',
  'ankle',
  'foot',
  'web',
  'toe1',
  'toe2',
  'toe3',
  'toe4',
  'toe5',
] as const;

/** The name of a band. */
export type Band = (typeof BANDS)[number];

/**
 * The rows of the fine sock: up to a station, every so many mm, and the band that ends there.
 *
 * Rows are denser where the surface turns quickly. The hip is divided further round the limb.
 */
const SOCK_ROWS: readonly (readonly [end: number, step: number, band: Band])[] = [
  [150, 10, 'trunk'],
  [200, 8, 'buttock'],
  [268, 6, 'buttock'],
  [520, 10, 'thigh'],
  [585, 7, 'knee'],
  [745, 10, 'knee'],
  [895, 9, 'leg'],
  [956, 5, 'leg'],
  [985, 4.5, 'ankle'],
  [STATIONS.web, 4.5, 'foot'],
];

/** The columns between which the hip is groin, and pubis with the perineum; the rest is buttock (degrees). */
const GROIN = { from: -90, to: 22.5 };
const PUBIS_END = 90;

/** The back of the heel belongs to the foot from this angle on, either side. */
const HEEL = 135;

const RESOLUTION = {
  fine: { rowStep: 1, columns: 64, edgeRows: 5, toeRows: 18, toeColumns: 30 },
  coarse: { rowStep: 2.2, columns: 36, edgeRows: 3, toeRows: 7, toeColumns: 14 },
} as const;

/** The grid of one chart: rows at stations (in the mm of its curves), columns at equal angles from -180 degrees. */
export interface Grid {
  readonly chart: number;
  readonly rows: Float64Array;
  readonly columns: number;
  /** The number of the grid's first cell; cells go row by row. */
  readonly firstCell: number;
}

/** The uncut mesh of the right limb, on the charts and in space. */
export interface Sheet {
  readonly grids: readonly Grid[];
  /** Per vertex. `along` is in the mm of the chart's curves. */
  readonly chart: readonly number[];
  readonly along: readonly number[];
  readonly phi: readonly number[];
  readonly position: Float64Array;
  /** Three vertices a triangle, wound so that the skin faces outwards. */
  readonly corners: readonly number[];
  /** Per triangle. */
  readonly cell: readonly number[];
  readonly band: readonly number[];
}

function sockStations(step: number, edgeRows: number): number[] {
  const stations = [0];
  let from = 0;
  for (const [end, fine] of SOCK_ROWS) {
    const rows = Math.max(1, Math.round((end - from) / (fine * step)));
    for (let i = 1; i <= rows; i++) stations.push(from + ((end - from) * i) / rows);
    from = end;
  }
  for (let i = 1; i <= edgeRows; i++) {
    stations.push(STATIONS.web + (STATIONS.edge - STATIONS.web) * Math.sin(((i / edgeRows) * Math.PI) / 2));
  }
  return stations;
}

/** The number of the band that holds a point of a chart. */
export function bandOf(chart: number, station: number, phi: number): number {
  if (chart > 0) return BANDS.indexOf('web') + chart;
  const band = SOCK_ROWS.find(([end]) => station < end - 1e-6)?.[2] ?? 'web';
  if (band === 'buttock') return BANDS.indexOf(hipBand(turn(phi)));
  return BANDS.indexOf(band === 'ankle' && Math.abs(turn(phi)) >= HEEL ? 'foot' : band);
}

function hipBand(phi: number): Band {
  if (phi >= GROIN.from && phi < GROIN.to) return 'groin';
  return phi >= GROIN.to && phi < PUBIS_END ? 'pubis' : 'buttock';
}

/** Builds the mesh of the right limb from the surface. */
export function buildSheet(fineness: Fineness): Sheet {
  const { rowStep, columns, edgeRows, toeRows, toeColumns } = RESOLUTION[fineness];
  const grids: Grid[] = [];
  const chart: number[] = [];
  const along: number[] = [];
  const phi: number[] = [];
  const position: number[] = [];
  const corners: number[] = [];
  const cell: number[] = [];
  const band: number[] = [];
  let cells = 0;

  const addGrid = (index: number, stations: readonly number[], round: number): void => {
    const unit = index === 0 ? 1 : TOE_LENGTH;
    grids.push({ chart: index, rows: Float64Array.from(stations, (s) => s * unit), columns: round, firstCell: cells });
    stations.forEach((s, i) => {
      const row = skinRow(index, s);
      for (let j = 0; j < round; j++) {
        const angle = -180 + (360 * j) / round;
        chart.push(index);
        along.push(s * unit);
        phi.push(angle);
        position.push(...row(angle));
      }
      if (i === 0) return;
      const upper = chart.length - 2 * round;
      for (let j = 0; j < round; j++) {
        const k = (j + 1) % round;
        const [a, b, c, d] = [upper + j, upper + k, upper + round + j, upper + round + k];
        corners.push(a, c, b, b, c, d);
        const at = cells + (i - 1) * round + j;
        const piece = bandOf(index, stations[i - 1]!, -180 + (360 * j) / round);
        cell.push(at, at);
        band.push(piece, piece);
      }
    });
    cells += (stations.length - 1) * round;
  };

  addGrid(0, sockStations(rowStep, edgeRows), columns);
  const toeStations = Array.from({ length: toeRows + 1 }, (_, i) => i / toeRows);
  for (let toe = 1; toe <= 5; toe++) addGrid(toe, toeStations, toeColumns);

  return { grids, chart, along, phi, position: Float64Array.from(position), corners, cell, band };
}

/** Unit normals of the vertices, from the triangles round each (xyz, xyz, ...). */
export function vertexNormals(position: Float64Array, corners: readonly number[]): Float64Array {
  const normal = new Float64Array(position.length);
  for (let t = 0; t < corners.length; t += 3) {
    const a = 3 * corners[t]!;
    const b = 3 * corners[t + 1]!;
    const c = 3 * corners[t + 2]!;
    const ux = position[b]! - position[a]!;
    const uy = position[b + 1]! - position[a + 1]!;
    const uz = position[b + 2]! - position[a + 2]!;
    const wx = position[c]! - position[a]!;
    const wy = position[c + 1]! - position[a + 1]!;
    const wz = position[c + 2]! - position[a + 2]!;
    const n = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx] as const;
    for (const v of [a, b, c]) for (let k = 0; k < 3; k++) normal[v + k]! += n[k]!;
  }
  return toUnit(normal);
}

/** Normals relaxed over the mesh: the soft form that shade follows. */
export function relaxNormals(normal: Float64Array, corners: readonly number[], rounds: number): Float64Array {
  let from = normal;
  for (let round = 0; round < rounds; round++) {
    const to = from.slice();
    for (let t = 0; t < corners.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const a = 3 * corners[t + k]!;
        const b = 3 * corners[t + ((k + 1) % 3)]!;
        for (let q = 0; q < 3; q++) {
          to[a + q]! += from[b + q]!;
          to[b + q]! += from[a + q]!;
        }
      }
    }
    from = toUnit(to);
  }
  return from;
}

function toUnit(vectors: Float64Array): Float64Array {
  for (let i = 0; i < vectors.length; i += 3) {
    const length = Math.hypot(vectors[i]!, vectors[i + 1]!, vectors[i + 2]!) || 1;
    for (let q = 0; q < 3; q++) vectors[i + q]! /= length;
  }
  return vectors;
}

/** The stations above which the trunk is one body, so that its skin crosses the midline squarely. */
const TRUNK_END = 226;
const MIDLINE_REACH = 14;

/**
 * Turns the normals of the trunk straight ahead or back where it meets the midline, as the skin of a whole body lies there.
 *
 * Without it the cut edge of half a trunk would show as a sliver in the view from the inner side.
 */
export function squareToMidline(sheet: Sheet, normal: Float64Array): void {
  for (let v = 0; v < sheet.chart.length; v++) {
    const x = sheet.position[3 * v]!;
    if (sheet.chart[v] !== 0 || sheet.along[v]! > TRUNK_END || x < -MIDLINE_REACH) continue;
    const away = Math.max(0, Math.min(1, (MIDLINE_X - x) / MIDLINE_REACH));
    normal[3 * v]! *= away * away;
    const length = Math.hypot(normal[3 * v]!, normal[3 * v + 1]!, normal[3 * v + 2]!) || 1;
    for (let q = 0; q < 3; q++) normal[3 * v + q]! /= length;
  }
}
