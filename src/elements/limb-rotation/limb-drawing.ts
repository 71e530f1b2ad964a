import { SEGMENTS, bordersAt, type ArrangementMix, type Face, type Segment } from './borders.js';
import { angleOf, arcOf, sectionAt, type Arc, type Pose, type Section } from './limb.js';

/** What is to be drawn: a limb at a moment with its segments. */
export interface LimbRequest {
  readonly pose: Pose;
  readonly arrangement: ArrangementMix;
  /** How far the toes have come out, 0 to 1. */
  readonly toes: number;
  /** How far it belongs to a person who stands, 0 to 1: the midline of the back runs down, and a body is around it. */
  readonly upright: number;
}

/** A point of a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between two segments; `face` says on which face of the limb it runs. */
export interface Line {
  readonly face: Face;
  readonly points: readonly Point[];
}

/** The skin of one segment as far as it is seen. */
export interface Patch {
  readonly segment: Segment;
  readonly outlines: readonly (readonly Point[])[];
}

/** A toe, from the great toe (1) to the little toe (5). */
export interface Toe {
  readonly number: number;
  readonly segment: Segment;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly length: number;
}

/** Where a segment is widest at a height of the limb, and how wide. */
export interface Spot extends Point {
  readonly width: number;
}

/** A limb as it is seen, in units of its own. */
export interface LimbDrawing {
  readonly patches: readonly Patch[];
  /** Skin above the segments. */
  readonly above: readonly (readonly Point[])[];
  readonly borders: readonly Line[];
  /** Where segments meet that are no neighbours. */
  readonly axialLines: readonly Line[];
  readonly outline: readonly Point[];
  /** The lines along its edges. */
  readonly ink: readonly (readonly Point[])[];
  readonly shade: readonly (readonly Point[])[];
  /** From the farthest to the nearest. */
  readonly toes: readonly Toe[];
  /** The midline of the back, as far as it is seen. */
  readonly midline: readonly Point[];
  /** The trunk with its other side and the other limb, and the lines along their edges. */
  readonly body: {
    readonly skin: readonly (readonly Point[])[];
    readonly ink: readonly (readonly Point[])[];
    readonly toes: readonly Toe[];
  };
  readonly spot: (segment: Segment, height: number) => Spot | undefined;
  /** Where the skin of a segment starts at the midline of the back, if that is seen. */
  readonly start: (segment: Segment) => Point | undefined;
}

interface RowFace {
  readonly arc: Arc;
  /** The borders, as angles from the one that faces the viewer, and as places across the face. */
  readonly angles: readonly number[];
  readonly across: readonly number[];
}

interface Row extends Readonly<Record<Face, RowFace>> {
  readonly section: Section;
}

const FACES: readonly Face[] = ['dorsal', 'ventral'];
const QUARTER = Math.PI / 2;
const FULL = 2 * Math.PI;
const TURNS: readonly number[] = [-FULL, 0, FULL];
/** Narrower than this, skin is none. */
const THIN = 0.02;

/** The heights at which a limb is cut to be drawn; closer together where the borders and the tip are. */
const HEIGHTS: readonly number[] = [
  ...Array.from({ length: 26 }, (_, step) => step / 26 - 1),
  ...Array.from({ length: 48 }, (_, step) => step / 50.5),
  ...Array.from({ length: 11 }, (_, step) => 0.95 + step / 200),
];

const TOES: readonly (readonly [segment: Segment, across: number, radius: number, length: number])[] = [
  ['L4', 0.7, 1.42, 3.4],
  ['L5', 0.26, 0.95, 3.5],
  ['L5', -0.1, 0.88, 3],
  ['L5', -0.42, 0.84, 2.4],
  ['S1', -0.72, 0.82, 1.7],
];

/** Draws a limb. */
export function drawLimb({ pose, arrangement, toes, upright }: LimbRequest): LimbDrawing {
  const rows = rowsOf(pose, arrangement);
  const last = rows.at(-1) as Row;
  return {
    patches: SEGMENTS.map((segment, index) => ({ segment, outlines: patches(rows, index + 1) })),
    above: patches(rows, 0),
    borders: FACES.flatMap((face) => SEGMENTS.flatMap((_, index) => lines(rows, face, index + 1, isBorder))),
    axialLines: FACES.flatMap((face) => lines(rows, face, 5, isAxial)),
    outline: outline(rows.map(edgesOf)),
    ink: inkOf(rows.filter(({ section }) => section.height >= upright - 1.001).map(edgesOf)),
    shade: [-1, 1].flatMap((side) => FACES.map((face) => shade(rows, face, side))),
    toes: toes > 0 ? toesOf(last.section, pose.seen, toes) : [],
    midline: midline(rows, upright),
    body: upright > 0 ? body(rows, pose.seen, toes) : { skin: [], ink: [], toes: [] },
    spot: (segment, height) => spot(rows, SEGMENTS.indexOf(segment) + 1, height),
    start: (segment) => start(rows, SEGMENTS.indexOf(segment) + 1),
  };
}

const lasting = new Map<string, LimbDrawing>();

/** A limb that never changes, which all figures of a page share. */
export function lastingLimb(name: string, request: () => LimbRequest): LimbDrawing {
  const drawing = lasting.get(name) ?? drawLimb(request());
  lasting.set(name, drawing);
  return drawing;
}

function rowsOf(pose: Pose, arrangement: ArrangementMix): Row[] {
  let last: Row | undefined;
  return HEIGHTS.map((height) => {
    const section = sectionAt(height, pose);
    const faceOf = (face: Face): RowFace => {
      const arc = arcOf(section, face, pose.seen);
      const across = bordersAt(face, height, arrangement);
      const angles = across.map((value) => angleOf(value, face, section) - arc.facing);
      const [first = 0] = angles;
      // Kept next to those of the row above, so that a piece of skin does not jump round the limb.
      const turn = nearTo(last?.[face].angles[0] ?? 0, first) - first;
      return { arc, across, angles: angles.map((angle) => angle + turn) };
    };
    return (last = { section, dorsal: faceOf('dorsal'), ventral: faceOf('ventral') });
  });
}

/** The angle that is nearest to another among those that differ by full turns. */
function nearTo(goal: number, angle: number): number {
  return angle + Math.round((goal - angle) / FULL) * FULL;
}

function clamp(angle: number): number {
  return Math.min(QUARTER, Math.max(-QUARTER, angle));
}

function pointOn({ section, ...row }: Row, face: Face, angle: number): Point {
  return { x: row[face].arc.x(angle + row[face].arc.facing), y: section.y };
}

/** From where to where the skin between two borders is seen on a row; nowhere, if both are the same. */
function spanOf(row: Row, face: Face, from: number, to: number, turn: number): [number, number] {
  const { angles } = row[face];
  if (row.section.depth[face] <= 0) return [0, 0];
  return [clamp((angles[from] ?? 0) + turn), clamp((angles[to] ?? 0) + turn)];
}

/** The leftmost and the rightmost point of a row. */
function ends(row: Row): readonly number[] {
  const points = FACES.flatMap((face) =>
    TURNS.map((turn) => spanOf(row, face, 0, row[face].angles.length - 1, turn))
      .filter(([from, to]) => from !== to)
      .flatMap((span) => span.map((angle) => pointOn(row, face, angle).x)),
  );
  const still = pointOn(row, 'dorsal', 0).x;
  return points.length > 0 ? [Math.min(...points), Math.max(...points)] : [still, still];
}

interface Edges {
  readonly y: number;
  readonly ends: readonly number[];
}

function edgesOf(row: Row): Edges {
  return { y: row.section.y, ends: ends(row) };
}

function inkOf(rows: readonly Edges[]): Point[][] {
  return [0, 1].map((index) => rows.map(({ y, ends: x }) => ({ x: x[index] ?? 0, y })));
}

function outline(rows: readonly Edges[]): Point[] {
  const [left = [], right = []] = inkOf(rows);
  return [...left, ...right.toReversed()];
}

/** The pieces of one segment that are seen: on either face, and once more where a face is seen round both edges. */
function patches(rows: readonly Row[], index: number): Point[][] {
  return FACES.flatMap((face) =>
    TURNS.flatMap((turn) => {
      const spans = rows.map((row) => spanOf(row, face, index, index + 1, turn));
      return runs(spans.map(([from, to]) => Math.abs(to - from) > THIN)).map(([first, last]) => {
        const places = rows.map((_, place) => place).slice(Math.max(0, first - 1), last + 2);
        const edge = (end: 0 | 1): Point[] =>
          places.map((place) => pointOn(rows[place] as Row, face, spans[place]?.[end] ?? 0));
        return [...edge(0), ...edge(1).toReversed()];
      });
    }),
  );
}

/** The first and the last place of every row of places that hold. */
function runs(holds: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  holds.forEach((hold, place) => {
    const last = found.at(-1);
    if (!hold) return;
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  });
  return found;
}

/** The parts of a border on which something holds, as far as they are seen. */
function lines(
  rows: readonly Row[],
  face: Face,
  index: number,
  holds: (across: readonly number[], index: number) => boolean,
): Line[] {
  return TURNS.flatMap((turn) => {
    const angle = (row: Row): number => (row[face].angles[index] ?? 0) + turn;
    // A line that runs along the very edge would be taken for a part of it.
    const isSeen = (row: Row): boolean => row.section.depth[face] > 0 && Math.abs(angle(row)) <= QUARTER - 0.1;
    // Where a border ends at the edge of the face, its last step leads there.
    const ends = (place: number): boolean => {
      const row = rows[place];
      return row !== undefined && isSeen(row) && Math.abs(row[face].across[index] ?? 0) === 1;
    };
    return runs(rows.map((row) => isSeen(row) && holds(row[face].across, index)))
      .map(([first, last]) => rows.slice(ends(first - 1) ? first - 1 : first, (ends(last + 1) ? last + 1 : last) + 1))
      .filter(({ length }) => length > 1)
      .map((part) => ({ face, points: part.map((row) => pointOn(row, face, angle(row))) }));
  });
}

/** Whether a border has skin on both sides of it. */
function isBorder(across: readonly number[], index: number): boolean {
  const value = across[index] ?? 0;
  return value < 1 - 1e-4 && value > -1 + 1e-4;
}

/** Whether L4 and L5 are missing between L3 and the sacral segments. */
function isAxial(across: readonly number[]): boolean {
  const [before = 0, after = 0] = [across[4], across[6]];
  return before - after < 0.06 && isBorder(across, 4) && isBorder(across, 6);
}

/** A strip along an edge of the limb that lies in the shade. */
function shade(rows: readonly Row[], face: Face, side: number): Point[] {
  const width = 0.55;
  const strips = rows.map((row) => {
    const spans = TURNS.map((turn) => spanOf(row, face, 0, row[face].angles.length - 1, turn));
    const [from, to] = spans.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).find(([a, b]) => b > a) ?? [
      0, 0,
    ];
    const edge: [number, number] = side < 0 ? [-QUARTER, width - QUARTER] : [QUARTER - width, QUARTER];
    return edge.map((angle) => pointOn(row, face, Math.min(to, Math.max(from, angle))).x);
  });
  return outline(rows.map((row, place) => ({ y: row.section.y, ends: strips[place] ?? [] })));
}

function toesOf(section: Section, seen: number, grown: number, side: 1 | -1 = 1): Toe[] {
  const arc = arcOf({ ...section, depth: { dorsal: 0, ventral: 0 } }, 'dorsal', seen, side);
  return TOES.map(([segment, across, radius, length], index) => {
    const angle = Math.acos(across);
    const y = section.y - radius * 0.9;
    return {
      number: index + 1,
      segment,
      x: arc.x(angle),
      near: arc.near(angle),
      y,
      radius: radius * grown,
      length: length * grown,
    };
  }).sort((a, b) => a.near - b.near);
}

/** The edge from which the segments start: the upper one of the trunk, later the hind one. */
function midline(rows: readonly Row[], upright: number): Point[] {
  const last = SEGMENTS.length + 1;
  const [top] = rows;
  if (!top) return [];
  const angles = top.dorsal.angles;
  const from = (angles[0] ?? 0) + ((angles[last] ?? 0) - (angles[0] ?? 0)) * upright;
  const to = angles[last] ?? 0;
  const above = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) =>
    pointOn(top, 'dorsal', clamp(from + ((to - from) * step) / 8)),
  );
  const hind = rows
    .filter(
      ({ section, dorsal }) =>
        section.height <= -1 + 0.86 * upright && Math.abs(dorsal.angles[last] ?? 0) <= QUARTER + THIN,
    )
    .map((row) => pointOn(row, 'dorsal', clamp(row.dorsal.angles[last] ?? 0)));
  return upright < 1 ? [...above, ...hind] : hind;
}

/** The trunk with its other side, and the other limb. */
function body(rows: readonly Row[], seen: number, toes: number): LimbDrawing['body'] {
  const sections = rows.map(({ section }) => section);
  const trunk = sections
    .filter(({ height }) => height <= 0.001)
    .map((section) => {
      const { aside, depth, y } = section;
      const reach = (aside.front + aside.back) / 2 + depth.dorsal;
      const whole = { ...section, aside: { front: 0, back: 0 }, depth: { ...depth, dorsal: reach } };
      return { y, ends: bothEnds(arcOf(whole, 'dorsal', seen)) };
    });
  const other = sections
    .filter(({ height }) => height >= -0.02)
    .map((section) => ({ y: section.y, ends: bothEnds(arcOf(section, 'dorsal', seen, -1)) }));
  return {
    skin: [outline(other), outline(trunk)],
    ink: [...inkOf(other), ...inkOf(trunk)],
    toes: toes > 0 ? toesOf(sections.at(-1) as Section, seen, toes, -1) : [],
  };
}

function bothEnds({ x, facing }: Arc): number[] {
  return [x(facing - QUARTER), x(facing + QUARTER)].sort((a, b) => a - b);
}

function spot(rows: readonly Row[], index: number, height: number): Spot | undefined {
  const row = rows.reduce((best, other) =>
    Math.abs(other.section.height - height) < Math.abs(best.section.height - height) ? other : best,
  );
  const pieces = FACES.flatMap((face) =>
    TURNS.map((turn) => spanOf(row, face, index, index + 1, turn))
      .filter(([from, to]) => Math.abs(to - from) > THIN)
      .map((span) => span.map((angle) => pointOn(row, face, angle).x).sort((a, b) => a - b)),
  ).sort(([a = 0], [b = 0]) => a - b);
  const merged: { from: number; to: number }[] = [];
  for (const [from = 0, to = 0] of pieces) {
    const last = merged.at(-1);
    if (last && from - last.to < THIN) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  const [widest] = merged.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return widest && { x: (widest.from + widest.to) / 2, y: row.section.y, width: widest.to - widest.from };
}

/** The middle of the heights at which nothing but one segment lies at the hind edge of the trunk. */
function start(rows: readonly Row[], index: number): Point | undefined {
  const touching = rows.filter(({ section, dorsal }) => {
    const [from = 0, to = 0] = [dorsal.across[index], dorsal.across[index + 1]];
    return section.height < 0 && from > -1 + THIN / 4 && to <= -1 + THIN / 4;
  });
  const row = touching[Math.floor(touching.length / 2)];
  return row && pointOn(row, 'dorsal', clamp(row.dorsal.angles.at(-1) ?? 0));
}
