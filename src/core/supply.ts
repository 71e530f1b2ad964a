import { unknownValue } from './errors.js';
import { type Level, LEVELS } from './levels.js';
import { type Nerve, NERVES } from './nerves.js';
import { isPlace, type Place, PLACES } from './places.js';
import { SUPPLY_TABLE } from './supply-table.js';

export { SUPPLY_GAPS } from './supply-table.js';

/** How much one root or nerve supplies, and within which limits. */
export interface Share<Name extends string> {
  readonly name: Name;
  /** From 0 to 1; the weights of a place sum to 1. */
  readonly weight: number;
  /** For a root the least and the most that any scheme gives it which speaks of the place; for a nerve what is its own with the transitions left out, and with all of them. */
  readonly low: number;
  readonly high: number;
}

/** What supplies skin. */
export interface Supply {
  /** The spinal roots, the largest weight first. Empty where no scheme speaks. */
  readonly roots: readonly Share<Level>[];
  /** The cutaneous nerves, the largest weight first. Empty where no field is drawn. */
  readonly nerves: readonly Share<Nerve>[];
  /** How far the skin is from the tips of the toes, along the skin, mm: its middle, its nearest and its furthest point. */
  readonly distance: { readonly mean: number; readonly low: number; readonly high: number };
}

const read = new Map<Place, Supply | undefined>();

/**
 * How strongly each root and each cutaneous nerve supplies a place, from all schemes and the nerve fields.
 *
 * `undefined` for `hand`, which lies outside the atlas.
 *
 * @throws RangeError for an unknown place
 * @example
 * supply('malleolus-medial')?.roots[0]?.name; // 'L4'
 */
export function supply(place: Place): Supply | undefined {
  if (!isPlace(place)) throw unknownValue('place', place, PLACES);
  if (!read.has(place)) read.set(place, readRow(SUPPLY_TABLE[place]));
  return read.get(place);
}

function readRow(row: string | undefined): Supply | undefined {
  if (row === undefined) return undefined;
  const [roots = '', nerves = '', way = ''] = row.split('|').map((part) => part.trim());
  const [mean = 0, low = 0, high = 0] = way.split(' ').map(Number);
  return { roots: readShares(roots, LEVELS), nerves: readShares(nerves, NERVES), distance: { mean, low, high } };
}

/** Reads names, each with its weight and its limits in hundredths; the weights are made to sum to 1. */
function readShares<Name extends string>(text: string, names: readonly Name[]): Share<Name>[] {
  const words = text === '' ? [] : text.split(' ');
  const shares: Share<Name>[] = [];
  for (let i = 0; i < words.length; i += 4) {
    const name = names.find((one) => one === words[i]);
    const [weight = 0, low = 0, high = 0] = words.slice(i + 1, i + 4).map((word) => Number(word) / 100);
    if (name) shares.push({ name, weight, low, high });
  }
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return shares.map((share) => ({ ...share, weight: share.weight / total }));
}
