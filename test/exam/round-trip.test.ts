import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyExamination } from '../../src/exam/examination.js';
import { parseExamination } from '../../src/exam/parse.js';
import { serialiseExamination } from '../../src/exam/serialise.js';
import { examinations } from './arbitrary.js';

const RUNS = { numRuns: 60 };

describe('writing and reading an examination', () => {
  it('gives the same examination back, whatever it holds', () => {
    fc.assert(
      fc.property(examinations, (examination) => {
        expect(parseExamination(serialiseExamination(examination))).to.deep.equal({ ok: true, examination });
      }),
      RUNS,
    );
  });

  it('gives the same text back', () => {
    fc.assert(
      fc.property(examinations, (examination) => {
        const read = parseExamination(examination);
        const text = serialiseExamination(read.ok ? read.examination : emptyExamination());
        const again = parseExamination(text);
        expect(again.ok && serialiseExamination(again.examination)).to.equal(text);
      }),
      RUNS,
    );
  });

  it('reads a value as it reads its text', () => {
    fc.assert(
      fc.property(examinations, (examination) => {
        expect(parseExamination(examination)).to.deep.equal(parseExamination(JSON.stringify(examination)));
      }),
      RUNS,
    );
  });

  it('writes the fields of an examination in one order', () => {
    const text = '{"strokes":[],"findings":[{"side":"left","kind":"pain","place":"heel"}],"age":54}';
    const read = parseExamination(text);
    expect(read.ok && serialiseExamination(read.examination)).to.equal(
      '{"version":1,"age":54,"findings":[{"kind":"pain","place":"heel","side":"left"}],"notTestable":[],"strokes":[]}',
    );
  });
});
