import type { Parsed, ProblemCode } from '../exam/types.js';

/** How long the value of a problem may be. */
const VALUE_LENGTH = 80;

/** A record that was refused for one reason. */
export function refused(code: ProblemCode, path: string, value: unknown, allowed: readonly string[] = []): Parsed {
  const written = JSON.stringify(value) ?? '';
  return { ok: false, problems: [{ code, path, value: written.slice(0, VALUE_LENGTH), allowed }] };
}
