/** The movements whose power is examined. Words for them are in `locales`. */
export const MOVEMENTS = [
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
  'anal-contraction',
] as const;

/** The id of a movement. */
export type Movement = (typeof MOVEMENTS)[number];

/** The reflexes that are examined. Words for them are in `locales`. */
export const REFLEXES = [
  'patellar',
  'achilles',
  'medial-hamstring',
  'adductor',
  'cremasteric',
  'bulbocavernosus',
  'anal-wink',
  'plantar',
] as const;

/** The id of a reflex. */
export type Reflex = (typeof REFLEXES)[number];

/** How skin is examined, and `paraesthesia`, which is a complaint. Words for them are in `locales`. */
export const MODALITIES = [
  'light-touch',
  'pinprick',
  'vibration',
  'proprioception',
  'temperature',
  'paraesthesia',
  'unspecified',
] as const;

/** The id of a modality. As `paraesthesia`, `increased` is tingling and `reduced` a feeling of numbness. */
export type Modality = (typeof MODALITIES)[number];

/** What is felt. ISNCSCI counts `absent` as 0, `reduced` and `increased` as 1, `normal` as 2. */
export const SENSORY_GRADES = ['absent', 'reduced', 'normal', 'increased'] as const;

/** The id of a sensory grade. */
export type SensoryGrade = (typeof SENSORY_GRADES)[number];

/** Power on the scale of the Medical Research Council; 3.5 is 4-, 4.5 is 4+. */
export const MRC_GRADES = [0, 1, 2, 3, 3.5, 4, 4.5, 5] as const;

/** A grade of the scale of the Medical Research Council. */
export type MrcGrade = (typeof MRC_GRADES)[number];

/** Power of which no grade was given. */
export const UNGRADED_POWER = ['weak', 'normal'] as const;

/** The power of a movement. */
export type PowerGrade = MrcGrade | (typeof UNGRADED_POWER)[number];

/** Reflexes on the scale from 0 to 4+: 0, 1+, 2+, 3+, 4+. */
export const REFLEX_GRADES = ['absent', 'reduced', 'normal', 'brisk', 'clonus'] as const;

/** The id of a grade of a reflex. */
export type ReflexGrade = (typeof REFLEX_GRADES)[number];

/** What the great toe does when the sole is stroked. */
export const PLANTAR_GRADES = ['flexor', 'extensor', 'mute'] as const;

/** The id of a plantar response. */
export type PlantarGrade = (typeof PLANTAR_GRADES)[number];

/** The tests that provoke pain or tingling. Words for them are in `locales`. */
export const PROVOCATIONS = [
  'slr',
  'crossed-slr',
  'slump',
  'femoral-stretch',
  'crossed-femoral-stretch',
  'tinel-fibular-head',
  'tinel-tarsal-tunnel',
  'pelvic-compression',
  'fadir',
] as const;

/** The id of a provocation test. */
export type Provocation = (typeof PROVOCATIONS)[number];

/** The results of a provocation test. */
export const PROVOCATION_RESULTS = ['positive', 'negative'] as const;

/** The result of a provocation test. */
export type ProvocationResult = (typeof PROVOCATION_RESULTS)[number];

/** What the history and the look of a person tell. Words for them are in `locales`. */
export const SIGNS = [
  'bladder-retention',
  'bladder-incontinence',
  'bladder-sensation-loss',
  'bowel-incontinence',
  'rectal-sensation-loss',
  'sexual-dysfunction',
  'anal-tone-reduced',
  'zoster-rash',
  'back-pain',
  'sudden-onset',
  'progressive-deficit',
  'upper-limb-symptoms',
  'upper-motor-neuron-signs',
  'muscle-wasting',
  'trauma',
  'cancer-history',
  'fever',
  'diabetes',
  'post-void-residual-over-200ml',
  'sphincter-disturbance',
  'urinary-urgency',
  'neurogenic-claudication',
  'weight-loss',
  'recent-surgery',
  'recent-childbirth',
  'night-pain',
] as const;

/** The id of a sign. */
export type Sign = (typeof SIGNS)[number];

/** Where a person is examined: it changes how likely each cause is before anything is found. */
export const SETTINGS = ['primary-care', 'spine-clinic', 'neurology'] as const;

/** The id of a setting. */
export type Setting = (typeof SETTINGS)[number];

/** What can be painted on the skin. */
export const PAINTS = ['pain', 'numbness', 'tingling', 'allodynia'] as const;

/** The id of what is painted. */
export type Paint = (typeof PAINTS)[number];

/** The least and the largest radius of a brush that paints on the skin, mm along the skin. */
export const BRUSH_RADII = { least: 2, most: 60 } as const;
