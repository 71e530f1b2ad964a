import { expect } from '@open-wc/testing';
import { all, examFixture, examinationWith, NO_ANKLE_JERK, one, settled, WEAK_TOE } from './exam-fixture.js';

describe('dermatome-exam on a phone', () => {
  it('fits a key point, its four rows of answers and the way on into 360 by 740 px', async () => {
    const element = await examFixture('step="sensation"', 360);
    const { top } = element.getBoundingClientRect();
    const last = all(element, '.line').at(-1);
    expect((last?.getBoundingClientRect().bottom ?? Infinity) - top).to.be.at.most(680);
    expect(one(element, '.thumb').getBoundingClientRect().bottom - top).to.be.at.most(740);
  });

  it('shows L4, L5 and S1 in one line of at most 60 px', async () => {
    const element = await examFixture('step="sensation"', 360);
    element.examination = examinationWith(WEAK_TOE, NO_ANKLE_JERK);
    await settled(element);
    expect(one(element, '.folded-triples').getBoundingClientRect().height).to.be.at.most(60);
    const told = all(element, '.folded').map(({ innerText }) => innerText.replace(/\s+/g, ''));
    expect(told).to.deep.equal(['L4·/··/·', 'L5·/3·/··/·', 'S1·/··/0']);
  });

  it('opens them to values that lead to what they tell', async () => {
    const element = await examFixture('step="sensation"', 360);
    expect(one(element, '.value').checkVisibility()).to.equal(false);
    one(element, '.folded-triples > summary').click();
    expect(one(element, '.value').checkVisibility()).to.equal(true);
    one(element, '.value').click();
    await settled(element);
    expect(element.step).to.equal('power');
  });
});

describe('dermatome-exam on a desk', () => {
  it('shows L4, L5 and S1 unfolded', async () => {
    const element = await examFixture('step="sensation"', 1100);
    expect(all(element, '.folded')).to.have.lengthOf(0);
    expect(all(element, '.triple')).to.have.lengthOf(3);
  });
});
