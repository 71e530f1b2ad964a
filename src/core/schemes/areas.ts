import { compareLevels } from '../levels.js';
import { SCHEME_VERSION } from '../notice.js';
import type { Area, Basis, Scheme, SchemeId } from '../schemes.js';
import type { SourceId } from '../sources.js';

/** An area as it is written down: what is not said is as usual. */
export type AreaRow = Pick<Area, 'levels' | 'places'> & Partial<Area>;

/** The areas of a scheme: drawn from the description of one source in which they were seen, unless a row says otherwise. */
export function areasFrom(scheme: SchemeId, source: SourceId, rows: readonly AreaRow[]): Area[] {
  return rows.map((row) => ({
    id: `${scheme}-${row.levels.join('-')}`,
    basis: 'drawn from description',
    verified: true,
    sources: [source],
    overlaps: [],
    notes: [],
    ...row,
  }));
}

type SchemeRow = Omit<Scheme, 'basis' | 'levels' | 'version'> & { readonly basis?: Basis };

/** A scheme with the levels that it draws; drawn from description unless the row says otherwise. */
export function schemeFrom(row: SchemeRow): Scheme {
  return {
    basis: 'drawn from description',
    version: SCHEME_VERSION,
    levels: [...new Set(row.areas.flatMap(({ levels }) => levels))].sort(compareLevels),
    ...row,
  };
}
