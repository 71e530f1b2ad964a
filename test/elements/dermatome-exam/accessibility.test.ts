import { expect } from '@open-wc/testing';
import { STEPS } from '../../../src/exam/blocks.js';
import { audit } from '../../support/audit.js';
import { examFixture, examinationWith, NO_ANKLE_JERK, one, settled, WEAK_TOE } from './exam-fixture.js';

const warn = console.warn;
beforeEach(() => {
  console.warn = () => undefined;
});
afterEach(() => {
  console.warn = warn;
});

describe('accessibility of dermatome-exam', () => {
  const states: readonly (readonly [attributes: string, width: number])[] = [
    ...STEPS.map((step) => [`step="${step}"`, 1100] as const),
    ['step="sensation" audience="patient"', 360],
    ['step="history"', 360],
    ['step="history"', 700],
    ['step="summary" audience="patient"', 320],
    ['step="power" readonly', 700],
    ['step="powr"', 900],
    ['audience="nurse"', 900],
    ['without="triples paint export print"', 900],
  ];
  for (const [attributes, width] of states) {
    it(`passes the audit with ${attributes} at ${width} px`, async () => {
      const element = await examFixture(attributes, width);
      element.examination = examinationWith(WEAK_TOE, NO_ANKLE_JERK);
      await settled(element);
      await audit(element);
    });
  }

  it('passes the audit with a record that was refused', async () => {
    const element = await examFixture();
    element.examination = { findings: [{ kind: 'x' }] } as never;
    await settled(element);
    await audit(element);
  });

  it('says of each step how much is done', async () => {
    const element = await examFixture();
    element.examination = examinationWith(WEAK_TOE);
    await settled(element);
    expect(one(element, '#tab-power').textContent.replace(/\s+/g, ' ').trim()).to.equal('Power , 1 of 20 done');
  });

  it('stays within its width at 320 px in every step', async () => {
    const element = await examFixture('', 320);
    for (const step of STEPS) {
      element.step = step;
      await settled(element);
      const { scrollWidth, clientWidth } = one(element, '.exam');
      expect(scrollWidth, step).to.be.at.most(clientWidth);
    }
  });

  it('writes right before left whichever way the page runs', async () => {
    const element = await examFixture('step="power" dir="rtl"');
    for (const pair of element.shadowRoot?.querySelectorAll('.pair') ?? []) {
      const [right, left] = [...pair.querySelectorAll('button')];
      expect(right?.ariaLabel).to.contain('right');
      expect(right?.getBoundingClientRect().left ?? 0).to.be.below(left?.getBoundingClientRect().left ?? 0);
    }
  });
});
