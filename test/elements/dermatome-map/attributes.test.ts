import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import { resetMouse, sendMouse } from '../../support/browser.js';
import { all, catchWarnings, mapFixture, one, recorded, settled, spotOn, textOf } from './map-fixture.js';

describe('attributes of dermatome-map', () => {
  it('shows the front of both limbs in the article for clinicians when nothing is set', async () => {
    const map = await mapFixture();
    const { view, side, scheme, audience, level } = map;
    expect({ view, side, scheme, audience, level }).to.deep.equal({
      view: 'anterior',
      side: 'both',
      scheme: 'article',
      audience: 'clinician',
      level: '',
    });
    expect(map.getAttributeNames()).to.deep.equal([]);
    expect(all(map, '[part~="region"]').length).to.be.above(0);
  });

  it('gives the same picture whether set before or after it is attached, in any order', async () => {
    const settings = { level: 'L5', view: 'lateral', side: 'right', scheme: 'frcem', points: true } as const;
    const names = Object.keys(settings) as (keyof typeof settings)[];
    const set = (map: DermatomeMap, name: keyof typeof settings): unknown =>
      Object.assign(map, { [name]: settings[name] });

    const early = document.createElement('dermatome-map');
    for (const name of names) set(early, name);
    const late = document.createElement('dermatome-map');
    const box = await fixture<HTMLElement>('<div style="inline-size: 1000px"></div>');
    box.append(early, late);
    for (const name of names.toReversed()) {
      set(late, name);
      await late.updateComplete;
    }
    await settled(early);
    await settled(late);
    // The other scheme arrives by its own module.
    while (early.matches(':state(loading)') || late.matches(':state(loading)')) await nextFrame();
    await settled(early);
    await settled(late);
    expect(one(late, '.stage').outerHTML).to.equal(one(early, '.stage').outerHTML);
    expect(textOf(late, '.panel')).to.equal(textOf(early, '.panel'));
  });

  it('takes over properties that were set before its class was known', async () => {
    const early = document.createElement('dermatome-map-late') as DermatomeMap;
    early.level = 'S1';
    early.view = 'posterior';
    document.body.append(early);
    const Map = customElements.get('dermatome-map') as CustomElementConstructor;
    customElements.define('dermatome-map-late', class extends Map {});
    await early.updateComplete;
    expect(early.getAttribute('level')).to.equal('S1');
    expect(one(early, '[data-view="posterior"]').ariaChecked).to.equal('true');
    early.remove();
  });

  it('reflects what the page or the user chose, and goes back to the default when it is taken away', async () => {
    const map = await mapFixture('view="sole" level="S1"');
    map.view = 'medial';
    map.level = 'L4 L3';
    await settled(map);
    expect(map.getAttribute('view')).to.equal('medial');
    expect(map.getAttribute('level')).to.equal('L4 L3');
    map.removeAttribute('view');
    map.removeAttribute('level');
    expect([map.view, map.level]).to.deep.equal(['anterior', '']);
  });

  it('selects the levels that the page names on every coloured limb', async () => {
    const map = await mapFixture('level="S1 L4"');
    expect(map.selection).to.deep.equal([
      { level: 'L4', side: 'right' },
      { level: 'S1', side: 'right' },
      { level: 'L4', side: 'left' },
      { level: 'S1', side: 'left' },
    ]);
    map.side = 'left';
    await settled(map);
    expect(map.selection.map(({ side }) => side)).to.deep.equal(['left', 'left']);
  });

  for (const [token, selector] of [
    ['toolbar', '[part="toolbar"]'],
    ['title', 'h2'],
    ['scheme', 'select'],
    ['side', '.toolbar .segments'],
    ['views', '[part="view-rail"]'],
    ['panel', '[part="panel"]'],
    ['tooltip', '[part="tooltip"]'],
  ] as const) {
    it(`leaves out the ${token} when the page asks for it`, async () => {
      const map = await mapFixture();
      expect(all(map, selector).length).to.equal(1);
      map.without = token;
      await settled(map);
      expect(all(map, selector).length).to.equal(0);
      expect(all(map, '[part="notice"]').length).to.equal(1);
    });
  }

  it('speaks the language of the page if it knows it, and English otherwise', async () => {
    const box = await fixture<HTMLElement>('<div lang="xx"><dermatome-map></dermatome-map></div>');
    const map = box.firstElementChild as DermatomeMap;
    await settled(map);
    expect(map.matches(':state(error)')).to.equal(false);
    expect(one(map, 'section').lang).to.equal('en');
  });

  it('accepts a regional tag of a language that it speaks', async () => {
    const map = await mapFixture('lang="en-GB"');
    expect(map.matches(':state(error)')).to.equal(false);
  });

  it('speaks to the reader whom the page names', async () => {
    const map = await mapFixture('audience="patient" level="L5"');
    while (map.matches(':state(loading)')) await nextFrame();
    await settled(map);
    expect(textOf(map, '.panel h3')).to.contain('leg').and.not.to.contain('dorsum');
  });
});

describe('unknown values of dermatome-map', () => {
  const warnings = catchWarnings();

  for (const [name, value, bad, allowed] of [
    ['scheme', 'artical', 'artical', 'article'],
    ['view', 'inside', 'inside', 'anterior'],
    ['side', 'Right', 'Right', 'right'],
    ['level', 'L5 L9', 'L9', 'T12'],
    ['level', 'l5', 'l5', 'L5'],
    ['audience', 'robot', 'robot', 'clinician'],
    ['lang', 'xx', 'xx', 'en'],
    ['without', 'notice', 'notice', 'panel'],
    ['view', '', '', 'anterior'],
  ] as const) {
    it(`says that ${name}="${value}" is unknown and draws nothing`, async () => {
      const map = await mapFixture();
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      map.setAttribute(name, value);
      await settled(map);
      expect(errors.map((error) => [error.name, error.value])).to.deep.equal([[name, bad]]);
      expect(errors[0]?.allowed).to.contain(allowed);
      expect(map.getAttribute(name)).to.equal(value);
      expect(map.matches(':state(error)')).to.equal(true);
      expect(textOf(map, '[part="error"]')).to.contain(`${name}="${bad}"`).and.to.contain(allowed);
      expect(all(map, '[part~="region"], .stage').length).to.equal(0);
      expect(warnings.length).to.equal(1);
    });
  }

  it('offers the value that was most likely meant, and does not use it', async () => {
    const map = await mapFixture('scheme="artical"');
    expect(textOf(map, '[part="error"]')).to.contain('Did you mean article?');
    expect(map.scheme).to.equal('artical');
  });

  it('recovers when the value is mended, and tells of the same mistake again', async () => {
    const map = await mapFixture('view="inside"');
    const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
    map.view = 'sole';
    await settled(map);
    expect(map.matches(':state(error)')).to.equal(false);
    expect(all(map, '[part~="region"]').length).to.be.above(0);
    map.setAttribute('view', 'inside');
    await settled(map);
    expect(errors.length).to.equal(1);
  });

  it('tells of a mistake once, however often it is drawn', async () => {
    const map = await mapFixture('view="inside"');
    const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
    map.points = true;
    await settled(map);
    expect(errors).to.deep.equal([]);
    expect(warnings.length).to.equal(1);
  });

  it('replaces a map that has the focus or the pointer on it without a stumble', async () => {
    const map = await mapFixture();
    one(map, '[role="listbox"]').focus();
    await settled(map);
    map.setAttribute('view', 'inside');
    await settled(map);
    expect(map.matches(':state(error)')).to.equal(true);
    map.view = 'anterior';
    await settled(map);
    scrollTo(0, 0);
    await sendMouse({ type: 'move', position: spotOn(map, 'region-l3', 'right') });
    map.setAttribute('view', 'inside');
    // Longer than a pointer has to rest until something shows.
    await aTimeout(150);
    expect(map.matches(':state(error)')).to.equal(true);
    await resetMouse();
  });

  it('names every unknown value', async () => {
    const map = await mapFixture('view="inside" side="top"');
    expect(textOf(map, '[part="error"]')).to.contain('view="inside"').and.to.contain('side="top"');
  });
});
