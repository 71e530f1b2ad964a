import type { Examination } from '../exam/types.js';

/**
 * The name of a file for an examination: nothing of it names a person.
 *
 * @example
 * fileName(examination, 'csv'); // 'dermatome-exam-2026-11-20.csv'
 */
export function fileName({ date }: Pick<Examination, 'date'>, ending: string): string {
  return ['dermatome-exam', ...(date === undefined ? [] : [date])].join('-') + `.${ending}`;
}
