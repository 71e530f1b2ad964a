import { aTimeout, expect } from '@open-wc/testing';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import { all, catchWarnings, mapFixture, one, recorded, textOf } from './map-fixture.js';
import { click, dots, drawn, focused, press, seen, steps, tourFixture } from './tour-fixture.js';

describe('a tour whose steps change', () => {
  it('begins when a step is added, and ends when the last is removed', async () => {
    const map = await mapFixture('view="medial"');
    map.innerHTML = '<dermatome-step view="sole">Late.</dermatome-step>';
    await aTimeout(0);
    await drawn(map);
    expect([seen(map), map.view]).to.deep.equal([['Late.'], 'sole']);
    map.replaceChildren();
    await aTimeout(0);
    await drawn(map);
    expect(all(map, '.tour').length).to.equal(0);
  });

  it('stays at the step of the reader when others come and go', async () => {
    const map = await tourFixture();
    await click(map, '.tour-next');
    await click(map, '.tour-next');
    const went = recorded(map, 'step-change');
    steps(map)[0]?.remove();
    await aTimeout(0);
    await drawn(map);
    expect([seen(map), textOf(map, '.tour-count')]).to.deep.equal([['L5 is the lateral leg.'], '2 of 3']);
    steps(map)[1]?.remove();
    await aTimeout(0);
    await drawn(map);
    expect([seen(map), textOf(map, '.tour-count')]).to.deep.equal([['Another text.'], '2 of 2']);
    expect(went).to.deep.equal([]);
  });

  it('shows at once what is changed in the step in hand', async () => {
    const map = await tourFixture('step="2"');
    steps(map)[1]!.setAttribute('view', 'posterior');
    steps(map)[1]!.textContent = 'Behind.';
    await aTimeout(0);
    await drawn(map);
    expect(map.view).to.equal('posterior');
    expect(dots(map)[1]?.ariaLabel).to.equal('Step 2 of 4: Behind.');
  });

  it('lets the reader look elsewhere meanwhile', async () => {
    const map = await tourFixture('step="2"');
    await click(map, '[data-view="medial"]');
    steps(map)[1]!.setAttribute('view', 'sole');
    await aTimeout(0);
    await drawn(map);
    expect(map.view).to.equal('medial');
  });
});

describe('a tour with a wrong value', () => {
  const warnings = catchWarnings();

  it('says which step is unknown and which are known, and is left by its controls', async () => {
    const map = await tourFixture();
    const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
    map.step = 'tour-soul';
    await drawn(map);
    expect(errors).to.deep.equal([
      { name: 'step', value: 'tour-soul', allowed: ['1', '2', '3', '4', 'tour-sole', 'tour-text'] },
    ]);
    expect(textOf(map, '[part="error"]')).to.contain('step="tour-soul"').and.to.contain('Did you mean tour-sole?');
    expect(seen(map)).to.deep.equal([]);
    expect(warnings.length).to.equal(1);
    await click(map, '.tour-next');
    expect([seen(map), map.matches(':state(error)')]).to.deep.equal([['The whole limb.'], false]);
  });

  for (const step of ['0', '5', '-1', '1.5', 'nowhere']) {
    it(`knows no step "${step}"`, async () => {
      const map = await tourFixture(`step="${step}"`);
      expect(map.matches(':state(error)')).to.equal(true);
      expect(map.step).to.equal(step);
    });
  }

  it('says what a step gets wrong, and is left with the focus where it was', async () => {
    const wrong = '<dermatome-step>Good.</dermatome-step><dermatome-step view="inside">Bad.</dermatome-step>';
    const map = await tourFixture('', `${wrong}<dermatome-step level="L5">Good again.</dermatome-step>`);
    const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
    const turned = recorded(map, 'view-change');
    one(map, '.tour-next').focus();
    await press(map, 'Enter');
    expect(errors.map(({ name, value }) => [name, value])).to.deep.equal([['view', 'inside']]);
    expect(seen(map)).to.deep.equal(['Bad.']);
    expect(turned).to.deep.equal([]);
    expect(focused(map)).to.equal(one(map, '.tour-next'));
    await press(map, 'Enter');
    expect([seen(map), map.view, map.level]).to.deep.equal([['Good again.'], 'anterior', 'L5']);
    await press(map, 'PageUp');
    await press(map, 'PageUp');
    expect([seen(map), map.matches(':state(error)')]).to.deep.equal([['Good.'], false]);
  });
});

describe('several tours', () => {
  it('do not disturb one another', async () => {
    const first = await tourFixture();
    const second = await tourFixture('', '<dermatome-step>A</dermatome-step><dermatome-step>B</dermatome-step>');
    const went = recorded(first, 'step-change');
    one(second, '.tour-next').focus();
    await press(second, 'PageDown');
    expect(seen(second)).to.deep.equal(['B']);
    expect(seen(first)).to.deep.equal(['The whole limb.']);
    expect(went).to.deep.equal([]);
  });

  it('leave no listener behind after a thousand comings and goings', async function () {
    this.timeout(60_000);
    const map = await tourFixture();
    const box = map.parentElement as HTMLElement;
    const count = new Map<EventTarget, number>();
    const undo = [window, document, map].map((target) => {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      const keep = (change: number): void => void count.set(target, (count.get(target) ?? 0) + change);
      target.addEventListener = (...args: [string, EventListener]) => {
        keep(1);
        add(...args);
      };
      target.removeEventListener = (...args: [string, EventListener]) => {
        // Removing what was never added is no removal.
        if (args[0] !== 'DOMContentLoaded') keep(-1);
        remove(...args);
      };
      return () => {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      };
    });
    try {
      map.remove();
      count.clear();
      for (let time = 0; time < 1000; time++) {
        box.append(map);
        map.remove();
      }
      for (const balance of count.values()) expect(balance).to.equal(0);
      expect(count.get(window)).to.equal(0);
      box.append(map);
      await drawn(map);
      await click(map, '.tour-next');
      expect(seen(map)).to.deep.equal(['S1 is the sole.']);
    } finally {
      for (const one of undo) one();
    }
  });
});
