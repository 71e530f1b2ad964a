import { project } from '../../atlas/picking.js';
import { locateOnPlate } from '../../atlas/plate-picking.js';
import { placeCentre } from '../../atlas/places.js';
import type { Plate } from '../../atlas/types.js';
import type { Place } from '../../core/places.js';
import type { Side } from '../../core/sides.js';
import { VIEW_IDS, type ViewId } from '../../core/views.js';

/** Skin that faces the viewer less than this is seen too slantingly to be looked for there. */
const LEAST_FACING = 0.3;

/** Whether the middle of a place is seen on a plate. */
export function isInSight(plate: Plate, place: Place, side: Side): boolean {
  const spot = locateOnPlate(plate, placeCentre(place, side));
  return spot !== undefined && !spot.hidden && spot.facing >= LEAST_FACING;
}

/** The named view that shows a place best, if any shows its middle. */
export function viewOf(place: Place, side: Side, plateIn: (view: ViewId) => Plate | undefined): ViewId | undefined {
  const centre = placeCentre(place, side);
  const facing = (view: ViewId): number => project(view, centre).facing;
  const views = VIEW_IDS.filter((view) => facing(view) >= LEAST_FACING).sort((a, b) => facing(b) - facing(a));
  return views.find((view) => {
    const plate = plateIn(view);
    return plate !== undefined && isInSight(plate, place, side);
  });
}
