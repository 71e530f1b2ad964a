import { unknownValue } from '../core/errors.js';
import { MAP_SIDES, type MapSide, SIDES } from '../core/sides.js';
import { cameraAt, directionOf, isPosed } from './camera.js';
import { closedPath, DrawnLimb } from './drawn-limb.js';
import { type Framing, framingOf } from './framing.js';
import { inkInUse } from './inking.js';
import type { Box, Plate, PlateAnchor, PlateFigure, PlateRequest, View } from './types.js';
import { wallPath } from './wall.js';

/** Paper round the drawing and between two figures, mm. */
const MARGIN = 8;
const GAP = 36;

/**
 * Draws a view of a scheme: every visible area, shared border, shade and ink line, from the one surface.
 *
 * @throws RangeError for an unknown view, side or scheme
 * @example
 * drawPlate({ view: 'sole', side: 'right', scheme: 'article' }).figures.length; // 1
 */
export function drawPlate(request: PlateRequest): Plate {
  if (!MAP_SIDES.includes(request.side)) throw unknownValue('side', request.side, MAP_SIDES);
  const framing = framingOf(request.view, directionOf(request.view, 'right'));
  const figures: PlateFigure[] = [];
  const anchors: PlateAnchor[] = [];
  let left = 0;
  for (const side of figureSides(request.side, framing)) {
    const sides = side === 'both' || framing.together ? SIDES : [side];
    const limbs = sides.map((each) => new DrawnLimb(request, framing, each)).sort((a, b) => a.depth - b.depth);
    const [x, y, width, height] = limbs.map(({ bounds }) => bounds).reduce(unite);
    const dx = framing.together ? 0 : left - x;
    left += width + GAP;
    figures.push({
      side: framing.together ? request.side : side,
      dx,
      wall: framing.together ? '' : wallPath(request.view, sides[0], dx),
      midline: isPosed(request.view) ? midlinePath(request.view) : '',
      box: [x + dx, y, width, height],
      parts: limbs.flatMap((limb) => limb.parts(dx)),
    });
    anchors.push(...limbs.flatMap((limb) => limb.anchors(dx)));
  }
  const drawn = figures.map((figure) => figure.box).reduce(unite);
  const { box, fade } = frame(drawn, framing);
  return {
    request,
    box,
    inked: inkInUse() !== undefined,
    figures,
    anchors: anchors.sort((a, b) => b.radius - a.radius),
    fade,
  };
}

/** The figures of a plate from the viewer's left: the subject's right comes first. */
function figureSides(side: MapSide, { together }: Framing): readonly MapSide[] {
  return together || side !== 'both' ? [side] : SIDES;
}

/** Leaves paper round the drawing and crops what has faded away. */
function frame([x, y, width, height]: Box, { fade }: Framing): Pick<Plate, 'box' | 'fade'> {
  if (fade?.from === 'sides') {
    const [middle, half] = [x + width / 2, width / 2];
    const [gone, full] = [half * fade.gone, half * fade.full];
    const top = Math.max(y - MARGIN, y + height - MARGIN - 2 * gone);
    const box: Box = [middle - gone, top, 2 * gone, y + height + MARGIN - top];
    return { box, fade: { kind: 'radial', x: middle, y: y + height / 2, full, gone } };
  }
  const top = y + (fade?.gone ? fade.gone * height : -MARGIN);
  const box: Box = [x - MARGIN, top, width + 2 * MARGIN, y + height - top + MARGIN];
  return { box, fade: fade && { kind: 'linear', y0: top, y1: y + fade.full * height } };
}

function unite(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}

function midlinePath(view: View): string {
  const strokes = inkInUse()?.midline(cameraAt(directionOf(view, 'right'))) ?? [];
  return closedPath(strokes, { mirrored: false, dx: 0 });
}
