// `npm run pictures`: after a build, writes a PNG of each state of the map to pictures/, for a person to look at, and
// an SVG of every view of every scheme to pictures/svg/, for pages that want an image, all seven views of each scheme as
// pictures/sheet-<scheme>.png, and the limb from twelve sides as pictures/film-strip.png. `npm run pictures -- turned sheet`
// makes only what has one of the words in its name.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { SCHEMES } from '../dist/core/schemes/all.js';
import { SCHEME_IDS } from '../dist/core/schemes.js';
import { VIEW_IDS } from '../dist/core/views.js';
import { clinician } from '../dist/locales/en/clinician.js';
import { schemeWords } from '../dist/locales/words.js';
import { CHROMIUM_FLAGS, findChromium } from './support/engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DESK = { width: 1180, height: 900 };
const BARE = 'without="toolbar title views panel zoom"';
const PHONE = { width: 320, height: 720 };

/** Every view of every scheme, named. */
const views = SCHEME_IDS.flatMap((scheme) =>
  VIEW_IDS.flatMap((view) =>
    ['both', 'right'].map((side) => [`${scheme}-${view}-${side}`, `scheme="${scheme}" view="${view}" side="${side}"`]),
  ),
);
/** Each state: its name, the map's attributes, and how the page is looked at where that is not plainly on a desk. */
const states = [
  ...views,
  ['selected', 'level="L5"'],
  ['selected-two', 'multiple level="L5 S1" view="posterior"'],
  ['points', 'points'],
  ['list', 'list'],
  ['list-selected', 'list level="L4"'],
  ['unlabelled', 'unlabelled'],
  ['student', 'audience="student" level="L5"'],
  ['patient', 'audience="patient" level="L5"'],
  ['unknown-view', 'view="inside"'],
  ['unknown-scheme', 'scheme="folklore"'],
  ['dark', 'level="L5"', { colorScheme: 'dark' }],
  ['dark-list', 'list points', { colorScheme: 'dark' }],
  ['forced-colours', 'level="L5"', { forcedColors: 'active' }],
  ['print', 'level="L5" list', { media: 'print' }],
  ['right-to-left', 'level="L5" list', { dir: 'rtl' }],
  ['phone', 'level="L5"', { viewport: PHONE }],
  ['phone-list', 'list', { viewport: PHONE }],
  ['wide', 'level="L5"', { viewport: { width: 2560, height: 1440 } }],
  ['compare', 'compare="keegan-garrett"'],
  ['compare-level', 'compare="frcem" side="right" view="lateral" level="L5"'],
  ['compare-split', 'compare="keegan-garrett" split view="posterior"'],
  ['compare-split-sole', 'compare="lee-stringer" split view="sole"'],
  ['compare-dark', 'compare="keegan-garrett" split level="L5"', { colorScheme: 'dark' }],
  ['compare-list', 'compare="frcem" list points'],
  ['compare-forced-colours', 'compare="keegan-garrett" split level="L5"', { forcedColors: 'active' }],
  ['compare-print', 'compare="keegan-garrett" split', { media: 'print' }],
  ['compare-right-to-left', 'compare="frcem"', { dir: 'rtl' }],
  ['compare-medium', 'compare="frcem"', { viewport: { width: 800, height: 900 } }],
  ['compare-phone', 'compare="frcem" level="S1"', { viewport: PHONE }],
  ['compare-phone-split', 'compare="frcem" split', { viewport: PHONE }],
  ['compare-wide', 'compare="frcem"', { viewport: { width: 2560, height: 1440 } }],
  ['turned-40', 'side="right" yaw="40"'],
  ['turned-40-both', 'yaw="40"'],
  ['turned-back', 'yaw="180" level="S1 S2" multiple'],
  ['turned-lateral-both', 'view="lateral" yaw="30"'],
  ['tilted', 'side="right" yaw="-30" pitch="25"'],
  ['turned-dark', 'side="right" yaw="40" level="L4"', { colorScheme: 'dark' }],
  ['turned-right-to-left', 'side="left" yaw="40"', { dir: 'rtl' }],
  ['turned-phone', 'side="right" yaw="-60"', { viewport: PHONE }],
  ['turning', 'side="right" level="L5"', { act: hold }],
  ['turning-phone', 'side="right"', { act: hold, viewport: PHONE }],
  ['zoomed-foot', 'view="foot-dorsum" side="right"', { act: enlarge }],
  ['zoomed-foot-dark', 'view="foot-dorsum" side="right"', { act: enlarge, colorScheme: 'dark' }],
  ['zoomed-foot-phone', 'view="foot-dorsum" side="right"', { act: enlarge, viewport: PHONE }],
  ['zoomed-foot-right-to-left', 'view="foot-dorsum" side="right"', { act: enlarge, dir: 'rtl' }],
  ['zoomed-knee', 'level="L3" points', { act: enlarge }],
  ['overlap', 'overlap level="L5" view="lateral" side="right"'],
  ['overlap-dark', 'overlap level="S1" view="posterior"', { colorScheme: 'dark' }],
  ['overlap-forced-colours', 'overlap level="L5" view="lateral" side="right"', { forcedColors: 'active' }],
  ['overlap-print', 'overlap level="L5" view="lateral" side="right"', { media: 'print' }],
  ['overlap-phone', 'overlap level="L5" side="right"', { viewport: PHONE }],
  ['overlap-foot', 'overlap level="L5" view="foot-dorsum" side="right"'],
  ['overlap-turned', 'overlap level="L4" side="right" yaw="50"'],
  ['overlap-shared', 'overlap'],
  ['overlap-right-to-left', 'overlap level="L5"', { dir: 'rtl' }],
  ['overlap-patient', 'overlap level="L5" audience="patient"'],
  ['agreement', 'agreement view="posterior"'],
  ['agreement-dark', 'agreement', { colorScheme: 'dark' }],
  ['agreement-print', 'agreement', { media: 'print' }],
  ['nerves-alone', 'mode="nerves" side="right"'],
  ['nerves-alone-dark', 'mode="nerves" view="posterior"', { colorScheme: 'dark' }],
  ['nerves-alone-forced-colours', 'mode="nerves" view="lateral" side="right"', { forcedColors: 'active' }],
  ['nerves-alone-sole', 'mode="nerves" view="sole"'],
  ['nerves-alone-phone', 'mode="nerves" view="foot-dorsum" side="right"', { viewport: PHONE }],
  ['nerves-over', 'nerves level="L5" view="lateral" side="right"'],
  ['stocking', 'stocking="330"'],
  ['stocking-dark', 'stocking="330" saddle view="posterior"', { colorScheme: 'dark' }],
  ['saddle', 'saddle view="perineum"'],
  ['all-layers', 'level="S1" nerves stocking="250" saddle view="posterior" side="right"'],
  ['layers-without-panel', 'overlap level="L5" view="lateral" side="right" without="toolbar views panel"'],
];

/** Holds the limb in the hand as it turns. */
async function hold() {
  const { x, y, width } = await tab.locator('dermatome-map .stage').boundingBox();
  await tab.mouse.move(x + width / 2, y + 250);
  await tab.mouse.down();
  await tab.mouse.move(x + width / 2 - 60, y + 250, { steps: 4 });
}

/** Enlarges the stage about a spot in its upper half, where toes are. */
async function enlarge() {
  const { x, y, width, height } = await tab.locator('dermatome-map .stage').boundingBox();
  await tab.mouse.move(x + width * 0.45, y + height * 0.62);
  await tab.keyboard.down('Control');
  for (let turn = 0; turn < 2; turn++) await tab.mouse.wheel(0, -110);
  await tab.keyboard.up('Control');
  await tab.mouse.move(0, 0);
}

mkdirSync(`${root}/pictures/svg`, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
const tab = await browser.newPage();
const only = process.argv.slice(2);
const isWanted = (name) => only.length === 0 || only.some((word) => name.includes(word));
for (const [name, attributes, { viewport = DESK, dir = 'ltr', act, ...media } = {}] of states) {
  if (!isWanted(name)) continue;
  await tab.setViewportSize(viewport);
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
  await tab.setContent(
    `<!doctype html><html lang="en" dir="${dir}"><style>html { color-scheme: light dark; background: Canvas }</style>
    <dermatome-map ${attributes}></dermatome-map>`,
  );
  await tab.addScriptTag({ path: `${root}/dist/cdn/dermatome-elements.iife.js` });
  // The thumbnails of the rail are drawn while the page is idle.
  await tab.waitForTimeout(600);
  await act?.();
  if (act) await tab.waitForTimeout(800);
  await tab.screenshot({ path: `${root}/pictures/${name}.png`, fullPage: true });
  if (act === hold) await tab.mouse.up();
  if (!views.some(([view]) => view === name)) continue;
  writeFileSync(`${root}/pictures/svg/${name}.svg`, await tab.$eval('dermatome-map', (map) => map.toSVG()));
}
for (const scheme of SCHEMES) if (isWanted(`sheet-${scheme.id}`)) await sheet(scheme);
if (isWanted('film-strip')) await filmStrip();
await browser.close();
console.log(
  `${states.length} pictures are in ${root}pictures/, ${views.length} of them also as SVG in ${root}pictures/svg/`,
);

/** All seven views of one scheme on one sheet, with its name, its year and how it was drawn. */
async function sheet({ id, year, basis }) {
  const { name } = schemeWords(clinician, id);
  const title = [name, year && !name.includes(year) && year, basis].filter(Boolean).join(', ');
  const maps = VIEW_IDS.map(
    (view) =>
      `<figure class=${view}><dermatome-map scheme="${id}" view="${view}" side="right" ${BARE}></dermatome-map></figure>`,
  );
  await tab.setViewportSize({ width: 1900, height: 1500 });
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await tab.setContent(
    `<!doctype html><html lang="en"><style>
      body { display: grid; grid-template-columns: repeat(12, 1fr); gap: 8px; margin: 16px; font: 16px sans-serif }
      h1 { grid-column: 1 / -1; font-size: 24px; margin: 0 }
      figure { grid-column: span 3; margin: 0 }
      .foot-dorsum, .sole, .perineum { grid-column: span 4 }
    </style><h1>${title}</h1>${maps.join('')}`,
  );
  await tab.addScriptTag({ path: `${root}/dist/cdn/dermatome-elements.iife.js` });
  await tab.waitForTimeout(2500);
  await tab.screenshot({ path: `${root}/pictures/sheet-${id}.png`, fullPage: true });
}

/** Twelve angles of both limbs and of the right one, in one picture. */
async function filmStrip() {
  const yaws = Array.from({ length: 12 }, (_, step) => step * 30 - 180);
  const maps = ['both', 'right'].flatMap((side) =>
    yaws.map((yaw) => `<dermatome-map side="${side}" yaw="${yaw}" ${BARE}></dermatome-map>`),
  );
  await tab.setViewportSize({ width: 2100, height: 1400 });
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
  await tab.setContent(
    `<!doctype html><html lang="en"><style>body { display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px }</style>
    ${maps.join('')}`,
  );
  await tab.addScriptTag({ path: `${root}/dist/cdn/dermatome-elements.iife.js` });
  await tab.waitForTimeout(2500);
  await tab.screenshot({ path: `${root}/pictures/film-strip.png`, fullPage: true });
}
