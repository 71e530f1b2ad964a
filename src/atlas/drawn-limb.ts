import type { Level } from '../core/levels.js';
import type { Side } from '../core/sides.js';
import { anchorsOf } from './anchors.js';
import { type Camera, cameraAt, directionOf, isPosed } from './camera.js';
import { CUT_EDGE, findLoops, type Loop, OPEN_EDGE, type Projection, SILHOUETTE } from './contours.js';
import type { Cubic } from './fitting.js';
import type { Framing } from './framing.js';
import { inkInUse } from './inking.js';
import type { Limb } from './limb.js';
import { type Arc, ArcFitter, arcsOf, junctionsOf } from './outlines.js';
import { type Pen, PathWriter } from './paths.js';
import { projectForm } from './projection.js';
import { isLined, levelsOf, limbOf } from './registry.js';
import { type Shade, shadeLimb } from './shading.js';
import { bandOf } from './sheet.js';
import type { Box, PlateAnchor, PlateArea, PlateEdge, PlatePart, PlateRequest } from './types.js';

/** How far a fitted curve may stray, mm. */
const TOLERANCE = { full: 0.25, thumbnail: 1.2 } as const;

/** Ink is drawn thinner where the picture is closer. */
const INK_WIDTH = { limb: 1.5, foot: 0.7 } as const;

/** Groups of triangles are numbered by part and area: this many areas a part at most. */
const AREAS = 64;

/** One limb of a figure: everything that a view shows of it, until it is known where the figure stands. */
export class DrawnLimb {
  /** What it covers before it is moved. */
  readonly bounds: Box;
  /** Its mean distance towards the viewer, mm. */
  readonly depth: number;
  private readonly side: Side;
  private readonly coloured: boolean;
  private readonly plain: boolean;
  private readonly scheme: string | null;
  private readonly framing: Framing;
  /** How thick its ink is drawn; 0 for none. */
  private readonly inkWidth: number;
  private readonly limb: Limb;
  private readonly camera: Camera;
  private readonly projection: Projection;
  /** Per triangle: its part and area as one number, negative where it is not shown. */
  private readonly group: Int32Array;
  private readonly loops: ReadonlyMap<number, readonly Loop[]>;
  private readonly junctions: ReadonlySet<number>;
  private readonly shades: readonly Shade[];
  /** Per area the levels that the scheme gives it. */
  private readonly levels: readonly (readonly Level[])[];
  private readonly order: readonly { index: number; depth: number }[];
  private readonly fitter: ArcFitter;

  constructor({ view, scheme, side: wanted, detail }: PlateRequest, framing: Framing, side: Side) {
    this.side = side;
    this.scheme = scheme;
    this.framing = framing;
    this.plain = detail === 'thumbnail';
    this.coloured = wanted === 'both' || wanted === side;
    // The left limb is the right one seen from the mirrored direction, turned over.
    const { yaw, pitch } = directionOf(view, side);
    this.camera = cameraAt({ yaw: this.mirrored ? -yaw : yaw, pitch });
    const limb = (this.limb = limbOf(this.coloured ? scheme : null, this.plain ? 'coarse' : 'fine'));
    const form = limb.form(isPosed(view));
    this.projection = projectForm(limb, form, this.camera);
    this.levels = limb.combinations.map((regions) => (scheme && this.coloured ? levelsOf(scheme, regions) : []));

    const part = Int32Array.from(limb.band, (band) => framing.partOf[band]!);
    this.group = part.map((p, t) => (p < 0 ? -1 : p * AREAS + limb.area[t]!));
    this.loops = findLoops(limb, this.projection, this.group);
    this.junctions = junctionsOf(this.loops.values());
    this.shades = shadeLimb(limb, form.soft, this.projection, this.camera, part, {
      mirrored: this.mirrored,
      plain: this.plain,
      isToe: (index) => framing.toes.has(index),
      shiny: !framing.closeUp,
    });
    this.fitter = new ArcFitter(this.plain ? TOLERANCE.thumbnail : TOLERANCE.full);
    this.order = partOrder(limb, form.position, part, this.camera, framing);
    this.depth = this.order.reduce((sum, { depth }) => sum + depth, 0) / this.order.length;
    this.bounds = boundsOf([...this.loops.values()].flat(2), this.mirrored);
    const inked = !this.plain && this.coloured && !isPosed(view);
    this.inkWidth = inked ? (framing.closeUp ? INK_WIDTH.foot : INK_WIDTH.limb) : 0;
  }

  private get mirrored(): boolean {
    return this.side === 'left';
  }

  /** The parts of the limb in painting order, moved to the right by so many mm. */
  parts(dx: number): PlatePart[] {
    const pen: Pen = { mirrored: this.mirrored, dx };
    return this.order.map(({ index }) => this.part(index, pen));
  }

  /** Places for labels on the limb when it is moved so. */
  anchors(dx: number): PlateAnchor[] {
    if (this.plain || !this.coloured) return [];
    const place = (x: number, y: number): { x: number; y: number } => ({ x: (this.mirrored ? -x : x) + dx, y });
    return [...this.loops].flatMap(([group, loops]) => {
      const levels = this.levels[group % AREAS]!;
      if (levels.length === 0) return [];
      return anchorsOf(this.limb, this.projection, this.group, { side: this.side, levels, group, loops }, place);
    });
  }

  private part(index: number, pen: Pen): PlatePart {
    const { framing, camera, inkWidth } = this;
    const ink = inkWidth > 0 ? inkInUse() : undefined;
    const edges = new EdgeCollector(pen);
    const areas = [...this.loops]
      .filter(([group]) => partOfGroup(group) === index)
      .map(([group, loops]) => this.area(group, loops, edges, pen));
    const shows = (...at: Parameters<typeof bandOf>): boolean => framing.partOf[bandOf(...at)] === index;
    return {
      side: this.side,
      coloured: this.coloured,
      outline: edges.outline(),
      extent: areas.map((area) => area.path).join(''),
      areas,
      edges: edges.list(),
      shades: this.shades
        .filter((shade) => shade.part === index)
        .map(({ tone, opacity, runs }) => ({ tone, opacity, path: closedPath(runs, pen) })),
      ink: ink ? closedPath(ink.strokes(camera, inkWidth, shows), pen) : '',
      nails: ink && framing.toes.has(index) ? closedPath([ink.nail(camera, toeOf(framing, index))], pen) : '',
    };
  }

  /** One area of a part; its edges go to the collector. */
  private area(group: number, loops: readonly Loop[], edges: EdgeCollector, pen: Pen): PlateArea {
    const levels = this.levels[group % AREAS]!;
    const index = partOfGroup(group);
    const writer = new PathWriter(pen);
    for (const loop of loops) {
      const arcs = arcsOf(loop, this.junctions);
      arcs.forEach((arc, i) => {
        const cubics = this.fitter.fit(arc);
        writer.add(cubics, { start: i === 0, close: i === arcs.length - 1 });
        if (isOutline(arc.beyond, this.framing, index)) edges.add(levels, null, true, cubics);
        // Two neighbours share an edge: the one with the lower number gives it.
        else if (arc.beyond > group && partOfGroup(arc.beyond) === index) {
          edges.add(levels, this.levels[arc.beyond % AREAS]!, this.isLined(arc), cubics);
        }
      });
    }
    return { levels, path: writer.toString() };
  }

  private isLined({ points }: Arc): boolean {
    const { scheme, limb } = this;
    return points.every(({ node }) => {
      const course = node < limb.vertices ? limb.course[node]! : -1;
      return scheme === null || course < 0 || isLined(scheme, course);
    });
  }
}

function partOfGroup(group: number): number {
  return Math.floor(group / AREAS);
}

/** Closed runs of cubics as one path. */
export function closedPath(runs: readonly (readonly Cubic[])[], pen: Pen): string {
  const writer = new PathWriter(pen);
  for (const run of runs) writer.add(run, { close: true });
  return writer.toString();
}

/** How steep a view must be for the toes to stand wholly before or behind the foot: the sine of the pitch. */
const STEEP_SINE = 0.57;

/** The parts in painting order, far to near. */
function partOrder(
  limb: Limb,
  position: Float64Array,
  part: Int32Array,
  { towards }: Camera,
  { toes, listed }: Framing,
): { index: number; depth: number }[] {
  const sums = new Map<number, { total: number; count: number }>();
  for (let t = 0; t < limb.triangles; t += 5) {
    if (part[t]! < 0) continue;
    const i = 3 * limb.corners[3 * t]!;
    const sum = sums.get(part[t]!) ?? { total: 0, count: 0 };
    sum.total += towards[0] * position[i]! + towards[1] * position[i + 1]! + towards[2] * position[i + 2]!;
    sum.count++;
    sums.set(part[t]!, sum);
  }
  const order = [...sums].map(([index, { total, count }]) => {
    let depth = total / count;
    if (toes.has(index) && Math.abs(towards[1]) > STEEP_SINE) depth += towards[1] > 0 ? 1000 : -1000;
    return { index, depth };
  });
  return order.sort((a, b) => (listed ? a.index - b.index : a.depth - b.depth));
}

/** Whether skin ends with an outline at what lies beyond it. */
function isOutline(beyond: number, { outlinesCut, outlinesMidline, toes }: Framing, part: number): boolean {
  if (beyond === OPEN_EDGE) return outlinesMidline && !toes.has(part);
  return beyond === SILHOUETTE || (beyond === CUT_EDGE && outlinesCut);
}

/** The number of the toe that a part is. */
function toeOf(framing: Framing, index: number): number {
  return [...framing.toes].indexOf(index) + 1;
}

function boundsOf(points: readonly { x: number; y: number }[], mirrored: boolean): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const p of points) {
    const x = mirrored ? -p.x : p.x;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, p.y), Math.max(bottom, p.y)];
  }
  return [left, top, right - left, bottom - top];
}

/** Gathers the edges between areas, one path for each pair of neighbours. */
class EdgeCollector {
  private readonly edges = new Map<string, Omit<PlateEdge, 'path'> & { writer: PathWriter }>();
  private readonly pen: Pen;

  constructor(pen: Pen) {
    this.pen = pen;
  }

  add(levels: readonly Level[], beside: readonly Level[] | null, lined: boolean, cubics: readonly Cubic[]): void {
    const key = [levels, beside, lined].join('|');
    let edge = this.edges.get(key);
    if (!edge) this.edges.set(key, (edge = { levels, beside, lined, writer: new PathWriter(this.pen) }));
    edge.writer.add(cubics);
  }

  list(): PlateEdge[] {
    return [...this.edges.values()].map(({ writer, ...edge }) => ({ ...edge, path: writer.toString() }));
  }

  outline(): string {
    return this.list()
      .filter((edge) => edge.beside === null)
      .map((edge) => edge.path)
      .join('');
  }
}
