import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Speaks through the one live region of its host: the host renders `message` in an element with `role="status"`. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the live region is to hold. */
  get message(): string {
    return this.#message;
  }

  /** Says a sentence; the last one said wins. */
  say(sentence: string): void {
    // A live region stays silent when its text does not change, so the same sentence gets an invisible mark every other time.
    this.#message = sentence === this.#message ? `${sentence}\u00a0` : sentence;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#message = '';
  }
}
