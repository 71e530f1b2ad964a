import { SIDES, type Side } from '../core/sides.js';
import { findingAt, itemKey, itemOf } from './examination.js';
import { worseOf } from './severity-order.js';
import type { Examination, Finding, Item, PowerFinding, ReflexFinding, SensationFinding } from './types.js';

/** What is compared between the sides, without its side. */
export type Pair =
  | Pick<SensationFinding, 'kind' | 'place' | 'modality'>
  | Pick<PowerFinding, 'kind' | 'movement'>
  | Pick<ReflexFinding, 'kind' | 'reflex'>;

/** Something that was found different on the two sides. */
export interface Asymmetry {
  readonly item: Pair;
  readonly right: Finding;
  readonly left: Finding;
  /** The side that is further from normal; nothing if the sides differ and neither can be called the worse. */
  readonly worse?: Side;
}

/**
 * Every place and modality, movement and reflex of which both sides were tested and the grades differ.
 *
 * What was tested on one side only is none, nor is what was painted.
 *
 * @see method-side-comparison
 */
export function compareSides(examination: Examination): readonly Asymmetry[] {
  const pairs = new Map<string, Item>();
  for (const finding of examination.findings) {
    const item = itemOf(finding);
    if (isPaired(item)) pairs.set(itemKey({ ...item, side: 'right' }), item);
  }
  return [...pairs.values()].flatMap((item) => asymmetryOf(examination, item) ?? []);
}

/** How an item differs from the same item of the other side, if both were tested and it does. */
export function asymmetryOf(examination: Examination, item: Item): Asymmetry | undefined {
  const asked = itemOf(item);
  if (!isPaired(asked)) return undefined;
  const [right, left] = SIDES.map((side) => findingAt(examination, { ...asked, side })) as [Finding?, Finding?];
  if (!right || !left) return undefined;
  const order = isBriskBesideNormal(right, left) ? undefined : worseOf(right, left);
  if (order === 0) return undefined;
  return {
    item: pairOf(asked),
    right,
    left,
    ...(order === -1 && { worse: 'right' as const }),
    ...(order === 1 && { worse: 'left' as const }),
  };
}

type Paired = Extract<Item, { kind: 'sensation' | 'power' | 'reflex' }>;

function isPaired(item: Item): item is Paired {
  return item.kind === 'sensation' || item.kind === 'power' || item.kind === 'reflex';
}

function pairOf(item: Paired): Pair {
  if (item.kind === 'sensation') return { kind: item.kind, place: item.place, modality: item.modality };
  return item.kind === 'power'
    ? { kind: item.kind, movement: item.movement }
    : { kind: item.kind, reflex: item.reflex };
}

/** A brisk reflex beside a normal one: the sides differ, and either can be the one that is affected. */
function isBriskBesideNormal(right: Finding, left: Finding): boolean {
  const grades = [right, left].map((finding) => finding.kind === 'reflex' && finding.grade);
  return grades.includes('brisk') && grades.includes('normal');
}
