import { expect } from '@open-wc/testing';
import { schemeById } from '../../../src/core/schemes.js';
import { SIDES } from '../../../src/core/sides.js';
import type { RegionDetail } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendKeys } from '../../support/browser.js';
import { all, mapFixture, one, option, recorded, settled, spotOn, clickAt, textOf } from './map-fixture.js';

const nameOf = (entry: Element): string => entry.querySelector('.unseen')?.textContent ?? '';

describe('the list of dermatome-map', () => {
  // One of words, one with blank skin, one of fields that overlap, the computed one.
  for (const scheme of ['article', 'harrison', 'foerster', 'consensus']) {
    it(`selects every level of ${scheme} on each side and tells of it as the drawing does`, async () => {
      const map = await mapFixture(`scheme="${scheme}"`);
      while (map.matches(':state(loading)')) await settled(map);
      const selects = recorded<RegionDetail>(map, 'region-select');
      for (const side of SIDES) {
        for (const level of schemeById(scheme).levels) {
          option(map, level, side).click();
          await map.updateComplete;
          const detail = selects.at(-1);
          expect(detail).to.deep.include({ level, side, scheme, view: 'anterior', point: null, selected: true });
          expect(detail?.levels).to.contain(level);
          expect(detail?.place).to.be.a('string');
          expect(map.level).to.equal(level);
          expect(option(map, level, side).ariaSelected).to.equal('true');
          expect(all(map, '[aria-selected="true"]').length).to.equal(1);
        }
      }
      expect(selects.length).to.equal(2 * schemeById(scheme).levels.length);
    });
  }

  it('tells of a level with the same properties as the drawing', async () => {
    const map = await mapFixture();
    scrollTo(0, 0);
    const selects = recorded<RegionDetail>(map, 'region-select');
    await clickAt(spotOn(map, 'region-l3', 'left'));
    option(map, 'L3', 'left').click();
    const [drawn, listed] = selects;
    expect(Object.keys(listed!)).to.deep.equal(Object.keys(drawn!));
    for (const name of ['level', 'levels', 'side', 'view', 'scheme', 'selected'] as const) {
      expect(listed![name]).to.deep.equal(drawn![name]);
    }
  });

  it('is in the accessibility tree whether it is seen or not', async () => {
    const map = await mapFixture();
    const listbox = one(map, '[role="listbox"]');
    expect(listbox.tabIndex).to.equal(0);
    expect(all(map, '[role="option"]').length).to.equal(18);
    expect(listbox.checkVisibility()).to.equal(true);
    expect(one(map, '.list').getBoundingClientRect().width).to.be.at.most(1);
    map.list = true;
    await settled(map);
    expect(one(map, '.list').getBoundingClientRect().width).to.be.above(200);
  });

  it('leads by Tab into the details of the level in hand, which stay while the focus is in them', async () => {
    await resetMouse();
    const map = await mapFixture();
    one(map, '[role="listbox"]').focus();
    await sendKeys({ type: 'l5' });
    await settled(map);
    await sendKeys({ press: 'Tab' });
    await settled(map);
    expect(map.shadowRoot?.activeElement?.closest('.panel'), 'the focus').to.equal(one(map, '.panel'));
    expect(textOf(map, '.panel h3')).to.include('Lateral leg');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.shadowRoot?.activeElement).to.equal(one(map, '[role="listbox"]'));
  });

  it('leads by Tab to the button for details', async () => {
    await resetMouse();
    const map = await mapFixture('list');
    one(map, '[role="listbox"]').focus();
    await sendKeys({ type: 's1' });
    await settled(map);
    await sendKeys({ press: 'Tab' });
    await settled(map);
    expect(map.shadowRoot?.activeElement?.textContent).to.equal('Details');
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(textOf(map, '.panel h3')).to.include('Posterior buttock');
  });

  it('names an entry by level, area, side, state and position', async () => {
    const map = await mapFixture('level="L5"');
    // What other schemes claim is said once they are loaded.
    expect(nameOf(option(map, 'L5', 'right')).replace(/ also claimed by [^,]*,/, '')).to.equal(
      'L5, lateral leg and dorsum of foot, right, selected, 5 of 9',
    );
    expect(nameOf(option(map, 'L4', 'left'))).to.match(/^L4, .*, left,.* 4 of 9$/);
  });

  it('has an entry for each coloured limb only', async () => {
    const map = await mapFixture('side="left"');
    expect(all(map, '[role="option"]').every(({ id }) => id.startsWith('option-left-'))).to.equal(true);
  });

  it('shows the other side when the keyboard crosses over', async () => {
    const map = await mapFixture('list');
    one(map, '[role="listbox"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowRight' });
    await settled(map);
    expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal('option-left-L2');
    expect(option(map, 'L2', 'left').getBoundingClientRect().width).to.be.above(100);
    expect(one(map, '.list-sides [aria-checked="true"]').textContent?.trim()).to.equal('Left');
  });

  for (const [typed, found] of [
    ['l5', 'L5'],
    ['s1', 'S1'],
    ['calf', 'S1'],
    ['web', 'L5'],
  ] as const) {
    it(`goes to ${found} when "${typed}" is typed`, async () => {
      const map = await mapFixture();
      one(map, '[role="listbox"]').focus();
      await sendKeys({ type: typed });
      await settled(map);
      expect(one(map, '[role="listbox"]').getAttribute('aria-activedescendant')).to.equal(`option-right-${found}`);
    });
  }

  it('turns to a view when a digit is typed alone', async () => {
    const map = await mapFixture();
    one(map, '[role="listbox"]').focus();
    await sendKeys({ press: '2' });
    expect(map.view).to.equal('posterior');
    await settled(map);
    expect(textOf(map, '[role="status"]')).to.equal('Posterior view');
  });

  it('finds entries by level or place', async () => {
    const map = await mapFixture('list');
    const shown = (): string[] =>
      all(map, '.options:not(.unseen) .option:not([hidden])').map(
        (entry) => entry.querySelector('b')?.textContent ?? '',
      );
    one(map, '.search input').focus();
    await sendKeys({ type: 'calf' });
    await settled(map);
    expect(shown()).to.deep.equal(['S1', 'S2']);
    await sendKeys({ type: 'xyz' });
    await settled(map);
    expect(shown()).to.deep.equal([]);
    expect(textOf(map, '.list')).to.contain('Nothing found');
  });

  it('says which levels the scheme leaves blank', async () => {
    const map = await mapFixture('list');
    expect(textOf(map, '.blank-rows')).to.contain('T12').and.to.contain('S5').and.to.contain('blank');
  });

  it('opens the details with F2 and comes back with Escape', async () => {
    const map = await mapFixture('list');
    one(map, '[role="listbox"]').focus();
    await sendKeys({ type: 'l4' });
    await sendKeys({ press: 'F2' });
    await settled(map);
    expect(map.shadowRoot?.activeElement?.closest('.panel')).to.exist;
    expect(textOf(map, '.panel h3')).to.contain('Medial leg');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.shadowRoot?.activeElement?.role).to.equal('listbox');
  });

  it('keeps the focus when it is drawn again', async () => {
    const map = await mapFixture();
    one(map, '[role="listbox"]').focus();
    map.list = true;
    await settled(map);
    map.view = 'medial';
    await settled(map);
    expect(map.shadowRoot?.activeElement?.role).to.equal('listbox');
  });
});
