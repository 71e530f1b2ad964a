import { aTimeout, expect } from '@open-wc/testing';
import type { OtherClaim, RegionDetail } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendKeys } from '../../support/browser.js';
import { all, clickAt, mapFixture, one, option, recorded, settled, spotOn, textOf } from './map-fixture.js';

describe('selecting in dermatome-map', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => resetMouse());

  it('emits region-select with level, side, place and point when skin is clicked', async () => {
    const map = await mapFixture();
    const selects = recorded<RegionDetail>(map, 'region-select');
    await clickAt(spotOn(map, 'region-l2', 'right'));
    expect(selects.length).to.equal(1);
    const [detail] = selects;
    expect(detail).to.deep.include({
      level: 'L2',
      levels: ['L2'],
      side: 'right',
      view: 'anterior',
      scheme: 'article',
      selected: true,
    });
    expect(detail?.place).to.match(/^thigh-/);
    expect(detail?.point).to.include({ chart: 'sock', side: 'right' });
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    expect(map.level).to.equal('L2');
    expect(map.selection).to.deep.equal([{ level: 'L2', side: 'right' }]);
  });

  it('emits events that bubble out of every shadow root', async () => {
    const map = await mapFixture();
    let heard: Event | undefined;
    map.parentElement?.addEventListener('region-select', (event) => (heard = event));
    option(map, 'L5', 'right').click();
    expect(heard?.bubbles && heard.composed).to.equal(true);
  });

  it('takes the first level of shared skin, then the next', async () => {
    const map = await mapFixture('view="posterior"');
    const selects = recorded<RegionDetail>(map, 'region-select');
    // From behind, the right limb is on the viewer's right.
    const spot = spotOn(map, 'region-s2', 'left');
    for (let time = 0; time < 3; time++) {
      await clickAt(spot);
      await settled(map);
    }
    expect(selects.map(({ level }) => level)).to.deep.equal(['S1', 'S2', 'S1']);
    expect(selects[0]?.levels).to.deep.equal(['S1', 'S2']);
    expect(selects[0]?.side).to.equal('right');
  });

  it('says what other schemes give to the same skin once they are loaded', async () => {
    const map = await mapFixture();
    const selects = recorded<RegionDetail>(map, 'region-select');
    const last = (): readonly OtherClaim[] => selects.at(-1)?.alsoClaimedBy ?? [];
    for (let wait = 0; wait < 100 && last().length === 0; wait++) {
      await aTimeout(50);
      option(map, 'S3', 'right').click();
    }
    expect(last().length).to.be.above(0);
    for (const { level, schemes } of last()) {
      expect(level).not.to.equal('S3');
      expect(schemes).not.to.be.empty;
      expect(schemes).not.to.include('article');
    }
  });

  it('clears the selection when blank skin is clicked', async () => {
    const map = await mapFixture('level="L5"');
    const selects = recorded<RegionDetail>(map, 'region-select');
    const stage = one(map, '.stage').getBoundingClientRect();
    // The belly, which the article gives to no level.
    await clickAt([Math.round(stage.left + stage.width / 2 - 30), Math.round(stage.top + 120)]);
    expect(selects.map(({ level, levels, selected }) => ({ level, levels, selected }))).to.deep.equal([
      { level: null, levels: [], selected: false },
    ]);
    expect(map.level).to.equal('');
  });

  it('does nothing off the skin', async () => {
    const map = await mapFixture('level="L5"');
    const selects = recorded<RegionDetail>(map, 'region-select');
    const stage = one(map, '.stage').getBoundingClientRect();
    await clickAt([Math.round(stage.left + 20), Math.round(stage.top + stage.height - 300)]);
    expect(selects).to.deep.equal([]);
    expect(map.level).to.equal('L5');
  });

  it('puts levels in and out with multiple', async () => {
    const map = await mapFixture('multiple');
    const selects = recorded<RegionDetail>(map, 'region-select');
    option(map, 'S1', 'left').click();
    option(map, 'L5', 'right').click();
    expect(map.level).to.equal('L5 S1');
    option(map, 'S1', 'left').click();
    expect(map.level).to.equal('L5');
    expect(selects.map(({ level, selected }) => [level, selected])).to.deep.equal([
      ['S1', true],
      ['L5', true],
      ['S1', false],
    ]);
  });

  it('selects right L5 and left S1 with the keyboard alone', async () => {
    const map = await mapFixture('multiple');
    const selects = recorded<RegionDetail>(map, 'region-select');
    // Toolbar, rail, stage: one tab stop each.
    for (let stop = 0; stop < 3; stop++) await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot?.activeElement?.role).to.equal('listbox');
    await sendKeys({ type: 'l5' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: ' ' });
    expect(map.selection).to.deep.equal([
      { level: 'L5', side: 'right' },
      { level: 'S1', side: 'left' },
    ]);
    expect(selects.map(({ level, side, point }) => [level, side, point])).to.deep.equal([
      ['L5', 'right', null],
      ['S1', 'left', null],
    ]);
  });

  it('announces once what was selected', async () => {
    const map = await mapFixture('multiple');
    option(map, 'L5', 'right').click();
    await settled(map);
    expect(textOf(map, '[role="status"]')).to.equal('1 selected');
    option(map, 'S1', 'left').click();
    await settled(map);
    expect(textOf(map, '[role="status"]')).to.equal('2 selected');
    expect(all(map, '[role="status"], [aria-live]').length).to.equal(1);
  });

  it('selects nothing when it is read only', async () => {
    const map = await mapFixture('readonly level="L3"');
    const selects = recorded<RegionDetail>(map, 'region-select');
    option(map, 'L5', 'right').click();
    await clickAt(spotOn(map, 'region-l2', 'right'));
    expect(selects).to.deep.equal([]);
    expect(map.level).to.equal('L3');
  });

  it('stays silent when the page sets a property', async () => {
    const map = await mapFixture();
    const names = ['region-select', 'region-highlight', 'view-change', 'scheme-change', 'atlas-error'];
    const heard = names.map((name) => recorded(map, name));
    map.level = 'L5';
    map.view = 'sole';
    map.side = 'left';
    map.points = true;
    map.list = true;
    await settled(map);
    map.scheme = 'frcem';
    await settled(map);
    map.level = '';
    await settled(map);
    expect(heard.flat()).to.deep.equal([]);
  });

  it('outlines what is selected and fades the rest', async () => {
    const map = await mapFixture('level="L5"');
    expect(all(map, '.mark').length).to.be.above(0);
    expect(all(map, '.stage .area.l5:not(.faded)').length).to.be.above(0);
    expect(all(map, '.stage .area.l2:not(.faded)').length).to.equal(0);
  });

  it('closes the details on a phone and takes the selection back', async () => {
    const map = await mapFixture('level="L5"', 340);
    const selects = recorded<RegionDetail>(map, 'region-select');
    one(map, '.panel .close').click();
    await settled(map);
    expect(map.level).to.equal('');
    expect(selects.map(({ level, selected }) => [level, selected])).to.deep.equal([['L5', false]]);
  });
});
