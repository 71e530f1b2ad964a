import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { UNZOOMED } from '../../../src/elements/dermatome-map/zoom-fit.js';
import { bringInto, MOST_ZOOM, pan, ZOOM_STEP, zoomBy } from '../../../src/elements/dermatome-map/zoom.js';
import { audit } from '../../support/audit.js';
import { resetMouse, sendKeys, sendMouse } from '../../support/browser.js';
import { all, mapFixture, one, option, recorded, settled, textOf } from './map-fixture.js';
import {
  changes,
  dragMouse,
  drawingMatrix,
  focusList,
  HELD_STILL,
  keydown,
  letGo,
  Pointer,
  pressWithShift,
  rest,
  skinSpot,
  standing,
  type Spot,
} from './turning-fixture.js';

/** Turns the wheel with a key held down over a spot. */
function wheel(map: DermatomeMap, [clientX, clientY]: Spot, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, clientX, clientY, ...init });
  one(map, '.stage > svg').dispatchEvent(event);
  return event;
}

/** How much larger the drawing is than at rest. */
async function factorOf(map: DermatomeMap, scale: number): Promise<number> {
  await settled(map);
  return standing(map).scale / scale;
}

/** What of the drawing is under a spot of the window, mm. */
function under(map: DermatomeMap, [x, y]: Spot): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(drawingMatrix(map).inverse());
}

function distance([x, y]: Spot, to: DOMPoint): number {
  return Math.hypot(to.x - x, to.y - y);
}

function button(map: DermatomeMap, index: 0 | 1 | 2): HTMLElement {
  return all(map, '[part="zoom"] button')[index]!;
}

const [OUT, IN, RESET] = [0, 1, 2] as const;

describe('accessibility of a map that is enlarged', () => {
  for (const [state, attributes, width] of [
    ['on a desk', 'level="L5"', 1100],
    ['on a phone', '', 320],
    ['with the list', 'list view="foot-dorsum"', 900],
  ] as const) {
    it(`passes the audit ${state}`, async () => {
      const map = await mapFixture(attributes, width);
      for (let press = 0; press < 3; press++) button(map, IN).click();
      await settled(map);
      await audit(map);
    });
  }
});

describe('enlarging the stage', () => {
  beforeEach(() => scrollTo(0, 0));
  afterEach(() => resetMouse());

  for (const [how, init, factor] of [
    ['Ctrl and the wheel', { deltaY: -100, ctrlKey: true }, Math.exp(0.5)],
    ['Cmd and the wheel', { deltaY: -100, metaKey: true }, Math.exp(0.5)],
    ['Ctrl and a wheel that counts lines', { deltaY: -5, deltaMode: 1, ctrlKey: true }, Math.exp(0.4)],
    ['a turn of the wheel that is too far', { deltaY: -5000, ctrlKey: true }, MOST_ZOOM],
    ['a turn of the wheel back, when nothing is enlarged', { deltaY: 300, ctrlKey: true }, 1],
  ] as const) {
    it(`keeps the skin under the pointer where it is, with ${how}`, async () => {
      const map = await mapFixture('side="right"');
      const spot = skinSpot(map);
      const point = under(map, spot);
      const { scale } = standing(map);
      expect(wheel(map, spot, init).defaultPrevented).to.equal(true);
      expect(await factorOf(map, scale)).to.be.closeTo(factor, 0.01);
      expect(distance(spot, point.matrixTransform(drawingMatrix(map)))).to.be.below(1);
    });
  }

  it('lets go of what the pointer rested on', async () => {
    const map = await mapFixture('side="right"');
    const highlights = recorded<{ level: string | null }>(map, 'region-highlight');
    const spot = skinSpot(map);
    await sendMouse({ type: 'move', position: spot });
    const isExplained = (): boolean => one(map, '[part="tooltip"]').matches(':popover-open');
    for (let wait = 0; wait < 40 && !isExplained(); wait++) await aTimeout(50);
    expect(isExplained()).to.equal(true);
    wheel(map, spot, { deltaY: -100, ctrlKey: true });
    await settled(map);
    expect(isExplained()).to.equal(false);
    expect(highlights.at(-1)?.level).to.equal(null);
  });

  it('leaves the wheel without a key to the page', async () => {
    const map = await mapFixture();
    const { scale } = standing(map);
    expect(wheel(map, skinSpot(map, 'left'), { deltaY: -100 }).defaultPrevented).to.equal(false);
    expect(await factorOf(map, scale)).to.equal(1);
  });

  it('keeps labels and lines as large as they are', async () => {
    const map = await mapFixture('side="right"');
    const sizes = (): number[] => [
      Number(one(map, '.chip').getAttribute('height')),
      parseFloat(getComputedStyle(one(map, '.chip-text')).fontSize),
      parseFloat(getComputedStyle(one(map, '.stage .outline')).strokeWidth),
    ];
    const before = sizes();
    wheel(map, skinSpot(map), { deltaY: -200, ctrlKey: true });
    await settled(map);
    sizes().forEach((size, index) => expect(size).to.be.closeTo(before[index]!, 0.01));
  });

  for (const [attributes, width] of [
    ['side="right" view="foot-dorsum"', 1100],
    ['side="left" view="foot-dorsum"', 320],
    ['side="right" view="sole"', 1100],
  ] as const) {
    it(`names each toe that is in sight, with a target of at least 24 px, with ${attributes} at ${width} px`, async () => {
      const map = await mapFixture(attributes, width);
      const { left, top, width: across, height } = one(map, '.stage').getBoundingClientRect();
      const toes = all(map, '.nails').map((nail) => nail.getBoundingClientRect());
      const spot: Spot =
        toes.length > 0
          ? [Math.round(toes[0]!.left + toes[0]!.width / 2), Math.round(toes[0]!.top + toes[0]!.height / 2)]
          : [Math.round(left + across / 2), Math.round(top + height / 3)];
      wheel(map, spot, { deltaY: -220, ctrlKey: true });
      await settled(map);
      const stage = one(map, '.stage').getBoundingClientRect();
      const labels = all(map, '.label');
      expect(labels.length).to.be.above(0);
      for (const label of labels) {
        const chip = label.querySelector('.chip')!.getBoundingClientRect();
        expect(chip.left >= stage.left && chip.right <= stage.right).to.equal(true);
        expect(chip.top >= stage.top && chip.bottom <= stage.bottom).to.equal(true);
        // Half of its line lies outside a chip, and takes a click too.
        const rect = label.querySelector('.chip')!;
        const line = parseFloat(getComputedStyle(rect).strokeWidth);
        const target = Number(rect.getAttribute('height')) + line;
        expect(target, label.textContent ?? '').to.be.at.least(width === 320 ? 22 : 24);
      }
    });
  }

  it('selects what is clicked on the enlarged stage', async () => {
    const map = await mapFixture('side="right" view="lateral"');
    const spot = skinSpot(map);
    wheel(map, spot, { deltaY: -200, ctrlKey: true });
    await settled(map);
    const part = map.shadowRoot!.elementFromPoint(...spot)!.getAttribute('part')!;
    const selected = recorded<{ level: string }>(map, 'region-select');
    map
      .shadowRoot!.elementFromPoint(...spot)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: spot[0], clientY: spot[1] }));
    expect(part.toUpperCase()).to.contain(selected[0]?.level ?? 'a level');
  });

  it('by keys: plus, minus and 0, about the area that has the focus', async () => {
    const map = await mapFixture('side="right" level="L5" without="tooltip"');
    const { scale } = standing(map);
    await focusList(map);
    await sendKeys({ press: '+' });
    await sendKeys({ press: '+' });
    expect(await factorOf(map, scale)).to.be.closeTo(ZOOM_STEP ** 2, 0.01);
    await sendKeys({ press: '-' });
    expect(await factorOf(map, scale)).to.be.closeTo(ZOOM_STEP, 0.01);
    await sendKeys({ press: '0' });
    expect(await factorOf(map, scale)).to.equal(1);
  });

  it('keeps the area that has the focus in sight', async () => {
    const map = await mapFixture('side="right"');
    await focusList(map);
    for (let press = 0; press < 4; press++) keydown(map, '+');
    await settled(map);
    for (const level of ['L1', 'L5', 'L2', 'L4', 'L3'] as const) {
      await sendKeys({ type: level.toLowerCase() });
      await settled(map);
      expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal(
        option(map, level, 'right').id,
      );
      const stage = one(map, '.stage').getBoundingClientRect();
      const ring = all(map, '.ring').map((path) => path.getBoundingClientRect());
      expect(ring.length, level).to.be.above(0);
      const isSeen = ring.some(
        (box) =>
          box.right > stage.left + 20 &&
          box.left < stage.right - 20 &&
          box.bottom > stage.top + 20 &&
          box.top < stage.bottom - 20,
      );
      expect(isSeen, level).to.equal(true);
      // Any other key ends the typing of a level.
      keydown(map, 'Shift');
    }
  });

  it('by buttons, one tab stop, which say what cannot be done', async () => {
    const map = await mapFixture('side="right"');
    const { scale } = standing(map);
    const off = (): (string | null)[] => all(map, '[part="zoom"] button').map((each) => each.ariaDisabled);
    expect(off()).to.deep.equal(['true', 'false', 'true']);
    expect(all(map, '[part="zoom"] button').filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    button(map, IN).click();
    expect(await factorOf(map, scale)).to.be.closeTo(ZOOM_STEP, 0.01);
    expect(off()).to.deep.equal(['false', 'false', 'false']);
    for (let press = 0; press < 8; press++) button(map, IN).click();
    expect(await factorOf(map, scale)).to.be.closeTo(MOST_ZOOM, 0.01);
    expect(off()).to.deep.equal(['false', 'true', 'false']);
    button(map, OUT).click();
    expect(await factorOf(map, scale)).to.be.closeTo(MOST_ZOOM / ZOOM_STEP, 0.01);
    button(map, RESET).click();
    expect(await factorOf(map, scale)).to.equal(1);
    expect(off()).to.deep.equal(['true', 'false', 'true']);
  });

  it('announces how much it is enlarged', async () => {
    const map = await mapFixture('side="right"');
    button(map, IN).click();
    await waitUntil(() => textOf(map, '[role="status"]') === 'Enlarged to 150 %');
    button(map, RESET).click();
    await waitUntil(() => textOf(map, '[role="status"]') === 'All is shown');
  });

  it('is moved by dragging with the shift key, and does not turn', async () => {
    const map = await mapFixture('side="right"');
    const heard = changes(map);
    const mouse = new Pointer(map, 'mouse');
    for (let press = 0; press < 3; press++) button(map, IN).click();
    await settled(map);
    const { x, y } = standing(map);
    mouse.down(skinSpot(map), { shiftKey: true });
    mouse.move(20, -25, { shiftKey: true });
    mouse.move(20, -25, { shiftKey: true });
    mouse.up();
    await settled(map);
    expect(standing(map).x).to.be.closeTo(x + 40, 0.6);
    expect(standing(map).y).to.be.closeTo(y - 50, 0.6);
    expect(heard).to.deep.equal([]);
  });

  it('still turns under a drag, and stays as large', async () => {
    const map = await mapFixture('side="right"');
    for (let press = 0; press < 3; press++) button(map, IN).click();
    await settled(map);
    const { scale } = standing(map);
    await dragMouse(skinSpot(map), 60);
    await letGo();
    await rest(map);
    expect(map.yaw).to.be.below(-10);
    expect(standing(map).scale).to.be.closeTo(scale, scale * 0.02);
  });

  it('by two fingers, which turn nothing and select nothing', async () => {
    const map = await mapFixture('side="right"');
    const heard = [changes(map), recorded(map, 'region-select')];
    const { scale } = standing(map);
    const [x, y] = skinSpot(map);
    const [first, second] = [new Pointer(map, 'touch', 71), new Pointer(map, 'touch', 72)];
    first.down([x - 50, y]);
    second.down([x + 50, y]);
    for (let step = 0; step < 5; step++) {
      first.move(-10);
      second.move(10);
    }
    first.up();
    second.move(30);
    second.up();
    expect(await factorOf(map, scale)).to.be.closeTo(2, 0.05);
    expect(heard.flat()).to.deep.equal([]);
    expect(map.matches(':state(error)')).to.equal(false);
  });

  it('turns again with one finger after two', async () => {
    const map = await mapFixture('side="right"');
    const [x, y] = skinSpot(map);
    const [first, second] = [new Pointer(map, 'touch', 71, HELD_STILL), new Pointer(map, 'touch', 72)];
    first.down([x - 50, y]);
    second.down([x + 50, y]);
    second.move(20);
    first.cancel();
    second.cancel();
    first.down(skinSpot(map));
    first.move(30);
    first.up();
    await rest(map);
    expect(map.yaw).to.be.below(-5);
  });

  for (const [what, change] of [
    ['another view from the rail', (map: DermatomeMap) => one(map, '[data-view="lateral"]').click()],
    ['another view from the page', (map: DermatomeMap) => (map.view = 'lateral')],
    ['another side', (map: DermatomeMap) => (map.side = 'left')],
    [
      'a double click',
      (map: DermatomeMap) => one(map, '.stage > svg').dispatchEvent(new MouseEvent('dblclick', { bubbles: true })),
    ],
    ['Home', (map: DermatomeMap) => keydown(map, 'Home')],
  ] as const) {
    it(`ends with ${what}`, async () => {
      const map = await mapFixture('side="right"');
      for (let press = 0; press < 3; press++) button(map, IN).click();
      await settled(map);
      change(map);
      await rest(map);
      expect(one(map, '.stage').matches('.zoomed')).to.equal(false);
      const { view, side } = map;
      const fresh = await mapFixture(`view="${view}" side="${side}"`);
      expect(standing(map).scale).to.be.closeTo(standing(fresh).scale, 0.001);
    });
  }

  for (const [what, set] of [
    ['a level', { level: 'L5' }],
    ['the scheme', { scheme: 'frcem' }],
    ['key points', { points: true }],
    ['yaw', { yaw: 20 }],
  ] as const) {
    it(`goes on when ${what} is set`, async () => {
      const map = await mapFixture('side="right"');
      for (let press = 0; press < 2; press++) button(map, IN).click();
      await settled(map);
      Object.assign(map, set);
      await settled(map);
      while (map.matches(':state(loading)')) await nextFrame();
      await settled(map);
      expect(one(map, '.stage').matches('.zoomed')).to.equal(true);
    });
  }

  for (const [where, dir, width] of [
    ['on a page that runs from right to left', 'rtl', 1100],
    ['at 320 px', 'ltr', 320],
  ] as const) {
    it(`keeps the skin under the pointer ${where}`, async () => {
      const map = await mapFixture('side="right"', width);
      map.parentElement!.dir = dir;
      await settled(map);
      const spot = skinSpot(map);
      const point = under(map, spot);
      wheel(map, spot, { deltaY: -150, ctrlKey: true });
      await settled(map);
      expect(distance(spot, point.matrixTransform(drawingMatrix(map)))).to.be.below(1);
      expect(map.scrollWidth).to.be.at.most(map.clientWidth + 1);
    });
  }

  it('turns by Shift and an arrow while it is enlarged', async () => {
    const map = await mapFixture('side="right"');
    await focusList(map);
    keydown(map, '+');
    await pressWithShift(map, 'ArrowRight');
    await rest(map);
    expect(map.yaw).to.equal(-10);
    expect(one(map, '.stage').matches('.zoomed')).to.equal(true);
  });
});

describe('the enlarged stage', () => {
  const size = { width: 400, height: 600 };

  for (const [factor, x, y] of [
    [2, 0, 0],
    [3, 400, 600],
    [100, 200, 300],
    [0.2, 100, 100],
  ] as const) {
    it(`never leaves its window: by ${factor} about ${x}, ${y}`, () => {
      const zoom = zoomBy(UNZOOMED, factor, { x, y }, size);
      expect(zoom.factor).to.be.within(1, MOST_ZOOM);
      for (const [dx, dy] of [
        [0, 0],
        [9999, -9999],
        [-9999, 9999],
      ] as const) {
        const moved = pan(zoom, dx, dy, size);
        expect(moved.x).to.be.within(size.width * (1 - zoom.factor), 0);
        expect(moved.y).to.be.within(size.height * (1 - zoom.factor), 0);
      }
    });
  }

  it('is at rest exactly when nothing is enlarged', () => {
    const zoom = zoomBy(zoomBy(UNZOOMED, 3, { x: 10, y: 590 }, size), 1 / 3, { x: 300, y: 20 }, size);
    expect(zoom).to.deep.equal(UNZOOMED);
  });

  it('is moved only as far as it takes to bring a spot into sight', () => {
    const zoom = zoomBy(UNZOOMED, 4, { x: 0, y: 0 }, size);
    expect(bringInto(zoom, { x: 50, y: 75 }, size)).to.deep.equal(zoom);
    const { x, y } = bringInto(zoom, { x: 200, y: 300 }, size);
    expect([200 * 4 + x, 300 * 4 + y]).to.deep.equal([320, 480]);
  });
});
