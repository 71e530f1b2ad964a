// Records that leave the page: through the clipboard of a frame that may not use it, onto paper, and to a host elsewhere.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';

const root = new URL('../../', import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-test'; style-src 'self'; frame-src *; img-src data:; connect-src 'self'";
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });

/** Serves the repository, and pages that a test has made, under a strict policy. */
async function serve(pages = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    response.setHeader('content-type', `${TYPES[pathname.split('.').at(-1)] ?? 'text/html'};charset=utf-8`);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-security-policy', POLICY);
    try {
      response.end(pages[pathname] ?? (await readFile(new URL(`.${pathname}`, root))));
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  after(() => server.close());
  return { origin: `http://127.0.0.1:${server.address().port}`, pages };
}

const app = await serve();
const host = await serve();
after(() => browser.close());

/** A page of the other origin that shows one of the app in a frame. */
async function framed(sandbox, script) {
  app.pages['/frame.html'] = `<!doctype html><button>Go</button><script type="module" nonce="test">${script}</script>`;
  host.pages['/'] = `<!doctype html><textarea></textarea><iframe ${sandbox} src="${app.origin}/frame.html"></iframe>`;
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${host.origin}/`);
  return { tab, frame: tab.frameLocator('iframe'), close: () => context.close() };
}

const COPY = `
  import { copyText } from '/dist/integrations/clipboard.js';
  const button = document.querySelector('button');
  button.onclick = async () => { button.title = await copyText('Left: reduced\\n4-/5'); button.lang = String(document.activeElement === button); };`;

for (const [what, sandbox] of [
  ['of another origin', ''],
  ['in a sandbox that allows scripts alone', 'sandbox="allow-scripts"'],
]) {
  test(`a frame ${what} copies a note, and it can be pasted outside`, async () => {
    const { tab, frame, close } = await framed(sandbox, COPY);
    const button = frame.getByRole('button');
    await button.click();
    await frame.locator('button[lang]').waitFor();
    assert.equal(await button.getAttribute('title'), 'command');
    assert.equal(await button.getAttribute('lang'), 'true', 'the focus went elsewhere');
    assert.equal(await frame.locator('textarea').count(), 0);
    await tab.locator('textarea').focus();
    await tab.keyboard.press('ControlOrMeta+v');
    assert.equal(await tab.locator('textarea').inputValue(), 'Left: reduced\n4-/5');
    await close();
  });
}

const SHEET = `
  import { itemsOf, normalFor, STEPS } from '/dist/exam/blocks.js';
  import { recordSheet } from '/dist/integrations/record-sheet.js';
  import { EXAM_TERMS_CLINICIAN as terms } from '/dist/locales/en/exam-clinician.js';
  import { NOTE as note } from '/dist/locales/en/note.js';
  const findings = normalFor(STEPS.flatMap(itemsOf)).map((finding, at) =>
    finding.kind === 'sensation' && at % 3 === 0 ? { ...finding, grade: 'reduced' } : finding.kind === 'sign' ? { ...finding, present: at % 2 === 0 } : finding);
  const examination = { version: 1, date: '2026-11-20', age: 54, findings, notTestable: [], strokes: [] };
  const sheet = recordSheet(examination, { terms, note, lang: 'en' });`;

const FIGURES = `
  import { sheetFigures } from '/dist/integrations/record-figures.js';
  const figures = sheetFigures(examination, note);
  figures.push({ ...figures[0], caption: 'One of the page' });`;

for (const format of ['A4', 'Letter']) {
  test(`a full examination with three figures is one page of ${format}`, async () => {
    app.pages['/sheet.html'] = `<!doctype html><script type="module" nonce="test">${SHEET}${FIGURES}
      import { writeSheet } from '/dist/integrations/sheet-document.js';
      writeSheet(document, sheet, figures);</script>`;
    const tab = await browser.newPage();
    const errors = [];
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${app.origin}/sheet.html`);
    await tab.locator('figure').nth(2).waitFor();
    const pdf = await tab.pdf({ format, preferCSSPageSize: false });
    assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1);
    const weight = (locator) => locator.evaluate((node) => Number(globalThis.getComputedStyle(node).fontWeight));
    assert.ok((await weight(tab.locator('td strong', { hasText: 'reduced' }).first())) >= 700);
    assert.equal(await weight(tab.locator('td', { hasText: /^normal$/ }).first()), 400);
    assert.deepEqual(
      errors.filter((text) => !text.includes('404')),
      [],
    );
    await tab.close();
  });
}

test('a frame that may open no dialog says that it cannot print, and leaves nothing behind', async () => {
  const { frame, close } = await framed(
    'sandbox="allow-scripts"',
    `${SHEET}
    import { printRecord } from '/dist/integrations/print.js';
    const button = document.querySelector('button');
    button.onclick = () => printRecord(sheet, { timeout: 300 }).then(() => (button.title = 'printed'), (error) => (button.title = error.code));`,
  );
  await frame.getByRole('button').click();
  await frame.locator('button[title]').waitFor();
  assert.equal(await frame.getByRole('button').getAttribute('title'), 'cannot-print');
  assert.equal(await frame.locator('iframe').count(), 0);
  await close();
});

/** A host that keeps what it is sent, and answers as told. */
async function smartHost(answer, query = '') {
  host.pages['/'] = `<!doctype html><script nonce="test">
    globalThis.heard = [];
    addEventListener('message', (event) => {
      if (event.origin !== ${JSON.stringify(app.origin)}) return;
      heard.push(event.data);
      (${answer})(event);
    });</script>
    <iframe src="${app.origin}/demo/smart.html?smart_web_messaging_handle=handle-1&smart_web_messaging_origin=${encodeURIComponent(host.origin)}${query}"></iframe>`;
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${host.origin}/`);
  const frame = tab.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Hand the note to the host' }).click();
  return { heard: () => tab.evaluate(() => globalThis.heard), frame, close: () => context.close() };
}

const reply = (status) =>
  `({ data, source, origin }) => source.postMessage({ messageId: 'r', responseToMessageId: data.messageId, payload: { status: '${status}', location: 'DocumentReference/456' } }, origin)`;

test('the sample page hands the note to its host on another origin, as a draft with the handle of the launch', async () => {
  const { heard, frame, close } = await smartHost(reply('201 Created'));
  await frame.getByText('DocumentReference/456').waitFor();
  const [message, second] = await heard();
  assert.equal(second, undefined);
  assert.equal(message.messagingHandle, 'handle-1');
  assert.equal(message.messageType, 'scratchpad.create');
  assert.ok(message.messageId.length > 10);
  const { resource } = message.payload;
  assert.equal(resource.resourceType, 'DocumentReference');
  const text = Buffer.from(resource.content[0].attachment.data, 'base64').toString();
  assert.equal(text, await frame.locator('textarea').inputValue());
  assert.match(text, /^Lower limb examination/);
  await close();
});

test('the sample page says so when the host refuses', async () => {
  const { frame, close } = await smartHost(reply('403 Forbidden'));
  await frame.getByText('403 Forbidden').waitFor();
  await close();
});

test('the sample page says so when the host does not answer', async () => {
  const { frame, close } = await smartHost('() => {}', '&timeout=200');
  await frame.getByText('did not answer within 200 ms').waitFor();
  await close();
});

test('a note is sent to no origin but the one of the launch', async () => {
  host.pages['/'] =
    `<!doctype html><script nonce="test">globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
    <iframe src="${app.origin}/demo/smart.html?smart_web_messaging_handle=h&smart_web_messaging_origin=https%3A%2F%2Fehr.example&timeout=200"></iframe>`;
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${host.origin}/`);
  const frame = tab.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Hand the note to the host' }).click();
  await frame.getByText('did not answer').waitFor();
  assert.deepEqual(await tab.evaluate(() => globalThis.heard), []);
  await context.close();
});
