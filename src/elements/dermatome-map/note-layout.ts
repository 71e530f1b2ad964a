import { pinOnPlate, showsWholeLimb, type Pin } from '../../atlas/pinning.js';
import type { ChartPoint, Plate } from '../../atlas/types.js';
import { marginOf, settleRows, type MarginRow, type OtherRow } from './label-layout.js';
import type { Taken } from './spot-label.js';
import { holdsBothLimbs, onStage, type StageFit } from './stage-layout.js';

/** A note whose box has been measured, px. */
export interface SizedNote {
  readonly slot: string;
  readonly point: ChartPoint;
  readonly width: number;
  readonly height: number;
}

/** The pin of a note on the stage, px. */
export interface NotePin {
  readonly note: SizedNote;
  readonly x: number;
  readonly y: number;
  /** 1 faces the viewer, 0 lies on the outline, below 0 is turned away. */
  readonly facing: number;
}

/** A note that is seen: its pin, its box in one of the margins, and the leader between them. */
export interface PlacedNote extends NotePin {
  readonly left: boolean;
  /** `null` where the notes are listed below the stage. */
  readonly box: Taken | null;
  /** The leader as an SVG polyline, or nothing. */
  readonly leader: string;
}

/** A pin this share of the stage beyond its middle changes to the other margin: a turning limb must not make it flicker. */
const HOLD = 0.08;

/** Between the box of a note and the skin, and round it, in letters. */
const BESIDE = 1.2;
const ROUND = 0.5;

/**
 * The pins of the notes that are seen on a plate.
 *
 * A note is gone while its skin faces away. It is gone too where the plate leaves its skin out, beyond the edge of the
 * stage, and where the other limb stands before it: a pin there would name skin of the wrong limb.
 */
export function pinsOf(notes: readonly SizedNote[], plate: Plate, fit: StageFit): NotePin[] {
  return notes.flatMap((note): NotePin[] => {
    const pin = pinOnPlate(plate, note.point);
    if (!isSeen(pin)) return [];
    const { x, y } = onStage(fit, pin);
    const isOnStage = x >= 0 && x <= fit.width && y >= 0 && y <= fit.height;
    return isOnStage ? [{ note, x, y, facing: pin.facing }] : [];
  });
}

function isSeen(pin: Pin | undefined): pin is Pin {
  return pin !== undefined && pin.facing > 0 && !pin.covered;
}

/** Whether a note stands in the left margin; one that stood there before stays as long as it can. */
function standsLeft(pin: NotePin, plate: Plate, fit: StageFit, before?: boolean): boolean {
  // The labels of one limb that stands alone are all on one side of it.
  if (fit.margins && plate.figures.length === 1 && !plate.figures.every(holdsBothLimbs))
    return pin.note.point.side === 'left';
  const off = pin.x - onStage(fit, { x: plate.box[0] + plate.box[2] / 2, y: 0 }).x;
  return before !== undefined && Math.abs(off) < HOLD * fit.width ? before : off < 0;
}

/**
 * What notes need to either side of a plate, px.
 *
 * Where a foot or the perineum fills the picture, it is nothing unless a note is seen there; elsewhere it is the same
 * from every side, so that a limb that turns keeps its size.
 */
export function roomBeside(notes: readonly SizedNote[], plate: Plate, em: number): number {
  const beside = showsWholeLimb(plate) ? notes : notes.filter(({ point }) => isSeen(pinOnPlate(plate, point)));
  return beside.length === 0 ? 0 : Math.max(...beside.map(({ width }) => width)) + (BESIDE + ROUND) * em;
}

/** A pin with the row that its note takes in a margin. */
export type NoteRow = NotePin & OtherRow;

/** The rows that notes take in the margins, among those of the labels. */
export function noteRows(
  pins: readonly NotePin[],
  plate: Plate,
  fit: StageFit,
  before: readonly PlacedNote[],
): NoteRow[] {
  return pins.map((pin) => ({
    ...pin,
    height: pin.note.height,
    left: standsLeft(pin, plate, fit, before.find(({ note }) => note.slot === pin.note.slot)?.left),
  }));
}

/** Places notes in margins of their own, where labels stand on the skin or nowhere. */
export function settleNotes(rows: readonly NoteRow[], plate: Plate, fit: StageFit): PlacedNote[] {
  return [true, false].flatMap((left) => {
    const column = rows.filter((row) => row.left === left);
    const { bend } = columnOf(plate, fit, left, Math.max(0, ...column.map(({ note }) => note.width)));
    return placeNotes(column, settleRows(column, fit, bend), plate, fit);
  });
}

/** Notes at the heights at which their rows came to stand. */
export function placeNotes(
  rows: readonly NoteRow[],
  middles: ReadonlyMap<MarginRow, number>,
  plate: Plate,
  fit: StageFit,
): PlacedNote[] {
  return rows.map((row) => placeNote(row, row.left, middles.get(row) ?? row.y, plate, fit));
}

/** A note in a margin at the free height that is nearest to its pin. */
function squeezeIn(
  pin: NotePin,
  left: boolean,
  others: readonly PlacedNote[],
  plate: Plate,
  fit: StageFit,
): PlacedNote {
  const gap = fit.em * ROUND;
  const { height } = pin.note;
  const column = others.flatMap(({ box, left: side }) => (box && side === left ? [box] : []));
  const isFree = (y: number): boolean =>
    y >= 0 &&
    y + height <= fit.height &&
    column.every((box) => y >= box.y + box.height + gap || y + height + gap <= box.y);
  const wish = pin.y - height / 2;
  const y = [wish, ...column.flatMap((box) => [box.y - gap - height, box.y + box.height + gap])]
    .filter(isFree)
    .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish))[0];
  return placeNote(pin, left, (y ?? wish) + height / 2, plate, fit);
}

/** Notes on a turning limb: each box stays where it is and its leader follows, unless its pin has changed sides. */
export function followPins(
  pins: readonly NotePin[],
  before: readonly PlacedNote[],
  plate: Plate,
  fit: StageFit,
): PlacedNote[] {
  const placed: PlacedNote[] = [];
  const homeless: { readonly pin: NotePin; readonly left: boolean }[] = [];
  for (const pin of pins) {
    const last = before.find(({ note }) => note.slot === pin.note.slot);
    const left = standsLeft(pin, plate, fit, last?.left);
    if (!last?.box || last.left !== left) homeless.push({ pin, left });
    else {
      const { bend } = columnOf(plate, fit, left, pin.note.width);
      placed.push({ ...pin, left, box: last.box, leader: leaderTo(pin, last.box, left, bend) });
    }
  }
  for (const { pin, left } of homeless) placed.push(squeezeIn(pin, left, placed, plate, fit));
  return placed;
}

function leaderTo(
  { x, y }: { readonly x: number; readonly y: number },
  box: Taken,
  left: boolean,
  bend: number,
): string {
  const [start, middle] = [left ? box.x + box.width : box.x, box.y + box.height / 2];
  return `${start},${middle} ${left ? Math.max(bend, start) : Math.min(bend, start)},${middle} ${x},${y}`;
}

function placeNote(pin: NotePin, left: boolean, middle: number, plate: Plate, fit: StageFit): PlacedNote {
  const { note, x, y, facing } = pin;
  const { edge, bend } = columnOf(plate, fit, left, note.width);
  const within = Math.max(
    fit.em * ROUND + note.height / 2,
    Math.min(middle, fit.height - fit.em * ROUND - note.height / 2),
  );
  const box: Taken = {
    x: left ? edge - note.width : edge,
    y: within - note.height / 2,
    width: note.width,
    height: note.height,
  };
  return { note, x, y, facing, left, box, leader: leaderTo(pin, box, left, bend) };
}

/** Where a box of a width ends beside the skin, inside the stage, and where its leader bends, px. */
function columnOf(plate: Plate, fit: StageFit, left: boolean, width: number): { edge: number; bend: number } {
  const own = marginOf(plate, fit, left);
  const skin = onStage(fit, { x: left ? plate.box[0] : plate.box[0] + plate.box[2], y: 0 }).x;
  const beside = fit.margins ? own.edge : skin + (left ? -BESIDE : BESIDE) * fit.em;
  const last = width + fit.em * ROUND;
  const edge = left ? Math.max(last, beside) : Math.min(fit.width - last, beside);
  return { edge, bend: fit.margins ? own.bend : edge };
}
