import { fixture } from '@open-wc/testing';
import '../../../src/define/dermatome-exam.js';
import type { DermatomeExam } from '../../../src/elements/dermatome-exam/dermatome-exam.js';
import type { Examination, Finding } from '../../../src/exam/types.js';

/** A weak left great toe. */
export const WEAK_TOE: Finding = { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3 };

/** An absent left Achilles reflex. */
export const NO_ANKLE_JERK: Finding = { kind: 'reflex', reflex: 'achilles', side: 'left', grade: 'absent' };

/** An examination of the same day with these findings. */
export function examinationWith(...findings: Finding[]): Examination {
  return { version: 1, date: '2026-11-20', findings, notTestable: [], strokes: [] };
}

/** An examination element as a page would write it, in a box of a width. */
export async function examFixture(attributes = '', width = 900): Promise<DermatomeExam> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><dermatome-exam ${attributes}></dermatome-exam></div>`,
  );
  const element = box.firstElementChild as DermatomeExam;
  await settled(element);
  return element;
}

/** Waits until an element has drawn itself, with the size that it has measured. */
export async function settled(element: DermatomeExam): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}

/** The first thing that a selector names in an element. */
export function one<T extends HTMLElement = HTMLElement>(element: DermatomeExam, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** All that a selector names in an element. */
export function all<T extends HTMLElement = HTMLElement>(element: DermatomeExam, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The text of what a selector names, with single spaces. */
export function textOf(element: DermatomeExam, selector: string): string {
  return one(element, selector).textContent.replace(/\s+/g, ' ').trim();
}

/** The button with a name. */
export function button(element: DermatomeExam, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find(
    (one) => (one.ariaLabel ?? one.textContent.replace(/\s+/g, ' ').trim()) === name,
  );
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** Everything of these names that an element tells its page from now on. */
export function heard(element: HTMLElement, ...names: readonly string[]): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of names) element.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
}

/** Records on the power of the left great toe what keys type, as a reader does. */
export async function typeToe(element: DermatomeExam, type: () => Promise<void>): Promise<void> {
  button(element, 'great toe extension, left: not tested').click();
  await settled(element);
  await type();
  await settled(element);
}

/** Puts functions in the place of others until what it returns is called. */
export function replaced(target: object, functions: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(functions).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const [name, value] of Object.entries(functions)) {
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}
