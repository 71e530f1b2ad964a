import { css, type CSSResult } from 'lit';

/** Notes: contents beside the limb or below the stage, their pins and leaders, and their entries in the list. */
export const noteStyles: CSSResult = css`
  .notes { grid-area: stage; position: relative; z-index: 1; align-self: start; block-size: 0; direction: ltr; pointer-events: none; font-size: max(12px, var(--_text-sm)); line-height: 1.4; }
  .annotation { background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-sm); padding: 0.35em 0.6em; color: var(--_ink); pointer-events: auto; overflow-wrap: anywhere; unicode-bidi: plaintext; }
  .notes:not(.listed) > .annotation { position: absolute; inset-block-start: 0; left: 0; inline-size: max-content; max-inline-size: clamp(8em, 21%, 12em); }
  .notes:not(.listed) > .annotation:not([data-shown]) { visibility: hidden; }
  .notes:not(.listed) :is(.note-number, .note-where) { display: none; }
  ::slotted(*) { margin-block: 0; }

  .note-pin { pointer-events: none; }
  .note-pin:not([data-shown]) { display: none; }
  .note-leader { fill: none; stroke: var(--_action); stroke-width: 1.2; }
  .note-point { fill: var(--_action); stroke: var(--_raised); stroke-width: 2; }
  .stage .note-pin-number { display: none; fill: var(--_action); font-weight: var(--_weight-strong); dominant-baseline: central; paint-order: stroke; stroke: var(--_raised); stroke-width: 4px; stroke-linejoin: round; }

  .notes.listed { grid-area: auto / stage; block-size: auto; display: grid; gap: var(--_space-2); padding: var(--_space-3); direction: inherit; font-size: var(--_text-md); pointer-events: auto; }
  .notes.listed > .annotation { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.7em; align-items: baseline; }
  .listed slot { grid-column: 2; display: block; }
  .note-number { color: var(--_action); }
  .note-where { font-size: var(--_text-sm); color: var(--_ink-soft); }
  .notes:not(:has(.annotation)) { display: none; }
  .own-legend { grid-column: stage; padding: var(--_space-3) var(--_space-4); min-inline-size: 0; }
  .own-legend ~ .panel .legend { display: none; }

  .list .note-entries { display: block; order: 1; padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); }
  .note-entries h3 { font-size: var(--_text-md); letter-spacing: 0; }
  .note-entries li { padding-block: var(--_space-1); }

  .body:has(> .listed) .stage .note-pin-number { display: inline; }

  @container (inline-size <= 800px) {
    .body:has(> .listed > .annotation) { grid-template: 'stage' auto 'notes' auto 'rail' auto 'side' auto / minmax(0, 1fr); }
    .notes.listed { grid-area: notes; }
  }
  @media (forced-colors: active) {
    .annotation { border-color: CanvasText; }
    .note-leader { stroke: CanvasText; }
    .note-point { fill: CanvasText; stroke: Canvas; }
  }
  @media print {
    .note-pin { opacity: 1; }
    .note-leader { display: none; }
    .stage .note-pin-number { display: inline; fill: #000 !important; stroke: #fff; stroke-width: 7px; }
    .note-point { fill: #000; }
    .notes:has(.annotation) { block-size: auto; display: grid; grid-template-columns: 1fr 1fr; gap: var(--_space-2); padding: var(--_space-3); direction: inherit; }
    .notes:not(.listed) > .annotation { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 0.7em; position: static; inline-size: auto; max-inline-size: none; transform: none !important; opacity: 1 !important; visibility: visible !important; break-inside: avoid; }
    .notes:not(.listed) :is(.note-number, .note-where) { display: inline; }
    .notes slot { grid-column: 2; display: block; }
  }
`;
