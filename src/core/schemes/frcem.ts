import { UNDATED_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('frcem', 'bromley', [
  { levels: ['L1'], places: ['inguinal', 'suprapubic'] },
  {
    levels: ['L2'],
    places: [
      'trochanter',
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-medial-proximal',
      'thigh-lateral-proximal',
    ],
  },
  {
    levels: ['L3'],
    places: ['thigh-anterior-distal', 'thigh-medial-distal', 'knee-anterior', 'knee-medial', 'knee-lateral'],
  },
  {
    levels: ['L4'],
    places: ['leg-medial', 'leg-posterior', 'achilles', 'malleolus-medial'],
    notes: ['front-and-back', 'medial-foot-silent'],
  },
  {
    levels: ['L5'],
    places: [
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'leg-posterior',
      'achilles',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'foot-medial-border',
      'web-space-1',
      'hallux-dorsal',
      'hallux-medial',
      'toe-2',
      'toe-3',
    ],
  },
  {
    levels: ['S1'],
    places: [
      'malleolus-lateral',
      'heel',
      'heel-lateral',
      'foot-dorsum-lateral',
      'foot-lateral-border',
      'sole-medial',
      'sole-lateral',
      'hallux-plantar',
      'toe-4',
      'toe-5',
      'toes-plantar',
    ],
  },
  {
    levels: ['S2'],
    places: ['genital', 'thigh-posterior', 'popliteal', 'leg-posterior'],
    notes: ['limits-chosen'],
  },
  { levels: ['S3', 'S4'], places: ['perineum'], notes: ['not-divided'] },
  { levels: ['S5'], places: ['perianal'] },
]);

/**
 * A revision page for emergency physicians.
 *
 * @see bromley
 */
export const scheme = schemeFrom({
  id: 'frcem',
  year: null,
  method: 'revision text',
  sources: ['bromley'],
  areas,
  blank: ['T12'],
  review: UNDATED_REVIEW,
});
