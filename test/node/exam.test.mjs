// Whole examinations, from blank to the copied note: one by keys alone, one by touch alone, and records that come and go.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { MODALITIES, PLACES, SENSORY_GRADES, SIDES, SIGNS } from '../../dist/core/index.js';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';

const script = await readFile(new URL('../../dist/cdn/dermatome-elements.iife.js', import.meta.url));
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
// The clipboard is there on an origin that is trusted, as this machine is.
const server = createServer(({ url }, response) => {
  const isScript = url === '/elements.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html;charset=utf-8');
  response.end(
    isScript
      ? script
      : `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
         <script defer src="/elements.js"></script>${'<dermatome-exam></dermatome-exam>'.repeat(url === '/two' ? 2 : 1)}`,
  );
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
after(async () => {
  await browser.close();
  server.close();
});

async function open(options, path = '/') {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const tab = await context.newPage();
  await tab.goto(origin + path);
  await tab.locator('dermatome-exam [role="tab"]').first().waitFor();
  return {
    tab,
    note: () => tab.evaluate(() => globalThis.navigator.clipboard.readText()),
    /** What was found, as `kind what side grade`, in the order of the alphabet. */
    found: () =>
      tab.evaluate(() =>
        globalThis.document
          .querySelector('dermatome-exam')
          .examination.findings.map(({ kind, ...rest }) => {
            const { place, modality, movement, reflex, test: provocation, sign, side, grade, result, present } = rest;
            const what = [place, modality, movement, reflex, provocation, sign, side, grade, result, present];
            return [kind, ...what.filter((part) => part !== undefined)].join(' ');
          })
          .sort(),
      ),
    close: () => context.close(),
  };
}

/** Presses a key until what has the focus fits a selector. */
async function press(tab, key, selector) {
  for (let pressed = 0; pressed < 120; pressed++) {
    await tab.keyboard.press(key);
    const arrived = await tab.evaluate((wanted) => {
      let focused = globalThis.document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches(wanted) ?? false;
    }, selector);
    if (arrived) return;
  }
  assert.fail(`${key} did not lead to ${selector}`);
}

const skin = (place, ...grades) =>
  ['light-touch', 'pinprick'].flatMap((modality, index) =>
    SIDES.map((side, other) => `sensation ${place} ${modality} ${side} ${grades[index + 2 * other]}`),
  );

test('an L5 radiculopathy of the left is recorded and copied by keys alone', async () => {
  const { tab, note, found, close } = await open({});
  const nextStep = async () => {
    await tab.keyboard.press('Alt+PageDown');
    await press(tab, 'Tab', '[role="gridcell"]');
  };

  await press(tab, 'Tab', '[role="tab"]');
  await nextStep();
  for (let row = 0; row < 5; row++) await tab.keyboard.press('ArrowDown');
  // L5: right touch, right pin, left touch, left pin; S1 follows by itself.
  await tab.keyboard.type('22102222');
  await nextStep();
  await tab.keyboard.type('55' + '55' + '54' + '53' + '55' + '54' + '54-');
  await nextStep();
  await tab.keyboard.type('22' + '21' + '22' + 'ff');
  await nextStep();
  await tab.keyboard.type('-+');
  await press(tab, 'Shift+Tab', '[role="tab"]');
  await tab.keyboard.press('End');
  await tab.keyboard.press('Enter');
  await press(tab, 'Shift+Tab', 'button.copy');
  await tab.keyboard.press('Enter');
  await tab.locator('dermatome-exam p.pill').waitFor();

  assert.deepEqual(
    await found(),
    [
      ...skin('foot-dorsum-middle', 'normal', 'normal', 'reduced', 'absent'),
      ...skin('heel-lateral', 'normal', 'normal', 'normal', 'normal'),
      ...['hip-flexion', 'knee-extension', 'ankle-plantarflexion'].flatMap((movement) => [
        `power ${movement} right 5`,
        `power ${movement} left 5`,
      ]),
      ...['ankle-dorsiflexion', 'great-toe-extension', 'hip-abduction', 'ankle-inversion'].map(
        (movement) => `power ${movement} right 5`,
      ),
      'power ankle-dorsiflexion left 4',
      'power great-toe-extension left 3',
      'power hip-abduction left 4',
      'power ankle-inversion left 3.5',
      ...['patellar', 'medial-hamstring', 'achilles'].map((reflex) => `reflex ${reflex} right normal`),
      ...['patellar', 'achilles'].map((reflex) => `reflex ${reflex} left normal`),
      'reflex medial-hamstring left reduced',
      'reflex plantar right flexor',
      'reflex plantar left flexor',
      'provocation slr right negative',
      'provocation slr left positive',
    ].sort(),
  );
  const text = await note();
  const lineOf = (heading) => text.split(`${heading}:\n`)[1].split('\n\n')[0];
  assert.match(lineOf('Positive findings'), /^Left/);
  for (const phrase of [
    /absent[^;]*L5/,
    /3\/5[^;]*great toe/,
    /4-\/5[^;]*inversion/,
    /hamstring/,
    /straight leg raise/,
  ]) {
    assert.match(lineOf('Positive findings'), phrase);
  }
  assert.ok(text.indexOf('Positive findings') < text.indexOf('Normal where tested'));
  assert.ok(text.indexOf('Normal where tested') < text.indexOf('Not tested'));
  assert.match(text, /Not a diagnosis\.\s*$/);
  await close();
});

test('a stocking loss of both sides is recorded and copied by touch alone', async () => {
  const { tab, note, found, close } = await open({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 780 },
  });
  const exam = tab.locator('dermatome-exam');
  const step = (name) => exam.getByRole('tab', { name }).tap();
  const answer = async (line, text) => exam.locator('.line').nth(line).getByText(text, { exact: true }).tap();

  await step('Sensation');
  // T12 to L3 are normal, L4 to S1 reduced on both sides, and what is below them is normal.
  for (let point = 0; point < 7; point++) {
    for (let line = 0; line < 4; line++) await answer(line, point < 4 ? '2' : '1');
    if (point < 6) await exam.getByRole('button', { name: 'Next', exact: true }).tap();
  }
  await exam.getByRole('button', { name: 'All normal below' }).tap();
  await step('Reflexes');
  for (const side of ['right', 'left']) {
    await exam.locator(`.card [data-item*="achilles"][data-item*="${side}"]`).tap();
    await exam.locator('.card.in-hand').getByText('0', { exact: true }).tap();
  }
  await step('Summary');
  await exam.getByRole('button', { name: 'Copy' }).first().tap();
  await exam.locator('p.pill').waitFor();

  const loss = ['malleolus-medial', 'foot-dorsum-middle', 'heel-lateral'];
  const normal = [
    ...['inguinal', 'thigh-anterior-proximal', 'thigh-medial-proximal', 'thigh-medial-distal'],
    ...['popliteal', 'ischial', 'perianal'],
  ];
  assert.deepEqual(
    await found(),
    [
      ...loss.flatMap((place) => skin(place, 'reduced', 'reduced', 'reduced', 'reduced')),
      ...normal.flatMap((place) => skin(place, 'normal', 'normal', 'normal', 'normal')),
      'reflex achilles right absent',
      'reflex achilles left absent',
    ].sort(),
  );
  const positive = (await note()).split('Positive findings:\n')[1].split('\n\n')[0];
  for (const side of ['Right', 'Left']) {
    assert.match(positive, new RegExp(`^${side} - light touch reduced: L4, L5, S1 [^\\n]*absent[^\\n]*Achilles`, 'm'));
  }
  await close();
});

test('undo by keys takes back everything, and redo brings it again', async () => {
  const { tab, found, close } = await open({});
  await press(tab, 'Tab', '[role="tab"]');
  await tab.keyboard.press('Alt+PageDown');
  await press(tab, 'Tab', '[role="gridcell"]');
  await tab.keyboard.type('210');
  await tab.keyboard.press('Alt+PageDown');
  await press(tab, 'Tab', '[role="gridcell"]');
  await tab.keyboard.type('4-');
  const whole = await found();
  assert.equal(whole.length, 4);
  for (let step = 0; step < 5; step++) await tab.keyboard.press('Control+z');
  assert.deepEqual(await found(), []);
  for (let step = 0; step < 5; step++) await tab.keyboard.press('Control+y');
  assert.deepEqual(await found(), whole);
  await close();
});

test('two examinations on a page do not disturb one another', async () => {
  const { tab, close } = await open({}, '/two');
  await press(tab, 'Tab', '[role="tab"]');
  await tab.keyboard.press('Alt+PageDown');
  await press(tab, 'Tab', '[role="gridcell"]');
  await tab.keyboard.type('1');
  const counts = await tab.evaluate(() =>
    [...globalThis.document.querySelectorAll('dermatome-exam')].map(({ examination }) => examination.findings.length),
  );
  assert.deepEqual(counts, [1, 0]);
  await close();
});

/** A record of 5,000 findings: every sense at every place, painted in many grades, and signs with their places. */
function longRecord() {
  const sides = PLACES.flatMap((place) => SIDES.map((side) => ({ place, side })));
  const tested = sides.flatMap((at) =>
    MODALITIES.map((modality) => ({ kind: 'sensation', ...at, modality, grade: 'reduced' })),
  );
  const painted = sides.flatMap((at) =>
    MODALITIES.flatMap((modality) =>
      SENSORY_GRADES.map((grade) => ({ kind: 'sensation', ...at, modality, grade, share: 0.5 })),
    ),
  );
  const signs = sides.flatMap((at) => SIGNS.map((sign) => ({ kind: 'sign', sign, present: true, ...at })));
  return { version: 1, findings: [...tested, ...signs, ...painted].slice(0, 5000), notTestable: [], strokes: [] };
}

test('a file of 5,000 findings is opened, and a broken one leaves the record as it is', async () => {
  const { tab, found, close } = await open({});
  await tab.locator('dermatome-exam').getByRole('tab', { name: 'Summary' }).click();
  const record = longRecord();
  assert.equal(record.findings.length, 5000);
  await tab.locator('dermatome-exam summary', { hasText: 'Open a record' }).click();
  const input = tab.locator('dermatome-exam input[type="file"]').first();
  const file = (text) => ({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await input.setInputFiles(file(JSON.stringify(record)));
  await tab.waitForFunction(
    () => globalThis.document.querySelector('dermatome-exam').examination.findings.length === 5000,
  );
  record.findings[100].grade = 'numbish';
  await input.setInputFiles(file(JSON.stringify(record)));
  const problems = tab.locator('dermatome-exam [role="alert"]', { hasText: 'findings[100].grade' });
  await problems.waitFor();
  assert.match(await problems.textContent(), /numbish/);
  assert.match(await problems.textContent(), /absent/);
  assert.equal((await found()).length, 5000);
  await close();
});

test('enlarged by 400 % nothing leaves the page to the side, at any step', async () => {
  const { tab, close } = await open({ viewport: { width: 320, height: 256 } });
  const exam = tab.locator('dermatome-exam');
  for (const name of ['History', 'Sensation', 'Power', 'Reflexes', 'Provocation', 'Summary']) {
    await exam.getByRole('tab', { name }).click();
    const [width, room] = await tab.evaluate(() => {
      const { scrollWidth, clientWidth } = globalThis.document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert.ok(width <= room, `${name}: ${width} px in ${room}`);
  }
  await close();
});
