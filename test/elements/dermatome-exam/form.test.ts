import { expect, fixture, html } from '@open-wc/testing';
import type { DermatomeExam } from '../../../src/elements/dermatome-exam/dermatome-exam.js';
import { parseExamination } from '../../../src/exam/parse.js';
import { sendKeys } from '../../support/browser.js';
import { examFixture, examinationWith, heard, NO_ANKLE_JERK, settled, typeToe, WEAK_TOE } from './exam-fixture.js';

/** An examination in a form, and what the form would send. */
async function inForm(required = false): Promise<{ form: HTMLFormElement; exam: DermatomeExam; sent: () => unknown }> {
  const form = await fixture<HTMLFormElement>(
    html`<form><dermatome-exam name="exam" ?required=${required}></dermatome-exam></form>`,
  );
  const exam = form.querySelector('dermatome-exam') as DermatomeExam;
  await settled(exam);
  return { form, exam, sent: () => new FormData(form).get('exam') };
}

describe('dermatome-exam in a form', () => {
  it('sends an empty text when nothing is recorded', async () => {
    const { sent, exam, form } = await inForm();
    expect(sent()).to.equal('');
    expect(exam.value).to.equal('');
    expect(exam.form === form).to.be.true;
  });

  it('sends the record as JSON that reads back the same', async () => {
    const { exam, sent } = await inForm();
    exam.examination = examinationWith(WEAK_TOE);
    expect(sent()).to.equal(exam.value);
    const parsed = parseExamination(sent());
    expect(parsed.ok && parsed.examination).to.deep.equal(exam.examination);
  });

  it('sends what was recorded by keys', async () => {
    const { exam, sent } = await inForm();
    await typeToe(exam, () => sendKeys({ press: '3' }));
    expect(JSON.parse(sent() as string)).to.have.deep.property('findings', [WEAK_TOE]);
  });

  it('is missing while it is required and nothing is recorded', async () => {
    const { form, exam } = await inForm(true);
    expect(form.checkValidity()).to.be.false;
    expect(exam.validity.valueMissing).to.be.true;
    expect(exam.validationMessage).to.equal('Record at least one finding.');
    exam.examination = examinationWith(WEAK_TOE);
    expect(form.checkValidity()).to.be.true;
    exam.examination = undefined;
    expect(exam.checkValidity()).to.be.false;
    exam.required = false;
    await settled(exam);
    expect(exam.checkValidity()).to.be.true;
  });

  it('brings a reader who sends an empty form to the examination', async () => {
    const { exam } = await inForm(true);
    expect(exam.reportValidity()).to.be.false;
    expect(document.activeElement === exam).to.be.true;
  });

  it('becomes what the page gave when its form is reset', async () => {
    const { form, exam } = await inForm();
    exam.examination = examinationWith(NO_ANKLE_JERK);
    await typeToe(exam, () => sendKeys({ press: '3' }));
    expect(exam.examination.findings).to.have.lengthOf(2);
    const events = heard(exam, 'exam-change');
    form.reset();
    expect(exam.examination).to.deep.equal(examinationWith(NO_ANKLE_JERK));
    expect(events).to.be.empty;
  });

  it('becomes empty when its form is reset and the page gave nothing', async () => {
    const { form, exam, sent } = await inForm();
    await typeToe(exam, () => sendKeys({ press: '3' }));
    form.reset();
    expect(sent()).to.equal('');
  });

  it('takes up what the browser restores, and keeps what it has when that is no record', async () => {
    const { exam } = await inForm();
    const text = JSON.stringify(examinationWith(WEAK_TOE));
    exam.formStateRestoreCallback(text);
    expect(exam.examination.findings).to.deep.equal([WEAK_TOE]);
    exam.formStateRestoreCallback('{"findings":');
    expect(exam.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  it('records nothing while its fieldset is disabled, and is not sent', async () => {
    const { form, exam, sent } = await inForm();
    const fieldset = document.createElement('fieldset');
    form.append(fieldset);
    fieldset.append(exam);
    fieldset.disabled = true;
    await settled(exam);
    expect(exam.willValidate).to.be.false;
    await typeToe(exam, () => sendKeys({ press: '3' }));
    expect(exam.examination.findings).to.be.empty;
    expect(sent()).to.equal(null);
  });

  it('records nothing while it is readonly', async () => {
    const exam = await examFixture('readonly');
    await typeToe(exam, () => sendKeys({ press: '3' }));
    expect(exam.examination.findings).to.be.empty;
  });
});
