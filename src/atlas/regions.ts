import { turn } from './angles.js';
import { unknownValue } from '../core/errors.js';
import type { Border, Region, Seed } from './borders.js';
import { flatten, type Knot, TOE_LENGTH } from './curves.js';
import { type Network, networkOf } from './network.js';
import { chartIndex, skinRow } from './surface.js';
import { CHART_IDS } from './types.js';

/** A border as it lies on its chart. */
export interface Course {
  readonly id: string;
  readonly chart: number;
  readonly knots: readonly Knot[];
  readonly lined: boolean;
}

/** A border set made ready for questions: which regions hold a point. */
export interface RegionMap {
  readonly courses: readonly Course[];
  /** The numbers of the regions at a point of a chart. A point beyond the midline counts as the skin next to it. */
  regionsAt(chart: number, s: number, phi: number): readonly number[];
  /** Faults of drawing: regions with a seed that another region holds, or that lies in no face. Empty for a sound set. */
  readonly faults: readonly (readonly [region: number, seed: Seed])[];
}

/** Where skin ends at the midline: x in mm, a hair beyond the plane, so that no seam shows between both limbs. */
export const MIDLINE_X = 0.15;

/** Above this station the two limbs are one trunk, cut at the midline. */
const CROTCH = 249.2;

function ring(along: number): Knot[] {
  return Array.from({ length: 37 }, (_, i): Knot => [-180 + 10 * i, along]);
}

/** Where the skin of one station meets the midline, searched between an angle outside it and one beyond it. */
function midlineAngle(row: (phi: number) => readonly number[], outside: number, beyond: number): number {
  let [near, far] = [outside, beyond];
  for (let i = 0; i < 30; i++) {
    const middle = (near + far) / 2;
    if (row(middle)[0]! > MIDLINE_X) far = middle;
    else near = middle;
  }
  return near;
}

let midline: Knot[] | undefined;

/** The line along which the skin of the limb ends at the midline: down the front, through the perineum, up the back. */
export function midlineCourse(): readonly Knot[] {
  if (midline) return midline;
  const front: Knot[] = [];
  const back: Knot[] = [];
  for (let s = 0; s < 249; s += s < 200 ? 5 : s < 244 ? 2 : 0.5) {
    const row = skinRow(0, s);
    const beyond = widestAngle(row);
    if (row(beyond)[0] <= MIDLINE_X) break;
    const along = s === 0 ? -2 : s;
    front.push([midlineAngle(row, 20, beyond), along]);
    back.push([midlineAngle(row, 170, beyond), along]);
  }
  midline = [...front, [front.at(-1)![0] / 2 + back.at(-1)![0] / 2, CROTCH], ...back.reverse()];
  return midline;
}

/** How far inside the midline a point beyond it is taken to lie, degrees. */
const INSIDE = 0.2;

/** The angle of the skin at a station of a chart: the given one, or the edge of the skin where it lies beyond the midline. */
export function skinAngle(chart: number, s: number, phi: number): number {
  return chart === 0 ? onSkin(s, phi) : phi;
}

/** The angle of the skin at a station: the given one, or the nearer edge of the skin where it lies beyond the midline. */
function onSkin(s: number, phi: number): number {
  if (s >= CROTCH) return phi;
  const course = midlineCourse();
  const middle = (course.length - 1) / 2;
  const angle = turn(phi);
  const edge = (from: number, to: number): number => {
    const step = Math.sign(to - from);
    let i = from;
    while (i + step !== to && course[i + step]![1] < s) i += step;
    const [a, b] = [course[i]!, course[i + step]!];
    return a[0] + ((b[0] - a[0]) * (s - a[1])) / (b[1] - a[1]);
  };
  const front = edge(0, middle);
  const back = edge(course.length - 1, middle);
  if (angle < front - INSIDE || angle > back + INSIDE) return phi;
  return angle - front < back - angle ? front - INSIDE : back + INSIDE;
}

/** The most medial angle of a station. */
function widestAngle(row: (phi: number) => readonly number[]): number {
  let best = 90;
  for (let phi = 60; phi <= 130; phi += 2) if (row(phi)[0]! > row(best)[0]!) best = phi;
  return best;
}

/** The edges of a chart, within which the faces lie. */
function chartEdges(chart: number): (readonly Knot[])[] {
  return chart === 0 ? [ring(-1), ring(1112), midlineCourse()] : [ring(-0.05 * TOE_LENGTH), ring(1.001 * TOE_LENGTH)];
}

/** A station in the mm of the chart's curves. */
function along(chart: number, s: number): number {
  return chart === 0 ? s : s * TOE_LENGTH;
}

interface Layer {
  readonly network: Network;
  /** For each face the numbers of the regions that it belongs to. */
  readonly regions: Map<number, readonly number[]>;
}

/**
 * Works out the regions of a border set.
 *
 * Regions that name their own borders may cross others freely; the rest share one network and divide the skin between them.
 *
 * @throws RangeError where a region names a border that is not in the set
 */
export function regionMap(
  borders: Readonly<Record<string, Border>> | readonly Border[],
  regions: readonly Region[],
): RegionMap {
  const courses = Object.entries(borders).map(([id, border]): Course => ({
    id,
    chart: chartIndex(border.chart ?? 'sock'),
    knots: flatten(border),
    lined: !border.unlined,
  }));
  const faults: [number, Seed][] = [];
  const layers: Layer[][] = CHART_IDS.map(() => []);
  const shared: (Layer | undefined)[] = [];

  const layerOf = (chart: number, own: readonly string[] | undefined): Layer => {
    for (const id of own ?? []) if (!(id in borders)) throw unknownValue('border', id, Object.keys(borders));
    const used = courses.filter((course) => course.chart === chart && (!own || own.includes(course.id)));
    const layer = { network: networkOf([...chartEdges(chart), ...used.map((c) => c.knots)]), regions: new Map() };
    layers[chart]!.push(layer);
    return layer;
  };

  regions.forEach((region, index) => {
    const own = new Map<number, Layer>();
    for (const [phi, s, chartId] of region.seeds) {
      const chart = chartIndex(chartId ?? 'sock');
      let layer = region.borders ? own.get(chart) : shared[chart];
      if (!layer) {
        layer = layerOf(chart, region.borders);
        if (region.borders) own.set(chart, layer);
        else shared[chart] = layer;
      }
      const face = layer.network.faceAt(phi, along(chart, s));
      const [holder] = layer.regions.get(face) ?? [index];
      if (face < 0 || holder !== index) faults.push([index, [phi, s, chartId ?? 'sock']]);
      layer.regions.set(face, [index]);
    }
  });

  return {
    courses,
    faults,
    regionsAt(chart, s, phi) {
      const angle = skinAngle(chart, s, phi);
      return layers[chart]!.flatMap(({ network, regions: of }) => of.get(network.faceAt(angle, along(chart, s))) ?? []);
    },
  };
}
