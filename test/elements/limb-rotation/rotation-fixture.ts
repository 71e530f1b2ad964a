import { fixture, nextFrame } from '@open-wc/testing';
import '../../../src/define/limb-rotation.js';
import type { LimbRotation } from '../../../src/elements/limb-rotation/limb-rotation.js';

/** A figure with these attributes in a box of this width, drawn. */
export async function rotationFixture(attributes = '', width = 480): Promise<LimbRotation> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><limb-rotation ${attributes}></limb-rotation></div>`,
  );
  const element = box.firstElementChild as LimbRotation;
  await settled(element);
  return element;
}

/** Waits until a figure has drawn what it was last asked for. */
export async function settled(element: LimbRotation): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
}

/** Everything in the shadow root that matches. */
export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The first thing in the shadow root that matches. */
export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const [found] = all<T>(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The text that a reader sees in a part of the figure. */
export function textOf(element: Element, selector: string): string {
  return all(element, selector)
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
    .join(' ');
}

/** The outlines of the segments that are drawn at this moment. */
export function drawing(element: Element): string {
  return all(element, '.stage .fill')
    .map((path) => path.getAttribute('d'))
    .join(' ');
}

/** The details of every event of a name that a figure sends from now on. */
export function recorded<T>(element: Element, name: string): T[] {
  const details: T[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}
