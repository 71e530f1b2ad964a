// How long maps take in Chromium beside a static page that shows the same: the map's own markup with its styles as plain
// CSS, and the same changes made by hand.
import { chromium } from 'playwright-core';
import { OMITTABLE } from '../../dist/elements/dermatome-map/settings.js';
import { CHROMIUM_FLAGS, findChromium } from '../support/engines.mjs';
import { HEAP_OF_A_MAP, ROUNDS } from './limits.mjs';
import { interleaved, median } from './median.mjs';
import { bundle, serve } from './site.mjs';

const STAGE_AND_LIST = `without="${OMITTABLE.filter((part) => ['views', 'scheme', 'panel', 'turntable'].includes(part)).join(' ')}"`;
const CHANGES = ['click', 'hover', 'recolour', 'switch patterns', 'select several'];

const pages = new Map();

/** The rows of the page, with what the baseline is made of. */
export async function pageRows() {
  await bundle();
  const site = await serve(pages);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_FLAGS, '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, reducedMotion: 'reduce' });
    const tabs = { address: site.address, ours: await context.newPage(), baseline: await context.newPage() };
    for (const tab of [tabs.ours, tabs.baseline]) tab.on('pageerror', (error) => console.error(error));
    pages.set('/map.html', pageWith('<script type="module" src="/dermatome-map.js"></script>', ''));
    const first = await firstStage(tabs);
    const hundred = await hundredMaps(tabs);
    return {
      rows: [first.row, ...hundred.rows, ...(await changed(tabs))],
      baseline: [first.baseline, hundred.baseline],
    };
  } finally {
    await browser.close();
    site.close();
  }
}

function pageWith(head, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
    <style>body { margin: 0 }</style><script src="/in-page.js"></script>${head}<body>${body}</body></html>`;
}

async function open(tab, { address }, path) {
  await tab.goto(`${address}${path}`);
}

/** From the evaluated module to the first frame in which the stage is painted, in a page of its own each time. */
async function firstStage(tabs) {
  await open(tabs.ours, tabs, '/map.html');
  const first = await tabs.ours.evaluate(async () => {
    const [map] = globalThis.bench.addMaps(1, '');
    await globalThis.bench.until(
      () => globalThis.bench.paths(map) > 0,
      () => {},
    );
    return { ...globalThis.bench.asStatic(map, true), paths: globalThis.bench.paths(map) };
  });
  publish('first', first);
  const painted = (tab, path, add) => async () => {
    await open(tab, tabs, path);
    const [time, paths] = await tab.evaluate(add);
    check(`first stage of ${path}`, paths, first.paths);
    return time;
  };
  const { ours, baseline } = await interleaved(ROUNDS.first, {
    ours: painted(tabs.ours, '/map.html', async () => {
      let map;
      const done = () => globalThis.bench.paths(map) > 0;
      const time = await globalThis.bench.until(done, () => ([map] = globalThis.bench.addMaps(1, '')));
      return [time, globalThis.bench.paths(map)];
    }),
    baseline: painted(tabs.baseline, '/first.html', async () => {
      let figure;
      const time = await globalThis.bench.frame(() => {
        [figure] = globalThis.bench.addStatic(1, globalThis.markup);
      });
      return [time, globalThis.bench.paths(figure)];
    }),
  });
  return { row: { name: 'first stage', ours, baseline }, baseline: describe('the first stage', first) };
}

/** A hundred maps more in a page that shows one, beside a hundred static figures more in a page that shows one. */
async function hundredMaps(tabs) {
  const still = await drawnMap(tabs, STAGE_AND_LIST, true);
  publish('still', still);
  const full = await drawnMap(tabs, '', true);
  const rails = [];
  const heaps = [];
  const maps = (attributes, expected, after) => async () => {
    await drawnMap(tabs, attributes, true);
    const before = after === heaps ? await heapOf(tabs.ours) : 0;
    const [time, fewest, most] = await tabs.ours.evaluate(addHundredMaps, [attributes, expected]);
    check(`fewest paths of ${attributes || 'a map'}`, fewest, expected);
    check(`most paths of ${attributes || 'a map'}`, most, expected);
    await tabs.ours.waitForTimeout(1500);
    if (after === heaps) heaps.push(((await heapOf(tabs.ours)) - before) / 100);
    else rails.push(await tabs.ours.evaluate(() => globalThis.bench.railsDrawn(globalThis.hundred)));
    return time;
  };
  const figures = async () => {
    await open(tabs.baseline, tabs, '/still.html');
    const [time, paths] = await tabs.baseline.evaluate(addHundredFigures);
    check('paths of a static figure', paths, still.paths);
    return time;
  };
  const { list, whole, baseline } = await interleaved(ROUNDS.hundred, {
    list: maps(STAGE_AND_LIST, still.paths, heaps),
    baseline: figures,
    whole: maps('', full.paths, rails),
  });
  return {
    rows: [
      { name: '100 maps, stage and list', ours: list, baseline },
      { name: '100 maps, full interface', ours: whole, baseline },
      { name: 'heap of a map', unit: 'KB', ours: median(heaps) / 1024, baseline: HEAP_OF_A_MAP / 1024 },
      countRow(
        'rails drawn out of sight',
        rails.map(({ outOfSight }) => outOfSight),
      ),
      countRow(
        'rails missing in sight',
        rails.map(({ missing }) => missing),
      ),
    ],
    baseline: describe('one of a hundred', still),
  };
}

/** A row that counts maps, of which there may be none. */
function countRow(name, counts) {
  return { name, unit: 'maps', ours: Math.max(...counts), baseline: 1 };
}

async function addHundredMaps([attributes, paths]) {
  const done = () => globalThis.hundred.every((map) => globalThis.bench.paths(map) === paths);
  const time = await globalThis.bench.until(
    done,
    () => (globalThis.hundred = globalThis.bench.addMaps(100, attributes)),
  );
  const counts = globalThis.hundred.map(globalThis.bench.paths);
  return [time, Math.min(...counts), Math.max(...counts)];
}

async function addHundredFigures() {
  await globalThis.bench.frame(() => globalThis.bench.addStatic(1, globalThis.markup));
  let figures;
  const time = await globalThis.bench.frame(() => (figures = globalThis.bench.addStatic(100, globalThis.markup)));
  return [time, Math.max(...figures.map(globalThis.bench.paths))];
}

/** One change after another on a map of stage and list, and by hand on a static page that shows the same. */
async function changed(tabs) {
  const rows = [];
  for (const name of CHANGES) {
    await drawnMap(tabs, STAGE_AND_LIST, false);
    const before = await tabs.ours.evaluate(beginChange, name);
    const page = name.replaceAll(' ', '-');
    publish(page, before);
    const after = await tabs.ours.evaluate(takeStep, 'there');
    const back = await tabs.ours.evaluate(takeStep, 'back');
    if (back.markup !== before.markup) throw new Error(`${name}: the map does not come back to what it showed.`);
    await open(tabs.baseline, tabs, `/${page}.html`);
    const steps = await tabs.baseline.evaluate(learnChange, after.markup);
    const change = (tab) => (round) => tab.evaluate(timeStep, round % 2 === 0 ? 'there' : 'back');
    const { ours, baseline } = await interleaved(ROUNDS.change, {
      ours: change(tabs.ours),
      baseline: change(tabs.baseline),
    });
    const [shown, expected] = await Promise.all([tabs.ours, tabs.baseline].map((tab) => tab.evaluate(countPaths)));
    check(`paths after "${name}"`, shown, expected);
    rows.push({ name, ours, baseline, note: `${steps} steps by hand` });
  }
  return rows;
}

async function beginChange(name) {
  const { bench } = globalThis;
  globalThis.change = bench.changes(name);
  // Once there and back, since what a map has said of a change stays in it.
  for (const step of ['first', 'there', 'back']) {
    await bench.frame(globalThis.change[step] ?? (() => {}));
    await bench.atRest(bench.mapOf());
  }
  return { ...bench.asStatic(bench.mapOf(), false), paths: bench.paths(bench.mapOf()) };
}

async function takeStep(way) {
  const { bench } = globalThis;
  await bench.frame(globalThis.change[way]);
  await bench.atRest(bench.mapOf());
  return bench.asStatic(bench.mapOf(), false);
}

async function learnChange(markup) {
  const { bench } = globalThis;
  [globalThis.figure] = bench.addStatic(1, globalThis.markup);
  for (const tip of globalThis.figure.querySelectorAll('[popover]')) tip.showPopover();
  globalThis.change = bench.learn(globalThis.figure, markup.replace(/( id="|url\(#|href="#)/g, '$1n0-'));
  for (const way of ['there', 'back']) await bench.frame(globalThis.change[way]);
  return globalThis.change.steps;
}

function timeStep(way) {
  return globalThis.bench.frame(globalThis.change[way]);
}

function countPaths() {
  return globalThis.bench.paths(globalThis.figure ?? globalThis.bench.mapOf());
}

/** Opens a page with one map and waits until it has drawn all that it draws by itself. */
async function drawnMap(tabs, attributes, stageOnly) {
  await open(tabs.ours, tabs, '/map.html');
  return tabs.ours.evaluate(
    async ([given, only]) => {
      const { bench } = globalThis;
      const [map] = bench.addMaps(1, given);
      await bench.atRest(map);
      return { ...bench.asStatic(map, only), paths: bench.paths(map) };
    },
    [attributes, stageOnly],
  );
}

async function heapOf(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Makes a static page of what a map shows. */
function publish(name, { markup, css }) {
  pages.set(`/${name}.js`, `globalThis.markup = ${JSON.stringify(markup)};`);
  pages.set(`/${name}.html`, pageWith(`<style>${css}</style><script src="/${name}.js"></script>`, ''));
}

/** What a static figure is made of. */
function describe(name, { markup, paths }) {
  const count = (pattern) => markup.match(pattern)?.length ?? 0;
  const parts = `${paths} paths, ${count(/<filter/g)} filters, ${count(/<clipPath/g)} clips, ${count(/<text/g)} words`;
  return `${name}: ${parts}, ${Math.round(markup.length / 1024)} KB of markup`;
}

function check(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found}, expected ${expected}`);
}
