import type { ReviewStatus } from '../core/notice.js';
import type { Side } from '../core/sides.js';
import type { Item } from '../exam/types.js';

/** The parts of a note, in their order. */
export type NotePart = 'found' | 'painted' | 'normal' | 'notTestable' | 'notTested';

/** To which side a line of a note belongs; `general` is what has no side, `block` names whole blocks that were left out. */
export type NoteLine = Side | 'both' | 'general' | 'block';

/** The blocks of an examination. */
export type NoteBlock = 'history' | 'sensation' | 'power' | 'reflexes' | 'provocation';

/** The words around the findings of a note, a printed sheet and a table of them. What was found has its words in `ExamTerms`. */
export interface NoteWords {
  /** The BCP 47 tag of the language. */
  readonly lang: string;
  readonly title: string;
  readonly undated: string;
  readonly age: (years: number) => string;
  /** The heading of each part. */
  readonly parts: Readonly<Record<NotePart, string>>;
  /** Said where nothing abnormal was recorded; it must not sound like "normal". */
  readonly nothingFound: string;
  /** A line, with what it says. */
  readonly line: (line: NoteLine, clauses: readonly string[]) => string;
  /** Each block, as a whole that was not examined. */
  readonly blocks: Readonly<Record<NoteBlock, string>>;
  /** What is said of a modality, such as `pinprick reduced`. */
  readonly sensation: (modality: string, grade: string) => string;
  /** What is painted or told as pain, with its intensity from 0 to 10 if one was given. */
  readonly pain: (intensity?: number) => string;
  /** Power with a grade of the Medical Research Council, such as `4-`. */
  readonly mrc: (grade: string) => string;
  /** Power without a grade, by its name. */
  readonly power: (grade: string) => string;
  /** A reflex with the name of its grade and its sign, such as `2+`. */
  readonly reflex: (grade: string, sign: string) => string;
  readonly plantar: (reflex: string, grade: string) => string;
  readonly provocation: (result: string) => string;
  readonly signs: Readonly<Record<'present' | 'absent', string>>;
  /** What a kind of item is called when it has no result. */
  readonly kinds: Readonly<Record<Item['kind'], string>>;
  /** Says that levels stand for key points, such as `L5, S1 key points`. */
  readonly keyPoints: (levels: readonly string[]) => string;
  /** A place with the share of it that is painted, in whole percent; 0 is less than one. */
  readonly painted: (place: string, percent: number) => string;
  /** Where a sign is, with whichever of side and place is known. */
  readonly where: (sign: string, spots: readonly string[]) => string;
  /** A name as it stands in a list, where a comma of its own would part it. */
  readonly inList: (name: string) => string;
  readonly clause: (about: string, subjects: readonly string[]) => string;
  readonly scales: string;
  readonly scheme: (name: string) => string;
  readonly version: (library: string, record: number) => string;
  readonly review: Readonly<Record<ReviewStatus, string>>;
  readonly notDiagnosis: string;
  /** The headings of the table of a printed sheet. */
  readonly table: Readonly<Record<'examined' | 'right' | 'left' | 'general', string>>;
  /** What is written by hand on a printed sheet. */
  readonly blanks: readonly string[];
  /** The captions of the figures of a printed sheet, and what the shapes of their key points mean. */
  readonly figures: Readonly<Record<'anterior' | 'posterior' | 'points', string>>;
  readonly references: string;
  /** What bold type means on a printed sheet. */
  readonly bold: string;
}
