import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Side } from '../../../src/core/sides.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { RegionDetail } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendKeys, sendMouse } from '../../support/browser.js';
import { all, mapFixture, one, recorded, settled, spotOn, textOf } from './map-fixture.js';

const isOpen = (map: Element): boolean => one(map, '[part="tooltip"]').matches(':popover-open');

/** Rests the pointer on a level until the tooltip says it. */
async function pointAt(map: DermatomeMap, level: 'L2' | 'L5', side: Side): Promise<void> {
  await sendMouse({ type: 'move', position: spotOn(map, `region-${level.toLowerCase()}`, side) });
  const said = side === 'right' ? 'Right' : 'Left';
  await waitUntil(() => isOpen(map) && textOf(map, '[part="tooltip"]').includes(said), 'nothing is explained');
  await settled(map);
}

describe('highlight and tooltip of dermatome-map', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => resetMouse());

  it('names level, place and source beside the pointer, and the panel says it too', async () => {
    const map = await mapFixture();
    const highlights = recorded<RegionDetail>(map, 'region-highlight');
    await pointAt(map, 'L2', 'right');
    expect(isOpen(map)).to.equal(true);
    expect(textOf(map, '[part="tooltip"]')).to.match(/L2 .*thigh.* Right.*Dr\.Oracle/);
    expect(textOf(map, '.panel .big-chip')).to.equal('L2');
    expect(highlights.at(-1)).to.deep.include({ level: 'L2', side: 'right', selected: false });
  });

  it('tells that the pointer has left', async () => {
    const map = await mapFixture();
    const highlights = recorded<RegionDetail>(map, 'region-highlight');
    await pointAt(map, 'L2', 'right');
    const { left, top, height } = one(map, '.stage').getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(left + 8), Math.round(top + Math.min(height, innerHeight - top) - 12)],
    });
    await waitUntil(() => !isOpen(map), 'the pointer is not missed');
    expect(highlights.at(-1)).to.deep.include({ level: null, place: null, point: null, levels: [], side: 'right' });
  });

  it('stays while the pointer is inside it', async () => {
    const map = await mapFixture();
    await pointAt(map, 'L2', 'right');
    const { left, top, width, height } = one(map, '[part="tooltip"]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await aTimeout(400);
    expect(isOpen(map)).to.equal(true);
  });

  it('is dismissed by Escape wherever the focus is', async () => {
    const map = await mapFixture();
    await pointAt(map, 'L2', 'right');
    await sendKeys({ press: 'Escape' });
    expect(isOpen(map)).to.equal(false);
  });

  it('shows the same for the focus as for the pointer, with a ring on the skin', async () => {
    const map = await mapFixture();
    const highlights = recorded<RegionDetail>(map, 'region-highlight');
    one(map, '[role="listbox"]').focus();
    await sendKeys({ type: 'l3' });
    await settled(map);
    expect(isOpen(map)).to.equal(true);
    expect(textOf(map, '[part="tooltip"]')).to.contain('L3');
    expect(textOf(map, '.panel .big-chip')).to.equal('L3');
    expect(all(map, '.ring').length).to.be.above(0);
    expect(highlights.at(-1)).to.deep.include({ level: 'L3', side: 'right', point: null });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(highlights.at(-1)).to.deep.include({ level: null, place: null });
  });

  it('is whole inside the window, even at its edge', async () => {
    const map = await mapFixture('view="foot-dorsum"', 320);
    for (const side of ['right', 'left'] as const) {
      await pointAt(map, 'L5', side);
      const box = one(map, '[part="tooltip"]').getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(innerWidth);
      expect(box.bottom).to.be.at.most(innerHeight);
    }
  });

  it('fades what is not pointed at, in the drawing and in the rail', async () => {
    const map = await mapFixture();
    await waitUntil(() => all(map, '.thumbnail .area').length >= 50, 'the rail stays empty', { timeout: 5000 });
    await pointAt(map, 'L2', 'right');
    expect(all(map, '.stage .l3:not(.faded).area').length).to.equal(0);
    expect(all(map, '.thumbnail .l3:not(.faded).area').length).to.equal(0);
    expect(all(map, '.stage .l2:not(.faded).area').length).to.be.above(0);
  });
});
