// Maps that a server has drawn, before and after their script: nothing moves, nothing is lost.
/* global customElements, document, Image, OffscreenCanvas, window */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { pageBeforeScript } from '../../demo/before-script.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';
import { watch } from '../support/quiet.mjs';

const root = new URL('../../', import.meta.url);
/** The width of an element that a server draws for, px. */
const SERVED_WIDTH = 900;
/** A control is shown only when it works: these come with the script, into room that is kept for them or over the stage. */
const COME_WITH_SCRIPT = '.stage-controls, .menu-button';
/** Where Chromium paints a part of a page again, its soft edges come out so much lighter or darker, of 255. */
const ROUNDING = 4;

const MAPS = [
  ['no attribute', ''],
  ['a selected level', 'level="L5"'],
  ['several levels', 'multiple level="L4 S1" view="posterior"'],
  ['one limb from the side', 'view="lateral" side="left"'],
  ['the other scheme', 'scheme="frcem" view="sole" side="right"'],
  ['a level that the scheme leaves blank', 'level="S5"'],
  ['words for patients', 'audience="patient" level="L3"'],
  ['words for students', 'audience="student"'],
  ['a turned limb', 'yaw="40" pitch="10"'],
  ['key points', 'points view="foot-dorsum"'],
  ['the list', 'list level="S1"'],
  ['patterns', 'patterns view="medial"'],
  ['parts left out', 'without="views menu turntable" unlabelled'],
  ['the drawing alone', 'without="toolbar views panel tooltip"'],
  ['an unknown view', 'view="inside"'],
];

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
const judge = await browser.newPage();
const server = createServer(answer).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;
after(() => {
  server.close();
  return browser.close();
});

test('without JavaScript the whole map is there', async (t) => {
  const { tab } = await open(t, { markup: '<dermatome-map></dermatome-map>', javaScriptEnabled: false });

  for (const part of ['.stage .area', '.stage .label', '.legend li', 'footer span'])
    assert.ok((await tab.locator(part).count()) > 0, `no ${part}`);
  assert.equal(await tab.locator('[role="option"]').count(), 18);
  assert.equal(await tab.locator('.rail button:has(.thumbnail .area)').count(), 7);
  assert.match(await tab.locator('.legend').innerText(), /L5\s+lateral leg and dorsum of foot/);
});

test('without JavaScript a selected level has its details', async (t) => {
  const { tab } = await open(t, { markup: '<dermatome-map level="L5"></dermatome-map>', javaScriptEnabled: false });

  assert.match(await tab.locator('.panel').innerText(), /Lateral leg and dorsum of foot/);
  assert.ok((await tab.locator('.panel dt').count()) > 0);
  assert.ok((await tab.locator('.stage .mark').count()) > 0);
  assert.equal(await tab.locator('[role="option"][aria-selected="true"]').count(), 2);
});

test('without JavaScript an unknown value draws no map and is named', async (t) => {
  const { tab } = await open(t, { markup: '<dermatome-map view="inside"></dermatome-map>', javaScriptEnabled: false });

  assert.match(await tab.locator('[role="alert"]').innerText(), /view="inside" is not a known view/);
  assert.equal(await tab.locator('.stage').count(), 0);
});

test('without JavaScript the captions of a tour are read one after the other', async (t) => {
  const markup =
    '<dermatome-map><dermatome-step>One.</dermatome-step><dermatome-step>Two.</dermatome-step></dermatome-map>';
  const { tab } = await open(t, { markup, javaScriptEnabled: false });

  for (const caption of ['One.', 'Two.']) assert.ok(await tab.getByText(caption).isVisible());
});

for (const [name, attributes] of MAPS) {
  test(`with ${name}, the script changes nothing that can be seen`, async (t) => {
    const markup = `<dermatome-map ${attributes}></dermatome-map>`;
    const { tab, errors, run } = await open(t, { markup });
    const before = await picture(tab);
    await run();
    await hide(tab, COME_WITH_SCRIPT);

    assert.ok((await difference(before, await picture(tab))) <= ROUNDING);
    assert.deepEqual(errors, attributes.includes('inside') ? [UNKNOWN_VIEW] : []);
  });
}

const UNKNOWN_VIEW =
  'dermatome-map: No map is drawn: view="inside" is not a known view. Known views are anterior, posterior, lateral, medial, foot-dorsum, sole, perineum.';

test('several maps of a page change in nothing that can be seen', async (t) => {
  const markup = MAPS.slice(0, 5)
    .map(([, attributes]) => `<dermatome-map ${attributes}></dermatome-map>`)
    .join('');
  const { tab, errors, run } = await open(t, { markup });
  const before = await picture(tab);
  await run();
  await hide(tab, COME_WITH_SCRIPT);

  assert.ok((await difference(before, await picture(tab))) <= ROUNDING);
  assert.deepEqual(errors, []);
});

for (const width of [360, 700, 1280, 1700]) {
  test(`at ${width} px nothing moves when the script comes`, async (t) => {
    const { tab, errors, run } = await open(t, { markup: '<dermatome-map level="L5"></dermatome-map>', width });
    const before = await boxes(tab);
    await run();

    assert.deepEqual(await boxes(tab), before);
    assert.deepEqual(errors, []);
  });
}

test('the script takes up the very elements that the server drew, with the focus in them', async (t) => {
  const { tab, errors, run } = await open(t, { markup: '<dermatome-map level="L5"></dermatome-map>' });
  await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('dermatome-map');
    window.drawn = ['.stage path.area', '.label', '[role="option"]', '.thumbnail path', '.panel h3', 'select'].map(
      (selector) => [selector, shadowRoot.querySelector(selector)],
    );
    shadowRoot.querySelector('.listbox').focus();
  });
  await run();

  const lost = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('dermatome-map');
    return window.drawn.filter(([selector, node]) => shadowRoot.querySelector(selector) !== node).map(([name]) => name);
  });
  assert.deepEqual(lost, []);
  await tab.keyboard.press('ArrowDown');
  assert.equal(await tab.locator('.listbox').getAttribute('aria-activedescendant'), 'option-right-S1');
  assert.deepEqual(errors, []);
});

test('after the script the map is in hand: clicks and keys select, and events tell of it', async (t) => {
  const { tab, errors, run } = await open(t, { markup: '<dermatome-map></dermatome-map>' });
  await run();
  await tab.evaluate(() => {
    window.events = [];
    for (const name of ['region-select', 'view-change', 'scheme-change'])
      document.addEventListener(name, ({ detail }) =>
        window.events.push([name, detail.level ?? detail.view ?? detail.scheme]),
      );
  });
  await tab.locator('.stage .label', { hasText: 'L3' }).first().click();
  await tab.locator('.listbox').focus();
  await tab.keyboard.type('L4');
  await tab.keyboard.press('Enter');
  await tab.locator('[data-view="sole"]').click();
  await tab.locator('select').selectOption('frcem');
  await tab.evaluate(() => document.querySelector('dermatome-map').updateComplete);

  assert.deepEqual(await tab.evaluate(() => window.events), [
    ['region-select', 'L3'],
    ['region-select', 'L4'],
    ['view-change', 'sole'],
    ['scheme-change', 'frcem'],
  ]);
  assert.equal(await tab.locator('select').inputValue(), 'frcem');
  assert.deepEqual(errors, []);
});

test('what a page sets before the script, by attribute or by property, is shown after it', async (t) => {
  const { tab, errors, run } = await open(t, {
    markup: '<dermatome-map></dermatome-map><dermatome-map></dermatome-map>',
  });
  await tab.evaluate(() => {
    const [first, second] = document.querySelectorAll('dermatome-map');
    first.setAttribute('level', 'S1');
    first.setAttribute('list', '');
    second.view = 'posterior';
    second.points = true;
  });
  await run();

  const [first, second] = await tab.locator('dermatome-map').all();
  assert.equal(await first.locator('[role="option"][aria-selected="true"]').count(), 2);
  assert.equal(await first.locator('.list.shown').count(), 1);
  assert.equal(await second.locator('[data-view="posterior"]').getAttribute('aria-checked'), 'true');
  assert.equal(await second.getAttribute('view'), 'posterior');
  assert.ok((await second.locator('.stage .key-point').count()) > 0);
  assert.deepEqual(errors, []);
});

test('what a page sets while the script is taking up the map is shown after it', async (t) => {
  const { tab, errors, run } = await open(t, { markup: '<dermatome-map level="L5"></dermatome-map>' });
  await tab.evaluate(() => {
    void customElements.whenDefined('dermatome-map').then(() => {
      document.querySelector('dermatome-map').level = 'L3';
    });
  });
  await run();

  assert.equal(await tab.locator('dermatome-map').getAttribute('level'), 'L3');
  assert.match(await tab.locator('.panel').innerText(), /Anterior and medial thigh/);
  assert.deepEqual(errors, []);
});

for (const [name, other, warning] of [
  [
    'by another version of the library',
    (page) => page.replace(/version&quot;:&quot;[^&]+/, 'version&quot;:&quot;0.0'),
    [],
  ],
  [
    'in another order',
    (page) => page.replace(/lit-part \S+?-->\s*<header/, 'lit-part AAAAAAAAAAA=--><header'),
    [/^dermatome-map: drawn anew, since the server drew something else\./],
  ],
]) {
  test(`what was drawn ${name} is drawn anew`, async (t) => {
    const { tab, errors, run } = await open(t, { markup: '<dermatome-map level="L5"></dermatome-map>', other });
    await tab.evaluate(() => {
      window.drawn = document.querySelector('dermatome-map').shadowRoot.querySelector('.stage path');
    });
    await run();

    assert.equal(await tab.evaluate(() => window.drawn.isConnected), false);
    assert.equal(await tab.locator('.stage').count(), 1);
    assert.equal((await tab.locator('.stage').boundingBox()).height, 748);
    assert.equal(errors.length, warning.length, errors.join());
    warning.forEach((pattern, index) => assert.match(errors[index], pattern));
  });
}

test('a page without the support for hydration draws its maps anew', async (t) => {
  const script = 'import "/dist/define/dermatome-map.js";';
  const { tab, errors, run } = await open(t, { markup: '<dermatome-map></dermatome-map>', script });
  await run();

  assert.equal(await tab.locator('.stage').count(), 1);
  assert.equal((await tab.locator('.stage').boundingBox()).height, 748);
  assert.deepEqual(errors, []);
});

/** Opens a page that a server has rendered; its script waits until it is told to run. */
async function open(t, { markup, width = SERVED_WIDTH, javaScriptEnabled = true, other = (page) => page, script }) {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, javaScriptEnabled });
  t.after(() => context.close());
  const tab = await context.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => /error|warning/.test(message.type()) && errors.push(message.text()));

  let start;
  const started = new Promise((resolve) => (start = resolve));
  await tab.route(address, async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: other(await pageBeforeScript({ scripted: javaScriptEnabled, markup })),
    }),
  );
  await tab.route(`${address}before-script.js`, async (route) => {
    await started;
    return script ? route.fulfill({ contentType: 'text/javascript', body: script }) : route.continue();
  });
  const quiet = watch(tab);
  // A page that waits for its script is never loaded, but its style is.
  await tab.goto(address, { waitUntil: javaScriptEnabled ? 'commit' : 'load' });
  await tab.locator('dermatome-map section').last().waitFor();
  if (javaScriptEnabled) await tab.waitForFunction(isStyled);

  const run = async () => {
    start();
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('dermatome-map')].every(
        (map) => map.hasUpdated && map.shadowRoot.querySelector('.stage.in-hand, .error[role="alert"]'),
      ),
    );
    await quiet();
  };
  return { tab, errors, run };
}

/** Serves what the page loads, and in place of the gallery's style a page without margins. */
function answer({ url }, response) {
  if (url === '/gallery.css') return response.writeHead(200, { 'content-type': 'text/css' }).end('body { margin: 0 }');
  const type = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' }[extname(url)];
  const folder = /^\/(dist|node_modules)\//.test(url) ? '.' : './demo';
  return response.writeHead(200, { 'content-type': type }).end(readFileSync(new URL(folder + url, root)));
}

/** What is seen of the whole page once nothing in it fades. */
function picture(tab) {
  return tab.screenshot({ fullPage: true, animations: 'disabled' });
}

/** The greatest difference between two pictures in any colour of any pixel, of 255. */
function difference(before, after) {
  return judge.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (a.length !== b.length) return Infinity;
      return a.reduce((most, value, index) => Math.max(most, Math.abs(value - b[index])), 0);
    },
    [before, after].map((picture) => picture.toString('base64')),
  );
}

/** Hides parts of every map, which keep their room. */
function hide(tab, selector) {
  return tab.evaluate((parts) => {
    for (const { shadowRoot } of document.querySelectorAll('dermatome-map'))
      for (const part of shadowRoot.querySelectorAll(parts)) part.style.visibility = 'hidden';
  }, selector);
}

/** Where everything round the drawing is. */
function boxes(tab) {
  return tab.evaluate(() =>
    ['.map', 'header', '.stage', '.rail', '.panel', 'footer', 'select', '.segments'].map((selector) => {
      const part = document.querySelector('dermatome-map').shadowRoot.querySelector(selector);
      const { x, y, width, height } = part.getBoundingClientRect();
      return [selector, x, y, width, height];
    }),
  );
}

/** Runs in the page. */
function isStyled() {
  return [...document.querySelectorAll('link[rel="stylesheet"]')].every(({ sheet }) => sheet);
}
