import type { LitElement, ReactiveController } from 'lit';
import type { Notes } from './notes.js';

const SLOTTED = ':scope > :is([slot^="place" i], [slot^="point" i], [slot="legend"])';

/** Looks out for children that a page pins to the skin, and loads what shows them when the first one comes. */
export class Annotations implements ReactiveController {
  readonly #host: LitElement;
  readonly #failed: (error: unknown) => void;
  readonly #observer: MutationObserver;
  #notes: Notes | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: LitElement, failed: (error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    this.#observer = new MutationObserver(() => this.#look());
    host.addController(this);
  }

  /** The notes of the map, as soon as it has had any. */
  get notes(): Notes | undefined {
    return this.#notes;
  }

  /** What is being loaded for them. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['slot'],
    });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    if (this.#notes) this.#host.requestUpdate();
    else if (this.#host.querySelector(SLOTTED)) this.#loading ??= this.#begin().catch(this.#failed);
  }

  async #begin(): Promise<void> {
    const { Notes } = await import('./notes.js');
    this.#notes = new Notes(this.#host);
    this.#host.requestUpdate();
  }
}
