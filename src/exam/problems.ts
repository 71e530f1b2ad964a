import { quote } from './quote.js';
import type { ProblemCode, RecordProblem } from './types.js';

/** How many problems of one record are listed. */
export const LISTED_PROBLEMS = 20;

/** The problems of a record that is being read: the first ones, and how many there are. */
export class Problems {
  readonly listed: RecordProblem[] = [];
  /** How many points of strokes were read, which bounds the work. */
  points = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Notes a problem; returns `undefined`, which is what cannot be read. */
  add(code: ProblemCode, path: string, value: unknown, allowed: readonly string[] = []): undefined {
    this.#count++;
    if (this.listed.length < LISTED_PROBLEMS) this.listed.push({ code, path, value: quote(value), allowed });
    return undefined;
  }
}
