import { UNDATED_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('magee', 'mageeTable', [
  {
    levels: ['L1'],
    named: ['flank', 'inguinal', 'trochanter'],
    places: ['iliac-crest', 'inguinal', 'suprapubic', 'trochanter', 'thigh-anterior-proximal'],
    notes: ['limits-chosen'],
  },
  {
    levels: ['L2'],
    named: ['flank', 'thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-anterior-distal'],
    places: [
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-anterior-distal',
      'thigh-medial-proximal',
      'thigh-medial-distal',
      'thigh-lateral-proximal',
    ],
    notes: ['limits-chosen', 'narrow-on-buttock'],
  },
  {
    levels: ['L3'],
    named: ['buttock-upper', 'thigh-anterior-distal', 'knee-anterior', 'leg-medial'],
    places: [
      'sacral',
      'thigh-anterior-distal',
      'thigh-medial-distal',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
      'leg-medial',
    ],
    notes: ['limits-chosen', 'narrow-on-buttock'],
  },
  {
    levels: ['L4'],
    named: [
      'buttock-upper',
      'thigh-lateral-proximal',
      'thigh-lateral-distal',
      'leg-medial',
      'foot-dorsum-medial',
      'hallux-dorsal',
      'hallux-medial',
    ],
    places: [
      'sacral',
      'thigh-lateral-distal',
      'knee-lateral',
      'leg-anterior',
      'leg-medial',
      'malleolus-medial',
      'foot-dorsum-medial',
      'foot-medial-border',
      'hallux-dorsal',
      'hallux-medial',
    ],
    notes: ['limits-chosen', 'narrow-on-buttock', 'foot-divided'],
  },
  {
    levels: ['L5'],
    named: [
      'buttock-lower',
      'thigh-posterior',
      'thigh-lateral-distal',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'sole-medial',
      'hallux-dorsal',
      'toe-2',
      'toe-3',
    ],
    places: [
      'ischial',
      'thigh-posterior',
      'knee-lateral',
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'ankle-anterior',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'web-space-1',
      'sole-medial',
      'hallux-dorsal',
      'hallux-plantar',
      'toe-2',
      'toe-3',
      'toes-plantar',
    ],
    notes: ['limits-chosen', 'narrow-on-buttock', 'foot-divided'],
  },
  {
    levels: ['S1', 'S2'],
    named: ['buttock-lower', 'thigh-posterior', 'leg-posterior'],
    places: ['buttock-lower', 'ischial', 'thigh-posterior', 'popliteal', 'leg-posterior', 'achilles'],
    notes: ['same-skin'],
  },
  {
    levels: ['S3'],
    named: ['inguinal', 'thigh-medial-proximal', 'thigh-medial-distal'],
    places: ['thigh-medial-proximal', 'thigh-medial-distal'],
    notes: ['limits-chosen'],
  },
  {
    levels: ['S4'],
    named: ['genital', 'perineum', 'sacral'],
    places: ['genital', 'perineum', 'perianal'],
    notes: ['joined-round-anus'],
  },
]);

/**
 * A table of continuous bands, undated; that it is a textbook's was recalled.
 *
 * @see mageeTable
 */
export const scheme = schemeFrom({
  id: 'magee',
  year: null,
  method: 'revision text',
  sources: ['mageeTable'],
  areas,
  blank: ['T12', 'S5'],
  review: UNDATED_REVIEW,
});
