import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus inside its host when what is to have it has been drawn. */
export class NextFocus implements ReactiveController {
  readonly #host: LitElement;
  #wanted: { readonly selector: string; readonly from: Element | null } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  on(selector: string): void {
    this.#wanted = { selector, from: this.#active };
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { selector, from } = this.#wanted ?? {};
    this.#wanted = undefined;
    // A step may have put the focus on one of its own things meanwhile.
    if (!selector || (this.#active && this.#active !== from)) return;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
  }

  get #active(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }
}
