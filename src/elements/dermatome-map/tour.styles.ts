import { css, type CSSResult } from 'lit';

/** The bar of a tour, and the grid of a map that has one: caption and picture are seen together. */
export const tourStyles: CSSResult = css`
  .map:has(> .tour) { display: grid; grid-template: 'header' auto 'stage' auto 'tour' auto 'rail' auto 'side' auto 'notice' auto / minmax(0, 1fr); }
  .map:has(> .tour) > .body { display: contents; }
  .map > header { grid-area: header; }
  .map > footer { grid-area: notice; }
  .map > .error { grid-area: stage; }
  .tour { grid-area: tour; padding: var(--_space-3) var(--_space-4); border-block-start: var(--_hairline) solid var(--_line); }
  .tour-controls { display: flex; align-items: center; gap: var(--_space-2); }
  .tour-dots { flex: 1; display: flex; flex-wrap: wrap; align-items: center; }
  .tour-dot { display: grid; place-items: center; inline-size: 24px; block-size: max(24px, var(--_target)); padding: 0; background: none; border: 0; border-radius: var(--_radius-sm); }
  .tour-dot::before { content: ''; inline-size: 10px; block-size: 10px; border: 1.5px solid var(--_line-strong); border-radius: 99px; transition: inline-size var(--_fast) var(--_ease); }
  .tour-dot:hover::before { border-color: var(--_action); background: var(--_action-soft); }
  .tour-dot[aria-current='step']::before { inline-size: 20px; background: var(--_action); border-color: var(--_action); }
  .tour-count { margin-inline-end: var(--_space-1); color: var(--_ink-soft); font-size: var(--_text-sm); unicode-bidi: plaintext; white-space: nowrap; }
  .tour-previous, .tour-next { display: inline-flex; align-items: center; justify-content: center; gap: 0.4em; min-inline-size: var(--_target); min-block-size: var(--_target); padding: 0 0.9em; background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); transition: background-color var(--_fast) var(--_ease); }
  .tour-next { flex-direction: row-reverse; background: var(--_action); border-color: var(--_action); color: var(--_on-action); font-weight: var(--_weight-strong); }
  .tour-previous:hover { background: var(--_action-soft); }
  :is(.tour-previous, .tour-next)[aria-disabled='true'] { background: none; border-color: var(--_line); color: var(--_ink-soft); font-weight: inherit; cursor: default; }
  .tour-previous .icon, .tour-next:dir(rtl) .icon { rotate: 90deg; }
  .tour-next .icon, .tour-previous:dir(rtl) .icon { rotate: -90deg; }
  .caption { max-inline-size: 60em; margin-block-start: var(--_space-2); font-size: var(--_text-lg); overflow-wrap: break-word; }
  .caption ::slotted(*) { margin: 0 !important; unicode-bidi: plaintext; }
  .map:dir(rtl) .caption ::slotted(*) { text-align: right; }
  .caption ::slotted([current]) { scroll-margin-block-start: calc(100svh - 9rem); }
  .caption ::slotted(:not([current])) { display: none !important; }

  @container (inline-size < 480px) {
    .tour { padding: var(--_space-2) var(--_space-3) var(--_space-3); }
    .tour-controls { gap: var(--_space-1); }
    .tour-previous, .tour-next { padding: 0; }
    :is(.tour-previous, .tour-next) span { display: none; }
    .caption { font-size: var(--_text-md); }
  }
  @container (inline-size > 480px) { .map:has(> .tour) .stage { block-size: clamp(24rem, 100svh - 17rem, 38rem); } }
  @container (inline-size > 800px) {
    .map:has(> .tour) { --_rail: 6.5rem; --_side: clamp(20.5rem, 28cqi, 24rem); grid-template: 'header header header' auto 'rail stage side' auto 'rail tour side' 1fr 'notice notice notice' auto / var(--_rail) minmax(0, 1fr) var(--_side); }
    .map.no-rail { --_rail: 0 !important; }
    .map.no-side { --_side: 0 !important; }
    .map > .error, .map:has(> .error) > .tour { grid-column: 1 / -1; }
    .map:has(> .tour) .stage { block-size: clamp(42rem, 100svh - 17rem, 46.75rem); }
    .map:has(> .tour) .panel { block-size: 0; min-block-size: 100%; max-block-size: none; }
  }
  @container (inline-size > 1600px) { .map:has(> .tour) .stage { block-size: clamp(42rem, 100svh - 17rem, 56.25rem); } }
  @media (forced-colors: active) {
    .tour-dot[aria-current='step']::before { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
    .tour-next:not([aria-disabled='true']) { background: ButtonFace; color: ButtonText; border-color: ButtonText; }
    :is(.tour-previous, .tour-next)[aria-disabled='true'] { color: GrayText; border-color: GrayText; }
  }
  @media print {
    .map:has(> .tour) { display: grid; grid-template: 'header' auto 'stage' auto 'tour' auto 'side' auto 'notice' auto / minmax(0, 1fr); }
    .map:has(> .tour) .panel { block-size: auto; min-block-size: 0; }
    .tour-controls { display: none; }
    .tour { border: 0; }
  }
`;
