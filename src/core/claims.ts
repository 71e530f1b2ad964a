import type { Movement, Reflex } from './examination.js';
import { KEY_POINTS, type KeyPointId } from './key-points.js';
import type { Level } from './levels.js';
import { LIBRARY_REVIEW, type Review } from './notice.js';
import type { Place } from './places.js';
import { schemeById, type AreaId, type Scheme, type SchemeId } from './schemes.js';
import type { SourceId } from './sources.js';

/** The key of a claim that has a sentence of its own in `locales`. */
export type StatementId =
  | 'neighbours-overlap'
  | 'study-L4'
  | 'study-L5'
  | 'study-S1'
  | 'medial-hamstring-L5'
  | 'disputed-L1'
  | 'disputed-L2-point'
  | 'disputed-knee'
  | 'disputed-lateral-thigh'
  | 'disputed-great-toe'
  | 'disputed-lateral-dorsum'
  | 'disputed-sole'
  | 'disputed-posterior-thigh'
  | 'disputed-calf'
  | 'disputed-saddle'
  | 'disputed-dorsiflexion'
  | 'disputed-eversion'
  | 'disputed-patellar'
  | 'disputed-cremasteric';

interface ClaimBase {
  readonly id: string;
  /** The levels that the claim is about, cranial first. */
  readonly levels: readonly Level[];
  readonly sources: readonly SourceId[];
  /** Whether the statement was seen in its sources; a claim that was not is marked as recalled wherever it is shown. */
  readonly verified: boolean;
  readonly review: Review;
}

/** Which skin one scheme gives to a level. */
export interface SkinClaim extends ClaimBase {
  readonly kind: 'skin';
  readonly id: AreaId;
  readonly scheme: SchemeId;
  readonly named?: readonly Place[];
  readonly places: readonly Place[];
}

/** That one scheme says nothing of a level. */
export interface BlankClaim extends ClaimBase {
  readonly kind: 'blank';
  readonly scheme: SchemeId;
}

/** Where a level is tested. */
export interface KeyPointClaim extends ClaimBase {
  readonly kind: 'key-point';
  readonly keyPoint: KeyPointId;
}

/** That a movement tests a level. */
export interface PowerClaim extends ClaimBase {
  readonly kind: 'power';
  readonly movement: Movement;
}

/** That a reflex tests a level. */
export interface ReflexClaim extends ClaimBase {
  readonly kind: 'reflex';
  readonly reflex: Reflex;
}

/** That a level has no standard reflex. */
export interface NoReflexClaim extends ClaimBase {
  readonly kind: 'no-reflex';
}

/** A statement with a sentence of its own: a study, a remark on a reflex, a disagreement between sources, a general rule. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'study' | 'reflex-remark' | 'disagreement' | 'general';
  readonly id: StatementId;
  /** The figures that stand in the sentence, by the name of their placeholder. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A claim on more than skin: only a voice with details has words for it. */
export type DetailClaim = KeyPointClaim | PowerClaim | ReflexClaim | StatementClaim;

/** A clinical statement that reaches a reader. Its words are in `locales`. */
export type Claim = SkinClaim | BlankClaim | NoReflexClaim | DetailClaim;

/** What a claim is about. */
export type ClaimKind = Claim['kind'];

/** How sure the library is of a claim. */
export type Mark = 'verified' | 'recalled' | 'disputed';

/** What a scheme says of skin: one claim for each area, and one for each level of which it says nothing. */
export function skinClaims({ id: scheme, areas, blank, sources, review }: Scheme): Claim[] {
  return [
    ...areas.map((area): SkinClaim => ({
      kind: 'skin',
      id: area.id,
      levels: area.levels,
      scheme,
      ...(area.named && { named: area.named }),
      places: area.places,
      sources: area.sources,
      verified: area.verified,
      review,
    })),
    ...blank.map((level): BlankClaim => ({
      kind: 'blank',
      id: `${scheme}-${level}`,
      levels: [level],
      scheme,
      sources,
      verified: true,
      review,
    })),
  ];
}

/** What the claims have in common that were seen in their sources. */
export const SEEN = { verified: true, review: LIBRARY_REVIEW } as const;

const keyPointClaims: Claim[] = KEY_POINTS.map(({ id, levels, sources }) => ({
  kind: 'key-point',
  id: `key-point-${id}`,
  keyPoint: id,
  levels,
  sources,
  ...SEEN,
}));

function power(level: Level, movement: Movement, ...sources: SourceId[]): PowerClaim {
  return { kind: 'power', id: `power-${level}-${movement}`, levels: [level], movement, sources, ...SEEN };
}

/**
 * @see isncsciSheet for the key muscles
 * @see harrison19
 */
const powerClaims: Claim[] = [
  power('L1', 'hip-flexion', 'h4rvey'),
  power('L2', 'hip-flexion', 'isncsciSheet', 'harrison19', 'emphysio'),
  power('L2', 'hip-adduction', 'emphysio'),
  power('L3', 'knee-extension', 'isncsciSheet', 'harrison19', 'emphysio'),
  power('L3', 'hip-adduction', 'harrison19', 'emphysio'),
  power('L4', 'knee-extension', 'harrison19', 'emphysio'),
  power('L4', 'ankle-dorsiflexion', 'isncsciSheet', 'emphysio'),
  power('L5', 'great-toe-extension', 'orthobullets', 'emphysio'),
  power('L5', 'ankle-dorsiflexion', 'seed', 'harrison19'),
  power('L5', 'toe-extension', 'isncsciSheet', 'harrison19'),
  power('L5', 'hip-abduction', 'harrison19'),
  power('S1', 'ankle-plantarflexion', 'isncsciSheet', 'harrison19'),
  power('S1', 'hip-extension', 'harrison19'),
  power('S2', 'ankle-plantarflexion', 'emphysio'),
  power('S2', 'toe-flexion', 'orthobullets'),
  power('S3', 'anal-contraction', 'orthobullets'),
  power('S4', 'anal-contraction', 'orthobullets'),
];

function reflex(level: Level, name: Reflex, ...sources: SourceId[]): ReflexClaim {
  return { kind: 'reflex', id: `reflex-${level}-${name}`, levels: [level], reflex: name, sources, ...SEEN };
}

/**
 * @see stanford25
 * @see passmy
 */
const reflexClaims: Claim[] = [
  reflex('L1', 'cremasteric', 'stanford25', 'brainReflex'),
  reflex('L2', 'cremasteric', 'stanford25'),
  reflex('L2', 'patellar', 'stanford25'),
  reflex('L3', 'patellar', 'stanford25', 'passmy'),
  reflex('L4', 'patellar', 'seed', 'stanford25', 'passmy'),
  reflex('S1', 'achilles', 'stanford25', 'passmy'),
  reflex('S2', 'achilles', 'passmy'),
  reflex('S2', 'anal-wink', 'stanford25'),
  reflex('S3', 'anal-wink', 'stanford25'),
  reflex('S4', 'anal-wink', 'stanford25'),
];

const noReflexClaims: Claim[] = [{ kind: 'no-reflex', id: 'no-reflex-L5', levels: ['L5'], sources: ['seed'], ...SEEN }];

/**
 * The claims on key points, power and reflexes, in the order in which a reader meets those of one level. What a scheme says
 * of skin is in `skinClaims`.
 *
 * The statements with sentences of their own are in `statements.ts`, so that a map can load them when it has been drawn.
 */
export const BASIC_CLAIMS: readonly Claim[] = [...keyPointClaims, ...powerClaims, ...reflexClaims, ...noReflexClaims];

/**
 * The claims that are about one level, after what one scheme says of its skin.
 *
 * @example
 * claimsAbout('L5', 'article', BASIC_CLAIMS).filter(({ kind }) => kind === 'power').length; // 4
 */
export function claimsAbout(level: Level, scheme: SchemeId, claims: readonly Claim[]): readonly Claim[] {
  return [...skinClaims(schemeById(scheme)), ...claims].filter((claim) => claim.levels.includes(level));
}

/** The mark that a claim carries wherever it is shown. */
export function markOf(claim: Claim): Mark {
  if (!claim.verified) return 'recalled';
  return claim.kind === 'disagreement' ? 'disputed' : 'verified';
}
