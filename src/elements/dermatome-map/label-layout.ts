import type { Box, Plate, PlateAnchor } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import type { Taken } from './spot-label.js';
import { holdsBothLimbs, onStage, type StageFit } from './stage-layout.js';
import { breakLines } from './text-lines.js';

/** The words beside a chip in the margin. */
export interface MarginText {
  readonly main: string;
  /** A second, quieter statement in lines of its own. */
  readonly aside: string;
}

/** A label of one area: a chip a level, with or without a leader and words. */
export interface StageLabel {
  readonly anchor: PlateAnchor;
  readonly levels: readonly Level[];
  /** The spot of skin that the label names, px. */
  readonly spotX: number;
  readonly spotY: number;
  /** The left edge and the middle of the chips, px. */
  readonly x: number;
  readonly y: number;
  /** The leader from chip to spot as an SVG polyline, or nothing where the chip lies on its area. */
  readonly leader: string;
  readonly lines: readonly string[];
  readonly asideLines: readonly string[];
  /** Where the words start or end, px, and which. */
  readonly textX: number;
  readonly textAnchor: 'start' | 'end';
}

/** Sizes of labels in letters (em). */
export const LETTERS = { chip: 2.4, chipHeight: 1.7, chipGap: 0.25, line: 1.35 } as const;

const ELBOW = 2.6;
const ROW_GAP = 0.7;
const LONGEST_LEADER = 9;

/** The width of the chips of some levels, px. */
function chipsWidth(levels: readonly Level[], em: number): number {
  return (levels.length * (LETTERS.chip + LETTERS.chipGap) - LETTERS.chipGap) * em;
}

/** The anchor with the most room for every area that a plate shows: one a side and set of levels. */
function bestAnchors(plate: Plate): PlateAnchor[] {
  const best = new Map<string, PlateAnchor>();
  for (const anchor of plate.anchors) {
    if (anchor.levels.length === 0) continue;
    const key = `${anchor.side} ${anchor.levels.join(' ')}`;
    if (anchor.radius > (best.get(key)?.radius ?? 0)) best.set(key, anchor);
  }
  return [...best.values()];
}

/** A spot of skin and the height of what stands in the margin for it, px. */
export interface MarginRow {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The labels of the margins, and where the middles of the other rows came to stand among them. */
export interface Margins {
  readonly labels: readonly StageLabel[];
  readonly middles: ReadonlyMap<MarginRow, number>;
}

/** A row of either margin that is no label, such as a note. */
export interface OtherRow extends MarginRow {
  readonly left: boolean;
}

/** Labels in the two margins of the stage, beside the half of the drawing that they name, with other rows among them. */
export function marginLabels(
  plate: Plate,
  fit: StageFit,
  wordsFor: (anchor: PlateAnchor) => MarginText,
  others: readonly OtherRow[] = [],
): Margins {
  const middle = plate.box[0] + plate.box[2] / 2;
  const isLone = plate.figures.length === 1 && !plate.figures.every(holdsBothLimbs);
  const isLeft = (anchor: PlateAnchor): boolean => (isLone ? anchor.side === 'right' : anchor.x < middle);
  const anchors = bestAnchors(plate);
  const middles = new Map<MarginRow, number>();
  const labels = [true, false].flatMap((left) => {
    const rows = labelRows(
      anchors.filter((anchor) => isLeft(anchor) === left),
      left,
      plate,
      fit,
      wordsFor,
    );
    const settled = settleRows(
      [...rows, ...others.filter((row) => row.left === left)],
      fit,
      marginOf(plate, fit, left).bend,
    );
    for (const [row, middle] of settled) middles.set(row, middle);
    return rows.map((row) => marginLabel(row, settled.get(row) ?? row.y, left, plate, fit));
  });
  return { labels, middles };
}

/** Where the margin begins in which labels stand, and where their leaders bend towards the skin, px. */
export function marginOf(plate: Plate, fit: StageFit, left: boolean): { edge: number; bend: number } {
  const out = left ? -fit.em : fit.em;
  const skin = onStage(fit, { x: left ? plate.box[0] : plate.box[0] + plate.box[2], y: 0 }).x;
  return { edge: skin + out * (ELBOW + 0.6), bend: skin + out * 0.6 };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label before it is known at which height it stands. */
interface LabelRow extends MarginRow {
  readonly anchor: PlateAnchor;
  readonly width: number;
  readonly textX: number;
  readonly lines: readonly string[];
  readonly asideLines: readonly string[];
}

function labelRows(
  anchors: readonly PlateAnchor[],
  left: boolean,
  plate: Plate,
  fit: StageFit,
  wordsFor: (anchor: PlateAnchor) => MarginText,
): LabelRow[] {
  const { em } = fit;
  const chipEdge = marginOf(plate, fit, left).edge;
  return anchors.map((anchor) => {
    const width = chipsWidth(anchor.levels, em);
    const textX = left ? chipEdge - width - em * 0.5 : chipEdge + width + em * 0.5;
    const room = (left ? textX : fit.width - textX) / em - 0.8;
    const words = wordsFor(anchor);
    const lines = breakLines(words.main, room);
    const asideLines = words.aside === '' ? [] : breakLines(words.aside, room);
    const height = Math.max(LETTERS.chipHeight, (lines.length + asideLines.length) * LETTERS.line) * em;
    return { anchor, width, textX, lines, asideLines, height, ...onStage(fit, anchor) };
  });
}

/** The middles of rows in one margin: near their spots, apart from one another, and without leaders that cross. */
export function settleRows<T extends MarginRow>(
  unsorted: readonly T[],
  fit: StageFit,
  bend: number,
): ReadonlyMap<T, number> {
  const { em } = fit;
  const rows = [...unsorted].sort((a, b) => a.y - b.y);
  const middlesOf = (): number[] =>
    spread(
      rows.map(({ y, height }) => ({ y, height: height + ROW_GAP * em })),
      em * 3.2,
      fit.height - fit.foot,
    );
  uncross(rows, middlesOf, bend);
  const middles = middlesOf();
  return new Map(rows.map((row, index) => [row, middles[index] ?? row.y]));
}

function marginLabel(row: LabelRow, y: number, left: boolean, plate: Plate, fit: StageFit): StageLabel {
  const { edge, bend } = marginOf(plate, fit, left);
  const start = left ? edge + fit.em * 0.3 : edge - fit.em * 0.3;
  return {
    anchor: row.anchor,
    levels: row.anchor.levels,
    spotX: row.x,
    spotY: row.y,
    x: left ? edge - row.width : edge,
    y,
    leader: `${start},${y} ${bend},${y} ${row.x},${row.y}`,
    lines: row.lines,
    asideLines: row.asideLines,
    textX: row.textX,
    textAnchor: left ? 'end' : 'start',
  };
}

/** Swaps rows whose leaders, from the bend at the middle of a row to its spot, cross, until none does or no swap helps. */
function uncross(rows: MarginRow[], middlesOf: () => number[], bend: number): void {
  for (let round = 0; round < rows.length; round++) {
    let swapped = false;
    for (let i = 0; i + 1 < rows.length; i++) {
      const [above, below] = [rows[i], rows[i + 1]];
      const middles = middlesOf();
      if (!above || !below || !cross(bend, middles[i] ?? 0, above, middles[i + 1] ?? 0, below)) continue;
      [rows[i], rows[i + 1]] = [below, above];
      swapped = true;
    }
    if (!swapped) return;
  }
}

/** Whether the line from one row's bend to its spot crosses that of the row below it. */
function cross(
  bend: number,
  upper: number,
  above: { x: number; y: number },
  lower: number,
  below: { x: number; y: number },
): boolean {
  const end = Math.abs(above.x - bend) < Math.abs(below.x - bend) ? above.x : below.x;
  const at = (from: number, spot: { x: number; y: number }): number =>
    spot.x === bend ? spot.y : from + ((spot.y - from) * (end - bend)) / (spot.x - bend);
  return upper < lower && at(upper, above) > at(lower, below);
}

/** Middles for rows of these heights, each as near to its wish as the others allow, between two limits. */
export function spread(rows: readonly { y: number; height: number }[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let edge = top;
  for (const { y, height } of rows) {
    const middle = Math.max(y, edge + height / 2);
    middles.push(middle);
    edge = middle + height / 2;
  }
  edge = bottom;
  for (let index = rows.length - 1; index >= 0; index--) {
    const half = (rows[index]?.height ?? 0) / 2;
    middles[index] = Math.min(middles[index] ?? 0, edge - half);
    edge = (middles[index] ?? 0) - half;
  }
  return middles;
}

/**
 * Labels on the skin: a chip on its area where it fits, beside the figure with a leader where the area is too thin.
 *
 * On an enlarged stage the places that are in sight are given.
 */
export function skinLabels(
  plate: Plate,
  fit: StageFit,
  taken: readonly Taken[],
  inSight?: readonly PlateAnchor[],
): StageLabel[] {
  const { em, scale } = fit;
  const used: Taken[] = [...taken];
  const height = LETTERS.chipHeight * em;
  const labels: StageLabel[] = [];
  const figureBoxes = plate.figures.map(({ box }) => boxOnStage(fit, box));
  const anchors = (inSight ?? bestAnchors(plate)).toSorted((a, b) => b.radius - a.radius);
  for (const anchor of anchors) {
    const spot = onStage(fit, anchor);
    const width = chipsWidth(anchor.levels, em);
    const candidates = [
      ...(anchor.radius * scale >= height * 0.4 ? [spot] : []),
      ...besideFigure(plate, fit, anchor, width, height),
    ];
    const place = candidates.find(({ x, y }) => {
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!isInside(box, fit) || used.some((other) => overlap(box, other))) return false;
      if (x !== spot.x && labels.some((other) => leadersCross({ x, y }, spot, other))) return false;
      // One chip finds room beside the waist or the calf; several side by side would lie on other skin.
      // On an enlarged stage there may be no paper beside the skin at all.
      const mayCover = x === spot.x || (anchor.levels.length === 1 && !inSight);
      return mayCover || !figureBoxes.some((other) => overlap(box, other));
    });
    // A long leader to what the other limb already names would only be in the way.
    const isNamed = labels.some(({ levels }) => levels.join() === anchor.levels.join());
    if (!place || (isNamed && Math.abs(place.x - spot.x) > LONGEST_LEADER * em)) continue;
    used.push({ x: place.x - width / 2, y: place.y - height / 2, width, height });
    const away = place.x === spot.x && place.y === spot.y ? 0 : Math.sign(spot.x - place.x);
    labels.push({
      anchor,
      levels: anchor.levels,
      spotX: spot.x,
      spotY: spot.y,
      x: place.x - width / 2,
      y: place.y,
      leader: away === 0 ? '' : `${place.x + (away * width) / 2},${place.y} ${spot.x},${spot.y}`,
      lines: [],
      asideLines: [],
      textX: place.x,
      textAnchor: 'start',
    });
  }
  return labels;
}

/** Places left and right of the figure that holds an anchor, nearest first. */
function besideFigure(
  plate: Plate,
  fit: StageFit,
  anchor: PlateAnchor,
  width: number,
  height: number,
): { x: number; y: number }[] {
  const figure = plate.figures.find(({ box }) => anchor.x >= box[0] && anchor.x <= box[0] + box[2]) ?? plate.figures[0];
  if (!figure) return [];
  const spot = onStage(fit, anchor);
  const gap = width / 2 + fit.em * 0.7;
  // Two chips may be wider than the paper beside the figure: they are moved in as far as the stage ends.
  const sides = [
    Math.max(width / 2 + 2, onStage(fit, { x: figure.box[0], y: 0 }).x - gap),
    Math.min(fit.width - width / 2 - 2, onStage(fit, { x: figure.box[0] + figure.box[2], y: 0 }).x + gap),
  ].sort((a, b) => Math.abs(a - spot.x) - Math.abs(b - spot.x));
  const steps = [0, -1, 1, -2, 2, -3, 3].map((step) => spot.y + step * (height + fit.em * 0.3));
  return sides.flatMap((x) => steps.map((y) => ({ x, y })));
}

/** A figure's box in px, without the outermost letter's width: nothing but a toe or a heel reaches so far. */
function boxOnStage(fit: StageFit, [left, top, width, height]: Box): Taken {
  const { x, y } = onStage(fit, { x: left, y: top });
  return { x: x + fit.em, y, width: width * fit.scale - 2 * fit.em, height: height * fit.scale };
}

/** Whether the way from a place to its spot crosses that of a label that has its place. */
function leadersCross(place: Spot, spot: Spot, { textX, y, spotX, spotY }: StageLabel): boolean {
  const [from, to] = [
    { x: textX, y },
    { x: spotX, y: spotY },
  ];
  const turn = (p: Spot, q: Spot, r: Spot): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(place, spot, from) * turn(place, spot, to) < 0 && turn(from, to, place) * turn(from, to, spot) < 0;
}

function isInside(box: Taken, fit: StageFit): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= fit.width - 2 && box.y + box.height <= fit.height - fit.foot;
}

function overlap(a: Taken, b: Taken): boolean {
  return a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;
}
