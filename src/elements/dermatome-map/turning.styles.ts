import { css, type CSSResult } from 'lit';

/** The turntable and the buttons of the zoom on the stage. */
export const turningStyles: CSSResult = css`
  .stage.in-hand { cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
  .stage.in-hand.over { cursor: pointer; }
  .stage.moving { cursor: grabbing; }
  .map:has(.stage:active) .tooltip { pointer-events: none; }
  .stage.moving .area { transition: none; }
  .stage-controls { grid-area: stage; align-self: end; position: relative; display: flex; align-items: center; justify-content: space-between; gap: var(--_space-2); min-inline-size: 0; padding: 0 var(--_space-3) var(--_space-2); direction: ltr; pointer-events: none; }
  .stage-controls > * { display: flex; align-items: center; background: color-mix(in srgb, var(--_raised) 85%, transparent); border-radius: var(--_radius-md); pointer-events: auto; }
  .turntable { flex: 0 1 24rem; gap: var(--_space-2); padding-inline-start: var(--_space-2); min-inline-size: 0; margin-inline: auto; }
  .turntable input { flex: 1; min-inline-size: 4rem; min-block-size: var(--_target); margin: 0; accent-color: var(--_action); touch-action: pan-y; cursor: pointer; }
  .turntable output { min-inline-size: 4.6em; color: var(--_ink-soft); font-size: var(--_text-sm); white-space: nowrap; }
  .stage-controls button { display: grid; place-items: center; inline-size: var(--_target); block-size: var(--_target); padding: 0; background: none; border: 0; border-radius: var(--_radius-md); color: var(--_ink); }
  .stage-controls button:hover { background: var(--_action-soft); }
  .stage-controls button[aria-disabled='true'] { color: var(--_line-strong); cursor: default; }
  .zoom { border: 1px solid var(--_line); }
  .zoomed .side-word { paint-order: stroke; stroke: var(--_raised); stroke-width: 4px; stroke-linejoin: round; }
  @container (inline-size < 480px) {
    .turntable output, .list-mode .stage-controls { display: none; }
  }
  @media (forced-colors: active) { .stage-controls { forced-color-adjust: auto; } }
  @media print { .stage-controls { display: none; } }
`;
