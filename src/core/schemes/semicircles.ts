import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('semicircles', 'sibling', [
  {
    levels: ['L1'],
    named: ['inguinal', 'buttock-upper'],
    places: ['iliac-crest', 'inguinal', 'suprapubic', 'sacral', 'buttock-upper'],
    notes: ['from-rats', 'joined-over-hip'],
  },
  {
    levels: ['L2'],
    named: ['thigh-anterior-proximal', 'thigh-anterior-middle'],
    places: [
      'trochanter',
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-medial-proximal',
      'thigh-lateral-proximal',
    ],
    notes: ['from-rats', 'half-ring'],
  },
  {
    levels: ['L3'],
    named: ['thigh-anterior-distal', 'knee-anterior', 'leg-medial'],
    places: [
      'thigh-anterior-distal',
      'thigh-medial-distal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
      'knee-lateral',
      'leg-medial',
    ],
    notes: ['from-rats', 'half-ring'],
  },
  {
    levels: ['L4'],
    named: ['leg-medial', 'malleolus-medial', 'foot-medial-border'],
    places: ['leg-medial', 'malleolus-medial', 'foot-dorsum-medial', 'foot-medial-border', 'hallux-medial'],
    notes: ['from-rats', 'toes-follow-foot'],
  },
  {
    levels: ['L5'],
    named: ['leg-lateral-upper', 'leg-lateral-lower', 'foot-dorsum-middle', 'web-space-1'],
    places: [
      'knee-lateral',
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'malleolus-lateral',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'web-space-1',
      'hallux-dorsal',
      'toe-2',
      'toe-3',
      'toe-4',
    ],
    notes: ['from-rats', 'toes-follow-foot'],
  },
  {
    levels: ['S1'],
    named: ['buttock-lower', 'thigh-posterior', 'leg-posterior', 'foot-lateral-border', 'sole-medial', 'sole-lateral'],
    places: [
      'buttock-upper',
      'buttock-lower',
      'ischial',
      'thigh-posterior',
      'popliteal',
      'leg-posterior',
      'achilles',
      'heel',
      'heel-lateral',
      'foot-lateral-border',
      'sole-medial',
      'sole-lateral',
      'hallux-plantar',
      'toe-5',
      'toes-plantar',
    ],
    notes: ['from-rats', 'toes-follow-foot'],
  },
  {
    levels: ['S2'],
    named: ['thigh-posterior', 'leg-posterior'],
    places: ['ischial', 'thigh-posterior', 'popliteal', 'leg-posterior'],
    notes: ['from-rats', 'limits-chosen'],
  },
  {
    levels: ['S3', 'S4', 'S5'],
    named: ['perianal', 'genital'],
    places: ['genital', 'perineum', 'perianal'],
    notes: ['from-rats', 'not-divided-S3-S5', 'joined-over-perineum'],
  },
]);

/**
 * Serial semicircles, traced in rats and carried over to people in the words of a secondary page.
 *
 * @see sibling
 */
export const scheme = schemeFrom({
  id: 'semicircles',
  year: null,
  method: 'animal tracing',
  sources: ['sibling'],
  areas,
  blank: ['T12'],
  review: { status: 'pending', lastReviewed: null, lastUpdated: '2025-10-30' },
});
