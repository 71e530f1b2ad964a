import { fixture } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { sendKeys } from '../../support/browser.js';
import { all, one, settled } from './map-fixture.js';

/** Four steps, two of them with an id. */
export const STEPS = `
  <dermatome-step>The whole limb.</dermatome-step>
  <dermatome-step id="tour-sole" view="sole" level="S1">S1 is the <b>sole</b>.</dermatome-step>
  <dermatome-step view="lateral" side="left" level="L5">L5 is the lateral leg.</dermatome-step>
  <dermatome-step id="tour-text" scheme="frcem">Another text.</dermatome-step>`;

/** A map with these attributes and steps, its tour in hand. */
export async function tourFixture(attributes = '', steps = STEPS, width = 1100): Promise<DermatomeMap> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><dermatome-map ${attributes}>${steps}</dermatome-map></div>`,
  );
  const map = box.firstElementChild as DermatomeMap;
  await drawn(map);
  return map;
}

/** Waits for what a step may load, too. */
export async function drawn(map: DermatomeMap): Promise<void> {
  do await settled(map);
  while (map.matches(':state(loading)'));
}

/** The steps of a map. */
export const steps = (map: DermatomeMap): HTMLElement[] => [...map.querySelectorAll<HTMLElement>('dermatome-step')];
/** The dots of a tour. */
export const dots = (map: DermatomeMap): HTMLElement[] => all(map, '.tour-dot');
/** The captions that are seen. */
export const seen = (map: DermatomeMap): string[] =>
  steps(map)
    .filter((step) => step.getClientRects().length > 0)
    .map((step) => step.innerText);
/** What a map shows. */
export const picture = ({ view, side, scheme, level }: DermatomeMap): string => [view, side, scheme, level].join('/');
/** What has the focus inside a map. */
export const focused = (map: DermatomeMap): Element | null => map.shadowRoot?.activeElement ?? null;

/** Clicks a control of a map and waits for what follows. */
export async function click(map: DermatomeMap, selector: string): Promise<void> {
  one(map, selector).click();
  await drawn(map);
}

/** Presses a key and waits for what follows. */
export async function press(map: DermatomeMap, key: string): Promise<void> {
  await sendKeys({ press: key });
  await drawn(map);
}
