import { html, nothing, svg, type TemplateResult } from 'lit';

/** Icons in a box of 16 by 16, drawn with lines in the colour of the text. */
const ICONS = {
  points: 'M5 3.2a2 2 0 1 1-.01 0M12 5.2a2 2 0 1 1-.01 0M6 10.2a2 2 0 1 1-.01 0',
  overlap: 'M2 4h8v6H2ZM6 7h8v6H6Z',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  compare: 'M8 1.5v13M2.5 4.5h3v7h-3zM10.5 4.5h3v7h-3z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  info: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 7.4V11M8 4.9v.4',
  warning: 'M8 2L14.5 13.5H1.5ZM8 6.2V9.6M8 11.4v.4',
  tick: 'M3 8.5L6.5 12L13 4.5',
  search: 'M7 2.5a4.5 4.5 0 1 1-.01 0M10.4 10.4L14 14',
  chevron: 'M4 6l4 4 4-4',
  turn: 'M2.5 8.6C2.5 6.9 5 5.6 8 5.6s5.5 1.3 5.5 3-2.5 3-5.5 3M8 11.6l2-1.8M8 11.6l2 1.8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  reset: 'M6 2.5H2.5V6M10 13.5h3.5V10M2.5 2.5l4 4M13.5 13.5l-4-4',
  verified: 'M8 1.8a6.2 6.2 0 1 1-.01 0M5 8.2l2.1 2.1L11 6',
  recalled: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 4.8V8l2.2 1.5',
  disputed: 'M8 1.8a6.2 6.2 0 1 1-.01 0',
} as const;

/** The filled half of the mark for a dispute. */
const HALF = 'M8 1.8a6.2 6.2 0 0 0 0 12.4Z';

/** The name of an icon. */
export type IconName = keyof typeof ICONS;

/** An icon beside a word; it says nothing by itself. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class=${`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d=${ICONS[name]}></path>${name === 'disputed' ? svg`<path class="half" d=${HALF}></path>` : nothing}
  </svg>`;
}
