import { css, type CSSResult } from 'lit';

/** What is painted on the skin, and what it is painted with. */
export const paintStyles: CSSResult = css`
  :host {
    --_finding-absent: var(--dermatome-finding-absent, light-dark(#34366f, #a9aef2));
    --_finding-reduced: var(--dermatome-finding-reduced, light-dark(#6c72c4, #7f86d8));
    --_finding-increased: var(--dermatome-finding-increased, light-dark(#aa6237, #aca220));
    --_finding-pain: var(--dermatome-finding-pain, light-dark(#772446, #c26c95));
    --_probability-1: var(--dermatome-probability-1, light-dark(#e8d6e6, #43304a));
    --_probability-2: var(--dermatome-probability-2, light-dark(#cfa8cd, #67466f));
    --_probability-3: var(--dermatome-probability-3, light-dark(#ab74b0, #8f629a));
    --_probability-4: var(--dermatome-probability-4, light-dark(#834792, #bd8cc8));
    --_probability-5: var(--dermatome-probability-5, light-dark(#562066, #ecc7f3));
    --_paint-ink: light-dark(#34366f, #d5d8ff);
    --_pain-ink: light-dark(#772446, #f3bcd4);
    --_sore-ink: light-dark(#7a3f1c, #e5da72);
  }
  .paint-fill { stroke: none; }
  .paint-pain { fill: color-mix(in srgb, var(--_finding-pain) 30%, transparent); }
  .paint-absent { fill: color-mix(in srgb, var(--_finding-absent) 62%, transparent); }
  .paint-reduced { fill: color-mix(in srgb, var(--_finding-reduced) 50%, transparent); }
  .paint-tingling { fill: color-mix(in srgb, var(--_finding-reduced) 18%, transparent); }
  .paint-allodynia { fill: color-mix(in srgb, var(--_finding-increased) 38%, transparent); }
  .paint-pattern { stroke: none; }
  .paint-line { fill: none; stroke: var(--_paint-ink); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  .paint-line-pain { stroke: var(--_pain-ink); }
  .paint-line-absent { stroke: light-dark(#1c1d47, #e4e6ff); stroke-width: 2; }
  .paint-line-tingling { stroke-width: 3.4; }
  .paint-line-allodynia { stroke: var(--_sore-ink); }
  .paint-edge { fill: none; stroke: var(--_paint-ink); stroke-width: 1.8px; stroke-linejoin: round; stroke-linecap: round; }
  .paint-halo { fill: none; stroke: var(--_paper); stroke-width: 4.5px; stroke-opacity: 0.85; stroke-linejoin: round; stroke-linecap: round; }
  .painting .paint-halo { stroke-opacity: 0; }
  .paint-edge-pain { stroke: var(--_pain-ink); }
  .paint-edge-allodynia { stroke: var(--_sore-ink); }
  .paint-edge-tingling { stroke-dasharray: 1 4; stroke-width: 2.4px; }
  .swatch .paint-edge-tingling { stroke-dasharray: 2 3; stroke-width: 1.4px; }

  .painting :is(.part > :is(.area, .pattern, .border, .mark, .halo, .ring), .thumbnail .area, .rail .dot) { display: none; }
  .painting .stage.in-hand { cursor: crosshair; touch-action: none; }
  .paint-glass { pointer-events: none; }
  .paint-trail { fill: none; stroke: var(--_ink); stroke-opacity: 0.35; stroke-linecap: round; stroke-linejoin: round; }
  .trail-lasso { stroke-opacity: 1; stroke-dasharray: 5 4; fill: var(--_ink); fill-opacity: 0.12; }
  .trail-erase { stroke: var(--_skin); stroke-opacity: 0.85; }
  .paint-brush { display: none; fill: none; }
  .stage:hover .paint-brush.seen { display: inline; }
  .brush-out { stroke: #fff; stroke-width: 4.5px; }
  .brush-in { stroke: #000; stroke-width: 2px; }

  .paintbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: var(--_space-2); flex: 1 1 auto; }
  .paintbar .segments button { display: inline-flex; align-items: center; justify-content: center; gap: 0.4em; }
  .paintbar [aria-disabled='true'] { color: var(--_line-strong); cursor: default; }
  .marks { white-space: nowrap; }
  .primary { background: var(--_action); border-color: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
  .button.primary:hover { background: color-mix(in srgb, var(--_action) 88%, var(--_on-action)); }

  .palette { grid-area: palette; display: grid; align-content: start; gap: var(--_space-3); min-inline-size: 0; padding: var(--_space-3) var(--_space-4); }
  .paint-layers { display: flex; flex-wrap: wrap; gap: var(--_space-2); }
  .paint-layers button { display: flex; align-items: center; gap: var(--_space-2); min-block-size: max(2.4rem, var(--_target)); padding: var(--_space-1) var(--_space-3); background: none; border: 1.5px solid var(--_line); border-radius: var(--_radius-md); text-align: start; line-height: 1.25; }
  .paint-layers button:hover { background: var(--_action-soft); }
  .paint-layers [aria-checked='true'] { background: var(--_action-soft); border-color: var(--_action); }
  .paint-options { display: flex; flex-wrap: wrap; gap: var(--_space-3); }
  .paint-choice, .paint-slider { display: grid; gap: var(--_space-1); flex: 1 1 9rem; font-size: var(--_text-sm); }
  .paint-choice select { inline-size: 100%; max-inline-size: none; appearance: auto; padding-inline: 0.6em; font-size: var(--_text-md); }
  .paint-slider input { inline-size: 100%; block-size: max(24px, var(--_target)); margin: 0; accent-color: var(--_action); cursor: pointer; }
  .paint-keys { line-height: 1.8; }
  .paint-place { font-weight: var(--_weight-strong); }

  .explanation { display: grid; gap: var(--_space-3); }
  .shares { display: grid; gap: var(--_space-2); }
  .shares li { display: grid; grid-template-columns: auto minmax(0, 1fr) 3.4em; align-items: center; gap: var(--_space-3); line-height: 1.25; }
  .nerve-bars li { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) 3.4em; font-size: var(--_text-sm); }
  .shares svg { inline-size: 100%; block-size: 1.15em; }
  .figure { text-align: end; }
  .share-room { fill: var(--_line); fill-opacity: 0.6; }
  .p1 { fill: var(--_probability-1); }
  .p2 { fill: var(--_probability-2); }
  .p3 { fill: var(--_probability-3); }
  .p4 { fill: var(--_probability-4); }
  .p5 { fill: var(--_probability-5); }
  .shares rect:not(.share-room) { stroke: var(--_probability-4); stroke-width: 1; }
  .cited { color: var(--_ink-soft); font-size: var(--_text-xs); }
  .apart { display: grid; gap: var(--_space-2); padding: var(--_space-3); background: var(--_raised); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-md); }
  .apart h4 { display: flex; align-items: center; gap: 0.4em; }
  .apart ul { display: grid; gap: var(--_space-2); }
  .apart li { line-height: 1.35; }
  .apart b { display: block; }
  .paint-places { display: grid; gap: 2px; }

  .painting .list.shown { padding-block-start: var(--_space-3); }
  .painting .body { grid-template: 'stage' auto 'palette' auto 'rail' auto 'side' auto / minmax(0, 1fr); }
  @container (inline-size <= 800px) {
    .paint-keys { display: none; }
    .paintbar .segments button { padding: 0 0.7em; }
  }
  @container (inline-size < 480px) {
    .painting h2 { flex: 1 1 0; }
    .paintbar { display: contents; }
    .paint-tools span, .marks { display: none; }
    .paint-tools, .paint-sides { order: 1; flex: 1 1 auto; }
    .paintbar .segments button { flex: 1; padding: 0 0.3em; min-inline-size: var(--_target); }
    .paintbar .toggle { padding: 0; }
    .paint-layers { display: grid; grid-template-columns: 1fr 1fr; }
    .paint-layers button { padding-inline: var(--_space-2); }
    .paint-layers .soft { display: none; }
  }
  @container (inline-size > 800px) {
    .painting .body { grid-template: 'palette stage side' auto 'palette rail side' auto / 15rem minmax(0, 1fr) clamp(19rem, 27cqi, 23rem); }
    .painting.no-side .body { grid-template-columns: 15rem minmax(0, 1fr) 0; }
    .painting .rail { flex-direction: row; border-inline: 0; border-block-start: var(--_hairline) solid var(--_line); }
    .painting .rail button { flex: 1 0 auto; }
    .painting .thumbnail { inline-size: 3.2rem; block-size: 3.1rem; }
    .painting :is(.panel, .list.shown) { max-block-size: 53rem; overflow-y: auto; scrollbar-width: thin; }
    .palette { border-inline-end: var(--_hairline) solid var(--_line); }
    .paint-layers { flex-direction: column; flex-wrap: nowrap; }
    .paint-layers button { border-color: transparent; }
    .paint-layers .soft { margin-inline-start: auto; }
    .paint-options { flex-direction: column; padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); }
    .paint-choice, .paint-slider { flex: none; }
  }
  @media (forced-colors: active) {
    .paint-fill { fill: Canvas; }
    .paint-halo { stroke: Canvas; }
    .paint-line, .paint-edge { stroke: CanvasText; }
    .paint-layers [aria-checked='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    .share-room { fill: Canvas; stroke: CanvasText; }
    .shares rect:not(.share-room) { fill: CanvasText; stroke: CanvasText; }
  }
  @media print {
    .palette, .paintbar { display: none; }
    .paint-fill { fill: transparent; }
    .paint-halo { stroke: #fff; }
    .paint-line, .paint-edge { stroke: #000; }
    .paint-glass { display: none; }
  }
`;
