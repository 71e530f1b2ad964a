import { turn } from './angles.js';
import { TOE_LENGTH } from './curves.js';
import { distanceReader, REACH, type StrokeDepth } from './paint-depth.js';
import { SkinDistance, type SkinLine } from './paint-distance.js';
import type { StrokeOf } from './paint-strokes.js';
import { skinAngle } from './regions.js';
import type { Skin } from './skin.js';
import { chartIndex } from './surface.js';
import type { ChartId } from './types.js';

/** Pieces of a path are at most so long: a share of the radius, and mm. */
const PIECE = { ofRadius: 1 / 3, least: 3 } as const;

/** Points on two charts are joined up to this distance, mm: further apart the pointer has jumped. */
const JUMP = 12;

/** A chord of this length and that radius leave the circle by a fifth of a mm: the square of one by the radius. */
const CHORD = 1.6;

/** A point of the mesh, and the vertices round it that are skin. */
interface Spot {
  readonly chart: number;
  readonly s: number;
  readonly phi: number;
  readonly at: readonly number[];
  readonly normal: readonly number[];
  readonly round: readonly number[];
}

/** How deep skin lies under a brush. */
export function brushDepth(skin: Skin, stroke: StrokeOf<'brush'>): StrokeDepth {
  const { radius } = stroke;
  const reach = REACH[skin.fineness];
  const distance = new SkinDistance(skin, brushLine(skin, stroke), radius + reach);
  return {
    values: distance.values.map((way) => radius - Math.min(way, radius + reach)),
    detail: Math.sqrt(CHORD * radius),
    reader: (of) => {
      const read = distanceReader(distance, of);
      return (v, a, b) => radius - Math.min(read(v, a, b), radius + reach);
    },
  };
}

/** The path of a brush as a line on the mesh. A point beyond the midline counts as the skin next to it. */
function brushLine(skin: Skin, { radius, path }: StrokeOf<'brush'>): SkinLine {
  const spots: Spot[] = [];
  const pieces: SkinLine['pieces'][number][] = [];
  const step = Math.max(PIECE.least, radius * PIECE.ofRadius);
  path.forEach(([chart, s, phi]) => {
    const spot = spotOf(skin, chartIndex(chart as ChartId), s, phi);
    const before = spots.at(-1);
    if (!before) pieces.push({ a: 0, b: 0, chart: spot.chart });
    else if (before.chart === spot.chart) addBetween(before, spot);
    else if (apart(before, spot) <= JUMP) pieces.push({ a: spots.length - 1, b: spots.length, chart: spot.chart });
    else pieces.push({ a: spots.length, b: spots.length, chart: spot.chart });
    spots.push(spot);
    // A piece that changes the chart begins on the other one.
    if (before && before.chart !== spot.chart) {
      pieces.push({ a: spots.length - 2, b: spots.length - 2, chart: before.chart });
    }
  });

  function addBetween(from: Spot, to: Spot): void {
    const parts = Math.max(1, Math.ceil(chartLength(skin, from, to) / step));
    for (let part = 1; part <= parts; part++) {
      pieces.push({ a: spots.length - 1, b: spots.length, chart: to.chart });
      if (part < parts) spots.push(between(skin, from, to, part / parts));
    }
  }

  return lineOf(spots, pieces);
}

function lineOf(spots: readonly Spot[], pieces: SkinLine['pieces']): SkinLine {
  const at = new Map<number, number[]>();
  pieces.forEach(({ a, b }, i) => {
    for (const end of new Set([a, b])) at.set(end, [...(at.get(end) ?? []), i]);
  });
  return {
    position: Float64Array.from(spots.flatMap((spot) => spot.at)),
    normal: Float64Array.from(spots.flatMap((spot) => spot.normal)),
    pieces,
    next: pieces.map(({ a, b }, i) => [...at.get(a)!, ...at.get(b)!].filter((other) => other !== i)),
    seeds: pieces.flatMap(({ a, b }, i) =>
      [...spots[a]!.round, ...spots[b]!.round].map((vertex): readonly [number, number] => [vertex, i]),
    ),
  };
}

function apart({ at: p }: Spot, { at: q }: Spot): number {
  return Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!, p[2]! - q[2]!);
}

function between(skin: Skin, from: Spot, to: Spot, share: number): Spot {
  const s = from.s + share * (to.s - from.s);
  return spotOf(skin, to.chart, s, from.phi + share * turn(to.phi - from.phi));
}

/** About how long the straight way on a chart is on the skin, mm. */
function chartLength(skin: Skin, from: Spot, to: Spot): number {
  const stops = [0.25, 0.5, 0.75].map((share) => between(skin, from, to, share));
  return [...stops, to].reduce((sum, stop, i) => sum + apart(i === 0 ? from : stops[i - 1]!, stop), 0);
}

/** A point of a chart, on the triangle of the grid that holds it. */
function spotOf(skin: Skin, chart: number, s: number, phi: number): Spot {
  const { grids } = skin.mesh.sheet;
  const { rows, columns } = grids[chart]!;
  const first = grids.slice(0, chart).reduce((sum, grid) => sum + grid.rows.length * grid.columns, 0);
  const alongChart = chart === 0 ? s : s * TOE_LENGTH;
  const x = ((((skinAngle(chart, s, phi) + 180) % 360) + 360) % 360) / (360 / columns);
  let row = 0;
  while (row < rows.length - 2 && rows[row + 1]! <= alongChart) row++;
  const y = Math.min(1, Math.max(0, (alongChart - rows[row]!) / (rows[row + 1]! - rows[row]!)));
  const column = Math.floor(x) % columns;
  const t = x - Math.floor(x);
  const corner = (r: number, c: number): number => first + (row + r) * columns + ((column + c) % columns);
  const corners = [corner(0, 0), corner(0, 1), corner(1, 0), corner(1, 1)];
  const weights = y + t <= 1 ? [1 - y - t, t, y, 0] : [0, 1 - y, 1 - t, y + t - 1];
  const blend = (values: Float64Array): number[] =>
    [0, 1, 2].map((q) => corners.reduce((sum, v, i) => sum + weights[i]! * values[3 * v + q]!, 0));
  const at = blend(skin.position);
  const round = corners.filter((v) => skin.isSkin[v] === 1);
  return { chart, s, phi, at, normal: blend(skin.normal), round: round.length > 0 ? round : [nearest(skin, at)] };
}

/** The vertex that lies nearest to a spot, where all round it was trimmed away. */
function nearest({ position, isSkin }: Skin, at: readonly number[]): number {
  let [best, least] = [0, Infinity];
  for (let v = 0; v < isSkin.length; v++) {
    if (isSkin[v] === 0) continue;
    const way = Math.hypot(position[3 * v]! - at[0]!, position[3 * v + 1]! - at[1]!, position[3 * v + 2]! - at[2]!);
    if (way < least) [best, least] = [v, way];
  }
  return best;
}
