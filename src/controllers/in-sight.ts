import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Learns when its host first comes into the window; what nobody has scrolled to need not be drawn. */
export class InSight implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wanted: () => boolean;
  #observer: IntersectionObserver | undefined;
  #connected = false;
  #seen = false;

  /** @param wanted Whether anything depends on it at this moment. */
  constructor(host: ReactiveControllerHost & Element, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** Whether the host has been in the window. */
  get seen(): boolean {
    return this.#seen;
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostUpdated(): void {
    if (!this.#connected || this.#seen || this.#observer || !this.#wanted()) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#seen = true;
      this.#stop();
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
