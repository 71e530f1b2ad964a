import { itemKey, itemOf } from '../../exam/examination.js';
import type { Examination, Item } from '../../exam/types.js';
import type { ExamWords } from '../../locales/exam.js';
import { sidedName } from './naming.js';

/** The items that are not alike in two records. */
export function changedItems(before: Examination, after: Examination): readonly Item[] {
  const then = statesOf(before);
  const now = statesOf(after);
  return [...new Map([...then, ...now]).keys()].flatMap((key) => {
    const [one, other] = [then.get(key), now.get(key)];
    return one?.state === other?.state ? [] : [(other ?? one)?.item ?? []].flat();
  });
}

/** What is not alike in two records, in a few words. */
export function changeName(before: Examination, after: Examination, words: ExamWords): string {
  if (before.strokes !== after.strokes && JSON.stringify(before.strokes) !== JSON.stringify(after.strokes))
    return words.ui.painting;
  const items = changedItems(before, after);
  const [first] = items;
  if (!first) return words.ui.details;
  return items.length === 1 ? sidedName(first, words) : words.ui.items(items.length);
}

function statesOf({
  findings,
  notTestable,
}: Examination): Map<string, { readonly item: Item; readonly state: string }> {
  const states = new Map<string, { readonly item: Item; readonly state: string }>();
  for (const finding of findings) {
    states.set(itemKey(finding), { item: itemOf(finding), state: JSON.stringify(finding) });
  }
  for (const item of notTestable) states.set(itemKey(item), { item, state: 'not testable' });
  return states;
}
