import { emptyExamination } from './examination.js';
import { isSame } from './same.js';
import type { Examination } from './types.js';

/** How many changes can be undone. */
export const UNDO_STEPS = 100;

/** An examination that is being recorded: its state, who listens, and the way back. */
export class ExamStore {
  #examination: Examination;
  #past: Examination[] = [];
  #future: Examination[] = [];
  readonly #listeners = new Set<(examination: Examination) => void>();

  constructor(initial: Examination = emptyExamination()) {
    this.#examination = initial;
  }

  get examination(): Examination {
    return this.#examination;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What an undo would bring back. */
  get before(): Examination | undefined {
    return this.#past.at(-1);
  }

  /** What a redo would bring back. */
  get after(): Examination | undefined {
    return this.#future.at(-1);
  }

  /** One step that can be undone. What equals the examination is no step. */
  change(next: Examination): void {
    if (isSame(next, this.#examination)) return;
    this.#past = [...this.#past, this.#examination].slice(-UNDO_STEPS);
    this.#future = [];
    this.#become(next);
  }

  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#future.push(this.#examination);
    this.#become(before);
  }

  redo(): void {
    const after = this.#future.pop();
    if (!after) return;
    this.#past.push(this.#examination);
    this.#become(after);
  }

  /** Starts anew with this examination: there is no way back. */
  reset(to: Examination = emptyExamination()): void {
    this.#past = [];
    this.#future = [];
    this.#become(to);
  }

  /** Calls the listener after every change; returns what ends that. */
  subscribe(listener: (examination: Examination) => void): () => void {
    // A function of its own, so that a listener that is given twice is called, and ended, twice.
    const own = (examination: Examination): void => listener(examination);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  #become(examination: Examination): void {
    this.#examination = examination;
    for (const listener of [...this.#listeners]) listener(examination);
  }
}
