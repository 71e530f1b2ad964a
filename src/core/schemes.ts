import { unknownValue } from './errors.js';
import { compareLevels, type Level } from './levels.js';
import type { Review } from './notice.js';
import type { Place } from './places.js';
import { scheme as article } from './schemes/article.js';
import type { SourceId } from './sources.js';

/** The id of a scheme. */
export type SchemeId =
  | 'article'
  | 'frcem'
  | 'gpnotebook'
  | 'harrison'
  | 'orthobullets'
  | 'magee'
  | 'keegan-garrett'
  | 'foerster'
  | 'lee-stringer'
  | 'semicircles'
  | 'faleiros'
  | 'consensus';

/** The ids of the schemes, in the order in which a map offers them. */
export const SCHEME_IDS: readonly SchemeId[] = [
  'article',
  'frcem',
  'gpnotebook',
  'harrison',
  'orthobullets',
  'magee',
  'keegan-garrett',
  'foerster',
  'lee-stringer',
  'semicircles',
  'faleiros',
  'consensus',
];

/** How the borders of an area came about. */
export type Basis = 'figure redrawn' | 'drawn from description' | 'reconstructed' | 'computed';

/** How a source came to its areas. */
export type Method =
  | 'review article'
  | 'revision text'
  | 'textbook'
  | 'remaining sensibility'
  | 'single-root loss'
  | 'review of the evidence'
  | 'animal tracing'
  | 'clinical series'
  | 'computed';

/** The id of an area: its scheme and its levels, such as `article-S3-S4`. */
export type AreaId = `${SchemeId}-${string}`;

/** The key of a remark about how an area was drawn. Words for it are in `locales`. */
export type AreaNote =
  | 'limits-chosen'
  | 'overlaps-S1'
  | 'overlaps-S2'
  | 'not-divided'
  | 'joined-over-perineum'
  | 'lateral-thigh-silent'
  | 'front-and-back'
  | 'medial-foot-silent'
  | 'front-only'
  | 'thigh-halved'
  | 'foot-divided'
  | 'same-skin'
  | 'sole-alone'
  | 'joined-over-ankle'
  | 'joined-over-heel'
  | 'joined-round-anus'
  | 'said-probable'
  | 'level-recalled'
  | 'extent-recalled'
  | 'narrow-on-buttock'
  | 'sole-recalled'
  | 'perineum-shared'
  | 'most-consistent-only'
  | 'from-rats'
  | 'half-ring'
  | 'joined-over-hip'
  | 'toes-follow-foot'
  | 'not-divided-S3-S5';

/** What one scheme gives to a level, or to levels that it does not divide. */
export interface Area {
  readonly id: AreaId;
  /** One level, or all the levels that the source names together. */
  readonly levels: readonly Level[];
  /** The places that the source names, where its words are shorter than the list of places that are covered. */
  readonly named?: readonly Place[];
  /** The places of which the area, as drawn, covers a quarter or more, from groin to toes. */
  readonly places: readonly Place[];
  readonly basis: Basis;
  readonly verified: boolean;
  readonly sources: readonly SourceId[];
  /** The levels of other areas to which the source gives some of the same skin. */
  readonly overlaps: readonly Level[];
  readonly notes: readonly AreaNote[];
}

/** One published map of the dermatomes, as far as its source describes it. */
export interface Scheme {
  readonly id: SchemeId;
  readonly year: number | null;
  readonly method: Method;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  readonly areas: readonly Area[];
  /** The levels that are drawn, cranial first. */
  readonly levels: readonly Level[];
  /** The levels of which the source says nothing; they are left blank, never guessed. */
  readonly blank: readonly Level[];
  readonly version: string;
  readonly review: Review;
}

const known = new Map<SchemeId, Scheme>([['article', article]]);

/** Makes a scheme known. That of the article always is; the others are loaded when they are asked for. */
export function addScheme(scheme: Scheme): void {
  if (!known.has(scheme.id)) known.set(scheme.id, scheme);
}

/** A scheme, if it is known by now. */
export function knownScheme(id: SchemeId): Scheme | undefined {
  return known.get(id);
}

/** The schemes that are known by now, in the order of their ids. */
export function knownSchemes(): Scheme[] {
  return SCHEME_IDS.flatMap((id) => known.get(id) ?? []);
}

/** Whether a value names a scheme of the library. */
export function isSchemeId(value: unknown): value is SchemeId {
  return (SCHEME_IDS as readonly unknown[]).includes(value);
}

/**
 * The scheme with this id.
 *
 * @throws RangeError for an unknown id, and for a scheme that is not loaded
 * @example
 * schemeById('article').blank; // ['T12', 'S5']
 */
export function schemeById(id: string): Scheme {
  if (!isSchemeId(id)) throw unknownValue('scheme', id, SCHEME_IDS);
  const scheme = known.get(id);
  if (!scheme) throw unknownValue('loaded scheme', id, [...known.keys()]);
  return scheme;
}

/**
 * The area that a scheme gives to a level, or `undefined` where the source is silent.
 *
 * @example
 * areaOf('article', 'S4')?.id; // 'article-S3-S4'
 */
export function areaOf(schemeId: string, level: Level): Area | undefined {
  return schemeById(schemeId).areas.find(({ levels }) => levels.includes(level));
}

/**
 * The other levels to which a scheme gives some of a level's skin, cranial first.
 *
 * @example
 * sharesSkin('article', 'S1'); // ['S2']
 */
export function sharesSkin(schemeId: string, level: Level): Level[] {
  const area = areaOf(schemeId, level);
  if (!area) return [];
  return [...area.levels, ...area.overlaps].filter((other) => other !== level).sort(compareLevels);
}

/** A level that has a place in some schemes. */
export interface PlaceClaim {
  readonly level: Level;
  readonly schemes: readonly SchemeId[];
}

/**
 * The levels to which the loaded schemes give a place, cranial first. The consensus makes no claim of its own.
 *
 * @example
 * levelsClaiming('toe-4')[0]; // { level: 'L5', schemes: ['article'] }, while no other scheme is loaded
 */
export function levelsClaiming(place: Place, schemes: readonly Scheme[] = knownSchemes()): PlaceClaim[] {
  const claims = new Map<Level, SchemeId[]>();
  for (const { id, areas, method } of schemes) {
    if (method === 'computed') continue;
    for (const { levels, places } of areas) {
      if (!places.includes(place)) continue;
      for (const level of levels) claims.set(level, [...(claims.get(level) ?? []), id]);
    }
  }
  return [...claims].map(([level, schemes]) => ({ level, schemes })).sort((a, b) => compareLevels(a.level, b.level));
}
