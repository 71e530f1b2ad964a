import type { Level } from '../levels.js';
import type { Nerve } from '../nerves.js';

/** The kinds of lesion that findings can point to. */
export type LesionCategory =
  | 'radiculopathy'
  | 'mononeuropathy'
  | 'plexopathy'
  | 'polyneuropathy'
  | 'cauda-equina'
  | 'conus'
  | 'central'
  | 'non-neurogenic';

/** A condition that is told from another: its kind, and its roots or its nerve. */
export interface Condition {
  readonly category: LesionCategory;
  /** The roots concerned; any of them where there are several. */
  readonly levels?: readonly Level[];
  readonly nerve?: Nerve;
  /** What the ids do not say. */
  readonly detail?: string;
}

/** The conditions that the discriminators tell apart. */
export const CONDITIONS = {
  radiculopathy: { category: 'radiculopathy' },
  'radiculopathy-or-single-nerve': { category: 'radiculopathy', detail: 'or a lesion of a single nerve' },
  'upper-lumbar-radiculopathy': { category: 'radiculopathy', levels: ['L2', 'L3', 'L4'] },
  'L2-L3-radiculopathy': { category: 'radiculopathy', levels: ['L2', 'L3'] },
  'L4-radiculopathy': { category: 'radiculopathy', levels: ['L4'] },
  'L5-radiculopathy': { category: 'radiculopathy', levels: ['L5'] },
  'L5-or-S1-radiculopathy': { category: 'radiculopathy', levels: ['L5', 'S1'] },
  'S1-radiculopathy': { category: 'radiculopathy', levels: ['S1'] },
  'common-fibular-neuropathy': { category: 'mononeuropathy', nerve: 'common-fibular' },
  'deep-fibular-neuropathy': { category: 'mononeuropathy', nerve: 'deep-fibular' },
  'sciatic-neuropathy': { category: 'mononeuropathy', nerve: 'sciatic' },
  'sciatic-or-sural-neuropathy': { category: 'mononeuropathy', nerve: 'sciatic', detail: 'or of the sural nerve' },
  'tarsal-tunnel': { category: 'mononeuropathy', nerve: 'tibial', detail: 'at the ankle' },
  'femoral-neuropathy': { category: 'mononeuropathy', nerve: 'femoral' },
  'proximal-femoral-neuropathy': { category: 'mononeuropathy', nerve: 'femoral', detail: 'proximal' },
  'distal-femoral-neuropathy': {
    category: 'mononeuropathy',
    nerve: 'femoral',
    detail: 'below the inguinal ligament',
  },
  'meralgia-paresthetica': { category: 'mononeuropathy', nerve: 'lateral-femoral-cutaneous' },
  'lumbosacral-plexopathy': { category: 'plexopathy' },
  'lumbar-plexopathy': { category: 'plexopathy', detail: 'lumbar' },
  'sacral-plexopathy': { category: 'plexopathy', detail: 'sacral' },
  polyneuropathy: { category: 'polyneuropathy' },
  'deep-gluteal-syndrome': { category: 'non-neurogenic', nerve: 'sciatic', detail: 'piriformis or deep gluteal pain' },
  'conus-medullaris': { category: 'conus' },
  'cauda-equina': { category: 'cauda-equina' },
  'central-foot-drop': { category: 'central', detail: 'corticospinal' },
} as const satisfies Readonly<Record<string, Condition>>;

/** The id of a condition. */
export type ConditionId = keyof typeof CONDITIONS;
