import { expect } from '@open-wc/testing';

/** What can take the focus. */
const FOCUSABLE = 'a, button, input, select, textarea, [tabindex], [contenteditable]';

/**
 * Audits an element and those within it.
 *
 * A drawing that is hidden from screen readers is there as a whole, but without its lines: all that the audit could find
 * fault with in them is one that takes the focus, and to measure thousands of them takes it longer than all the rest.
 */
export async function audit(element: Element): Promise<void> {
  const drawings = hiddenDrawings(element.shadowRoot ?? element);
  const blanks = drawings.map((drawing) => drawing.cloneNode(false) as SVGSVGElement);
  expect(drawings.filter((drawing) => drawing.querySelector(FOCUSABLE)).length, 'hidden, with focus').to.equal(0);
  drawings.forEach((drawing, index) => drawing.replaceWith(blanks[index]!));
  try {
    await expect(element).to.be.accessible();
  } finally {
    blanks.forEach((blank, index) => blank.replaceWith(drawings[index]!));
  }
}

function hiddenDrawings(root: ParentNode): SVGSVGElement[] {
  const drawings = [...root.querySelectorAll<SVGSVGElement>('svg')].filter(
    (drawing) => drawing.closest('[aria-hidden="true"]') && !drawing.parentElement?.closest('svg'),
  );
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [...drawings, ...within.flatMap(hiddenDrawings)];
}
