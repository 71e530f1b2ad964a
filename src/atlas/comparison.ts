import { compareLevels, type Level, LEVELS } from '../core/levels.js';
import type { Place } from '../core/places.js';
import { middleOf } from './mesh.js';
import { placeMap } from './places.js';
import { PLACE_SEEDS } from './place-areas.js';
import { divisionOfScheme, levelsOf, limbOf } from './registry.js';
import { skinOf } from './skin.js';

/** How differently two schemes divide the skin. All shares are of the skin, by its area. */
export interface Comparison {
  /** Of the skin to which at least one scheme gives a level: how much of it they do not give to the same levels. */
  readonly different: number;
  /** How much skin both leave blank, of the whole limb. It does not count in `different`. */
  readonly blank: number;
  /** For each level, cranial first: how much of the skin to which at least one scheme gives a level one gives to it and the other does not. */
  readonly byLevel: readonly { readonly level: Level; readonly share: number }[];
  /** The places with the most skin that is given differently, most first. */
  readonly largest: readonly PlaceDifference[];
}

/** How differently two schemes give a place. */
export interface PlaceDifference {
  readonly place: Place;
  /** How much of the place is given differently. */
  readonly share: number;
  /** Its part of the skin to which at least one scheme gives a level. */
  readonly ofSkin: number;
  /** The levels that each gives to a quarter of the place or more, cranial first. */
  readonly first: readonly Level[];
  readonly second: readonly Level[];
}

/** How much of a place a level must have to be named there. */
const NAMED = 0.25;

/** At most so many places are named. */
const MOST_PLACES = 6;

/** The skin in small pieces: where each lies and how large it is. */
interface Piece {
  readonly triangle: number;
  readonly area: number;
  readonly place: number;
}

let pieces: readonly Piece[] | undefined;
const places = Object.keys(PLACE_SEEDS) as Place[];

function skinPieces(): readonly Piece[] {
  if (pieces) return pieces;
  const { mesh, position } = skinOf('fine');
  const map = placeMap();
  pieces = Array.from(mesh.cell, (_, triangle): Piece => {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * mesh.corners[3 * triangle + k]!) as [number, number, number];
    const [ux, uy, uz] = [0, 1, 2].map((q) => position[b + q]! - position[a + q]!) as [number, number, number];
    const [wx, wy, wz] = [0, 1, 2].map((q) => position[c + q]! - position[a + q]!) as [number, number, number];
    const { chart, s, phi } = middleOf(mesh, triangle);
    return {
      triangle,
      area: Math.hypot(uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx) / 2,
      place: map.regionsAt(chart, s, phi)[0]!,
    };
  });
  return pieces;
}

const given = new Map<string, readonly (readonly Level[])[]>();

/** The levels that a scheme gives to the middle of each piece. */
function levelsOfPieces(scheme: string): readonly (readonly Level[])[] {
  let found = given.get(scheme);
  if (!found) {
    const { mesh } = skinOf('fine');
    const limb = limbOf(scheme, 'fine');
    const division = divisionOfScheme(scheme);
    const levels = limb.combinations.map((regions) => levelsOf(scheme, regions));
    found = Array.from(mesh.cell, (_, t) => {
      // No border runs through a triangle that is as it was.
      if ([0, 1, 2].every((k) => mesh.corners[3 * t + k] === limb.corners[3 * t + k])) return levels[limb.area[t]!]!;
      const { chart, s, phi } = middleOf(mesh, t);
      return levelsOf(scheme, division.regionsAt(chart, s, phi));
    });
    given.set(scheme, found);
  }
  return found;
}

/**
 * How much skin two schemes give to different levels, measured on one limb from the waist to the toes.
 *
 * @throws RangeError for an unknown scheme
 * @example
 * compareSchemes('article', 'article').different; // 0
 */
export function compareSchemes(first: string, second: string): Comparison {
  const [one, other] = [levelsOfPieces(first), levelsOfPieces(second)];
  const byLevel = new Map<Level, number>();
  const atPlace = places.map(() => ({
    area: 0,
    off: 0,
    first: new Map<Level, number>(),
    second: new Map<Level, number>(),
  }));
  let [whole, spoken, off] = [0, 0, 0];
  skinPieces().forEach(({ area, place }, i) => {
    const [a, b] = [one[i]!, other[i]!];
    const here = atPlace[place]!;
    whole += area;
    here.area += area;
    if (a.length + b.length > 0) spoken += area;
    for (const level of a) add(here.first, level, area);
    for (const level of b) add(here.second, level, area);
    if (a.join() === b.join()) return;
    off += area;
    here.off += area;
    for (const level of LEVELS) if (a.includes(level) !== b.includes(level)) add(byLevel, level, area);
  });
  return {
    different: spoken > 0 ? off / spoken : 0,
    blank: 1 - spoken / whole,
    byLevel: [...byLevel]
      .map(([level, area]) => ({ level, share: area / spoken }))
      .sort((a, b) => compareLevels(a.level, b.level)),
    largest: atPlace
      .map((here, i) => ({
        place: places[i]!,
        share: here.off / here.area,
        ofSkin: here.off / spoken,
        first: named(here.first, here.area),
        second: named(here.second, here.area),
      }))
      .filter(({ ofSkin }) => ofSkin > 0)
      .sort((a, b) => b.ofSkin - a.ofSkin)
      .slice(0, MOST_PLACES),
  };
}

function add(to: Map<Level, number>, level: Level, area: number): void {
  to.set(level, (to.get(level) ?? 0) + area);
}

function named(areas: ReadonlyMap<Level, number>, whole: number): Level[] {
  return [...areas]
    .filter(([, area]) => area >= NAMED * whole)
    .map(([level]) => level)
    .sort(compareLevels);
}
