import { LIBRARY_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('faleiros', 'faleiros2009', [
  { levels: ['L4'], places: ['leg-medial'], notes: ['said-probable', 'medial-foot-silent'] },
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
    notes: ['said-probable', 'joined-over-ankle', 'toes-follow-foot'],
  },
  {
    levels: ['S1'],
    named: ['buttock-upper', 'buttock-lower', 'thigh-posterior', 'leg-posterior', 'sole-medial', 'sole-lateral'],
    places: [
      'buttock-upper',
      'buttock-lower',
      'ischial',
      'thigh-posterior',
      'popliteal',
      'leg-posterior',
      'achilles',
      'heel',
      'sole-medial',
      'sole-lateral',
      'hallux-plantar',
      'toes-plantar',
    ],
    notes: ['said-probable', 'joined-over-heel', 'toes-follow-foot'],
  },
]);

/**
 * A study of 60 patients in whom L4, L5 or S1 was affected; its abstract was read.
 *
 * @see faleiros2009
 */
export const scheme = schemeFrom({
  id: 'faleiros',
  year: 2009,
  method: 'clinical series',
  sources: ['faleiros2009'],
  areas,
  blank: ['T12', 'L1', 'L2', 'L3', 'S2', 'S3', 'S4', 'S5'],
  review: LIBRARY_REVIEW,
});
