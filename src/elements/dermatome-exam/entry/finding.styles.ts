import { css, type CSSResult } from 'lit';

/** The colours of findings and flags, and the boxes that show a result by glyph, fill and outline. */
export const findingStyles: CSSResult = css`
  :host {
    --_canvas: var(--dermatome-canvas, light-dark(#f5f0e9, #151016));
    --_finding-absent: var(--dermatome-finding-absent, light-dark(#34366f, #a9aef2));
    --_finding-reduced: var(--dermatome-finding-reduced, light-dark(#6c72c4, #7f86d8));
    --_finding-normal: var(--dermatome-finding-normal, light-dark(#3c6b4f, #8fc7a5));
    --_finding-increased: var(--dermatome-finding-increased, light-dark(#aa6237, #aca220));
    --_finding-untested: var(--dermatome-finding-untested, light-dark(#857780, #8d7f93));
    --_flag: var(--dermatome-flag, light-dark(#a81b17, #ff9c92));
    --_flag-surface: var(--dermatome-flag-surface, light-dark(#fdeceb, #43191b));
    --_flag-line: var(--dermatome-flag-line, light-dark(#c9443e, #c65a52));
  }

  .entry, .entry-aside {
    & .box {
      display: inline-grid; place-items: center; min-inline-size: 2.75rem; block-size: calc(2rem * max(var(--_density), 0.8)); padding-inline: 0.3em;
      background: var(--_raised); border: 1px solid var(--_line-strong); border-radius: var(--_radius-sm);
      color: var(--_ink); font: inherit; font-size: var(--_text-md); font-weight: var(--_weight-strong); line-height: 1; white-space: nowrap; direction: ltr;
    }
    /* Not as text: what is read aloud of a cell is its sentence, in which the result is a word. */
    & .box[data-glyph]::before { content: attr(data-glyph); }
    & .box.normal { color: var(--_finding-normal); }
    & .box.absent { background: var(--_finding-absent); border-color: var(--_finding-absent); color: var(--_paper); }
    & .box.altered {
      border-color: var(--_finding-reduced);
      background:
        linear-gradient(var(--_altered-soft), var(--_altered-soft)),
        repeating-linear-gradient(135deg, var(--_finding-reduced) 0 2px, transparent 2px 8px),
        var(--_raised);
      --_altered-soft: light-dark(rgb(240 241 252 / 0.78), rgb(39 32 41 / 0.62));
    }
    & .box.increased { border: 2px solid var(--_finding-increased); box-shadow: inset 0 0 0 2px var(--_raised), inset 0 0 0 3px var(--_finding-increased); }
    & .box.untestable, & .box.untested { border-style: dashed; border-color: var(--_finding-untested); color: var(--_ink-soft); font-weight: 400; }
    & .box.untested { background: none; }
  }

  @media (pointer: coarse) {
    .entry .cell .box, .entry button.box { block-size: max(2.75rem, 44px); }
  }
  @media (forced-colors: active) {
    :host { --_flag: CanvasText; --_flag-surface: Canvas; --_flag-line: CanvasText; --_canvas: Canvas;
      --_finding-absent: CanvasText; --_finding-reduced: CanvasText; --_finding-normal: CanvasText; --_finding-increased: CanvasText; --_finding-untested: CanvasText;
    }
    .entry, .entry-aside {
      & .box { background: Canvas; border-color: CanvasText; color: CanvasText; }
      & .box.absent { forced-color-adjust: none; background: CanvasText; color: Canvas; }
      & .box.altered { border-width: 3px; border-style: double; }
      & .box.increased { border-width: 3px; }
    }
  }
  @media print {
    .entry, .entry-aside {
      & .box, & .box.absent { background: #fff; border-color: #000; color: #000; }
      & .box.absent, & .box.altered, & .box.increased { border-width: 2px; }
    }
  }
`;
