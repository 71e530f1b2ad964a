import type { Limb } from './limb.js';

/** The side of a cell of the picture in which depth is kept, mm. */
const CELL = 2;

/** Skin this far behind other skin is hidden, mm; the more where it lies aslant, so that it does not hide itself. */
const BEHIND = 4;
const ASLANT = 2.5;
const LEAST_FACING = 0.1;

interface Picture {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly towards: readonly number[];
  readonly facing: readonly number[];
}

/**
 * Tells whether skin of the same limb stands before a spot, inside the box of an outline.
 *
 * @param isShown which triangles the view shows
 */
export function depthBuffer(
  limb: Limb,
  { x, y, towards, facing }: Picture,
  outline: readonly (readonly [number, number])[],
  isShown: (t: number) => boolean,
): (px: number, py: number, depth: number, facing: number) => boolean {
  const [xs, ys] = [outline.map((corner) => corner[0]), outline.map((corner) => corner[1])];
  const left = Math.max(least(x), least(xs)) - CELL;
  const top = Math.max(least(y), least(ys)) - CELL;
  const columns = Math.max(1, Math.ceil((Math.min(most(x), most(xs)) - left) / CELL) + 2);
  const rows = Math.max(1, Math.ceil((Math.min(most(y), most(ys)) - top) / CELL) + 2);
  const buffer = new Float64Array(columns * rows).fill(-Infinity);
  const { corners } = limb;
  for (let t = 0; t < limb.triangles; t++) {
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    if ((facing[a]! <= 0 && facing[b]! <= 0 && facing[c]! <= 0) || !isShown(t)) continue;
    const [ax, ay] = [(x[a]! - left) / CELL, (y[a]! - top) / CELL];
    const [bx, by] = [(x[b]! - left) / CELL, (y[b]! - top) / CELL];
    const [cx, cy] = [(x[c]! - left) / CELL, (y[c]! - top) / CELL];
    const whole = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (whole === 0) continue;
    const [fromColumn, toColumn] = [
      Math.max(0, Math.ceil(Math.min(ax, bx, cx))),
      Math.min(columns - 1, Math.max(ax, bx, cx)),
    ];
    const [fromRow, toRow] = [Math.max(0, Math.ceil(Math.min(ay, by, cy))), Math.min(rows - 1, Math.max(ay, by, cy))];
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        const kb = ((column - ax) * (cy - ay) - (cx - ax) * (row - ay)) / whole;
        const kc = ((bx - ax) * (row - ay) - (column - ax) * (by - ay)) / whole;
        if (kb < 0 || kc < 0 || kb + kc > 1) continue;
        const depth = towards[a]! + kb * (towards[b]! - towards[a]!) + kc * (towards[c]! - towards[a]!);
        const cell = row * columns + column;
        if (depth > buffer[cell]!) buffer[cell] = depth;
      }
    }
  }
  return (px, py, depth, squarely) => {
    const column = Math.round((px - left) / CELL);
    const row = Math.round((py - top) / CELL);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return false;
    const cosine = Math.min(1, Math.max(LEAST_FACING, squarely));
    const slack = BEHIND + (ASLANT * Math.sqrt(1 - cosine * cosine)) / cosine;
    return buffer[row * columns + column]! > depth + slack;
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), -Infinity);
}
