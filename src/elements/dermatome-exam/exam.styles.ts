import { css, type CSSResult } from 'lit';

/** The frame around the steps of an examination, and its summary. */
export const examStyles: CSSResult = css`
  :host { display: block; container-type: inline-size; color: var(--_ink); font: var(--_text-md) / var(--_leading) var(--_font); font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%;
    --_good: var(--dermatome-good, light-dark(#1f6b4a, #8fd0ae));
    --_good-surface: var(--dermatome-good-surface, light-dark(#e6f2ea, #1c3428)); }
  :host([hidden]), [hidden] { display: none !important; }
  *, ::before { box-sizing: border-box; }
  h2, h3, h4, h5, p, ul, dl, dd, pre { margin: 0; padding: 0; }
  h2, h3, h4, h5 { font-weight: var(--_weight-strong); letter-spacing: -0.015em; line-height: 1.25; }
  h2 { font-size: var(--_title-sm); }
  h3 { font-size: var(--_text-lg); }
  h4, h5, b { font-size: inherit; font-weight: var(--_weight-strong); }
  button, input, select, textarea { color: inherit; font: inherit; }
  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }
  a { color: var(--_link); }
  code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
  h2, h3, h4, h5, p, li, dd, .soft, label span, footer span, .plain span, .step-name { unicode-bidi: plaintext; }
  .exam:dir(rtl) :is(p, li, h3, h4, h5) { text-align: right; }
  .soft { color: var(--_ink-soft); }
  .soft, small { font-size: var(--_text-sm); }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .drawing { inline-size: 60rem; white-space: normal; }
  .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .icon-more { stroke-width: 2; }

  .exam { position: relative; background: var(--_paper); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-lg); box-shadow: var(--_shadow-1); overflow: clip; }
  .exam > header, .painting > header { display: flex; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-3); padding: var(--_space-3) var(--_space-4); border-block-end: var(--_hairline) solid var(--_line); }
  .titles { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--_space-2); min-inline-size: 0; }
  .title-step { display: none; }
  .actions { display: flex; flex-wrap: wrap; align-items: center; justify-content: end; gap: var(--_space-1); }
  .actions button, .plain { display: inline-flex; align-items: center; justify-content: center; gap: 0.5em; min-inline-size: var(--_target); min-block-size: var(--_target); padding: 0.3em 0.7em; border: 1px solid transparent; border-radius: var(--_radius-md); background: none; text-align: start; cursor: pointer; }
  .actions .word { white-space: nowrap; }
  .actions .quiet:hover { background: var(--_action-soft); }
  .actions .quiet[aria-disabled='true'] { color: var(--_line-strong); background: none; cursor: default; }
  .actions .primary { background: var(--_action); border-color: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
  .actions .primary:hover { background: color-mix(in srgb, var(--_action) 85%, var(--_paper)); }
  .plain { border-color: var(--_line-strong); background: var(--_raised); }
  .plain:hover { background: var(--_action-soft); }
  .pill { display: inline-flex; align-items: center; gap: 0.4em; inline-size: fit-content; padding: 0.1em 0.75em; border: 1px solid var(--_good); border-radius: 99px; background: var(--_good-surface); color: var(--_good); font-size: var(--_text-sm); font-weight: var(--_weight-strong); }
  .warned { display: inline-flex; align-items: center; gap: 0.4em; color: var(--_recalled); font-weight: var(--_weight-strong); }

  .steps { display: flex; gap: var(--_space-1); padding: var(--_space-2) var(--_space-4); border-block-end: var(--_hairline) solid var(--_line); }
  .step { display: flex; flex-direction: column; align-items: stretch; justify-content: start; flex: 1 1 0; min-inline-size: 1.5rem; min-block-size: var(--_target); padding: 0.35em 0; border: 0; border-radius: var(--_radius-sm); background: none; color: var(--_ink-soft); font-size: var(--_text-sm); text-align: start; cursor: pointer; }
  .step:hover { color: var(--_ink); background: var(--_action-soft); }
  .step[aria-selected='true'] { color: var(--_ink); font-weight: var(--_weight-strong); }
  .step .icon { vertical-align: -0.2em; color: var(--_good); }
  .bar { display: block; inline-size: 100%; block-size: 4px; margin-block-end: 0.4em; border-radius: 2px; overflow: hidden; }
  .bar:dir(rtl) { scale: -1 1; }
  .rest { fill: var(--_line); }
  .filled { fill: var(--_line-strong); }
  [aria-selected='true'] .rest { fill: color-mix(in srgb, var(--_action) 30%, var(--_line)); }
  [aria-selected='true'] .filled { fill: var(--_action); }
  .done .filled { fill: var(--_good); }

  .triples { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2); padding: var(--_space-2) var(--_space-4); background: var(--_canvas); border-block-end: var(--_hairline) solid var(--_line); font-size: var(--_text-sm); }
  .triples-name { color: var(--_ink-soft); font-weight: var(--_weight-strong); }
  .triple { display: grid; grid-template-columns: auto minmax(0, auto); align-items: center; gap: 2px var(--_space-2); padding: var(--_space-1) var(--_space-2); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-md); background: var(--_paper); }
  .triple .chip { grid-row: 1 / span 2; }
  .tests { display: flex; flex-wrap: wrap; align-items: center; gap: 2px var(--_space-3); }
  .tests:last-child { justify-content: end; }
  .test { display: inline-flex; justify-content: space-between; flex: 1 1 auto; align-items: center; gap: var(--_space-1); }
  .pair { display: inline-flex; gap: 2px; direction: ltr; }
  .chip { padding: 0.1em 0.5em; border-radius: var(--_radius-sm); background: var(--_c); color: var(--_on-level); font-weight: var(--_weight-strong); }
  .chip.l4 { --_c: var(--_l4); } .chip.l5 { --_c: var(--_l5); } .chip.s1 { --_c: var(--_s1); }
  .value { min-inline-size: 1.9rem; min-block-size: 1.75rem; padding: 0 0.25em; border: 1px solid var(--_line-strong); border-radius: var(--_radius-sm); background: var(--_raised); color: var(--_finding-normal); font-weight: var(--_weight-strong); cursor: pointer; }
  .value:is(.untested, .untestable) { border-style: dashed; color: var(--_ink-soft); }
  .value.increased { border: 3px double currentColor; color: var(--_finding-increased); }
  .value.altered { border-color: var(--_finding-absent); color: var(--_ink); background: repeating-linear-gradient(135deg, color-mix(in srgb, var(--_finding-reduced) 32%, var(--_raised)) 0 3px, var(--_raised) 3px 7px); }
  .value.absent { background: var(--_finding-absent); border-color: var(--_finding-absent); color: var(--_paper); }

  .folded-triples { background: var(--_canvas); border-block-end: var(--_hairline) solid var(--_line); }
  .folded-triples > summary { display: flex; align-items: center; justify-content: space-between; gap: var(--_space-1) var(--_space-2); min-block-size: var(--_target); padding: var(--_space-1) var(--_space-3); font-size: var(--_text-xs); line-height: 1.35; list-style: none; direction: ltr; cursor: pointer; }
  .folded-triples > summary::-webkit-details-marker { display: none; }
  .folded-triples > summary .icon { rotate: 90deg; }
  .folded-triples[open] > summary .icon { rotate: -90deg; }
  .folded-triples > .triples { padding-block-start: 0; }
  .folded { display: inline-flex; align-items: center; gap: var(--_space-1); }
  .folded-values > * { display: flex; gap: 0.5em; white-space: nowrap; }
  .folded-values .soft { font-size: inherit; }
  .short { color: var(--_finding-normal); font-weight: var(--_weight-strong); }
  .short:is(.untested, .untestable) { color: var(--_ink-soft); }
  .short.increased { color: var(--_finding-increased); text-decoration: underline double; }
  .short.altered { color: var(--_finding-absent); text-decoration: underline; }
  .short.absent { padding-inline: 0.25em; border-radius: 3px; background: var(--_finding-absent); color: var(--_paper); }

  .body { display: grid; grid-template-columns: minmax(0, 1fr); }
  .body:focus-visible { outline-offset: calc(-1 * var(--_focus-width)); }
  .main, .aside { display: flex; flex-direction: column; gap: var(--_space-3); min-inline-size: 0; padding: var(--_space-4); overflow-wrap: break-word; }
  .aside { border-block-start: var(--_hairline) solid var(--_line); }
  .ways { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--_space-2); padding: 0 var(--_space-4) var(--_space-4); }
  .on { margin-inline-start: auto; }
  .back .icon, .on:dir(rtl) .icon { scale: -1 1; }
  .back:dir(rtl) .icon { scale: 1 1; }
  .card { display: flex; flex-direction: column; align-items: start; gap: var(--_space-2); padding: var(--_space-3) var(--_space-4); background: var(--_raised); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-md); }
  .told { background: var(--_note-surface); border-color: transparent; }
  .exchange { display: block; }
  .exchange > * + * { margin-block-start: var(--_space-2); }
  .exchange summary { min-block-size: var(--_target); align-content: center; font-weight: var(--_weight-strong); cursor: pointer; }
  .comparison { display: grid; gap: var(--_space-2); }
  label { display: grid; gap: var(--_space-1); font-size: var(--_text-sm); }
  input, select, textarea { min-block-size: var(--_target); max-inline-size: 100%; padding: 0.25em 0.5em; border: 1px solid var(--_line-strong); border-radius: var(--_radius-sm); background: var(--_raised); font-size: var(--_text-md); }
  textarea { inline-size: 100%; }
  .exchange input[type='file'] { inline-size: 100%; border: 0; padding-inline: 0; background: none; font-size: var(--_text-sm); }
  .details { display: flex; flex-wrap: wrap; gap: var(--_space-3); }
  .record-note { inline-size: 100%; padding: var(--_space-3) var(--_space-4); border: 0; border-radius: var(--_radius-md); background: var(--_canvas); color: var(--_ink); font: var(--_text-sm) / 1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
  .handing { display: flex; flex-wrap: wrap; align-items: start; gap: var(--_space-2); }
  .menu { inline-size: fit-content; max-inline-size: 100%; }
  .menu > summary { list-style: none; }
  .menu > summary::-webkit-details-marker { display: none; }
  .menu .choices { display: flex; flex-wrap: wrap; gap: var(--_space-2); padding-block-start: var(--_space-2); }
  .main ul, .comparison ul, .problems { padding-inline-start: 1.2em; }
  .main :is(.asymmetries, .missing) { display: flex; flex-direction: column; gap: var(--_space-2); list-style: none; padding: 0; }
  .main .missing { flex-flow: row wrap; }
  .asymmetries li { display: flex; gap: 0.5em; color: var(--_finding-absent); }

  .error { margin: var(--_space-3) var(--_space-4); padding: var(--_space-3) var(--_space-4); background: var(--_note-surface); border-inline-start: 6px solid var(--_recalled); border-radius: var(--_radius-md); overflow-wrap: anywhere; }
  .exchange .error { margin-inline: 0; }
  .error:has(> .icon) { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 var(--_space-2); align-items: center; }
  .error:has(> .icon) > :not(.icon) { grid-column: 2; justify-self: start; }
  .error .icon { color: var(--_recalled); }
  .exam > footer { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-1) var(--_space-4); padding: var(--_space-2) var(--_space-4); border-block-start: var(--_hairline) solid var(--_line); color: var(--_ink-soft); font-size: var(--_text-sm); }
  footer > span { display: inline-flex; align-items: center; gap: 0.4em; }
  .hint { margin-inline-start: auto; }
  .keys summary { min-block-size: 24px; cursor: pointer; }
  .keys dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: var(--_space-1) var(--_space-3); }
  .keys[open] { flex: 1 0 100%; order: 1; }
  .keys dl div { display: flex; gap: 0.6em; }
  kbd { padding: 0 0.4em; border: 1px solid var(--_line-strong); border-radius: 4px; font: inherit; font-size: var(--_text-xs); white-space: nowrap; }
  .painting dermatome-map { display: block; margin: -1px; --dermatome-radius-lg: 0; }
  .drawing-now { padding: var(--_space-4); }

  @media (pointer: coarse) {
    .value { min-inline-size: var(--_target); min-block-size: var(--_target); }
    .hint, .keys { display: none; }
  }
  @container (inline-size > 800px) {
    .body { grid-template-columns: minmax(0, 1fr) minmax(0, min(26.875rem, 40%)); }
    .aside { grid-row: 1 / span 2; grid-column: 2; border-block-start: 0; border-inline-start: var(--_hairline) solid var(--_line); }
    .ways { align-self: end; }
  }
  @container (inline-size >= 912px) and (inline-size < 1040px) {
    .triples-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @container (inline-size < 800px) { .actions .quiet .word, .actions .pill, .hint { display: none; }
    .actions { flex-wrap: nowrap; }
    .triples-name { inline-size: 100%; }
  }
  @container (inline-size < 640px) {
    .step:not([aria-selected='true']) .step-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .step[aria-selected='true'] { flex: 3 1 auto; }
  }
  @container (inline-size < 480px) {
    .exam > header, .painting > header, .steps, .triples, .exam > footer { padding-inline: var(--_space-3); }
    .exam > header { padding-block: var(--_space-1); }
    .steps { padding-block: 0; }
    .step { justify-content: center; padding-block: 0; }
    .bar { margin-block-end: 0; }
    .main, .aside { padding: var(--_space-3); }
    .main { padding-block-start: var(--_space-2); }
    .ways { padding: 0 var(--_space-3) var(--_space-3); }
    .title { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .title-step { display: inline; }
    .actions .word { display: none; }
    .painting .actions .primary, .actions button:not(:has(.icon)) { inline-size: auto; }
    .step .step-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .step[aria-selected='true'] { flex: 1 1 0; }
    .step .icon { display: none; }
    .triples { gap: var(--_space-1); }
    .triple { inline-size: 100%; }
    .triple { grid-template-columns: auto minmax(0, 1fr); }
    .test { inline-size: 100%; }
    .actions .print { display: none; }
    .none { display: none; }
    .plain { flex: 1 1 auto; }
  }
  @media (forced-colors: active) {
    .filled { fill: CanvasText; }
    .rest { fill: Canvas; stroke: CanvasText; }
    [aria-selected='true'] .filled { fill: Highlight; }
    .step[aria-selected='true'] { text-decoration: underline; }
    .chip, .record-note { border: 1px solid CanvasText; }
    .actions .primary { forced-color-adjust: none; background: ButtonText; border-color: ButtonText; color: ButtonFace; }
    .actions .quiet[aria-disabled='true'] { color: GrayText; }
    :is(.value, .short):is(.absent, .altered) { forced-color-adjust: none; background: CanvasText; border-color: CanvasText; color: Canvas; }
  }
  @media print {
    .actions, .ways, .keys, .hint, .steps, .exchange, .menu, .paint, .missing { display: none !important; }
    .exam { border: 0; box-shadow: none; }
    .record-note { background: none; padding: 0; }
  }
`;
