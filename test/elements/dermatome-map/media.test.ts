import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, isChromium } from '../../support/browser.js';
import { all, mapFixture, one, settled } from './map-fixture.js';

const isShown = (element: Element): boolean => getComputedStyle(element).display !== 'none';

describe('dermatome-map without colour', () => {
  it('draws a pattern for every level of every area, shown on request', async () => {
    const map = await mapFixture('view="posterior"');
    const levels = all(map, '.stage [part~="region"]').map((area) => area.getAttribute('part')?.split(' ').length ?? 0);
    const expected = levels.reduce((sum, count) => sum + count - 1, 0);
    expect(all(map, '.pattern').length).to.equal(expected);
    expect(all(map, '.pattern').some(isShown)).to.equal(false);
    map.patterns = true;
    await settled(map);
    expect(all(map, '.pattern').every(isShown)).to.equal(true);
  });

  it('has a different pattern for each level', async () => {
    const map = await mapFixture();
    const tiles = all(map, 'pattern[id^="key-"]').map((pattern) => pattern.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(tiles.length).to.equal(11);
    expect(new Set(tiles).size).to.equal(11);
  });

  if (isChromium) {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' }));

    it('shows the patterns with forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const map = await mapFixture('level="L5"');
      expect(all(map, '.pattern').every(isShown)).to.equal(true);
      expect(isShown(one(map, '.mark'))).to.equal(true);
    });

    it('prints patterns, labels and details in black on white, without controls', async () => {
      const map = await mapFixture('level="L5" list');
      await emulateMedia({ media: 'print' });
      expect(all(map, '.pattern').every(isShown)).to.equal(true);
      for (const area of all(map, '.stage .area')) expect(getComputedStyle(area).fill).to.match(/255, 255, 255|url/);
      for (const selector of ['.toolbar', '.rail', '.tooltip']) expect(isShown(one(map, selector))).to.equal(false);
      for (const selector of ['.panel', '.stage', 'footer']) expect(isShown(one(map, selector))).to.equal(true);
    });

    it('prints the limb as large as before when notes are listed below it', async () => {
      const map = await mapFixture('side="right" yaw="40" unlabelled', 780);
      const note = document.createElement('div');
      note.slot = 'place:malleolus-medial';
      note.textContent = 'Test L4 here';
      map.append(note);
      await waitUntil(() => all(map, '.annotation').length > 0, 'the note is not placed');
      await settled(map);
      const scale = (): number =>
        Number(/scale\((.*)\)/.exec(one(map, '.stage > svg > g').getAttribute('transform') ?? '')?.[1]);
      const onScreen = scale();
      expect(onScreen).to.be.above(0);
      await emulateMedia({ media: 'print' });
      await aTimeout(300);
      await settled(map);
      expect(scale()).to.equal(onScreen);
    });

    it('follows the colour scheme of the page', async () => {
      const map = await mapFixture();
      const paper = (): string => getComputedStyle(one(map, '.map')).backgroundColor;
      map.style.colorScheme = 'light';
      const light = paper();
      map.style.colorScheme = 'dark';
      expect(paper()).not.to.equal(light);
    });
  }
});
