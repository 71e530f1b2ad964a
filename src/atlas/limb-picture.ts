import type { Level } from '../core/levels.js';
import type { Side } from '../core/sides.js';
import { closedPath, type Pen, type Run, type RunRef, RunWriter, tenths } from './paths.js';
import type { Box, ChartId, PlateAnchor, PlateEdge, PlatePart } from './types.js';

/** What one direction shows of a limb, on the right limb in mm (y down) and before it has its place on a plate. */
export interface LimbPicture {
  readonly bounds: Box;
  /** Its mean distance towards the viewer, mm. */
  readonly depth: number;
  /** The fitted lines round all areas, each once. */
  readonly runs: readonly Run[];
  /** The parts in painting order, far to near. */
  readonly parts: readonly PartPicture[];
  readonly anchors: readonly AnchorPicture[];
  /** The cut face of the trunk, where one limb stands alone and is seen from within. */
  readonly wall: readonly Run[];
  /** Ink on the midline of the perineum. */
  readonly midline: readonly Run[];
}

/** One part of a limb, by the runs that bound its areas. */
export interface PartPicture {
  readonly areas: readonly { readonly levels: readonly Level[]; readonly loops: readonly (readonly RunRef[])[] }[];
  readonly edges: readonly (Omit<PlateEdge, 'path'> & { readonly runs: readonly RunRef[] })[];
  readonly shades: readonly Shade[];
  readonly ink: readonly Run[];
  readonly nails: readonly Run[];
}

/** One tone of shade as closed runs. */
export interface Shade {
  readonly tone: 'dark' | 'light';
  readonly opacity: number;
  readonly runs: readonly Run[];
}

/** A place for a label; `radius` is the distance to the nearest border, mm. */
export interface AnchorPicture {
  readonly levels: readonly Level[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly chart: ChartId;
  readonly s: number;
  readonly phi: number;
}

/** Where a limb stands on a plate. The left limb is the mirror image of the right one. */
export interface Standing {
  readonly side: Side;
  readonly coloured: boolean;
  readonly opacity: number;
  /** How far it is moved to the viewer's right, mm. */
  readonly dx: number;
}

/** The pen that draws a limb where it stands. */
export function penOf({ side, dx }: Pick<Standing, 'side' | 'dx'>): Pen {
  return { mirrored: side === 'left', dx: tenths(dx) };
}

/** The parts of a limb on a plate. A limb without colour is bare skin without borders, ink or nails. */
export function partsOf({ runs, parts }: LimbPicture, standing: Standing): PlatePart[] {
  const { side, coloured, opacity } = standing;
  const pen = penOf(standing);
  const writer = new RunWriter(runs, pen);
  return parts.map((part) => {
    const areas = part.areas.map(({ levels, loops }) => ({
      levels: coloured ? levels : [],
      path: loops.map((loop) => writer.loop(loop)).join(''),
    }));
    const edges = part.edges
      .filter(({ beside }) => coloured || beside === null)
      .map(({ levels, beside, lined, runs: refs }) => ({
        levels: coloured ? levels : [],
        beside,
        lined,
        path: writer.lines(refs),
      }));
    const extent = areas.map(({ path }) => path).join('');
    return {
      side,
      coloured,
      opacity,
      outline: edges
        .filter(({ beside }) => beside === null)
        .map(({ path }) => path)
        .join(''),
      extent,
      areas: coloured ? areas : [{ levels: [], path: extent }],
      edges,
      shades: part.shades.map(({ tone, opacity, runs: shade }) => ({ tone, opacity, path: closedPath(shade, pen) })),
      ink: coloured ? closedPath(part.ink, pen) : '',
      nails: coloured ? closedPath(part.nails, pen) : '',
    };
  });
}

/** The places for labels of a limb on a plate. */
export function anchorsOnPlate(
  { anchors }: LimbPicture,
  { side, coloured, dx }: Omit<Standing, 'opacity'>,
): PlateAnchor[] {
  if (!coloured) return [];
  return anchors.map(({ levels, x, y, radius, ...point }) => ({
    side,
    levels,
    x: (side === 'left' ? -x : x) + dx,
    y,
    radius,
    point: { ...point, side },
  }));
}

/** What a limb covers where it projects. */
export function boundsOf({ bounds: [x, y, width, height] }: LimbPicture, side: Side): Box {
  return [side === 'left' ? -x - width : x, y, width, height];
}
