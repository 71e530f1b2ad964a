import { unknownValue } from './errors.js';
import { compareLevels, type Level } from './levels.js';
import { ARTICLE_REVIEW, SCHEME_VERSION, UNDATED_REVIEW, type Review } from './notice.js';
import type { Place } from './places.js';
import type { SourceId } from './sources.js';

/** The ids of the schemes, in the order in which a map offers them. */
export const SCHEME_IDS = ['article', 'frcem'] as const;

/** The id of a scheme. */
export type SchemeId = (typeof SCHEME_IDS)[number];

/** How the borders of an area came about. */
export type Basis = 'figure redrawn' | 'drawn from description' | 'reconstructed';

/** The id of an area: its scheme and its levels. */
export type AreaId =
  | 'article-L1'
  | 'article-L2'
  | 'article-L3'
  | 'article-L4'
  | 'article-L5'
  | 'article-S1'
  | 'article-S2'
  | 'article-S3-S4'
  | 'frcem-L1'
  | 'frcem-L2'
  | 'frcem-L3'
  | 'frcem-L4'
  | 'frcem-L5'
  | 'frcem-S1'
  | 'frcem-S2'
  | 'frcem-S3-S4'
  | 'frcem-S5';

/** The key of a remark about how an area was drawn. Words for it are in `locales`. */
export type AreaNote =
  | 'limits-chosen'
  | 'overlaps-S1'
  | 'overlaps-S2'
  | 'not-divided'
  | 'joined-over-perineum'
  | 'lateral-thigh-silent'
  | 'front-and-back'
  | 'medial-foot-silent';

/** What one scheme gives to a level, or to levels that it does not divide. */
export interface Area {
  readonly id: AreaId;
  /** One level, or all the levels that the source names together. */
  readonly levels: readonly Level[];
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
  /** How the source came to its areas. */
  readonly method: 'review article' | 'revision text';
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

type AreaRow = Pick<Area, 'levels' | 'places'> & Partial<Area>;

function areasFrom(scheme: SchemeId, source: SourceId, rows: readonly AreaRow[]): Area[] {
  return rows.map((row) => ({
    id: `${scheme}-${row.levels.join('-')}` as AreaId,
    basis: 'drawn from description',
    verified: true,
    sources: [source],
    overlaps: [],
    notes: [],
    ...row,
  }));
}

function drawnLevels(areas: readonly Area[]): Level[] {
  return areas.flatMap(({ levels }) => levels).sort(compareLevels);
}

const articleAreas = areasFrom('article', 'seed', [
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

const frcemAreas = areasFrom('frcem', 'bromley', [
  { levels: ['L1'], places: ['inguinal', 'suprapubic'] },
  {
    levels: ['L2'],
    places: [
      'trochanter',
      'thigh-anterior-proximal',
      'thigh-anterior-middle',
      'thigh-medial-proximal',
      'thigh-lateral-proximal',
    ],
  },
  {
    levels: ['L3'],
    places: ['thigh-anterior-distal', 'thigh-medial-distal', 'knee-anterior', 'knee-medial', 'knee-lateral'],
  },
  {
    levels: ['L4'],
    places: ['leg-medial', 'leg-posterior', 'achilles', 'malleolus-medial'],
    notes: ['front-and-back', 'medial-foot-silent'],
  },
  {
    levels: ['L5'],
    places: [
      'leg-anterior',
      'leg-lateral-upper',
      'leg-lateral-lower',
      'leg-posterior',
      'achilles',
      'ankle-anterior',
      'foot-dorsum-medial',
      'foot-dorsum-middle',
      'foot-dorsum-lateral',
      'foot-medial-border',
      'web-space-1',
      'hallux-dorsal',
      'hallux-medial',
      'toe-2',
      'toe-3',
    ],
  },
  {
    levels: ['S1'],
    places: [
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
      'toes-plantar',
    ],
  },
  {
    levels: ['S2'],
    places: ['genital', 'thigh-posterior', 'popliteal', 'leg-posterior'],
    notes: ['limits-chosen'],
  },
  { levels: ['S3', 'S4'], places: ['perineum'], notes: ['not-divided'] },
  { levels: ['S5'], places: ['perianal'] },
]);

/**
 * The schemes of the library.
 *
 * @see seed
 * @see bromley
 */
export const SCHEMES: Readonly<Record<SchemeId, Scheme>> = {
  article: {
    id: 'article',
    year: 2025,
    method: 'review article',
    basis: 'drawn from description',
    sources: ['seed'],
    areas: articleAreas,
    levels: drawnLevels(articleAreas),
    blank: ['T12', 'S5'],
    version: SCHEME_VERSION,
    review: ARTICLE_REVIEW,
  },
  frcem: {
    id: 'frcem',
    year: null,
    method: 'revision text',
    basis: 'drawn from description',
    sources: ['bromley'],
    areas: frcemAreas,
    levels: drawnLevels(frcemAreas),
    blank: ['T12'],
    version: SCHEME_VERSION,
    review: UNDATED_REVIEW,
  },
};

/** Whether a value names a scheme of the library. */
export function isSchemeId(value: unknown): value is SchemeId {
  return (SCHEME_IDS as readonly unknown[]).includes(value);
}

/**
 * The scheme with this id.
 *
 * @example
 * schemeById('article').blank; // ['T12', 'S5']
 */
export function schemeById(id: string): Scheme {
  if (!isSchemeId(id)) throw unknownValue('scheme', id, SCHEME_IDS);
  return SCHEMES[id];
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
 * The levels to which the schemes give a place, cranial first.
 *
 * @example
 * levelsClaiming('toe-4')[1]; // { level: 'S1', schemes: ['frcem'] }
 */
export function levelsClaiming(place: Place, schemeIds: readonly SchemeId[] = SCHEME_IDS): PlaceClaim[] {
  const claims = new Map<Level, SchemeId[]>();
  for (const id of schemeIds) {
    for (const { levels, places } of SCHEMES[id].areas) {
      if (!places.includes(place)) continue;
      for (const level of levels) claims.set(level, [...(claims.get(level) ?? []), id]);
    }
  }
  return [...claims].map(([level, schemes]) => ({ level, schemes })).sort((a, b) => compareLevels(a.level, b.level));
}
