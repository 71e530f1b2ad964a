import { type Comparison, compareSchemes } from '../../atlas/comparison.js';
import type { SchemeId } from '../../core/schemes.js';

const measured = new Map<string, Comparison>();

/** How much two schemes differ, if it has been measured. */
export function differenceOf(first: SchemeId, second: SchemeId): Comparison | undefined {
  return measured.get(`${first} ${second}`);
}

/** Measures how much two schemes differ: once on a page, when the two maps have been drawn. */
export async function measureDifference(first: SchemeId, second: SchemeId): Promise<Comparison> {
  await new Promise((resolve) => setTimeout(resolve));
  const difference = differenceOf(first, second) ?? compareSchemes(first, second);
  measured.set(`${first} ${second}`, difference);
  return difference;
}
