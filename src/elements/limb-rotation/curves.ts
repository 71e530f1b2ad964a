/** A place on a curve: how far along, and the value there. */
export type Knot = readonly [along: number, value: number];

/**
 * The value of a smooth curve through knots; it never swings beyond two neighbours, and stays level beyond both ends.
 *
 * @example
 * along([[0, 0], [1, 2]], 0.5); // 1
 */
export function along(knots: readonly Knot[], at: number): number {
  const next = knots.findIndex(([place]) => place >= at);
  if (next < 0) return knots.at(-1)?.[1] ?? 0;
  const to = knots[next] as Knot;
  const from = knots[next - 1];
  if (!from) return to[1];
  const width = to[0] - from[0];
  const share = (at - from[0]) / width;
  const start = steepness(knots, next - 1) * width;
  const end = steepness(knots, next) * width;
  const rest = 1 - share;
  return (
    from[1] * (1 + 2 * share) * rest * rest +
    start * share * rest * rest +
    to[1] * share * share * (3 - 2 * share) -
    end * share * share * rest
  );
}

/** How steep the curve is at a knot: level where it turns round, else between the slopes at its two sides. */
function steepness(knots: readonly Knot[], index: number): number {
  const before = slope(knots[index - 1], knots[index]);
  const after = slope(knots[index], knots[index + 1]);
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function slope(from: Knot | undefined, to: Knot | undefined): number {
  return from && to ? (to[1] - from[1]) / (to[0] - from[0]) : 0;
}

/** A value between two. */
export function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/**
 * How much of a span of time has passed, slow at both ends.
 *
 * @example
 * passed(1.5, 1, 2); // 0.5
 */
export function passed(now: number, start: number, end: number): number {
  const share = Math.min(1, Math.max(0, (now - start) / (end - start)));
  return share * share * (3 - 2 * share);
}
