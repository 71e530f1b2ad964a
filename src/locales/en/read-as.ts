import type { DetailWords } from '../types.js';

/** How deep a source was read, for every reader. */
export const READ_AS: DetailWords['readAs'] = {
  abstract: 'read in abstract',
  'abstract-and-secondary': 'read in abstract, figures in a second source',
  'abstract-and-table': 'read in abstract and table',
  'abstract-and-figure': 'read in abstract and figure',
  opening: 'opening of the paper read',
  table: 'read in table',
  figure: 'read in figure',
  'figure-text': 'words of the figure read',
  worksheet: 'read in worksheet',
  page: 'read on a reference page',
  'ai-written-page': 'read on an AI-written page',
  'data-file': 'read in a data file',
  guideline: 'read in guideline',
  specification: 'read in specification',
  'source-repository': 'read in its repository',
  secondary: 'read in a second source',
  'title-in-list': 'only its title read, in a list',
  'not-read': 'not read',
};
