import { turn } from './angles.js';
import type { Knot } from './curves.js';

/** The faces between the curves of one chart. */
export interface Network {
  /** The face that holds a point, or -1 outside the chart. */
  faceAt(phi: number, along: number): number;
}

/** A straight piece between two nodes. */
interface Piece {
  readonly a: Knot;
  readonly b: Knot;
  readonly from: number;
  readonly to: number;
}

interface Segment {
  readonly curve: number;
  readonly index: number;
  readonly a: Knot;
  readonly b: Knot;
  readonly from: number;
  readonly to: number;
  readonly cuts: { t: number; node: number; knot: Knot }[];
}

const BUCKETS = 90;
const BUCKET_DEGREES = 360 / BUCKETS;

/** The buckets of angle that a segment passes through. */
function* bucketsOf(a: number, b: number): Generator<number> {
  const first = Math.floor((Math.min(a, b) + 720) / BUCKET_DEGREES);
  const last = Math.floor((Math.max(a, b) + 720) / BUCKET_DEGREES);
  for (let k = first; k <= last; k++) yield k % BUCKETS;
}

/** Splits curves into segments, each brought within one turn of the chart. */
function segmentsOf(curves: readonly (readonly Knot[])[]): { segments: Segment[]; nodes: number } {
  const segments: Segment[] = [];
  let nodes = 0;
  curves.forEach((knots, curve) => {
    const first = nodes;
    const last = knots.length - 1;
    const start = knots[0]!;
    const end = knots[last]!;
    const closed = Math.abs(turn(start[0] - end[0])) < 1e-9 && Math.abs(start[1] - end[1]) < 1e-9;
    for (let i = 0; i < last; i++) {
      const a = knots[i]!;
      const b = knots[i + 1]!;
      const offset = a[0] - turn(a[0]);
      segments.push({
        curve,
        index: i,
        a: [a[0] - offset, a[1]],
        b: [b[0] - offset, b[1]],
        from: first + i,
        to: closed && i === last - 1 ? first : first + i + 1,
        cuts: [],
      });
    }
    nodes = first + last + 1;
  });
  return { segments, nodes };
}

/** Notes every crossing of two segments on both of them, as one new node. Returns the number of nodes. */
function cross(segments: readonly Segment[], nodes: number): number {
  const buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  const tried = new Set<number>();
  segments.forEach((segment, i) => {
    for (const k of bucketsOf(segment.a[0], segment.b[0])) {
      for (const j of buckets[k]!) {
        const other = segments[j]!;
        if (other.curve === segment.curve && segment.index - other.index <= 1) continue;
        if (Math.min(segment.a[1], segment.b[1]) > Math.max(other.a[1], other.b[1])) continue;
        if (Math.max(segment.a[1], segment.b[1]) < Math.min(other.a[1], other.b[1])) continue;
        const pair = i * segments.length + j;
        if (tried.has(pair)) continue;
        tried.add(pair);
        const shift = 360 * Math.round((segment.a[0] - other.a[0]) / 360);
        const rx = segment.b[0] - segment.a[0];
        const ry = segment.b[1] - segment.a[1];
        const qx = other.b[0] - other.a[0];
        const qy = other.b[1] - other.a[1];
        const wx = other.a[0] + shift - segment.a[0];
        const wy = other.a[1] - segment.a[1];
        const area = rx * qy - ry * qx;
        if (Math.abs(area) < 1e-12) continue;
        const t = (wx * qy - wy * qx) / area;
        const u = (wx * ry - wy * rx) / area;
        if (t < 0 || t >= 1 || u < 0 || u >= 1) continue;
        const x = segment.a[0] + t * rx;
        const y = segment.a[1] + t * ry;
        segment.cuts.push({ t, node: nodes, knot: [x, y] });
        other.cuts.push({ t: u, node: nodes, knot: [x - shift, y] });
        nodes++;
      }
      buckets[k]!.push(i);
    }
  });
  return nodes;
}

function piecesOf(segments: readonly Segment[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { a, b, from, to, cuts } of segments) {
    cuts.sort((p, q) => p.t - q.t);
    let last = { node: from, knot: a };
    for (const next of [...cuts, { node: to, knot: b }]) {
      pieces.push({ a: last.knot, b: next.knot, from: last.node, to: next.node });
      last = next;
    }
  }
  return pieces;
}

/**
 * Works out the faces between curves on one chart.
 *
 * Every piece has two sides: `2 * i` on its left and `2 * i + 1` on its right, with degrees to the right and stations
 * upwards. Two sides belong to one face where nothing stands between them: round a node from one piece to the next, so
 * that a loose tail has the same face on both sides, and from a piece to the one above it, so that a closed curve inside
 * a face is an island of it.
 */
export function networkOf(curves: readonly (readonly Knot[])[]): Network {
  const { segments, nodes: knots } = segmentsOf(curves);
  const nodes = cross(segments, knots);
  const pieces = piecesOf(segments);
  const parent = pieces.flatMap((_, i) => [2 * i, 2 * i + 1]);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const join = (a: number, b: number): void => {
    parent[root(a)] = root(b);
  };

  const leaving: { angle: number; left: number }[][] = Array.from({ length: nodes }, () => []);
  pieces.forEach(({ a, b, from, to }, i) => {
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    leaving[from]!.push({ angle, left: 2 * i });
    leaving[to]!.push({ angle: angle > 0 ? angle - Math.PI : angle + Math.PI, left: 2 * i + 1 });
  });
  for (const around of leaving) {
    around.sort((g, h) => g.angle - h.angle);
    around.forEach(({ left }, i) => join(left, around[(i + 1) % around.length]!.left ^ 1));
  }

  const buckets: number[][] = Array.from({ length: BUCKETS }, () => []);
  pieces.forEach((piece, i) => {
    for (const k of bucketsOf(piece.a[0], piece.b[0])) buckets[k]!.push(i);
  });
  /** The side of the piece just above a point (nearer the waist) that faces it, or -1. */
  const above = (phi: number, along: number): number => {
    const x0 = turn(phi) + 1.7e-7; // off the whole degrees on which borders are drawn
    let best = -1;
    let nearest = -Infinity;
    for (const i of buckets[Math.floor((x0 + 720) / BUCKET_DEGREES) % BUCKETS]!) {
      const { a, b } = pieces[i]!;
      const x = x0 + 360 * Math.round(((a[0] + b[0]) / 2 - x0) / 360);
      if (a[0] < x === b[0] < x) continue;
      const y = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]);
      if (y < along - 1e-9 && y > nearest) {
        nearest = y;
        best = b[0] > a[0] ? 2 * i : 2 * i + 1;
      }
    }
    return best;
  };
  pieces.forEach(({ a, b }, i) => {
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = Math.hypot(dx, dy);
    if (length < 1e-3) return;
    const aside = Math.min(2e-3, length * 0.1) / length;
    for (const side of [0, 1]) {
      const sign = side ? -aside : aside;
      const up = above((a[0] + b[0]) / 2 - sign * dy, (a[1] + b[1]) / 2 + sign * dx);
      if (up >= 0) join(2 * i + side, up);
    }
  });
  return {
    faceAt(phi, along) {
      const up = above(phi, along);
      return up < 0 ? -1 : root(up);
    },
  };
}
