/** The number of letters to insert, delete or replace to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The allowed value that a mistyped one most likely meant, to be offered and never used in its place.
 *
 * `undefined` where no allowed value is closer than half of its own letters.
 *
 * @example
 * nearest('artical', ['article', 'frcem']); // 'article'
 */
export function nearest(value: string, allowed: readonly string[]): string | undefined {
  const typed = value.trim().toLowerCase();
  if (typed === '') return undefined;
  return allowed
    .map((id) => ({ id, distance: id.startsWith(typed) ? 1 : editDistance(typed, id.toLowerCase()) }))
    .filter(({ id, distance }) => distance < id.length / 2)
    .sort((a, b) => a.distance - b.distance)[0]?.id;
}
