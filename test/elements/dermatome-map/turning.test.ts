import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { MapSide } from '../../../src/core/sides.js';
import type { ViewId } from '../../../src/core/views.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { resetMouse, sendMouse } from '../../support/browser.js';
import { all, mapFixture, one, recorded, settled } from './map-fixture.js';
import {
  before,
  changes,
  dragMouse,
  HELD_STILL,
  isMoving,
  keydown,
  letGo,
  moveSlider,
  Pointer,
  rest,
  skinAt,
  skinSpot,
  slider,
} from './turning-fixture.js';

describe('turning by the mouse', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => resetMouse());

  it('follows the hand, selects nothing, forgets what was pointed at, and says once where it came to rest', async () => {
    const map = await mapFixture('side="right"');
    const heard = changes(map);
    const selected = recorded(map, 'region-select');
    const spot = skinSpot(map);
    await sendMouse({ type: 'move', position: spot });
    const isExplained = (): boolean => one(map, '[part="tooltip"]').matches(':popover-open');
    for (let wait = 0; wait < 40 && !isExplained(); wait++) await aTimeout(50);
    expect(isExplained()).to.equal(true);
    const point = skinAt(map, spot);
    await dragMouse(spot, 90);
    await nextFrame();
    expect(isMoving(map)).to.equal(true);
    expect(isExplained()).to.equal(false);
    expect(all(map, '.label, .hovered').length).to.equal(0);
    expect(map.hasAttribute('yaw')).to.equal(false);
    // Held still before it is let go, it does not run on.
    await aTimeout(120);
    await letGo();
    await rest(map);
    expect(heard).to.deep.equal([{ view: 'anterior', side: 'right', yaw: map.yaw, pitch: map.pitch }]);
    expect(map.yaw).to.be.below(-20);
    expect(map.getAttribute('yaw')).to.equal(String(map.yaw));
    expect(before({ yaw: map.yaw, pitch: 0, from: 'anterior' }, point)).to.be.above(before('anterior', point));
    expect(selected).to.deep.equal([]);
    expect(all(map, '.label').length).to.be.above(0);
  });

  it('tilts the limb so that it is seen from further above when it is drawn down', async () => {
    const map = await mapFixture('side="right"');
    await dragMouse(skinSpot(map), 0, 60);
    await letGo();
    await rest(map);
    expect(map.pitch).to.be.within(10, 30);
    expect(map.getAttribute('pitch')).to.equal(String(map.pitch));
  });

  it('selects with a press that does not drag', async () => {
    const map = await mapFixture();
    const selected = recorded(map, 'region-select');
    const heard = changes(map);
    const [x, y] = skinSpot(map, 'left');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 2, y + 1] });
    await letGo();
    await settled(map);
    expect(selected.length).to.equal(1);
    expect(heard).to.deep.equal([]);
  });

  it('selects again with the click after a drag', async () => {
    const map = await mapFixture('side="right"');
    await dragMouse(skinSpot(map), 40);
    await letGo();
    await rest(map);
    const selected = recorded(map, 'region-select');
    await sendMouse({ type: 'click', position: skinSpot(map) });
    expect(selected.length).to.equal(1);
  });

  it('returns with a double click', async () => {
    const map = await mapFixture('yaw="50" pitch="10" side="right"');
    const heard = changes(map);
    const spot = skinSpot(map);
    await sendMouse({ type: 'click', position: spot });
    await sendMouse({ type: 'click', position: spot });
    // Not every driver counts clicks.
    one(map, '.stage > svg').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await rest(map);
    expect([map.yaw, map.pitch]).to.deep.equal([0, 0]);
    expect(heard.length).to.equal(1);
  });

  it('does not follow a pointer that was pressed on the stage and let go elsewhere', async () => {
    const map = await mapFixture();
    const mouse = new Pointer(map, 'mouse');
    mouse.down(skinSpot(map, 'left'));
    mouse.move(80, 0, { buttons: 0 });
    await nextFrame();
    expect(isMoving(map)).to.equal(false);
    mouse.move(20);
    await nextFrame();
    expect(isMoving(map)).to.equal(false);
  });
});

describe('the limb in the hand', () => {
  beforeEach(() => scrollTo(0, 0));

  for (const [view, side, half] of [
    ['anterior', 'both', 'left'],
    ['anterior', 'left', 'right'],
    ['posterior', 'right', 'right'],
    ['lateral', 'right', 'both'],
    ['lateral', 'left', 'both'],
    ['lateral', 'both', 'left'],
    ['lateral', 'both', 'right'],
    ['medial', 'left', 'both'],
    ['foot-dorsum', 'left', 'both'],
  ] as const satisfies readonly (readonly [ViewId, MapSide, 'left' | 'right' | 'both'])[]) {
    for (const way of [1, -1]) {
      it(`follows the finger to the ${way > 0 ? 'right' : 'left'} in ${view} of ${side}, on the ${half} figure`, async () => {
        const map = await mapFixture(`view="${view}" side="${side}"`);
        const spot = skinSpot(map, half);
        const point = skinAt(map, spot);
        const finger = new Pointer(map, 'touch', 71, HELD_STILL);
        finger.down(spot);
        finger.move(way * 20);
        finger.move(way * 20);
        finger.up();
        await rest(map);
        expect(Math.abs(map.yaw)).to.be.above(8);
        const moved = before({ yaw: map.yaw, pitch: 0, from: view }, point) - before(view, point);
        expect(Math.sign(moved)).to.equal(way);
      });
    }
  }

  for (const [view, side] of [
    ['anterior', 'left'],
    ['lateral', 'right'],
    ['lateral', 'left'],
    ['medial', 'left'],
  ] as const) {
    for (const [control, turn] of [
      ['Shift and the right arrow', (map: DermatomeMap) => keydown(map, 'ArrowRight', { shiftKey: true })],
      ['the slider', (map: DermatomeMap) => moveSlider(map, 10)],
    ] as const) {
      it(`turns to the right by ${control} in ${view} of ${side}`, async () => {
        const map = await mapFixture(`view="${view}" side="${side}"`);
        const point = skinAt(map, skinSpot(map));
        turn(map);
        await rest(map);
        expect(before({ yaw: map.yaw, pitch: 0, from: view }, point)).to.be.above(before(view, point));
        expect(Math.abs(map.yaw)).to.equal(10);
        expect(slider(map).value).to.equal('10');
        expect(slider(map).getAttribute('aria-valuetext')).to.match(/^Turned 10 degrees to the right/);
      });
    }
  }

  it('runs on when it is let go at speed, comes to rest within 700 ms, and says so once', async () => {
    const map = await mapFixture('side="right"');
    const heard = changes(map);
    const finger = new Pointer(map, 'touch', 71, 16);
    finger.down(skinSpot(map));
    for (let step = 0; step < 8; step++) finger.move(6);
    finger.up();
    const start = performance.now();
    expect(heard.length).to.equal(0);
    while (heard.length === 0 && performance.now() - start < 2000) await nextFrame();
    expect(performance.now() - start).to.be.within(50, 700);
    await aTimeout(300);
    expect(heard.length).to.equal(1);
    const width = one(map, '.stage').getBoundingClientRect().width;
    expect(-map.yaw).to.be.above(((8 * 6) / width) * 240 + 3);
  });

  it('is turned by touch from side to side only, which leaves up and down to the page', async () => {
    const map = await mapFixture('side="right"');
    const finger = new Pointer(map, 'touch', 71, HELD_STILL);
    finger.down(skinSpot(map));
    finger.move(10, 40);
    finger.move(40);
    await nextFrame();
    expect(isMoving(map)).to.equal(false);
    finger.up();
    finger.down(skinSpot(map));
    finger.move(30, 20);
    finger.up();
    await rest(map);
    expect(map.pitch).to.equal(0);
    expect(map.yaw).to.be.below(0);
    expect(getComputedStyle(one(map, '.stage')).touchAction).to.equal('pan-y');
  });

  it('is let go where it is when the browser takes the pointer away', async () => {
    const map = await mapFixture('side="right"');
    const finger = new Pointer(map, 'touch', 71, HELD_STILL);
    finger.down(skinSpot(map));
    finger.move(30);
    finger.cancel();
    await rest(map);
    expect(isMoving(map)).to.equal(false);
    expect(map.yaw).to.be.below(-5);
  });

  for (const [view, [dx, dy], yaw, pitch] of [
    ['sole', [2000, 0], -60, 0],
    ['perineum', [-2000, 0], 40, 0],
    ['foot-dorsum', [0, 2000], 0, 0],
    ['foot-dorsum', [0, -2000], 0, -64],
    ['anterior', [0, 2000], 0, 30],
    ['anterior', [0, -2000], 0, -30],
  ] as const) {
    it(`stops at ${yaw}, ${pitch} degrees in ${view}`, async () => {
      const map = await mapFixture(`view="${view}" side="right"`);
      const mouse = new Pointer(map, 'mouse', 71, HELD_STILL);
      mouse.down(skinSpot(map));
      mouse.move(dx, dy);
      mouse.up();
      await rest(map);
      expect([map.yaw, map.pitch]).to.deep.equal([yaw, pitch]);
      expect(map.matches(':state(error)')).to.equal(false);
    });
  }
});
