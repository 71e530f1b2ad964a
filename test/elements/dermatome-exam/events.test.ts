import { expect } from '@open-wc/testing';
import type { DermatomeExam } from '../../../src/elements/dermatome-exam/dermatome-exam.js';
import { sendKeys } from '../../support/browser.js';
import {
  all,
  button,
  examFixture,
  examinationWith,
  heard,
  NO_ANKLE_JERK,
  one,
  settled,
  textOf,
  typeToe,
  WEAK_TOE,
} from './exam-fixture.js';

const warn = console.warn;
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

describe('events of dermatome-exam', () => {
  it('says exam-change with the record when a user records something', async () => {
    const element = await examFixture();
    const events = heard(element, 'exam-change');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(events).to.have.lengthOf(1);
    expect(events[0]?.detail).to.deep.equal({ examination: element.examination });
    expect(events[0]?.bubbles && events[0].composed).to.be.true;
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('stays silent when the page sets the record, the step or the reader', async () => {
    const element = await examFixture();
    const events = heard(element, 'exam-change', 'exam-save', 'atlas-error');
    element.examination = examinationWith(WEAK_TOE);
    element.step = 'power';
    element.audience = 'patient';
    await settled(element);
    element.examination = undefined;
    await settled(element);
    expect(events).to.be.empty;
  });

  it('dates a record with the day of its first finding, and undoes both in one step', async () => {
    const element = await examFixture();
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(element.examination.date).to.match(/^\d{4}-\d\d-\d\d$/);
    button(element, 'Undo').click();
    expect(element.examination.date).to.equal(undefined);
    expect(element.value).to.equal('');
  });

  it('keeps the way back when the page hands back what it heard', async () => {
    const element = await examFixture();
    element.addEventListener('exam-change', ({ detail }) => (element.examination = detail.examination));
    await typeToe(element, () => sendKeys({ press: '3' }));
    button(element, 'Undo').click();
    expect(element.examination.findings).to.be.empty;
  });

  it('takes a record before it joins the page as after', async () => {
    const element = document.createElement('dermatome-exam');
    element.examination = examinationWith(WEAK_TOE);
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    document.body.append(element);
    await settled(element);
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    expect(button(element, 'great toe extension, left: 3').className).to.contain('absent');
    element.remove();
  });
});

describe('what dermatome-exam refuses', () => {
  const BAD: readonly (readonly [name: string, value: unknown, path: string])[] = [
    ['no object', 7, 'the record'],
    ['null', null, 'the record'],
    ['a broken text', '{"findings":[', 'the record'],
    ['a newer version', { version: 9, findings: [] }, 'version'],
    ['an unknown grade', examinationWith({ ...WEAK_TOE, grade: 6 } as never), 'findings[0].grade'],
    ['an unknown kind', { findings: [{ kind: 'x' }] }, 'findings[0].kind'],
    ['findings that are missing', { version: 1 }, 'findings'],
  ];
  for (const [name, value, path] of BAD) {
    it(`says why it refuses ${name}, and keeps the record`, async () => {
      const element = await examFixture();
      element.examination = examinationWith(NO_ANKLE_JERK);
      const events = heard(element, 'atlas-error', 'exam-change');
      element.examination = value as never;
      await settled(element);
      expect(element.examination).to.equal(value);
      expect(element.matches(':state(error)')).to.be.true;
      expect(textOf(element, '[role="alert"] .problems code')).to.equal(path);
      expect(events.map(({ type }) => type)).to.deep.equal(['atlas-error']);
      expect(warnings).to.have.lengthOf(1);
      expect(button(element, 'Achilles, left: 0, absent').textContent.trim()).to.equal('0');
    });
  }

  it('goes on recording after a refusal, and forgets it', async () => {
    const element = await examFixture();
    element.examination = 7 as never;
    await settled(element);
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    expect(element.matches(':state(error)')).to.be.false;
    expect(all(element, '[role="alert"]')).to.be.empty;
  });

  const SETTINGS: readonly (readonly [attribute: string, sentence: string])[] = [
    ['step="powr"', 'step="powr" is not a known step.'],
    ['audience="nurse"', 'audience="nurse" is not a known reader.'],
    ['lang="xx"', 'lang="xx" is not a known language.'],
    ['storage="cloud"', 'storage="cloud" is not a known storage.'],
    ['without="notice"', 'without="notice" is not a known part.'],
  ];
  for (const [attribute, sentence] of SETTINGS) {
    it(`names ${attribute}`, async () => {
      const element = await examFixture(attribute);
      expect(textOf(element, '[role="alert"] h3')).to.equal(sentence);
      expect(element.matches(':state(error)')).to.be.true;
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('shows no step for an unknown one, until a step is chosen', async () => {
    const element = await examFixture('step="powr"');
    expect(all(element, '[role="tabpanel"]')).to.be.empty;
    one(element, '#tab-power').click();
    await settled(element);
    expect(element.step).to.equal('power');
    expect(all(element, '[role="alert"]')).to.be.empty;
  });
});

describe('states of dermatome-exam', () => {
  const stateOf = (element: DermatomeExam): string[] =>
    ['complete', 'incomplete', 'error'].filter((state) => element.matches(`:state(${state})`));

  it('is neither complete nor incomplete while nothing is recorded', async () => {
    expect(stateOf(await examFixture())).to.deep.equal([]);
  });

  it('is incomplete with one finding', async () => {
    const element = await examFixture();
    element.examination = examinationWith(WEAK_TOE);
    await settled(element);
    expect(stateOf(element)).to.deep.equal(['incomplete']);
  });
});
