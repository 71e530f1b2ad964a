import type { Stroke } from '../../exam/types.js';

/** So many steps can be taken back. */
const MOST_STEPS = 100;

/** The steps of painting. */
export class PaintHistory {
  #past: (readonly Stroke[])[] = [];
  #future: (readonly Stroke[])[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A step has been made from these strokes. */
  push(before: readonly Stroke[]): void {
    this.#past = [...this.#past, before].slice(-MOST_STEPS);
    this.#future = [];
  }

  /** The strokes before the last step. */
  undo(now: readonly Stroke[]): readonly Stroke[] | undefined {
    const before = this.#past.pop();
    if (before) this.#future.push(now);
    return before;
  }

  /** The strokes after the step that was taken back last. */
  redo(now: readonly Stroke[]): readonly Stroke[] | undefined {
    const after = this.#future.pop();
    if (after) this.#past.push(now);
    return after;
  }

  /** Something else is painted: there is nothing to go back to. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }
}
