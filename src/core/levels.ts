/**
 * The spinal levels that the library knows, cranial first.
 *
 * T12 is here because its key sensory point lies on the inguinal ligament, the upper edge of the limb.
 */
export const LEVELS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** One spinal level, such as `'L5'`. */
export type Level = (typeof LEVELS)[number];

/** Whether a value names a spinal level of the library. */
export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

/** Compares two levels for sorting, cranial first. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
