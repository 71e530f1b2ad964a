import { expect } from '@open-wc/testing';
import type { RegionSelectEvent } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendMouse } from '../../support/browser.js';
import { all, clickAt, fieldSpot, mapFixture, one, option, settled, textOf } from './map-fixture.js';

/** The names of the zones on the stage. */
function zones(map: Element): string[] {
  return [...new Set(all(map, '.stage .field').map((field) => field.dataset['zone'] ?? ''))];
}

describe('overlap in dermatome-map', () => {
  afterEach(() => resetMouse());

  it('draws the bands of the selected level on bare skin, and says what each means', async () => {
    const map = await mapFixture('overlap level="L5" view="lateral" side="right"');
    expect(zones(map).toSorted()).to.deep.equal(['own', 'possible', 'usual']);
    const areas = all(map, '.stage .part > .area');
    expect(areas.every((area) => getComputedStyle(area).display === 'none')).to.equal(true);
    const legend = textOf(map, '.zone-legend');
    expect(legend).to.contain('Own zone');
    expect(legend).to.match(/Usual extent ?shared with .*L4.*S1/);
    expect(legend).to.match(/up to \d+ mm beyond the usual extent/);
    expect(textOf(map, '.layers')).to.contain('estimated');
  });

  it('tells the bands apart without colour', async () => {
    const map = await mapFixture('overlap level="L5" view="lateral" side="right"');
    const patterns = all(map, '.zone-legend li').map((row) =>
      row.querySelector('rect[fill^="url"]')?.getAttribute('fill'),
    );
    expect(new Set(patterns).size).to.equal(3);
    for (const path of all(map, '.stage [fill^="url(#zone"]')) {
      const id = path.getAttribute('fill')!.slice(5, -1);
      expect(map.shadowRoot!.getElementById(id), id).to.exist;
    }
  });

  it('goes to another level by its chooser, as any selection', async () => {
    const map = await mapFixture('overlap level="L5"');
    const events: RegionSelectEvent[] = [];
    map.addEventListener('region-select', (event) => events.push(event));
    const select = one<HTMLSelectElement>(map, '.level-choice');
    select.value = 'S1';
    select.dispatchEvent(new Event('change'));
    await settled(map);
    expect(map.level).to.equal('S1');
    expect(events.map(({ detail }) => detail.level)).to.deep.equal(['S1']);
    expect(textOf(map, '.layers h3')).to.equal('How far S1 can reach');
    one<HTMLSelectElement>(map, '.level-choice').value = '';
    one(map, '.level-choice').dispatchEvent(new Event('change'));
    await settled(map);
    expect(map.level).to.equal('');
    expect(textOf(map, '.layers h3')).to.equal('How many levels share the skin');
    expect(zones(map)).to.include('2');
  });

  it('follows a level that is chosen in the list', async () => {
    const map = await mapFixture('overlap list');
    option(map, 'L4', 'right').click();
    await settled(map);
    expect(textOf(map, '.list .layers h3')).to.equal('How far L4 can reach');
    expect(all(map, '.extent-zones.l4').length).to.be.above(0);
  });

  it('weighs the levels at the point under the pointer, and says that one root does not deaden skin', async () => {
    const map = await mapFixture('overlap level="L5" view="lateral" side="right"');
    expect(textOf(map, '.at-point')).to.contain('Point at the skin');
    const position = fieldSpot(map, 'own');
    await sendMouse({ type: 'move', position });
    await settled(map);
    expect(textOf(map, '.bars li')).to.match(/^L5 \d+ %/);
    expect(textOf(map, '.at-point')).to.contain('dulls skin and does not deaden it. [NeupsyKey]');
    await clickAt(position);
    await settled(map);
    expect(textOf(map, '.where')).to.contain('right');
  });

  it('says that a scheme is silent on a level, and draws nothing for it', async () => {
    const map = await mapFixture('overlap level="T12"');
    expect(zones(map)).to.deep.equal([]);
    expect(textOf(map, '.layers')).to.contain('T12');
    expect(textOf(map, '.zone-legend')).to.equal('');
  });

  it('says in the rule of the agreement which weights the maps have and what does not vote', async () => {
    const map = await mapFixture('agreement');
    expect(textOf(map, '.rule')).to.contain('counts 1, one reconstructed from memory 0.5');
    expect(textOf(map, '.rule')).to.contain('leaves blank does not vote, and neither do key points');
    expect(textOf(map, '.zone-legend b').split(' ')).to.include.members(['All', 'Most', 'Half', 'Few', 'None']);
  });

  it('keeps its bands on a limb that turns', async () => {
    const map = await mapFixture('overlap level="L5" side="right" yaw="-40"');
    expect(zones(map)).to.include('own');
    map.yaw = 60;
    await settled(map);
    expect(zones(map)).to.include('usual');
  });

  it('is seen in a saved picture with its legend', async () => {
    const map = await mapFixture('overlap level="L5" view="lateral" side="right"');
    const picture = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    const words = picture.querySelector('desc')?.textContent ?? '';
    expect(words).to.contain('L5, own zone');
    expect(words).to.contain('L5, possible extent');
    expect(words).not.to.match(/^L4 /m);
  });
});
