/** What is known of what is examined, and where it was read: nothing that is recorded depends on it. */
export { BASIC_CLAIMS } from '../../../core/claims.js';
export { methodFor, SCALES, TELLING } from '../../../core/exam-methods.js';
export { RED_FLAG_EVIDENCE } from '../../../core/evidence/red-flags.js';
export { STATEMENTS } from '../../../core/statements.js';
