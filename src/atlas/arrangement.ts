import { SIDES, type Side } from '../core/sides.js';
import { turn } from './angles.js';
import { anchorsOnPlate, boundsOf, type LimbPicture, partsOf, penOf } from './limb-picture.js';
import { closedPath, PLAIN_PEN } from './paths.js';
import type { Box, Plate, PlateAnchor, PlateFigure, PlateRequest } from './types.js';

/** Paper round the drawing and between two figures, mm. */
const MARGIN = 8;
const GAP = 36;

/** How the limbs of a plate are put together. */
export interface Arrangement {
  /** Stands both limbs in one figure. */
  readonly together: boolean;
  readonly fade: Fade | null;
}

/**
 * How the cut ends of a drawing fade into the paper, and what is left out: from the top, so many mm above its lowest point
 * and over so many mm; or from its sides, between two shares of the distance from its middle.
 */
export type Fade =
  | { readonly from: 'top'; readonly kept: number; readonly over: number }
  | { readonly from: 'sides'; readonly gone: number; readonly full: number };

/** While a limb turns away from a view of both, the one without colour fades until it is gone at this angle, degrees. */
const ALONE_FROM = 24;

/** Puts the limbs of a view together: the subject's right figure first, at the viewer's left. */
export function composePlate(
  request: PlateRequest,
  { together, fade }: Arrangement,
  pictureOf: (side: Side) => LimbPicture,
): Plate {
  const bare = bareOpacity(request);
  const figures: PlateFigure[] = [];
  const anchors: PlateAnchor[] = [];
  let left = 0;
  for (const figure of together || request.side !== 'both' ? [request.side] : SIDES) {
    const limbs = (figure === 'both' || together ? SIDES : [figure])
      .map((side) => ({ side, coloured: request.side === 'both' || request.side === side }))
      .filter(({ coloured }) => coloured || bare > 0)
      .map((limb) => ({ ...limb, picture: pictureOf(limb.side), opacity: limb.coloured ? 1 : bare }))
      .sort((a, b) => a.picture.depth - b.picture.depth);
    const boxes = limbs.map(({ side, picture, opacity }) => ({ box: boundsOf(picture, side), opacity }));
    const [x, y, width, height] = uniteBy(boxes);
    const dx = together ? 0 : round(left - x);
    left += width + GAP;
    const [main] = limbs.filter(({ coloured }) => coloured) as [(typeof limbs)[number]];
    figures.push({
      side: figure,
      dx,
      wall: closedPath(main.picture.wall, penOf({ side: main.side, dx })),
      midline: closedPath(main.picture.midline, PLAIN_PEN),
      box: [x + dx, y, width, height],
      parts: limbs.flatMap((limb) => partsOf(limb.picture, { ...limb, dx })),
    });
    anchors.push(...limbs.flatMap((limb) => anchorsOnPlate(limb.picture, { ...limb, dx })));
  }
  const drawn = figures.map((figure) => figure.box).reduce(unite);
  const framed = frame(drawn, fade);
  const seen = anchors.filter((anchor) => isSeen(anchor, framed));
  return { request, ...framed, figures, anchors: seen.sort((a, b) => b.radius - a.radius) };
}

/** Whether a place for a label is neither cropped nor mostly faded away. */
function isSeen({ x, y }: PlateAnchor, { box, fade }: Pick<Plate, 'box' | 'fade'>): boolean {
  const [left, top, width, height] = box;
  if (x < left || x > left + width || y < top || y > top + height) return false;
  return fade?.kind !== 'linear' || y > (fade.y0 + fade.y1) / 2;
}

/** Leaves paper round the drawing and crops what has faded away. */
function frame([x, y, width, height]: Box, fade: Arrangement['fade']): Pick<Plate, 'box' | 'fade'> {
  if (fade?.from === 'sides') {
    const [middle, half] = [x + width / 2, width / 2];
    const [gone, full] = [half * fade.gone, half * fade.full];
    const top = Math.max(y - MARGIN, y + height - MARGIN - 2 * gone);
    const box: Box = [middle - gone, top, 2 * gone, y + height + MARGIN - top];
    return { box, fade: { kind: 'radial', x: middle, y: y + height / 2, full, gone } };
  }
  const top = fade && fade.kept < height ? y + height - fade.kept : y - MARGIN;
  const box: Box = [x - MARGIN, top, width + 2 * MARGIN, y + height - top + MARGIN];
  return { box, fade: fade && { kind: 'linear', y0: top, y1: top + fade.over } };
}

/** How much is seen of a limb without colour. */
function bareOpacity({ view }: PlateRequest): number {
  if (typeof view === 'string' || view.from === 'perineum') return 1;
  const away = Math.hypot(turn(view.yaw), view.pitch) / ALONE_FROM;
  return Math.max(0, 1 - away);
}

/** A box round all that is seen in full, drawn out towards what is only half seen. */
function uniteBy(boxes: readonly { readonly box: Box; readonly opacity: number }[]): Box {
  const inner = boxes
    .filter(({ opacity }) => opacity === 1)
    .map(({ box }) => box)
    .reduce(unite);
  return boxes.reduce((all, { box, opacity }) => {
    const outer = unite(all, box);
    return all.map((value, i) => value + (outer[i]! - value) * opacity) as unknown as Box;
  }, inner);
}

function unite(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

/** Rounds mm to tenths, so that a figure moves by whole units of its paths. */
function round(mm: number): number {
  return Math.round(mm * 10) / 10;
}
