import type { Nerve } from '../core/nerves.js';
import { NERVE_FIELDS, NERVE_UNIONS, NERVES_WITHOUT_SKIN } from './nerve-fields.js';
import { type RegionMap, regionMap } from './regions.js';
import { chartIndex, checkChartPoint } from './surface.js';
import type { ChartPoint } from './types.js';

const unions = Object.entries(NERVE_UNIONS) as readonly (readonly [Nerve, readonly Nerve[]])[];

/**
 * The fields of which the skin of a nerve consists: itself, or those of its branches, or none.
 *
 * @example
 * fieldsOf('tibial'); // ['calcaneal', 'medial-plantar', 'lateral-plantar']
 */
export function fieldsOf(nerve: Nerve): readonly Nerve[] {
  if (NERVES_WITHOUT_SKIN.includes(nerve)) return [];
  return unions.find(([parent]) => parent === nerve)?.[1] ?? [nerve];
}

let map: RegionMap | undefined;

/**
 * The nerves that supply a point of the skin: the one whose field it is, then those of which it is a branch, the nearest
 * first. None above the iliac crest and on the abdomen, which are not divided here.
 *
 * @throws RangeError for a point outside its chart
 * @example
 * nervesAt({ chart: 'sock', s: 985, phi: 180, side: 'left' }); // ['calcaneal', 'tibial', 'sciatic']
 */
export function nervesAt(point: ChartPoint): Nerve[] {
  checkChartPoint(point);
  map ??= regionMap(NERVE_FIELDS.borders, NERVE_FIELDS.regions);
  const fields = map.regionsAt(chartIndex(point.chart), point.s, point.phi).map((i) => NERVE_FIELDS.regions[i]!.nerve);
  const parents = unions.filter(([, parts]) => parts.some((part) => fields.includes(part))).map(([parent]) => parent);
  return [...new Set([...fields, ...parents])];
}
