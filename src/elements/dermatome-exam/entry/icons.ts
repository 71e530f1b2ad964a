import { html, type TemplateResult } from 'lit';

/** Icons in a box of 16 by 16, drawn with lines in the colour of the text. */
const ICONS = {
  sides: 'M2 5.5h10M9.5 3L12 5.5L9.5 8M14 10.5H4M6.5 8L4 10.5L6.5 13',
  octagon: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4ZM8 4.8v4M8 11v.3',
  plus: 'M8 3v10M3 8h10',
  next: 'M6 4l4 4-4 4',
  back: 'M10 4L6 8l4 4',
  help: 'M8 1.8a6.2 6.2 0 1 1-.01 0M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.5.3-.8.6-.8 1.2M8 11.4v.2',
  recalled: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 4.8V8l2.2 1.5',
} as const;

/** An icon beside a word; it says nothing by itself. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class=${`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d=${ICONS[name]}></path>
  </svg>`;
}
