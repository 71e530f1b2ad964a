import { css, type CSSResult } from 'lit';

/** What is laid over the levels, its legend and its controls. */
export const layerStyles: CSSResult = css`
  :host {
    --_zone-line: light-dark(#2a2130, #f3ecf1);
    --_share-1: light-dark(#e8d6e6, #43304a);
    --_share-2: light-dark(#cfa8cd, #67466f);
    --_share-3: light-dark(#ab74b0, #8f629a);
    --_share-4: light-dark(#834792, #bd8cc8);
    --_share-5: light-dark(#562066, #ecc7f3);
    --_nerve-a: light-dark(#c9cfd6, #76808b);
    --_nerve-b: light-dark(#9dabb9, #55626f);
    --_nerve-c: light-dark(#e0e3e6, #939ca5);
    --_nerve-d: light-dark(#b1adbd, #635f73);
    --_nerve-e: light-dark(#8390a4, #445068);
  }
  .zone-line { fill: none; stroke: var(--_zone-line); stroke-width: 1.1; stroke-linecap: round; stroke-linejoin: round; }
  .extent-possible-line, .agreement-most-line { stroke-width: 1.7; }
  .extent-usual-line { stroke-width: 0.8; stroke-opacity: 0.75; }
  .stocking-stocking-line, .saddle-S4-S5-line { stroke-width: 1.4; }
  .zone-pattern { stroke: none; }
  .zone-edge { fill: none; stroke: var(--_border); stroke-width: 1.5px; stroke-linejoin: round; stroke-linecap: round; }
  .tile-edge { fill: none; stroke: var(--_line-strong); stroke-width: 1; }

  .extent-own { fill: var(--_c); }
  .extent-usual { fill: color-mix(in srgb, var(--_c) 58%, var(--_skin)); }
  .extent-possible { fill: color-mix(in srgb, var(--_c) 22%, color-mix(in srgb, var(--_skin) 55%, #9a9aa4)); }
  .shared-2 { fill: var(--_share-2); }
  .shared-3 { fill: var(--_share-3); }
  .shared-4 { fill: var(--_share-4); }
  .agreement-all { fill: var(--_share-5); }
  .agreement-most { fill: var(--_share-4); }
  .agreement-half { fill: var(--_share-3); }
  .agreement-few { fill: var(--_share-2); }
  .agreement-single { fill: var(--_share-1); }
  .agreement-none { fill: var(--_skin); }
  .agreement-all-line { stroke: none; }
  .agreement-most-line { stroke: light-dark(#fff, #1d171f); }
  .nerve-a { fill: var(--_nerve-a); }
  .nerve-b { fill: var(--_nerve-b); }
  .nerve-c { fill: var(--_nerve-c); }
  .nerve-d { fill: var(--_nerve-d); }
  .nerve-e { fill: var(--_nerve-e); }
  .stocking-stocking { fill: light-dark(#fff, #000); fill-opacity: 0.38; }
  .saddle-s4-s5, .saddle-s3-s5, .saddle-s2-s5 { fill: light-dark(#fff, #000); fill-opacity: 0.42; }
  .edge-own { stroke: var(--_ink); stroke-width: 1.8px; }
  .edge-possible { stroke: var(--_ink-soft); stroke-width: 1.2px; stroke-dasharray: 2 3; }
  .agreement-edge { stroke-width: 0.8px; }
  .nerves-edge { stroke: var(--_ink); stroke-width: 1.4px; stroke-dasharray: 7 4; }
  .stocking-edge, .saddle-edge { stroke: var(--_ink); stroke-width: 2.4px; }

  .led-by-level .part > :is(.area, .pattern, .border), :is(.led-by-agreement, .led-by-overlap) .part > :is(.area, .pattern) { display: none; }
  :is(.led-by-agreement, .led-by-overlap) .part > .mark { display: none; }
  .led-by-agreement .part > .border { display: none; }
  .led-by-overlap:not(.led-by-level) .part > .border { stroke: var(--_ink); stroke-width: 1px; stroke-opacity: 0.55; }
  .led-by-nerves .part > :is(.area, .pattern, .border, .mark), .with-nerves.led-by-none .part > :is(.area, .pattern, .border) { opacity: calc(1 - var(--_nerves) * var(--_nerves)); transition: none; }
  .nerves-zones { opacity: min(1, var(--_nerves) * 2); }
  .nerves-zones .zone { opacity: var(--_nerves); }
  .led-by-overlap .nerves-zones .zone, .led-by-agreement .nerves-zones .zone { opacity: 0.15; }
  .nerves-zones .zone-pattern { opacity: 0.45; }
  .nerve-lit .nerves-zones .field:not(.lit) { opacity: 0.5; }
  .nerve-lit .nerves-zones .field.lit .zone { stroke: var(--_ink); stroke-width: 2.6px; }
  .led-by-nerves .stage .chip, .led-by-nerves .stage .worded .chip { fill: var(--_raised); stroke: var(--_ink); stroke-width: 1.2; }
  .led-by-nerves .stage .worded .chip-text { fill: var(--_ink); }
  .stage .field-number { font-weight: var(--_weight-strong); paint-order: stroke; stroke: var(--_raised); stroke-width: 4px; stroke-linejoin: round; }

  .layers :is(b, span, button, summary), .here :is(b, span, button, summary), .zone-key :is(b, span) { unicode-bidi: plaintext; }
  .layers { display: grid; gap: var(--_space-3); }
  .layers h3:not([tabindex], :first-child) { padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); font-size: var(--_title-sm); }
  .layers hr { inline-size: 100%; margin: 0; border: 0; border-block-start: var(--_hairline) solid var(--_line); }
  .layers + .panel-head, .layers + h3 { padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); }
  .zone-legend { display: grid; gap: var(--_space-2); }
  .zone-legend li { display: flex; gap: var(--_space-3); line-height: 1.35; }
  .zone-legend span span { display: block; }
  .zone-key.zone-legend span span { display: inline; }
  .zone-key { grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr)); padding: var(--_space-3) var(--_space-4); border-block-start: var(--_hairline) solid var(--_line); font-size: var(--_text-sm); }
  .estimate { display: inline-flex; align-items: center; gap: 0.3em; font-style: normal; font-weight: var(--_weight-strong); }
  .at-point, .rule, .nerve-details, .more { display: grid; gap: var(--_space-2); }
  .bars { display: grid; gap: var(--_space-2); }
  .bars li { display: grid; grid-template-columns: auto minmax(0, 1fr) 3.6em; align-items: center; gap: var(--_space-3); }
  .bars svg { inline-size: 100%; block-size: 1em; border-radius: 4px; }
  .bars span { text-align: end; }
  .bar-room { fill: var(--_line); }
  .bar { fill: var(--_share-4); }
  .where { font-weight: var(--_weight-strong); }
  .answers { display: grid; gap: var(--_space-2); }
  .answers li { display: grid; grid-template-columns: 4.2em minmax(0, 1fr); gap: var(--_space-2); line-height: 1.35; }
  .answers .answer { display: flex; flex-wrap: wrap; gap: 2px; align-items: start; }
  .answers .soft { display: block; }
  .cited { color: var(--_ink-soft); font-size: var(--_text-xs); }
  .layer-toggles .button { display: inline-flex; align-items: center; gap: 0.4em; }
  .layer-toggles [aria-pressed='true'] { background: var(--_action-soft); border-color: var(--_action); color: var(--_action); font-weight: var(--_weight-strong); }
  .layer-slider { display: grid; gap: var(--_space-1); }
  .layer-slider input { inline-size: 100%; block-size: max(24px, var(--_target)); margin: 0; accent-color: var(--_action); cursor: pointer; }
  .layer-slider .ends { display: flex; justify-content: space-between; }
  .nerve-number { display: inline-grid; place-items: center; min-inline-size: 1.8em; padding: 0 0.25em; background: var(--_raised); border: 1px solid var(--_ink); border-radius: 99px; font-size: var(--_text-xs); line-height: 1.6; }
  .nerve-list { display: grid; gap: 2px; }
  .nerve-list button { display: flex; align-items: center; gap: var(--_space-2); inline-size: 100%; min-block-size: max(28px, var(--_target)); padding: 2px var(--_space-1); background: none; border: 1.5px solid transparent; border-radius: var(--_radius-md); text-align: start; line-height: 1.3; }
  .nerve-list button > span:not(.soft) { flex: 1; }
  .nerve-list button:hover { background: var(--_action-soft); }
  .nerve-list [aria-pressed='true'] { background: var(--_action-soft); border-color: var(--_action); }

  @media (forced-colors: active) {
    .zone { fill: Canvas !important; fill-opacity: 1 !important; }
    .stocking-zones .zone, .saddle-zones .zone, .nerves-zones .zone { fill: none !important; }
    .zone-line { stroke: CanvasText; }
    .with-nerves:not(.led-by-nerves) .nerves-zones .zone-pattern { display: none; }
    .zone-edge { stroke: CanvasText; }
    .bar { fill: CanvasText; }
    .bar-room { fill: Canvas; stroke: CanvasText; }
    .layer-toggles [aria-pressed='true'], .nerve-list [aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .nerve-lit .nerves-zones .field.lit .zone { stroke: Highlight; stroke-width: 4px; }
  }
  @media print {
    .help, .layer-slider, .layer-toggles, .level-choice, .layers .select { display: none; }
    .zone { fill: #fff !important; fill-opacity: 0 !important; }
    .zone-line, .zone-edge { stroke: #000; }
    .with-nerves:not(.led-by-nerves) .nerves-zones .zone-pattern { display: none; }
    .here:not([open]) { display: none; }
    .nerve-list { grid-template-columns: 1fr 1fr; }
    .nerve-list button { min-block-size: 0; }
  }
`;
