import type { Plate, PlateRequest } from '../../atlas/types.js';
import type { SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import { drawnPlate, plateFor } from './loaders.js';
import { VIEW_IDS, type ViewId } from '../../core/views.js';

/** The small plates of the rail, drawn one at a time for one scheme and side. */
export class RailPlates {
  readonly #plates = new Map<ViewId, Plate>();
  #drawnFor = '';

  /** The plates that are drawn. */
  get all(): readonly Plate[] {
    return [...this.#plates.values()];
  }

  /** The plate of a view, if it is drawn. */
  get(view: ViewId): Plate | undefined {
    return this.#plates.get(view);
  }

  /** Takes over what other maps have drawn for this scheme and side. */
  adopt(scheme: SchemeId, side: MapSide): void {
    const drawnFor = `${scheme} ${side}`;
    if (drawnFor !== this.#drawnFor) this.#plates.clear();
    this.#drawnFor = drawnFor;
    for (const view of VIEW_IDS) {
      const plate = this.#plates.has(view) ? undefined : drawnPlate(requestFor(view, scheme, side));
      if (plate) this.#plates.set(view, plate);
    }
  }

  /** The drawing of the next missing plate, or `undefined` when all are there. */
  next(scheme: SchemeId, side: MapSide): (() => void) | undefined {
    const view = this.#drawnFor === `${scheme} ${side}` ? VIEW_IDS.find((id) => !this.#plates.has(id)) : undefined;
    return view && (() => void plateFor(requestFor(view, scheme, side)));
  }
}

function requestFor(view: ViewId, scheme: SchemeId, side: MapSide): PlateRequest {
  return { view, side, scheme, detail: 'thumbnail' };
}
