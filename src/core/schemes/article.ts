import { ARTICLE_REVIEW } from '../notice.js';
import { areasFrom, schemeFrom } from './areas.js';

const areas = areasFrom('article', 'seed', [
  { levels: ['L1'], places: ['inguinal', 'suprapubic', 'thigh-anterior-proximal'] },
  {
    levels: ['L2'],
    places: ['thigh-anterior-proximal', 'thigh-anterior-middle', 'thigh-medial-proximal'],
    notes: ['lateral-thigh-silent'],
  },
  {
    levels: ['L3'],
    places: ['thigh-anterior-distal', 'thigh-medial-distal', 'knee-anterior', 'knee-medial'],
    notes: ['lateral-thigh-silent'],
  },
  {
    levels: ['L4'],
    places: ['leg-medial', 'malleolus-medial', 'foot-dorsum-medial', 'foot-medial-border', 'hallux-medial'],
  },
  {
    levels: ['L5'],
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
  },
  {
    levels: ['S1'],
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
    overlaps: ['S2'],
    notes: ['overlaps-S2'],
  },
  {
    levels: ['S2'],
    places: ['thigh-posterior', 'popliteal', 'leg-posterior'],
    overlaps: ['S1'],
    notes: ['overlaps-S1', 'limits-chosen'],
  },
  {
    levels: ['S3', 'S4'],
    places: ['genital', 'perineum', 'perianal'],
    notes: ['not-divided', 'joined-over-perineum'],
  },
]);

/**
 * The clinical article on the dermatomes of the lower limb.
 *
 * @see seed
 */
export const scheme = schemeFrom({
  id: 'article',
  year: 2025,
  method: 'review article',
  sources: ['seed'],
  areas,
  blank: ['T12', 'S5'],
  review: ARTICLE_REVIEW,
});
