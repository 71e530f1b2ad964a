import { unknownValue } from './errors.js';
import type { Level } from './levels.js';
import type { Muscle } from './muscles.js';
import type { SourceId } from './sources.js';

/** The peripheral nerves of the lower limb and the groin. */
export const NERVES = [
  'ilioinguinal',
  'genitofemoral',
  'lateral-femoral-cutaneous',
  'femoral',
  'saphenous',
  'obturator',
  'posterior-femoral-cutaneous',
  'superior-gluteal',
  'inferior-gluteal',
  'sciatic',
  'common-fibular',
  'superficial-fibular',
  'deep-fibular',
  'tibial',
  'medial-plantar',
  'lateral-plantar',
  'calcaneal',
  'sural',
  'pudendal',
  'cluneal',
  'iliohypogastric',
  'subcostal',
  'lateral-sural-cutaneous',
] as const;

/** The id of a peripheral nerve. */
export type Nerve = (typeof NERVES)[number];

/** Whether a value names a nerve of the library. */
export function isNerve(value: unknown): value is Nerve {
  return (NERVES as readonly unknown[]).includes(value);
}

/** A part of what is said of a nerve. */
export type NervePart = 'roots' | 'territory' | 'muscles';

/** What a nerve is made of and what it supplies. */
export interface NerveFacts {
  /** Whether it supplies skin, itself or through its branches. */
  readonly hasSkin: boolean;
  /** Its roots, cranial first; empty where the sources only name the nerve that it leaves. */
  readonly roots: readonly Level[];
  /** The nerve that it leaves, where the sources say so. */
  readonly branchOf?: Nerve;
  readonly muscles: readonly Muscle[];
  readonly sources: readonly SourceId[];
  /** The parts that were recalled, in whole or in part, and not seen in a source. */
  readonly recalled: readonly NervePart[];
}

function nerve(
  roots: readonly Level[],
  sources: readonly SourceId[],
  facts: Partial<Pick<NerveFacts, 'hasSkin' | 'branchOf' | 'muscles' | 'recalled'>> = {},
): NerveFacts {
  return { hasSkin: true, roots, muscles: [], sources, recalled: [], ...facts };
}

/**
 * What is known of each nerve. What each source says, skin included, is in `evidence/nerves.ts`.
 *
 * @see openanesthesia
 * @see umich
 * @see brainSacral
 */
export const NERVE_FACTS: Readonly<Record<Nerve, NerveFacts>> = {
  ilioinguinal: nerve(['L1'], ['notion'], { muscles: ['transversus-abdominis', 'internal-oblique'] }),
  genitofemoral: nerve(['L1', 'L2'], ['notion'], { muscles: ['cremaster'] }),
  'lateral-femoral-cutaneous': nerve(['L2', 'L3'], ['healthlineLFCN', 'openanesthesia', 'plexusReview']),
  femoral: nerve(['L2', 'L3', 'L4'], ['openanesthesia'], {
    muscles: ['iliopsoas', 'quadriceps', 'sartorius', 'pectineus'],
  }),
  saphenous: nerve(['L3', 'L4'], ['openanesthesia', 'uptodateLE'], { branchOf: 'femoral' }),
  obturator: nerve(['L2', 'L3', 'L4'], ['openanesthesia', 'notion'], {
    muscles: ['adductor-longus', 'adductor-brevis', 'adductor-magnus', 'gracilis', 'obturator-externus', 'pectineus'],
  }),
  'posterior-femoral-cutaneous': nerve(['S1', 'S2', 'S3'], ['openanesthesia', 'brainLumbar', 'woo2011']),
  'superior-gluteal': nerve(['L4', 'L5', 'S1'], ['h4rvey'], {
    hasSkin: false,
    muscles: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
  }),
  'inferior-gluteal': nerve(['L5', 'S1', 'S2'], ['h4rvey'], { hasSkin: false, muscles: ['gluteus-maximus'] }),
  sciatic: nerve(['L4', 'L5', 'S1', 'S2', 'S3'], ['brainSacral'], { muscles: ['hamstrings', 'below-knee'] }),
  'common-fibular': nerve(['L4', 'L5', 'S1', 'S2'], ['brainSacral'], { muscles: ['biceps-femoris-short-head'] }),
  'superficial-fibular': nerve(['L4', 'L5', 'S1'], ['umich', 'brainSacral'], {
    muscles: ['fibularis-longus', 'fibularis-brevis'],
  }),
  'deep-fibular': nerve(['L5', 'S1', 'S2'], ['umich', 'brainSacral'], {
    muscles: [
      'tibialis-anterior',
      'extensor-hallucis-longus',
      'extensor-digitorum-longus',
      'fibularis-tertius',
      'extensor-digitorum-brevis',
      'extensor-hallucis-brevis',
    ],
  }),
  tibial: nerve(['L4', 'L5', 'S1', 'S2', 'S3'], ['openanesthesia', 'woo2011'], {
    muscles: [
      'gastrocnemius',
      'soleus',
      'tibialis-posterior',
      'flexor-digitorum-longus',
      'flexor-hallucis-longus',
      'popliteus',
    ],
  }),
  'medial-plantar': nerve([], ['wheeless'], {
    branchOf: 'tibial',
    muscles: ['abductor-hallucis', 'flexor-digitorum-brevis', 'flexor-hallucis-brevis', 'first-lumbrical'],
    recalled: ['territory', 'muscles'],
  }),
  'lateral-plantar': nerve([], ['wheeless'], {
    branchOf: 'tibial',
    muscles: ['foot-intrinsics'],
    recalled: ['territory', 'muscles'],
  }),
  calcaneal: nerve([], ['wheeless'], { branchOf: 'tibial' }),
  sural: nerve(['S1', 'S2'], ['openanesthesia', 'wheeless']),
  pudendal: nerve(['S2', 'S3', 'S4'], ['issuhub', 'brainLumbar'], {
    muscles: ['anal-sphincter', 'urethral-sphincter', 'pelvic-floor'],
  }),
  cluneal: nerve(['L1', 'L2', 'L3', 'S1', 'S2', 'S3'], ['wikiCut', 'wikiMedialCluneal', 'umich'], {
    recalled: ['roots'],
  }),
  iliohypogastric: nerve(['T12', 'L1'], ['issuhub', 'notion'], {
    muscles: ['transversus-abdominis', 'internal-oblique'],
  }),
  subcostal: nerve(['T12'], ['issuhub']),
  'lateral-sural-cutaneous': nerve([], ['wheeless'], { branchOf: 'common-fibular' }),
};

/**
 * What is known of the nerve with this id.
 *
 * @example
 * nerveById('superior-gluteal').hasSkin; // false
 */
export function nerveById(id: string): NerveFacts {
  if (!isNerve(id)) throw unknownValue('nerve', id, NERVES);
  return NERVE_FACTS[id];
}
