import { LEVELS } from '../core/levels.js';

/** The grid of the consensus on one chart: rows along it, columns round it. */
export interface ConsensusGrid {
  readonly rows: number;
  readonly columns: number;
}

/** The sock, then each toe. */
export const SOCK_GRID: ConsensusGrid = { rows: 76, columns: 32 };
export const TOE_GRID: ConsensusGrid = { rows: 7, columns: 12 };

/** What is stored at each node: how much of all votes each level has, and how many schemes vote. */
export const CHANNELS = LEVELS.length + 1;

/** Stored numbers are whole: so many stand for all votes, and so many for one scheme. */
export const SHARE_UNIT = 40;
export const VOICE_UNIT = 2;

/** Rows stand closer round the perineum and on the foot, where skin changes hands within less way. */
const PACE = { mm: 18, perineum: { at: 243, over: 34, more: 3.2 }, foot: { from: 915, over: 24, more: 0.034 } };

/** The row of a station of the sock, not rounded. */
function sockRow(s: number): number {
  const { mm, perineum, foot } = PACE;
  const at = (station: number): number =>
    station / mm +
    perineum.more * Math.tanh((station - perineum.at) / perineum.over) +
    foot.more * foot.over * Math.log1p(Math.exp((station - foot.from) / foot.over));
  return at(s) - at(0);
}

/** The row of a station of a chart, not rounded. */
export function rowAt(chart: number, s: number): number {
  return chart === 0 ? sockRow(s) : s * (TOE_GRID.rows - 1);
}

/** The station of a row of a chart. */
export function stationOf(chart: number, row: number): number {
  if (chart > 0) return row / (TOE_GRID.rows - 1);
  let [low, high] = [0, 1200];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (sockRow(middle) < row) low = middle;
    else high = middle;
  }
  return low;
}

/** The grid of a chart. */
export function gridOf(chart: number): ConsensusGrid {
  return chart === 0 ? SOCK_GRID : TOE_GRID;
}
