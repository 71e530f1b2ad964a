import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isDone, itemsOf, STEPS } from '../../src/exam/blocks.js';
import { emptyExamination, withFindings, withNotTestable } from '../../src/exam/examination.js';
import { isAbnormal } from '../../src/exam/grades.js';
import type { Examination, Finding } from '../../src/exam/types.js';
import { textNote } from '../../src/integrations/text-note.js';
import { EXAM_TERMS_CLINICIAN } from '../../src/locales/en/exam-clinician.js';
import { EXAM_TERMS_PATIENT } from '../../src/locales/en/exam-patient.js';
import { EXAM_TERMS_STUDENT } from '../../src/locales/en/exam-student.js';
import { NOTE } from '../../src/locales/en/note.js';
import { examinations } from '../exam/arbitrary.js';
import { fieldsOf, readNote } from './note-reader.js';

const VOICES = { clinician: EXAM_TERMS_CLINICIAN, student: EXAM_TERMS_STUDENT, patient: EXAM_TERMS_PATIENT };

const write = (examination: Examination, terms = EXAM_TERMS_CLINICIAN): string =>
  textNote(examination, { terms, note: NOTE, lang: 'en' });

function partOf(finding: Finding): string {
  if ('share' in finding) return 'painted';
  return isAbnormal(finding) ? 'found' : 'normal';
}

/** What a note of this examination must say, no more and no less. */
function expected(examination: Examination): string[] {
  const items = STEPS.flatMap((step) => {
    const own = itemsOf(step);
    const left = own.filter((item) => !isDone(examination, item));
    const { kind } = own[0] ?? {};
    const isBegun = [...examination.findings, ...examination.notTestable].some((each) => each.kind === kind);
    return left.length === own.length && (kind === 'sensation' || !isBegun) ? [] : left;
  });
  return [
    ...examination.findings.map((finding) => `${partOf(finding)}: ${fieldsOf(finding)}`),
    ...examination.notTestable.map((item) => `notTestable: ${fieldsOf(item)}`),
    ...items.map((item) => `notTested: ${fieldsOf(item)}`),
  ].sort();
}

const L5: Examination = {
  ...withNotTestable(
    withFindings(emptyExamination(), [
      { kind: 'sensation', place: 'foot-dorsum-middle', side: 'left', modality: 'pinprick', grade: 'absent' },
      { kind: 'sensation', place: 'heel-lateral', side: 'left', modality: 'pinprick', grade: 'reduced' },
      { kind: 'sensation', place: 'leg-lateral-lower', side: 'left', modality: 'pinprick', grade: 'reduced' },
      { kind: 'sensation', place: 'heel-lateral', side: 'right', modality: 'pinprick', grade: 'normal' },
      { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3 },
      { kind: 'power', movement: 'hip-abduction', side: 'left', grade: 3.5 },
      { kind: 'power', movement: 'knee-extension', side: 'left', grade: 5 },
      { kind: 'power', movement: 'knee-extension', side: 'right', grade: 5 },
      { kind: 'reflex', reflex: 'plantar', side: 'left', grade: 'flexor' },
      { kind: 'provocation', test: 'slr', side: 'left', result: 'positive' },
      { kind: 'pain', place: 'thigh-posterior', side: 'left', intensity: 7, share: 0.804 },
      { kind: 'sign', sign: 'back-pain', present: true },
      { kind: 'sign', sign: 'bladder-retention', present: false },
    ]),
    [{ kind: 'reflex', reflex: 'achilles', side: 'right' }],
  ),
  date: '2026-11-20',
  age: 54,
};

describe('the note for a health record', () => {
  for (const [voice, terms] of Object.entries(VOICES)) {
    it(`holds every finding of a record once, and nothing else, in the words of a ${voice}`, () => {
      fc.assert(
        fc.property(examinations, (examination) => {
          const { said } = readNote(write(examination, terms), terms);
          expect(said.map(({ part, fields }) => `${part}: ${fields}`).sort()).to.deep.equal(expected(examination));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('says what was found first, history before each side by itself', () => {
    const [, found] = write(L5).split('\n\n');
    expect(found).to.equal(
      [
        'Positive findings:',
        'History and signs - present: low back pain.',
        'Left - pinprick absent: L5 key point; pinprick reduced: S1 key point, lateral leg (lower half); power 3/5: great toe extension; power 4-/5: hip abduction; test positive: straight leg raise.',
      ].join('\n'),
    );
  });

  it('says once what is normal on both sides', () => {
    expect(write(L5)).to.contain('Both sides - power 5/5: knee extension.');
  });

  it('gives the painted share of a place in percent', () => {
    expect(write(L5)).to.match(/Painted areas.*:\nLeft - pain 7\/10: .*80%\./);
  });

  it('names what could not be tested, and then what was not tested', () => {
    const text = write(L5);
    expect(text).to.contain('Not testable:\nRight - reflex: ');
    expect(text.indexOf('Not tested:')).to.be.above(text.indexOf('Not testable:'));
  });

  it('does not say that nothing of a block was tested when something beyond it was', () => {
    const finding: Finding = { kind: 'reflex', reflex: 'adductor', side: 'left', grade: 'normal' };
    const { blocks, said } = readNote(write(withFindings(emptyExamination(), [finding])), EXAM_TERMS_CLINICIAN);
    expect(blocks).not.to.include(NOTE.blocks.reflexes);
    expect(said.filter(({ part }) => part === 'notTested')).to.have.length(itemsOf('reflexes').length);
  });

  it('begins with what was examined, the day and the age', () => {
    expect(write(L5).split('\n')[0]).to.equal('Lower limb examination, 20 November 2026, age 54');
  });

  it('ends with the version and with what it is not', () => {
    expect(write(L5)).to.match(/dermatome-elements \d+\.\d+\.\d+, record version 1\.\n.* Not a diagnosis\.\n$/);
  });

  it('names the map that was shown', () => {
    const options = { terms: EXAM_TERMS_CLINICIAN, note: NOTE, lang: 'en' };
    expect(textNote(L5, { ...options, scheme: 'Consensus' })).to.contain('Map: Consensus.');
    expect(textNote(L5, options)).not.to.contain('Map:');
  });

  it('never calls an empty record normal', () => {
    const { said, blocks, head } = readNote(write(emptyExamination()), EXAM_TERMS_CLINICIAN);
    expect(said).to.deep.equal([]);
    expect(blocks).to.have.length(STEPS.length - 1);
    expect(head).to.contain('no date given');
    expect(write(emptyExamination()))
      .to.contain('No positive finding was recorded.')
      .and.not.match(/normal where/i);
  });

  it('is plain text that old record systems can hold', () => {
    for (const line of write(L5).split('\n')) expect(line).to.match(/^[\x20-\x7E]*$/);
  });
});
