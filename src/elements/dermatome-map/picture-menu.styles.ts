import { css, type CSSResult } from 'lit';

/** The menu at the end of the toolbar; the map takes these styles in with the menu. */
export const pictureMenuStyles: CSSResult = css`
  .menu-button .icon { stroke-width: 2.4; }
  .menu-button[aria-expanded='true'] { background: var(--_action-soft); color: var(--_action); }
  .menu { position: fixed; inset: auto; margin: 0; max-inline-size: calc(100vw - 16px); padding: var(--_space-1); background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-md); box-shadow: var(--_shadow-2); color: var(--_ink); font-size: var(--_text-md); }
  .menu:popover-open { display: grid; }
  .menu button { min-block-size: var(--_target); padding: 0.3em 0.95em; background: none; border: 0; border-radius: var(--_radius-sm); text-align: start; }
  .menu button:is(:hover, :focus-visible) { background: var(--_action-soft); }
  .menu button:focus-visible { outline-offset: calc(var(--_focus-width) * -1); }
  .menu-note { padding: var(--_space-2) var(--_space-3); max-inline-size: min(20rem, calc(100vw - 16px)); }
  @media (forced-colors: active) {
    .menu button:is(:hover, :focus-visible) { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  }
  @media print {
    .menu { display: none !important; }
  }
`;
