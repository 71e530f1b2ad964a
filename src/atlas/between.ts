import { SIDES, type Side } from '../core/sides.js';
import type { ViewId } from '../core/views.js';
import { turn } from './angles.js';
import { directionOf, namedView } from './camera.js';
import { drawLimb } from './drawn-limb.js';
import { framingOf } from './framing.js';
import { boundsOf, partsOf, penOf } from './limb-picture.js';
import { closedPath } from './paths.js';
import type { Box, Direction, Plate, PlateFade, PlatePart } from './types.js';

/** The views in which a whole limb can be turned into one another, and those in which a foot can. */
const LIMB_VIEWS: readonly ViewId[] = ['anterior', 'posterior', 'lateral', 'medial', 'foot-dorsum'];
const FOOT_VIEWS: readonly ViewId[] = ['foot-dorsum', 'sole'];

/** Whether a limb can be turned from one plate to another without a look into its cut end or a change of its pose. */
export function canTurnBetween(a: Plate, b: Plate): boolean {
  const views = [namedView(a.request.view), namedView(b.request.view)];
  const isWithin = (set: readonly ViewId[]): boolean => views.every((view) => set.includes(view));
  return a.request.side === b.request.side && (isWithin(LIMB_VIEWS) || isWithin(FOOT_VIEWS));
}

/**
 * Draws a moment of the way from one plate to another: each limb turns the shortest way and moves to its new place.
 *
 * @param share how much of the way lies behind, 0 to 1
 */
export function drawBetween(a: Plate, b: Plate, share: number): Plate {
  const request = { ...b.request, detail: 'moving' as const };
  const directionFor = (side: Side): Direction =>
    mixDirections(directionOf(a.request.view, side), directionOf(b.request.view, side), share);
  const plates = [a, b];
  const isFoot = plates.every(({ request: { view } }) => FOOT_VIEWS.includes(namedView(view)));
  const framing = {
    ...framingOf(isFoot ? 'foot-dorsum' : directionFor('right'), directionFor('right')),
    outlinesMidline: plates.some(standsApart),
  };
  const limbs = SIDES.flatMap((side) => {
    const [from, to] = [limbOn(a, side), limbOn(b, side)];
    if (!from || !to) return [];
    const coloured = to.part.coloured;
    const opacity = coloured ? 1 : mix(from.part.opacity, to.part.opacity, share);
    const picture = drawLimb({ ...request, view: directionFor(side) }, framing, side);
    return [{ side, coloured, opacity, picture, dx: Math.round(mix(from.dx, to.dx, share) * 10) / 10 }];
  }).sort((one, other) => one.picture.depth - other.picture.depth);
  return {
    request,
    box: b.box,
    fade: mixFades(a.fade, b.fade, share),
    anchors: [],
    figures: limbs.map((limb) => ({
      side: limb.side,
      dx: limb.dx,
      box: moved(boundsOf(limb.picture, limb.side), limb.dx),
      wall: limb.coloured ? closedPath(limb.picture.wall, penOf(limb)) : '',
      midline: '',
      parts: partsOf(limb.picture, limb),
    })),
  };
}

function standsApart({ figures, request }: Plate): boolean {
  return figures.length > 1 || request.side !== 'both';
}

/** A limb on a plate: one of its parts, and how far it is moved. A plate that leaves it out shows nothing of it. */
function limbOn({ figures }: Plate, side: Side): { part: PlatePart; dx: number } | undefined {
  for (const { parts, dx } of figures) {
    const part = parts.find((one) => one.side === side);
    if (part) return { part, dx };
  }
  return undefined;
}

function moved([x, y, width, height]: Box, dx: number): Box {
  return [x + dx, y, width, height];
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function mixDirections(from: Direction, to: Direction, share: number): Direction {
  return { yaw: from.yaw + turn(to.yaw - from.yaw) * share, pitch: mix(from.pitch, to.pitch, share) };
}

function mixFades(from: PlateFade | null, to: PlateFade | null, share: number): PlateFade | null {
  if (from?.kind !== 'linear' || to?.kind !== 'linear') return to;
  return { kind: 'linear', y0: mix(from.y0, to.y0, share), y1: mix(from.y1, to.y1, share) };
}
