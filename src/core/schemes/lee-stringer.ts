import type { Level } from '../levels.js';
import { printedIn } from '../notice.js';
import type { Place } from '../places.js';
import { type AreaRow, areasFrom, schemeFrom } from './areas.js';

/** An island of the skin on which a root is most consistent; its outline is recalled. */
function island(level: Level, places: readonly Place[], named?: readonly Place[]): AreaRow {
  return {
    levels: [level],
    places,
    ...(named && { named }),
    basis: 'reconstructed',
    verified: false,
    notes: ['most-consistent-only'],
  };
}

const areas = areasFrom('lee-stringer', 'lee2008', [
  island('L1', ['inguinal']),
  island('L2', ['thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-lateral-proximal']),
  island('L3', ['thigh-anterior-distal', 'thigh-medial-distal', 'knee-medial']),
  island('L4', ['leg-medial', 'malleolus-medial']),
  island(
    'L5',
    [
      'leg-lateral-lower',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'web-space-1',
      'hallux-dorsal',
      'toe-2',
      'toe-3',
    ],
    ['leg-lateral-lower', 'foot-dorsum-medial', 'foot-dorsum-middle', 'hallux-dorsal'],
  ),
  island(
    'S1',
    ['heel', 'heel-lateral', 'foot-lateral-border', 'sole-lateral', 'toe-5'],
    ['heel', 'foot-lateral-border', 'toe-5'],
  ),
  island('S2', ['thigh-posterior', 'popliteal']),
]);

/**
 * The evidence-based map of Lee, McPhee and Stringer: only the skin on which each root is most consistent.
 *
 * The idea was read; every outline is recalled.
 *
 * @see lee2008
 * @see wikimsk
 */
export const scheme = schemeFrom({
  id: 'lee-stringer',
  year: 2008,
  method: 'review of the evidence',
  basis: 'reconstructed',
  sources: ['lee2008', 'wikimsk'],
  areas,
  blank: ['T12', 'S3', 'S4', 'S5'],
  review: printedIn(2008),
});
