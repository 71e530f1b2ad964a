import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { audit } from '../../support/audit.js';
import { sendKeys } from '../../support/browser.js';
import { all, mapFixture, one, settled, textOf } from './map-fixture.js';
import { changes, focusList, holdSlider, isMoving, keydown, pressWithShift, rest, slider } from './turning-fixture.js';

describe('accessibility of a map that is turned', () => {
  for (const [state, attributes, width] of [
    ['turned', 'yaw="40"', 1100],
    ['tilted', 'side="left" view="lateral" pitch="20" level="L5"', 1100],
    ['turned on a phone', 'yaw="-120" side="right"', 320],
    ['turned for a patient', 'audience="patient" yaw="90"', 700],
  ] as const) {
    it(`passes the audit ${state}`, async () => {
      await audit(await mapFixture(attributes, width));
    });
  }

  it('passes the audit while it moves', async () => {
    const map = await mapFixture();
    await holdSlider(map, 40);
    expect(isMoving(map)).to.equal(true);
    await audit(map);
  });
});

describe('turning by the keyboard', () => {
  for (const [key, yaw, pitch] of [
    ['ArrowRight', -10, 0],
    ['ArrowLeft', 10, 0],
    ['ArrowDown', 0, 10],
    ['ArrowUp', 0, -10],
  ] as const) {
    it(`turns to ${yaw}, ${pitch} degrees by Shift and ${key}`, async () => {
      const map = await mapFixture('side="right" level="L3"');
      const heard = changes(map);
      await focusList(map);
      const active = one(map, '[role="listbox"]').getAttribute('aria-activedescendant');
      await pressWithShift(map, key);
      await rest(map);
      expect(heard).to.deep.equal([{ view: 'anterior', side: 'right', yaw, pitch }]);
      expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal(active);
    });
  }

  it('turns 10 degrees for each press, however fast they come', async () => {
    const map = await mapFixture('side="right"');
    await focusList(map);
    for (let press = 0; press < 4; press++) keydown(map, 'ArrowRight', { shiftKey: true });
    await rest(map);
    expect(map.yaw).to.equal(-40);
    keydown(map, 'ArrowLeft', { shiftKey: true });
    await nextFrame();
    await nextFrame();
    keydown(map, 'ArrowLeft', { shiftKey: true });
    await rest(map);
    expect(map.yaw).to.equal(-20);
  });

  it('stops at the limit, and turns back from there', async () => {
    const map = await mapFixture('side="right" pitch="25"');
    await focusList(map);
    for (let press = 0; press < 3; press++) keydown(map, 'ArrowDown', { shiftKey: true });
    await rest(map);
    expect(map.pitch).to.equal(30);
    keydown(map, 'ArrowUp', { shiftKey: true });
    await rest(map);
    expect(map.pitch).to.equal(20);
  });

  it('goes on past the back', async () => {
    const map = await mapFixture('side="right" yaw="-175"');
    await focusList(map);
    await pressWithShift(map, 'ArrowRight');
    await rest(map);
    expect(map.yaw).to.equal(175);
  });

  it('returns by Home, and goes to the first level by Home when there is nowhere to return to', async () => {
    const map = await mapFixture('side="right" yaw="-70" pitch="20" level="S1"');
    await focusList(map);
    await sendKeys({ press: 'Home' });
    await rest(map);
    expect([map.yaw, map.pitch]).to.deep.equal([0, 0]);
    const first = one(map, '[role="option"]').id;
    expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).not.to.equal(first);
    await sendKeys({ press: 'Home' });
    await settled(map);
    expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal(first);
  });

  it('announces how far it is turned', async () => {
    const map = await mapFixture('side="right"');
    await focusList(map);
    await pressWithShift(map, 'ArrowRight');
    await rest(map);
    await waitUntil(
      () => textOf(map, '[role="status"]') === 'Turned 10 degrees to the right; anterior side visible',
      'was not announced',
    );
  });

  it('leaves it to the slider to speak of its own steps', async () => {
    const map = await mapFixture('side="right"');
    slider(map).focus();
    await sendKeys({ press: 'ArrowRight' });
    await rest(map);
    expect(map.yaw).to.equal(-5);
    expect(textOf(map, '[role="status"]')).to.equal('');
  });
});

describe('the turntable', () => {
  it('is one tab stop whose arrows turn by 5 degrees and say so once each', async () => {
    const map = await mapFixture('side="right"');
    const heard = changes(map);
    slider(map).focus();
    await sendKeys({ press: 'ArrowRight' });
    await rest(map);
    expect(heard).to.deep.equal([{ view: 'anterior', side: 'right', yaw: -5, pitch: 0 }]);
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await rest(map);
    expect(heard.map(({ yaw }) => yaw)).to.deep.equal([-5, 0, 5]);
    expect(slider(map).value).to.equal('-5');
    expect(map.shadowRoot?.activeElement === slider(map)).to.equal(true);
  });

  for (const [attributes, words] of [
    ['side="left" yaw="-90"', 'Turned 90 degrees to the right; medial side visible'],
    ['side="left" yaw="-90" audience="student"', 'Turned 90 degrees to the right; inner side visible'],
    ['side="left" yaw="-90" audience="patient"', 'Turned 90 degrees to the right; inner side visible'],
    ['side="right" yaw="40"', 'Turned 40 degrees to the left; anterior side and medial side visible'],
    ['side="right" yaw="40" audience="student"', 'Turned 40 degrees to the left; front and inner side visible'],
    ['side="right" yaw="40" audience="patient"', 'Turned 40 degrees to the left; front and inner side visible'],
    ['side="right"', 'Not turned; anterior side visible'],
    ['side="left" view="lateral" yaw="90"', 'Turned 90 degrees to the right; anterior side visible'],
    ['yaw="90"', 'Turned 90 degrees to the left; right limb: medial side visible; left limb: lateral side visible'],
    ['side="right" pitch="-20"', 'Tilted 20 degrees, seen from further below; anterior side visible'],
    ['view="sole" side="right" yaw="-40"', 'Turned 40 degrees to the right'],
  ] as const) {
    it(`says "${words}" of ${attributes}`, async () => {
      const map = await mapFixture(attributes);
      while (map.matches(':state(loading)')) await nextFrame();
      await settled(map);
      expect(slider(map).getAttribute('aria-valuetext')).to.equal(words);
    });
  }

  for (const [token, part] of [
    ['turntable', 'turntable'],
    ['zoom', 'zoom'],
  ] as const) {
    it(`leaves out the ${token} when the page asks for it`, async () => {
      const map = await mapFixture(`without="${token}"`);
      expect(all(map, `[part="${part}"]`).length).to.equal(0);
    });
  }

  it('keeps its direction on a page that runs from right to left', async () => {
    const map = await mapFixture('side="right" yaw="-90"');
    const { left } = slider(map).getBoundingClientRect();
    map.parentElement!.dir = 'rtl';
    await settled(map);
    expect(getComputedStyle(slider(map)).direction).to.equal('ltr');
    expect(slider(map).value).to.equal('90');
    expect(left).to.be.a('number');
  });
});
