import type { DetailWords } from '../types.js';

/** How deep a source was read, for every reader. */
export const READ_AS: DetailWords['readAs'] = {
  abstract: 'read in abstract',
  'abstract-and-secondary': 'read in abstract, figures in a second source',
  opening: 'opening of the paper read',
  table: 'read in table',
  worksheet: 'read in worksheet',
  page: 'read on a reference page',
  'ai-written-page': 'read on an AI-written page',
  'data-file': 'read in a data file',
};
