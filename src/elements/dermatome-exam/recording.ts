import { isServer } from 'lit';
import { withFindings, withNotTestable, without } from '../../exam/examination.js';
import { parseExamination } from '../../exam/parse.js';
import type { Examination, PaintedFinding, Stroke } from '../../exam/types.js';
import type { KeptWord } from '../../locales/exam-ui-types.js';
import type { ExamPort } from './exam-port.js';
import { ExamRecord, isBlank, textOf, type Deed } from './record.js';
import { StoredRecord, type StorageKind } from './storage.js';

/** What recording asks of the element. */
export interface RecordingHost {
  /** Whether a user may not record anything. */
  readonly locked: () => boolean;
  /** The record is another one: its form is to know, and the screen. */
  readonly renewed: () => void;
  /** It was the user who made it another one. */
  readonly recorded: (deed: Deed, before: Examination) => void;
}

/** What users do to a record, each deed one step of undo, as the steps of the examination ask for it. */
type Deeds = Pick<ExamPort, 'record' | 'clear' | 'replace' | 'cannotTest' | 'undo' | 'redo'>;

/** The record of an element as a user, its page, its form and its browser change it. */
export class Recording implements Deeds {
  readonly #host: RecordingHost;
  readonly #record = new ExamRecord((deed, before) => this.#changed(deed, before));
  readonly #stored = new StoredRecord();

  constructor(host: RecordingHost) {
    this.#host = host;
  }

  get state(): Pick<ExamRecord, 'examination' | 'canUndo' | 'canRedo' | 'refusal'> {
    return this.#record;
  }

  get examination(): Examination {
    return this.#record.examination;
  }

  /** Why the browser's own copy could not be read, if it could not. */
  get unread(): StoredRecord['refused'] {
    return this.#stored.refused;
  }

  /** Where the record is kept, or why it is not. */
  get kept(): KeptWord {
    const { kept, kind } = this.#stored;
    return kept === 'kept' ? kind : kept;
  }

  /** The page sets a record. */
  give(value: unknown): void {
    this.#record.give(value);
    this.#host.renewed();
  }

  /** The form is reset. */
  reset(): void {
    this.#record.reset();
    this.#keep();
    this.#host.renewed();
  }

  /** The browser brings back what a form held when its page was left. */
  restore(text: unknown): void {
    const parsed = typeof text === 'string' && text ? parseExamination(text) : undefined;
    if (!parsed?.ok) return;
    this.#record.restore(parsed.examination);
    this.#host.renewed();
  }

  /** Goes to where the browser keeps the record, and takes what is there unless there is a record already. */
  open(kind: StorageKind, name: string): void {
    if (isServer) return;
    const found = this.#stored.open(kind, name);
    if (!found || this.#record.isGiven || !isBlank(this.examination)) return;
    this.#record.restore(found);
    this.#host.renewed();
  }

  /** The user throws away what the browser had kept and could not be read. */
  discard(): void {
    this.#stored.discard();
    this.#keep();
  }

  readonly change = (next: Examination): void => {
    if (!this.#host.locked()) this.#record.change(next);
  };

  /** What the user painted on the skin, in place of all that was painted before. */
  readonly paint = (strokes: readonly Stroke[], findings: readonly PaintedFinding[]): void => {
    if (!this.#host.locked()) this.#record.paint(strokes, findings);
  };

  readonly record: Deeds['record'] = (findings) => this.change(withFindings(this.examination, findings));

  readonly clear: Deeds['clear'] = (items) => this.change(without(this.examination, items));

  readonly replace: Deeds['replace'] = (items, findings) =>
    this.change(withFindings(without(this.examination, items), findings));

  readonly cannotTest: Deeds['cannotTest'] = (items) => this.change(withNotTestable(this.examination, items));

  readonly undo = (): void => {
    if (!this.#host.locked()) this.#record.undo();
  };

  readonly redo = (): void => {
    if (!this.#host.locked()) this.#record.redo();
  };

  #changed(deed: Deed, before: Examination): void {
    this.#keep();
    this.#host.renewed();
    this.#host.recorded(deed, before);
  }

  #keep(): void {
    this.#stored.keep(textOf(this.examination) ? this.examination : undefined);
  }
}
