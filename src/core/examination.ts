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
