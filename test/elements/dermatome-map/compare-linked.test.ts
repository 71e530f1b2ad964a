import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { RegionDetail, ViewChangeDetail } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendKeys, sendMouse } from '../../support/browser.js';
import { compareFixture, divider, litOn, placeOf, spotOnStage, stages } from './compare-fixture.js';
import { all, catchWarnings, clickAt, one, option, recorded, settled, textOf } from './map-fixture.js';
import { dragMouse, isMoving, letGo, rest } from './turning-fixture.js';

describe('two maps of one limb, linked', () => {
  catchWarnings();
  afterEach(() => resetMouse());

  it('show a level that is selected on either, told once with the scheme of the map acted in', async () => {
    const map = await compareFixture('side="right"');
    const selected = recorded<RegionDetail>(map, 'region-select');
    await clickAt(spotOnStage(map, 1, 'region-l3'));
    await settled(map);
    expect(map.level).to.equal('L3');
    expect([litOn(map, 0), litOn(map, 1)]).to.deep.equal([['l3'], ['l3']]);
    await clickAt(spotOnStage(map, 0, 'region-l2'));
    await settled(map);
    expect([litOn(map, 0), litOn(map, 1)]).to.deep.equal([['l2'], ['l2']]);
    expect(selected.map(({ level, scheme }) => `${scheme} ${level}`)).to.deep.equal(['frcem L3', 'article L2']);
  });

  it('stay silent when the page selects, turns and changes the side', async () => {
    const map = await compareFixture();
    const heard = ['region-select', 'region-highlight', 'view-change', 'scheme-change', 'compare-change'].map((name) =>
      recorded(map, name),
    );
    for (const values of [{ level: 'S1' }, { view: 'posterior' }, { side: 'left' }, { yaw: 30 }, { split: true }]) {
      Object.assign(map, values);
      await settled(map);
      const [first, second] = stages(map).map((stage) => placeOf(stage).transform);
      expect(first).to.equal(second);
    }
    expect([litOn(map, 0), litOn(map, 1)]).to.deep.equal([['s1', 's2'], ['s1']]);
    expect(heard.flat()).to.deep.equal([]);
  });

  it('say over each map what it gives to the skin under the pointer, which is marked on the other', async () => {
    const map = await compareFixture('side="right" view="lateral"');
    const highlighted = recorded<RegionDetail>(map, 'region-highlight');
    const [x, y] = spotOnStage(map, 1, 'region-l2');
    await sendMouse({ type: 'move', position: [x, y] });
    await waitUntil(() => highlighted.length > 0, 'the pointer is not heard');
    await settled(map);
    expect(textOf(map, '.caption-second .level-chip')).to.equal('L2');
    expect(textOf(map, '.caption-first .said')).to.not.equal('');
    expect(litOn(map, 0)).to.deep.equal(['l2']);
    const ghost = one(map, '.ghost').getBoundingClientRect();
    const [first, second] = stages(map).map((stage) => stage.getBoundingClientRect());
    expect(ghost.x - first!.x).to.be.closeTo(x - second!.x, 1.5);
    expect(ghost.y).to.be.closeTo(y, 1.5);
    expect(highlighted.map(({ scheme, level }) => `${scheme} ${level}`)).to.deep.equal(['frcem L2']);
    // On to the first map: what was pointed at is let go before the next is told.
    await sendMouse({ type: 'move', position: spotOnStage(map, 0, 'region-l5') });
    await waitUntil(() => highlighted.length > 2, 'the pointer is not heard on the first map');
    await settled(map);
    expect(highlighted.map(({ scheme, level }) => `${scheme} ${level}`)).to.deep.equal([
      'frcem L2',
      'frcem null',
      'article L5',
    ]);
  });

  for (const stage of [0, 1] as const) {
    it(`turn together while stage ${stage} is dragged, and tell it once`, async () => {
      const map = await compareFixture('side="right"');
      const turned = recorded<ViewChangeDetail>(map, 'view-change');
      const before = stages(map)[0]!.querySelector('.skin')!.getBoundingClientRect();
      await dragMouse(spotOnStage(map, stage, 'region-l3'), 60);
      await nextFrame();
      await nextFrame();
      expect(isMoving(map)).to.equal(true);
      const [first, second] = stages(map).map((one) => one.querySelector('.skin')!.getBoundingClientRect());
      expect(first!.width).to.be.closeTo(second!.width, 0.5);
      expect(first!.width).to.not.be.closeTo(before.width, 1);
      await aTimeout(150);
      await letGo();
      await rest(map);
      expect(turned.length).to.equal(1);
      expect(map.yaw).to.not.equal(0);
      const transforms = stages(map).map((one) => placeOf(one).transform);
      expect(transforms[0]).to.equal(transforms[1]);
      expect(all(map, '[role="status"]').length).to.equal(1);
    });
  }

  it('go to another view together', async () => {
    const map = await compareFixture('', 1100, 'keegan-garrett');
    const turned = recorded<ViewChangeDetail>(map, 'view-change');
    one(map, '[data-view="posterior"]').click();
    await nextFrame();
    await nextFrame();
    const moving = stages(map).map((stage) => stage.matches('.moving'));
    await rest(map);
    expect(turned.map(({ view }) => view)).to.deep.equal(['posterior']);
    expect(moving[0]).to.equal(moving[1]);
    expect(stages(map).map((stage) => stage.querySelectorAll('[part~="region-s2"]').length > 0)).to.deep.equal([
      true,
      true,
    ]);
  });

  it('are enlarged together, about the same spot of the limb', async () => {
    const map = await compareFixture();
    all(map, '.zoom button')[1]!.click();
    await settled(map);
    const [first, second] = stages(map).map((stage) => placeOf(stage).transform);
    expect(first).to.equal(second);
    expect(all(map, '.stage.zoomed').length).to.equal(2);
  });

  it('lead by a bar to a level that only the second map draws', async () => {
    const map = await compareFixture();
    const selected = recorded<RegionDetail>(map, 'region-select');
    const bar = all(map, 'button.bar').find(({ textContent }) => textContent.trim().startsWith('S5'))!;
    bar.focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(selected.map(({ level, scheme }) => `${scheme} ${level}`)).to.deep.equal(['frcem S5']);
    expect(bar.ariaPressed).to.equal('true');
    expect(textOf(map, '.caption-first .said')).to.equal('Not in this source');
    expect(textOf(map, '.caption-second .level-chip')).to.equal('S5');
  });

  it('mark what the list points at on both', async () => {
    const map = await compareFixture('side="right"');
    option(map, 'L3', 'right').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await settled(map);
    expect([litOn(map, 0), litOn(map, 1)]).to.deep.equal([['l3'], ['l3']]);
  });

  it('mark a level on both limbs where the line parts the right from the left', async () => {
    const map = await compareFixture('split');
    await clickAt(spotOnStage(map, 0, 'region-l2'));
    await settled(map);
    expect(map.selection.map(({ side }) => side)).to.deep.equal(['right']);
    expect([litOn(map, 0), litOn(map, 1)]).to.deep.equal([['l2'], ['l2']]);
  });

  it('show nothing when it is read only', async () => {
    const map = await compareFixture('readonly');
    const selected = recorded(map, 'region-select');
    await clickAt(spotOnStage(map, 1, 'region-l3'));
    await settled(map);
    expect([map.level, selected.length, all(map, 'button.bar').length]).to.deep.equal(['', 0, 0]);
  });
});

describe('the line between two maps', () => {
  catchWarnings();
  afterEach(() => resetMouse());

  it('says what lies on either side of it', async () => {
    const map = await compareFixture('split');
    const line = divider(map);
    expect(line.getAttribute('aria-label')).to.equal('Divider between the two maps');
    expect(line.getAttribute('aria-valuetext')).to.equal('Article 50\u00a0%, FRCEM 50\u00a0%');
    const grip = one(map, '.grip').getBoundingClientRect();
    expect(Math.min(grip.width, grip.height)).to.be.at.least(44);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`moves by keys, ${dir}`, async () => {
      const map = await compareFixture('split');
      map.dir = dir;
      divider(map).focus({ preventScroll: true });
      const values: (string | null)[] = [];
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']) {
        await sendKeys({ press: key });
        await settled(map);
        values.push(divider(map).ariaValueNow);
      }
      expect(values).to.deep.equal(['48', '50', '52', '50', '60', '50', '0', '100']);
      const stage = stages(map)[0]!.getBoundingClientRect();
      const line = divider(map).getBoundingClientRect();
      expect(line.x + line.width / 2).to.be.closeTo(stage.right, 1);
    });
  }

  it('is dragged with the mouse, and neither turns nor selects', async () => {
    const map = await compareFixture('split');
    const heard = ['view-change', 'region-select', 'compare-change'].map((name) => recorded(map, name));
    const grip = one(map, '.grip').getBoundingClientRect();
    const stage = stages(map)[0]!.getBoundingClientRect();
    await dragMouse([Math.round(grip.x + 30), Math.round(grip.y + 22)], -100);
    await letGo();
    await settled(map);
    const line = divider(map).getBoundingClientRect();
    expect(line.x + line.width / 2).to.be.closeTo(stage.x + stage.width / 2 - 100, 2);
    expect(heard.flat()).to.deep.equal([]);
  });

  it('follows a finger that moves sideways', async () => {
    const map = await compareFixture('split', 360);
    const line = divider(map);
    const { x, y, width } = one(map, '.grip').getBoundingClientRect();
    const stage = stages(map)[0]!.getBoundingClientRect();
    const touch = (type: string, clientX: number): boolean =>
      line.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', bubbles: true, buttons: 1, clientX, clientY: y + 22 }),
      );
    touch('pointerdown', x + width / 2);
    touch('pointermove', stage.x + stage.width * 0.8);
    await settled(map);
    touch('pointerup', stage.x + stage.width * 0.8);
    touch('pointermove', stage.x);
    await settled(map);
    expect(line.ariaValueNow).to.equal('80');
    expect(getComputedStyle(line).touchAction).to.equal('pan-y');
  });

  it('parts what is hit: skin left of it is of the first map, right of it of the second', async () => {
    const map = await compareFixture('split side="right" view="lateral"');
    const selected = recorded<RegionDetail>(map, 'region-select');
    divider(map).focus({ preventScroll: true });
    const stage = stages(map)[0]!.getBoundingClientRect();
    const spot = spotOnStage(map, 0, 'region-l5');
    expect(spot[0]).to.be.within(stage.x + 50, stage.x + stage.width / 2);
    await sendKeys({ press: 'Home' });
    await settled(map);
    await clickAt(spot);
    divider(map).focus({ preventScroll: true });
    await sendKeys({ press: 'End' });
    await settled(map);
    await clickAt(spot);
    await settled(map);
    expect(selected.map(({ scheme }) => scheme)).to.deep.equal(['frcem', 'article']);
  });

  it('cuts no label', async () => {
    const map = await compareFixture('split points', 1100, 'keegan-garrett');
    divider(map).focus({ preventScroll: true });
    for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft', 'PageUp', 'PageUp']) {
      await sendKeys({ press: key });
      await settled(map);
      const line = divider(map).getBoundingClientRect();
      const x = line.x + line.width / 2;
      for (const [index, stage] of stages(map).entries()) {
        for (const label of stage.querySelectorAll('.label, .leader, .key-point text')) {
          const box = label.getBoundingClientRect();
          if (index === 0) expect(box.right).to.be.at.most(x);
          else expect(box.left).to.be.at.least(x);
        }
      }
    }
  });
});
