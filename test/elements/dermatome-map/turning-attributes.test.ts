import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import { all, catchWarnings, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';
import { changes, isMoving, keydown, Pointer, rest, skinSpot } from './turning-fixture.js';

describe('yaw and pitch, set by the page', () => {
  const warnings = catchWarnings();

  it('turn at once and in silence', async () => {
    const map = await mapFixture('side="right"');
    const heard = changes(map);
    map.yaw = 40;
    map.pitch = -10;
    await settled(map);
    expect(isMoving(map)).to.equal(false);
    expect(heard).to.deep.equal([]);
    expect([map.getAttribute('yaw'), map.getAttribute('pitch')]).to.deep.equal(['40', '-10']);
    expect(one(map, '[part="turntable"] output').textContent).to.equal('40°, 10°');
  });

  it('may be strings', async () => {
    const map = await mapFixture('side="right"');
    Object.assign(map, { yaw: '40' });
    await settled(map);
    expect(map.matches(':state(error)')).to.equal(false);
    const drawn = one(map, '.stage > svg > g').innerHTML;
    map.yaw = 40;
    await settled(map);
    expect(one(map, '.stage > svg > g').innerHTML === drawn).to.equal(true);
  });

  it('give the same picture before and after the map is attached', async () => {
    const early = await mapFixture('view="medial" side="left" yaw="33"');
    const late = await mapFixture();
    Object.assign(late, { yaw: 33, side: 'left', view: 'medial' });
    await settled(late);
    expect(one(late, '.stage').outerHTML === one(early, '.stage').outerHTML).to.equal(true);
  });

  it('go back to 0 when the attributes are taken away', async () => {
    const map = await mapFixture('yaw="40" pitch="10"');
    map.removeAttribute('yaw');
    map.removeAttribute('pitch');
    await settled(map);
    expect([map.yaw, map.pitch]).to.deep.equal([0, 0]);
  });

  for (const [view, name, value, allowed] of [
    ['anterior', 'yaw', 'abc', '-180 to 180'],
    ['anterior', 'yaw', '999', '-180 to 180'],
    ['anterior', 'yaw', '', '-180 to 180'],
    ['anterior', 'yaw', '40deg', '-180 to 180'],
    ['anterior', 'yaw', 'Infinity', '-180 to 180'],
    ['anterior', 'pitch', '80', '-30 to 30'],
    ['sole', 'yaw', '61', '-60 to 60'],
    ['sole', 'pitch', '-21', '-20 to 25'],
    ['foot-dorsum', 'pitch', '1', '-64 to 0'],
    ['perineum', 'yaw', '-41', '-40 to 40'],
  ] as const) {
    it(`draw no map with ${name}="${value}" in ${view}, and say which are allowed`, async () => {
      const map = await mapFixture(`view="${view}"`);
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      map.setAttribute(name, value);
      await settled(map);
      expect(errors).to.deep.equal([{ name, value, allowed: [allowed] }]);
      expect(map.getAttribute(name)).to.equal(value);
      expect(map.matches(':state(error)')).to.equal(true);
      expect(textOf(map, '[part="error"]')).to.contain(`${name}="${value}"`).and.to.contain(allowed);
      expect(all(map, '.stage').length).to.equal(0);
      expect(warnings.length).to.equal(1);
    });
  }

  for (const value of [NaN, null, undefined, true]) {
    it(`draw no map when the property is ${String(value)}`, async () => {
      const map = await mapFixture();
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      Object.assign(map, { yaw: value });
      await settled(map);
      expect(errors.map((error) => [error.name, error.value])).to.deep.equal([['yaw', String(value)]]);
      map.yaw = 10;
      await settled(map);
      expect(all(map, '[part="error"]').length).to.equal(0);
      expect(all(map, '[part~="region"]').length).to.be.above(0);
    });
  }
});

describe('a map that is set while its limb moves', () => {
  for (const [what, set, expected] of [
    ['the view', { view: 'sole' }, { view: 'sole', yaw: 0, side: 'right', scheme: 'article' }],
    ['yaw', { yaw: -90 }, { view: 'anterior', yaw: -90, side: 'right', scheme: 'article' }],
    ['the side', { side: 'left' }, { view: 'anterior', yaw: 0, side: 'left', scheme: 'article' }],
    ['the scheme', { scheme: 'frcem' }, { view: 'anterior', yaw: 0, side: 'right', scheme: 'frcem' }],
  ] as const) {
    for (const [how, move] of [
      ['by a key', (map: DermatomeMap) => keydown(map, 'ArrowRight', { shiftKey: true })],
      ['by hand', (map: DermatomeMap) => fling(map)],
      ['to another view', (map: DermatomeMap) => one(map, '[data-view="lateral"]').click()],
    ] as const) {
      if (how === 'to another view' && what !== 'the view') continue;
      it(`stops as it was set when ${what} is set while it moves ${how}`, async () => {
        const map = await mapFixture('side="right"');
        const pointer = move(map);
        await nextFrame();
        expect(isMoving(map)).to.equal(true);
        const heard = changes(map);
        Object.assign(map, set);
        await nextFrame();
        await map.updateComplete;
        while (map.matches(':state(loading)')) await nextFrame();
        pointer?.move(30);
        await nextFrame();
        await nextFrame();
        expect(isMoving(map)).to.equal(false);
        pointer?.up();
        await rest(map);
        const { view, yaw, side, scheme } = map;
        expect({ view, yaw, side, scheme }).to.deep.equal(expected);
        expect(heard).to.deep.equal([]);
      });
    }
  }

  it('goes on with the limb in the hand when only a level is set', async () => {
    const map = await mapFixture('side="right"');
    const pointer = fling(map);
    await nextFrame();
    map.level = 'L5';
    await nextFrame();
    await nextFrame();
    expect(isMoving(map)).to.equal(true);
    await aTimeout(100);
    pointer.up();
    await rest(map);
    expect(map.yaw).to.be.below(-5);
    expect(textOf(map, '.panel .big-chip')).to.equal('L5');
  });

  it('comes to rest when it leaves the page, and lets no frame run on', async function () {
    this.timeout(60_000);
    const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = globalThis;
    const pending = new Set<number>();
    const map = await mapFixture('side="right"');
    const box = map.parentElement!;
    const heard = changes(map);
    globalThis.requestAnimationFrame = (callback) => {
      const handle = request((time) => {
        pending.delete(handle);
        callback(time);
      });
      pending.add(handle);
      return handle;
    };
    globalThis.cancelAnimationFrame = (handle) => {
      pending.delete(handle);
      cancel(handle);
    };
    try {
      for (let time = 0; time < 1000; time++) {
        keydown(map, 'ArrowRight', { shiftKey: true });
        expect(pending.size).to.be.above(0);
        map.remove();
        expect(pending.size).to.equal(0);
        box.append(map);
      }
    } finally {
      Object.assign(globalThis, { requestAnimationFrame: request, cancelAnimationFrame: cancel });
    }
    await rest(map);
    expect(isMoving(map)).to.equal(false);
    expect(map.yaw).to.equal(0);
    expect(heard).to.deep.equal([]);
    keydown(map, 'ArrowRight', { shiftKey: true });
    await rest(map);
    expect(map.yaw).to.equal(-10);
  });
});

/** Takes the limb in a hand that moves it to the right and holds it there. */
function fling(map: DermatomeMap): Pointer {
  const pointer = new Pointer(map, 'touch');
  pointer.down(skinSpot(map));
  pointer.move(15);
  pointer.move(15);
  return pointer;
}

describe('several maps', () => {
  it('are turned each by itself', async () => {
    const box = await fixture<HTMLElement>(`<div style="inline-size: 700px">
      <dermatome-map side="right"></dermatome-map><dermatome-map side="right" view="lateral"></dermatome-map></div>`);
    const [first, second] = [...box.children] as [DermatomeMap, DermatomeMap];
    for (const map of [first, second]) await settled(map);
    const heard = changes(second);
    keydown(first, 'ArrowRight', { shiftKey: true });
    await nextFrame();
    await nextFrame();
    expect([isMoving(first), isMoving(second)]).to.deep.equal([true, false]);
    keydown(second, 'ArrowLeft', { shiftKey: true });
    await rest(first);
    await rest(second);
    expect([first.yaw, second.yaw]).to.deep.equal([-10, 10]);
    expect(heard.length).to.equal(1);
  });
});
