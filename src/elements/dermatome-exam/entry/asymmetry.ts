import { REFLEX_GRADES, SENSORY_GRADES } from '../../../core/examination.js';
import { otherSide, type Side } from '../../../core/sides.js';
import { itemKey } from '../../../exam/examination.js';
import { compareSides } from '../../../exam/sides.js';
import type { Examination, Finding, Item } from '../../../exam/types.js';
import type { Difference } from '../../../locales/entry-types.js';

/** That one side differs from the other. */
export interface Mark {
  readonly side: Side;
  readonly how: Difference;
}

/** The differences between the sides, by the keys of the things that differ. */
export function marksOf(examination: Examination): ReadonlyMap<string, Mark> {
  return new Map(
    compareSides(examination).flatMap(({ right, left, worse }) => {
      const mark = differenceOf(right, left) ?? { side: worse ?? 'left', how: 'different' };
      return [right, left].map((finding) => [itemKey(finding), mark] as const);
    }),
  );
}

/** How a thing differs from the same on the other side, if it is the side to be named. */
export function markAt(marks: ReadonlyMap<string, Mark>, item: Item): Difference | undefined {
  const mark = marks.get(itemKey(item));
  return mark && 'side' in item && mark.side === item.side ? mark.how : undefined;
}

/** What is below normal is named first: with one reflex brisk and the other absent it is the absent one. */
function differenceOf(right: Finding, left: Finding): Mark | undefined {
  const order = rankOf(right) - rankOf(left);
  if (!order || (isUngraded(right) !== isUngraded(left) && rankOf(right) < NORMAL && rankOf(left) < NORMAL)) {
    return undefined;
  }
  const [low, lower]: [Side, Finding] = order < 0 ? ['right', right] : ['left', left];
  if (rankOf(lower) < NORMAL) return { side: low, how: lower.kind === 'sensation' ? 'less' : 'weaker' };
  return { side: otherSide(low), how: lower.kind === 'reflex' ? 'brisker' : 'more' };
}

const NORMAL = 2;

/** Weakness without a grade cannot be compared with a grade below normal. */
function isUngraded(finding: Finding): boolean {
  return finding.kind === 'power' && typeof finding.grade === 'string';
}

/** Where a result stands among the results of its kind, with what is normal at `NORMAL`. */
function rankOf(finding: Finding): number {
  switch (finding.kind) {
    case 'sensation':
      return SENSORY_GRADES.indexOf(finding.grade);
    case 'power':
      if (typeof finding.grade === 'string') return finding.grade === 'normal' ? NORMAL : NORMAL - 0.5;
      return NORMAL - (5 - finding.grade) / 5;
    case 'reflex':
      return finding.reflex === 'plantar' ? NaN : REFLEX_GRADES.indexOf(finding.grade);
    default:
      return NaN;
  }
}
