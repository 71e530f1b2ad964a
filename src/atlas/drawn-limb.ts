import type { Level } from '../core/levels.js';
import type { Side } from '../core/sides.js';
import { anchorsOf } from './anchors.js';
import { type Camera, cameraAt, directionOf, isPosed } from './camera.js';
import { CUT_EDGE, findLoops, type Loop, OPEN_EDGE, SILHOUETTE } from './contours.js';
import type { Framing } from './framing.js';
import { inkStrokes, midlineInk, nailShape } from './ink.js';
import type { Limb } from './limb.js';
import type { LimbPicture, PartPicture } from './limb-picture.js';
import { type Arc, ArcFitter, arcsOf, junctionsOf } from './outlines.js';
import { type RunRef, runOf } from './paths.js';
import { projectForm } from './projection.js';
import { isLined, levelsOf, limbOf } from './registry.js';
import { shadeLimb } from './shading.js';
import { bandOf, type Fineness } from './sheet.js';
import type { Box, PlateDetail, PlateRequest } from './types.js';
import { wallRuns } from './wall.js';

/** How far a fitted curve may stray, mm. */
const TOLERANCE: Readonly<Record<PlateDetail, number>> = { full: 0.25, moving: 0.6, thumbnail: 1.2 };

/** Ink is drawn thinner where the picture is closer. */
const INK_WIDTH = { limb: 1.5, foot: 0.7 } as const;

/** Groups of triangles are numbered by part and area: this many areas a part at most. */
const AREAS = 64;

/** What is drawn on a limb: skin that is divided, and the names of what lies in each combination of its regions. */
export interface Subject {
  limb(fineness: Fineness, side: Side): Limb;
  namesOf(regions: readonly number[]): readonly string[];
  isLined(course: number): boolean;
  /** The limb whose parts are painted in the same order. */
  readonly like?: (fineness: Fineness) => Limb;
}

/** A scheme as what is drawn, or bare skin. */
function schemeSubject(scheme: string | null): Subject {
  return {
    limb: (fineness) => limbOf(scheme, fineness),
    namesOf: (regions) => (scheme ? levelsOf(scheme, regions) : []),
    isLined: (course) => scheme === null || isLined(scheme, course),
  };
}

/** Draws one limb from the direction of a view. The left limb is the right one seen from the mirrored direction. */
export function drawLimb(
  request: PlateRequest,
  framing: Framing,
  side: Side,
  subject = schemeSubject(request.scheme),
): LimbPicture {
  const { view, detail = 'full' } = request;
  const { yaw, pitch } = directionOf(view, side);
  const mirrored = side === 'left';
  const camera = cameraAt({ yaw: mirrored ? -yaw : yaw, pitch });
  const fineness = detail === 'full' ? 'fine' : 'coarse';
  const limb = subject.limb(fineness, side);
  const form = limb.form(isPosed(view));
  const { part, group } = limb.workspace;
  const { band, area, triangles } = limb;
  const { partOf } = framing;
  for (let t = 0; t < triangles; t++) {
    const index = partOf[band[t]!]!;
    part[t] = index;
    group[t] = index < 0 ? -1 : index * AREAS + area[t]!;
  }
  const projection = projectForm(limb, form, camera);
  const loops = findLoops(limb, projection, group);
  const like = subject.like?.(fineness) ?? limb;
  const order = partOrder(like, like.form(isPosed(view)).position, camera, framing);
  const levels = limb.combinations.map((regions) => subject.namesOf(regions) as Level[]);
  const isLayer = Boolean(request.layer);
  const shades = isLayer
    ? []
    : shadeLimb(limb, form.soft, projection, camera, {
        mirrored,
        detail,
        isToe: (index) => framing.toes.has(index),
        shiny: !framing.closeUp,
      });
  const lines = new LineDrawing({ limb, framing, subject, levels, loops, tolerance: TOLERANCE[detail] });
  const inked = detail !== 'thumbnail' && !isPosed(view) && !isLayer;
  const inkWidth = framing.closeUp ? INK_WIDTH.foot : INK_WIDTH.limb;
  const parts = order.map(({ index }): PartPicture => {
    const shows = (...at: Parameters<typeof bandOf>): boolean => framing.partOf[bandOf(...at)] === index;
    const isToe = framing.toes.has(index);
    return {
      ...lines.part(index),
      shades: shades
        .filter((shade) => shade.part === index)
        .map(({ tone, opacity, runs }) => ({ tone, opacity, runs })),
      ink: inked ? inkStrokes(camera, inkWidth, shows).map(runOf) : [],
      nails: inked && isToe ? [runOf(nailShape(camera, toeOf(framing, index)))] : [],
    };
  });
  return {
    bounds: boundsOf(loops),
    depth: round(order.reduce((sum, { depth }) => sum + depth, 0) / order.length),
    runs: lines.runs,
    parts,
    anchors: detail === 'full' ? labelPlaces(limb, levels, loops) : [],
    wall: framing.outlinesMidline ? wallRuns(camera, pitch) : [],
    midline: isPosed(view) && detail === 'full' ? midlineInk(camera).map(runOf) : [],
  };
}

function partOfGroup(group: number): number {
  return Math.floor(group / AREAS);
}

function labelPlaces(
  limb: Limb,
  levels: readonly (readonly Level[])[],
  loops: ReadonlyMap<number, readonly Loop[]>,
): LimbPicture['anchors'] {
  const { group } = limb.workspace;
  const triangles = new Map<number, number[]>();
  for (const key of loops.keys()) triangles.set(key, []);
  for (let t = 0; t < limb.triangles; t++) triangles.get(group[t]!)?.push(t);
  return [...loops].flatMap(([key, around]) => {
    const given = levels[key % AREAS]!;
    return given.length === 0 ? [] : anchorsOf(limb, { levels: given, triangles: triangles.get(key)!, loops: around });
  });
}

/** From this look from above on the toes stand before the foot, from this look from below on behind its ball: sines of the pitch. */
const TOES_BEFORE = 0.57;
const TOES_BEHIND = -0.9;

/** The parts in painting order, far to near. */
function partOrder(
  limb: Limb,
  position: Float64Array,
  { towards }: Camera,
  { toes, listed, partOf }: Framing,
): { index: number; depth: number }[] {
  const sums = new Map<number, { total: number; count: number }>();
  for (let t = 0; t < limb.triangles; t += 5) {
    const part = partOf[limb.band[t]!]!;
    if (part < 0) continue;
    const i = 3 * limb.corners[3 * t]!;
    const sum = sums.get(part) ?? { total: 0, count: 0 };
    sum.total += towards[0] * position[i]! + towards[1] * position[i + 1]! + towards[2] * position[i + 2]!;
    sum.count++;
    sums.set(part, sum);
  }
  const order = [...sums].map(([index, { total, count }]) => {
    let depth = total / count;
    if (toes.has(index) && towards[1] > TOES_BEFORE) depth += 1000;
    if (toes.has(index) && towards[1] < TOES_BEHIND) depth -= 1000;
    return { index, depth };
  });
  return order.sort((a, b) => (listed ? a.index - b.index : a.depth - b.depth));
}

/** The number of the toe that a part is. */
function toeOf(framing: Framing, index: number): number {
  return [...framing.toes].indexOf(index) + 1;
}

function boundsOf(loops: ReadonlyMap<number, readonly Loop[]>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const around of loops.values()) {
    for (const loop of around) {
      for (const { x, y } of loop) {
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
    }
  }
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

/** Rounds mm to tenths, as the paths are. */
function round(mm: number): number {
  return Math.round(mm * 10) / 10;
}

/** What the lines of a limb are drawn from. */
interface LineSource {
  readonly limb: Limb;
  readonly framing: Framing;
  readonly subject: Subject;
  /** Per area the levels that the scheme gives it. */
  readonly levels: readonly (readonly Level[])[];
  readonly loops: ReadonlyMap<number, readonly Loop[]>;
  readonly tolerance: number;
}

/** The lines round the areas of a limb, each fitted once and used from both sides. */
class LineDrawing {
  private readonly source: LineSource;
  private readonly junctions: ReadonlySet<number>;
  private readonly fitter: ArcFitter;

  constructor(source: LineSource) {
    this.source = source;
    this.junctions = junctionsOf(source.loops.values());
    this.fitter = new ArcFitter(source.tolerance);
  }

  /** The lines that are fitted so far. */
  get runs(): LimbPicture['runs'] {
    return this.fitter.runs;
  }

  /** The areas and edges of one part. */
  part(index: number): Pick<PartPicture, 'areas' | 'edges'> {
    const { loops, levels } = this.source;
    const edges = new EdgeCollector();
    const areas = [...loops]
      .filter(([group]) => partOfGroup(group) === index)
      .map(([group, around]) => ({
        levels: levels[group % AREAS]!,
        loops: around.map((loop) => this.loop(loop, group, edges)),
      }));
    return { areas, edges: edges.list() };
  }

  /** One loop round an area; its edges go to the collector. */
  private loop(loop: Loop, group: number, edges: EdgeCollector): RunRef[] {
    const { levels, framing } = this.source;
    const given = levels[group % AREAS]!;
    const index = partOfGroup(group);
    return arcsOf(loop, this.junctions).map((arc) => {
      const ref = this.fitter.fit(arc);
      if (isOutline(arc.beyond, framing, index)) edges.add({ levels: given, beside: null, lined: true }, ref);
      // Two neighbours share an edge: the one with the lower number gives it.
      else if (arc.beyond > group && partOfGroup(arc.beyond) === index) {
        edges.add({ levels: given, beside: levels[arc.beyond % AREAS]!, lined: this.isLined(arc) }, ref);
      }
      return ref;
    });
  }

  private isLined({ points }: Arc): boolean {
    const { subject, limb } = this.source;
    return points.every(({ node }) => {
      const course = node < limb.vertices ? limb.course[node]! : -1;
      return course < 0 || subject.isLined(course);
    });
  }
}

/** Whether skin ends with an outline at what lies beyond it. */
function isOutline(beyond: number, { outlinesCut, outlinesMidline, toes }: Framing, part: number): boolean {
  if (beyond === OPEN_EDGE) return outlinesMidline && !toes.has(part);
  return beyond === SILHOUETTE || (beyond === CUT_EDGE && outlinesCut);
}

type Edge = Omit<PartPicture['edges'][number], 'runs'>;

/** Gathers the edges between areas, one for each pair of neighbours. */
class EdgeCollector {
  private readonly edges = new Map<string, Edge & { readonly runs: RunRef[] }>();

  add(edge: Edge, ref: RunRef): void {
    const key = [edge.levels, edge.beside, edge.lined].join('|');
    const found = this.edges.get(key);
    if (found) found.runs.push(ref);
    else this.edges.set(key, { ...edge, runs: [ref] });
  }

  list(): PartPicture['edges'] {
    return [...this.edges.values()];
  }
}
