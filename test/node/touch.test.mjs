// Real fingers on a real screen: what scrolls, what turns and what zooms. Chromium takes them through its own protocol.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';

const script = fileURLToPath(new URL('../../dist/cdn/dermatome-elements.iife.js', import.meta.url));
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
after(() => browser.close());

/** A phone with a map on a page that is longer than its screen. */
async function phone() {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });
  const tab = await context.newPage();
  await tab.setContent(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
    <style>body { margin: 0 } p { block-size: 1500px }</style>
    <dermatome-map side="right" view="lateral" without="toolbar title views panel"></dermatome-map><p></p>`);
  await tab.addScriptTag({ path: script });
  await tab.waitForFunction(() =>
    globalThis.document.querySelector('dermatome-map').shadowRoot.querySelector('.stage.in-hand .label'),
  );
  await tab.evaluate(() => {
    const map = globalThis.document.querySelector('dermatome-map');
    globalThis.heard = [];
    for (const name of ['view-change', 'region-select']) {
      map.addEventListener(name, ({ type, detail }) => globalThis.heard.push({ type, ...detail }));
    }
  });
  const fingers = await context.newCDPSession(tab);
  const touch = async (type, spots) => {
    const touchPoints = spots.map(([x, y], id) => ({ x, y, id }));
    await fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    tab,
    /** Puts fingers down, moves each from one spot to another, and lifts them. */
    async drag(ways, steps = 12) {
      const at = (share) => ways.map(([from, to]) => from.map((value, axis) => value + (to[axis] - value) * share));
      await touch('touchStart', at(0));
      for (let step = 1; step <= steps; step++) {
        await touch('touchMove', at(step / steps));
        await tab.waitForTimeout(16);
      }
      await touch('touchEnd', []);
      await tab.evaluate(untilStill);
    },
    async tap(spot) {
      await touch('touchStart', [spot]);
      await touch('touchEnd', []);
      await tab.waitForTimeout(60);
    },
    state: () =>
      tab.evaluate(() => {
        const { document, heard, scrollX, scrollY, visualViewport } = globalThis;
        const map = document.querySelector('dermatome-map');
        const stage = map.shadowRoot.querySelector('.stage');
        const drawing = stage.querySelector(':scope > svg > g[transform]');
        return {
          yaw: map.yaw,
          pitch: map.pitch,
          scroll: [scrollX, scrollY].map(Math.round),
          pageScale: visualViewport.scale,
          scale: drawing.getCTM().a,
          moving: stage.matches('.moving'),
          heard: [...heard],
        };
      }),
  };
}

test('a finger that is drawn sideways turns the limb, and the page stays where it is', async () => {
  const { drag, state } = await phone();
  await drag([
    [
      [150, 300],
      [230, 306],
    ],
  ]);
  const { yaw, pitch, scroll, heard, moving } = await state();
  assert.ok(yaw < -30, `turned by ${yaw}`);
  assert.equal(pitch, 0);
  assert.deepEqual(scroll, [0, 0]);
  assert.deepEqual(heard, [{ type: 'view-change', view: 'lateral', side: 'right', yaw, pitch: 0 }]);
  assert.equal(moving, false);
});

test('a finger that is drawn up over the map scrolls the page, and the limb stays as it is', async () => {
  const { drag, state } = await phone();
  await drag([
    [
      [195, 420],
      [198, 180],
    ],
  ]);
  const { yaw, scroll, heard, moving } = await state();
  assert.ok(scroll[1] > 100, `scrolled by ${scroll[1]}`);
  assert.equal(yaw, 0);
  assert.deepEqual(heard, []);
  assert.equal(moving, false);
});

test('two fingers drawn apart enlarge the stage and not the page', async () => {
  const { drag, state } = await phone();
  const before = await state();
  await drag([
    [
      [180, 300],
      [130, 260],
    ],
    [
      [210, 300],
      [260, 340],
    ],
  ]);
  const { scale, pageScale, scroll, heard } = await state();
  assert.ok(scale > before.scale * 2, `enlarged by ${scale / before.scale}`);
  assert.equal(pageScale, 1);
  assert.deepEqual(scroll, [0, 0]);
  assert.deepEqual(heard, []);
});

test('two fingers drawn up together move the enlarged stage and not the page', async () => {
  const { drag, state, tab } = await phone();
  await tab.evaluate(() => {
    const [, plus] = globalThis.document.querySelector('dermatome-map').shadowRoot.querySelectorAll('.zoom button');
    for (let press = 0; press < 3; press++) plus.click();
  });
  const { scale } = await state();
  await drag([
    [
      [150, 330],
      [150, 250],
    ],
    [
      [230, 330],
      [230, 250],
    ],
  ]);
  const after = await state();
  assert.deepEqual(after.scroll, [0, 0]);
  assert.ok(Math.abs(after.scale / scale - 1) < 0.05);
  assert.deepEqual(after.heard, []);
});

test('a tap selects, and a second one soon after returns the limb', async () => {
  const { drag, tap, state, tab } = await phone();
  await tap([195, 420]);
  await tab.waitForFunction(() => globalThis.heard.length > 0);
  assert.deepEqual(
    (await state()).heard.map(({ type }) => type),
    ['region-select'],
  );
  await drag([
    [
      [150, 300],
      [230, 306],
    ],
  ]);
  assert.notEqual((await state()).yaw, 0);
  await tap([195, 420]);
  await tap([195, 420]);
  await tab.waitForFunction(() => globalThis.document.querySelector('dermatome-map').yaw === 0);
  assert.equal((await state()).yaw, 0);
});

/** Runs in the page: waits until nothing has moved, scrolled or been told for so many frames. */
async function untilStill() {
  const STILL = 15;
  const { document, heard, requestAnimationFrame } = globalThis;
  const map = document.querySelector('dermatome-map');
  const now = () => {
    const drawing = map.shadowRoot.querySelector('.stage > svg > g[transform]');
    const isMoving = map.shadowRoot.querySelector('.stage').matches('.moving');
    return [drawing.getAttribute('transform'), map.yaw, globalThis.scrollY, heard.length, isMoving].join();
  };
  let before = '';
  for (let still = 0; still < STILL; still++) {
    await new Promise(requestAnimationFrame);
    const seen = now();
    if (seen !== before) still = 0;
    before = seen;
  }
}
