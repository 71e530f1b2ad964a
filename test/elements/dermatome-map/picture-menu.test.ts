import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { READING_TIME } from '../../../src/elements/dermatome-map/picture-menu.js';
import { clinicianBasics } from '../../../src/locales/en/clinician-basics.js';
import { addVoice } from '../../../src/locales/voices.js';
import { audit } from '../../support/audit.js';
import { sendKeys } from '../../support/browser.js';
import { all, catchWarnings, clickAt, mapFixture, one, settled, textOf } from './map-fixture.js';
import { parsed } from './picture-fixture.js';

/** A map whose menu has been loaded. */
async function mapWithMenu(attributes = '', width = 760, direction = 'ltr'): Promise<DermatomeMap> {
  const map = await mapFixture(attributes, width);
  map.parentElement?.setAttribute('dir', direction);
  await waitUntil(() => all(map, '.menu-button').length > 0, 'the menu did not come', { timeout: 10_000 });
  await settled(map);
  return map;
}

const isOpen = (map: DermatomeMap): boolean => one(map, '[role="menu"]').matches(':popover-open');
const entries = (map: DermatomeMap): string[] => all(map, '[role="menuitem"]').map((item) => item.textContent ?? '');
const focused = (map: DermatomeMap): Element | null | undefined => map.shadowRoot?.activeElement;

async function open(map: DermatomeMap): Promise<void> {
  one(map, '.menu-button').click();
  await waitUntil(() => focused(map)?.role === 'menuitem', 'the menu did not take the focus');
  await settled(map);
}

async function choose(map: DermatomeMap, word: RegExp): Promise<void> {
  await open(map);
  all(map, '[role="menuitem"]')
    .find((item) => word.test(item.textContent ?? ''))
    ?.click();
}

/** What the map says, where it is seen and where it is heard. */
async function said(map: DermatomeMap, sentence: string): Promise<void> {
  const note = one(map, '.menu-note');
  await waitUntil(() => note.matches(':popover-open'), 'nothing was shown', { timeout: 10_000 });
  expect(note.textContent).to.equal(sentence);
  expect(one(map, '[role="status"]').textContent?.trim()).to.equal(sentence);
}

describe('the menu of a map', () => {
  const warnings = catchWarnings();

  for (const [state, width, direction] of [
    ['on a desk', 760, 'ltr'],
    ['on a phone', 320, 'ltr'],
    ['from right to left', 760, 'rtl'],
  ] as const) {
    it(`passes the audit open, ${state}`, async () => {
      const map = await mapWithMenu('', width, direction);
      await open(map);
      await audit(map);
    });

    it(`opens inside the window, at its button, ${state}`, async () => {
      const map = await mapWithMenu('', width, direction);
      await open(map);
      const menu = one(map, '[role="menu"]').getBoundingClientRect();
      const button = one(map, '.menu-button').getBoundingClientRect();
      expect(menu.left).to.be.at.least(0);
      expect(menu.right).to.be.at.most(document.documentElement.clientWidth);
      expect(menu.top).to.be.closeTo(button.bottom, 8);
      expect(Math.min(Math.abs(menu.left - button.left), Math.abs(menu.right - button.right))).to.be.at.most(1);
      for (const item of all(map, '[role="menuitem"]')) expect(item.getBoundingClientRect().height).to.be.at.least(24);
    });
  }

  it('is the last control of the toolbar, by name', async () => {
    const map = await mapWithMenu();
    const button = all(map, '.toolbar :is(button, select)').at(-1);
    expect(button?.ariaLabel).to.equal('More');
    expect(button?.getAttribute('aria-haspopup')).to.equal('menu');
    expect(button?.ariaExpanded).to.equal('false');
  });

  it('is reached, opened, walked through and closed by keyboard', async () => {
    const map = await mapWithMenu();
    one(map, '.toolbar select').focus();
    // A select keeps End to itself; arrows go round the toolbar.
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(map) === one(map, '.menu-button')).to.equal(true);
    for (const key of ['Enter', 'ArrowDown']) {
      await sendKeys({ press: key });
      await waitUntil(() => focused(map)?.role === 'menuitem', `${key} did not open the menu`);
      await map.updateComplete;
      expect(one(map, '.menu-button').ariaExpanded).to.equal('true');

      const at = (): number => all(map, '[role="menuitem"]').findIndex((item) => item === focused(map));
      const last = entries(map).length - 1;
      const walk: [key: string, to: number][] = [
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', last],
        ['ArrowDown', 0],
        ['End', last],
        ['Home', 0],
      ];
      for (const [press, to] of walk) {
        await sendKeys({ press });
        expect(at(), press).to.equal(to);
      }

      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !isOpen(map));
      expect(focused(map) === one(map, '.menu-button')).to.equal(true);
      await settled(map);
      expect(one(map, '.menu-button').ariaExpanded).to.equal('false');
    }
  });

  it('closes by a click beside it, by its button and by Tab', async () => {
    const map = await mapWithMenu();
    await open(map);
    const { left, top } = one(map, '.stage').getBoundingClientRect();
    await clickAt([Math.round(left + 5), Math.round(top + 200)]);
    await waitUntil(() => !isOpen(map));

    await open(map);
    const button = one(map, '.menu-button').getBoundingClientRect();
    await clickAt([Math.round(button.left + button.width / 2), Math.round(button.top + button.height / 2)]);
    await waitUntil(() => !isOpen(map));

    await open(map);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => !isOpen(map));
  });

  it('leaves the map as it is while it is used', async () => {
    const map = await mapWithMenu('level="L5"');
    await open(map);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Escape' });
    expect([map.level, map.view, map.side]).to.deep.equal(['L5', 'anterior', 'both']);
  });

  for (const without of ['menu', 'toolbar']) {
    it(`is left out without="${without}"`, async () => {
      const map = await mapWithMenu();
      map.without = without;
      await settled(map);
      expect(all(map, '.menu-button, .menu').length).to.equal(0);
    });
  }

  it('is not there for a voice without words for it', async () => {
    addVoice({ ...clinicianBasics, lang: 'cy' });
    const map = await mapWithMenu();
    map.lang = 'cy';
    await settled(map);
    expect(all(map, '.menu-button, .menu').length).to.equal(0);
  });

  describe('saves', () => {
    const saved: HTMLAnchorElement[] = [];
    const { setTimeout: wait } = globalThis;
    beforeEach(() => {
      saved.length = 0;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push(this);
      };
    });
    afterEach(() => {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      globalThis.setTimeout = wait;
    });

    /** Whoever reads what is shown has read it at once. */
    function readFast(): void {
      const fast = (act: () => void, time?: number): unknown => wait(act, time === READING_TIME ? 50 : time);
      Object.assign(globalThis, { setTimeout: fast });
    }

    for (const [word, attributes, name, type] of [
      [/SVG/, '', /^dermatomes-anterior-article-\d{4}-\d\d-\d\d\.svg$/, 'image/svg+xml'],
      [/PNG/, 'view="sole" side="left"', /^dermatomes-sole-left-article-\d{4}-\d\d-\d\d\.png$/, 'image/png'],
    ] as const) {
      it(`the picture as ${type}, and says so`, async () => {
        const map = await mapWithMenu(attributes);
        await choose(map, word);
        await said(map, 'Picture saved');
        expect(focused(map) === one(map, '.menu-button')).to.equal(true);
        expect(saved.length).to.equal(1);
        expect(saved[0]?.download).to.match(name);
        const file = await (await fetch(saved[0]?.href ?? '')).blob();
        expect(file.type).to.equal(type);
        if (type === 'image/svg+xml') expect(parsed(await file.text()).querySelectorAll('path').length).to.be.above(20);
      });
    }

    it('and no longer says so when that has been read', async () => {
      const map = await mapWithMenu();
      readFast();
      await choose(map, /SVG/);
      await waitUntil(() => textOf(map, '.menu-note') === 'Picture saved');
      await waitUntil(() => !one(map, '.menu-note').matches(':popover-open'));
    });

    it('nothing when the picture cannot be made, and says so until it is put away', async () => {
      const map = await mapWithMenu();
      map.toSVG = () => Promise.reject(new Error('no ink'));
      readFast();
      await choose(map, /PNG/);
      await said(map, 'The picture could not be saved. Try the other format.');
      expect(saved.length).to.equal(0);
      expect(warnings.join()).to.include('no ink');
      await aTimeout(150);
      expect(one(map, '.menu-note').matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !one(map, '.menu-note').matches(':popover-open'));
    });
  });

  if ('ClipboardItem' in globalThis && 'write' in navigator.clipboard) {
    describe('copies', () => {
      function onWrite(write: (items: ClipboardItem[]) => Promise<void>): void {
        Object.defineProperty(navigator.clipboard, 'write', { value: write, configurable: true });
      }
      afterEach(() => Reflect.deleteProperty(navigator.clipboard, 'write'));

      it('the picture, and says so', async () => {
        const items: ClipboardItem[] = [];
        onWrite((written) => Promise.resolve(void items.push(...written)));
        const map = await mapWithMenu();
        await choose(map, /Copy/);
        await said(map, 'Copied to the clipboard');
        expect((await items[0]?.getType('image/png'))?.type).to.equal('image/png');
      });

      it('nothing when the browser refuses, and says so', async () => {
        onWrite(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
        const map = await mapWithMenu();
        await choose(map, /Copy/);
        await said(map, 'This browser or page does not allow copying. Save the picture instead.');
      });
    });
  } else {
    it('offers no copying where the browser cannot copy a picture', async () => {
      expect(entries(await mapWithMenu())).to.deep.equal(['Save picture (SVG)', 'Save picture (PNG)']);
    });
  }
});
