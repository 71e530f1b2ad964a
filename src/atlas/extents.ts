import { LEVELS, type Level } from '../core/levels.js';
import { type BorderLine, borderLine, DepthField } from './border-distance.js';
import type { CutMesh } from './cut.js';
import { cutLevels, type Quantity } from './level-cut.js';
import type { Mesh } from './mesh.js';
import { bordersOf, levelsOf, limbOf } from './registry.js';
import type { Fineness } from './sheet.js';
import { type Skin, skinOf } from './skin.js';

/**
 * Where the bands of a level end, as depth in its region, in half widths of the border that is near: the transition
 * reaches half its width to either side of a border, and the level is possible up to the whole width beyond it.
 */
export const BAND_ENDS = { own: 1, usual: -1, possible: -2 } as const;

/** Depths are known up to here, in half widths. */
const REACH = 2.6;

const fields = new Map<string, ReadonlyMap<Level, DepthField>>();

/**
 * For each level that a scheme draws, how deep each vertex of the skin lies in its region. Made once and shared.
 *
 * @throws RangeError for an unknown scheme, and for one whose borders have no widths
 */
export function depthsOf(scheme: string, fineness: Fineness): ReadonlyMap<Level, DepthField> {
  const key = `${fineness} ${scheme}`;
  let found = fields.get(key);
  if (!found) fields.set(key, (found = makeDepths(scheme, fineness)));
  return found;
}

function makeDepths(scheme: string, fineness: Fineness): Map<Level, DepthField> {
  const widths = widthsOf(scheme);
  const limb = limbOf(scheme, fineness);
  const skin = skinOf(fineness);
  const given = limb.combinations.map((regions) => levelsOf(scheme, regions));
  const byAreas = new Map<string, DepthField>();
  const depths = new Map<Level, DepthField>();
  for (const level of LEVELS) {
    const areas = given.map((levels) => levels.includes(level));
    if (!areas.includes(true)) continue;
    const key = areas.join();
    let field = byAreas.get(key);
    if (!field) {
      const inside = (regions: readonly number[]): boolean => areas[limb.combinations.indexOf(regions)]!;
      field = depthField(skin, borderLine(limb, skin, inside, widths));
      byAreas.set(key, field);
    }
    depths.set(level, field);
  }
  return depths;
}

function depthField(skin: Skin, line: BorderLine): DepthField {
  return new DepthField(skin, line, REACH);
}

/** The width of each border of a scheme, by its number, mm. */
function widthsOf(scheme: string): (course: number) => number {
  const division = bordersOf(scheme);
  if ('cut' in division) throw new RangeError(`scheme: "${scheme}" has no borders with widths.`);
  const widths = Object.entries(division.borders).map(([, { width }]) => {
    if (width === undefined) return 24;
    return width;
  });
  return (course) => widths[course]!;
}

/** Cuts the bands of a level into a mesh: its regions are numbered as in `EXTENTS`, and each ends where the next begins. */
export function cutExtents(trimmed: Mesh, scheme: string, level: Level, fineness: Fineness): CutMesh {
  const depths = depthsOf(scheme, fineness);
  const field = depths.get(level);
  if (!field) return { mesh: trimmed, area: new Int32Array(trimmed.cell.length), combinations: [[]] };
  const others = [...depths].filter(([other]) => other !== level).map(([, depth]) => depth);
  return cutLevels(
    trimmed,
    [field, ownQuantity(field, others)],
    [
      { of: 0, at: BAND_ENDS.possible },
      { of: 0, at: BAND_ENDS.usual },
      { of: 1, at: 0 },
    ],
    ([depth, own]) => {
      if (own! > 0) return [0];
      return depth! > BAND_ENDS.usual ? [1] : depth! > BAND_ENDS.possible ? [2] : [];
    },
  );
}

/** Above 0 where the level is beyond its transitions and no other level is usual. */
function ownQuantity(field: DepthField, others: readonly DepthField[]): Quantity {
  const unique = [...new Set(others)];
  const own = (depth: number, beside: (other: DepthField) => number): number =>
    unique.reduce((least, other) => Math.min(least, BAND_ENDS.usual - beside(other)), depth - BAND_ENDS.own);
  return {
    values: field.values.map((depth, v) => own(depth, ({ values }) => values[v]!)),
    at: (a, b, share) => own(field.at(a, b, share), (other) => other.at(a, b, share)),
  };
}

/** Cuts a mesh by how many levels of a scheme are usual: region 2 where two are, 3 where three are, and so on. */
export function cutShared(trimmed: Mesh, scheme: string, fineness: Fineness): CutMesh {
  const depths = depthsOf(scheme, fineness);
  const unique = [...new Set(depths.values())];
  const levels = unique.map((field) => [...depths.values()].filter((other) => other === field).length);
  return cutLevels(
    trimmed,
    unique,
    unique.map((_, of) => ({ of, at: BAND_ENDS.usual })),
    (values) => {
      const count = values.reduce((sum, depth, i) => sum + (depth > BAND_ENDS.usual ? levels[i]! : 0), 0);
      return count > 1 ? [count] : [];
    },
  );
}
