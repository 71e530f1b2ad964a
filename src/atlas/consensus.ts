import { AGREEMENT_LIMITS } from '../core/consensus.js';
import { type Level, LEVELS } from '../core/levels.js';
import { readTables, type Tables } from './consensus-code.js';
import { CHANNELS, gridOf, rowAt, SHARE_UNIT, VOICE_UNIT } from './consensus-grid.js';
import { CONSENSUS_TABLE } from './consensus-table.js';
import type { CutMesh } from './cut.js';
import { TOE_LENGTH } from './curves.js';
import type { Agreement } from './layers.js';
import { edgeKey, type Mesh } from './mesh.js';
import type { Division } from './registry.js';
import { skinAngle } from './regions.js';
import { chartIndex, checkChartPoint } from './surface.js';
import type { ChartPoint } from './types.js';

/** What the schemes together say of a point of the skin. */
export interface ConsensusAt {
  /** The levels that have a share of a hundredth or more, the largest first; the shares sum to 1. Empty where all are silent. */
  readonly shares: readonly { readonly level: Level; readonly share: number }[];
  /** The level with the largest share, or `null` where all schemes are silent. */
  readonly leading: Level | null;
  readonly agreement: Agreement;
  /** How undecided the schemes are, bits: 0 where they agree, 1 where two levels have equal shares. */
  readonly entropy: number;
  /** How many schemes give the point to any level. */
  readonly voting: number;
}

/** Shares smaller than this are left out. */
const LEAST_SHARE = 0.01;

/** The number after those of the levels: the channel of how many schemes speak, and the leader where none does. */
export const SILENT = LEVELS.length;

let tables: Tables | undefined;

/** The weights of the four knots of a cubic spline at a share of the way from the second to the third. */
function splineWeights(t: number): readonly [number, number, number, number] {
  const [t2, t3] = [t * t, t * t * t];
  return [(1 - 3 * t + 3 * t2 - t3) / 6, (4 - 6 * t2 + 3 * t3) / 6, (1 + 3 * t + 3 * t2 - 3 * t3) / 6, t3 / 6];
}

/** Reads all channels at a point of a chart into a list: the votes of each level, then how many schemes vote. */
export function readVotes(chart: number, s: number, phi: number, into: Float64Array): void {
  tables ??= readTables(CONSENSUS_TABLE);
  blend(tables[chart]!, chart, s, phi, into);
  for (let i = 0; i < SILENT; i++) into[i] = Math.max(0, into[i]! / SHARE_UNIT);
  into[SILENT] = Math.max(0, into[SILENT]! / VOICE_UNIT);
}

/** The spline through the knots of a chart, at a point of it. */
export function blend(table: ArrayLike<number>, chart: number, s: number, phi: number, into: Float64Array): void {
  const { rows, columns } = gridOf(chart);
  const angle = skinAngle(chart, s, phi);
  const x = ((((angle + 180) / 360) % 1) + 1) * columns;
  const y = Math.min(rows - 1, Math.max(0, rowAt(chart, s)));
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const across = splineWeights(x - column);
  const along = splineWeights(y - row);
  into.fill(0);
  for (let i = 0; i < 4; i++) {
    const r = Math.min(rows - 1, Math.max(0, row + i - 1));
    for (let j = 0; j < 4; j++) {
      const c = (column + j - 1 + columns) % columns;
      const weight = along[i]! * across[j]!;
      for (let channel = 0; channel < CHANNELS; channel++) {
        into[channel]! += weight * table[(channel * rows + r) * columns + c]!;
      }
    }
  }
}

const votes = new Float64Array(CHANNELS);

/** Votes that are even count as so much less a level further down, of all: the more cranial level leads. */
const CRANIAL_LEAD = 0.012;

/** What a level is compared by: its votes, and a little more the more cranial it is. */
function standing(values: ArrayLike<number>, number: number): number {
  return values[number]! - CRANIAL_LEAD * number;
}

/** The number of the leading level among votes, or that of silence. Of levels that are even the more cranial one leads. */
export function leaderOf(values: ArrayLike<number>): number {
  if (values[SILENT]! < AGREEMENT_LIMITS.voices) return SILENT;
  let best = -1;
  for (let i = 0; i < SILENT; i++) {
    if (values[i]! > 0 && (best < 0 || standing(values, i) > standing(values, best))) best = i;
  }
  return best < 0 ? SILENT : best;
}

/** How far the schemes agree where so many speak and the leading level has such a share. */
export function agreementOf(voices: number, leading: number): Agreement {
  if (voices < AGREEMENT_LIMITS.voices) return 'none';
  if (voices < AGREEMENT_LIMITS.several) return 'single';
  const { all, most, half } = AGREEMENT_LIMITS;
  return leading >= all ? 'all' : leading >= most ? 'most' : leading >= half ? 'half' : 'few';
}

/**
 * What the schemes together say of a point of the skin.
 *
 * @throws RangeError for a point outside its chart
 */
export function consensusAt(point: ChartPoint): ConsensusAt {
  checkChartPoint(point);
  readVotes(chartIndex(point.chart), point.s, point.phi, votes);
  const voices = votes[SILENT]!;
  const leader = leaderOf(votes);
  if (leader === SILENT) return { shares: [], leading: null, agreement: 'none', entropy: 0, voting: 0 };
  let total = 0;
  for (let i = 0; i < SILENT; i++) total += votes[i]!;
  const heard = LEVELS.map((level, i) => ({ level, share: votes[i]! / total })).filter(
    (one) => one.share >= LEAST_SHARE,
  );
  const sum = heard.reduce((all, { share }) => all + share, 0);
  const shares = heard.map(({ level, share }) => ({ level, share: share / sum })).sort((a, b) => b.share - a.share);
  return {
    shares,
    leading: LEVELS[leader]!,
    agreement: agreementOf(voices, votes[leader]! / total),
    entropy: shares.reduce((bits, { share }) => bits - share * Math.log2(share), 0),
    voting: Math.round(voices),
  };
}

/** The votes at every vertex of a mesh, channel by channel. */
export function votesOn(mesh: Mesh): Float64Array[] {
  const channels = Array.from({ length: CHANNELS }, () => new Float64Array(mesh.phi.length));
  for (let v = 0; v < mesh.phi.length; v++) {
    readVotes(mesh.chart[v]!, stationIn(mesh, v), mesh.phi[v]!, votes);
    for (let i = 0; i < CHANNELS; i++) channels[i]![v] = votes[i]!;
  }
  return channels;
}

function stationIn(mesh: Mesh, v: number): number {
  return mesh.chart[v] === 0 ? mesh.along[v]! : mesh.along[v]! / TOE_LENGTH;
}

/** The consensus as something to draw: each region is the skin on which one level leads. */
export const borders: Division = {
  id: 'consensus',
  regions: LEVELS.map((level) => ({ levels: [level] })),
  regionsAt(chart, s, phi) {
    readVotes(chart, s, phi, votes);
    const leader = leaderOf(votes);
    return leader === SILENT ? [] : [leader];
  },
  cut: cutLeaders,
  isLined: () => true,
};

/** By how much one number leads over another at votes: 0 on the border between their regions. */
function lead(values: ArrayLike<number>, one: number, other: number): number {
  const limit = AGREEMENT_LIMITS.voices;
  if (one === SILENT) return limit - values[SILENT]!;
  return other === SILENT ? values[SILENT]! - limit : standing(values, one) - standing(values, other);
}

function cutLeaders(trimmed: Mesh): CutMesh {
  const mesh = trimmed.copy();
  const channels = votesOn(trimmed);
  const at = (v: number): number[] => channels.map((channel) => channel[v]!);
  const leaders = Array.from(trimmed.phi, (_, v) => leaderOf(at(v)));
  const made = new Map<number, number>();
  const cutEdge = (a: number, b: number): number => {
    if (leaders[a] === leaders[b]) return -1;
    const [p, q] = a < b ? [a, b] : [b, a];
    const key = edgeKey(p, q);
    let v = made.get(key);
    if (v === undefined) {
      v = mesh.addBetween(p, q, meeting(trimmed, p, q, leaders), 0);
      made.set(key, v);
    }
    return v;
  };
  const area: number[] = Array.from(trimmed.cell, (_, t) => leaders[mesh.corners[3 * t]!]!);
  for (let t = 0; t < trimmed.cell.length; t++) {
    const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
    const cuts = [cutEdge(a, b), cutEdge(b, c), cutEdge(c, a)] as const;
    if (cuts.every((v) => v < 0)) continue;
    const pieces = mesh.split(t, [...cuts]);
    const [ab, bc, ca] = cuts;
    if (ab >= 0 && bc >= 0 && ca >= 0) pieces.push(...divideMiddle(mesh, pieces.at(-1)!, cuts));
    const corners = [a, b, c];
    for (const piece of pieces) {
      const own = [0, 1, 2].map((k) => mesh.corners[3 * piece + k]!);
      // In the middle, what lies beside the cuts of two edges goes to the corner between them.
      const corner =
        own.find((v) => v < leaders.length) ??
        corners[MIDDLE.findIndex((two) => two.every((k) => own.includes(cuts[k])))]!;
      area[piece] = leaders[corner]!;
    }
  }
  const combinations = [[], ...LEVELS.map((_, i) => [i])];
  return { mesh, area: Int32Array.from(area, (leader) => (leader === SILENT ? 0 : leader + 1)), combinations };
}

/** For each corner of a triangle the two of its edges that meet there, where edge 0 runs from corner 0 to corner 1. */
const MIDDLE: readonly (readonly [0 | 1 | 2, 0 | 1 | 2])[] = [
  [2, 0],
  [0, 1],
  [1, 2],
];

/** Divides what is left of a triangle with three leaders, so that their three borders meet in its middle. */
function divideMiddle(mesh: Mesh, triangle: number, cuts: readonly [number, number, number]): number[] {
  const [ab, bc, ca] = cuts;
  const middle = mesh.addBetween(mesh.addBetween(ab, bc, 0.5, 0), ca, 1 / 3, 0);
  return [
    [ab, bc],
    [bc, ca],
    [ca, ab],
  ].map(([from, to], i) => {
    const at = i === 0 ? triangle : mesh.cell.length;
    [from!, to!, middle].forEach((v, k) => (mesh.corners[3 * at + k] = v));
    mesh.cell[at] = mesh.cell[triangle]!;
    mesh.band[at] = mesh.band[triangle]!;
    return at;
  });
}

/** The share of an edge at which the leaders of its ends are even. */
function meeting(mesh: Mesh, a: number, b: number, leaders: readonly number[]): number {
  const [one, other] = [leaders[a]!, leaders[b]!];
  const turnOver = 360 * Math.round((mesh.phi[a]! - mesh.phi[b]!) / 360);
  const ahead = (share: number): number => {
    const phi = mesh.phi[a]! + share * (mesh.phi[b]! + turnOver - mesh.phi[a]!);
    const s = stationIn(mesh, a) + share * (stationIn(mesh, b) - stationIn(mesh, a));
    readVotes(mesh.chart[a]!, s, phi, votes);
    return lead(votes, one, other);
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 12; i++) {
    const middle = (low + high) / 2;
    if (ahead(middle) > 0) low = middle;
    else high = middle;
  }
  return Math.min(0.985, Math.max(0.015, (low + high) / 2));
}
