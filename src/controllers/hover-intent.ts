import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long a pointer rests before something shows, and how long it may be away before it hides, in ms. */
export interface HoverDelays {
  readonly show: number;
  readonly hide: number;
}

const DELAYS: HoverDelays = { show: 80, hide: 200 };

/**
 * Tells a pointer that rests from one that passes by.
 *
 * The first thing shows after a moment, the next one at once; leaving has a moment's grace, so that what is shown can be entered.
 */
export class HoverIntent<T> implements ReactiveController {
  readonly #show: (target: T | null) => void;
  readonly #delays: HoverDelays;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = false;
  #target: T | undefined;

  constructor(host: ReactiveControllerHost, show: (target: T | null) => void, delays: HoverDelays = DELAYS) {
    this.#show = show;
    this.#delays = delays;
    host.addController(this);
  }

  /** What the pointer was last over, unless it has left for good. */
  get target(): T | undefined {
    return this.#target;
  }

  /** The pointer is over a target. */
  enter(target: T): void {
    clearTimeout(this.#timer);
    this.#target = target;
    if (this.#shown) this.#show(target);
    else
      this.#timer = setTimeout(() => {
        this.#shown = true;
        this.#show(target);
      }, this.#delays.show);
  }

  /** The pointer is over nothing. */
  leave(): void {
    clearTimeout(this.#timer);
    if (!this.#shown) this.#target = undefined;
    if (this.#shown) this.#timer = setTimeout(() => this.dismiss(), this.#delays.hide);
  }

  /** Keeps what is shown while the pointer is inside it. */
  hold(): void {
    if (this.#shown) clearTimeout(this.#timer);
  }

  /** Hides at once. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.#target = undefined;
    if (!this.#shown) return;
    this.#shown = false;
    this.#show(null);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Forgets the target and what is shown without telling. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#shown = false;
    this.#target = undefined;
  }
}
