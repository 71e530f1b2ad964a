// A map shows the picture that the build has drawn before anything is loaded with which it could draw one itself.
import assert from 'node:assert/strict';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const IMPORTS = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  'lit-element': '/node_modules/lit-element/index.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  tslib: '/node_modules/tslib/tslib.es6.mjs',
};

const server = createServer((request, response) => {
  const file = root + request.url;
  if (request.url === '/') {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Map</title>
      <script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
      <script type="module" src="/dist/define/dermatome-map.js"></script><dermatome-map></dermatome-map>`);
  } else if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(file).pipe(response);
  } else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
after(async () => {
  await browser.close();
  server.close();
});

test('the stage is coloured before the drawing engine has arrived', async () => {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const asked = [];
  await tab.route('**/dist/elements/dermatome-map/in-hand.js', async (route) => {
    await held;
    await route.continue();
  });
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(address, { waitUntil: 'commit' });
  const areas = () =>
    tab.evaluate(() => {
      const map = globalThis.document.querySelector('dermatome-map');
      return {
        areas: map.shadowRoot?.querySelectorAll('.stage [part~="region"]').length ?? 0,
        inHand: map.shadowRoot?.querySelector('.stage.in-hand') !== null,
        loading: map.matches(':state(loading)'),
      };
    });
  await tab.waitForFunction(() =>
    globalThis.document.querySelector('dermatome-map')?.shadowRoot?.querySelector('[part~="region"]'),
  );
  const early = await areas();
  assert.ok(early.areas > 10);
  assert.equal(early.inHand, false);
  assert.equal(early.loading, false);
  assert.ok(asked.includes('/dist/atlas/prepared/article-anterior.js'));
  assert.ok(!asked.includes('/dist/atlas/plate.js'));
  release();
  await tab.waitForFunction(() =>
    globalThis.document.querySelector('dermatome-map').shadowRoot.querySelector('.stage.in-hand .label'),
  );
  assert.equal((await areas()).areas, early.areas);
  assert.deepEqual(errors, []);
});
