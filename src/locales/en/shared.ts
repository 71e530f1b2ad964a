import type { CheckedAttribute, UiWords } from '../types.js';

const REGION = 'en-GB';

const listing = new Intl.ListFormat(REGION);
const dates = new Intl.DateTimeFormat(REGION, { dateStyle: 'long', timeZone: 'UTC' });

function date(iso: string): string {
  return dates.format(new Date(iso));
}

/** A bare year is that of a print, which nobody updates. */
function sourceDate(day: string): string {
  return /^\d{4}$/.test(day) ? `source of ${day}` : `source last updated ${date(day)}`;
}

const things: Readonly<Record<CheckedAttribute, string>> = {
  scheme: 'map',
  compare: 'second map',
  view: 'view',
  yaw: 'turn',
  pitch: 'tilt',
  side: 'side',
  level: 'level',
  mode: 'mode',
  stocking: 'depth',
  step: 'step',
  without: 'part',
  audience: 'reader',
  lang: 'language',
  slot: 'place',
  strokes: 'stroke',
};

const sides = { right: 'Right', left: 'Left', both: 'Both' } as const;

/** The English words of the interface for every reader, but for the names of the views. */
export const ui: Omit<UiWords, 'views'> = {
  title: 'Lower limb dermatomes',
  titleShort: 'Lower limb',
  loading: 'Drawing…',
  loadingFailed: 'No map is drawn: a part of it did not arrive. Reload the page to try again.',

  toolbar: 'Map controls',
  scheme: 'Map',
  side: 'Side',
  sides,
  points: 'Key points',
  overlap: 'Overlap',
  here: 'More about this skin',
  list: 'List',
  compare: 'Compare',
  viewRail: 'Views',
  stage: 'Map of the lower limb',
  details: 'Details',
  close: 'Close',

  restTitle: 'Find a level',
  help: 'Point at the skin, tap it, or press Tab then the arrow keys. Typing a level, such as L5, goes there.',
  tooltipHelp: 'hides this',
  legend: 'Levels on this map',
  areas: 'Areas',
  search: 'Level or place, such as “big toe”',
  listHelp: 'The list does everything the drawing does.',
  nothingFound: (query) => `Nothing found for “${query}”. Try a level, such as L5, or a place, such as heel.`,
  blank: 'blank',
  notInSource: 'not in this source',
  selected: 'selected',
  sharedWith: (levels) => `shared with ${listing.format(levels)}`,
  alsoClaimedBy: (claims) => `also claimed by ${listing.format(claims)}`,
  claimedInScheme: (level, scheme) => `${level} in ${scheme}`,

  keyPoint: 'Key point',
  power: 'Power',
  reflex: 'Reflex',
  noReflex: 'None standard.',
  sharesSkin: 'Shares skin',
  study: 'Study',
  disagreement: 'Sources disagree here',
  sources: 'Sources',
  drawing: 'Drawing',
  basis: {
    'figure redrawn': 'redrawn from a figure',
    'drawn from description': 'drawn from a description in words',
    reconstructed: 'reconstructed from memory of the source',
    computed: 'computed from the other maps',
  },
  recalled: 'Recalled, not seen in a source',
  review: { submitted: 'Submitted', pending: 'Review pending', approved: 'Approved' },

  notice: 'Educational. Not a substitute for clinical judgement.',
  pointsNotice: 'Key points: ISNCSCI. They are points for testing, not areas.',
  schemeStatus: (scheme, version, lastUpdated, lastReviewed) =>
    [
      `${scheme} scheme ${version}`,
      lastUpdated ? sourceDate(lastUpdated) : 'source undated',
      lastReviewed ? `reviewed ${date(lastReviewed)}` : 'human review pending',
    ].join(', '),
  comparedWith: (status) => `Compared with: ${status}`,

  option: ({ level, area, side, selected, alsoClaimedBy, position, total }) =>
    [
      level,
      area,
      sides[side].toLowerCase(),
      ...(alsoClaimedBy.length ? [`also claimed by ${listing.format(alsoClaimedBy)}`] : []),
      ...(selected ? ['selected'] : []),
      `${position} of ${total}`,
    ].join(', '),
  selectedCount: (count) => `${count} selected`,
  cleared: 'Nothing selected',
  viewShown: (view) => `${view} view`,
  viewContains: (view, levels) => `${view}, shows ${listing.format(levels)}`,
  schemeShown: (scheme) => `Map: ${scheme}`,

  error: (attribute, value) => `No map is drawn: ${attribute}="${value}" is not a known ${things[attribute]}.`,
  errorAllowed: (attribute, allowed) => `Known ${things[attribute]}s are ${allowed.join(', ') || 'none here'}.`,
  errorNearest: (value) => `Did you mean ${value}?`,
  errorReason: 'Nothing was substituted, because a wrong map is worse than none.',
  errorEvent: 'for the page author: event atlas-error',
};
