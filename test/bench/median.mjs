/** The middle one of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** The median time of each task, by name; every round runs all tasks once, so that a slow moment falls on all alike. */
export async function interleaved(rounds, tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times[name].push(await task(round));
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}
