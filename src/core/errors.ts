/**
 * A `RangeError` that quotes the unknown value and lists the allowed ones.
 *
 * @example
 * unknownValue('level', 'L9', ['L4', 'L5']).message; // 'level: "L9" is unknown. Known values: L4, L5.'
 */
export function unknownValue(name: string, value: unknown, allowed: readonly string[]): RangeError {
  const quoted = JSON.stringify(value) ?? String(value);
  return new RangeError(`${name}: ${quoted} is unknown. Known values: ${allowed.join(', ')}.`);
}
