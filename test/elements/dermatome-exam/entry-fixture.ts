import { fixture, nextFrame } from '@open-wc/testing';
import './entry-host.js';
import type { EntryHost } from './entry-host.js';
import type { Step } from '../../../src/exam/blocks.js';
import { withFindings } from '../../../src/exam/examination.js';
import { itemKey } from '../../../src/exam/examination.js';
import type { Finding, Item } from '../../../src/exam/types.js';
import type { Audience } from '../../../src/core/readers.js';
import type { Width } from '../../../src/elements/dermatome-exam/exam-port.js';
import type { Modality, Movement } from '../../../src/core/examination.js';
import type { Place } from '../../../src/core/places.js';
import type { Side } from '../../../src/core/sides.js';
import { pressKeys } from '../../support/press-keys.js';

/** What an examination starts with in a test. */
interface Start {
  readonly width?: Width;
  readonly findings?: readonly Finding[];
  readonly readonly?: boolean;
  readonly audience?: Audience;
}

/** A host that shows a step, drawn. */
export async function entryFixture(step: Step, start: Start = {}): Promise<EntryHost> {
  const { width = 'wide', findings = [], readonly = false, audience = 'student' } = start;
  const pixels = { narrow: 360, medium: 640, wide: 1100 }[width];
  const box = await fixture<HTMLElement>(`<div style="inline-size: ${pixels}px"></div>`);
  const host = document.createElement('entry-host') as EntryHost;
  Object.assign(host, { width, step, readonly, audience });
  if (findings.length > 0) host.store.reset(withFindings(host.store.examination, findings));
  box.append(host);
  await settled(host);
  return host;
}

/** Waits until a host has drawn what it was last asked for. */
export async function settled(host: EntryHost): Promise<void> {
  await host.updateComplete;
  await nextFrame();
  for (let wait = host.entry.loading; wait; wait = host.entry.loading) await wait;
  await host.updateComplete;
}

/** Everything in the shadow root that matches. */
export function all<T extends Element = HTMLElement>(host: EntryHost, selector: string): T[] {
  return [...host.renderRoot.querySelectorAll<T>(selector)];
}

/** The first thing in the shadow root that matches. */
export function one<T extends Element = HTMLElement>(host: EntryHost, selector: string): T {
  const [found] = all<T>(host, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The text that a reader sees. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The cell or button of a thing. */
export function cell(host: EntryHost, item: Item): HTMLElement {
  return one(host, `[data-item="${itemKey(item)}"]`);
}

/** What a cell shows. */
export function glyph(host: EntryHost, item: Item): string {
  const shown = cell(host, item);
  const box = shown.matches('.box') ? shown : shown.querySelector<HTMLElement>('.box');
  return box?.dataset.glyph ?? '';
}

/** The key of the cell that has the focus. */
export function focusedItem(host: EntryHost): string | undefined {
  return (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset.item;
}

/** Presses keys one after another, and waits for what comes of them. */
export async function press(host: EntryHost, ...keys: string[]): Promise<void> {
  await pressKeys(...keys);
  await settled(host);
}

/** The button with this name. */
export function button(host: EntryHost, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(host, 'button').find(
    (candidate) => textOf(candidate) === name || candidate.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}

export const skin = (place: Place, side: Side, modality: Modality): Extract<Item, { kind: 'sensation' }> => ({
  kind: 'sensation',
  place,
  side,
  modality,
});

export const power = (movement: Movement, side: Side): Extract<Item, { kind: 'power' }> => ({
  kind: 'power',
  movement,
  side,
});
