import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A point of the window, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The size of a box, px. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What a tip needs of its host. */
export interface FloatingTipOptions {
  /** The element that becomes the tip. Its style hides it while it does not match `:popover-open`. */
  readonly element: () => HTMLElement | null;
  /** Called when the reader has pressed Escape anywhere on the page. */
  readonly dismissed: () => void;
}

/** Keeps a tip in the top layer, whole inside the window and beside its spot, until the reader dismisses it. */
export class FloatingTip implements ReactiveController {
  readonly #options: FloatingTipOptions;
  #spot: Spot | undefined;

  constructor(host: ReactiveControllerHost, options: FloatingTipOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** Whether the tip is to be seen. */
  get open(): boolean {
    return this.#spot !== undefined;
  }

  /** Shows the tip beside a spot after the host's next update. */
  show(spot: Spot): void {
    if (!this.#spot) document.addEventListener('keydown', this.#escape, true);
    this.#spot = spot;
  }

  /** Hides the tip. */
  hide(): void {
    if (this.#spot) document.removeEventListener('keydown', this.#escape, true);
    this.#spot = undefined;
    const element = this.#options.element();
    if (element?.matches(':popover-open')) element.hidePopover();
  }

  hostUpdated(): void {
    const element = this.#options.element();
    if (!element || !this.#spot) return;
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top } = placeTip(this.#spot, { width, height }, { width: clientWidth, height: clientHeight });
    element.style.setProperty('left', `${left}px`);
    element.style.setProperty('top', `${top}px`);
  }

  hostDisconnected(): void {
    this.hide();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.hide();
    this.#options.dismissed();
  };
}

const GAP = 18;
const EDGE = 8;

/** Where a tip of this size stands so that all of it is inside the window and its spot stays free where possible. */
export function placeTip(spot: Spot, size: Extent, view: Extent): { left: number; top: number } {
  const within = (value: number, extent: number, limit: number): number =>
    Math.max(EDGE, Math.min(value, limit - extent - EDGE));
  const left = spot.x - GAP - size.width;
  const right = spot.x + GAP;
  if (right + size.width <= view.width - EDGE || left >= EDGE) {
    return {
      left: right + size.width <= view.width - EDGE ? right : left,
      top: within(spot.y - size.height / 2, size.height, view.height),
    };
  }
  const above = spot.y - GAP - size.height;
  return {
    left: within(spot.x - size.width / 2, size.width, view.width),
    top: above >= EDGE ? above : within(spot.y + GAP, size.height, view.height),
  };
}
