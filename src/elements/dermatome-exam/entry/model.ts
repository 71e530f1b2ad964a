import type { Finding, Item } from '../../../exam/types.js';
import type { RovingKeys } from '../../../controllers/roving-focus.js';
import type { GridBindings } from '../../../controllers/grid-keys.js';
import type { Side } from '../../../core/sides.js';
import type { ExamWords } from '../../../locales/exam.js';
import type { ExamPort } from '../exam-port.js';
import type { Mark } from './asymmetry.js';
import type { LazyFigures } from './lazy-figures.js';
import type { References } from './references.js';
import type { SignAnswer } from './signs.js';
import type { Block, EntryStep } from './tables.js';
import type { Sign } from '../../../core/examination.js';

/** What the user does in a step. */
export interface EntryActions {
  /** Takes a thing in hand. */
  readonly take: (item: Item) => void;
  /** Gives an answer: a finding, `null` for what could not be tested, `undefined` to take the answer back. */
  readonly answer: (item: Item, finding: Finding | null | undefined) => void;
  /** Records as normal what of these things is not tested. */
  readonly fillNormal: (items: readonly Item[]) => void;
  /** Shows a row or a block that is there on demand; `focus` is what to go to there. */
  readonly open: (id: string, focus?: Item) => void;
  /** Shows or hides what is there on demand, such as the help of a sign. */
  readonly toggle: (id: string) => void;
  /** Goes to the next thing or row, or with -1 back; the last one leads to the next step. */
  readonly move: (by: 1 | -1) => void;
  readonly answerSign: (sign: Sign, answer: SignAnswer) => void;
  /** Leaves the help and goes back to the cell. */
  readonly back: () => void;
}

/** What a step is drawn from. */
export interface EntryModel {
  readonly port: ExamPort;
  readonly words: ExamWords;
  readonly step: EntryStep;
  readonly blocks: readonly Block[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** The thing in hand. */
  readonly inHand: Item | undefined;
  readonly opened: ReadonlySet<string>;
  readonly grid: GridBindings;
  /** The keys of a row of answers; each group on the screen has a number of its own. */
  readonly roving: (group: number) => RovingKeys;
  readonly references: References;
  readonly figures: LazyFigures;
  readonly actions: EntryActions;
}

/** The things of one side in some blocks. */
export function itemsOn(blocks: readonly Block[], side: Side): Item[] {
  return blocks
    .flatMap(({ rows }) => rows.flatMap(({ items }) => items))
    .filter((item) => 'side' in item && item.side === side);
}
