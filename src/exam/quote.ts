/** How much of a refused value is quoted. */
export const QUOTE_LENGTH = 80;

/** How deep a quoted value is followed: far enough to recognise it, and no cycle is too long. */
const QUOTE_DEPTH = 3;

/**
 * A value as JSON would write it, cut after 80 characters; what JSON cannot write is named. Nothing of the value is called.
 *
 * @example
 * quote({ kind: 'pain', side: NaN }); // '{"kind":"pain","side":NaN}'
 */
export function quote(value: unknown): string {
  const written = write(value, QUOTE_DEPTH);
  return written.length > QUOTE_LENGTH ? `${written.slice(0, QUOTE_LENGTH)}…` : written;
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, QUOTE_LENGTH + 1));
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return Array.isArray(value) ? writeList(value, depth) : writeFields(value, depth);
  } catch {
    return 'unreadable';
  }
}

function writeList(list: readonly unknown[], depth: number): string {
  if (depth === 0) return '[…]';
  let written = '[';
  for (let index = 0; index < list.length && written.length <= QUOTE_LENGTH; index++) {
    written += `${index > 0 ? ',' : ''}${writeOwn(list, String(index), depth)}`;
  }
  return `${written}]`;
}

function writeFields(value: object, depth: number): string {
  if (depth === 0) return '{…}';
  let written = '{';
  for (const key of Object.keys(value)) {
    if (written.length > QUOTE_LENGTH) break;
    written += `${written.length > 1 ? ',' : ''}${write(key, depth)}:${writeOwn(value, key, depth)}`;
  }
  return `${written}}`;
}

function writeOwn(value: object, key: string, depth: number): string {
  const own = Object.getOwnPropertyDescriptor(value, key);
  if (own && !('value' in own)) return 'getter';
  return own ? write(own.value, depth - 1) : 'undefined';
}
