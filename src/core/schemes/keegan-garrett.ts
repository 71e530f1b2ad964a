import { printedIn } from '../notice.js';
import { type AreaRow, areasFrom, schemeFrom } from './areas.js';

/** A band whose course is recalled. */
function band(row: AreaRow): AreaRow {
  return { basis: 'reconstructed', verified: false, sources: ['keegan1948', 'netter2018'], ...row };
}

const areas = areasFrom('keegan-garrett', 'keegan1948', [
  band({
    levels: ['T12'],
    places: ['flank', 'lower-abdomen', 'inguinal', 'suprapubic'],
    sources: ['keegan1948'],
    notes: ['level-recalled'],
  }),
  band({
    levels: ['L1'],
    named: ['inguinal'],
    places: ['iliac-crest', 'inguinal', 'suprapubic', 'thigh-anterior-proximal'],
  }),
  band({
    levels: ['L2'],
    places: ['trochanter', 'thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-medial-proximal'],
  }),
  band({
    levels: ['L3'],
    places: [
      'thigh-anterior-distal',
      'thigh-medial-distal',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
    ],
    sources: ['keegan1948', 'grant1962', 'netter2018'],
  }),
  band({
    levels: ['L4'],
    named: [
      'buttock-upper',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'knee-anterior',
      'leg-medial',
      'hallux-medial',
    ],
    places: [
      'sacral',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-lateral',
      'leg-anterior',
      'leg-medial',
      'malleolus-medial',
      'foot-dorsum-medial',
      'foot-medial-border',
      'hallux-dorsal',
      'hallux-medial',
      'hallux-plantar',
    ],
    sources: ['keegan1948', 'grant1962', 'netter2018', 'downs2011'],
    notes: ['narrow-on-buttock', 'sole-recalled'],
  }),
  band({
    levels: ['L5'],
    named: [
      'buttock-upper',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'foot-dorsum-middle',
      'toe-2',
      'toe-3',
      'toe-4',
    ],
    places: [
      'sacral',
      'knee-lateral',
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'malleolus-lateral',
      'ankle-anterior',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'sole-medial',
      'sole-lateral',
      'web-space-1',
      'hallux-dorsal',
      'hallux-plantar',
      'toe-2',
      'toe-3',
      'toe-4',
      'toes-plantar',
    ],
    sources: ['keegan1948', 'grant1962', 'netter2018'],
    notes: ['narrow-on-buttock', 'sole-recalled'],
  }),
  band({
    levels: ['S1'],
    named: ['buttock-upper', 'buttock-lower', 'thigh-posterior', 'leg-posterior', 'foot-lateral-border', 'toe-5'],
    places: [
      'thigh-posterior',
      'popliteal',
      'leg-posterior',
      'achilles',
      'malleolus-lateral',
      'heel',
      'heel-lateral',
      'foot-lateral-border',
      'sole-lateral',
      'toe-5',
    ],
    sources: ['keegan1948', 'grant1962', 'netter2018'],
    notes: ['narrow-on-buttock', 'sole-recalled'],
  }),
  band({
    levels: ['S2'],
    places: ['ischial', 'thigh-posterior', 'popliteal', 'leg-posterior', 'achilles'],
    sources: ['keegan1948', 'grant1962', 'netter2018'],
    notes: ['perineum-shared'],
  }),
  band({ levels: ['S3'], places: ['buttock-lower', 'ischial'], notes: ['perineum-shared'] }),
  band({ levels: ['S4'], places: ['genital', 'perineum'], notes: ['perineum-shared'] }),
  band({ levels: ['S5'], places: ['perianal'], sources: ['keegan1948'], notes: ['level-recalled'] }),
]);

/**
 * The continuous bands of Keegan and Garrett.
 *
 * The paper was not read: what the bands are and the principal levels come from captions, their course is recalled.
 *
 * @see keegan1948
 * @see grant1962
 * @see netter2018
 */
export const scheme = schemeFrom({
  id: 'keegan-garrett',
  year: 1948,
  method: 'single-root loss',
  basis: 'reconstructed',
  sources: ['keegan1948', 'grant1962', 'netter2018', 'downs2011'],
  areas,
  blank: [],
  review: printedIn(1948),
});
