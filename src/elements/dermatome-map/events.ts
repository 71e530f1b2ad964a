import type { ChartPoint } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import type { Place } from '../../core/places.js';
import type { SchemeId } from '../../core/schemes.js';
import type { MapSide, Side } from '../../core/sides.js';
import type { ViewId } from '../../core/views.js';

export { AtlasErrorEvent, type AtlasErrorDetail } from '../../controllers/atlas-error-event.js';

/** A level that other schemes give to the same skin. */
export interface OtherClaim {
  readonly level: Level;
  readonly schemes: readonly SchemeId[];
}

/** What the user did with one spot of skin, or with one entry of the list. */
export interface RegionDetail {
  /** The level chosen; `null` on skin that the scheme leaves blank, and on leaving. */
  readonly level: Level | null;
  /** All levels that the scheme gives to the place, cranial first. */
  readonly levels: readonly Level[];
  readonly alsoClaimedBy: readonly OtherClaim[];
  readonly side: Side;
  readonly view: ViewId;
  readonly scheme: SchemeId;
  readonly place: Place | null;
  /** `null` from the list, which points at a whole level. */
  readonly point: ChartPoint | null;
  readonly selected: boolean;
}

/** The view and the side that the user turned to, and how far the limb is turned away from the view, degrees. */
export interface ViewChangeDetail {
  readonly view: ViewId;
  readonly side: MapSide;
  readonly yaw: number;
  readonly pitch: number;
}

/** The scheme that the user chose. */
export interface SchemeChangeDetail {
  readonly scheme: SchemeId;
}

/** The user activated a region. */
export class RegionSelectEvent extends CustomEvent<RegionDetail> {
  constructor(detail: RegionDetail) {
    super('region-select', { bubbles: true, composed: true, detail });
  }
}

/** The user pointed at a region, moved the focus to it, or left it. */
export class RegionHighlightEvent extends CustomEvent<RegionDetail> {
  constructor(detail: RegionDetail) {
    super('region-highlight', { bubbles: true, composed: true, detail });
  }
}

/** The user turned to another view or side. */
export class ViewChangeEvent extends CustomEvent<ViewChangeDetail> {
  constructor(detail: ViewChangeDetail) {
    super('view-change', { bubbles: true, composed: true, detail });
  }
}

/** The user chose another scheme. */
export class SchemeChangeEvent extends CustomEvent<SchemeChangeDetail> {
  constructor(detail: SchemeChangeDetail) {
    super('scheme-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'region-select': RegionSelectEvent;
    'region-highlight': RegionHighlightEvent;
    'view-change': ViewChangeEvent;
    'scheme-change': SchemeChangeEvent;
  }
}
