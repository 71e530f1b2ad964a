import { css, type CSSResult } from 'lit';

/**
 * The design tokens inside an element, adopted once by every shadow root.
 *
 * A page sets `--dermatome-*` on any ancestor, on the element or nowhere. The library never declares a `--dermatome-*`
 * property: declared on `:host` it would beat a value that the page inherits from `:root`, and a `calc()` on `:root`
 * would not follow `--dermatome-font-size` or `--dermatome-density` set further down.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--dermatome-font, -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
    --_font-size: var(--dermatome-font-size, 1rem);
    --_text-xs: var(--dermatome-text-xs, calc(var(--_font-size) * 0.75));
    --_text-sm: var(--dermatome-text-sm, calc(var(--_font-size) * 0.8125));
    --_text-md: var(--dermatome-text-md, calc(var(--_font-size) * 0.9375));
    --_text-lg: var(--dermatome-text-lg, calc(var(--_font-size) * 1.0625));
    --_title-sm: var(--dermatome-title-sm, calc(var(--_font-size) * 1.1875));
    --_title-md: var(--dermatome-title-md, calc(var(--_font-size) * 1.5));
    --_leading: var(--dermatome-leading, 1.5);
    --_weight-strong: var(--dermatome-weight-strong, 650);
    --_density: var(--dermatome-density, 1);
    --_space-1: var(--dermatome-space-1, calc(0.25rem * var(--_density)));
    --_space-2: var(--dermatome-space-2, calc(0.5rem * var(--_density)));
    --_space-3: var(--dermatome-space-3, calc(0.75rem * var(--_density)));
    --_space-4: var(--dermatome-space-4, calc(1rem * var(--_density)));
    --_space-5: var(--dermatome-space-5, calc(1.5rem * var(--_density)));
    --_target: var(--dermatome-target, 2.25rem);
    --_radius-sm: var(--dermatome-radius-sm, 0.375rem);
    --_radius-md: var(--dermatome-radius-md, 0.625rem);
    --_radius-lg: var(--dermatome-radius-lg, 1rem);
    --_hairline: var(--dermatome-hairline, 1px);
    --_shadow-1: var(--dermatome-shadow-1, 0 1px 2px rgb(42 33 48 / 0.06), 0 1px 1px rgb(42 33 48 / 0.04));
    --_shadow-2: var(--dermatome-shadow-2, 0 2px 6px rgb(42 33 48 / 0.10), 0 12px 28px -8px rgb(42 33 48 / 0.22));
    --_focus-width: var(--dermatome-focus-width, 3px);
    --_focus-gap: var(--dermatome-focus-gap, 2px);
    --_fast: var(--dermatome-fast, 120ms);
    --_base: var(--dermatome-base, 200ms);
    --_ease: var(--dermatome-ease, cubic-bezier(0.2, 0.7, 0.2, 1));
    --_paper: var(--dermatome-paper, light-dark(#fdfbf8, #1d171f));
    --_raised: var(--dermatome-raised, light-dark(#ffffff, #272029));
    --_line: var(--dermatome-line, light-dark(#e4dcd2, #3b3240));
    --_line-strong: var(--dermatome-line-strong, light-dark(#857780, #8d7f93));
    --_ink: var(--dermatome-ink, light-dark(#2a2130, #f3ecf1));
    --_ink-soft: var(--dermatome-ink-soft, light-dark(#5f5365, #bcafbf));
    --_action: var(--dermatome-action, light-dark(#4a2f5c, #d9c2ea));
    --_on-action: var(--dermatome-on-action, light-dark(#ffffff, #241a2b));
    --_action-soft: var(--dermatome-action-soft, light-dark(#efe7f2, #3a2c44));
    --_link: var(--dermatome-link, light-dark(#4f2d74, #d4b9f0));
    --_focus: var(--dermatome-focus, light-dark(#0b57d0, #9cc2ff));
    --_skin: var(--dermatome-skin, light-dark(#efe0d4, #5a4d50));
    --_skin-blank: var(--dermatome-skin-blank, light-dark(#f4ece4, #453a40));
    --_ink-line: var(--dermatome-ink-line, light-dark(#4a3a44, #0e0a10));
    --_border: var(--dermatome-border, light-dark(#ffffff, #1d171f));
    --_on-level: var(--dermatome-on-level, light-dark(#1d1521, #120d14));
    --_t12: var(--dermatome-t12, light-dark(#b3d0db, #a5bfcb));
    --_l1: var(--dermatome-l1, light-dark(#feda82, #ebc879));
    --_l2: var(--dermatome-l2, light-dark(#ee9f4a, #dc922a));
    --_l3: var(--dermatome-l3, light-dark(#d87057, #cc6443));
    --_l4: var(--dermatome-l4, light-dark(#d0abef, #c99fe7));
    --_l5: var(--dermatome-l5, light-dark(#4b90de, #3b84d4));
    --_s1: var(--dermatome-s1, light-dark(#6fc0ad, #67b09f));
    --_s2: var(--dermatome-s2, light-dark(#81a47f, #749570));
    --_s3: var(--dermatome-s3, light-dark(#c3d1a5, #c3cbad));
    --_s4: var(--dermatome-s4, light-dark(#ab83a8, #9f76a0));
    --_s5: var(--dermatome-s5, light-dark(#858380, #7e7c7a));
    --_recalled: var(--dermatome-recalled, light-dark(#7d5300, #e3b565));
    --_disputed: var(--dermatome-disputed, light-dark(#86306f, #eda1d6));
    --_note-surface: var(--dermatome-note-surface, light-dark(#fbf3df, #37301e));
  }
  @media (pointer: coarse) { :host { --_target: var(--dermatome-target, 2.75rem); } }
  @media (prefers-reduced-motion: reduce) { :host { --_fast: 0ms; --_base: 0ms; } }
  @media (prefers-contrast: more) {
    :host { --_line: var(--_line-strong); --_ink-soft: var(--_ink); --_hairline: 2px; }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas; --_raised: Canvas;
      --_ink: CanvasText; --_ink-soft: CanvasText; --_ink-line: CanvasText;
      --_line: CanvasText; --_line-strong: CanvasText; --_border: CanvasText;
      --_action: ButtonText; --_on-action: ButtonFace; --_action-soft: Canvas;
      --_link: LinkText; --_focus: Highlight; --_skin: Canvas; --_skin-blank: Canvas;
      --_on-level: CanvasText;
      --_shadow-1: none; --_shadow-2: none;
      --_t12: Canvas; --_l1: Canvas; --_l2: Canvas; --_l3: Canvas; --_l4: Canvas; --_l5: Canvas;
      --_s1: Canvas; --_s2: Canvas; --_s3: Canvas; --_s4: Canvas; --_s5: Canvas;
    }
  }
  @media print {
    :host { color-scheme: light; --_paper: #fff; --_raised: #fff; --_skin: #fff; --_shadow-1: none; --_shadow-2: none; }
  }
`;
