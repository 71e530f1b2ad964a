import { aTimeout, expect } from '@open-wc/testing';
import { VIEW_IDS } from '../../../src/core/views.js';
import type { SchemeChangeDetail, ViewChangeDetail } from '../../../src/elements/dermatome-map/events.js';
import { sendKeys } from '../../support/browser.js';
import { all, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';

describe('views and controls of dermatome-map', () => {
  for (const view of VIEW_IDS) {
    it(`draws the view ${view} with skin that can be selected`, async () => {
      const map = await mapFixture(`view="${view}"`);
      expect(all(map, '.stage [part~="region"]').length).to.be.above(0);
      expect(one(map, `[data-view="${view}"]`).ariaChecked).to.equal('true');
    });
  }

  it('turns to the view that is chosen in the rail and emits view-change', async () => {
    const map = await mapFixture();
    const changes = recorded<ViewChangeDetail>(map, 'view-change');
    one(map, '[data-view="lateral"]').click();
    await settled(map);
    expect(changes).to.deep.equal([{ view: 'lateral', side: 'both', yaw: 0, pitch: 0 }]);
    expect(map.getAttribute('view')).to.equal('lateral');
    one(map, '[data-view="lateral"]').click();
    expect(changes.length).to.equal(1);
  });

  it('makes the rail one tab stop in which arrows turn the view', async () => {
    const map = await mapFixture();
    one(map, '[data-view="anterior"]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(map);
    expect(map.view).to.equal('posterior');
    expect(map.shadowRoot?.activeElement?.getAttribute('data-view')).to.equal('posterior');
    expect(all(map, '.rail button').filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
  });

  it('makes the toolbar one tab stop in which arrows move', async () => {
    const map = await mapFixture();
    await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot?.activeElement?.localName).to.equal('select');
    for (const word of ['Right', 'Both', 'Left', 'Key points', 'Overlap', 'Compare', 'List']) {
      await sendKeys({ press: 'ArrowRight' });
      const active = map.shadowRoot?.activeElement;
      expect(active?.getAttribute('aria-label') ?? active?.textContent?.trim()).to.equal(word);
    }
    expect(map.scheme).to.equal('article');
    expect(map.side).to.equal('both');
  });

  it('keeps a turned limb as it is when a side is chosen', async () => {
    const map = await mapFixture('yaw="30"');
    const changes = recorded<ViewChangeDetail>(map, 'view-change');
    all(map, '.toolbar [role="radio"]')[2]?.click();
    await settled(map);
    expect(changes).to.deep.equal([{ view: 'anterior', side: 'left', yaw: 30, pitch: 0 }]);
  });

  it('colours one limb when a side is chosen, and says so', async () => {
    const map = await mapFixture();
    const changes = recorded<ViewChangeDetail>(map, 'view-change');
    const [right] = all(map, '.toolbar [role="radio"]');
    right?.click();
    await settled(map);
    expect(map.side).to.equal('right');
    expect(changes).to.deep.equal([{ view: 'anterior', side: 'right', yaw: 0, pitch: 0 }]);
    expect(all(map, '[role="option"]').length).to.equal(9);
  });

  it('changes the scheme, loading it when needed, and says so', async () => {
    const map = await mapFixture();
    const changes = recorded<SchemeChangeDetail>(map, 'scheme-change');
    const select = one<HTMLSelectElement>(map, 'select');
    select.value = 'frcem';
    select.dispatchEvent(new Event('change'));
    do await settled(map);
    while (map.matches(':state(loading)'));
    expect(changes).to.deep.equal([{ scheme: 'frcem' }]);
    expect(textOf(map, '[part="notice"]')).to.contain('FRCEM');
    expect(all(map, '[part~="region-s5"]').length + all(map, '#option-right-S5').length).to.be.above(0);
  });

  it('shows the key points with their names on request', async () => {
    const map = await mapFixture();
    expect(all(map, '[part="point"]').length).to.equal(0);
    one(map, '.icon-points').parentElement?.click();
    await settled(map);
    const names = all(map, '[part="point"]').map((point) => point.textContent?.trim());
    expect(map.points).to.equal(true);
    for (const name of ['T12', 'L1', 'L2', 'L5']) expect(names).to.contain(name);
    expect(names).not.to.contain('S2');
    expect(textOf(map, '.points')).to.contain('S4-5');
    expect(textOf(map, '[part="notice"]')).to.contain('points for testing, not areas');
  });

  it('marks each view that shows the level in hand', async () => {
    const map = await mapFixture('level="L5"');
    for (let wait = 0; wait < 100 && all(map, '.rail .dot').length < 3; wait++) await aTimeout(50);
    await settled(map);
    expect(one(map, '[data-view="lateral"]').getAttribute('aria-label')).to.match(/^Lateral view, \w+ L5$/);
    expect(all(map, '[data-view="perineum"] .dot').length).to.equal(0);
  });

  it('says what the map is for and never that it was reviewed', async () => {
    const map = await mapFixture();
    const notice = textOf(map, '[part="notice"]');
    expect(notice).to.contain('Not a substitute for clinical judgement');
    expect(notice).to.contain('24 July 2025').and.to.contain('human review pending');
    expect(notice).not.to.match(/reviewed \d/);
  });

  it('tells of a level: area, key point, power, reflex, shared skin, disagreement and sources', async () => {
    const map = await mapFixture('level="S1"');
    for (let wait = 0; wait < 100 && all(map, '.disagreement').length < 1; wait++) await aTimeout(50);
    const panel = textOf(map, '.panel');
    for (const word of [
      'S1',
      'Right',
      'Left',
      'Key point',
      'Power',
      'Achilles',
      'Shares skin',
      'Sources disagree',
      'Dr.Oracle',
    ]) {
      expect(panel).to.contain(word);
    }
  });

  it('offers the maps that draw a level which this one leaves blank', async () => {
    const map = await mapFixture('level="S5"');
    const changes = recorded<SchemeChangeDetail>(map, 'scheme-change');
    expect(textOf(map, '.panel')).to.contain('Not in this source');
    one(map, '.actions button').click();
    expect(changes).to.deep.equal([{ scheme: 'frcem' }]);
  });

  it('selects a level that shares the skin from the panel', async () => {
    const map = await mapFixture('side="left" level="S2"');
    one(map, '.chips button').click();
    expect(map.level).to.equal('S1');
  });
});
