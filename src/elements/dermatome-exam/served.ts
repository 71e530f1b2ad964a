import { adoptStyles, type LitElement } from 'lit';

/** Takes away what a server has drawn in an element, and any attempt of Lit's to take it up. */
export function clearServed(element: LitElement, update: () => void): void {
  const root = element.shadowRoot as ShadowRoot;
  root.replaceChildren(...['lit-part', '/lit-part'].map((data) => new Comment(data)));
  if ('litElementHydrateSupport' in globalThis) {
    try {
      update();
    } catch {
      // It tries once, come what may, and finds nothing that it could take up.
    }
  }
  root.replaceChildren();
  element.renderOptions.renderBefore = null;
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
}
