// The single files of dist/cdn in pages of the two hardest kinds: opened from disk, and under a strict policy.
/* global document */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';
import { watch } from '../support/quiet.mjs';

const root = new URL('../../', import.meta.url);
const tags = readdirSync(new URL('src/define', root)).map((file) => file.replace(/\.ts$/, ''));
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
after(() => browser.close());

test('opened from disk, a page has every element by one script tag, and asks for nothing else', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const page = join(folder, 'page.html');
  const script = new URL('dist/cdn/dermatome-elements.iife.js', root).href;
  writeFileSync(page, pageWith(`<script src="${script}"></script>`));

  const address = pathToFileURL(page).href;
  await everythingIsDrawn(await browser.newPage(), address, [address, script]);
});

for (const [file, attribute] of [
  ['dermatome-elements.iife.js', ''],
  ['dermatome-elements.js', 'type="module"'],
]) {
  test(`under a strict content security policy with trusted types, ${file} draws every element`, async () => {
    const tab = await browser.newPage();
    await tab.route('http://page.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': POLICY },
        body: pageWith(`<script ${attribute} src="/${file}"></script>`),
      }),
    );
    await tab.route(`http://page.test/${file}`, (route) =>
      route.fulfill({ path: fileURLToPath(new URL(`dist/cdn/${file}`, root)) }),
    );
    await everythingIsDrawn(tab, 'http://page.test/', ['http://page.test/', `http://page.test/${file}`]);
  });
}

function pageWith(script) {
  const elements = tags.map((tag) => `<${tag}></${tag}>`).join('');
  return `<!doctype html><html lang="en"><title>Page</title>${script}${elements}`;
}

/** Opens a page and waits for its elements. A breach of the policy shows as an error in the console. */
async function everythingIsDrawn(tab, address, expectedRequests) {
  const requests = [];
  const errors = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const quiet = watch(tab);
  await tab.goto(address);
  for (const tag of tags) await tab.waitForFunction(isDrawn, tag);
  // Whatever an element would fetch or draw while idle has been by then.
  await quiet();

  assert.deepEqual(errors, []);
  assert.deepEqual(requests, expectedRequests);
}

/** Runs in the page. */
function isDrawn(tag) {
  return document.querySelector(tag).shadowRoot?.childElementCount > 0;
}
