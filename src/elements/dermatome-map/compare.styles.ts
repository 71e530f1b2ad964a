import { css, type CSSResult } from 'lit';

/** Two maps side by side, or on one limb with a line between them, and what is said of them. */
export const compareStyles: CSSResult = css`
  .comparing .body { grid-template: 'first second' auto 'stage other' auto 'rail rail' auto 'side side' auto 'more more' auto / minmax(0, 1fr) minmax(0, 1fr); }
  .comparing .body:dir(rtl) { grid-template-areas: 'second first' 'other stage' 'rail rail' 'side side' 'more more'; }
  .comparing .second { display: contents; }
  .comparing:not(.split) .second .stage { grid-area: other; }
  .comparing:not(.split) .stage { background: radial-gradient(closest-side at 50% 45%, var(--_raised), var(--_paper)); }
  .comparing:not(.split) .stage-controls { grid-area: stage-start / 1 / other-end / 3; }
  .split .stage, .split .stage-controls, .divided { grid-column: 1 / 3; grid-row: stage; }
  .split .stage { clip-path: inset(0 calc(100% - var(--_divide)) 0 0); }
  .split .second .stage { clip-path: inset(0 0 0 var(--_divide)); }

  .caption-first, .caption-second { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 2px; min-inline-size: 0; padding: var(--_space-3) var(--_space-4) 0; direction: ltr; }
  .caption-first { grid-area: first; justify-items: start; }
  .caption-second { grid-area: second; justify-items: end; text-align: end; }
  .caption-first > b, .caption-second > b { display: flex; align-items: center; min-block-size: var(--_target); line-height: 1.2; }
  .caption-second select { max-inline-size: 100%; font-weight: var(--_weight-strong); }
  .caption-second .select { max-inline-size: 100%; }
  :is(.caption-first, .caption-second) small { unicode-bidi: plaintext; }
  small.recall { display: inline-flex; color: var(--_recalled); }
  .said { display: flex; align-items: center; gap: 0.4em; max-inline-size: 100%; min-block-size: 2.1rem; font-size: var(--_text-sm); line-height: 1.25; }
  .said span:last-child { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; unicode-bidi: plaintext; }
  .said .level-chip { flex: none; }

  .divided { position: relative; margin-block-end: calc(var(--_target) + var(--_space-3)); direction: ltr; pointer-events: none; overflow: clip; }
  .divider { position: absolute; inset-block: 0; left: var(--_divide); inline-size: 2.75rem; margin-left: -1.375rem; outline: 0; cursor: ew-resize; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
  .divider::before { content: ''; position: absolute; inset-block: 4px; left: calc(50% - 8px); inline-size: 16px; background: linear-gradient(var(--_ink), var(--_ink)) center / 3px 100% no-repeat; pointer-events: auto; }
  .divider:focus-visible::before { inset-block: 6px; left: calc(50% - 4px); inline-size: 8px; background-color: var(--_raised); border-radius: 5px; outline: var(--_focus-width) solid var(--_focus); outline-offset: 0; }
  .grip { position: absolute; inset-block-start: calc(50% - 1.375rem); left: 0; display: flex; align-items: center; justify-content: center; inline-size: 2.75rem; block-size: 2.75rem; background: var(--_ink); border-radius: 99px; box-shadow: var(--_shadow-2); color: var(--_paper); pointer-events: auto; }
  .grip .icon { rotate: 90deg; margin-inline: -1px; }
  .grip .icon + .icon { rotate: -90deg; }
  .ghost { grid-area: stage; justify-self: start; align-self: start; position: relative; z-index: 1; inline-size: 0; block-size: 0; pointer-events: none; direction: ltr; }
  .ghost.other { grid-area: other; }
  .ghost::before { content: ''; position: absolute; left: -9px; top: -9px; inline-size: 18px; block-size: 18px; border: 2.5px solid var(--_ink); border-radius: 50%; outline: 2px solid var(--_raised); box-shadow: inset 0 0 0 2px var(--_raised); }
  .body:not(:has(.stage:hover)) .ghost, .moving ~ .ghost { display: none; }

  .comparison { grid-area: side; display: flex; flex-direction: column; gap: var(--_space-4); min-inline-size: 0; padding: var(--_space-4); overflow-wrap: break-word; border-block-start: var(--_hairline) solid var(--_line); }
  .body:has(> .panel:not([hidden])) > .comparison:not(.brief) { display: none; }
  .comparison .panel-head { align-items: center; }
  .arrangement { flex: 1; max-inline-size: 22rem; }
  .arrangement button { flex: 1 0 auto; padding-inline: 0.5em; white-space: nowrap; }
  .statement { display: grid; gap: var(--_space-2); }
  .bars { display: grid; gap: var(--_space-2); }
  .bars ul { display: grid; gap: 2px; }
  .bar { display: flex; align-items: center; gap: var(--_space-3); inline-size: 100%; min-block-size: max(1.9rem, 24px); padding: 2px var(--_space-1); background: none; border: 1.5px solid transparent; border-radius: var(--_radius-md); direction: ltr; text-align: start; }
  button.bar:hover { background: var(--_action-soft); }
  .bar[aria-pressed='true'] { background: var(--_action-soft); border-color: var(--_action); }
  .bar .level-chip { flex: none; inline-size: 2.9em; }
  .measure { flex: 1; inline-size: 0; block-size: 1.15rem; }
  .whole { fill: var(--_line); fill-opacity: 0.6; }
  .part { fill: light-dark(#834792, #bd8cc8); }
  .amount { flex: none; min-inline-size: 3.2em; text-align: end; }
  .largest { display: grid; gap: var(--_space-1); padding: var(--_space-3); background: var(--_note-surface); border-radius: var(--_radius-md); font-size: var(--_text-sm); line-height: 1.45; }
  .largest h4 { font-size: inherit; }
  .recalled { display: grid; gap: var(--_space-1); }
  .recalled h4 { display: flex; align-items: center; gap: 0.4em; color: var(--_recalled); font-size: var(--_text-sm); }
  .comparing.list-mode .comparison { grid-area: more; }

  @container (inline-size < 480px) {
    .caption-first, .caption-second { padding-inline: var(--_space-3); }
    .caption-second select { inline-size: auto; padding-inline: 0.6em 1.8em; font-size: var(--_text-sm); }
    .caption-second .select .icon { inset-inline-end: 0.5em; }
    .comparing:not(.split) .stage { block-size: min(120cqi, 30rem); }
    .list-mode :is(.caption-first, .caption-second, .divided, .ghost) { display: none; }
  }
  @container (inline-size <= 800px) {
    .comparison h3 { font-size: var(--_title-sm); }
  }
  @container (inline-size > 800px) {
    .comparing .body { --_rail: 6.5rem; --_side: clamp(20.5rem, 28cqi, 24rem); grid-template: 'rail first second side' auto 'rail stage other side' auto 'rail more more side' 1fr / var(--_rail) minmax(0, 1fr) minmax(0, 1fr) var(--_side); }
    .comparing .body:dir(rtl) { grid-template-areas: 'rail second first side' 'rail other stage side' 'rail more more side'; }
    .comparing.no-rail .body { --_rail: 0; }
    .comparing.no-side .body { --_side: 0; }
    .comparing.no-side .comparison { grid-area: more; }
    .comparison { padding: var(--_space-5); border-block: 0; border-inline-start: var(--_hairline) solid var(--_line); }
    .comparison.brief { border-inline: 0; border-block-start: var(--_hairline) solid var(--_line); padding: var(--_space-4); }
    .comparing:not(.split) .stage-controls { grid-column: 2 / 4; }
    .split .stage, .split .stage-controls, .divided { grid-column: 2 / 4; }
  }
  @media (forced-colors: active) {
    .grip { forced-color-adjust: none; background: CanvasText; color: Canvas; }
    .divider::before { forced-color-adjust: none; }
    .measure { forced-color-adjust: none; }
    .whole { fill: Canvas; stroke: CanvasText; }
    .part { fill: CanvasText; }
    .bar[aria-pressed='true'] { border: 3px solid Highlight; }
  }
  @media print {
    .comparing .body, .comparing .body:dir(rtl) { display: grid; grid-template: 'first second' auto 'stage other' auto 'side side' auto 'more more' auto / minmax(0, 1fr) minmax(0, 1fr); }
    .comparing .stage { grid-area: stage; clip-path: none; block-size: 34rem; }
    .comparing .second .stage { grid-area: other; clip-path: none; }
    .comparing .panel[hidden] { display: none !important; }
    .divided, .ghost, .comparison .panel-head { display: none; }
    .comparing .stage-controls { display: none; }
    .comparison { border: 0; }
    .whole { fill: #fff; stroke: #000; }
    .part { fill: #000; }
  }
`;
