import type { Loop, LoopPoint } from './contours.js';
import { type Cubic, fitCurves, type Point } from './fitting.js';
import { type Run, type RunRef, runOf } from './paths.js';

/** A run of a loop with the same thing beyond it all along. */
export interface Arc {
  readonly beyond: number;
  readonly points: readonly LoopPoint[];
}

/** The nodes at which borders meet: every loop that passes one is taken apart there, whichever neighbours it has. */
export function junctionsOf(loops: Iterable<readonly Loop[]>): Set<number> {
  const junctions = new Set<number>();
  for (const loop of [...loops].flat()) {
    let before = loop.at(-1)!.beyond;
    for (const { node, beyond } of loop) {
      if (beyond !== before) junctions.add(node);
      before = beyond;
    }
  }
  return junctions;
}

/** Takes a loop apart at junctions. A loop round an island is one arc. */
export function arcsOf(loop: Loop, junctions: ReadonlySet<number>): Arc[] {
  const starts: number[] = [];
  loop.forEach(({ node }, i) => junctions.has(node) && starts.push(i));
  if (starts.length === 0) {
    const lowest = loop.reduce((least, { node }, i) => (node < loop[least]!.node ? i : least), 0);
    starts.push(lowest);
  }
  return starts.map((start, k) => {
    const end = starts[(k + 1) % starts.length]!;
    const run = end > start ? loop.slice(start, end) : [...loop.slice(start), ...loop.slice(0, end)];
    return { beyond: loop[start]!.beyond, points: [...run, loop[end]!] };
  });
}

/** Fits arcs to curves, each once: the areas on either side of a border get the same curve, so that no gap shows. */
export class ArcFitter {
  /** The fitted curves. */
  readonly runs: Run[] = [];
  private readonly fitted = new Map<string, number>();
  private readonly tolerance: number;

  constructor(tolerance: number) {
    this.tolerance = tolerance;
  }

  /** The curve of an arc, in its own direction. */
  fit({ points }: Arc): RunRef {
    const [first, second] = [points[0]!.node, points[1]!.node];
    const [last, beforeLast] = [points[points.length - 1]!.node, points[points.length - 2]!.node];
    const backwards = first > last || (first === last && second > beforeLast);
    const key = backwards ? `${last} ${beforeLast} ${first}` : `${first} ${second} ${last}`;
    let number = this.fitted.get(key);
    if (number === undefined) {
      number = this.runs.push(runOf(fitLine(backwards ? points.toReversed() : points, this.tolerance)));
      this.fitted.set(key, number);
    }
    return backwards ? -number : number;
  }
}

/** Fits a line to curves. Points that stand closer than the tolerance are left out, but for the ends. */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[], tolerance: number): Cubic[] {
  const kept: Point[] = [];
  points.forEach(({ x, y }, i) => {
    const last = kept.at(-1);
    const isEnd = i === 0 || i === points.length - 1;
    if (isEnd || !last || Math.hypot(x - last[0], y - last[1]) >= tolerance * 0.8) kept.push([x, y]);
  });
  return fitCurves(kept, tolerance);
}

/** The area inside a loop, mm². */
export function loopArea(loop: Loop): number {
  let twice = 0;
  loop.forEach((a, i) => {
    const b = loop[(i + 1) % loop.length]!;
    twice += a.x * b.y - b.x * a.y;
  });
  return Math.abs(twice) / 2;
}
