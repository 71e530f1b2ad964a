import { aTimeout, expect, fixture } from '@open-wc/testing';
import { compareSchemes } from '../../../src/atlas/comparison.js';
import { SCHEME_IDS, schemeById } from '../../../src/core/schemes.js';
import type { CompareChangeDetail } from '../../../src/elements/dermatome-map/compare-events.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { AtlasErrorDetail, SchemeChangeDetail } from '../../../src/elements/dermatome-map/events.js';
import { audit } from '../../support/audit.js';
import { emulateMedia, isChromium, sendKeys } from '../../support/browser.js';
import { compareFixture, divider, measured, placeOf, stages } from './compare-fixture.js';
import { all, catchWarnings, faded, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';

describe('two maps of one limb', () => {
  catchWarnings();

  for (const [state, attributes, width, compare] of [
    ['side by side', '', 1100, 'frcem'],
    ['with a map that was reconstructed', '', 1100, 'keegan-garrett'],
    ['on one limb', 'split', 1100, 'frcem'],
    ['with the list and a level', 'list level="L5" split', 1100, 'frcem'],
    ['without a panel', 'without="panel"', 1100, 'frcem'],
    ['for a patient, read only', 'audience="patient" readonly', 1100, 'frcem'],
    ['side by side on a phone', '', 320, 'frcem'],
    ['on one limb on a phone', 'split level="S1"', 320, 'frcem'],
  ] as const) {
    it(`pass the audit ${state}`, async () => {
      const map = await compareFixture(attributes, width, compare);
      // What is selected fades over.
      faded(map);
      await audit(map);
    });
  }

  it('are named, each with how it came about', async () => {
    const map = await compareFixture('', 1100, 'keegan-garrett');
    expect(one(map, 'section').ariaLabel).to.equal('Clinical article, 2025, compared with Keegan and Garrett, 1948');
    expect(textOf(map, '.caption-first')).to.contain('drawn from a description in words');
    expect(one<HTMLSelectElement>(map, '.caption-second select').value).to.equal('keegan-garrett');
    expect(textOf(map, '.caption-second small')).to.equal('reconstructed from memory of the source');
    expect(textOf(map, '.recalled h4')).to.equal('Recalled, not read');
    expect(map.matches(':state(comparing)')).to.equal(true);
    expect(all(map, 'footer').length).to.equal(1);
    expect(textOf(map, 'footer')).to.contain('Compared with: Keegan scheme');
  });

  for (const second of SCHEME_IDS.filter((id) => !['article', 'consensus'].includes(id))) {
    it(`say what is measured between article and ${second}`, async () => {
      const map = await compareFixture('', 1100, second);
      const { different, byLevel } = compareSchemes('article', second);
      const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
      expect(one(map, '.comparison h3').textContent).to.equal(
        `These maps disagree on ${percent(different)} of the skin`,
      );
      const bars = all(map, 'button.bar').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(bars).to.deep.equal(
        byLevel.map(
          ({ level, share }) => `${level} ${share < 0.005 ? '< 1 %' : percent(share).replace('\u00a0', ' ')}`,
        ),
      );
      expect(all(map, '.recalled').length).to.equal(schemeById(second).basis === 'reconstructed' ? 1 : 0);
    });
  }

  for (const [attributes, view] of [
    ['', 'anterior'],
    ['side="left"', 'lateral'],
    ['yaw="40" pitch="10" side="right"', 'anterior'],
    ['', 'perineum'],
  ] as const) {
    it(`coincide to the pixel on one limb, ${view} ${attributes}`, async () => {
      const map = await compareFixture(`split view="${view}" ${attributes}`);
      const [first, second] = stages(map).map(placeOf);
      expect(first).to.deep.equal(second);
      const outlines = stages(map).map((stage) =>
        [...stage.querySelectorAll<SVGGraphicsElement>('.outline')].map((path) => {
          const { x, y, width, height } = path.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
      expect(outlines[0]!.length).to.equal(outlines[1]!.length);
      // The borders of a map cut the contour into other pieces, whose ends are rounded to a tenth of a mm.
      for (const [index, value] of outlines[0]!.flat().entries())
        expect(value).to.be.closeTo(outlines[1]!.flat()[index]!, 0.5);
    });
  }

  it('stand at the same height and size side by side, the first at the left, also where text runs right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const map = await compareFixture();
      map.dir = dir;
      await settled(map);
      const [first, second] = stages(map).map((stage) => stage.getBoundingClientRect());
      expect(first!.right).to.be.closeTo(second!.left, 1);
      expect([first!.top, Math.round(first!.width)]).to.deep.equal([second!.top, Math.round(second!.width)]);
      expect(placeOf(stages(map)[0]!).transform).to.equal(placeOf(stages(map)[1]!).transform);
    }
  });

  it('are not loaded unless they are asked for', async () => {
    const map = await mapFixture();
    expect([all(map, '.stage').length, all(map, '.comparison').length]).to.deep.equal([1, 0]);
    expect(one(map, 'section').ariaLabel).to.equal('Lower limb dermatomes');
    expect(map.matches(':state(comparing)')).to.equal(false);
    expect(one(map, '.compare-toggle').ariaPressed).to.equal('false');
  });

  it('give the same in any order of properties, before or after the map is attached', async () => {
    const written = await compareFixture('split level="L5" view="lateral"');
    const map = document.createElement('dermatome-map');
    const box = await fixture<HTMLElement>('<div style="inline-size: 1100px"></div>');
    map.split = true;
    map.view = 'lateral';
    box.append(map);
    await settled(map);
    Object.assign(map, { level: 'L5', compare: 'frcem' });
    await settled(map);
    await measured(map);
    for (const selector of ['.comparison', '.caption-first', '.caption-second']) {
      expect(textOf(map, selector)).to.equal(textOf(written, selector));
    }
    expect(stages(map).map((stage) => stage.innerHTML.length)).to.deep.equal(
      stages(written).map((stage) => stage.innerHTML.length),
    );
  });

  for (const [scheme, compare, allowed] of [
    ['article', 'article', 'frcem'],
    ['article', 'folklore', 'frcem'],
    ['article', 'consensus', 'frcem'],
    ['frcem', 'frcem', 'article'],
    ['consensus', 'frcem', undefined],
  ] as const) {
    it(`draw nothing for scheme="${scheme}" compare="${compare}"`, async () => {
      const map = await mapFixture();
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      Object.assign(map, { scheme, compare });
      await settled(map);
      expect(errors.map(({ name, value }) => `${name}=${value}`)).to.deep.equal([`compare=${compare}`]);
      expect(errors[0]?.allowed[0]).to.equal(allowed);
      expect(textOf(map, '[part="error"]')).to.contain(`compare="${compare}"`);
      expect(all(map, '.stage, .comparison').length).to.equal(0);
      map.compare = '';
      await settled(map);
      expect(all(map, '.stage').length).to.equal(1);
    });
  }

  it('come and go by the button, which tells the page, and by nothing that the page sets', async () => {
    const map = await mapFixture();
    const heard = recorded<CompareChangeDetail>(map, 'compare-change');
    map.compare = 'frcem';
    map.split = true;
    await measured(map);
    map.compare = '';
    map.split = false;
    await settled(map);
    expect(heard).to.deep.equal([]);
    expect(textOf(map, '[role="status"]')).to.equal('');

    one(map, '.compare-toggle').click();
    while (!map.matches(':state(comparing)')) await settled(map);
    await measured(map);
    expect(map.compare).to.equal('keegan-garrett');
    expect(textOf(map, '[role="status"]')).to.match(/^Comparing with Keegan and Garrett, 1948, \d+ % differ$/);
    all(map, '.arrangement button')[1]!.click();
    await settled(map);
    one<HTMLSelectElement>(map, '.caption-second select').value = 'frcem';
    one(map, '.caption-second select').dispatchEvent(new Event('change'));
    await measured(map);
    one(map, '.comparison .close').click();
    await settled(map);
    expect(heard).to.deep.equal([
      { compare: 'keegan-garrett', split: false },
      { compare: 'keegan-garrett', split: true },
      { compare: 'frcem', split: true },
      { compare: '', split: true },
    ]);
    expect(all(map, '.stage').length).to.equal(1);
    expect(map.shadowRoot?.activeElement?.matches('.compare-toggle') ?? false).to.equal(false);
    expect(textOf(map, '[role="status"]')).to.equal('Comparison closed');
  });

  it('change places when the reader chooses the second one as the first', async () => {
    const map = await compareFixture();
    const heard = [
      recorded<CompareChangeDetail>(map, 'compare-change'),
      recorded<SchemeChangeDetail>(map, 'scheme-change'),
    ];
    const choose = async (id: string): Promise<void> => {
      const select = one<HTMLSelectElement>(map, '.toolbar select');
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await settled(map);
    };
    await choose('frcem');
    expect([map.scheme, map.compare]).to.deep.equal(['frcem', 'article']);
    expect(all(map, '.stage').length).to.equal(2);
    await choose('consensus');
    while (map.matches(':state(loading)')) await settled(map);
    expect([map.scheme, map.compare]).to.deep.equal(['consensus', '']);
    expect(heard).to.deep.equal([
      [
        { compare: 'article', split: false },
        { compare: '', split: false },
      ],
      [{ scheme: 'frcem' }, { scheme: 'consensus' }],
    ]);
  });

  it('make room for the bands of overlap when these are asked for', async () => {
    const map = await compareFixture('level="L5"');
    const heard = recorded<CompareChangeDetail>(map, 'compare-change');
    one(map, '.toolbar [aria-label="Overlap"]').click();
    while (map.compare !== '' || map.matches(':state(loading)')) await settled(map);
    await settled(map);
    expect(map.overlap).to.equal(true);
    expect(heard).to.deep.equal([{ compare: '', split: false }]);
    expect(textOf(map, '.panel h3')).to.contain('How far L5 can reach');
  });

  it('are left by Escape, after what it closes first, and the focus stays in the map', async () => {
    const map = await compareFixture('split');
    divider(map).focus();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.compare).to.equal('');
    expect(map.shadowRoot?.activeElement?.matches('.compare-toggle')).to.equal(true);

    map.compare = 'frcem';
    await measured(map);
    one(map, '.listbox').focus();
    await settled(map);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(map.compare).to.equal('frcem');
    await sendKeys({ press: 'Escape' });
    expect(map.compare).to.equal('');
  });

  it('keep nothing of a map that leaves the page, however often it comes back', async () => {
    const map = await compareFixture('split');
    const parent = map.parentElement as HTMLElement;
    const listening = new Map<string, number>();
    const count = (name: string, by: number): unknown => listening.set(name, (listening.get(name) ?? 0) + by);
    map.addEventListener = (...all: Parameters<EventTarget['addEventListener']>) => {
      count(all[0], 1);
      EventTarget.prototype.addEventListener.apply(map, all);
    };
    map.removeEventListener = (...all: Parameters<EventTarget['removeEventListener']>) => {
      count(all[0], -1);
      EventTarget.prototype.removeEventListener.apply(map, all);
    };
    for (let time = 0; time < 5; time++) {
      map.remove();
      await aTimeout(0);
      expect(listening.get('keydown')).to.equal(-1);
      parent.append(map);
      await settled(map);
      expect([...listening.values()].filter(Boolean)).to.deep.equal([]);
    }
    const heard = recorded(map, 'compare-change');
    divider(map).focus();
    await sendKeys({ press: 'Escape' });
    expect(heard.length).to.equal(1);
  });

  it('do not meddle with those of another element', async () => {
    const [one1, two] = [await compareFixture('split'), await compareFixture('', 900, 'keegan-garrett')] as [
      DermatomeMap,
      DermatomeMap,
    ];
    divider(one1).focus();
    await sendKeys({ press: 'End' });
    await settled(one1);
    expect([all(one1, '.stage').length, all(two, '.stage').length]).to.deep.equal([2, 2]);
    expect(textOf(two, '.caption-second small')).to.contain('reconstructed');
    expect(all(two, '.divider').length).to.equal(0);
  });

  it('fit into a phone', async () => {
    for (const attributes of ['', 'split', 'view="sole"', 'list']) {
      const map = await compareFixture(attributes, 320);
      const frame = one(map, '.map').getBoundingClientRect();
      for (const part of all(map, '.stage, .comparison *, .caption-first *, .caption-second *, .divider')) {
        const box = part.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(box.left, part.className).to.be.at.least(frame.left - 1);
        expect(box.right, part.className).to.be.at.most(frame.right + 1);
      }
    }
  });

  it('give a picture of the first, whole, with every label', async () => {
    const map = await compareFixture('split');
    const pictured = new DOMParser().parseFromString(await map.toSVG(), 'image/svg+xml').documentElement.textContent;
    await settled(map);
    for (const level of ['L1', 'L2', 'L3', 'L4', 'L5', 'S1']) {
      expect(pictured.split(level).length, level).to.be.at.least(3);
    }
    expect(pictured).to.not.contain('FRCEM');
    expect(all(map, '.stage').length).to.equal(2);
  });

  if (isChromium) {
    it('are printed side by side with both names', async () => {
      const map = await compareFixture('split');
      await emulateMedia({ media: 'print' });
      await settled(map);
      const [first, second] = stages(map).map((stage) => stage.getBoundingClientRect());
      expect(first!.right).to.be.at.most(second!.left + 1);
      expect(getComputedStyle(stages(map)[0]!).clipPath).to.equal('none');
      expect(one(map, '.caption-first').getClientRects().length).to.equal(1);
      expect(all(map, '.divider')[0]?.getClientRects().length ?? 0).to.equal(0);
      await emulateMedia({ media: 'screen' });
    });
  }
});
