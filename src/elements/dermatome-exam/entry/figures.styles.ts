import { css, type CSSResult } from 'lit';

/** The figures with the key points. Right and left stand as on the body, whatever the direction of the text. */
export const figureStyles: CSSResult = css`
  .entry, .entry-aside {
    & .figures { display: flex; flex-wrap: wrap; justify-content: center; gap: 0 var(--_space-2); direction: ltr; }
    & .figures .caption { flex: 1 0 100%; text-align: center; font-weight: var(--_weight-strong); }
    & .coming > .soft { align-self: center; }
    & figure { margin: 0; text-align: center; }
    & figure svg { display: block; block-size: 18rem; max-inline-size: 100%; margin-inline: auto; overflow: visible; }
    & .sides { display: flex; justify-content: space-around; gap: var(--_space-2); color: var(--_ink-soft); font-size: var(--_text-xs); }
    & figcaption { color: var(--_ink-soft); font-size: var(--_text-xs); }
    & .outline { fill: none; stroke: var(--_ink-line); stroke-width: 5; stroke-linejoin: round; }
    & .skin { fill: var(--_skin); }
    & .wall { fill: var(--_skin-blank); }
    & .ink { fill: var(--_ink-line); opacity: 0.75; }
    & .nails { fill: var(--_skin-blank); }
    & figure.near { align-self: end; }
    & figure.near svg { block-size: 6.5rem; inline-size: 6.5rem; overflow: hidden; background: var(--_canvas); border: var(--_hairline) solid var(--_line); border-radius: var(--_radius-md); }

    & .dot { cursor: pointer; }
    & .dot .hit { fill: transparent; }
    & .dot .mark { fill: var(--_raised); stroke: var(--_raised); stroke-width: 2; vector-effect: non-scaling-stroke; }
    & .dot text { fill: var(--_ink); font-weight: var(--_weight-strong); text-anchor: middle; pointer-events: none; }
    & .dot .ring { fill: none; stroke: var(--_focus); stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
    & .dot.normal .mark { stroke: var(--_finding-normal); }
    & .dot.normal text { fill: var(--_finding-normal); }
    & .dot.absent .mark { fill: var(--_finding-absent); stroke: var(--_raised); }
    & .dot.absent text { fill: var(--_paper); }
    & .dot.altered .mark { stroke: var(--_finding-reduced); stroke-width: 3; stroke-dasharray: 5 1.5; }
    & .dot.increased .mark { stroke: var(--_finding-increased); stroke-width: 3; }
    & .dot.untestable .mark, & .dot.untested .mark { stroke: var(--_finding-untested); stroke-dasharray: 2 2; }
  }

  @media (forced-colors: active) {
    .entry, .entry-aside {
      & .skin, & .wall, & .nails { fill: Canvas; }
      & .outline { stroke: CanvasText; }
      & .ink { fill: CanvasText; opacity: 1; }
      & .dot .mark { fill: Canvas; stroke: CanvasText; }
      & .dot text { fill: CanvasText; }
      & .dot.absent .mark { fill: CanvasText; }
      & .dot.absent text { fill: Canvas; }
      & .dot .ring { stroke: Highlight; stroke-width: 4px; }
    }
  }
  @media print {
    .entry-aside .figures { break-inside: avoid; }
    .entry, .entry-aside { & .skin { fill: #fff; } }
  }
`;
