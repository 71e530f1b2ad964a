import { LIBRARY_REVIEW } from '../notice.js';
import type { SourceId } from '../sources.js';
import { type AreaRow, areasFrom, schemeFrom } from './areas.js';
import { CONSENSUS_AREAS } from './consensus-areas.js';

const rows = CONSENSUS_AREAS.map((row): AreaRow => ({ basis: 'computed', ...row }));

/**
 * The skin on which each level leads when all schemes are counted: computed, drawn by nobody.
 *
 * Whether an area was seen or recalled stands with the schemes that it was computed from; its sources are theirs.
 */
export const scheme = schemeFrom({
  id: 'consensus',
  year: null,
  method: 'computed',
  basis: 'computed',
  sources: [...new Set(rows.flatMap(({ sources = [] }): readonly SourceId[] => sources))],
  areas: areasFrom('consensus', 'seed', rows),
  blank: [],
  review: LIBRARY_REVIEW,
});
