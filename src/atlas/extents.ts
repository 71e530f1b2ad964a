import { LEVELS, type Level } from '../core/levels.js';
import { borderLine, DepthField } from './border-distance.js';
import type { CutMesh } from './cut.js';
import { cutLevels, type Quantity } from './level-cut.js';
import type { Limb } from './limb.js';
import type { Mesh } from './mesh.js';
import { bordersOf, levelsOf, limbOf } from './registry.js';
import type { Fineness } from './sheet.js';
import { evenOut, skinOf } from './skin.js';
import { smoothStep } from './vectors.js';

/**
 * Where the bands of a level end, as depth in its region, in half widths of the border that is near: the transition
 * reaches half its width to either side of a border, and the level is possible up to the whole width beyond it.
 */
export const BAND_ENDS = { own: 1, usual: -1, possible: -2 } as const;

/** Depths are known up to here, in half widths. */
const REACH = 3.6;

/** Rounds of evening out that tell skin from slivers. */
const SLIVER_ROUNDS = 2;

/** Named areas of a limb: which names lie in each combination of its regions, and how wide its borders are, mm. */
export interface NamedAreas {
  readonly limb: Limb;
  readonly fineness: Fineness;
  /** Per combination of regions. */
  readonly names: readonly (readonly string[])[];
  readonly widthOf: (course: number) => number;
}

/** For each name, how deep each vertex of the skin lies in its area. Names with the same area share one field. */
export function depthFields({ limb, fineness, names, widthOf }: NamedAreas): Map<string, DepthField> {
  const skin = skinOf(fineness);
  const numbers = new Map(limb.combinations.map((regions, i) => [regions, i]));
  const byArea = new Map<string, DepthField>();
  const fields = new Map<string, DepthField>();
  for (const name of new Set(names.flat())) {
    const within = names.map((given) => given.includes(name));
    const key = within.join();
    let field = byArea.get(key);
    if (!field) {
      const line = borderLine(limb, skin, (regions) => within[numbers.get(regions)!]!, widthOf);
      field = new DepthField(skin, line, REACH);
      byArea.set(key, field);
    }
    fields.set(name, field);
  }
  return fields;
}

const known = new Map<string, ReadonlyMap<Level, DepthField>>();

/**
 * For each level that a scheme draws, cranial first, how deep each vertex of the skin lies in its region. Made once and
 * shared.
 *
 * @throws RangeError for an unknown scheme, and for one with a border that has no width
 */
export function depthsOf(scheme: string, fineness: Fineness): ReadonlyMap<Level, DepthField> {
  const key = `${fineness} ${scheme}`;
  let found = known.get(key);
  if (!found) {
    const limb = limbOf(scheme, fineness);
    const names = limb.combinations.map((regions) => levelsOf(scheme, regions));
    const fields = depthFields({ limb, fineness, names, widthOf: widthsOf(scheme) });
    found = new Map(LEVELS.flatMap((level) => (fields.has(level) ? [[level, fields.get(level)!] as const] : [])));
    known.set(key, found);
  }
  return found;
}

/** The width of each border of a scheme, by its number, mm. */
function widthsOf(scheme: string): (course: number) => number {
  const division = bordersOf(scheme);
  if ('cut' in division) throw new RangeError(`scheme: "${scheme}" is computed, so that its borders have no widths.`);
  return borderWidths(division);
}

/** The width of each border of a set, by its number, mm. */
export function borderWidths({
  borders,
}: {
  readonly borders: Readonly<Record<string, { readonly width?: number }>>;
}): (course: number) => number {
  const widths = Object.values(borders).map(({ width }) => width);
  const names = Object.keys(borders);
  return (course) => {
    const width = widths[course];
    if (width === undefined) throw new RangeError(`border: "${names[course]}" has no width.`);
    return width;
  };
}

/**
 * How much of the skin at a depth belongs to an area: half of it on the border, all of it where the transition ends
 * inside, none where it ends outside.
 */
export function shareAt(depth: number): number {
  return smoothStep(BAND_ENDS.usual, BAND_ENDS.own, depth);
}

/** Cuts the bands of a level into a mesh: its regions are numbered as in `EXTENTS`, and each ends where the next begins. */
export function cutExtents(trimmed: Mesh, scheme: string, level: Level, fineness: Fineness): CutMesh {
  const depths = depthsOf(scheme, fineness);
  const field = depths.get(level);
  if (!field) return { mesh: trimmed, area: new Int32Array(trimmed.cell.length), combinations: [[]] };
  const others = [...depths].filter(([other]) => other !== level).map(([, depth]) => depth);
  return cutLevels(
    trimmed,
    [field, ownQuantity(field, others, fineness)],
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

/**
 * Above 0 where the level is beyond its transitions and no other level is usual.
 *
 * Where that skin is narrower than the mesh it would be drawn in dashes: it is left out.
 */
function ownQuantity(field: DepthField, others: readonly DepthField[], fineness: Fineness): Quantity {
  const unique = [...new Set(others)];
  const own = (depth: number, beside: (other: DepthField) => number): number =>
    unique.reduce((least, other) => Math.min(least, BAND_ENDS.usual - beside(other)), depth - BAND_ENDS.own);
  const exact = field.values.map((depth, v) => own(depth, ({ values }) => values[v]!));
  const even = evenOut(skinOf(fineness), exact, SLIVER_ROUNDS);
  const isSliver = exact.map((value, v) => Number(value > 0 && even[v]! < 0));
  const values = exact.map((value, v) => (isSliver[v] ? even[v]! : value));
  return {
    values,
    at: (a, b, share) =>
      isSliver[a] || isSliver[b]
        ? values[a]! + share * (values[b]! - values[a]!)
        : own(field.at(a, b, share), (other) => other.at(a, b, share)),
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
