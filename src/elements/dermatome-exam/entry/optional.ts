import type { Reflex } from '../../../core/examination.js';
import { TRIPLES } from '../../../exam/blocks.js';

/** Whether a reflex is no standard one for its root, and is only offered. */
export function isOptionalReflex(reflex: Reflex): boolean {
  return TRIPLES.some((triple) => triple.reflex === reflex && triple.optional);
}
