import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '../../support/browser.js';
import { all, clickAt, fieldSpot, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';

describe('nerve fields in dermatome-map', () => {
  afterEach(() => resetMouse());

  it('names the nerves in place of the levels when they are alone on the stage', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    const labels = textOf(map, '.stage .label');
    expect(labels).to.contain('Saphenous');
    expect(labels).not.to.contain('L5');
    expect(textOf(map, '.nerve-list')).to.contain('Sural nerve');
    expect(textOf(map, '.layers')).to.contain('Superior gluteal nerve and Inferior gluteal nerve: no skin.');
  });

  it('fades between dermatomes and nerve fields by keys, over the same skin', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    const area = (): number => Number(getComputedStyle(one(map, '.stage .part > .area')).opacity);
    const fields = (): number => Number(getComputedStyle(one(map, '.stage .nerves-zones')).opacity);
    expect([area(), fields()]).to.deep.equal([0, 1]);
    const slider = one<HTMLInputElement>(map, '.nerve-slider input');
    slider.focus();
    await sendKeys({ press: 'Home' });
    await settled(map);
    expect([area(), fields()]).to.deep.equal([1, 0]);
    await sendKeys({ press: 'ArrowRight' });
    await settled(map);
    expect(slider.getAttribute('aria-valuetext')).to.equal('5\u00a0% nerve fields');
    expect(fields()).to.be.within(0.05, 0.2);
    expect(map.mode).to.equal('nerves');
  });

  it('keeps the labels of the levels while the fields lie over them', async () => {
    const map = await mapFixture('nerves side="right"');
    expect(textOf(map, '.stage .label')).to.contain('L5');
    expect(all(map, '.field-number').length).to.be.above(3);
  });

  it('tells of the nerve under the pointer: its roots, its muscles and its sources', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    await sendMouse({ type: 'move', position: fieldSpot(map, 'femoral') });
    await settled(map);
    const details = textOf(map, '.nerve-details');
    expect(details).to.contain('Femoral nerve');
    expect(details).to.contain('L2, L3, L4');
    expect(details).to.contain('quadriceps');
    expect(details).to.contain('OpenAnesthesia');
    expect(all(map, '.nerves-zones .field.lit').map((field) => field.dataset['zone'])).to.include('femoral');
  });

  it('chooses a nerve by a click on its field, and no level', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    const events = recorded(map, 'region-select');
    await clickAt(fieldSpot(map, 'saphenous'));
    await settled(map);
    expect(map.level).to.equal('');
    expect(events).to.have.length(0);
    expect(textOf(map, '.nerve-list [aria-pressed="true"]')).to.contain('Saphenous nerve');
    expect(textOf(map, '[role="status"].unseen')).to.equal('saphenous nerve, selected');
  });

  it('chooses a nerve by keys in the list of fields', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    const button = all(map, '.nerve-list button').find((one) => one.textContent?.includes('Sural'))!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(button.ariaPressed).to.equal('true');
    expect(textOf(map, '.nerve-details')).to.contain('S1, S2');
  });

  it('paints no field like its neighbour', async () => {
    const map = await mapFixture('mode="nerves" side="right"');
    const looks = all(map, '.nerve-list .swatch').map((tile) =>
      [
        tile.querySelector('.zone')?.getAttribute('class'),
        tile.querySelector('[fill^="url"]')?.getAttribute('fill'),
      ].join(),
    );
    expect(new Set(looks).size).to.equal(looks.length);
  });

  it('is seen in a saved picture with the numbers and names of the nerves in sight', async () => {
    const map = await mapFixture('mode="nerves" view="sole" side="right"');
    const picture = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml');
    const words = picture.querySelector('desc')?.textContent ?? '';
    expect(words).to.match(/\d+ Medial plantar nerve/);
    expect(words).not.to.contain('Genitofemoral');
  });
});
