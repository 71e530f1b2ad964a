import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Work that can wait, cut into pieces. */
export interface IdlePieces {
  /** Whether a piece is left to be done. */
  readonly pending: () => boolean;
  /** Does one piece. */
  readonly run: () => void;
}

/** Does a host's work after its first paint, one piece whenever the page is idle; never after the host has left the page. */
export class IdleWork implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #pieces: IdlePieces;
  #cancel: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, pieces: IdlePieces) {
    this.#host = host;
    this.#pieces = pieces;
    host.addController(this);
  }

  hostConnected(): void {
    // A host that comes back before its work is done has no update of its own to take it up again.
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#connected || this.#cancel || !this.#pieces.pending()) return;
    this.#cancel = whenIdle(() => {
      this.#cancel = undefined;
      this.#pieces.run();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** Calls back when the browser is idle; the returned function takes the wish back. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(callback, 50);
  return () => clearTimeout(handle);
}
