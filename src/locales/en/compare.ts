import type { Audience } from '../../core/readers.js';
import type { CompareWords } from '../types.js';

const listing = new Intl.ListFormat('en-GB');

/** A small share is not nothing, and nearly all is not all. */
const isSmall = (share: number): boolean => share > 0 && share < 0.005;
const isNearlyAll = (share: number): boolean => share < 1 && share >= 0.995;
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

const common: Omit<
  CompareWords,
  'statement' | 'measured' | 'byLevel' | 'largest' | 'otherLevels' | 'recalled' | 'reconstructed'
> = {
  title: (first, second) => `${first}, compared with ${second}`,
  second: 'Compare with',
  arrangement: 'How the two maps are shown',
  beside: 'Side by side',
  split: 'Divider',
  divider: 'Divider between the two maps',
  divided: (first, share, second, rest) => `${first} ${share}\u00a0%, ${second} ${rest}\u00a0%`,
  undated: 'undated',
  percent: (share) =>
    isSmall(share) ? 'less than 1\u00a0%' : isNearlyAll(share) ? 'more than 99\u00a0%' : percent(share),
  percentShort: (share) =>
    isSmall(share) ? `<\u202f${percent(0.01)}` : isNearlyAll(share) ? `>\u202f${percent(0.99)}` : percent(share),
  measuring: 'Measuring the skin…',
  divides: (levels) =>
    levels.length > 0
      ? `Both name ${listing.format(levels)}, but divide the skin in another way.`
      : 'Both leave most of it blank.',
  says: (scheme, levels) => `${scheme}: ${levels.length > 0 ? listing.format(levels) : 'blank'}.`,
  begun: (second, share) => `Comparing with ${second}, ${share} differ`,
  ended: 'Comparison closed',
};

/** The words of a comparison for clinicians. */
export const clinicianCompare: CompareWords = {
  ...common,
  statement: (percent) => `These maps disagree on ${percent} of the skin`,
  measured:
    'Measured on the surface of one limb: of the skin that either map gives to a level. What only one of them leaves blank counts.',
  byLevel: 'Skin that only one of the maps gives to the level',
  largest: (places) => `Largest difference: ${listing.format(places)}`,
  otherLevels: (places) => `Other levels altogether: ${listing.format(places)}`,
  recalled: 'Recalled, not read',
  reconstructed: (scheme) => `${scheme}: the source was not read for this map. Treat the drawing as a reconstruction.`,
};

/** The words of a comparison for students. */
export const studentCompare: CompareWords = {
  ...common,
  statement: (percent) => `These maps disagree on ${percent} of the skin`,
  measured:
    'Measured on one leg: of the skin that either map gives to a level. What only one of them leaves blank counts.',
  byLevel: 'Skin that only one of the maps gives to the level',
  largest: (places) => `Largest difference: ${listing.format(places)}`,
  otherLevels: (places) => `Other levels altogether: ${listing.format(places)}`,
  recalled: 'Recalled, not read',
  reconstructed: (scheme) => `${scheme}: we have not read the source, so this map is a reconstruction.`,
};

/** The words of a comparison for patients. */
export const patientCompare: CompareWords = {
  ...common,
  statement: (percent) => `These two maps differ on ${percent} of the skin`,
  measured: 'We took the skin of one leg that has a colour on at least one of the maps.',
  byLevel: 'Skin that just one of the maps gives to each nerve',
  largest: (places) => `The most they differ: ${listing.format(places)}`,
  otherLevels: (places) => `They name other nerves: ${listing.format(places)}`,
  recalled: 'Drawn from what others say',
  reconstructed: (scheme) => `${scheme}: we could not read the paper. We drew this map from what others say.`,
};

/** The words of a comparison by reader. */
export const COMPARE: Readonly<Record<Audience, CompareWords>> = {
  clinician: clinicianCompare,
  student: studentCompare,
  patient: patientCompare,
};
