import type { LitElement } from 'lit';
import { RovingFocus } from '../../controllers/roving-focus.js';

/** Makes the controls in a part of a map one tab stop. */
export function rovingIn(map: LitElement, selector: string, moved?: (item: HTMLElement) => void): RovingFocus {
  return new RovingFocus(map, {
    items: () =>
      [...map.renderRoot.querySelectorAll<HTMLElement>(`${selector} :is(button, select, summary, a)`)].filter(
        (item) => item.getClientRects().length > 0,
      ),
    home: (items) => items.find((item) => item.ariaChecked === 'true' && selector !== '.toolbar'),
    ...(moved && { moved }),
  });
}
