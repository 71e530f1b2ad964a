import { css, type CSSResult } from 'lit';

/** The figure of the rotation of the limb. */
export const limbRotationStyles: CSSResult = css`
  :host { display: block; container-type: inline-size; color: var(--_ink); font: var(--_text-md) / var(--_leading) var(--_font); font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; }
  :host([hidden]), [hidden] { display: none !important; }
  *, ::before { box-sizing: border-box; }
  h2, h3, p, ol, figure { margin: 0; padding: 0; }
  h2, h3, p, li, figcaption, footer span { unicode-bidi: plaintext; }
  .rotation:dir(rtl) :is(h2, h3, p, li) { text-align: right; }
  ol.steps { list-style: none; }
  h2, h3 { font-weight: var(--_weight-strong); letter-spacing: -0.015em; line-height: 1.25; }
  h2 { font-size: var(--_title-sm); }
  h3 { font-size: var(--_text-lg); }
  button, input { color: inherit; font: inherit; }
  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }
  a { color: var(--_link); }
  .soft { color: var(--_ink-soft); }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
  .icon-play { fill: currentColor; }

  .l1 { --_c: var(--_l1); } .l2 { --_c: var(--_l2); } .l3 { --_c: var(--_l3); } .l4 { --_c: var(--_l4); }
  .l5 { --_c: var(--_l5); } .s1 { --_c: var(--_s1); } .s2 { --_c: var(--_s2); } .s3 { --_c: var(--_s3); }

  .rotation { display: grid; grid-template: 'head' auto 'stage' auto 'controls' auto 'text' auto 'notice' auto / minmax(0, 1fr); background: var(--_paper); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-lg); box-shadow: var(--_shadow-1); overflow: clip; }
  header { grid-area: head; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--_space-3); padding: var(--_space-3) var(--_space-4) 0; }
  h2 { flex: 1 1 auto; }
  .basis, .schematic { color: var(--_ink-soft); font-size: var(--_text-sm); }
  .basis { display: inline-block; padding: 0 0.6em; border: 1px solid var(--_line-strong); border-radius: 99px; }
  .basis-line { display: none; }

  .stage { grid-area: stage; display: grid; grid-template-columns: 1fr 1fr; block-size: clamp(15rem, 122cqi, 25rem); margin: var(--_space-2) var(--_space-2) 0; direction: ltr; }
  .picture { display: block; inline-size: 100%; block-size: 100%; min-block-size: 0; }
  .stage > .limb { grid-area: 1 / 1 / 2 / 3; min-inline-size: 0; block-size: 100%; overflow: hidden; }
  .school { display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0; block-size: 100%; overflow: hidden; }
  .school .picture { flex: 1; mask-image: linear-gradient(to right, transparent, #000 6%, #000 94%, transparent); }
  .bands { grid-area: 1 / 1; }
  .semicircles { grid-area: 1 / 2; }
  figcaption { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0 0.6em; font-size: var(--_text-sm); line-height: 1.5; text-align: center; }
  b { font-weight: var(--_weight-strong); }

  .fill { fill: var(--_c); }
  .blank { fill: var(--_skin); }
  .body .blank { fill: var(--_skin-blank); }
  .shade { fill: var(--_ink-line); opacity: 0.1; }
  .border, .ink, .axial, .midline, .leader, .arrow { fill: none; stroke-linecap: round; stroke-linejoin: round; }
  .border { stroke: var(--_border); stroke-width: 1; }
  .ink, .toe { stroke: var(--_ink-line); stroke-width: 1.1; }
  .body .ink, .body .toe { stroke: var(--_line-strong); stroke-width: 0.7; }
  .axial { stroke: var(--_on-level); stroke-width: 2.4; stroke-dasharray: 0.1 4.6; }
  .midline { stroke: var(--_ink); stroke-width: 3; }
  .leader { stroke: var(--_ink-soft); stroke-width: 0.8; }
  .frame { fill: none; stroke: var(--_action); stroke-width: 1.6; }
  .ink.skin { fill: var(--_skin); }
  .arrow { stroke: var(--_action); stroke-width: 2; }
  .level, .caption { font-family: var(--_font); font-size: calc(var(--_font-size) * 0.66); }
  .level { fill: var(--_on-level); stroke: var(--_c); stroke-width: 2.5px; paint-order: stroke; stroke-linejoin: round; font-weight: var(--_weight-strong); text-anchor: middle; dominant-baseline: central; }
  .caption { fill: var(--_ink-soft); dominant-baseline: central; }
  .strong { fill: var(--_ink); font-weight: var(--_weight-strong); }
  .level-name { fill: var(--_ink); font-weight: var(--_weight-strong); }
  .middle { text-anchor: middle; }
  .end { text-anchor: end; }

  .controls { grid-area: controls; display: flex; align-items: center; gap: var(--_space-2); padding: var(--_space-2) var(--_space-4); }
  .controls button { display: grid; place-items: center; flex: none; inline-size: var(--_target); block-size: var(--_target); padding: 0; background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); cursor: pointer; }
  .controls button:hover { background: var(--_action-soft); }
  .controls .play { background: var(--_action); border-color: var(--_action); color: var(--_on-action); border-radius: 99px; }
  .controls .play:hover { background: color-mix(in srgb, var(--_action) 85%, var(--_paper)); }
  .controls button[aria-disabled='true'] { background: none; border-color: var(--_line); color: var(--_line-strong); cursor: default; }
  .previous .icon, .next:dir(rtl) .icon { scale: -1 1; }
  .previous:dir(rtl) .icon { scale: 1 1; }
  .controls input { flex: 1; min-inline-size: 3rem; min-block-size: var(--_target); margin: 0; accent-color: var(--_action); cursor: pointer; }
  .count { color: var(--_ink-soft); font-size: var(--_text-sm); white-space: nowrap; }

  .text { grid-area: text; display: flex; flex-direction: column; gap: var(--_space-2); padding: var(--_space-2) var(--_space-4) var(--_space-3); overflow-wrap: break-word; }
  .text h3 { margin-block-end: var(--_space-1); }
  .text p + p { margin-block-start: var(--_space-2); }
  .reference { margin-inline-start: 0.25em; padding: 0 0.45em; background: var(--_action-soft); border-radius: 4px; color: var(--_link); font-size: var(--_text-xs); font-style: normal; line-height: 1.45; vertical-align: 0.25em; white-space: nowrap; }
  .recall { display: inline-flex; align-items: center; gap: 0.3em; color: var(--_recalled); font-size: var(--_text-sm); font-style: normal; }
  .sources { margin-block-start: auto; font-size: var(--_text-sm); }
  summary { inline-size: fit-content; min-block-size: 24px; cursor: pointer; }
  .sources ol { margin-block-start: var(--_space-1); padding-inline-start: 1.6em; }
  .sources a { display: inline-block; min-block-size: 24px; }
  footer { grid-area: notice; display: flex; flex-wrap: wrap; gap: 0 var(--_space-4); justify-content: space-between; padding: var(--_space-2) var(--_space-4); border-block-start: var(--_hairline) solid var(--_line); color: var(--_ink-soft); font-size: var(--_text-sm); }
  footer span { display: inline-flex; align-items: center; gap: 0.4em; }
  .error { grid-area: stage; margin: var(--_space-4); padding: var(--_space-3) var(--_space-4); background: var(--_note-surface); border-inline-start: 6px solid var(--_recalled); border-radius: var(--_radius-md); }
  .error .icon { color: var(--_recalled); }
  .frames { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: var(--_space-4); padding: var(--_space-3) var(--_space-4); }
  .frames .picture, .frames .school { block-size: 17rem; }

  .frames .aside { display: none; }

  @container (inline-size < 560px) {
    .stage:not(:has(> .limb)) { grid-template-columns: 1fr; }
    .stage > :is(.bands, .semicircles) { grid-area: 1 / 1 / 2 / -1; }
    .school.aside { visibility: hidden; }
    header, .controls, .text, footer { padding-inline: var(--_space-3); }
  }
  @container (inline-size < 320px) {
    .level, .caption { font-size: calc(var(--_font-size) * 0.8); }
    .school :is(.level, .caption) { font-size: calc(var(--_font-size) * 0.94); }
    .count { display: none; }
  }
  @container (inline-size >= 320px) and (inline-size < 400px) { .level, .caption { font-size: calc(var(--_font-size) * 0.72); } }
  @container (inline-size >= 720px) {
    .rotation { grid-template: 'head head' auto 'stage text' auto 'controls text' auto 'notice notice' auto / minmax(0, 1fr) minmax(17rem, 36%); }
    .stage { block-size: 27rem; }
    .text { padding-block-start: var(--_space-4); }
    .basis-line { display: block; }
    .school :is(.level, .caption) { font-size: calc(var(--_font-size) * 0.72); }
  }
  .steps:not(.frames) li + li { margin-block-start: var(--_space-4); }
  @media (scripting: none) { .controls { display: none; } }
  @media (scripting: enabled) {
    .steps:not(.frames) li:not(.current) { display: none; }
    .steps:not(.frames) li { margin: 0 !important; }
  }
  @media (forced-colors: active) {
    .border { stroke: CanvasText; }
    .shade { display: none; }
    .frame { fill: none; stroke: var(--_action); stroke-width: 1.6; }
  .ink.skin { fill: var(--_skin); }
  .arrow { stroke: Highlight; }
    .controls .play { background: ButtonFace; border-color: ButtonText; color: ButtonText; }
    .controls button[aria-disabled='true'] { border-color: GrayText; color: GrayText; }
  }
  @media print {
    .rotation { display: block; border: 0; }
    .border { stroke: #000; stroke-width: 0.6; }
    .fill, .body .blank { fill: #fff; }
    .level { stroke: #fff; }
    .frames li { break-inside: avoid; }
    .controls { display: none; }
    details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
