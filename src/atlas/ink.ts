import type { Camera } from './camera.js';
import { flatten, TOE_LENGTH } from './curves.js';
import { type Cubic, fitCurves, type Point, straight } from './fitting.js';
import { INK_LINES, type InkLine, nailOutline } from './ink-lines.js';
import { midlineCourse } from './regions.js';
import { skinNormal, skinRow } from './surface.js';
import { CHART_IDS, type Vec3 } from './types.js';
import { dot } from './vectors.js';

/** A line on the skin of the right limb: where it runs, and which way the skin faces there. */
interface SkinLine {
  readonly chart: number;
  /** Where it starts on the chart. */
  readonly start: readonly [phi: number, s: number];
  readonly width: number;
  readonly points: readonly { readonly at: Vec3; readonly normal: Vec3 }[];
}

/** Ink is drawn only where the skin turns this much towards the viewer, so that it fades before the outline. */
const INK_FACING = 0.06;
const NAIL_FACING = 0.08;

/** Ink strokes are this many units of line width thick for a width of 1. */
const THICKNESS = 0.55;

function onSkin(chart: number, width: number, points: readonly (readonly [number, number])[]): SkinLine {
  return {
    chart,
    start: points[0]!,
    width,
    points: points.map(([phi, s]) => ({ at: skinRow(chart, s)(phi), normal: skinNormal(chart, s, phi) })),
  };
}

/** The course of an ink line on its chart, as smooth as a border. */
function inkCourse(chart: number, points: InkLine['points']): (readonly [number, number])[] {
  const unit = chart === 0 ? 1 : TOE_LENGTH;
  return flatten({ chart: CHART_IDS[chart]!, points }).map(([phi, along]) => [phi, along / unit]);
}

const CLEFT = { from: 118, width: 2.2 };

/** The natal cleft, along the midline of the back. Half of the skin there faces inwards, so its ink is taken to face back. */
function cleft(): SkinLine {
  const course = midlineCourse();
  const points = course
    .slice((course.length + 1) / 2)
    .filter(([, s]) => s >= CLEFT.from)
    .reverse();
  const line = onSkin(0, CLEFT.width, points);
  return { ...line, points: line.points.map(({ at, normal }) => ({ at, normal: [0, normal[1] * 0.5, -1] })) };
}

let lines: SkinLine[] | undefined;
let nails: SkinLine[] | undefined;

/** How ink lands in a picture: through a camera on the right limb. */
function land(line: SkinLine, { right, up, towards }: Camera): { x: number; y: number; facing: number }[] {
  return line.points.map(({ at, normal }) => ({ x: dot(right, at), y: -dot(up, at), facing: dot(towards, normal) }));
}

/** The ink of a limb in a view, of the lines that a test lets through: tapered strokes, each a closed run of cubics. */
export function inkStrokes(
  camera: Camera,
  lineWidth: number,
  shows: (chart: number, station: number, phi: number) => boolean,
): Cubic[][] {
  lines ??= [...INK_LINES.map(({ chart, width, points }) => onSkin(chart, width, inkCourse(chart, points))), cleft()];
  const strokes: Cubic[][] = [];
  for (const line of lines) {
    if (!shows(line.chart, line.start[1], line.start[0])) continue;
    const landed = land(line, camera);
    const last = landed.length - 1;
    for (let i = 0; i <= last; i++) {
      const start = i;
      while (i <= last && landed[i]!.facing >= INK_FACING) i++;
      if (i - start > 3) strokes.push(stroke(landed.slice(start, i), start, last, line.width * lineWidth * THICKNESS));
    }
  }
  return strokes;
}

function stroke(run: { x: number; y: number; facing: number }[], offset: number, last: number, width: number): Cubic[] {
  const one: Point[] = [];
  const other: Point[] = [];
  run.forEach(({ x, y, facing }, k) => {
    const before = run[Math.max(0, k - 1)]!;
    const after = run[Math.min(run.length - 1, k + 1)]!;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    const taper = Math.sin((Math.PI * (offset + k)) / last) ** 0.7;
    const half = width * (Number.isFinite(taper) ? taper : 0) * Math.min(1, facing * 3);
    one.push([x - (dy / length) * half, y + (dx / length) * half]);
    other.push([x + (dy / length) * half, y - (dx / length) * half]);
  });
  other.reverse();
  return [...fitCurves(one, 0.1), ...straight([one.at(-1)!, other[0]!]), ...fitCurves(other, 0.1)];
}

const RAPHE = { from: 205, to: 150, width: 1.1 };

/** The anus lies on the midline at this station; its folds are drawn so long from there, mm. Placed by eye. */
const ANUS = { station: 234, inner: 2.2, outer: 6.5, folds: 12, width: 0.9 };

/** The midline of the perineum with the folds of the anus, as the view between the thighs shows them. */
export function midlineInk(camera: Camera): Cubic[][] {
  const course = midlineCourse();
  const turning = (course.length - 1) / 2;
  const points = course
    .filter(([, s], i) => (i <= turning ? s >= RAPHE.from : s >= RAPHE.to))
    .map(([phi, s]) => [phi, s] as const);
  const landed = land(onSkin(0, RAPHE.width, points), camera).map((spot) => ({ ...spot, x: 0, facing: 1 }));
  const behind = points.findIndex(([phi, s]) => phi > 90 && s <= ANUS.station);
  const anus = landed[behind]!;
  const clear = (spot: { y: number }): boolean => Math.abs(spot.y - anus.y) > ANUS.outer + 2;
  const front = landed.slice(0, behind).filter(clear);
  const back = landed.slice(behind).filter(clear);
  const folds = Array.from({ length: ANUS.folds }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / ANUS.folds;
    return [0, 0.25, 0.5, 0.75, 1].map((t) => {
      const r = ANUS.inner + t * (ANUS.outer - ANUS.inner);
      return { x: Math.cos(angle) * r, y: anus.y + Math.sin(angle) * r * 1.25, facing: 1 };
    });
  });
  return [
    ...[front, back].map((run) => stroke(run, 0, run.length - 1, RAPHE.width)),
    ...folds.map((run) => stroke(run, 0, run.length - 1, ANUS.width)),
  ];
}

/** The nail of a toe, 1 to 5, in a view; empty where too little of it faces the viewer. */
export function nailShape(camera: Camera, toe: number): Cubic[] {
  nails ??= [1, 2, 3, 4, 5].map((chart) => onSkin(chart, 1, nailOutline(chart)));
  const seen = land(nails[toe - 1]!, camera).filter(({ facing }) => facing > NAIL_FACING);
  if (seen.length < 8) return [];
  return fitCurves(
    [...seen, seen[0]!].map(({ x, y }): Point => [x, y]),
    0.15,
  );
}
