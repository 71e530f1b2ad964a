import { unknownValue } from '../core/errors.js';
import type { Level } from '../core/levels.js';
import { compareLevels } from '../core/levels.js';
import type { SchemeBorders } from './borders.js';
import { type CutMesh, cutBorders } from './cut.js';
import { buildLimb, type Limb } from './limb.js';
import type { Mesh } from './mesh.js';
import { regionMap } from './regions.js';
import type { Fineness } from './sheet.js';
import { chartIndex, checkChartPoint } from './surface.js';
import type { ChartPoint } from './types.js';

/** What divides the skin into regions: borders that were drawn, or a division that is computed. */
export interface Division {
  readonly id: string;
  readonly regions: readonly { readonly levels: readonly Level[] }[];
  /** The numbers of the regions at a point of a chart. */
  readonly regionsAt: (chart: number, s: number, phi: number) => readonly number[];
  /** Cuts a mesh so that each triangle lies in the same regions all over. */
  readonly cut: (trimmed: Mesh) => CutMesh;
  /** Whether the border numbered so is drawn with a line. */
  readonly isLined: (course: number) => boolean;
}

interface Entry {
  readonly borders: SchemeBorders | Division;
  division?: Division;
}

const entries = new Map<string, Entry>();
const limbs = new Map<string, Limb>();

/**
 * Makes the borders of a scheme known to the atlas. The first set of an id stays; a later one with the same id is ignored.
 *
 * Borders are taken as drawn: check a set of your own with `regionMap(...).faults`, as the tests do with ours.
 */
export function addSchemeBorders(borders: SchemeBorders | Division): void {
  if (!entries.has(borders.id)) entries.set(borders.id, { borders });
}

/** Whether the borders of a scheme are known. */
export function hasSchemeBorders(schemeId: string): boolean {
  return entries.has(schemeId);
}

/** The borders of a scheme as they were drawn, or the division that computes it. */
export function bordersOf(schemeId: string): SchemeBorders | Division {
  return entryOf(schemeId).borders;
}

/** What divides the skin in a scheme. */
export function divisionOfScheme(schemeId: string): Division {
  return divisionOf(entryOf(schemeId));
}

/** The ids of the schemes whose borders are known. */
export function knownBorders(): string[] {
  return [...entries.keys()];
}

function entryOf(schemeId: string): Entry {
  const entry = entries.get(schemeId);
  if (!entry) throw unknownValue('scheme', schemeId, [...entries.keys()]);
  return entry;
}

function divisionOf(entry: Entry): Division {
  return (entry.division ??= 'cut' in entry.borders ? entry.borders : divisionBy(entry.borders));
}

/** The division of the skin by borders. */
function divisionBy({ id, borders, regions }: SchemeBorders): Division {
  const map = regionMap(borders, regions);
  return {
    id,
    regions,
    regionsAt: (chart, s, phi) => map.regionsAt(chart, s, phi),
    cut: (trimmed) => cutBorders(trimmed, map),
    isLined: (course) => map.courses[course]?.lined ?? true,
  };
}

/**
 * The levels to which a scheme gives a point of the skin, cranial first; none where it is silent.
 *
 * @throws RangeError for an unknown scheme or a point outside its chart
 * @example
 * dermatomesAt({ chart: 'sock', s: 950, phi: 72, side: 'right' }, 'article'); // ['L4'], over the medial malleolus
 */
export function dermatomesAt(point: ChartPoint, schemeId: string): Level[] {
  const entry = entryOf(schemeId);
  checkChartPoint(point);
  const regions = divisionOf(entry).regionsAt(chartIndex(point.chart), point.s, point.phi);
  return levelsOf(schemeId, regions);
}

/** The levels of a combination of a scheme's regions, cranial first. */
export function levelsOf(schemeId: string, regions: readonly number[]): Level[] {
  const all = regions.flatMap((region) => entryOf(schemeId).borders.regions[region]!.levels);
  return [...new Set(all)].sort(compareLevels);
}

/** Whether the borders numbered so are drawn with a line. */
export function isLined(schemeId: string, course: number): boolean {
  return divisionOf(entryOf(schemeId)).isLined(course);
}

/** The right limb with a scheme cut in, or bare skin. Made once and shared. */
export function limbOf(schemeId: string | null, fineness: Fineness): Limb {
  const key = `${fineness} ${schemeId}`;
  let limb = limbs.get(key);
  if (!limb) {
    limb = cutLimb(schemeId, fineness);
    limbs.set(key, limb);
  }
  return limb;
}

/** The same, made anew on every call. */
export function cutLimb(schemeId: string | null, fineness: Fineness): Limb {
  if (schemeId === null) return buildLimb(fineness, null);
  return buildLimb(fineness, divisionOf(entryOf(schemeId)).cut);
}
