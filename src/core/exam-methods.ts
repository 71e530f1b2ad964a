import { DISCRIMINATOR_EVIDENCE } from './evidence/discriminators.js';
import type { ConditionId } from './evidence/conditions.js';
import type { EvidenceSourceId } from './evidence/sources.js';
import type { Modality, Movement, Provocation, Reflex, Sign } from './examination.js';
import type { Muscle } from './muscles.js';

/** The ways in which signs are asked for or looked for: signs that belong together share one. */
export const SIGN_METHODS = [
  'bladder',
  'continence',
  'rectum',
  'sexual-function',
  'anal-tone',
  'residual-urine',
  'rash',
  'course',
  'claudication',
  'arms',
  'upper-motor-neuron',
  'wasting',
  'background',
] as const;

/** The id of a way in which signs are asked for or looked for. */
export type SignMethod = (typeof SIGN_METHODS)[number];

/** How something is examined: by the id of the modality, movement, reflex or test, `pain`, or a way of signs. */
export type MethodId = Modality | 'pain' | Movement | Reflex | Provocation | SignMethod;

/** What is examined, as far as the way of doing it depends on it. */
export type Examinable =
  | { readonly kind: 'sensation'; readonly modality: Modality }
  | { readonly kind: 'pain' }
  | { readonly kind: 'power'; readonly movement: Movement }
  | { readonly kind: 'reflex'; readonly reflex: Reflex }
  | { readonly kind: 'provocation'; readonly test: Provocation }
  | { readonly kind: 'sign'; readonly sign: Sign };

const OF_SIGN: Readonly<Record<Sign, SignMethod>> = {
  'bladder-retention': 'bladder',
  'bladder-incontinence': 'continence',
  'bladder-sensation-loss': 'bladder',
  'bowel-incontinence': 'continence',
  'rectal-sensation-loss': 'rectum',
  'sexual-dysfunction': 'sexual-function',
  'anal-tone-reduced': 'anal-tone',
  'zoster-rash': 'rash',
  'back-pain': 'course',
  'sudden-onset': 'course',
  'progressive-deficit': 'course',
  'upper-limb-symptoms': 'arms',
  'upper-motor-neuron-signs': 'upper-motor-neuron',
  'muscle-wasting': 'wasting',
  trauma: 'background',
  'cancer-history': 'background',
  fever: 'background',
  diabetes: 'background',
  'post-void-residual-over-200ml': 'residual-urine',
  'sphincter-disturbance': 'continence',
  'urinary-urgency': 'continence',
  'neurogenic-claudication': 'claudication',
  'weight-loss': 'background',
  'recent-surgery': 'background',
  'recent-childbirth': 'background',
  'night-pain': 'course',
};

/**
 * The way in which an item is examined.
 *
 * @example
 * methodOf({ kind: 'sign', sign: 'urinary-urgency' }); // 'continence'
 */
export function methodOf(item: Examinable): MethodId {
  switch (item.kind) {
    case 'sensation':
      return item.modality;
    case 'pain':
      return 'pain';
    case 'power':
      return item.movement;
    case 'reflex':
      return item.reflex;
    case 'provocation':
      return item.test;
    case 'sign':
      return OF_SIGN[item.sign];
  }
}

/** The parts of what is said of a method: how it is done, and what is compared, with reinforcement where it needs that. */
export type MethodPart = 'how' | 'compare';

/** A statement on an examination: where it was read, and what of it was not. */
export interface ExamClaim<Id extends string = string> {
  readonly id: Id;
  /** The rows of the evidence that carry what was seen. */
  readonly rows: readonly string[];
  /** The sources of those rows; empty where all of it is recalled. */
  readonly sources: readonly EvidenceSourceId[];
  /** Whether all of it was seen; what was not is marked as recalled wherever it is shown. */
  readonly verified: boolean;
}

/** How something is examined. The words are in `locales`. */
export interface MethodClaim extends ExamClaim<MethodId> {
  /** The parts that are recalled, in whole or in part; the sources carry the others. */
  readonly recalled: readonly MethodPart[];
}

type Support = Pick<MethodClaim, 'rows' | 'sources' | 'recalled'>;

function methods(ids: readonly MethodId[], { rows, sources, recalled }: Support): MethodClaim[] {
  return ids.map((id) => ({ id, rows, sources, recalled, verified: recalled.length === 0 }));
}

const RECALLED: Support = { rows: [], sources: [], recalled: ['how', 'compare'] };

/** That each grade is given against the other side. */
const AGAINST_OTHER_SIDE: Support = { rows: ['method-side-comparison'], sources: ['dspExam'], recalled: ['how'] };

/**
 * How each kind of item is examined. Sources grade, score and compare; few were seen that say how a test is done.
 *
 * @see dspExam
 * @see isncsciSheet
 * @see passmy
 * @see esene2012
 * @see girft
 */
export const METHODS: readonly MethodClaim[] = [
  ...methods(['light-touch', 'pinprick'], {
    rows: ['method-isncsci-modalities', 'method-side-comparison'],
    sources: ['isncsciSheet', 'dspExam'],
    recalled: ['how'],
  }),
  ...methods(['vibration', 'proprioception', 'temperature'], AGAINST_OTHER_SIDE),
  ...methods(['paraesthesia', 'unspecified', 'pain'], RECALLED),
  ...methods(
    [
      'hip-flexion',
      'hip-extension',
      'hip-abduction',
      'hip-adduction',
      'knee-extension',
      'knee-flexion',
      'ankle-dorsiflexion',
      'ankle-plantarflexion',
      'ankle-inversion',
      'ankle-eversion',
      'great-toe-extension',
      'toe-extension',
      'toe-flexion',
      'foot-intrinsics',
    ],
    AGAINST_OTHER_SIDE,
  ),
  ...methods(['anal-contraction'], RECALLED),
  ...methods(['patellar', 'achilles', 'adductor'], {
    rows: ['method-reinforcement', 'method-side-comparison'],
    sources: ['passmy', 'dspExam'],
    recalled: ['how'],
  }),
  ...methods(['medial-hamstring'], {
    rows: ['method-medial-hamstring-reflex'],
    sources: ['esene2012'],
    recalled: [],
  }),
  ...methods(['cremasteric'], AGAINST_OTHER_SIDE),
  ...methods(['bulbocavernosus', 'anal-wink', 'plantar'], RECALLED),
  ...methods(
    [
      'slr',
      'crossed-slr',
      'slump',
      'femoral-stretch',
      'crossed-femoral-stretch',
      'tinel-fibular-head',
      'tinel-tarsal-tunnel',
      'pelvic-compression',
    ],
    RECALLED,
  ),
  ...methods(['fadir'], {
    rows: ['tells-deep-gluteal-from-root'],
    sources: ['droraclePiri'],
    recalled: ['compare'],
  }),
  ...methods(['bladder'], { rows: ['flag-bladder'], sources: ['girft'], recalled: [] }),
  ...methods(['rectum'], { rows: ['flag-rectal'], sources: ['girft'], recalled: [] }),
  ...methods(['sexual-function'], { rows: ['flag-sexual'], sources: ['girft'], recalled: [] }),
  ...methods(
    [
      'continence',
      'anal-tone',
      'residual-urine',
      'rash',
      'course',
      'claudication',
      'arms',
      'upper-motor-neuron',
      'wasting',
      'background',
    ],
    RECALLED,
  ),
];

/**
 * What is known of how an item is examined.
 *
 * @example
 * methodFor({ kind: 'reflex', reflex: 'medial-hamstring' }).sources; // ['esene2012']
 */
export function methodFor(item: Examinable): MethodClaim {
  const id = methodOf(item);
  return METHODS.find((method) => method.id === id)!;
}

/** What the grades of each scale mean. The words are in `locales`. */
export const SCALES: readonly ExamClaim<'sensation' | 'power' | 'power-shades' | 'reflex' | 'plantar'>[] = [
  { id: 'sensation', rows: ['method-isncsci-sensory-score'], sources: ['isncsciSheet'], verified: true },
  { id: 'power', rows: ['method-mrc-scale'], sources: ['mrcSEN'], verified: true },
  { id: 'power-shades', rows: ['method-mrc-shades'], sources: ['musckey'], verified: false },
  { id: 'reflex', rows: ['method-reflex-scale-plus'], sources: ['ptmaster'], verified: true },
  { id: 'plantar', rows: [], sources: [], verified: false },
];

/** The muscles of a movement, as far as a source names them for it. */
export interface MoverClaim extends ExamClaim<Movement> {
  readonly muscles: readonly Muscle[];
}

function mover(
  id: Movement,
  row: string,
  sources: readonly EvidenceSourceId[],
  ...muscles: readonly Muscle[]
): MoverClaim {
  return { id, rows: [row], sources, verified: true, muscles };
}

/**
 * The muscles of each movement.
 *
 * @see harrison19
 * @see orthobullets
 */
export const MOVERS: readonly MoverClaim[] = [
  mover('hip-flexion', 'muscle-iliopsoas', ['h4rvey'], 'iliopsoas'),
  mover('hip-extension', 'muscle-harrison-gluteus-maximus', ['harrison19'], 'gluteus-maximus'),
  mover('hip-abduction', 'muscle-gluteus-medius', ['woo2011'], 'gluteus-medius', 'gluteus-minimus'),
  mover('hip-adduction', 'muscle-harrison-adductors', ['harrison19'], 'thigh-adductors'),
  mover('knee-extension', 'muscle-harrison-quadriceps', ['harrison19'], 'quadriceps'),
  mover('knee-flexion', 'muscle-hamstrings', ['emphysio', 'h4rvey'], 'hamstrings'),
  mover('ankle-dorsiflexion', 'muscle-harrison-tibialis-anterior', ['harrison19'], 'tibialis-anterior'),
  mover('ankle-plantarflexion', 'muscle-harrison-calf', ['harrison19'], 'gastrocnemius', 'soleus'),
  mover('ankle-inversion', 'muscle-tibialis-posterior', ['deduct', 'orthobullets'], 'tibialis-posterior'),
  mover('ankle-eversion', 'muscle-harrison-fibularis', ['harrison19'], 'fibularis-longus', 'fibularis-brevis'),
  mover('great-toe-extension', 'muscle-extensor-hallucis-longus', ['orthobullets'], 'extensor-hallucis-longus'),
  mover('toe-extension', 'muscle-harrison-toe-extensors', ['harrison19'], 'toe-extensors'),
  mover('toe-flexion', 'muscle-toe-flexors', ['orthobullets'], 'flexor-hallucis-longus', 'flexor-digitorum-longus'),
  { id: 'foot-intrinsics', rows: [], sources: [], verified: false, muscles: ['foot-intrinsics'] },
  mover('anal-contraction', 'muscle-sphincters', ['orthobullets'], 'anal-sphincter'),
];

/** What a movement, a reflex or a test tells apart. */
export interface TellingClaim {
  /** The id of its row among the discriminators. */
  readonly id: string;
  readonly movement?: Movement;
  readonly reflex?: Reflex;
  readonly test?: Provocation;
  readonly between: readonly [ConditionId, ConditionId];
  readonly sources: readonly EvidenceSourceId[];
  readonly verified: boolean;
}

/**
 * What movements, reflexes and tests tell apart. The words are in `locales`.
 *
 * @see epomed
 * @see esene2012
 */
export const TELLING: readonly TellingClaim[] = DISCRIMINATOR_EVIDENCE.flatMap((row) => {
  const { id, movement, reflex, test, sources, verified, a, b } = row;
  if (!movement && !reflex && !test) return [];
  return [
    {
      id,
      ...(movement && { movement }),
      ...(reflex && { reflex }),
      ...(test && { test }),
      between: [a, b],
      sources,
      verified,
    },
  ];
});
