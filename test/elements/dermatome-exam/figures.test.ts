import { expect, fixture } from '@open-wc/testing';
import { UPRIGHT, UPRIGHT_BOX } from '../../../src/elements/dermatome-exam/entry/figure-frame.js';
import { figurePlate } from '../../../src/elements/dermatome-exam/entry/figure-plates.js';
import './entry-host.js';
import type { EntryHost } from './entry-host.js';
import { all, entryFixture, one, settled, skin, textOf } from './entry-fixture.js';

/** The heights of the figures and what is around them, rounded. */
function heights(host: EntryHost): number[] {
  return all(host, '.figures, .figures > *, .figures svg').map((part) =>
    Math.round(part.getBoundingClientRect().height),
  );
}

describe('the figures of an examination', () => {
  // It comes first: figures are loaded once for all examinations of a page.
  it('come when everything can be entered already, and take the room that was kept for them', async () => {
    const host = await fixture<EntryHost>('<entry-host></entry-host>');
    await host.updateComplete;
    expect(all(host, '[role=gridcell]')).to.have.lengthOf(40);
    expect(all(host, '.dot')).to.have.lengthOf(0);
    const kept = heights(host);
    expect(kept).to.have.lengthOf(8);
    expect(Math.min(...kept)).to.be.above(10);
    await settled(host);
    expect(all(host, '.dot').length).to.be.above(20);
    expect(heights(host)).to.deep.equal(kept);
  });

  it('are drawn in the part of the plane that is kept for them', () => {
    for (const view of UPRIGHT) {
      expect(figurePlate(view).plate.box.map((value) => Math.round(value * 10) / 10)).to.deep.equal(UPRIGHT_BOX);
    }
  });

  it('come on a narrow screen, too', async () => {
    const host = await entryFixture('sensation', { width: 'narrow' });
    expect(all(host, 'figure')).to.have.lengthOf(2);
    expect(one(host, `[data-spot="sensation:${skin('inguinal', 'right', 'light-touch').place}:right:light-touch"]`)).to
      .exist;
  });
});

describe('the history where there is no room for help beside it', () => {
  for (const width of ['medium', 'narrow'] as const) {
    it(`tells of each sign how it is asked for, below it: ${width}`, async () => {
      const host = await entryFixture('history', { width });
      const opener = one(host, '[data-sign=bladder-retention] .sign-help');
      expect(opener.getAttribute('aria-label')).to.match(/^How to test: /);
      opener.click();
      await settled(host);
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(one(host, '[data-sign=bladder-retention] .sign-method'))).to.not.equal('');
      expect(all(host, '.sign-method, .help')).to.have.lengthOf(1);
      opener.click();
      await settled(host);
      expect(all(host, '.sign-method')).to.have.lengthOf(0);
    });
  }

  it('can still be asked for help where nothing can be recorded', async () => {
    const host = await entryFixture('history', { width: 'narrow', readonly: true });
    one(host, '.sign-help').click();
    await settled(host);
    expect(all(host, '.sign-method')).to.have.lengthOf(1);
    expect(all(host, '.choice input:not(:disabled)')).to.have.lengthOf(0);
  });

  it('has its help beside it on a wide screen', async () => {
    const host = await entryFixture('history');
    expect(all(host, '.sign-help')).to.have.lengthOf(0);
  });
});
