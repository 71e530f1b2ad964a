import type { Audience } from '../../core/readers.js';
import type { CompareWords } from '../types.js';

const listing = new Intl.ListFormat('en-GB');

const common: Omit<CompareWords, 'statement' | 'measured' | 'byLevel' | 'largest' | 'recalled' | 'reconstructed'> = {
  title: (first, second) => `${first}, compared with ${second}`,
  second: 'Compare with',
  arrangement: 'How the two maps are shown',
  beside: 'Side by side',
  split: 'Divider',
  divider: 'Divider between the two maps',
  divided: (first, share, second, rest) => `${first} ${share}\u00a0%, ${second} ${rest}\u00a0%`,
  undated: 'undated',
  measuring: 'Measuring the skin…',
  bar: (level, percent) => `${level}: ${percent}`,
  says: (scheme, levels) => `${scheme}: ${levels.length > 0 ? listing.format(levels) : 'blank'}.`,
  begun: (second) => `Comparing with ${second}`,
  ended: 'Comparison closed',
};

/** The words of a comparison for clinicians. */
export const clinicianCompare: CompareWords = {
  ...common,
  statement: (percent) => `These maps disagree on ${percent} of the skin`,
  measured: 'Measured on the surface of one limb, blank areas included.',
  byLevel: 'Of the skin that either map gives to a level, the part that the other does not',
  largest: (places) => `Largest difference: ${listing.format(places)}`,
  recalled: 'Recalled, not read',
  reconstructed: (scheme) => `${scheme}: the source was not read for this map. Treat the drawing as a reconstruction.`,
};

/** The words of a comparison for students. */
export const studentCompare: CompareWords = {
  ...common,
  statement: (percent) => `These maps disagree on ${percent} of the skin`,
  measured: 'Measured on the surface of one leg, blank areas included.',
  byLevel: 'Of the skin that one of the maps gives to a level, how much the other does not',
  largest: (places) => `Largest difference: ${listing.format(places)}`,
  recalled: 'Recalled, not read',
  reconstructed: (scheme) => `${scheme}: we have not read the source, so this map is a reconstruction.`,
};

/** The words of a comparison for patients. */
export const patientCompare: CompareWords = {
  ...common,
  statement: (percent) => `These two maps differ on ${percent} of the skin`,
  measured: 'We counted the skin of one leg. Blank skin counts too.',
  byLevel: 'How much of the skin of each nerve the maps do not share',
  largest: (places) => `The most they differ: ${listing.format(places)}`,
  recalled: 'Drawn from what others say',
  reconstructed: (scheme) => `${scheme}: we could not read the paper. We drew this map from what others say.`,
};

/** The words of a comparison by reader. */
export const COMPARE: Readonly<Record<Audience, CompareWords>> = {
  clinician: clinicianCompare,
  student: studentCompare,
  patient: patientCompare,
};
