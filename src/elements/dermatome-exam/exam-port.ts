import type { LitElement, TemplateResult } from 'lit';
import type { Examination, Finding, Item } from '../../exam/types.js';
import type { ExamWords } from '../../locales/exam.js';
import type { Step } from '../../exam/blocks.js';

/** How much room an element has: one item a screen below 480 px, help below the table to 800 px, help beside it above. */
export type Width = 'narrow' | 'medium' | 'wide';

/** What the parts of an examination ask of the element that records it. */
export interface ExamPort {
  readonly host: LitElement;
  readonly examination: () => Examination;
  readonly words: () => ExamWords;
  readonly width: () => Width;
  readonly readonly: () => boolean;
  readonly step: () => Step;
  readonly goTo: (step: Step) => void;
  /** What the user found, all of it one step of undo. */
  readonly record: (findings: readonly Finding[]) => void;
  /** What the user takes back: it counts as not tested. */
  readonly clear: (items: readonly Item[]) => void;
  /** What could not be tested. */
  readonly cannotTest: (items: readonly Item[]) => void;
  /** What the user found in the place of something else, both one step of undo. */
  readonly replace: (items: readonly Item[], findings: readonly Finding[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly say: (sentence: string) => void;
}

/** What a step shows: what is entered, and beside or below it figures and help. */
export interface StepView {
  readonly main: TemplateResult;
  readonly aside: TemplateResult;
}
