// `npm run pictures`: after a build, writes a PNG of each state of the map to pictures/, for a person to look at, and
// an SVG of every view of every scheme to pictures/svg/, for pages that want an image.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { SCHEME_IDS } from '../dist/core/schemes.js';
import { VIEW_IDS } from '../dist/core/views.js';
import { CHROMIUM_FLAGS, findChromium } from './support/engines.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DESK = { width: 1180, height: 900 };
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
];

mkdirSync(`${root}/pictures/svg`, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
const tab = await browser.newPage();
for (const [name, attributes, { viewport = DESK, dir = 'ltr', ...media } = {}] of states) {
  await tab.setViewportSize(viewport);
  await tab.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
  await tab.setContent(
    `<!doctype html><html lang="en" dir="${dir}"><style>html { color-scheme: light dark; background: Canvas }</style>
    <dermatome-map ${attributes}></dermatome-map>`,
  );
  await tab.addScriptTag({ path: `${root}/dist/cdn/dermatome-elements.iife.js` });
  // The thumbnails of the rail are drawn while the page is idle.
  await tab.waitForTimeout(600);
  await tab.screenshot({ path: `${root}/pictures/${name}.png`, fullPage: true });
  if (!views.some(([view]) => view === name)) continue;
  writeFileSync(`${root}/pictures/svg/${name}.svg`, await tab.$eval('dermatome-map', (map) => map.toSVG()));
}
await browser.close();
console.log(
  `${states.length} pictures are in ${root}pictures/, ${views.length} of them also as SVG in ${root}pictures/svg/`,
);
