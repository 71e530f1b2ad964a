import type { Examination } from '../../exam/types.js';

/** The record as it is now. */
export interface ExamChangeDetail {
  readonly examination: Examination;
}

/** The record that was handed on, and its note. */
export interface ExamSaveDetail {
  readonly examination: Examination;
  /** The text that was copied, or the record in the format that was written. */
  readonly note: string;
}

/** The user changed the record. */
export class ExamChangeEvent extends CustomEvent<ExamChangeDetail> {
  constructor(detail: ExamChangeDetail) {
    super('exam-change', { bubbles: true, composed: true, detail });
  }
}

/** The user took the record with them: its note was copied, or it was written to a file. */
export class ExamSaveEvent extends CustomEvent<ExamSaveDetail> {
  constructor(detail: ExamSaveDetail) {
    super('exam-save', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'exam-change': ExamChangeEvent;
    'exam-save': ExamSaveEvent;
  }
}
