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
}

/** The word for a limb, written on the stage. */
export interface SideWord {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The stage before it has been measured, and on a server. */
export const UNMEASURED: MeasuredSize = { width: 786, height: 748, em: 13 };

/** No label is set smaller than this, px. */
const SMALLEST_LETTERS = 12;

/** What a margin of labels needs beside the skin, in letters: text, chip and leader. */
const MARGIN_LETTERS = 16;

/** The margin is given to the labels unless the skin would shrink below this part of what it could be. */
const SMALLEST_SHARE = 0.7;

/** Fits a plate into the stage, with so many px at least to either side of it. */
export function fitStage(plate: Plate, size: MeasuredSize, width: Width, labelled: boolean, beside = 0): StageFit {
  const em = Math.max(SMALLEST_LETTERS, size.em);
  const [left, top, plateWidth, plateHeight] = plate.box;
  const head = headroom(plate, em);
  const foot = em * 1.2;
  const scaleWithin = (side: number): number =>
    Math.max(0, Math.min((size.width - 2 * side) / plateWidth, (size.height - head - foot) / plateHeight));
  const full = scaleWithin(em);
  const inMargins = scaleWithin(MARGIN_LETTERS * em);
  const margins = labelled && width === 'wide' && inMargins >= SMALLEST_SHARE * full;
  const scale = margins ? inMargins : scaleWithin(Math.max(em, beside));
  return {
    width: size.width,
    height: size.height,
    em,
    scale,
    x: size.width / 2 - (left + plateWidth / 2) * scale,
    y: head + (size.height - head - foot - plateHeight * scale) / 2 - top * scale,
    margins,
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
    // Seen from behind, the subject's left is at the viewer's left.
    const first: Side = plate.request.view === 'posterior' ? 'left' : 'right';
    return [
      { side: first, x: fit.em * 1.4, y, anchor: 'start' },
      { side: first === 'left' ? 'right' : 'left', x: fit.width - fit.em * 1.4, y, anchor: 'end' },
    ];
  });
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
