import { expect } from '@open-wc/testing';
import { sendKeys } from '../../support/browser.js';
import { button, examFixture, heard, replaced, settled, typeToe, WEAK_TOE } from './exam-fixture.js';

describe('dermatome-exam that is moved', () => {
  it('loses nothing, and can still be undone', async () => {
    const element = await examFixture();
    await typeToe(element, () => sendKeys({ press: '3' }));
    const place = document.createElement('section');
    document.body.append(place);
    place.append(element);
    await settled(element);
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    expect(element.step).to.equal('power');
    button(element, 'Undo').click();
    expect(element.examination.findings).to.be.empty;
    element.remove();
    place.remove();
  });

  it('hears and says everything once after it was put in and out 1,000 times', async () => {
    const element = await examFixture();
    const box = element.parentElement as HTMLElement;
    let held = 0;
    const restore = replaced(window, {
      addEventListener: () => held++,
      removeEventListener: () => held--,
    });
    for (let count = 0; count < 1000; count++) {
      element.remove();
      box.append(element);
    }
    restore();
    await settled(element);
    expect(held).to.equal(0);
    const events = heard(element, 'exam-change');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(events).to.have.lengthOf(1);
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('does not disturb another one on the page', async () => {
    const one = await examFixture('step="power"');
    const other = await examFixture('step="sensation" audience="patient"');
    const events = heard(other, 'exam-change');
    await typeToe(one, () => sendKeys({ press: '3' }));
    button(one, 'Undo').click();
    button(one, 'Redo').click();
    expect(events).to.be.empty;
    expect(other.value).to.equal('');
    expect(other.step).to.equal('sensation');
  });
});
