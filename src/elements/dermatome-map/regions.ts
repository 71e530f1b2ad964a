import { placeCentre, placesAt } from '../../atlas/places.js';
import { dermatomesAt, hasSchemeBorders } from '../../atlas/registry.js';
import type { ChartPoint } from '../../atlas/types.js';
import { LEVELS, type Level } from '../../core/levels.js';
import type { Place } from '../../core/places.js';
import { SCHEME_IDS, areaOf, type SchemeId } from '../../core/schemes.js';
import type { Side } from '../../core/sides.js';
import type { OtherClaim } from './events.js';
import type { Pick } from './selection.js';

/** Skin that a user can point at, as one scheme sees it. */
export interface Region {
  readonly side: Side;
  /** All levels of the skin, cranial first; none where the scheme is silent. */
  readonly levels: readonly Level[];
  readonly place: Place | null;
  /** The point that was met, or `null` where a whole level is meant. */
  readonly point: ChartPoint | null;
  readonly alsoClaimed: readonly PointClaim[];
}

/** A level and the other loaded schemes that give it one point of skin. */
export type PointClaim = OtherClaim;

/** The region at a point of skin. */
export function regionAt(point: ChartPoint, scheme: SchemeId, offered = SCHEME_IDS): Region {
  return {
    side: point.side,
    levels: dermatomesAt(point, scheme),
    place: placesAt(point)[0] ?? null,
    point,
    alsoClaimed: claimsOfOthers(point, scheme, offered),
  };
}

/** The region that stands for a whole level: the first place of its area that the level holds at its middle. */
function regionOfLevel({ level, side }: Pick, scheme: SchemeId, offered: readonly SchemeId[]): Region {
  const places = areaOf(scheme, level)?.places ?? [];
  const middles = places.map((place) => ({ place, point: placeCentre(place, side) }));
  const middle = middles.find(({ point }) => dermatomesAt(point, scheme).includes(level));
  return {
    side,
    levels: middle ? dermatomesAt(middle.point, scheme) : (areaOf(scheme, level)?.levels ?? []),
    place: middle?.place ?? places[0] ?? null,
    point: null,
    alsoClaimed: middle ? claimsOfOthers(middle.point, scheme, offered) : [],
  };
}

/** Whether two regions are the same place with the same levels. */
export function sameRegion(a: Region, b: Region | undefined): boolean {
  return b !== undefined && a.side === b.side && a.place === b.place && a.levels.join() === b.levels.join();
}

/** What other schemes give to the skin besides the level that was chosen. */
export function otherClaims(region: Region, level: Level | null): readonly OtherClaim[] {
  return region.alsoClaimed.filter((claim) => claim.level !== level);
}

function claimsOfOthers(point: ChartPoint, scheme: SchemeId, offered: readonly SchemeId[]): PointClaim[] {
  const others = offered.filter((id) => id !== scheme && id !== 'consensus' && hasSchemeBorders(id));
  const given = others.map((id) => ({ id, levels: dermatomesAt(point, id) }));
  return LEVELS.flatMap((level) => {
    const schemes = given.filter(({ levels }) => levels.includes(level)).map(({ id }) => id);
    return schemes.length > 0 ? [{ level, schemes }] : [];
  });
}

const levelRegions = new Map<string, Region>();

/** The region of a whole level on one side, worked out once as long as the loaded schemes stay the same. */
export function regionOf(pick: Pick, scheme: SchemeId, offered = SCHEME_IDS): Region {
  const loaded = offered.filter((id) => hasSchemeBorders(id));
  const key = `${scheme} ${loaded.join()} ${pick.side} ${pick.level}`;
  let region = levelRegions.get(key);
  if (!region) levelRegions.set(key, (region = regionOfLevel(pick, scheme, offered)));
  return region;
}

/** The levels that other schemes give to the place that stands for an entry of the list. */
export function claimsOn(pick: Pick, scheme: SchemeId, offered = SCHEME_IDS): Level[] {
  return otherClaims(regionOf(pick, scheme, offered), pick.level).map(({ level }) => level);
}
