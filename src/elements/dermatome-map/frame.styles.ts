import { css, type CSSResult } from 'lit';

/** The frame of the map: its grid at every width, toolbar, rail and notice. */
export const frameStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_ink);
    font: var(--_text-md) / var(--_leading) var(--_font);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]), [hidden] { display: none !important; }
  *, ::before { box-sizing: border-box; }
  h2, h3, h4, p, dl, dd, ul, ol { margin: 0; padding: 0; }
  h2, h3, h4, p, dt, dd, li, footer span { unicode-bidi: plaintext; }
  .map:dir(rtl) :is(h2, h3, h4, p, dt, dd, li) { text-align: right; }
  ul, ol { list-style: none; }
  h2, h3, h4 { font-weight: var(--_weight-strong); letter-spacing: -0.015em; line-height: 1.2; }
  h2 { font-size: var(--_title-sm); }
  h3 { font-size: var(--_title-md); }
  h4 { font-size: var(--_text-md); letter-spacing: 0; }
  b { font-weight: var(--_weight-strong); }
  button, select, input { color: inherit; font: inherit; }
  button, select { cursor: pointer; }
  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }
  h3:focus-visible { outline-offset: 6px; border-radius: 2px; }
  .soft { color: var(--_ink-soft); font-size: var(--_text-sm); line-height: 1.45; }
  .unseen { position: absolute !important; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .icon .half { fill: currentColor; }
  kbd { padding: 0 0.35em; border: 1px solid var(--_line-strong); border-block-end-width: 2px; border-radius: 4px; font: inherit; font-size: 0.9em; }

  .t12 { --_c: var(--_t12); }
  .l1 { --_c: var(--_l1); }
  .l2 { --_c: var(--_l2); }
  .l3 { --_c: var(--_l3); }
  .l4 { --_c: var(--_l4); }
  .l5 { --_c: var(--_l5); }
  .s1 { --_c: var(--_s1); }
  .s2 { --_c: var(--_s2); }
  .s3 { --_c: var(--_s3); }
  .s4 { --_c: var(--_s4); }
  .s5 { --_c: var(--_s5); }
  .fill { fill: var(--_c); }

  .map { position: relative; background: var(--_paper); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-lg); box-shadow: var(--_shadow-1); overflow: clip; }
  .body { display: grid; grid-template: 'stage' auto 'rail' auto 'side' auto / minmax(0, 1fr); }
  .stage { grid-area: stage; }
  .rail { grid-area: rail; }
  .panel, .list.shown { grid-area: side; }

  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2) var(--_space-3); padding: var(--_space-3) var(--_space-4); border-block-end: var(--_hairline) solid var(--_line); }
  header:not(:has(h2, .toolbar > *)) { display: none; }
  h2 { flex: 1 0 auto; }
  .short-title { display: none; }
  .toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2); }
  .select { position: relative; display: inline-flex; align-items: center; }
  .select .icon { position: absolute; inset-inline-end: 0.7em; pointer-events: none; }
  select { appearance: none; max-inline-size: 14em; padding-inline: 0.85em 2.2em; text-overflow: ellipsis; }
  select, .button { min-block-size: var(--_target); background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); }
  .button { padding: 0.3em 0.95em; }
  .segments { display: inline-flex; padding: 3px; background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); direction: ltr; }
  .segments button { min-block-size: max(1.5rem, calc(var(--_target) - 8px)); padding: 0 0.9em; background: none; border: 0; border-radius: var(--_radius-sm); }
  .segments [aria-checked='true'] { background: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
  .toggle { display: inline-flex; align-items: center; justify-content: center; gap: 0.55em; min-inline-size: var(--_target); min-block-size: var(--_target); padding: 0 0.7em; background: none; border: 1px solid transparent; border-radius: var(--_radius-md); }
  .toggle[aria-pressed='true'] { background: var(--_action-soft); border-color: var(--_action); box-shadow: inset 0 0 0 0.5px var(--_action); color: var(--_action); font-weight: var(--_weight-strong); }
  .room { visibility: hidden; }
  .segments button, .toggle, .rail button, .button, select { transition: background-color var(--_fast) var(--_ease); }
  .segments button:not([aria-checked='true']):hover, .toggle:hover, .rail button:hover, .button:hover, .close:hover { background: var(--_action-soft); }

  .rail { display: flex; gap: 2px; padding: var(--_space-2); overflow-x: auto; border-block: var(--_hairline) solid var(--_line); scrollbar-width: thin; }
  .rail button { position: relative; flex: 1 0 auto; display: flex; flex-direction: column; align-items: center; justify-content: flex-end; gap: 2px; min-inline-size: 3.2rem; padding: 5px 4px; background: none; border: 1.5px solid transparent; border-radius: var(--_radius-md); color: var(--_ink-soft); font-size: var(--_text-xs); line-height: 1.4; }
  .rail [aria-checked='true'] { background: var(--_action-soft); border-color: var(--_action); color: var(--_action); font-weight: var(--_weight-strong); }
  .thumbnail { inline-size: 3.2rem; block-size: 3.1rem; }
  .dot { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--_ink); }

  footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px var(--_space-4); padding: var(--_space-3) var(--_space-4); border-block-start: var(--_hairline) solid var(--_line); color: var(--_ink-soft); font-size: var(--_text-sm); line-height: 1.45; }
  footer span { display: inline-flex; gap: 0.6em; }
  footer .icon { margin-block-start: 0.15em; }

  .error { display: grid; gap: var(--_space-2); padding: var(--_space-5); background: var(--_note-surface); border-inline-start: 8px solid var(--_recalled); border-start-start-radius: inherit; border-start-end-radius: inherit; }
  .error .icon { inline-size: 2rem; block-size: 2rem; color: var(--_recalled); }
  .error h3 { margin-block-start: var(--_space-2); font-size: var(--_title-sm); overflow-wrap: anywhere; }

  @container (800px < inline-size <= 1180px) {
    .title { display: none; }
    .short-title { display: inline; }
  }
  @container (inline-size <= 800px) { .toggle span { display: none; } }
  @container (inline-size < 480px) {
    .title { display: none; }
    .short-title { display: inline; }
    select { inline-size: 7.5em; }
    header { padding-inline: var(--_space-3); }
    .toolbar { display: contents; }
    .toolbar .segments { flex: 1 0 8.5rem; order: 1; }
    .toolbar .segments button { flex: 1; padding: 0 0.3em; }
    .toolbar .toggle { order: 2; padding: 0; border-color: var(--_line); }
    .toolbar .menu-button { order: 0; }
    .list-mode .stage, .list-mode .rail { display: none; }
  }
  @container (inline-size > 800px) {
    .body { grid-template: 'rail stage side' auto / 6.5rem minmax(0, 1fr) clamp(20.5rem, 28cqi, 24rem); }
    .no-side .body { grid-template-columns: 6.5rem minmax(0, 1fr) 0; }
    .no-rail .body { grid-template-columns: 0 minmax(0, 1fr) clamp(20.5rem, 28cqi, 24rem); }
    .no-rail.no-side .body { grid-template-columns: 0 minmax(0, 1fr) 0; }
    .rail { flex-direction: column; gap: var(--_space-1); border: 0; border-inline-end: var(--_hairline) solid var(--_line); }
    .rail button { flex: none; }
    .thumbnail { inline-size: 100%; block-size: 4.3rem; }
  }
  @container (inline-size > 1600px) {
    .map { font-size: var(--_text-lg); }
    .thumbnail { block-size: 5.4rem; }
  }
  @media (forced-colors: active) {
    .segments [aria-checked='true'], .rail [aria-checked='true'], .toggle[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
    .dot { background: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    .map { box-shadow: none; }
    .body { display: block; }
    .toolbar, .rail, .search, .list-sides, .list-foot, .close { display: none !important; }
  }
`;
