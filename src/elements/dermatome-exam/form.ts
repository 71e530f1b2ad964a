import { isServer } from 'lit';
import type { Examination } from '../../exam/types.js';
import { isBlank, textOf } from './record.js';

/** What a form is to know of the element. */
export interface FormFacts {
  readonly examination: Examination;
  readonly required: boolean;
  /** What a reader is told who sends a form without anything recorded. */
  readonly message: string;
  /** What the browser points at when it says so. */
  readonly anchor: HTMLElement | null | undefined;
}

/** The part that the element takes in a form. */
export class FormValue {
  readonly #internals: ElementInternals;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** Tells the form the record and whether it will do. */
  sync({ examination, required, message, anchor }: FormFacts): void {
    if (isServer) return;
    this.#internals.setFormValue(textOf(examination));
    const isMissing = required && isBlank(examination);
    if (!isMissing) this.#internals.setValidity({});
    else if (anchor) this.#internals.setValidity({ valueMissing: true }, message, anchor);
    else this.#internals.setValidity({ valueMissing: true }, message);
  }
}
