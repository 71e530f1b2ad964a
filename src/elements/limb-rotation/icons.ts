import { html, type TemplateResult } from 'lit';

/** Icons in a box of 16 by 16, drawn with lines in the colour of the text. */
const ICONS = {
  play: 'M5 3.2v9.6l7.5-4.8Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  chevron: 'M6 4l4 4-4 4',
  warning: 'M8 2L14.5 13.5H1.5ZM8 6.2V9.6M8 11.4v.4',
  info: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 7.4V11M8 4.9v.4',
  recalled: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 4.8V8l2.2 1.5',
} as const;

/** An icon beside a word; it says nothing by itself. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class=${`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`;
}
