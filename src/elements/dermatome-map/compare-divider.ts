import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from './icons.js';

/** An arrow moves the line so far, a page key further, percent of the width of the stage. */
const STEP = 2;
const LEAP = 10;

/** What the line says of itself. */
export interface DividerWords {
  readonly name: string;
  /** What lies on either side of it at a position, percent from the left. */
  readonly value: (position: number) => string;
}

/** The line between two maps on one limb: it is dragged, or moved by keys. It never mirrors, since the limb does not. */
export class Divider implements ReactiveController {
  readonly #host: LitElement;
  #position = 50;
  /** How far right of the line it was taken in hand, px. */
  #grip: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Where the line is, percent of the width of the stage from the left. */
  get position(): number {
    return this.#position;
  }

  /** The line with its handle. */
  render({ name, value }: DividerWords): TemplateResult {
    const position = Math.round(this.#position);
    return html`<div class="divided">
      <div
        class="divider"
        part="divider"
        role="slider"
        tabindex="0"
        aria-label=${name}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${position}
        aria-valuetext=${value(position)}
        @keydown=${this.#keydown}
        @pointerdown=${this.#pointerdown}
        @pointermove=${this.#pointermove}
        @pointerup=${this.#letGo}
        @pointercancel=${this.#letGo}
      >
        <span class="grip">${icon('chevron')}${icon('chevron')}</span>
      </div>
    </div>`;
  }

  hostUpdated(): void {
    const body = this.#host.renderRoot.querySelector<HTMLElement>('.body');
    // A strict policy allows no style in a template.
    body?.style.setProperty('--_divide', `${this.#position}%`);
  }

  hostDisconnected(): void {
    this.#grip = undefined;
  }

  #moveTo(position: number): void {
    this.#position = Math.min(100, Math.max(0, position));
    this.#host.requestUpdate();
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = destination(event.key, Math.round(this.#position));
    if (to === undefined) return;
    event.preventDefault();
    this.#moveTo(to);
  };

  readonly #pointerdown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const divider = event.currentTarget as HTMLElement;
    const { left, width } = divider.getBoundingClientRect();
    this.#grip = event.clientX - left - width / 2;
    // A pointer that a script made up cannot be captured.
    if (event.isTrusted) divider.setPointerCapture(event.pointerId);
    divider.focus({ preventScroll: true });
    event.preventDefault();
  };

  readonly #pointermove = (event: PointerEvent): void => {
    if (this.#grip === undefined) return;
    if (event.buttons === 0) return this.#letGo();
    const { left, width } = ((event.currentTarget as HTMLElement).parentElement as HTMLElement).getBoundingClientRect();
    if (width > 0) this.#moveTo(((event.clientX - this.#grip - left) / width) * 100);
  };

  readonly #letGo = (): void => {
    this.#grip = undefined;
  };
}

function destination(key: string, from: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - STEP;
    case 'ArrowRight':
    case 'ArrowUp':
      return from + STEP;
    case 'PageDown':
      return from - LEAP;
    case 'PageUp':
      return from + LEAP;
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return undefined;
  }
}
