import { UNDATED_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('gpnotebook', 'gpnotebook', [
  {
    levels: ['L2'],
    named: ['thigh-anterior-proximal'],
    places: ['thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-medial-proximal'],
    notes: ['front-only', 'limits-chosen'],
  },
  {
    levels: ['L3'],
    named: ['knee-anterior', 'knee-medial', 'knee-lateral'],
    places: [
      'thigh-anterior-distal',
      'thigh-medial-distal',
      'thigh-lateral-distal',
      'knee-anterior',
      'knee-medial',
      'knee-lateral',
    ],
    notes: ['limits-chosen'],
  },
  { levels: ['L4'], places: ['leg-medial'], notes: ['medial-foot-silent'] },
  {
    levels: ['L5'],
    named: ['leg-lateral-upper', 'leg-lateral-lower', 'foot-dorsum-medial'],
    places: [
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'web-space-1',
      'hallux-dorsal',
      'toe-2',
    ],
    notes: ['limits-chosen', 'joined-over-ankle', 'toes-follow-foot'],
  },
  {
    levels: ['S1'],
    named: ['heel', 'foot-lateral-border', 'sole-medial', 'sole-lateral'],
    places: ['heel', 'heel-lateral', 'foot-lateral-border', 'sole-medial', 'sole-lateral', 'toe-5', 'toes-plantar'],
    notes: ['limits-chosen', 'toes-follow-foot'],
  },
  { levels: ['S2'], places: ['thigh-posterior'] },
  { levels: ['S3'], places: ['buttock-lower', 'ischial', 'perineum'], notes: ['limits-chosen'] },
  { levels: ['S4'], places: ['perineum'], notes: ['limits-chosen'] },
  { levels: ['S5'], places: ['perianal'], notes: ['limits-chosen'] },
]);

/**
 * A reference page for general practice.
 *
 * @see gpnotebook
 */
export const scheme = schemeFrom({
  id: 'gpnotebook',
  year: null,
  method: 'revision text',
  sources: ['gpnotebook'],
  areas,
  blank: ['T12', 'L1'],
  review: UNDATED_REVIEW,
});
