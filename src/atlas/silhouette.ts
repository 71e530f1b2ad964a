import { unknownValue } from '../core/errors.js';
import { type Side, SIDES } from '../core/sides.js';
import { cameraAt, checkView, directionOf, isPosed } from './camera.js';
import { findLoops } from './contours.js';
import type { Point } from './fitting.js';
import { framingOf } from './framing.js';
import { projectForm } from './projection.js';
import { limbOf } from './registry.js';
import type { View } from './types.js';

interface Segment {
  readonly a: Point;
  readonly b: Point;
  /** Where others cross it, as shares of its length. */
  readonly cuts: number[];
}

/** Buckets of height, so that only segments at the same height meet, mm. */
const BUCKET = 6;

/** How far beside a piece of outline it is asked what lies there, mm. */
const ASIDE = 1e-4;

/** Two ends this near are one, mm. */
const JOIN = 1e-3;

/** Where a piece too short to be judged is missing, a ring goes on at the nearest end within this reach, mm. */
const BRIDGE = 1;

/**
 * The outline of one limb as a view shows it: closed rings in mm, x to the viewer's right and y up, as in `project`.
 *
 * Outer rings run counter-clockwise, gaps (between the toes, say) clockwise. The last point is not repeated.
 *
 * @throws RangeError for an unknown view or side
 */
export function silhouette({ view, side }: { view: View; side: Side }): [x: number, y: number][][] {
  checkView(view);
  if (!SIDES.includes(side)) throw unknownValue('side', side, SIDES);
  const segments = contourSegments(view, side);
  const buckets = bucketed(segments);
  crossAll(segments, buckets);
  const covered = coverage(buckets);
  return linkRings(outerPieces(segments, covered)).filter((ring) => Math.abs(ringArea(ring)) > 0.5);
}

/** Every line along which visible skin ends, hidden ones too, with skin on the left. */
function contourSegments(view: View, side: Side): Segment[] {
  const { yaw, pitch } = directionOf(view, side);
  const mirrored = side === 'left';
  const limb = limbOf(null, 'fine');
  const form = limb.form(isPosed(view));
  const projection = projectForm(limb, form, cameraAt({ yaw: mirrored ? -yaw : yaw, pitch }));
  const { partOf } = framingOf(view, { yaw, pitch });
  const group = Int32Array.from(limb.band, (band) => (partOf[band]! < 0 ? -1 : 0));
  const loops = [...findLoops(limb, projection, group).values()].flat();
  return loops.flatMap((loop) =>
    loop.flatMap((from, i): Segment[] => {
      const to = loop[(i + 1) % loop.length]!;
      const [a, b]: [Point, Point] = [
        [from.x, -from.y],
        [to.x, -to.y],
      ];
      if (Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9) return [];
      return [mirrored ? { a: [-b[0], b[1]], b: [-a[0], a[1]], cuts: [] } : { a, b, cuts: [] }];
    }),
  );
}

type Buckets = ReadonlyMap<number, readonly Segment[]>;

function bucketed(segments: readonly Segment[]): Buckets {
  const buckets = new Map<number, Segment[]>();
  for (const segment of segments) {
    const last = Math.floor(Math.max(segment.a[1], segment.b[1]) / BUCKET);
    for (let k = Math.floor(Math.min(segment.a[1], segment.b[1]) / BUCKET); k <= last; k++) {
      const list = buckets.get(k);
      if (list) list.push(segment);
      else buckets.set(k, [segment]);
    }
  }
  return buckets;
}

function crossAll(segments: readonly Segment[], buckets: Buckets): void {
  for (const list of buckets.values()) {
    list.forEach((s, i) => {
      for (const o of list.slice(i + 1)) {
        if (Math.max(s.a[0], s.b[0]) < Math.min(o.a[0], o.b[0]) || Math.min(s.a[0], s.b[0]) > Math.max(o.a[0], o.b[0]))
          continue;
        const [rx, ry] = [s.b[0] - s.a[0], s.b[1] - s.a[1]];
        const [qx, qy] = [o.b[0] - o.a[0], o.b[1] - o.a[1]];
        const area = rx * qy - ry * qx;
        if (Math.abs(area) < 1e-12) continue;
        const [wx, wy] = [o.a[0] - s.a[0], o.a[1] - s.a[1]];
        const t = (wx * qy - wy * qx) / area;
        const u = (wx * ry - wy * rx) / area;
        if (t < 0 || t > 1 || u < 0 || u > 1) continue;
        s.cuts.push(t);
        o.cuts.push(u);
      }
    });
  }
  for (const segment of segments) segment.cuts.sort((a, b) => a - b);
}

/** Whether skin covers a spot: the contours wind round it as often as there are sheets of skin towards the viewer. */
function coverage(buckets: Buckets): (x: number, y: number) => boolean {
  return (x, y) => {
    let sheets = 0;
    for (const { a, b } of buckets.get(Math.floor(y / BUCKET)) ?? []) {
      if (a[1] > y === b[1] > y) continue;
      if (a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) > x) sheets += b[1] > a[1] ? 1 : -1;
    }
    return sheets > 0;
  };
}

/** The pieces of contour beyond which there is paper. */
function outerPieces(segments: readonly Segment[], covered: (x: number, y: number) => boolean): [Point, Point][] {
  return segments.flatMap(({ a, b, cuts }) => {
    const at = (t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    const stops = [0, ...cuts, 1];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [nx, ny] = [((b[1] - a[1]) / length) * ASIDE, ((a[0] - b[0]) / length) * ASIDE];
    return stops.slice(1).flatMap((to, i): [Point, Point][] => {
      const from = stops[i]!;
      if ((to - from) * length < 1e-7) return [];
      const [x, y] = at((from + to) / 2);
      return covered(x + nx, y + ny) || !covered(x - nx, y - ny) ? [] : [[at(from), at(to)]];
    });
  });
}

function linkRings(pieces: readonly [Point, Point][]): [number, number][][] {
  const key = ([x, y]: Point): string => `${Math.round(x / JOIN)} ${Math.round(y / JOIN)}`;
  const open = new Set(pieces);
  const starts = new Map<string, [Point, Point][]>();
  for (const piece of pieces) {
    const at = key(piece[0]);
    const list = starts.get(at);
    if (list) list.push(piece);
    else starts.set(at, [piece]);
  }
  const follow = (end: Point): [Point, Point] | undefined => {
    const exact = starts.get(key(end))?.find((piece) => open.has(piece));
    if (exact) return exact;
    let nearest: [Point, Point] | undefined;
    let reach = BRIDGE;
    for (const piece of open) {
      const distance = Math.hypot(piece[0][0] - end[0], piece[0][1] - end[1]);
      if (distance < reach) [nearest, reach] = [piece, distance];
    }
    return nearest;
  };
  const rings: [number, number][][] = [];
  for (const first of pieces) {
    if (!open.has(first)) continue;
    const ring: [number, number][] = [];
    for (let piece: [Point, Point] | undefined = first; piece; piece = follow(piece[1])) {
      open.delete(piece);
      ring.push([...piece[0]]);
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The area of a ring, above 0 where it runs counter-clockwise, mm². */
function ringArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}
