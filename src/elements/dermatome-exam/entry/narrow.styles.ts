import { css, type CSSResult } from 'lit';

/** One item a screen, and cards: targets of 44 px under the thumb. */
export const narrowStyles: CSSResult = css`
  .entry.narrow {
    --_touch: max(2.75rem, 44px);

    & figure:not(.near) svg { block-size: 11rem; }
    & :is(button, input, summary, a) { scroll-margin-block: 4.5rem; }
    & .sheet { display: grid; gap: var(--_space-2); min-inline-size: 0; }
    & .sheet .item-head { display: flex; align-items: center; gap: var(--_space-2); }
    & .sheet h3 { flex: 1; }
    & .sheet .item-head .soft { white-space: nowrap; }
    & .big-chip { min-inline-size: 2.4em; min-block-size: 1.6em; padding-inline: 0.3em; border-radius: var(--_radius-md); font-size: var(--_text-lg); }
    & .line { display: grid; grid-template-columns: minmax(3rem, auto) minmax(0, 1fr); align-items: center; gap: var(--_space-2); direction: ltr; }
    & .label { color: var(--_ink-soft); font-size: var(--_text-sm); line-height: 1.3; }
    & .line .label b { display: block; color: var(--_ink); font-weight: var(--_weight-strong); }
    & .answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--_touch), 1fr)); inline-size: 100%; }
    & .answer { min-inline-size: 0; min-block-size: var(--_touch); padding-inline: 0; }
    & .plain, & .primary { min-block-size: var(--_touch); }
    & .thumb { position: sticky; inset-block-end: 0; display: flex; gap: var(--_space-2); padding-block: var(--_space-2); background: var(--_paper); }
    & .thumb > * { flex: 1 1 0; padding-inline: var(--_space-1); }
    & .thumb > .previous { flex: 0 0 var(--_touch); padding-inline: 0; }
    & summary { min-block-size: var(--_touch); align-content: center; }
    & .card h4 { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2); font-weight: var(--_weight-strong); }
    & .card.in-hand { border-color: var(--_action); }
    & .two-sides { display: grid; grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr); align-items: center; gap: var(--_space-2) var(--_space-3); direction: ltr; }
    & .two-sides .box { inline-size: 100%; block-size: var(--_touch); }
    & .two-sides .box[aria-expanded=true] { outline: 2px solid var(--_action); outline-offset: var(--_focus-gap); }
    & .two-sides .box:focus-visible { outline: var(--_focus-width) solid var(--_focus); }
    & .sign-help { min-inline-size: var(--_touch); }
    & .choice { min-block-size: var(--_touch); }
    & .where select { min-block-size: var(--_touch); }
  }
`;
