import type { Place } from '../places.js';
import { printedIn } from '../notice.js';
import type { Level } from '../levels.js';
import { type AreaRow, areasFrom, schemeFrom } from './areas.js';

/** A field of remaining sensibility, whose extent is recalled. */
function field(levels: readonly Level[], overlaps: readonly Level[], places: readonly Place[]): AreaRow {
  return {
    levels,
    overlaps,
    places,
    basis: 'reconstructed',
    verified: false,
    sources: ['foerster1933', 'foersterUS1939'],
    notes: ['extent-recalled'],
  };
}

const areas = areasFrom('foerster', 'foerster1933', [
  field(
    ['L1'],
    ['L2', 'S3'],
    ['flank', 'iliac-crest', 'inguinal', 'suprapubic', 'genital', 'trochanter', 'thigh-anterior-proximal'],
  ),
  field(
    ['L2'],
    ['L1', 'L3', 'L4', 'S3'],
    [
      'iliac-crest',
      'sacral',
      'trochanter',
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-anterior-distal',
      'thigh-medial-proximal',
      'thigh-medial-distal',
      'thigh-lateral-proximal',
    ],
  ),
  field(
    ['L3'],
    ['L2', 'L4', 'L5'],
    [
      'sacral',
      'buttock-upper',
      'thigh-anterior-middle',
      'thigh-anterior-distal',
      'thigh-medial-proximal',
      'thigh-medial-distal',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
      'knee-lateral',
      'leg-medial',
    ],
  ),
  field(
    ['L4'],
    ['L2', 'L3', 'L5'],
    [
      'thigh-anterior-distal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
      'knee-lateral',
      'leg-anterior',
      'leg-medial',
      'leg-lateral-upper',
      'malleolus-medial',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-medial-border',
      'web-space-1',
      'hallux-dorsal',
      'hallux-medial',
      'hallux-plantar',
    ],
  ),
  field(
    ['L5'],
    ['L3', 'L4', 'S1', 'S2'],
    [
      'knee-lateral',
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'leg-posterior',
      'malleolus-medial',
      'malleolus-lateral',
      'ankle-anterior',
      'heel-lateral',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'foot-medial-border',
      'foot-lateral-border',
      'sole-medial',
      'sole-lateral',
      'web-space-1',
      'hallux-dorsal',
      'hallux-medial',
      'hallux-plantar',
      'toe-2',
      'toe-3',
      'toe-4',
      'toe-5',
      'toes-plantar',
    ],
  ),
  field(
    ['S1'],
    ['L5', 'S2'],
    [
      'thigh-posterior',
      'popliteal',
      'leg-lateral-lower',
      'leg-posterior',
      'achilles',
      'malleolus-lateral',
      'heel',
      'heel-lateral',
      'foot-dorsum-lateral',
      'foot-lateral-border',
      'sole-medial',
      'sole-lateral',
      'hallux-plantar',
      'toe-3',
      'toe-4',
      'toe-5',
      'toes-plantar',
    ],
  ),
  field(
    ['S2'],
    ['L5', 'S1', 'S3'],
    [
      'sacral',
      'buttock-upper',
      'buttock-lower',
      'ischial',
      'thigh-posterior',
      'popliteal',
      'leg-posterior',
      'achilles',
      'heel',
    ],
  ),
  field(
    ['S3'],
    ['L1', 'L2', 'S2', 'S4', 'S5'],
    ['genital', 'perineum', 'perianal', 'buttock-lower', 'ischial', 'thigh-medial-proximal'],
  ),
  field(['S4', 'S5'], ['S3'], ['perineum', 'perianal']),
]);

/**
 * The fields of Foerster: the skin that still felt when the roots above and below were cut.
 *
 * The method was read; how far each field reaches is recalled.
 *
 * @see foerster1933
 * @see foersterUS1939
 */
export const scheme = schemeFrom({
  id: 'foerster',
  year: 1933,
  method: 'remaining sensibility',
  basis: 'reconstructed',
  sources: ['foerster1933', 'foersterUS1939'],
  areas,
  blank: ['T12'],
  review: printedIn(1933),
});
