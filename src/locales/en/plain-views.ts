import type { UiWords } from '../types.js';

/** The views in everyday words. */
export const PLAIN_VIEWS: UiWords['views'] = {
  anterior: 'Front',
  posterior: 'Back',
  lateral: 'Outer',
  medial: 'Inner',
  'foot-dorsum': 'Foot',
  sole: 'Sole',
  perineum: 'Saddle',
};
