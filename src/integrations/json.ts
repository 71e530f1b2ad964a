import { parseExamination } from '../exam/parse.js';
import { serialiseExamination } from '../exam/serialise.js';
import type { Examination, Parsed } from '../exam/types.js';

/** An examination as JSON. */
export function toJson(examination: Examination): string {
  return serialiseExamination(examination);
}

/** The examination that JSON holds, or why it was refused. */
export function fromJson(text: string): Parsed {
  return parseExamination(text);
}
