import { css, type CSSResult } from 'lit';

/** The column beside the stage, before it is in hand. */
export const sideStyles: CSSResult = css`
  .panel, .list.shown { display: flex; flex-direction: column; gap: var(--_space-3); min-inline-size: 0; padding: var(--_space-4); overflow-wrap: break-word; }
  .panel-head { display: flex; align-items: flex-start; justify-content: space-between; gap: var(--_space-2); }
  .pills { flex: 1; display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: var(--_space-2); padding-block-start: 0.4em; }
  .pill { padding: 0.15em 0.75em; border: 1px solid var(--_line-strong); border-radius: 99px; font-size: var(--_text-sm); }
  .pending { background: var(--_note-surface); border-color: var(--_recalled); color: var(--_recalled); font-weight: var(--_weight-strong); }
  .close { display: grid; place-items: center; inline-size: var(--_target); block-size: var(--_target); background: none; border: 0; border-radius: var(--_radius-md); }
  .big-chip, .level-chip { display: inline-grid; place-items: center; background: var(--_c); color: var(--_on-level); border: 0; border-radius: var(--_radius-sm); font-weight: var(--_weight-strong); }
  .big-chip { min-inline-size: 2.2em; block-size: 1.75em; border-radius: var(--_radius-md); font-size: var(--_title-md); }

  .legend li, .blank-rows li, .option { display: flex; align-items: center; gap: var(--_space-3); }
  .legend { display: grid; gap: var(--_space-2); }
  .legend li { line-height: 1.35; }
  .legend span { color: var(--_ink-soft); font-size: var(--_text-sm); }
  .legend b, .option b, .blank-rows b { flex: none; min-inline-size: 2em; }
  .swatch { flex: none; inline-size: 24px; block-size: 24px; border-radius: 5px; }

  .list:not(.shown) { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); content-visibility: auto; }

  @container (inline-size > 1600px) { .panel { max-block-size: 56.25rem; } }
  @container (inline-size <= 800px) {
    .panel { border-block-start: var(--_hairline) solid var(--_line); }
    .panel:not(.rest) { background: var(--_raised); border-start-start-radius: var(--_radius-lg); border-start-end-radius: var(--_radius-lg); box-shadow: 0 -6px 18px -10px rgb(42 33 48 / 0.3); }
    .panel h3 { font-size: var(--_title-sm); }
  }
  @container (inline-size < 480px) { .panel.rest { display: none; } }
  @container (inline-size > 480px) and (inline-size <= 800px) {
    .panel.rest .legend { grid-template-columns: 1fr 1fr; }
  }
  @container (inline-size > 800px) {
    .panel, .list.shown { padding: var(--_space-5); border-inline-start: var(--_hairline) solid var(--_line); }
    .panel { max-block-size: 46.75rem; overflow-y: auto; scrollbar-width: thin; }
    .panel:not(.in-list) .close { display: none; }
  }
  @media (forced-colors: active) {
    .big-chip, .level-chip { border: 1px solid CanvasText; }
  }
  @media print {
    .help { display: none; }
    .panel, .panel.rest { display: flex !important; max-block-size: none; overflow: visible; border: 0; }
    .list.shown { border: 0; }
    .legend, .options, .sources ol { grid-template-columns: 1fr 1fr; }
    details::details-content { content-visibility: visible; block-size: auto; }
    .level-chip, .big-chip { background: #fff; border: 1px solid #000; color: #000; }
  }
`;
