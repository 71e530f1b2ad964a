import type { Loop, LoopPoint } from './contours.js';
import { type Cubic, fitCurves, type Point, reversed } from './fitting.js';

/** A run of a loop with the same thing beyond it all along. */
export interface Arc {
  readonly beyond: number;
  readonly points: readonly LoopPoint[];
}

/** Where what lies beyond a loop changes, as positions in the loop. */
function changes(loop: Loop): number[] {
  return loop.flatMap((point, i) => (point.beyond === loop.at(i - 1)!.beyond ? [] : [i]));
}

/** The nodes at which borders meet: every loop that passes one is taken apart there, whichever neighbours it has. */
export function junctionsOf(loops: Iterable<readonly Loop[]>): Set<number> {
  return new Set([...loops].flat().flatMap((loop) => changes(loop).map((i) => loop[i]!.node)));
}

/** Takes a loop apart at junctions. A loop round an island is one arc. */
export function arcsOf(loop: Loop, junctions: ReadonlySet<number>): Arc[] {
  const starts = loop.flatMap(({ node }, i) => (junctions.has(node) ? [i] : []));
  if (starts.length === 0) {
    const lowest = Math.min(...loop.map(({ node }) => node));
    starts.push(loop.findIndex(({ node }) => node === lowest));
  }
  return starts.map((start, k) => {
    const end = starts[(k + 1) % starts.length]!;
    const run = end > start ? loop.slice(start, end) : [...loop.slice(start), ...loop.slice(0, end)];
    return { beyond: loop[start]!.beyond, points: [...run, loop[end]!] };
  });
}

/** Fits arcs to curves, each once: the areas on either side of a border get the same curve, so that no gap shows. */
export class ArcFitter {
  private readonly fitted = new Map<string, Cubic[]>();
  private readonly tolerance: number;

  constructor(tolerance: number) {
    this.tolerance = tolerance;
  }

  /** The curves of an arc, in its own direction. */
  fit({ points }: Arc): Cubic[] {
    const [first, second] = [points[0]!.node, points[1]!.node];
    const [last, beforeLast] = [points[points.length - 1]!.node, points[points.length - 2]!.node];
    const backwards = first > last || (first === last && second > beforeLast);
    const key = backwards ? `${last} ${beforeLast} ${first}` : `${first} ${second} ${last}`;
    let cubics = this.fitted.get(key);
    if (!cubics) {
      cubics = fitCurves(this.thin(backwards ? points.toReversed() : points), this.tolerance);
      this.fitted.set(key, cubics);
    }
    return backwards ? reversed(cubics) : cubics;
  }

  /** Leaves out points that stand closer than the tolerance, but for the ends. */
  private thin(points: readonly LoopPoint[]): Point[] {
    const kept: Point[] = [];
    points.forEach(({ x, y }, i) => {
      const last = kept.at(-1);
      const isEnd = i === 0 || i === points.length - 1;
      if (isEnd || !last || Math.hypot(x - last[0], y - last[1]) >= this.tolerance * 0.8) kept.push([x, y]);
    });
    return kept;
  }
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
