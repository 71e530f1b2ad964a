import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { StepChangeDetail } from '../../../src/elements/dermatome-map/tour-events.js';
import { one, recorded, textOf } from './map-fixture.js';
import { click, dots, drawn, focused, press, seen, tourFixture } from './tour-fixture.js';

describe('a tour by keyboard', () => {
  it('goes on with Page Down and back with Page Up, anywhere in the map', async () => {
    const map = await tourFixture();
    for (const selector of ['[data-view="anterior"]', '[role="listbox"]', '.tour-next']) {
      one(map, selector).focus();
      await press(map, 'PageDown');
      expect(textOf(map, '.tour-count')).to.equal('2 of 4');
      await press(map, 'PageUp');
      expect(textOf(map, '.tour-count')).to.equal('1 of 4');
    }
  });

  it('leaves Page Down to the page while the focus is elsewhere', async () => {
    const map = await tourFixture();
    const button = await fixture<HTMLElement>('<button>Elsewhere</button>');
    button.focus();
    let prevented: boolean | undefined;
    addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await press(map, 'PageDown');
    expect(prevented).to.equal(false);
    expect(textOf(map, '.tour-count')).to.equal('1 of 4');
  });

  it('makes the dots one tab stop, in which the arrows go from step to step', async () => {
    const map = await tourFixture();
    dots(map)[0]?.focus();
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 3],
      ['ArrowRight', 3],
      ['Home', 0],
      ['ArrowLeft', 0],
    ] as const) {
      await press(map, key);
      expect(focused(map), key).to.equal(dots(map)[place]);
      expect(dots(map)[place]?.getAttribute('aria-current')).to.equal('step');
      expect(dots(map).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([dots(map)[place]]);
    }
  });

  it('swaps the arrows on a page that runs from right to left', async () => {
    const map = await tourFixture('dir="rtl"');
    one(map, '.tour-next').focus();
    await press(map, 'ArrowLeft');
    expect(textOf(map, '.tour-count')).to.equal('2 of 4');
    await press(map, 'ArrowRight');
    expect(textOf(map, '.tour-count')).to.equal('1 of 4');
    expect(one(map, '.tour-next').getBoundingClientRect().left).to.be.below(
      one(map, '.tour-previous').getBoundingClientRect().left,
    );
  });

  it('keeps the focus on a button at its end, where it does nothing', async () => {
    const map = await tourFixture('step="3"');
    const went = recorded(map, 'step-change');
    one(map, '.tour-next').focus();
    await press(map, 'Enter');
    await press(map, 'Enter');
    expect(focused(map)).to.equal(one(map, '.tour-next'));
    expect(one(map, '.tour-next').ariaDisabled).to.equal('true');
    expect(went.length).to.equal(1);
  });

  it('leaves the arrows of a caption to the page', async () => {
    const map = await tourFixture('', '<dermatome-step><input /></dermatome-step><dermatome-step>2</dermatome-step>');
    map.querySelector('input')?.focus();
    await press(map, 'ArrowRight');
    expect(textOf(map, '.tour-count')).to.equal('1 of 2');
  });
});

describe('a tour with links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('names every dot, and makes those of steps with an id links', async () => {
    const map = await tourFixture();
    expect(dots(map).map((dot) => [dot.localName, dot.ariaLabel, dot.getAttribute('href')])).to.deep.equal([
      ['button', 'Step 1 of 4: The whole limb.', null],
      ['a', 'Step 2 of 4: S1 is the sole.', '#tour-sole'],
      ['button', 'Step 3 of 4: L5 is the lateral leg.', null],
      ['a', 'Step 4 of 4: Another text.', '#tour-text'],
    ]);
  });

  it('goes to a step by its link without touching the address', async () => {
    const map = await tourFixture();
    const { length } = history;
    await click(map, 'a.tour-dot');
    expect(map.step).to.equal('tour-sole');
    expect([location.hash, history.length]).to.deep.equal(['', length]);
  });

  it('opens the step that the address names, silently', async () => {
    history.replaceState(null, '', '#tour-sole');
    const map = await tourFixture();
    expect(seen(map)).to.deep.equal(['S1 is the sole.']);
    expect(map.view).to.equal('sole');
    expect(textOf(map, '[role="status"]')).to.equal('');
    map.step = '1';
    const box = map.parentElement;
    map.remove();
    box?.append(map);
    await drawn(map);
    expect(seen(map)).to.deep.equal(['The whole limb.']);
  });

  it('follows a link of the page to a step, and no other', async () => {
    const map = await tourFixture();
    const went = recorded<StepChangeDetail>(map, 'step-change');
    const links = await fixture<HTMLElement>('<p><a href="#tour-text">Text</a> <a href="#elsewhere">Else</a></p>');
    for (const link of links.querySelectorAll('a')) {
      link.click();
      await aTimeout(50);
      await drawn(map);
    }
    expect(went.map(({ step, id }) => [step, id])).to.deep.equal([[4, 'tour-text']]);
    expect(seen(map)).to.deep.equal(['Another text.']);
  });
});
