import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { project } from '../../../src/atlas/picking.js';
import { placeCentre } from '../../../src/atlas/places.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { emulateMedia, isChromium } from '../../support/browser.js';
import { all, mapFixture, one, settled } from './map-fixture.js';
import {
  changes,
  drawingMatrix,
  focusList,
  holdSlider,
  isMoving,
  keydown,
  plateShown,
  Pointer,
  rest,
  skinSpot,
  slider,
  standing,
  type Spot,
} from './turning-fixture.js';

describe('how a limb comes to rest', () => {
  for (const [attributes, value] of [
    ['side="right"', 40],
    ['side="both"', 35],
    ['side="both"', -90],
    ['side="left" view="lateral"', 25],
    ['side="both" view="lateral"', -60],
    ['side="right" view="foot-dorsum"', 30],
    ['side="both" view="sole"', -30],
    ['view="perineum"', 20],
  ] as const) {
    it(`stands still when it comes to rest at ${value} degrees with ${attributes}`, async () => {
      const map = await mapFixture(attributes);
      await holdSlider(map, value);
      const paths = all(map, '.stage path').length;
      const moving = { standing: standing(map), outline: outlineOf(map) };
      slider(map).dispatchEvent(new Event('change'));
      await rest(map);
      expect(isMoving(map)).to.equal(false);
      expect(all(map, '.stage path').length).to.be.at.least(paths);
      const resting = { standing: standing(map), outline: outlineOf(map) };
      for (const name of ['x', 'y'] as const) {
        expect(resting.standing[name], name).to.be.closeTo(moving.standing[name], 1);
      }
      expect(resting.standing.scale / moving.standing.scale).to.be.closeTo(1, 0.0025);
      resting.outline.forEach((edge, index) =>
        expect(edge, `edge ${index}`).to.be.closeTo(moving.outline[index]!, 1.5),
      );
    });
  }

  it('draws coarsely while it moves and fully at rest', async () => {
    const map = await mapFixture('side="right"');
    const letters = (): number =>
      all(map, '.stage [part~="region"], .stage .border').reduce(
        (sum, path) => sum + path.getAttribute('d')!.length,
        0,
      );
    await holdSlider(map, 40);
    const coarse = letters();
    slider(map).dispatchEvent(new Event('change'));
    await rest(map);
    expect(letters()).to.be.above(coarse);
    expect(all(map, '.label').length).to.be.above(0);
  });

  it('is what updateComplete waits for', async () => {
    const map = await mapFixture('side="right"');
    await focusList(map);
    keydown(map, 'ArrowRight', { shiftKey: true });
    await map.updateComplete;
    expect(map.yaw).to.equal(-10);
    expect(isMoving(map)).to.equal(false);
  });

  if (isChromium) {
    it('takes steps without motion where motion is not wanted', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const map = await mapFixture('side="right"');
        const heard = changes(map);
        keydown(map, 'ArrowRight', { shiftKey: true });
        expect(heard.length).to.equal(1);
        const finger = new Pointer(map, 'touch');
        finger.down(skinSpot(map));
        for (let step = 0; step < 4; step++) {
          finger.move(14);
          await nextFrame();
        }
        finger.up();
        expect(heard.length).to.equal(2);
        one(map, '[data-view="lateral"]').click();
        await nextFrame();
        expect(isMoving(map)).to.equal(false);
        expect(map.view).to.equal('lateral');
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }
});

/** The edges of all that is drawn, px of the window. */
function outlineOf(map: DermatomeMap): number[] {
  const boxes = all(map, '.stage .outline').map((path) => path.getBoundingClientRect());
  const stage = one(map, '.stage').getBoundingClientRect();
  return [
    Math.max(stage.left, Math.min(...boxes.map(({ left }) => left))),
    Math.max(stage.top, Math.min(...boxes.map(({ top }) => top))),
    Math.min(stage.right, Math.max(...boxes.map(({ right }) => right))),
    Math.min(stage.bottom, Math.max(...boxes.map(({ bottom }) => bottom))),
  ];
}

describe('labels of a limb that is turned', () => {
  for (const [attributes, width] of [
    ['view="foot-dorsum" yaw="30" pitch="-30"', 1250],
    ['view="foot-dorsum" yaw="-60"', 1100],
    ['view="lateral" yaw="90"', 1100],
    ['yaw="60"', 1100],
    ['yaw="-150"', 340],
    ['view="sole" yaw="60" side="right"', 1100],
    ['side="left" yaw="120" pitch="30"', 640],
  ] as const) {
    it(`are whole, apart from one another and from the words for the sides, with ${attributes} at ${width} px`, async () => {
      const map = await mapFixture(attributes, width);
      const stage = one(map, '.stage').getBoundingClientRect();
      const boxes = all(map, '.chip').map((chip) => chip.getBoundingClientRect());
      const words = all(map, '.side-word').map((word) => word.getBoundingClientRect());
      const texts = all(map, '.label text').map((text) => text.getBoundingClientRect());
      expect(boxes.length).to.be.above(0);
      for (const box of [...boxes, ...texts, ...words]) {
        expect(box.left >= stage.left - 0.5 && box.right <= stage.right + 0.5).to.equal(true);
        expect(box.top >= stage.top - 0.5 && box.bottom <= stage.bottom + 0.5).to.equal(true);
      }
      for (const [index, box] of boxes.entries()) {
        for (const other of [...boxes.slice(index + 1), ...words]) {
          const isApart =
            box.right <= other.left + 2 ||
            other.right <= box.left + 2 ||
            box.bottom <= other.top + 2 ||
            other.bottom <= box.top + 2;
          expect(isApart).to.equal(true);
        }
      }
      for (const spot of all(map, '.leader circle').map((circle) => circle.getBoundingClientRect())) {
        expect(spot.top >= stage.top && spot.bottom <= stage.bottom).to.equal(true);
      }
    });
  }
});

describe('the way to another view', () => {
  for (const [from, to, side, moves] of [
    ['anterior', 'lateral', 'right', true],
    ['posterior', 'medial', 'left', true],
    ['lateral', 'anterior', 'both', true],
    ['medial', 'foot-dorsum', 'right', true],
    ['foot-dorsum', 'sole', 'both', true],
    ['anterior', 'perineum', 'both', false],
    ['sole', 'anterior', 'right', false],
  ] as const) {
    it(`from ${from} to ${to} of ${side} is ${moves ? 'turned' : 'a step'}, and said once at its start`, async () => {
      const map = await mapFixture(`view="${from}" side="${side}"`);
      const heard = changes(map);
      one(map, `[data-view="${to}"]`).click();
      expect(heard).to.deep.equal([{ view: to, side, yaw: 0, pitch: 0 }]);
      await nextFrame();
      await nextFrame();
      expect(isMoving(map)).to.equal(moves);
      await rest(map);
      expect(isMoving(map)).to.equal(false);
      expect(heard.length).to.equal(1);
      const fresh = await mapFixture(`view="${to}" side="${side}"`);
      for (const name of ['x', 'y', 'scale'] as const) {
        expect(standing(map)[name], name).to.be.closeTo(standing(fresh)[name], 0.01);
      }
    });
  }

  it('begins where the limb is turned to', async () => {
    const map = await mapFixture('view="anterior" side="right" yaw="-60"');
    one(map, '[data-view="lateral"]').click();
    await nextFrame();
    await nextFrame();
    expect(isMoving(map)).to.equal(true);
    await rest(map);
    expect([map.view, map.yaw]).to.deep.equal(['lateral', 0]);
  });
});

describe('a note on a limb that is turned', () => {
  it('stays within 1 px of its point all the way round, and is hidden exactly while its skin faces away', async () => {
    const map = await mapFixture('side="right"');
    const note = document.createElement('div');
    note.slot = 'place:malleolus-medial';
    note.textContent = 'L4';
    map.append(note);
    for (let wait = 0; wait < 100 && all(map, '.annotation').length === 0; wait++) await aTimeout(20);
    await settled(map);
    await settled(map);
    for (let yaw = -180; yaw < 180; yaw += 15) {
      map.yaw = yaw;
      await settled(map);
      const landing = project({ yaw, pitch: 0, from: 'anterior' }, placeCentre('malleolus-medial'));
      const pin = one<SVGCircleElement>(map, '[part="note-point"]');
      const isShown = getComputedStyle(pin.parentElement!).display !== 'none';
      expect(isShown, `at ${yaw}`).to.equal(landing.facing > 0);
      if (!isShown) continue;
      const { left, top, width, height } = pin.getBoundingClientRect();
      const dx = plateShown(map).figures[0]!.dx;
      const at = new DOMPoint(landing.x + dx, -landing.y).matrixTransform(drawingMatrix(map));
      const spot: Spot = [left + width / 2, top + height / 2];
      expect(Math.hypot(at.x - spot[0], at.y - spot[1]), `at ${yaw}`).to.be.below(1);
    }
  });
});
