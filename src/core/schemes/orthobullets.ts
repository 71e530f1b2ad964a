import { UNDATED_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('orthobullets', 'orthobullets', [
  { levels: ['L1'], named: ['iliac-crest', 'inguinal'], places: ['iliac-crest', 'inguinal', 'suprapubic'] },
  {
    levels: ['L2'],
    places: ['thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-medial-proximal'],
    notes: ['thigh-halved'],
  },
  { levels: ['L3'], places: ['thigh-anterior-distal', 'thigh-medial-distal', 'knee-medial'], notes: ['thigh-halved'] },
  {
    levels: ['L4'],
    places: ['thigh-lateral-proximal', 'thigh-lateral-distal', 'knee-anterior', 'leg-medial'],
    notes: ['medial-foot-silent'],
  },
  {
    levels: ['L5'],
    named: [
      'leg-lateral-upper',
      'leg-lateral-lower',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
    ],
    places: [
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
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
    notes: ['joined-over-ankle', 'toes-follow-foot'],
  },
  { levels: ['S1'], named: ['leg-posterior'], places: ['leg-posterior', 'achilles'] },
  {
    levels: ['S2'],
    named: ['sole-medial', 'sole-lateral'],
    places: ['heel', 'sole-medial', 'sole-lateral', 'hallux-plantar', 'toes-plantar'],
    notes: ['sole-alone', 'toes-follow-foot'],
  },
  { levels: ['S3', 'S4'], places: ['perianal'], notes: ['not-divided'] },
]);

/**
 * A reference page for orthopaedic trainees.
 *
 * @see orthobullets
 */
export const scheme = schemeFrom({
  id: 'orthobullets',
  year: null,
  method: 'revision text',
  sources: ['orthobullets'],
  areas,
  blank: ['T12', 'S5'],
  review: UNDATED_REVIEW,
});
