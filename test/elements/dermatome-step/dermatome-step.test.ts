import { expect, fixture } from '@open-wc/testing';
import '../../../src/define/dermatome-step.js';
import type { DermatomeStep } from '../../../src/elements/dermatome-step/dermatome-step.js';
import { audit } from '../../support/audit.js';

const stepFixture = (attributes = ''): Promise<DermatomeStep> =>
  fixture<DermatomeStep>(`<dermatome-step ${attributes}><p>L5 is the lateral leg.</p></dermatome-step>`);

describe('dermatome-step', () => {
  it('passes the audit', async () => {
    await audit(await stepFixture('view="sole" level="S1"'));
  });

  it('shows its caption by itself, outside a map', async () => {
    const step = await stepFixture();
    expect(step.innerText).to.equal('L5 is the lateral leg.');
    expect(step.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
  });

  for (const [name, value] of [
    ['view', 'sole'],
    ['side', 'left'],
    ['scheme', 'frcem'],
    ['level', 'L4 L5'],
    ['yaw', 40],
    ['pitch', -10],
  ] as const) {
    it(`has ${name} as attribute and as property alike`, async () => {
      const written = await stepFixture(`${name}="${value}"`);
      expect(written[name]).to.equal(value);
      const set = await stepFixture();
      expect(set[name]).to.equal(undefined);
      Object.assign(set, { [name]: value });
      await set.updateComplete;
      expect(set.getAttribute(name)).to.equal(String(value));
    });
  }

  it('is registered once, however often it is defined', async () => {
    const known = customElements.get('dermatome-step');
    await import('../../../src/index.js');
    expect(customElements.get('dermatome-step')).to.equal(known);
  });
});
