import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Learns when its host's page is printed, in time for the host to be drawn for paper. */
export class PrintMedia implements ReactiveController {
  readonly #changed: () => void;
  #query: MediaQueryList | undefined;

  /** @param changed Draws the host anew at once: a browser does not wait. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  get prints(): boolean {
    return this.#query?.matches ?? false;
  }

  hostConnected(): void {
    this.#query ??= matchMedia('print');
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
  }
}
