import { expect, waitUntil } from '@open-wc/testing';
import type { DermatomeExam } from '../../../src/elements/dermatome-exam/dermatome-exam.js';
import type { Finding } from '../../../src/exam/types.js';
import {
  all,
  button,
  examFixture,
  examinationWith,
  heard,
  NO_ANKLE_JERK,
  one,
  replaced,
  settled,
  textOf,
  WEAK_TOE,
} from './exam-fixture.js';

const STRONG_TOE: Finding = { ...WEAK_TOE, side: 'right', grade: 5 } as Finding;

async function summaryWith(...findings: Finding[]): Promise<DermatomeExam> {
  const element = await examFixture('step="summary"');
  element.examination = examinationWith(...findings);
  await settled(element);
  return element;
}

/** Stands for the clipboard of a browser that allows or refuses it; returns what was written. */
function clipboard(allowed: boolean): string[] {
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => (allowed ? Promise.resolve(void texts.push(text)) : Promise.reject(new Error('no'))),
    },
  });
  return texts;
}

let restore = (): void => undefined;
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  restore();
  restore = () => undefined;
});

/** Pastes a record where a heading says what it is for, and takes it. */
async function paste(element: DermatomeExam, heading: string, text: string): Promise<HTMLDetailsElement> {
  const form = all<HTMLDetailsElement>(element, '.exchange').find(
    (one) => one.querySelector('summary')?.textContent === heading,
  ) as HTMLDetailsElement;
  form.open = true;
  (form.querySelector('textarea') as HTMLTextAreaElement).value = text;
  (form.querySelector('button') as HTMLButtonElement).click();
  await waitUntil(() => form.querySelector('.error, .pill, .comparison'));
  await settled(element);
  return form;
}

describe('the summary of dermatome-exam', () => {
  it('shows the note, with what was found first', async () => {
    const element = await summaryWith(NO_ANKLE_JERK, STRONG_TOE);
    const note = textOf(element, '.record-note');
    expect(note).to.match(/^Lower limb examination, .*2026/);
    expect(note.indexOf('Achilles')).to.be.below(note.indexOf('great toe extension'));
  });

  it('copies the note, says so, and tells the page', async () => {
    const element = await summaryWith(WEAK_TOE);
    const texts = clipboard(true);
    const events = heard(element, 'exam-save');
    button(element, 'Copy for the record').click();
    await waitUntil(() => events.length > 0);
    await settled(element);
    expect(texts).to.deep.equal([one(element, '.record-note').textContent]);
    expect(events[0]?.detail).to.deep.equal({ examination: element.examination, note: texts[0] });
    expect(textOf(element, '.main .pill')).to.equal('Copied to the clipboard');
    expect(textOf(element, '[role="status"]')).to.equal('Copied to the clipboard');
    expect(textOf(element, '.titles')).to.contain('copied for the record');
  });

  it('copies from any step', async () => {
    const element = await examFixture('step="power"');
    const texts = clipboard(true);
    button(element, 'Copy for the record').click();
    await waitUntil(() => texts.length > 0);
    expect(texts[0]).to.contain('Not tested');
    expect(element.step).to.equal('power');
  });

  it('is not saved any more once something else is recorded', async () => {
    const element = await summaryWith(WEAK_TOE);
    clipboard(true);
    const events = heard(element, 'exam-save');
    button(element, 'Copy for the record').click();
    await waitUntil(() => events.length > 0);
    element.examination = examinationWith(NO_ANKLE_JERK);
    await settled(element);
    expect(textOf(element, '.titles')).to.contain('not saved yet');
  });

  it('selects the text where the browser refuses every way of copying', async () => {
    const element = await examFixture('step="power"');
    clipboard(false);
    restore = replaced(Document.prototype, { execCommand: () => false });
    const events = heard(element, 'exam-save');
    button(element, 'Copy for the record').click();
    await waitUntil(() => events.length > 0);
    await settled(element);
    const field = one<HTMLTextAreaElement>(element, 'textarea.record-note');
    expect(field.readOnly).to.be.true;
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    expect(textOf(element, '[role="status"]')).to.contain('press Ctrl C');
  });

  it('names the side that is worse', async () => {
    const element = await summaryWith(WEAK_TOE, STRONG_TOE);
    expect(textOf(element, '[part="asymmetry"]')).to.equal('Great toe extension: right 5, left 3, worse on the left');
  });

  it('offers a picture of the skin only with the strokes that it would show', async () => {
    const painted: Finding = { kind: 'pain', place: 'heel', side: 'left', share: 0.5 };
    const element = await summaryWith(painted);
    const formats = (): string[] => all(element, '.menu .choices button').map(({ textContent }) => textContent.trim());
    expect(formats()).to.deep.equal(['FHIR R4 bundle', 'CSV table', 'JSON record']);
    const stroke = { paint: 'pain', side: 'left', tool: 'place', place: 'heel' } as const;
    element.examination = { ...examinationWith(painted), strokes: [stroke] };
    await settled(element);
    expect(formats()).to.include.members(['Painted skin as SVG', 'Painted skin as PNG']);
  });

  it('leads to what is still open', async () => {
    const element = await summaryWith(WEAK_TOE);
    button(element, 'Power: 19 items').click();
    await settled(element);
    expect(element.step).to.equal('power');
  });

  it('keeps an age that can be one, and no other', async () => {
    const element = await summaryWith(WEAK_TOE);
    const age = one<HTMLInputElement>(element, 'input[type="number"]');
    for (const [typed, kept] of [
      ['54', 54],
      ['540', 54],
      ['', undefined],
    ] as const) {
      age.value = typed;
      age.dispatchEvent(new Event('change'));
      expect(element.examination.age).to.equal(kept);
    }
  });

  it('says where the record is kept', async () => {
    expect(textOf(await summaryWith(), '.told')).to.equal(
      'Nothing leaves this page. The record is kept only while the page is open.',
    );
  });
});

describe('records that come into dermatome-exam', () => {
  it('opens a record in place of the one in hand, which undo brings back', async () => {
    const element = await summaryWith(WEAK_TOE);
    await paste(element, 'Open a record', JSON.stringify(examinationWith(NO_ANKLE_JERK)));
    expect(element.examination.findings).to.deep.equal([NO_ANKLE_JERK]);
    button(element, 'Undo').click();
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('lists what is wrong with a record, and keeps the one in hand', async () => {
    const element = await summaryWith(WEAK_TOE);
    const form = await paste(element, 'Open a record', '{"findings":[{"kind":"x"}]}');
    const said = form.querySelector('[role="alert"]')?.textContent?.replace(/\s+/g, ' ');
    expect(said).to.contain('The record in hand is unchanged.');
    expect(said).to.contain('findings[0].kind');
    expect(said).to.contain('Allowed: sensation, pain, power');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('compares with an earlier examination', async () => {
    const element = await summaryWith(WEAK_TOE);
    const earlier = { ...examinationWith({ ...WEAK_TOE, grade: 1 } as Finding, NO_ANKLE_JERK), date: '2026-10-01' };
    const form = await paste(element, 'Compare with an earlier examination', JSON.stringify(earlier));
    const said = form.querySelector('.comparison')?.textContent?.replace(/\s+/g, ' ').trim();
    expect(said).to.contain('Since 1 Oct 2026');
    expect(said).to.contain('Better Great toe extension, left: 1, then 3');
    expect(said).to.contain('Not tested this time Achilles, left: absent, then not tested');
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('writes a record in every format that it reads back', async () => {
    const element = await summaryWith(WEAK_TOE, NO_ANKLE_JERK);
    const events = heard(element, 'exam-save');
    const before = element.examination;
    const names: string[] = [];
    restore = replaced(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        names.push(this.download);
      },
    });
    for (const name of ['FHIR R4 bundle', 'CSV table', 'JSON record']) {
      button(element, name).click();
      const count = names.length;
      await waitUntil(() => names.length > count || events.length > count);
      await waitUntil(() => events.length === names.length);
      await paste(element, 'Open a record', (events.at(-1) as CustomEvent<{ note: string }>).detail.note);
      expect(element.examination, name).to.deep.equal(before);
    }
    expect(names).to.deep.equal([
      'dermatome-exam-2026-11-20.fhir.json',
      'dermatome-exam-2026-11-20.csv',
      'dermatome-exam-2026-11-20.json',
    ]);
  });
});
