import { keyPointPosition } from '../../atlas/key-points.js';
import { locateOnPlate } from '../../atlas/plate-picking.js';
import type { Plate } from '../../atlas/types.js';
import { KEY_POINTS } from '../../core/key-points.js';
import { sidesOf } from './selection.js';
import { SPOT_RADIUS, spotSquare, type SpotLabel, type Taken } from './spot-label.js';
import { onStage, type StageFit } from './stage-layout.js';
import { textWidth } from './text-lines.js';

/** The key points that a plate shows, each named on the side of it that is free. */
export function keyPointSpots(plate: Plate, fit: StageFit, taken: readonly Taken[] = []): SpotLabel[] {
  const spots = sidesOf(plate.request.side).flatMap((side) =>
    KEY_POINTS.flatMap(({ id }) => {
      const place = locateOnPlate(plate, keyPointPosition(id, side));
      return place && !place.hidden ? [{ id, ...onStage(fit, place) }] : [];
    }),
  );
  const used: Taken[] = [...taken, ...spots.map(spotSquare)];
  return spots.map(({ id, x, y }) => {
    const width = textWidth(id) * fit.em * 1.1 + 4;
    const height = fit.em * 1.4;
    const candidates: Taken[] = [
      { x: x + SPOT_RADIUS, y: y - height / 2, width, height },
      { x: x - SPOT_RADIUS - width, y: y - height / 2, width, height },
      { x: x - width / 2, y: y - SPOT_RADIUS - height, width, height },
      { x: x - width / 2, y: y + SPOT_RADIUS, width, height },
    ];
    const box = candidates.find((candidate) => isFree(candidate, fit, used)) ?? null;
    if (box) used.push(box);
    return { id, x, y, box };
  });
}

function isFree(box: Taken, fit: StageFit, used: readonly Taken[]): boolean {
  return box.x >= 0 && box.x + box.width <= fit.width && !used.some((other) => meets(box, other));
}

function meets(a: Taken, b: Taken): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
