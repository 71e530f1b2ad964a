import { directionOf } from '../../atlas/camera.js';
import type { Plate, PlateAnchor, PlateFigure } from '../../atlas/types.js';
import type { MeasuredSize } from '../../controllers/element-size.js';
import type { Side } from '../../core/sides.js';

/** How the map is laid out at a width of the element. */
export type Width = 'narrow' | 'medium' | 'wide';

/** Where a plate stands on the stage: px = offset + mm * scale. */
export interface StageFit {
  readonly width: number;
  readonly height: number;
  /** The size of the letters of a label, px. */
  readonly em: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Labels stand in the margin, with leaders; otherwise on the skin. */
  readonly margins: boolean;
  /** What is kept free of labels at the lower edge, px. */
  readonly foot: number;
}

/** The word for a limb, written on the stage. */
export interface SideWord {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The stage before it has been measured, and on a server: that of an element 900 px wide, as Chromium lays it out. */
export const UNMEASURED: MeasuredSize = { width: 466, height: 748, em: 13 };

/** What stands beside that stage, px. */
const RAIL = 104;
const SIDE_COLUMN = 328;

/** The stage before it has been measured, where some of what stands beside it is left out. */
export function unmeasuredStage(hasRail: boolean, hasSideColumn: boolean): MeasuredSize {
  const { width } = UNMEASURED;
  return { ...UNMEASURED, width: width + (hasRail ? 0 : RAIL) + (hasSideColumn ? 0 : SIDE_COLUMN) };
}

/** Seen this squarely from the side, the near limb hides the far one: the cosine of the yaw. */
const EDGE_ON = 0.3;

/** No label is set smaller than this, px. */
const SMALLEST_LETTERS = 12;

/** What the controls need below the skin, in letters. */
const CONTROL_LETTERS = 3.8;

/** What a margin of labels needs beside the skin, in letters: text, chip and leader. */
const MARGIN_LETTERS = 16;

/** What the word for a limb covers above its line, in letters of a label. */
const SIDE_WORD = { width: 3.4, height: 1.3 };

/** The margin is given to the labels unless the skin would shrink below this part of what it could be. */
const SMALLEST_SHARE = 0.7;

/** What a plate is fitted into. */
export interface StageRoom {
  readonly size: MeasuredSize;
  readonly width: Width;
  readonly labelled: boolean;
  /** Controls stand at the lower edge. */
  readonly controls: boolean;
  /** What the page's notes need to either side of a plate, px. */
  readonly beside?: ((plate: Plate) => number) | undefined;
}

/** Fits a plate into the stage, with margins for labels where there is room, or as it is told. */
export function fitStage(plate: Plate, room: StageRoom, asked?: boolean): StageFit {
  const { size, width, labelled, controls, beside } = room;
  const em = Math.max(SMALLEST_LETTERS, size.em);
  const [left, top, plateWidth, plateHeight] = plate.box;
  const head = headroom(plate, em);
  const foot = em * (controls ? CONTROL_LETTERS : 1.2);
  const scaleWithin = (side: number): number =>
    Math.max(0, Math.min((size.width - 2 * side) / plateWidth, (size.height - head - foot) / plateHeight));
  const full = scaleWithin(em);
  const inMargins = scaleWithin(MARGIN_LETTERS * em);
  const margins = asked ?? (labelled && width === 'wide' && inMargins >= SMALLEST_SHARE * full);
  const scale = margins ? inMargins : scaleWithin(Math.max(em, beside?.(plate) ?? 0));
  return {
    width: size.width,
    height: size.height,
    em,
    scale,
    x: size.width / 2 - (left + plateWidth / 2) * scale,
    y: head + (size.height - head - foot - plateHeight * scale) / 2 - top * scale,
    margins,
    foot,
  };
}

/** Fits a turned plate as its named view is fitted: as large, unless it is wider, and with labels at the same place. */
export function fitTurned(plate: Plate, named: StageFit, room: StageRoom): StageFit {
  const fit = fitStage(plate, room, named.margins);
  const [left, top, width, height] = plate.box;
  const shrink = fit.scale > 0 ? Math.min(1, named.scale / fit.scale) : 1;
  const keep = (offset: number, middle: number): number => offset + middle * fit.scale * (1 - shrink);
  return {
    ...fit,
    scale: fit.scale * shrink,
    x: keep(fit.x, left + width / 2),
    y: keep(fit.y, top + height / 2),
  };
}

/** The words for the limbs: in the corners beside one figure of both limbs, above the figure of a single one. */
export function sideWords(plate: Plate, fit: StageFit): SideWord[] {
  const y = fit.em * 2;
  return plate.figures.flatMap((figure): SideWord[] => {
    const { side, box } = figure;
    if (side !== 'both' && !holdsBothLimbs(figure)) {
      return [{ side, x: fit.x + (box[0] + box[2] / 2) * fit.scale, y, anchor: 'middle' }];
    }
    // Seen from behind, the subject's left is at the viewer's left; from the side one limb hides the other.
    const { yaw } = directionOf(plate.request.view, 'right');
    const ahead = Math.cos((yaw * Math.PI) / 180);
    if (Math.abs(ahead) < EDGE_ON) {
      return [{ side: yaw > 0 ? 'left' : 'right', x: fit.x + (box[0] + box[2] / 2) * fit.scale, y, anchor: 'middle' }];
    }
    const first: Side = ahead < 0 ? 'left' : 'right';
    return [
      { side: first, x: fit.em * 1.4, y, anchor: 'start' },
      { side: first === 'left' ? 'right' : 'left', x: fit.width - fit.em * 1.4, y, anchor: 'end' },
    ];
  });
}

/** What the words for the limbs cover, so that no chip is put there, px. */
export function sideWordsTaken(plate: Plate, fit: StageFit): { x: number; y: number; width: number; height: number }[] {
  const [width, height] = [SIDE_WORD.width * fit.em, SIDE_WORD.height * fit.em];
  const before = { start: 0, middle: width / 2, end: width };
  return sideWords(plate, fit).map(({ x, y, anchor }) => ({ x: x - before[anchor], y: y - height, width, height }));
}

/** Where a point of the plate is on the stage. */
export function onStage(fit: StageFit, point: Pick<PlateAnchor, 'x' | 'y'>): { x: number; y: number } {
  return { x: fit.x + point.x * fit.scale, y: fit.y + point.y * fit.scale };
}

/** Whether a figure shows both limbs, though it may colour one of them only. */
export function holdsBothLimbs({ parts }: PlateFigure): boolean {
  return new Set(parts.map(({ side }) => side)).size > 1;
}

function headroom(plate: Plate, em: number): number {
  return plate.figures.every(holdsBothLimbs) ? em * 0.5 : em * 3;
}
