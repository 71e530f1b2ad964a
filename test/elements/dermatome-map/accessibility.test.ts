import { expect } from '@open-wc/testing';
import { audit } from '../../support/audit.js';
import { catchWarnings, mapFixture, one, option, settled } from './map-fixture.js';

const STATES: readonly (readonly [state: string, attributes: string, width: number])[] = [
  ['at rest', '', 1100],
  ['with a level selected', 'level="L5"', 1100],
  ['with the list', 'list', 1100],
  ['with the list and two levels selected', 'list multiple level="L4 S1"', 1100],
  ['with key points', 'points', 1100],
  ['of one limb from behind', 'view="posterior" side="left" level="S1 S2"', 1100],
  ['with a level that the scheme leaves blank', 'level="T12"', 1100],
  ['for a patient', 'audience="patient" level="L5"', 1100],
  ['read only, without labels', 'readonly unlabelled level="L5"', 1100],
  ['with the notice alone around the drawing', 'without="toolbar views panel tooltip"', 1100],
  ['on a phone', '', 320],
  ['on a phone with details', 'level="L5"', 320],
  ['on a phone with the list', 'list', 320],
  ['with an unknown value', 'scheme="folklore"', 1100],
];

describe('accessibility of dermatome-map', () => {
  catchWarnings();

  for (const [state, attributes, width] of STATES) {
    it(`passes the audit ${state}`, async () => {
      const map = await mapFixture(attributes, width);
      await audit(map);
    });
  }

  it('passes the audit with details opened from the list', async () => {
    const map = await mapFixture('list');
    option(map, 'L5', 'right').click();
    await settled(map);
    one(map, '.list-foot button').click();
    await settled(map);
    expect(one(map, '.panel').hidden).to.equal(false);
    await audit(map);
  });

  it('hides the drawing from screen readers, so that nothing is read twice', async () => {
    const map = await mapFixture();
    expect(one(map, '.stage > svg').getAttribute('aria-hidden')).to.equal('true');
    expect(one(map, '[role="listbox"]').getAttribute('aria-label')).to.equal('Map of the lower limb');
  });

  it('offers no target smaller than 24 px', async () => {
    for (const width of [320, 1100]) {
      const map = await mapFixture('list multiple level="L5"', width);
      const targets = [...map.shadowRoot!.querySelectorAll('button, select, input, a, .option')];
      const boxes = targets.map((target) => target.getBoundingClientRect()).filter((box) => box.width > 1);
      for (const box of boxes) expect(Math.min(box.width, box.height)).to.be.at.least(24);
    }
  });
});
