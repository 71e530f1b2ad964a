import { unknownValue } from '../core/errors.js';
import { isPlace, type Place, PLACES } from '../core/places.js';
import { type Side, SIDES } from '../core/sides.js';
import { PLACE_BORDERS, PLACE_SEEDS } from './place-areas.js';
import { type RegionMap, regionMap } from './regions.js';
import { chartIndex, checkChartPoint } from './surface.js';
import type { ChartPoint } from './types.js';

const drawn = Object.keys(PLACE_SEEDS) as Place[];
let map: RegionMap | undefined;

/** The areas of the places, worked out once. Regions are numbered in the order of `PLACE_SEEDS`. */
export function placeMap(): RegionMap {
  return (map ??= regionMap(
    PLACE_BORDERS,
    drawn.map((place) => ({ seeds: PLACE_SEEDS[place]! })),
  ));
}

/**
 * The places of the vocabulary that hold a point of the skin: always one.
 *
 * @throws RangeError for a point outside its chart
 * @example
 * placesAt({ chart: 'sock', s: 536, phi: -2, side: 'left' }); // ['knee-anterior']
 */
export function placesAt(point: ChartPoint): Place[] {
  checkChartPoint(point);
  return placeMap()
    .regionsAt(chartIndex(point.chart), point.s, point.phi)
    .map((region) => drawn[region]!);
}

/**
 * The middle of a place.
 *
 * @throws RangeError for an unknown place, and for `hand`, which is not on the lower limb
 */
export function placeCentre(place: Place, side: Side = 'right'): ChartPoint {
  if (!isPlace(place)) throw unknownValue('place', place, PLACES);
  if (!SIDES.includes(side)) throw unknownValue('side', side, SIDES);
  const seeds = PLACE_SEEDS[place];
  if (!seeds) {
    throw new RangeError(
      `place: "${place}" is not on the lower limb: it stands for the glove part of a polyneuropathy.`,
    );
  }
  const [phi, s, chart = 'sock'] = seeds[0];
  return { chart, s, phi, side };
}
