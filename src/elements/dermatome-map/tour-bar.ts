import { html, nothing, type TemplateResult } from 'lit';
import type { TourWords } from '../../locales/types.js';
import { icon } from './icons.js';
import { captionOf, firstWords } from './tour-steps.js';

/** What the bar of a tour shows and does. */
export interface TourBarModel {
  readonly words: TourWords;
  readonly steps: readonly Element[];
  /** The step in hand, or -1. */
  readonly index: number;
  readonly go: (index: number) => void;
}

/** The controls of a tour with the caption of its step. */
export function tourBar(model: TourBarModel): TemplateResult {
  const { words, steps, index } = model;
  if (steps.length === 0) return html`<slot></slot>`;
  return html`
    <div class="tour" part="tour" role="group" aria-label=${words.title}>
      <div class="tour-controls" @keydown=${(event: KeyboardEvent) => keydown(model, event)}>
        ${moveButton(model, index - 1, 'previous')}
        <div class="tour-dots">${steps.map((step, place) => dot(model, step, place))}</div>
        ${index < 0 ? nothing : html`<span class="tour-count">${words.count(index + 1, steps.length)}</span>`}
        ${moveButton(model, index + 1, 'next')}
      </div>
      <div class="caption" part="caption"><slot></slot></div>
    </div>
  `;
}

/** It keeps the focus at either end, where a disabled button would drop it. */
function moveButton({ words, steps, go }: TourBarModel, to: number, name: 'previous' | 'next'): TemplateResult {
  return html`<button
    type="button"
    class=${`tour-${name}`}
    aria-label=${words[name]}
    aria-disabled=${steps[to] ? 'false' : 'true'}
    @click=${() => go(to)}
  >
    ${icon('chevron')}<span>${words[name]}</span>
  </button>`;
}

/** A step with an id is a link, so that its address can be copied; the others are buttons. */
function dot({ words, steps, index, go }: TourBarModel, step: Element, place: number): TemplateResult {
  const name = words.step(place + 1, steps.length, firstWords(captionOf(step)));
  const current = place === index ? 'step' : 'false';
  const stop = place === Math.max(0, index) ? 0 : -1;
  const click = (event: MouseEvent): void => {
    // With a key held down a link opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return step.id
    ? html`<a
        class="tour-dot"
        href=${`#${step.id}`}
        tabindex=${stop}
        aria-label=${name}
        aria-current=${current}
        title=${name}
        @click=${click}
      ></a>`
    : html`<button
        type="button"
        class="tour-dot"
        tabindex=${stop}
        aria-label=${name}
        aria-current=${current}
        title=${name}
        @click=${click}
      ></button>`;
}

function keydown({ steps, index, go }: TourBarModel, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const controls = event.currentTarget as HTMLElement;
  const to = destination(event.key, index, steps.length, getComputedStyle(controls).direction === 'rtl');
  if (to === undefined) return;
  event.preventDefault();
  go(to);
  if (event.target instanceof Element && event.target.matches('.tour-dot')) {
    controls.querySelectorAll<HTMLElement>('.tour-dot')[to]?.focus();
  }
}

function destination(key: string, from: number, count: number, rightToLeft: boolean): number | undefined {
  switch (key) {
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return Math.min(from + 1, count - 1);
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
