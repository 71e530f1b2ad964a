import { css, type CSSResult } from 'lit';

/** The list twin, and the details of a level in the panel. */
export const inHandStyles: CSSResult = css`
  .level-chip { min-inline-size: 2.4em; min-block-size: max(24px, 1.7em); padding: 0 0.4em; font-size: var(--_text-sm); }
  .panel dl { display: grid; grid-template-columns: minmax(5.2em, max-content) minmax(0, 1fr); gap: var(--_space-2) var(--_space-3); }
  .panel dt { color: var(--_ink-soft); }
  .panel .points { gap: 2px var(--_space-3); grid-template-columns: max-content minmax(0, 1fr); font-size: var(--_text-sm); }
  .points dt { font-weight: var(--_weight-strong); }
  .chips, .actions { display: flex; flex-wrap: wrap; gap: var(--_space-2); }
  .reference { margin-inline-start: 3px; padding: 0.1em 0.4em; background: var(--_action-soft); border-radius: 4px; color: var(--_action); font-size: 0.72em; font-weight: var(--_weight-strong); line-height: 1; vertical-align: 0.35em; }
  .recall { display: inline-flex; align-items: center; gap: 0.3em; color: var(--_recalled); font-size: var(--_text-sm); font-style: normal; }
  .disagreement { display: grid; gap: var(--_space-1); padding: var(--_space-3); background: var(--_note-surface); border-radius: var(--_radius-md); font-size: var(--_text-sm); line-height: 1.45; }
  .disagreement h4 { display: flex; align-items: center; gap: 0.4em; color: var(--_disputed); font-size: inherit; }
  .sources { padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); font-size: var(--_text-sm); line-height: 1.45; }
  .here, .origin { padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); }
  :is(.here, .origin)[open] > summary { margin-block-end: var(--_space-2); }
  summary { min-block-size: 24px; cursor: pointer; font-weight: var(--_weight-strong); }
  .sources ol { counter-reset: source; display: grid; }
  .sources li { counter-increment: source; padding-inline-start: 2em; position: relative; }
  .sources li::before { content: counter(source); position: absolute; inset-inline-start: 0; inset-block-start: 0.35em; min-inline-size: 1.6em; padding: 0 0.3em; background: var(--_action-soft); border-radius: 4px; color: var(--_action); font-size: 0.85em; font-weight: var(--_weight-strong); text-align: center; }
  a { display: inline-block; min-block-size: 24px; line-height: 24px; color: var(--_link); }
  .list-head { display: flex; align-items: center; justify-content: space-between; gap: var(--_space-3); }
  .search { position: relative; display: flex; align-items: center; }
  .search .icon { position: absolute; inset-inline-start: 0.8em; pointer-events: none; }
  .search input { text-overflow: ellipsis; flex: 1; min-inline-size: 0; min-block-size: var(--_target); padding-inline: 2.4em 0.6em; background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); }
  ::placeholder { color: var(--_ink-soft); opacity: 1; }
  .listbox { outline: 0; }
  .options { position: relative; display: grid; gap: 2px; }
  .option, .blank-rows li { min-block-size: max(2.4rem, var(--_target)); padding: var(--_space-1) var(--_space-2); border: 1.5px solid transparent; border-radius: var(--_radius-md); line-height: 1.35; }
  .option { position: relative; cursor: pointer; }
  .option:hover { background: var(--_action-soft); }
  .option[aria-selected='true'] { background: var(--_action-soft); border-color: var(--_action); }
  .listbox:focus-visible .option[data-active] { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-gap); }
  .area-words { flex: 1; }
  small { display: block; color: var(--_ink-soft); font-size: var(--_text-sm); }
  .blank-rows { color: var(--_ink-soft); }
  .note { display: flex; align-items: center; gap: 0.4em; color: var(--_ink-soft); font-size: var(--_text-sm); text-align: end; }
  [aria-selected='true'] .note { color: var(--_action); font-weight: var(--_weight-strong); }
  .list-foot { display: flex; align-items: center; justify-content: space-between; gap: var(--_space-3); padding-block-start: var(--_space-3); border-block-start: var(--_hairline) solid var(--_line); }
  @media (forced-colors: active) { .option[aria-selected='true'] { border: 3px solid Highlight; } }
`;
