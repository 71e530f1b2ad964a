import type { Place } from '../core/places.js';
import { borderLine } from './border-distance.js';
import { cutBorders } from './cut.js';
import { TOE_LENGTH } from './curves.js';
import { buildLimb, type Limb } from './limb.js';
import { distanceReader, REACH, type StrokeDepth } from './paint-depth.js';
import { SkinDistance } from './paint-distance.js';
import { placeMap } from './places.js';
import { PLACE_SEEDS } from './place-areas.js';
import type { Fineness } from './sheet.js';
import type { Skin } from './skin.js';

/** The places of the limb, in the order of their regions. */
export const DRAWN_PLACES = Object.keys(PLACE_SEEDS) as readonly Place[];

/** No edge that the border of a place may cross is longer, mm. */
const DETAIL = 4;

const limbs = new Map<Fineness, Limb>();
const depths = new Map<string, StrokeDepth>();

/** The right limb with the borders of the places cut in. Made once and shared. */
export function placeLimb(fineness: Fineness): Limb {
  let limb = limbs.get(fineness);
  if (!limb) {
    limb = buildLimb(fineness, (trimmed) => cutBorders(trimmed, placeMap()));
    limbs.set(fineness, limb);
  }
  return limb;
}

/** How deep skin lies in a place. Made once and shared. */
export function placeDepth(skin: Skin, place: Place): StrokeDepth {
  const key = `${skin.fineness} ${place}`;
  let depth = depths.get(key);
  if (!depth) depths.set(key, (depth = measurePlace(skin, place)));
  return depth;
}

function measurePlace(skin: Skin, place: Place): StrokeDepth {
  const region = DRAWN_PLACES.indexOf(place);
  const reach = REACH[skin.fineness];
  const line = borderLine(
    placeLimb(skin.fineness),
    skin,
    (regions) => regions.includes(region),
    () => 1,
  );
  const distance = new SkinDistance(skin, line, reach);
  const { chart, along, phi } = skin.mesh;
  const isInside = (at: { readonly chart: number; readonly along: number; readonly phi: number }): boolean =>
    placeMap()
      .regionsAt(at.chart, at.chart === 0 ? at.along : at.along / TOE_LENGTH, at.phi)
      .includes(region);
  const sign = (way: number, inside: boolean): number => Math.min(way, reach) * (inside ? 1 : -1);
  return {
    values: distance.values.map((way, v) => {
      const near = { chart: chart[v]!, along: along[v]!, phi: phi[v]! };
      return sign(way, way < reach && skin.isSkin[v] === 1 ? isInside(near) : line.inside[v] === 1);
    }),
    detail: DETAIL,
    reader: (of) => {
      const read = distanceReader(distance, of);
      const { mesh } = of;
      return (v, a, b) => {
        const way = read(v, a, b);
        if (way > reach) return sign(way, line.inside[a] === 1);
        return sign(way, isInside({ chart: mesh.chart[v]!, along: mesh.along[v]!, phi: mesh.phi[v]! }));
      };
    },
  };
}
