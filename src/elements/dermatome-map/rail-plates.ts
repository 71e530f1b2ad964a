import type { Plate, PlateRequest } from '../../atlas/types.js';
import type { SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import { drawnPlate, hasScheme, plateFor } from './loaders.js';
import type { Settings } from './settings.js';
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
      if (!this.#plates.has(view)) this.#add(view, drawnPlate(requestFor(view, scheme, side)));
    }
  }

  /** The drawing of the next missing plate, or `undefined` when all are there. */
  next(scheme: SchemeId, side: MapSide): (() => void) | undefined {
    this.adopt(scheme, side);
    const view = VIEW_IDS.find((id) => !this.#plates.has(id));
    return view && (() => this.#add(view, plateFor(requestFor(view, scheme, side))));
  }

  /** Draws all that a map shows, at once: on a server, which has no time to be idle. */
  drawAll({ scheme, side, without }: Pick<Settings, 'scheme' | 'side' | 'without'>): void {
    if (without.has('views') || !hasScheme(scheme)) return;
    for (let draw = this.next(scheme, side); draw; draw = this.next(scheme, side)) draw();
  }

  #add(view: ViewId, plate: Plate | undefined): void {
    if (plate) this.#plates.set(view, plate);
  }
}

function requestFor(view: ViewId, scheme: SchemeId, side: MapSide): PlateRequest {
  return { view, side, scheme, detail: 'thumbnail' };
}
