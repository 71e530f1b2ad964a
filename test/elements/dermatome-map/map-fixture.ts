import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { sendMouse } from '../../support/browser.js';
import '../../../src/define/dermatome-map.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { Level } from '../../../src/core/levels.js';
import type { Side } from '../../../src/core/sides.js';

/** A map with these attributes in a box of this width, drawn and measured. */
export async function mapFixture(attributes = '', width = 1100): Promise<DermatomeMap> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><dermatome-map ${attributes}></dermatome-map></div>`,
  );
  const map = box.firstElementChild as DermatomeMap;
  await settled(map);
  return map;
}

/** A window that an engine has stopped painting gives no frame; it is not waited for longer than this, ms. */
const NO_FRAME = 500;

/** Waits until a map has drawn what it was last asked for, at the size that it has. */
export async function settled(map: DermatomeMap): Promise<void> {
  await map.updateComplete;
  for (let frame = 0; frame < 2; frame++) await Promise.race([nextFrame(), aTimeout(NO_FRAME)]);
  await map.updateComplete;
}

/** Ends what fades over in a map. */
export function faded(map: DermatomeMap): void {
  for (const animation of map.shadowRoot?.getAnimations() ?? []) animation.finish();
}

/** Everything in the shadow root that matches. */
export function all<T extends Element = HTMLElement>(map: Element, selector: string): T[] {
  return [...(map.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The one thing in the shadow root that matches. */
export function one<T extends Element = HTMLElement>(map: Element, selector: string): T {
  const [found] = all<T>(map, selector);
  expect(found, selector).to.exist;
  return found as T;
}

/** The entry of the list for a level on one side. */
export function option(map: DermatomeMap, level: Level, side: Side): HTMLElement {
  return one(map, `[role="option"][id="option-${side}-${level}"]`);
}

/** The text that a reader sees in a part of the map. */
export function textOf(map: DermatomeMap, selector: string): string {
  return all(map, selector)
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim())
    .join(' ');
}

/** A spot of the window that shows skin of a level in the front view, on the half of the stage where that limb is. */
export function spotOn(map: DermatomeMap, part: string, side: Side): [x: number, y: number] {
  const stage = one(map, '.stage').getBoundingClientRect();
  const middle = stage.left + stage.width / 2;
  for (const path of all<SVGGeometryElement>(map, `[part~="${part}"]`)) {
    const box = path.getBoundingClientRect();
    if (box.left + box.width / 2 < middle !== (side === 'right')) continue;
    for (let row = 1; row < 20; row++) {
      for (let column = 1; column < 20; column++) {
        const x = Math.round(box.left + (box.width * column) / 20);
        const y = Math.round(box.top + (box.height * row) / 20);
        if (y > 20 && y < innerHeight && map.shadowRoot?.elementFromPoint(x, y) === path) return [x, y];
      }
    }
  }
  throw new Error(`no skin of ${part} on the ${side} is in the window`);
}

/** A spot of the window that shows a zone of a layer. */
export function fieldSpot(map: DermatomeMap, zone: string): [x: number, y: number] {
  for (const path of all<SVGGeometryElement>(map, `.stage [data-zone="${zone}"] .zone`)) {
    const box = path.getBoundingClientRect();
    for (let row = 1; row < 10; row++) {
      for (let column = 1; column < 10; column++) {
        const x = Math.round(box.left + (box.width * column) / 10);
        const y = Math.round(box.top + (box.height * row) / 10);
        const hit = map.shadowRoot?.elementFromPoint(x, y)?.closest<SVGElement>('[data-zone]');
        if (y > 20 && y < innerHeight && hit?.dataset['zone'] === zone) return [x, y];
      }
    }
  }
  throw new Error(`no zone ${zone} is in the window`);
}

/** Clicks with the mouse. */
export async function clickAt(position: [number, number]): Promise<void> {
  await sendMouse({ type: 'click', position });
}

/** The details of every event of a name that a map sends from now on. */
export function recorded<T>(map: DermatomeMap, name: string): T[] {
  const details: T[] = [];
  map.addEventListener(name, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}

/** Catches the warnings of a test whose map is set wrongly on purpose, so that they do not fill the log. */
export function catchWarnings(): string[] {
  const warn = console.warn;
  const warnings: string[] = [];
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
