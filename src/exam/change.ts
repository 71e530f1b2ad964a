import { isPainted, itemKey, itemOf } from './examination.js';
import { isAbnormal, severity } from './grades.js';
import { worseOf } from './severity-order.js';
import type { Examination, Finding, Item, PaintedFinding } from './types.js';

/** How a finding can stand to the one before it. */
export const CHANGES = ['new', 'worse', 'changed', 'better', 'resolved', 'same', 'not-tested-now'] as const;

/** The id of a change. */
export type ChangeKind = (typeof CHANGES)[number];

/** What became of one item between two examinations. */
export interface Change {
  readonly item: Item;
  readonly before?: Finding;
  readonly after?: Finding;
  readonly change: ChangeKind;
  /** Whether it was painted. */
  readonly painted?: true;
}

/** A painted share that differs by less than this part of the place is no change: no one paints the same twice. */
export const SHARE_TOLERANCE = 0.1;

/**
 * What became of every item that was examined in either of two examinations, those of the later one first.
 *
 * - `new`: abnormal now, normal or not tested before.
 * - `worse`, `better`: abnormal in both, further from normal or nearer to it.
 * - `changed`: abnormal in both and different, and neither can be called the worse.
 * - `resolved`: abnormal before, tested now and normal.
 * - `same`: as before, or normal now and not tested before.
 * - `not-tested-now`: found before, whatever it was, and not tested now. It is never taken for resolved.
 */
export function compareExaminations(before: Examination, after: Examination): readonly Change[] {
  const [earlier, later] = [grouped(before), grouped(after)];
  const keys = [...later.keys(), ...[...earlier.keys()].filter((key) => !later.has(key))];
  return keys.flatMap((key) => pairs(earlier.get(key) ?? [], later.get(key) ?? []));
}

/** Tested findings, each for itself; of what was painted, loss and gain at each place, the most severe first. */
function grouped({ findings }: Examination): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = isPainted(finding) ? paintKey(finding) : itemKey(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  for (const group of groups.values()) group.sort((a, b) => severity(b) - severity(a));
  return groups;
}

function paintKey(finding: PaintedFinding): string {
  const item = itemKey(itemOf(finding));
  if (finding.kind === 'pain') return `${item}:painted`;
  return `${item}:painted:${finding.grade === 'increased' ? 'gain' : 'loss'}`;
}

function pairs(earlier: readonly Finding[], later: readonly Finding[]): Change[] {
  return Array.from({ length: Math.max(earlier.length, later.length) }, (_, index) => {
    const [before, after] = [earlier[index], later[index]];
    const known = (after ?? before)!;
    return {
      item: itemOf(known),
      ...(before && { before }),
      ...(after && { after }),
      change: changeOf(before, after),
      ...(isPainted(known) && { painted: true as const }),
    };
  });
}

function changeOf(before: Finding | undefined, after: Finding | undefined): ChangeKind {
  if (!after) return 'not-tested-now';
  if (!before || !isAbnormal(before)) return isAbnormal(after) ? 'new' : 'same';
  if (!isAbnormal(after)) return 'resolved';
  return named(worseOf(before, after), shareOrder(before, after));
}

/** The grade and the painted share must agree for a change to be called better or worse. */
function named(byGrade: number | undefined, byShare: number): ChangeKind {
  if (byGrade === undefined || byGrade * byShare < 0) return 'changed';
  const order = byGrade || byShare;
  if (order === 0) return 'same';
  return order > 0 ? 'worse' : 'better';
}

function shareOrder(before: Finding, after: Finding): number {
  if (!isPainted(before) || !isPainted(after)) return 0;
  const grown = after.share - before.share;
  return Math.abs(grown) < SHARE_TOLERANCE ? 0 : Math.sign(grown);
}
