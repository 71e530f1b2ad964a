import {
  MOVEMENTS,
  PROVOCATIONS,
  REFLEXES,
  SIGNS,
  type Modality,
  type Movement,
  type Provocation,
  type Reflex,
  type Sign,
} from '../core/examination.js';
import { KEY_POINTS } from '../core/key-points.js';
import type { Level } from '../core/levels.js';
import { SIDES } from '../core/sides.js';
import { findingAt, isNotTestable, itemOf } from './examination.js';
import type { Examination, Finding, Item } from './types.js';

/** The steps of an examination, in the order in which they are offered. Each can be skipped. */
export const STEPS = ['history', 'sensation', 'power', 'reflexes', 'provocation', 'summary'] as const;

/** The id of a step. */
export type Step = (typeof STEPS)[number];

/** How the skin of a key point is tested. @see method-isncsci-modalities */
export const SENSORY_MODALITIES = ['light-touch', 'pinprick'] as const satisfies readonly Modality[];

/** A movement by which roots are tested, and the roots, that of its line in the table first. */
export interface KeyMovement {
  readonly movement: Movement;
  readonly levels: readonly Level[];
}

/**
 * The movements that stand for L2 to S1, cranial first.
 *
 * Lifting the foot is tested for L4 by ISNCSCI and for L5 by others: both stand beside it. Each level has its claims in
 * `core/claims`.
 *
 * @see isncsciSheet
 * @see harrison19
 * @see orthobullets for the great toe
 */
export const KEY_MOVEMENTS: readonly KeyMovement[] = [
  { movement: 'hip-flexion', levels: ['L2'] },
  { movement: 'knee-extension', levels: ['L3', 'L4'] },
  { movement: 'ankle-dorsiflexion', levels: ['L4', 'L5'] },
  { movement: 'great-toe-extension', levels: ['L5'] },
  { movement: 'ankle-plantarflexion', levels: ['S1'] },
];

/** The movements that tell a root from a nerve. What each tells apart is in `core/exam-methods`. */
export const TELLING_MOVEMENTS: readonly Movement[] = [
  'hip-abduction',
  'ankle-inversion',
  'ankle-eversion',
  'hip-adduction',
  'toe-flexion',
];

/** The movements that are offered on demand. */
export const FURTHER_MOVEMENTS: readonly Movement[] = MOVEMENTS.filter(
  (movement) => !TELLING_MOVEMENTS.includes(movement) && !KEY_MOVEMENTS.some((key) => key.movement === movement),
);

/** The reflexes that are always asked for. */
export const FIRST_REFLEXES: readonly Reflex[] = ['patellar', 'medial-hamstring', 'achilles', 'plantar'];

/** The reflexes that are offered on demand. */
export const FURTHER_REFLEXES: readonly Reflex[] = REFLEXES.filter((reflex) => !FIRST_REFLEXES.includes(reflex));

/** The provocation tests that are always asked for. */
export const FIRST_PROVOCATIONS: readonly Provocation[] = ['slr', 'crossed-slr', 'slump', 'femoral-stretch'];

/** The provocation tests that are offered on demand. */
export const FURTHER_PROVOCATIONS: readonly Provocation[] = PROVOCATIONS.filter(
  (test) => !FIRST_PROVOCATIONS.includes(test),
);

/** The signs that are always asked for: bladder, bowel and sexual function first, since they can be an emergency. */
export const FIRST_SIGNS: readonly Sign[] = [
  'bladder-retention',
  'bladder-incontinence',
  'bladder-sensation-loss',
  'bowel-incontinence',
  'rectal-sensation-loss',
  'sexual-dysfunction',
  'progressive-deficit',
  'upper-motor-neuron-signs',
  'sudden-onset',
  'back-pain',
  'trauma',
  'cancer-history',
  'fever',
  'weight-loss',
  'zoster-rash',
  'diabetes',
];

/** The signs that are offered on demand. */
export const FURTHER_SIGNS: readonly Sign[] = SIGNS.filter((sign) => !FIRST_SIGNS.includes(sign));

/** The movement and the reflex by which a root is tested first. */
export interface Triple {
  readonly level: 'L4' | 'L5' | 'S1';
  readonly movements: readonly Movement[];
  readonly reflex: Reflex;
  /** Whether the reflex is no standard one for the root, and is only offered. */
  readonly optional: boolean;
}

/** What is always in view: the movement and the reflex of L4, L5 and S1. @see seed */
export const TRIPLES: readonly Triple[] = [
  { level: 'L4', movements: ['knee-extension'], reflex: 'patellar', optional: false },
  {
    level: 'L5',
    movements: ['great-toe-extension', 'ankle-dorsiflexion'],
    reflex: 'medial-hamstring',
    optional: true,
  },
  { level: 'S1', movements: ['ankle-plantarflexion'], reflex: 'achilles', optional: false },
];

const STEP_ITEMS: Readonly<Record<Step, readonly Item[]>> = {
  history: FIRST_SIGNS.map((sign) => ({ kind: 'sign', sign })),
  sensation: KEY_POINTS.flatMap(({ place }) =>
    SIDES.flatMap((side) => SENSORY_MODALITIES.map((modality): Item => ({ kind: 'sensation', place, side, modality }))),
  ),
  power: [...KEY_MOVEMENTS.map(({ movement }) => movement), ...TELLING_MOVEMENTS].flatMap((movement) =>
    SIDES.map((side): Item => ({ kind: 'power', movement, side })),
  ),
  reflexes: FIRST_REFLEXES.flatMap((reflex) => SIDES.map((side): Item => ({ kind: 'reflex', reflex, side }))),
  provocation: FIRST_PROVOCATIONS.flatMap((test) => SIDES.map((side): Item => ({ kind: 'provocation', test, side }))),
  summary: [],
};

/** What a step always asks for, in the order of its table. What is on demand is not in it. */
export function itemsOf(step: Step): readonly Item[] {
  return STEP_ITEMS[step];
}

/** Whether an item has an answer: a finding, or that it could not be tested. A sign has one wherever on the body it is. */
export function isDone(examination: Examination, item: Item): boolean {
  if (isNotTestable(examination, item) || findingAt(examination, item) !== undefined) return true;
  if (item.kind !== 'sign' || item.side || item.place) return false;
  return examination.findings.some((finding) => finding.kind === 'sign' && finding.sign === item.sign);
}

/** How much of something has an answer. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How much of each step has an answer; of the summary, how much of all of them. */
export function progress(examination: Examination): Readonly<Record<Step, Progress>> {
  const of = (items: readonly Item[]): Progress => ({
    done: items.filter((item) => isDone(examination, item)).length,
    total: items.length,
  });
  return {
    history: of(STEP_ITEMS.history),
    sensation: of(STEP_ITEMS.sensation),
    power: of(STEP_ITEMS.power),
    reflexes: of(STEP_ITEMS.reflexes),
    provocation: of(STEP_ITEMS.provocation),
    summary: of(STEPS.flatMap((step) => STEP_ITEMS[step])),
  };
}

/** The normal finding of each item. Only someone who tested the items may record them. */
export function normalFor(items: readonly Item[]): Finding[] {
  return items.map((item) => normalOf(itemOf(item)));
}

function normalOf(item: Item): Finding {
  switch (item.kind) {
    case 'sensation':
      return { ...item, grade: 'normal' as const };
    case 'pain':
      return { ...item, intensity: 0 };
    case 'power':
      return { ...item, grade: 5 as const };
    case 'reflex':
      return item.reflex === 'plantar'
        ? { kind: 'reflex', reflex: item.reflex, side: item.side, grade: 'flexor' }
        : { kind: 'reflex', reflex: item.reflex, side: item.side, grade: 'normal' };
    case 'provocation':
      return { ...item, result: 'negative' as const };
    case 'sign':
      return { ...item, present: false };
  }
}
