import { css, type CSSResult } from 'lit';

/** The stage: skin, borders, labels and what stands out on it. */
export const stageStyles: CSSResult = css`
  .stage { position: relative; direction: ltr; block-size: min(132cqi, 46rem); min-inline-size: 0; overflow: hidden; font-size: max(12px, var(--_text-sm)); background: radial-gradient(closest-side at 50% 45%, var(--_raised), var(--_paper)); touch-action: manipulation; }
  .stage > svg { position: absolute; inset: 0; display: block; inline-size: 100%; block-size: 100%; }
  .stage.over { cursor: pointer; }
  .map:has(.listbox:focus-visible) .stage { outline: var(--_focus-width) solid var(--_focus); outline-offset: calc(var(--_focus-width) * -1); }
  .map:has(.list.shown) .stage { outline: 0; }
  .stage path, .thumbnail path { vector-effect: non-scaling-stroke; }
  .outline { fill: none; stroke: var(--_ink-line); stroke-width: 2.2px; stroke-linejoin: round; }
  .thumbnail .outline { stroke-width: 1.4px; }
  .skin { fill: var(--_skin); }
  .bare { fill: var(--_skin-blank); }
  .wall { fill: color-mix(in srgb, var(--_skin-blank) 40%, var(--_paper)); stroke: var(--_ink-line); stroke-width: 1px; stroke-opacity: 0.3; stroke-dasharray: 3 4; }
  .area { stroke-width: 0.7px; transition: opacity var(--_base) var(--_ease); }
  .area.fill { stroke: var(--_c); }
  .area.faded { opacity: 0.25; stroke: none; }
  .pattern { display: none; stroke: none; }
  .pattern-line { fill: none; stroke: var(--_on-level); }
  .pattern-dot { fill: var(--_on-level); }
  .patterns .pattern { display: inline; }
  .dark { fill: #2b1a28; }
  .light { fill: light-dark(#fff, transparent); }
  .border { fill: none; stroke: var(--_border); stroke-width: 1.5px; stroke-linejoin: round; stroke-linecap: round; }
  .ink { fill: var(--_ink-line); opacity: 0.55; }
  .nails { fill: #fff; fill-opacity: 0.35; stroke: var(--_ink-line); stroke-width: 0.6px; }
  .mark { fill: none; stroke: var(--_ink); stroke-width: 2.6px; stroke-linejoin: round; stroke-linecap: round; }
  .hovered { stroke-width: 1.6px; }
  .halo, .ring { fill: none; stroke: var(--_paper); stroke-width: 8px; stroke-linejoin: round; stroke-linecap: round; }
  .ring { stroke: var(--_focus); stroke-width: 3.5px; }

  .stage text { fill: var(--_ink); font-size: inherit; unicode-bidi: plaintext; pointer-events: none; }
  .stage .side-word { fill: var(--_ink-soft); font-size: var(--_text-md); font-weight: var(--_weight-strong); }
  .leader { fill: none; stroke: var(--_ink-soft); stroke-width: 1; pointer-events: none; transition: opacity var(--_base) var(--_ease); }
  .leader circle { fill: var(--_ink); stroke: var(--_raised); stroke-width: 1.5; }
  .chip { fill: var(--_raised); stroke: var(--_c); stroke-width: 2; }
  .worded .chip { fill: var(--_c); stroke: none; }
  .stage .chip-text { font-weight: var(--_weight-strong); }
  .stage .worded .chip-text { fill: var(--_on-level); }
  .stage .aside { fill: var(--_ink-soft); }
  .label { cursor: pointer; transition: opacity var(--_base) var(--_ease); }
  .label.faded .chip, .leader.faded { opacity: 0.4; }
  .stage .label.faded text { fill: var(--_ink-soft); }
  .key-point { pointer-events: none; }
  .key-point circle { fill: #1d1521; stroke: #fff; stroke-width: 3; }
  .stage .key-point text { font-weight: var(--_weight-strong); paint-order: stroke; stroke: var(--_raised); stroke-width: 4px; stroke-linejoin: round; }

  .is-loading .skin, .is-loading .outline { opacity: 0.5; }
  .drawing { position: absolute; inset-block-start: var(--_space-3); inset-inline-end: var(--_space-4); animation: appear 1ms 400ms backwards; }
  @keyframes appear { from { visibility: hidden; } }

  .sheet { position: absolute; inline-size: 0; block-size: 0; }
  .tooltip { position: fixed; inset: auto; margin: 0; max-inline-size: min(20rem, calc(100vw - 16px)); padding: var(--_space-3); background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); box-shadow: var(--_shadow-2); color: var(--_ink); font-size: var(--_text-md); line-height: 1.45; }
  .tooltip:not(:popover-open) { display: none; }
  .tip-head { display: flex; align-items: center; gap: 0.5em; }

  @container (inline-size > 480px) { .stage { block-size: 38rem; } }
  @container (inline-size > 800px) { .stage { block-size: 46.75rem; } }
  @container (inline-size > 1600px) { .stage { block-size: 56.25rem; font-size: max(12px, var(--_text-md)); } }
  @container (inline-size < 480px) { .sheet-open .stage { block-size: min(88cqi, 30rem); } }

  @media (prefers-contrast: more) { .pattern { display: inline; } }
  @media (forced-colors: active) {
    .stage, .thumbnail, .swatch, .level-chip, .big-chip { forced-color-adjust: none; }
    .stage { background: Canvas; }
    .pattern { display: inline; }
    .shade { display: none; }
    .mark { stroke: Highlight; stroke-width: 4px; }
    .chip, .worded .chip { fill: Canvas; stroke: CanvasText; stroke-width: 1; }
    .key-point circle { fill: CanvasText; stroke: Canvas; }
    .nails { fill: Canvas; }
    .area.faded { opacity: 1; }
  }
  @media print {
    .stage { break-inside: avoid; background: none; }
    .pattern { display: inline; }
    .shade { display: none; }
    .area, .skin, .swatch .fill { fill: #fff !important; stroke: none !important; opacity: 1; }
    .wall { fill: #fff; stroke: #000; }
    .border { stroke: #000; stroke-width: 1px; }
    .chip, .worded .chip { fill: #fff; stroke: #000; stroke-width: 1; opacity: 1 !important; }
    .leader { stroke: #000; opacity: 1 !important; }
    .stage text { fill: #000 !important; }
    .tooltip { display: none; }
  }
`;
