import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language of the nearest ancestor that declares one, across shadow roots; read whenever the host joins a page. */
export class InheritedLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag such as `en-GB`, or an empty string where no ancestor declares one. */
  get language(): string {
    return this.#language;
  }

  hostConnected(): void {
    const language = ancestorLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}

function ancestorLanguage(element: Element): string {
  let node: Node | null = element.parentNode;
  while (node) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
}
