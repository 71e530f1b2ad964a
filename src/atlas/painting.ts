import { unknownValue } from '../core/errors.js';
import type { Level } from '../core/levels.js';
import { type Nerve, NERVES } from '../core/nerves.js';
import type { Place } from '../core/places.js';
import type { Side } from '../core/sides.js';
import { consensusUsual } from './consensus-layers.js';
import type { CutMesh } from './cut.js';
import { BAND_ENDS, depthsOf } from './extents.js';
import { type Mesh, middleOf } from './mesh.js';
import { nerveDepths } from './nerve-shares.js';
import { fieldsOf } from './nerves.js';
import { DRAWN_PLACES, placeLimb } from './paint-place.js';
import { paintedCut } from './paint-skin.js';
import type { SkinStroke } from './paint-strokes.js';
import { placeMap } from './places.js';
import { hasSchemeBorders, knownBorders } from './registry.js';
import { skinOf } from './skin.js';

/** How much skin is painted. */
export interface PaintedSkin {
  /** cm². */
  readonly area: number;
  /** The places of which some is painted, in the order of the vocabulary: how much of each (0 to 1), and cm². */
  readonly places: readonly { readonly place: Place; readonly share: number; readonly area: number }[];
}

/** How much of what is painted each root and each nerve could supply, 0 to 1; the largest first. */
export interface Explained {
  readonly roots: readonly { readonly level: Level; readonly share: number }[];
  readonly nerves: readonly { readonly nerve: Nerve; readonly share: number }[];
}

/** A place is left out when less than this is painted, both of the place and of what is painted: rounding at a border. */
const ROUNDING = 0.005;

/** What explains less of the paint is left out. */
const LEAST_SHARE = 0.01;

const MM2_IN_CM2 = 100;

/** A piece of skin, all of it painted. */
interface Piece {
  readonly triangle: number;
  /** mm². */
  readonly area: number;
}

/** The cells of the grid that lie in one place, and how large places are, mm². */
interface PlaceSizes {
  /** Per cell its place, or -1 where a border runs through it. */
  readonly ofCell: Int32Array;
  readonly areas: readonly number[];
}

let sizes: PlaceSizes | undefined;

function placeSizes(): PlaceSizes {
  if (sizes) return sizes;
  const limb = placeLimb('fine');
  const { position } = limb.form(false);
  const { mesh } = skinOf('fine');
  // What is cut out of a triangle stands behind the triangles of the mesh, and only cells with a border have any.
  const ofCell = new Int32Array(mesh.cell.reduce((last, cell) => Math.max(last, cell), 0) + 1).fill(-2);
  const areas = DRAWN_PLACES.map(() => 0);
  for (let t = 0; t < limb.triangles; t++) {
    const place = limb.combinations[limb.area[t]!]![0]!;
    areas[place]! += triangleArea(position, limb.corners, t);
    if (t >= mesh.cell.length) continue;
    const cell = mesh.cell[t]!;
    const isWhole = [0, 1, 2].every((k) => limb.corners[3 * t + k] === mesh.corners[3 * t + k]);
    ofCell[cell] = isWhole && (ofCell[cell] === -2 || ofCell[cell] === place) ? place : -1;
  }
  sizes = { ofCell, areas };
  return sizes;
}

function triangleArea(p: ArrayLike<number>, corners: ArrayLike<number>, t: number): number {
  const [a, b, c] = [3 * corners[3 * t]!, 3 * corners[3 * t + 1]!, 3 * corners[3 * t + 2]!];
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
  const [wx, wy, wz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
  return Math.hypot(uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx) / 2;
}

const measured = new WeakMap<CutMesh, readonly Piece[]>();

function piecesOf(cut: CutMesh): readonly Piece[] {
  let pieces = measured.get(cut);
  if (!pieces) {
    const { mesh, area } = cut;
    const position = mesh.carry(mesh.sheet.position);
    pieces = [...mesh.cell.keys()]
      .filter((t) => area[t] === 1)
      .map((triangle) => ({ triangle, area: triangleArea(position, mesh.corners, triangle) }));
    measured.set(cut, pieces);
  }
  return pieces;
}

/**
 * How much skin strokes cover on a limb, in all and place by place.
 *
 * @throws RangeError for an unknown side, tool, place, chart or view, a radius that no brush has, or a stroke of too few points
 * @example
 * paintedSkin([{ tool: 'place', place: 'heel' }], 'right').places[0].share; // 1
 */
export function paintedSkin(strokes: readonly SkinStroke[], side: Side): PaintedSkin {
  const cut = paintedCut(strokes, side);
  const { ofCell, areas } = placeSizes();
  const covered = DRAWN_PLACES.map(() => 0);
  let whole = 0;
  for (const { triangle, area } of piecesOf(cut)) {
    const cell = ofCell[cut.mesh.cell[triangle]!]!;
    covered[cell >= 0 ? cell : placeAt(cut.mesh, triangle)]! += area;
    whole += area;
  }
  const places = DRAWN_PLACES.map((place, i) => ({
    place,
    share: Math.min(1, covered[i]! / areas[i]!),
    ofPaint: covered[i]! / whole,
    area: covered[i]! / MM2_IN_CM2,
  })).filter(({ area, share, ofPaint }) => area > 0 && (share >= ROUNDING || ofPaint >= ROUNDING));
  return { area: whole / MM2_IN_CM2, places: places.map(({ place, share, area }) => ({ place, share, area })) };
}

function placeAt(mesh: Mesh, triangle: number): number {
  const { chart, s, phi } = middleOf(mesh, triangle);
  return placeMap().regionsAt(chart, s, phi)[0]!;
}

/**
 * How much of what strokes cover each root and each nerve could supply: what lies within the usual extent of a level in a
 * scheme, and in the field of a nerve or of its branches. Shares overlap, as levels and nerves do; what has less than a
 * hundredth is left out.
 *
 * @throws RangeError as `paintedSkin` does, and for a scheme that is unknown
 */
export function explainedBy(strokes: readonly SkinStroke[], side: Side, scheme: string): Explained {
  if (!hasSchemeBorders(scheme)) throw unknownValue('scheme', scheme, knownBorders());
  const cut = paintedCut(strokes, side);
  const shareIn = shareWithin(cut);
  const fields = nerveDepths('fine');
  const roots = [...usualExtents(scheme)].map(([level, values]) => ({ level, share: shareIn([values]) }));
  const nerves = NERVES.map((nerve) => ({
    nerve,
    share: shareIn(fieldsOf(nerve).flatMap((field) => fields.get(field)?.values ?? [])),
  }));
  return { roots: largest(roots), nerves: largest(nerves) };
}

const extents = new Map<string, ReadonlyMap<Level, ArrayLike<number>>>();

/** For each level, at every vertex of the skin: above 0 where it is usual. */
function usualExtents(scheme: string): ReadonlyMap<Level, ArrayLike<number>> {
  let found = extents.get(scheme);
  if (!found) {
    found =
      scheme === 'consensus'
        ? consensusUsual(skinOf('fine').mesh)
        : new Map([...depthsOf(scheme, 'fine')].map(([level, { values }]) => [level, aboveUsual(values)]));
    extents.set(scheme, found);
  }
  return found;
}

function aboveUsual(depths: Float64Array): Float64Array {
  return depths.map((depth) => depth - BAND_ENDS.usual);
}

/** Tells how much of the paint lies where any of some values is above 0. Values are at the vertices of the skin. */
function shareWithin(cut: CutMesh): (values: readonly ArrayLike<number>[]) => number {
  const { mesh } = cut;
  const pieces = piecesOf(cut);
  const whole = pieces.reduce((sum, { area }) => sum + area, 0);
  const first = mesh.sheet.chart.length;
  return (values) => {
    const within = new Set<Piece>();
    for (const known of values) {
      const all = Float64Array.from(mesh.phi, (_, v) => known[v] ?? 0);
      for (let v = known.length; v < all.length; v++) {
        const [a, b] = [mesh.from[v - first]!, mesh.to[v - first]!];
        all[v] = all[a]! + mesh.share[v - first]! * (all[b]! - all[a]!);
      }
      for (const piece of pieces) {
        const t = 3 * piece.triangle;
        const sum = all[mesh.corners[t]!]! + all[mesh.corners[t + 1]!]! + all[mesh.corners[t + 2]!]!;
        if (sum > 0) within.add(piece);
      }
    }
    let inside = 0;
    for (const { area } of within) inside += area;
    return whole > 0 ? inside / whole : 0;
  };
}

function largest<T extends { readonly share: number }>(all: readonly T[]): readonly T[] {
  return all.filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share);
}
