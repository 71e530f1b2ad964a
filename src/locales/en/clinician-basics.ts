import type { Voice } from '../types.js';
import { ui } from './shared.js';

/** English for clinicians without the details: what a map needs in order to be drawn. */
export const clinicianBasics: Voice = {
  lang: 'en',
  audience: 'clinician',
  ui: {
    ...ui,
    views: {
      anterior: 'Anterior',
      posterior: 'Posterior',
      lateral: 'Lateral',
      medial: 'Medial',
      'foot-dorsum': 'Dorsum',
      sole: 'Sole',
      perineum: 'Perineum',
    },
  },
  clinical: {
    schemes: {
      article: {
        name: 'Clinical article, 2025',
        nameShort: 'Article',
        about: 'An article describes these areas in words; the borders between them are ours.',
      },
    },
    skin: {
      'article-L1': { area: 'groin and upper anterior thigh', more: '' },
      'article-L2': { area: 'anterior thigh to mid-thigh', more: '' },
      'article-L3': { area: 'anterior and medial thigh to the knee', more: '' },
      'article-L4': { area: 'medial leg, medial malleolus and medial foot', more: 'Reaches the great toe.' },
      'article-L5': {
        area: 'lateral leg and dorsum of foot',
        more: 'With the dorsum of toes 1 to 4 and the first web space.',
      },
      'article-S1': {
        area: 'posterior buttock, thigh and calf, lateral foot and sole',
        more: 'With the fifth toe.',
      },
      'article-S2': { area: 'posterior thigh and calf', more: 'All of it is given to S1 as well.' },
      'article-S3-S4': { area: 'perianal skin and genitalia', more: 'S3 and S4 are not told apart.' },
    },
    blankLevel: (scheme, level) => `${level} is not in “${scheme}”. No skin is drawn for it.`,
    blankPlace: (scheme) => `“${scheme}” gives this skin to no level. It is left blank.`,
  },
};
