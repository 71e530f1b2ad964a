import { inkInUse } from '../../atlas/inking.js';
import { drawPlate } from '../../atlas/plate.js';
import type { Plate, PlateRequest } from '../../atlas/types.js';

/** So many plates are kept: the seven views of two maps on a page, large and small. */
const MOST_KEPT = 28;

const kept = new Map<string, Plate>();

/** The plate of a request, drawn once for all maps that show it. */
export function plateOf(request: PlateRequest): Plate {
  const { view, side, scheme, detail } = request;
  const key = JSON.stringify([view, side, scheme, detail, inkInUse() !== undefined]);
  const plate = kept.get(key) ?? drawPlate(request);
  // What was asked for last is the last to go.
  kept.delete(key);
  kept.set(key, plate);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return plate;
}
