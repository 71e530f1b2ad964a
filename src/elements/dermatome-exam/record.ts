import { emptyExamination, withDetails, withPainting } from '../../exam/examination.js';
import { parseExamination } from '../../exam/parse.js';
import { isSame } from '../../exam/same.js';
import { serialiseExamination } from '../../exam/serialise.js';
import { ExamStore } from '../../exam/store.js';
import type { Examination, PaintedFinding, Parsed, Stroke } from '../../exam/types.js';

/** What the user did to a record. */
export type Deed = 'change' | 'undo' | 'redo';

/** A record that was refused, and why. */
export interface Refusal extends Omit<Extract<Parsed, { ok: false }>, 'ok'> {
  readonly value: unknown;
}

/** What a page or a reader knows of a record: whether anything at all was examined. */
export function isBlank({ findings, notTestable, strokes }: Examination): boolean {
  return findings.length === 0 && notTestable.length === 0 && strokes.length === 0;
}

/** A record as text; empty when there is nothing in it. */
export function textOf(examination: Examination): string {
  const { date, age, setting } = examination;
  const isEmpty = isBlank(examination) && date === undefined && age === undefined && setting === undefined;
  return isEmpty ? '' : serialiseExamination(examination);
}

/** This day where the reader is, as an ISO date. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether two records hold the same, be it that only one of them has got its day. */
function isSameButForDay(next: Examination, other: Examination | undefined): boolean {
  return other !== undefined && isSame(withDetails(next, { date: other.date }), other);
}

/** The record of one element: what is in it, what it was before, and what a reset brings back. */
export class ExamRecord {
  readonly #store = new ExamStore();
  /** Hears what the user did, with the record before it. */
  readonly #changed: (deed: Deed, before: Examination) => void;
  #initial: Examination = emptyExamination();
  #refusal: Refusal | undefined;
  #given = false;

  constructor(changed: (deed: Deed, before: Examination) => void) {
    this.#changed = changed;
  }

  get examination(): Examination {
    return this.#store.examination;
  }

  get canUndo(): boolean {
    return this.#store.canUndo;
  }

  get canRedo(): boolean {
    return this.#store.canRedo;
  }

  /** What the page gave last, if that is no record. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** Whether the page has set a record. */
  get isGiven(): boolean {
    return this.#given;
  }

  /** Takes what a page gives; a value that is no record changes nothing and is kept to be named. */
  give(value: unknown): void {
    this.#given = value !== undefined;
    const parsed = parseExamination(value === undefined ? emptyExamination() : value);
    this.#refusal = parsed.ok ? undefined : { ...parsed, value };
    if (!parsed.ok) return;
    // A page that hands back what it heard changes nothing, and the user can still undo.
    if (textOf(parsed.examination) === textOf(this.examination)) return;
    this.#initial = parsed.examination;
    this.#store.reset(parsed.examination);
  }

  /** Brings back what was kept elsewhere, such as by the browser. */
  restore(examination: Examination): void {
    this.#store.reset(examination);
  }

  /** Brings back what the page gave, or an empty record. */
  reset(): void {
    this.#refusal = undefined;
    this.#store.reset(this.#initial);
  }

  /** What the user did, as one step of undo. A record gets its day with what is first put into it. */
  change(next: Examination): void {
    const before = this.examination;
    const isBegun = isBlank(before) && !isBlank(next) && next.date === undefined;
    this.#store.change(isBegun ? withDetails(next, { date: today() }) : next);
    this.#tell('change', before);
  }

  /** What the user painted. Painting that is taken back, or done again, goes a step back or on: it is no further step. */
  paint(strokes: readonly Stroke[], findings: readonly PaintedFinding[]): void {
    const before = this.examination;
    const next = withPainting(before, strokes, findings);
    if (isSame(next, before)) return;
    if (isSameButForDay(next, this.#store.before)) this.#store.undo();
    else if (isSameButForDay(next, this.#store.after)) this.#store.redo();
    else return this.change(next);
    this.#tell('change', before);
  }

  undo(): void {
    const before = this.examination;
    this.#store.undo();
    this.#tell('undo', before);
  }

  redo(): void {
    const before = this.examination;
    this.#store.redo();
    this.#tell('redo', before);
  }

  #tell(deed: Deed, before: Examination): void {
    if (this.examination === before) return;
    this.#refusal = undefined;
    this.#changed(deed, before);
  }
}
