import { expect, fixture } from '@open-wc/testing';
import type { ViewChangeDetail } from '../../../src/elements/dermatome-map/events.js';
import type { StepChangeDetail } from '../../../src/elements/dermatome-map/tour-events.js';
import { patient } from '../../../src/locales/en/patient.js';
import { addVoice } from '../../../src/locales/voices.js';
import { audit } from '../../support/audit.js';
import { emulateMedia, isChromium } from '../../support/browser.js';
import { all, catchWarnings, faded, mapFixture, one, option, recorded, settled, textOf } from './map-fixture.js';
import { STEPS, click, drawn, picture, seen, steps, tourFixture } from './tour-fixture.js';

describe('a tour of dermatome-map', () => {
  catchWarnings();

  for (const [state, attributes, width] of [
    ['at its first step', '', 1100],
    ['in the middle', 'step="2"', 1100],
    ['on a phone', 'step="3"', 320],
    ['at an unknown step', 'step="9"', 1100],
  ] as const) {
    it(`passes the audit ${state}`, async () => {
      const map = await tourFixture(attributes, STEPS, width);
      // What the step has changed fades over.
      faded(map);
      await audit(map);
    });
  }

  it('shows the first step with its caption alone', async () => {
    const map = await tourFixture();
    expect(seen(map)).to.deep.equal(['The whole limb.']);
    expect(textOf(map, '.tour-count')).to.equal('1 of 4');
    expect(picture(map)).to.equal('anterior/both/article/');
  });

  it('shows all captions one after the other until the tour is in hand', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const map = document.createElement('dermatome-map');
    map.innerHTML = STEPS;
    box.append(map);
    while (all(map, 'slot').length === 0) await Promise.resolve();
    expect(seen(map).length).to.equal(4);
    const tops = steps(map).map((step) => step.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(4);
    await drawn(map);
    expect(seen(map).length).to.equal(1);
  });

  it('is absent from a map without steps', async () => {
    const map = await mapFixture();
    expect(all(map, '.tour').length).to.equal(0);
  });

  it('gives every picture alike forwards and backwards', async () => {
    const map = await tourFixture('view="medial" side="right"');
    const forwards = [picture(map)];
    for (let i = 0; i < 3; i++) {
      await click(map, '.tour-next');
      forwards.push(picture(map));
    }
    expect(forwards).to.deep.equal([
      'medial/right/article/',
      'sole/right/article/S1',
      'lateral/left/article/L5',
      'medial/right/frcem/',
    ]);
    const backwards = [picture(map)];
    for (let i = 0; i < 3; i++) {
      await click(map, '.tour-previous');
      backwards.unshift(picture(map));
    }
    expect(backwards).to.deep.equal(forwards);
  });

  it('selects the levels of a step on every coloured limb, whatever the reader has selected before', async () => {
    const map = await tourFixture('step="2"');
    option(map, 'S1', 'left').click();
    await settled(map);
    option(map, 'S1', 'right').click();
    await settled(map);
    expect(map.selection.map(({ side }) => side)).to.deep.equal(['right']);
    const selected = recorded(map, 'region-select');
    await click(map, '.tour-dot[aria-current="step"]');
    expect(map.selection.map(({ side }) => side)).to.deep.equal(['right', 'left']);
    expect(selected).to.deep.equal([]);
  });

  it('tells the page where the user went, and what that changed', async () => {
    const map = await tourFixture();
    const went = recorded<StepChangeDetail>(map, 'step-change');
    const turned = recorded<ViewChangeDetail>(map, 'view-change');
    const chosen = recorded(map, 'scheme-change');
    await click(map, '.tour-next');
    await click(map, '.tour-next');
    await click(map, '.tour-next');
    expect(went).to.deep.equal([
      { step: 2, id: 'tour-sole', view: 'sole', side: 'both', scheme: 'article', level: 'S1', yaw: 0, pitch: 0 },
      { step: 3, id: null, view: 'lateral', side: 'left', scheme: 'article', level: 'L5', yaw: 0, pitch: 0 },
      { step: 4, id: 'tour-text', view: 'anterior', side: 'both', scheme: 'frcem', level: '', yaw: 0, pitch: 0 },
    ]);
    expect(turned.map(({ view }) => view)).to.deep.equal(['sole', 'lateral', 'anterior']);
    expect(chosen).to.deep.equal([{ scheme: 'frcem' }]);
    expect(map.step).to.equal('tour-text');
  });

  it('stays silent when the page sets the step', async () => {
    const map = await tourFixture();
    const heard = ['step-change', 'view-change', 'scheme-change', 'region-select'].map((name) => recorded(map, name));
    for (const step of ['3', 'tour-text', 'tour-sole', '']) {
      map.step = step;
      await drawn(map);
    }
    expect(heard.flat()).to.deep.equal([]);
    expect(textOf(map, '[role="status"]')).to.equal('');
  });

  for (const [value, caption] of [
    ['', 'The whole limb.'],
    ['3', 'L5 is the lateral leg.'],
    ['tour-sole', 'S1 is the sole.'],
  ] as const) {
    it(`opens at step="${value}", set before or after it is attached`, async () => {
      const written = await tourFixture(`step="${value}"`);
      expect(seen(written)).to.deep.equal([caption]);
      const set = await tourFixture();
      set.step = value;
      await drawn(set);
      expect(seen(set)).to.deep.equal([caption]);
      expect(picture(set)).to.equal(picture(written));
    });
  }

  it('announces a step with its caption', async () => {
    const map = await tourFixture();
    await click(map, '.tour-next');
    expect(textOf(map, '[role="status"]')).to.equal('Step 2 of 4: S1 is the sole.');
  });

  it('has words of its own where a voice brings none', async () => {
    const { details, ...voice } = patient;
    expect(details.tour.next).to.equal('Next');
    addVoice({ ...voice, lang: 'cy' });
    const map = await tourFixture('lang="cy" audience="patient"');
    expect(one(map, '.tour-next').ariaLabel).to.equal('Next');
  });

  it('stands under the drawing at every width, inside the frame', async () => {
    for (const width of [320, 700, 1100, 1700]) {
      const map = await tourFixture('step="3"', STEPS, width);
      const bar = one(map, '.tour').getBoundingClientRect();
      expect(bar.top).to.be.closeTo(one(map, '.stage').getBoundingClientRect().bottom, 2);
      for (const part of all(map, '.tour button, .tour a, .caption')) {
        const box = part.getBoundingClientRect();
        expect(box.left).to.be.at.least(bar.left);
        expect(box.right).to.be.at.most(bar.right);
        expect(Math.min(box.width, box.height)).to.be.at.least(part.matches('.caption') ? 0 : 24);
      }
    }
  });

  if (isChromium) {
    it('prints the caption without the controls', async () => {
      const map = await tourFixture('step="2"');
      await emulateMedia({ media: 'print' });
      expect(one(map, '.tour-controls').getClientRects().length).to.equal(0);
      expect(seen(map)).to.deep.equal(['S1 is the sole.']);
      await emulateMedia({ media: 'screen' });
    });
  }
});
