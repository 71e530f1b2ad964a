import { expect, fixture } from '@open-wc/testing';
import { knownScheme, SCHEME_IDS } from '../../../src/core/schemes.js';
import '../../../src/core/schemes/all.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import { RECALLED_SCHEMES } from '../../../src/elements/dermatome-map/settings.js';
import { audit } from '../../support/audit.js';
import { resetMouse, sendKeys } from '../../support/browser.js';
import { all, catchWarnings, clickAt, mapFixture, one, recorded, settled, spotOn, textOf } from './map-fixture.js';

/** Whether a module of the map has been asked for. */
function isLoaded(module: string): boolean {
  return performance
    .getEntriesByType('resource')
    .some(({ name }) => name.includes(`/src/elements/dermatome-map/${module}.`));
}

const LAYERS = {
  overlap: { overlap: true, level: 'L5' },
  agreement: { agreement: true },
  nerves: { nerves: true },
  'nerves alone': { mode: 'nerves' },
  stocking: { stocking: 300 },
  saddle: { saddle: true },
} as const;

const STATES: readonly (readonly [state: string, attributes: string, width: number])[] = [
  ['with the bands of a level', 'overlap level="L5"', 1100],
  ['with shared skin', 'overlap', 1100],
  ['with the agreement of the schemes', 'agreement', 1100],
  ['with nerve fields over the levels', 'nerves level="L5"', 1100],
  ['with nerve fields alone', 'mode="nerves"', 1100],
  ['with stocking and saddle', 'stocking="300" saddle', 1100],
  ['with the list and the bands of a level', 'list overlap level="L5"', 1100],
  ['for a patient', 'audience="patient" overlap nerves level="S1"', 1100],
  ['on a phone', 'overlap level="L5" stocking="200"', 320],
  ['with nerve fields on a phone', 'mode="nerves" view="sole"', 320],
];

afterEach(() => resetMouse());

describe('layers of dermatome-map', () => {
  catchWarnings();

  it('loads nothing of them until one is asked for', async () => {
    const map = await mapFixture('level="L5"');
    expect(isLoaded('layers')).to.equal(false);
    one(map, '.toolbar [aria-label="Overlap"]').click();
    await settled(map);
    expect(isLoaded('layers')).to.equal(true);
    expect(map.overlap).to.equal(true);
    expect(textOf(map, '.layers h3')).to.equal('How far L5 can reach');
  });

  for (const [state, attributes, width] of STATES) {
    it(`passes the audit ${state}`, async () => {
      const map = await mapFixture(attributes, width);
      expect(all(map, '.zone').length).to.be.above(0);
      await audit(map);
    });
  }

  it('passes the audit with all that is known of a place', async () => {
    const map = await mapFixture('level="L5"');
    await clickAt(spotOn(map, 'region-l5', 'right'));
    one(map, '.here > summary').click();
    await settled(map);
    while (all(map, '.answers li').length < 2) await settled(map);
    await audit(map);
  });

  for (const [name, settings] of Object.entries(LAYERS)) {
    it(`draws ${name} alike whether set before or after it is attached`, async () => {
      const early = Object.assign(document.createElement('dermatome-map'), settings);
      const late = document.createElement('dermatome-map');
      const box = await fixture<HTMLElement>('<div style="inline-size: 1000px"></div>');
      box.append(early, late);
      for (const [key, value] of Object.entries(settings).toReversed()) {
        Object.assign(late, { [key]: value });
        await late.updateComplete;
      }
      for (const map of [early, late, early, late]) await settled(map);
      const drawn = (map: DermatomeMap): string =>
        all(map, '.stage .zones')
          .map((zone) => zone.outerHTML)
          .join('');
      expect(drawn(early).length).to.be.above(0);
      expect(drawn(late) === drawn(early)).to.equal(true);
      expect(textOf(late, '.layers')).to.equal(textOf(early, '.layers'));
    });
  }

  for (const [attributes, name, value, allowed] of [
    ['mode="veins"', 'mode', 'veins', ['dermatomes', 'nerves', 'paint']],
    ['stocking="deep"', 'stocking', 'deep', ['0 to 1100']],
    ['stocking="-5"', 'stocking', '-5', ['0 to 1100']],
    ['stocking="5000"', 'stocking', '5000', ['0 to 1100']],
    ['stocking=""', 'stocking', '', ['0 to 1100']],
  ] as const) {
    it(`draws no map for ${attributes} and says why`, async () => {
      const map = document.createElement('dermatome-map');
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      map.setAttribute(name, value);
      (await fixture<HTMLElement>('<div></div>')).append(map);
      await settled(map);
      expect(all(map, '.stage').length).to.equal(0);
      expect(textOf(map, '.error h3')).to.contain(`${name}="${value}"`);
      expect(errors.map((error) => ({ ...error }))).to.deep.equal([{ name, value, allowed }]);
      map.removeAttribute(name);
      await settled(map);
      expect(all(map, '.stage').length).to.equal(1);
    });
  }

  it('gives the stage to one of nerves, overlap and agreement, in this order', async () => {
    const map = await mapFixture('overlap agreement mode="nerves" level="L5"');
    const kinds = (): string =>
      all(map, '.stage .zones')
        .map((zone) => zone.classList[1])
        .filter((kind, i, every) => every.indexOf(kind) === i)
        .join(' ');
    expect(kinds()).to.equal('nerves-zones');
    map.mode = 'dermatomes';
    await settled(map);
    expect(kinds()).to.equal('extent-zones');
    map.overlap = false;
    await settled(map);
    expect(kinds()).to.equal('agreement-zones');
    map.saddle = true;
    map.nerves = true;
    await settled(map);
    expect(kinds()).to.equal('agreement-zones nerves-zones saddle-zones');
  });

  it('lays nothing over two maps that are compared', async () => {
    const map = await mapFixture('overlap nerves saddle level="L5" compare="frcem"');
    expect(all(map, '.zones').length).to.equal(0);
    const [area] = all(map, '.stage .part > .area');
    expect(getComputedStyle(area!).display).not.to.equal('none');
    map.compare = '';
    await settled(map);
    expect(all(map, '.extent-zones').length).to.be.above(0);
  });

  it('shows and hides layers from the keyboard, and says so', async () => {
    const map = await mapFixture('overlap');
    one(map, '[data-layer="agreement"]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect([map.overlap, map.agreement]).to.deep.equal([false, true]);
    expect(textOf(map, '.layers h3')).to.equal('Agreement');
    expect(textOf(map, '[role="status"].unseen')).to.equal('Agreement: shown');
    one(map, '[data-layer="agreement"]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(map.agreement).to.equal(false);
    expect(all(map, '.layers').length).to.equal(0);
    expect(textOf(map, '.panel h3')).to.equal('Find a level');
  });

  it('keeps the layers of several maps apart, and those of a map that is moved', async () => {
    const first = await mapFixture('overlap level="L5"', 500);
    const second = await mapFixture('agreement', 500);
    expect(textOf(first, '.layers h3')).to.equal('How far L5 can reach');
    expect(textOf(second, '.layers h3')).to.equal('Agreement');
    const parent = first.parentElement!;
    first.remove();
    parent.append(first);
    await settled(first);
    expect(textOf(first, '.layers h3')).to.equal('How far L5 can reach');
    expect(all(first, '.extent-zones').length).to.be.above(0);
  });

  it('says what every map gives to a place, each with its source, its weight and whether it was recalled', async () => {
    const map = await mapFixture('level="L5" side="right" view="foot-dorsum"');
    await clickAt(spotOn(map, 'region-l5', 'right'));
    one(map, '.here > summary').click();
    const votes = SCHEME_IDS.filter((id) => id !== 'consensus');
    while (all(map, '.answers li').length < votes.length) await settled(map);
    expect(all(map, '.answers li').length).to.equal(votes.length);
    expect(textOf(map, '.answers li')).to.contain('Dr.Oracle 2025, counts 1');
    expect(all(map, '.answers .recall').length).to.be.above(0);
    map.without = 'recalled';
    await settled(map);
    expect(all(map, '.answers .recall').length).to.equal(0);
    expect(all(map, '.answers li').length).to.equal(votes.length - RECALLED_SCHEMES.length);
  });

  it('knows which schemes were recalled', () => {
    const recalled = SCHEME_IDS.filter((id) => knownScheme(id)!.areas.every(({ verified }) => !verified));
    expect(recalled).to.deep.equal(RECALLED_SCHEMES);
  });

  it('offers no recalled scheme when they are left out, and refuses one that is asked for', async () => {
    const map = await mapFixture('without="recalled"');
    const offered = all<HTMLOptionElement>(map, '.toolbar option').map(({ value }) => value);
    expect(offered).to.deep.equal(SCHEME_IDS.filter((id) => !RECALLED_SCHEMES.includes(id)));
    const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
    map.scheme = 'lee-stringer';
    await settled(map);
    expect(textOf(map, '.error h3')).to.contain('scheme="lee-stringer"');
    expect(errors).to.have.length(1);
    expect(errors[0]?.allowed).to.deep.equal(offered);
  });
});
