import { pickOnPlate } from '../../atlas/plate-picking.js';
import { dermatomesAt } from '../../atlas/registry.js';
import type { Plate, PlateAnchor } from '../../atlas/types.js';
import { onStage, type StageFit } from './stage-layout.js';

/** Labels of the same level stand so far apart, in letters: each toe has one when the foot fills the stage. */
const APART = 3.4;

/** An area without a place for a label in sight is looked for at so many spots across the stage. */
const SPOTS = 7;

/** The places for labels that are seen on an enlarged stage: those of the plate, and one for every other area in sight. */
export function anchorsInSight(plate: Plate, fit: StageFit): PlateAnchor[] {
  const chosen: PlateAnchor[] = [];
  const isFree = (anchor: PlateAnchor): boolean =>
    chosen.every((other) => nameOf(other) !== nameOf(anchor) || distance(other, anchor) * fit.scale > APART * fit.em);
  for (const anchor of plate.anchors) {
    if (anchor.levels.length > 0 && isInSight(anchor, fit) && isFree(anchor)) chosen.push(anchor);
  }
  for (const [name, anchor] of middles(plate, fit)) {
    if (!chosen.some((other) => nameOf(other) === name)) chosen.push(anchor);
  }
  return chosen;
}

function nameOf({ side, levels }: Pick<PlateAnchor, 'side' | 'levels'>): string {
  return `${side} ${levels.join(' ')}`;
}

function distance(a: PlateAnchor, b: PlateAnchor): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function isInSight(anchor: PlateAnchor, fit: StageFit): boolean {
  const { x, y } = onStage(fit, anchor);
  return x > fit.em && y > fit.em && x < fit.width - fit.em && y < fit.height - fit.em;
}

/** For every area that is met on a grid of spots, the spot nearest to the middle of those that met it. */
function middles(plate: Plate, fit: StageFit): Map<string, PlateAnchor> {
  const found = new Map<string, PlateAnchor[]>();
  for (let row = 1; row < SPOTS; row++) {
    for (let column = 1; column < SPOTS; column++) {
      const x = ((fit.width * column) / SPOTS - fit.x) / fit.scale;
      const y = ((fit.height * row) / SPOTS - fit.y) / fit.scale;
      const point = pickOnPlate(plate, x, y);
      const levels = point && plate.request.scheme !== null ? dermatomesAt(point, plate.request.scheme) : [];
      if (!point || levels.length === 0) continue;
      const anchor = { side: point.side, levels, x, y, radius: fit.em / fit.scale, point };
      found.set(nameOf(anchor), [...(found.get(nameOf(anchor)) ?? []), anchor]);
    }
  }
  return new Map([...found].map(([name, anchors]) => [name, central(anchors)]));
}

function central(anchors: readonly PlateAnchor[]): PlateAnchor {
  const mean = (of: 'x' | 'y'): number => anchors.reduce((sum, anchor) => sum + anchor[of], 0) / anchors.length;
  const middle = { ...anchors[0]!, x: mean('x'), y: mean('y') };
  return anchors.reduce((best, anchor) => (distance(anchor, middle) < distance(best, middle) ? anchor : best));
}
