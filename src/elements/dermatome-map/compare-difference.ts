import { type Comparison, compareSchemes } from '../../atlas/comparison.js';
import type { SchemeId } from '../../core/schemes.js';

const measured = new Map<string, Comparison>();

/** How much two schemes differ, if it has been measured. */
export function differenceOf(first: SchemeId, second: SchemeId): Comparison | undefined {
  return measured.get(`${first} ${second}`);
}

/** Measures how much two schemes differ: once on a page, when the two maps have been drawn. */
export async function measureDifference(first: SchemeId, second: SchemeId): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (!differenceOf(first, second)) measured.set(`${first} ${second}`, compareSchemes(first, second));
}

/** A share of skin in words: a small one is not nothing, and nearly all is not all. */
export function percent(share: number): string {
  const number = Math.round(share * 100);
  if (number === 0 && share > 0) return 'less than 1\u00a0%';
  if (number === 100 && share < 1) return 'more than 99\u00a0%';
  return `${number}\u00a0%`;
}
