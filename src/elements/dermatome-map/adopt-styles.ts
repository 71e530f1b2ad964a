import type { CSSResult, LitElement } from 'lit';

/** Gives an element that is drawn already the styles of a part that was loaded later. */
export function adoptStyles({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
