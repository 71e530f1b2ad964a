import { css, type CSSResult } from 'lit';
import { figureStyles } from './figures.styles.js';
import { findingStyles } from './finding.styles.js';
import { narrowStyles } from './narrow.styles.js';

const base = css`
  .entry, .entry-aside {
    display: grid; align-content: start; gap: var(--_space-3); min-inline-size: 0;

    &, & * { box-sizing: border-box; }
    & h3, & h4, & p, & ul, & ol, & fieldset { margin: 0; padding: 0; }
    & p, & li, & bdi { overflow-wrap: anywhere; unicode-bidi: plaintext; }
    & h3, & h4 { font-weight: var(--_weight-strong); line-height: 1.25; }
    & h3 { font-size: var(--_title-sm); letter-spacing: -0.015em; }
    & h4 { font-size: var(--_text-md); }
    & small { color: var(--_ink-soft); font-size: var(--_text-sm); font-weight: 400; letter-spacing: 0; }
    & ul, & ol { list-style: none; }
    & .soft { color: var(--_ink-soft); font-size: var(--_text-sm); line-height: 1.45; }
    & .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    & .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.2em; }
    & .icon-next:dir(rtl), & .icon-back:dir(rtl) { scale: -1 1; }

    & .level-chip, & .big-chip { display: inline-grid; place-items: center; flex: none; background: var(--_c); border-radius: var(--_radius-sm); color: var(--_on-level); font-weight: var(--_weight-strong); line-height: 1; }
    & .level-chip { min-inline-size: 2.9em; min-block-size: 1.7em; padding-inline: 0.4em; font-size: var(--_text-sm); }
    & .t12 { --_c: var(--_t12); } & .l1 { --_c: var(--_l1); } & .l2 { --_c: var(--_l2); } & .l3 { --_c: var(--_l3); }
    & .l4 { --_c: var(--_l4); } & .l5 { --_c: var(--_l5); } & .s1 { --_c: var(--_s1); } & .s2 { --_c: var(--_s2); }
    & .s3 { --_c: var(--_s3); } & .s4 { --_c: var(--_s4); } & .s5 { --_c: var(--_s5); }

    & button { color: inherit; font: inherit; cursor: pointer; }
    & .plain, & .primary { display: inline-flex; align-items: center; justify-content: center; gap: var(--_space-1); min-block-size: var(--_target); padding: 0.2em var(--_space-3); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); background: var(--_raised); }
    & .plain:hover { background: var(--_action-soft); }
    & .primary { background: var(--_action); border-color: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
    & :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }

    & .reference { margin-inline-start: 3px; padding: 0.1em 0.4em; background: var(--_action-soft); border-radius: 4px; color: var(--_action); font-size: 0.72em; font-weight: var(--_weight-strong); line-height: 1; vertical-align: 0.35em; }
    & .recall { display: inline-flex; align-items: center; gap: 0.3em; color: var(--_recalled); font-size: var(--_text-sm); font-style: normal; }
    & .sources { font-size: var(--_text-sm); }
    & summary { min-block-size: 24px; cursor: pointer; }
    & .sources ol { list-style: decimal; padding-inline-start: 2em; }
    & .sources li { padding-block: 0.15em; }
    & a { color: var(--_link); }
    & .note { padding: var(--_space-3) var(--_space-4); background: var(--_note-surface); border-radius: var(--_radius-md); font-size: var(--_text-sm); line-height: 1.5; }
    & .card { display: grid; gap: var(--_space-2); padding: var(--_space-4); background: var(--_raised); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-md); }
    & .asymmetry { display: inline-flex; align-items: center; gap: 0.4em; color: var(--_finding-absent); font-size: var(--_text-sm); font-weight: var(--_weight-strong); }
    & .disputed { display: inline-block; color: var(--_disputed); font-size: var(--_text-sm); font-weight: var(--_weight-strong); }
    & .tells { display: block; color: var(--_ink-soft); font-size: var(--_text-sm); line-height: 1.4; }
    & .further, & .fillers { display: flex; flex-wrap: wrap; gap: var(--_space-2); }
    /* Right stands before left in every language, as in the table below. */
    & .fillers { direction: ltr; }
  }
`;

const tables = css`
  .entry {
    & .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); }
    & .head:not(:first-child) { margin-block-start: var(--_space-3); }
    & table.grid { inline-size: 100%; border-collapse: collapse; direction: ltr; }
    & .grid th { padding: var(--_space-1) var(--_space-2); color: var(--_ink-soft); font-size: var(--_text-sm); font-weight: var(--_weight-strong); text-align: center; }
    & .grid thead [scope=colgroup] { color: var(--_ink); }
    & .grid tr > * { border-block-end: var(--_hairline) solid var(--_line); }
    & .grid thead tr:last-child > * { border-block-end-color: var(--_line-strong); }
    & .grid th.name { text-align: start; }
    & .grid tbody th.name { inline-size: 42%; color: var(--_ink); font-size: var(--_text-md); font-weight: 400; line-height: 1.3; }
    & .named { display: flex; align-items: center; gap: var(--_space-3); }
    & .named bdi { min-inline-size: 0; text-align: start; }
    & .named small { display: inline-block; }
    & .key-muscles .named bdi, & .telling .named bdi { font-weight: var(--_weight-strong); }
    & .cell { padding: var(--_space-1); text-align: center; cursor: cell; }
    & .remarks { padding-inline: var(--_space-2); text-align: start; }
    & .grid:is(.telling, .further-movements) th.name { inline-size: 30%; }
    & tr.in-hand > * { background: var(--_action-soft); }
    & .remarks > div { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_space-3); }
    & .cell:focus { outline: none; }
    & .cell.current .box { outline: 2px solid var(--_action); outline-offset: var(--_focus-gap); }
    & .cell:focus .box, & .cell:focus-visible .box { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }

    & .key { display: flex; flex-wrap: wrap; gap: var(--_space-2) var(--_space-4); color: var(--_ink-soft); font-size: var(--_text-sm); }
    & .key li { display: inline-flex; align-items: center; gap: var(--_space-2); }
    & .key .box { min-inline-size: 2rem; block-size: 1.6rem; font-size: var(--_text-sm); }
    & .key-help { max-inline-size: var(--dermatome-measure, 48em); }

    & .signs { display: grid; gap: 0; }
    & .signs h3 { display: flex; align-items: center; gap: var(--_space-2); padding-block: var(--_space-2); }
    & h3.flag, & .flag-mark { color: var(--_flag); }
    & .sign { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2) var(--_space-3); min-inline-size: 0; padding-block: var(--_space-1); border: 0; border-block-start: var(--_hairline) solid var(--_line); }
    & .sign legend { float: inline-start; flex: 1 1 14em; padding: 0; line-height: 1.35; }
    & .saddle-signs .there, & .general-signs .there { background: var(--_flag-surface); border-inline-start: 4px solid var(--_flag-line); padding-inline-start: var(--_space-2); }
    & .sign-help { flex: none; margin-inline-start: auto; min-inline-size: var(--_target); padding-inline: 0; border-color: transparent; background: none; }
    & .sign-method { display: grid; flex: 1 0 100%; gap: var(--_space-1); padding: var(--_space-2) var(--_space-3); background: var(--_raised); border-radius: var(--_radius-md); font-size: var(--_text-sm); line-height: 1.5; }
    & .choices { display: inline-flex; border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); overflow: clip; background: var(--_raised); }
    & .choice { position: relative; display: grid; place-items: center; min-block-size: var(--_target); min-inline-size: 3.2rem; cursor: pointer; }
    & .choice input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: inherit; }
    & .choice span { display: grid; place-items: center; block-size: 100%; inline-size: 100%; padding-inline: var(--_space-3); }
    & .choice + .choice { border-inline-start: 1px solid var(--_line); }
    & .choice input:checked + span { background: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
    & .choice input[data-answer=none]:checked + span { background: var(--_action-soft); color: var(--_ink); font-weight: 400; }
    & .choice input:focus-visible + span { outline: var(--_focus-width) solid var(--_focus); outline-offset: calc(-1 * var(--_focus-width)); box-shadow: inset 0 0 0 calc(var(--_focus-width) + var(--_focus-gap)) var(--_raised); }
    & .where { display: flex; flex: 1 0 100%; flex-wrap: wrap; gap: var(--_space-2) var(--_space-4); padding-block-end: var(--_space-2); }
    & .where label { display: inline-flex; align-items: center; gap: var(--_space-2); font-size: var(--_text-sm); }
    & .where select { min-block-size: var(--_target); max-inline-size: 16em; padding-inline: var(--_space-2); background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); color: inherit; font: inherit; }
  }
`;

const aside = css`
  .entry, .entry-aside {
    & .help .item-head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2) var(--_space-3); }
    & .help h3 { flex: 1; }
    & .onward { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: var(--_space-2); }
    & .answers { display: flex; flex-wrap: wrap; gap: 0; inline-size: fit-content; max-inline-size: 100%; border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); background: var(--_raised); direction: ltr; }
    & .answer { flex: 1 1 auto; min-inline-size: 2.4rem; min-block-size: var(--_target); padding-inline: var(--_space-2); background: none; border: 0; border-radius: var(--_radius-sm); white-space: nowrap; }
    & .answer:hover { background: var(--_action-soft); }
    & .answer[aria-pressed=true] { background: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
    & .answer:disabled { color: inherit; cursor: default; }
    & .answer[aria-pressed=true]:disabled { color: var(--_on-action); }
    & .meaning { font-size: var(--_text-sm); }
  }

  @media (forced-colors: active) {
    .entry, .entry-aside {
      & .level-chip, & .big-chip, & .note { border: 1px solid CanvasText; }
      & .in-hand { outline: 2px solid Highlight; outline-offset: -2px; }
      & .answer[aria-pressed=true], & .choice input:checked + span { forced-color-adjust: none; background: Highlight; color: HighlightText; }
    }
  }
  @media print {
    .entry, .entry-aside {
      & .fillers, & .further, & .key-help, & .onward, & .answers, & .thumb { display: none; }
      & tr.in-hand > * { background: none; }
      & .level-chip, & .big-chip { background: #fff; border: 1px solid #000; color: #000; }
    }
  }
`;

/** All that the steps of an examination look like. The tokens of the library come before it. */
export const entryStyles: CSSResult = css`
  ${findingStyles}
  ${base}
  ${tables}
  ${aside}
  ${figureStyles}
  ${narrowStyles}
`;
