import type { Examination } from './types.js';

/**
 * An examination as JSON text, which `parseExamination` reads back to an equal one.
 *
 * @example
 * serialiseExamination(emptyExamination()); // '{"version":1,"findings":[],"notTestable":[],"strokes":[]}'
 */
export function serialiseExamination(examination: Examination): string {
  const { version, date, age, setting, findings, notTestable, strokes } = examination;
  return JSON.stringify({ version, date, age, setting, findings, notTestable, strokes });
}
