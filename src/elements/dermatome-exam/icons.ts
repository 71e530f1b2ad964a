import { html, type TemplateResult } from 'lit';

/** Icons in a box of 16 by 16, drawn with lines in the colour of the text. */
const ICONS = {
  undo: 'M5.5 2.5L2.5 5.5l3 3M3 5.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10.5 2.5l3 3-3 3M13 5.5H6.5a4 4 0 0 0 0 8H9',
  print: 'M4.5 6V2h7v4M4.5 12H2V6h12v6h-2.5M4.5 9.5h7V14h-7Z',
  copy: 'M5.5 5.5H14V14H5.5ZM10.5 5.5V2H2v8.5h3.5',
  tick: 'M3 8.5L6.5 12L13 4.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  info: 'M8 1.8a6.2 6.2 0 1 1-.01 0M8 7.4V11M8 4.9v.4',
  warning: 'M8 2L14.5 13.5H1.5ZM8 6.2V9.6M8 11.4v.4',
  chevron: 'M6 4l4 4-4 4',
  brush: 'M13.5 2.5L7 9M6 8.5c2 .3 2.5 2.2 1 3.6C5.8 13.2 4 13.5 2.5 13.2C3.6 12.3 3 9 6 8.5',
  share: 'M8 10V2M5 4.5L8 2l3 2.5M3.5 7.5V13.5h9V7.5',
  sides: 'M3 5.5h10l-2.5-2.5M13 10.5H3l2.5 2.5',
} as const;

/** An icon beside a word; it says nothing by itself. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class=${`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`;
}
