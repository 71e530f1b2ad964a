import type { SensoryGrade } from '../core/examination.js';
import { KEY_POINTS, type KeyPointId } from '../core/key-points.js';
import { SIDES, type Side } from '../core/sides.js';
import { keyPointPosition, project, silhouette } from '../atlas/index.js';
import { sensoryScore } from '../exam/grades.js';
import type { Examination } from '../exam/types.js';
import type { NoteWords } from '../locales/note-types.js';
import type { SheetFigure } from './sheet-document.js';

/** What a key point shows: the worse of light touch and pinprick, or that neither was tested. */
export type PointState = SensoryGrade | 'not-tested';

/** A key point in a figure, in mm, x to the right and y down. */
export interface FigurePoint {
  readonly id: KeyPointId;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly state: PointState;
}

/** Both limbs as outlines with their key points: black on white, each state by its shape alone. */
export interface RecordFigure {
  readonly view: FigureView;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly outlines: string;
  readonly points: readonly FigurePoint[];
}

/** The views in which all key points are seen. */
const VIEWS = ['anterior', 'posterior'] as const;

/** A view that is printed. */
export type FigureView = (typeof VIEWS)[number];

/** The radius of a key point, the room above and below the limbs, and that beside them, which takes names, in mm. */
const RADIUS = 15;
const MARGIN = 30;
const MARGIN_BESIDE = 80;

/** Points of the two sides stand at least so far from the midline that one does not hide the other, in mm. */
const FROM_MIDLINE = RADIUS + 3;

/** So much higher than others the name stands whose point has another one beside it, in mm. */
const RAISED: Partial<Readonly<Record<KeyPointId, number>>> = { 'S4-5': 34 };

/** The limbs from the front and from behind, with what was found at the key points. */
export function recordFigures(examination: Examination): RecordFigure[] {
  return VIEWS.map((view) => {
    const rings = SIDES.flatMap((side) => silhouette({ view, side }));
    const xs = rings.flatMap((ring) => ring.map(([x]) => x));
    const ys = rings.flatMap((ring) => ring.map(([, y]) => -y));
    const [left, top] = [Math.min(...xs) - MARGIN_BESIDE, Math.min(...ys) - MARGIN];
    return {
      view,
      box: [left, top, Math.max(...xs) + MARGIN_BESIDE - left, Math.max(...ys) + MARGIN - top],
      outlines: rings
        .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${(-y).toFixed(1)}`).join('L')}Z`)
        .join(''),
      points: SIDES.flatMap((side) => KEY_POINTS.flatMap(({ id }) => pointIn(view, id, side, examination))),
    };
  });
}

function pointIn(view: FigureView, id: KeyPointId, side: Side, examination: Examination): FigurePoint[] {
  const position = keyPointPosition(id, side);
  const seen = VIEWS.map((each) => ({ each, spot: project(each, position) }));
  const best = seen.reduce((one, other) => (other.spot.facing > one.spot.facing ? other : one));
  if (best.each !== view) return [];
  const { x, y } = best.spot;
  const apart = Math.sign(x) * Math.max(Math.abs(x), FROM_MIDLINE);
  return [{ id, side, x: apart, y: -y, state: stateOf(id, side, examination) }];
}

function stateOf(id: KeyPointId, side: Side, { findings }: Examination): PointState {
  const place = KEY_POINTS.find((point) => point.id === id)?.place;
  const grades = findings.flatMap((finding) =>
    finding.kind === 'sensation' &&
    finding.share === undefined &&
    finding.place === place &&
    finding.side === side &&
    (finding.modality === 'light-touch' || finding.modality === 'pinprick')
      ? finding.grade
      : [],
  );
  return [...grades].sort((one, other) => sensoryScore(one) - sensoryScore(other))[0] ?? 'not-tested';
}

/** The figures of an examination for `printRecord`. */
export function sheetFigures(examination: Examination, note: NoteWords, target: Document = document): SheetFigure[] {
  return recordFigures(examination).map((figure) => ({
    drawing: figureElement(target, figure),
    caption: note.figures[figure.view],
  }));
}

/** A figure as an element of a document: open circles are normal, half-filled ones altered, filled ones absent, dots not tested. */
export function figureElement(target: Document, { box, outlines, points }: RecordFigure): SVGSVGElement {
  const make = <Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Record<string, string | number>) => {
    const made = target.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
    return made;
  };
  const drawing = make('svg', { viewBox: box.map(Math.round).join(' ') });
  drawing.append(make('path', { d: outlines, fill: 'none', stroke: '#000', 'stroke-width': 4 }));
  for (const { id, side, x, y, state } of points) {
    const ring = { cx: x, cy: y, r: RADIUS, stroke: '#000', 'stroke-width': 4 };
    if (state === 'not-tested') drawing.append(make('circle', { cx: x, cy: y, r: 4 }));
    else drawing.append(make('circle', { ...ring, fill: state === 'absent' ? '#000' : '#fff' }));
    if (state === 'reduced' || state === 'increased') {
      drawing.append(make('path', { d: `M${x},${y - RADIUS}a${RADIUS},${RADIUS} 0 0 0 0,${2 * RADIUS}z` }));
    }
    if (side !== 'left') continue;
    const outwards = x < 0 ? -1 : 1;
    const label = make('text', {
      x: x + outwards * (RADIUS + 6),
      y: y + 12 - (RAISED[id] ?? 0),
      'text-anchor': outwards < 0 ? 'end' : 'start',
      'font-size': 34,
      'font-family': 'sans-serif',
    });
    label.textContent = id;
    drawing.append(label);
  }
  return drawing;
}
