import type { Step } from '../exam/blocks.js';
import type { ChangeKind } from '../exam/change.js';
import type { ProblemCode } from '../exam/types.js';
import type { EntryWords } from './entry-types.js';

/** What a page can set on an examination. */
export type ExamSettingName = 'examination' | 'step' | 'audience' | 'lang' | 'storage' | 'without';

/** What a record can be written as. */
export type ExportFormat = 'fhir' | 'csv' | 'json' | 'svg' | 'png';

/** Where the record is kept, and what came of it. */
export type KeptWord = 'none' | 'session' | 'local' | 'blocked' | 'unread';

/** The words of the examination around its steps. */
export interface ExamUiWords {
  readonly title: string;
  /** A day in the words of the language, from an ISO date. */
  readonly date: (iso: string) => string;
  /** Behind the date, until the record was copied. */
  readonly unsaved: string;
  readonly copiedOnce: string;
  readonly undo: string;
  readonly redo: string;
  readonly print: string;
  readonly copy: string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  /** Many items at once, as what was undone. */
  readonly items: (count: number) => string;
  readonly painting: string;
  readonly details: string;
  /** What is said of a sign that is there, and of one that was looked for in vain. */
  readonly present: string;
  readonly absent: string;
  /** Of pain, from 0 to 10. */
  readonly intensity: (of10: number) => string;

  readonly stepList: string;
  readonly steps: Readonly<Record<Step, string>>;
  /** Behind the name of a step, for screen readers. */
  readonly progress: (done: number, total: number) => string;
  readonly complete: string;
  readonly previousStep: (name: string) => string;
  readonly nextStep: (name: string) => string;

  readonly triples: string;
  readonly noReflex: string;
  /** What is said for an optional reflex, such as `optional`. */
  readonly optional: string;
  readonly triple: (name: string, side: string, value: string) => string;

  readonly notice: string;
  readonly done: (done: number, total: number) => string;
  readonly keyHint: string;
  readonly keys: string;
  /** The keys that the whole element knows, and what each does. */
  readonly keyList: readonly (readonly [key: string, does: string])[];
  readonly readonly: string;

  readonly paint: string;
  readonly paintTitle: string;
  readonly paintWhy: string;
  readonly painted: (places: number) => string;
  readonly paintDone: string;
  readonly paintLoading: string;
  readonly paintFailed: string;

  readonly note: string;
  readonly noteLoading: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly noteText: string;
  readonly dateLabel: string;
  readonly ageLabel: string;
  readonly settingLabel: string;
  readonly noSetting: string;
  readonly missing: string;
  readonly missingStep: (name: string, count: number) => string;
  readonly nothingRecorded: string;
  readonly asymmetries: string;
  readonly noAsymmetries: string;
  readonly worseSide: (side: string) => string;
  readonly unlike: string;
  readonly sideValues: (right: string, left: string) => string;
  readonly export: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly exported: (file: string) => string;
  readonly exportFailed: string;
  readonly importTitle: string;
  readonly importFile: string;
  readonly importPaste: string;
  readonly importTake: string;
  readonly imported: string;
  readonly importRefused: string;
  readonly compareTitle: string;
  readonly compareTake: string;
  readonly compareWith: (date: string) => string;
  readonly compareEnd: string;
  readonly undated: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly change: (before: string, after: string) => string;
  /** How many of a kind there are. */
  readonly changeCount: (name: string, count: number) => string;
  readonly leavesNothing: string;
  readonly kept: Readonly<Record<KeptWord, string>>;
  readonly storedUnread: string;
  readonly discard: string;
  readonly discarded: string;

  readonly required: string;
  readonly wholeRecord: string;
  readonly problem: (code: ProblemCode) => string;
  readonly problemAllowed: (allowed: readonly string[]) => string;
  readonly moreProblems: (count: number) => string;
  readonly error: (name: ExamSettingName, value: string) => string;
  readonly errorAllowed: (name: ExamSettingName, allowed: readonly string[]) => string;
  readonly errorKept: string;
  readonly errorEvent: string;
  readonly loadingFailed: string;

  /** What the steps themselves say. */
  readonly entry: EntryWords;
}
