// Written by `npm run consensus`; not for editing.
import type { AreaRow } from './areas.js';

export const CONSENSUS_AREAS: readonly AreaRow[] = [
  {
    'levels': [
      'L1'
    ],
    'places': [
      'inguinal',
      'suprapubic',
      'thigh-anterior-proximal'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'L2'
    ],
    'places': [
      'trochanter',
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-medial-proximal',
      'thigh-lateral-proximal'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'L3'
    ],
    'places': [
      'thigh-anterior-distal',
      'thigh-medial-distal',
      'knee-anterior',
      'knee-medial',
      'knee-lateral'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'L4'
    ],
    'places': [
      'leg-medial',
      'leg-posterior',
      'achilles',
      'malleolus-medial',
      'foot-medial-border',
      'hallux-medial'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'L5'
    ],
    'places': [
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'leg-posterior',
      'malleolus-lateral',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'web-space-1',
      'hallux-dorsal',
      'toe-2',
      'toe-3',
      'toe-4'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'S1'
    ],
    'places': [
      'buttock-upper',
      'buttock-lower',
      'ischial',
      'achilles',
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
      'toes-plantar'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'S2'
    ],
    'places': [
      'genital',
      'thigh-posterior',
      'popliteal',
      'leg-posterior'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'S3'
    ],
    'places': [
      'perineum'
    ],
    'sources': [
      'seed',
      'bromley'
    ]
  },
  {
    'levels': [
      'S5'
    ],
    'places': [
      'perianal'
    ],
    'sources': [
      'bromley'
    ]
  }
];
