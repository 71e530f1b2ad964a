import { KEY_POINTS, type KeyPointId } from '../../../core/key-points.js';
import type { Level } from '../../../core/levels.js';
import type { Examination, Item } from '../../../exam/types.js';
import type { ExamWords } from '../../../locales/exam.js';
import { markAt, type Mark } from './asymmetry.js';
import { itemName } from '../naming.js';
import { cellState } from './cell-state.js';
import type { Row } from './tables.js';

/** The key point at which a thing is tested. */
export function keyPointAt(item: Item): KeyPointId | undefined {
  return item.kind === 'sensation' ? KEY_POINTS.find(({ place }) => place === item.place)?.id : undefined;
}

/** What a thing is called, without its side and modality. */
export function nameOf(item: Item, words: ExamWords): string {
  const { terms } = words;
  switch (item.kind) {
    case 'sensation': {
      const point = keyPointAt(item);
      return point ? terms.keyPoints[point] : terms.places[item.place];
    }
    case 'pain':
      return terms.places[item.place];
    default:
      return itemName(item, words);
  }
}

/** The chip before a row: the key point, the level whose line it is, or none. */
export function chipOf({ id, levels, items: [item] }: Row): { text: string; level: Level } | undefined {
  const [level] = levels;
  if (!level) return undefined;
  return { text: item && keyPointAt(item) ? id : level, level };
}

/** What a thing is, read aloud in the order of a cell: modality, level, place; or its name. */
function whatOf(item: Item, words: ExamWords): string[] {
  const name = nameOf(item, words);
  if (item.kind !== 'sensation') return [name];
  const point = keyPointAt(item);
  return [words.terms.modalities[item.modality], ...(point ? [point] : []), name];
}

/** The full sentence of a thing and its result, such as `Pinprick, L5, top of foot, left: absent. Less than right.` */
export function sentenceOf(
  item: Item,
  { examination, words, marks }: { examination: Examination; words: ExamWords; marks: ReadonlyMap<string, Mark> },
): string {
  const state = cellState(examination, item, words.terms);
  const isCounted = item.kind === 'power' && state.fill !== 'untested' && state.fill !== 'untestable';
  return words.ui.entry.item({
    what: whatOf(item, words),
    side: 'side' in item ? item.side : undefined,
    result: isCounted ? state.glyph : state.words,
    differs: markAt(marks, item),
  });
}
