import { expect } from '@open-wc/testing';
import { sendKeys } from '../../support/browser.js';
import { all, mapFixture, one, settled, textOf } from './map-fixture.js';

/** The height of the stocking on the stage, px. */
function heightOf(map: Element): number {
  const boxes = all<SVGGeometryElement>(map, '.stage .stocking-stocking').map((path) => path.getBoundingClientRect());
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

describe('patterns over dermatome-map', () => {
  it('lays a stocking over the levels, deeper as the page sets it', async () => {
    const map = await mapFixture('stocking="200" side="right"');
    const before = heightOf(map);
    map.stocking = 400;
    await settled(map);
    expect(heightOf(map)).to.be.above(before * 1.4);
    expect(textOf(map, '.stage .label')).to.contain('L5');
    expect(textOf(map, '.layers')).to.contain('400 mm');
  });

  it('sets the depth by keys', async () => {
    const map = await mapFixture('stocking="200" side="right"');
    const slider = one<HTMLInputElement>(map, '.depth-slider input');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(map);
    expect(map.stocking).to.equal(210);
    expect(map.getAttribute('stocking')).to.equal('210');
    expect(slider.getAttribute('aria-valuetext')).to.equal('210\u00a0mm');
  });

  it('draws no zone for a stocking of no depth', async () => {
    const map = await mapFixture('stocking="0"');
    expect(all(map, '.stage .stocking-stocking').length).to.equal(0);
    expect(textOf(map, '.layers h3')).to.equal('Stocking');
  });

  it('lays the three zones of the saddle over the perineum', async () => {
    const map = await mapFixture('saddle view="perineum"');
    const zones = new Set(all(map, '.stage .saddle-zones .field').map((field) => field.dataset['zone']));
    expect([...zones].toSorted()).to.deep.equal(['S2-S5', 'S3-S5', 'S4-S5']);
    expect(textOf(map, '.layers')).to.contain('[GIRFT 2023]');
  });

  it('shows one root, one nerve field and a stocking at once', async () => {
    const map = await mapFixture('level="L5" nerves stocking="300" side="right"');
    expect(all(map, '.nerves-zones').length).to.be.above(0);
    expect(all(map, '.stocking-zones').length).to.be.above(0);
    expect(all(map, '.stage .area.faded').length).to.be.above(0);
    expect(textOf(map, '.layers')).to.contain('Compare where each one stops');
  });

  it('is taken away with its attribute', async () => {
    const map = await mapFixture('stocking="200" saddle');
    map.removeAttribute('stocking');
    map.saddle = false;
    await settled(map);
    expect(map.stocking).to.equal(null);
    expect(all(map, '.zones').length).to.equal(0);
    expect(all(map, '.layers').length).to.equal(0);
  });
});
