import { printedIn } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('harrison', 'harrison19', [
  {
    levels: ['L2'],
    named: ['thigh-anterior-proximal'],
    places: ['thigh-anterior-proximal', 'thigh-anterior-middle'],
    notes: ['limits-chosen'],
  },
  { levels: ['L3'], places: ['thigh-anterior-distal', 'knee-anterior'], notes: ['limits-chosen'] },
  { levels: ['L4'], places: ['leg-medial'], notes: ['limits-chosen', 'medial-foot-silent'] },
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
    notes: ['limits-chosen', 'toes-follow-foot'],
  },
  {
    levels: ['S1'],
    named: ['sole-medial', 'sole-lateral', 'foot-lateral-border'],
    places: [
      'heel',
      'heel-lateral',
      'foot-lateral-border',
      'sole-medial',
      'sole-lateral',
      'hallux-plantar',
      'toe-5',
      'toes-plantar',
    ],
    notes: ['toes-follow-foot'],
  },
]);

/**
 * The table of root signs in a textbook of medicine.
 *
 * @see harrison19
 */
export const scheme = schemeFrom({
  id: 'harrison',
  year: 2015,
  method: 'textbook',
  sources: ['harrison19'],
  areas,
  blank: ['T12', 'L1', 'S2', 'S3', 'S4', 'S5'],
  review: printedIn(2015),
});
