import { CHANNELS, gridOf } from './consensus-grid.js';
import { CHART_IDS } from './types.js';

/** The digits of the table: what is likeliest first. The last one says that two digits follow. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}';
const MORE = '~';

/** The numbers of each chart: channel by channel, row by row. */
export type Tables = readonly Int16Array[];

/** What a number is guessed to be from those before it. */
function guess(table: Int16Array, at: number, row: number, column: number, columns: number): number {
  const left = column > 0 ? table[at - 1]! : 0;
  if (row === 0) return left;
  const above = table[at - columns]!;
  if (column === 0) return above;
  // The median of left, above and the plane through both: it follows edges that run along or across.
  const plane = left + above - table[at - columns - 1]!;
  return Math.max(Math.min(left, above), Math.min(Math.max(left, above), plane));
}

/** Goes through the numbers of all charts in the order in which they are stored. */
function each(tables: Tables, visit: (table: Int16Array, at: number, guessed: number) => void): void {
  tables.forEach((table, chart) => {
    const { rows, columns } = gridOf(chart);
    for (let channel = 0; channel < CHANNELS; channel++) {
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const at = (channel * rows + row) * columns + column;
          visit(table, at, guess(table, at, row, column, columns));
        }
      }
    }
  });
}

/** Empty tables for all charts. */
export function emptyTables(): Tables {
  return CHART_IDS.map((_, chart) => new Int16Array(CHANNELS * gridOf(chart).rows * gridOf(chart).columns));
}

/**
 * Rounds exact numbers to tables: to what is guessed where that is near enough, which takes no room, or else to the nearest
 * whole number.
 */
export function roundTables(exact: readonly Float64Array[], nearEnough: number): Tables {
  const tables = emptyTables();
  const charts = new Map(tables.map((table, chart) => [table, exact[chart]!]));
  each(tables, (table, at, guessed) => {
    const wanted = charts.get(table)![at]!;
    table[at] = Math.abs(wanted - guessed) <= nearEnough ? guessed : Math.round(wanted);
  });
  return tables;
}

/** Writes tables as text. */
export function writeTables(tables: Tables): string {
  let text = '';
  each(tables, (table, at, guessed) => {
    const off = table[at]! - guessed;
    const code = off > 0 ? 2 * off - 1 : -2 * off;
    if (code < DIGITS.length) text += DIGITS[code]!;
    else text += MORE + DIGITS[Math.floor(code / DIGITS.length)]! + DIGITS[code % DIGITS.length]!;
  });
  return text;
}

/** Reads tables from text. */
export function readTables(text: string): Tables {
  const tables = emptyTables();
  const codes = new Map([...DIGITS].map((digit, i) => [digit, i]));
  let i = 0;
  const digit = (): number => codes.get(text[i++]!)!;
  each(tables, (table, at, guessed) => {
    if (text[i] === MORE) i++;
    else {
      const code = digit();
      table[at] = guessed + (code % 2 === 1 ? (code + 1) / 2 : -code / 2);
      return;
    }
    const code = digit() * DIGITS.length + digit();
    table[at] = guessed + (code % 2 === 1 ? (code + 1) / 2 : -code / 2);
  });
  return tables;
}
