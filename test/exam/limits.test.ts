import { expect } from '@open-wc/testing';
import { MODALITIES, SENSORY_GRADES, SIGNS } from '../../src/core/examination.js';
import { PLACES } from '../../src/core/places.js';
import { SIDES } from '../../src/core/sides.js';
import { MOST_FINDINGS, MOST_STROKES, MOST_TEXT, parseExamination } from '../../src/exam/parse.js';
import { MOST_POINTS } from '../../src/exam/read-strokes.js';
import { serialiseExamination } from '../../src/exam/serialise.js';
import type { RecordProblem } from '../../src/exam/types.js';

const pain = { kind: 'pain', place: 'heel', side: 'left' };
const brush = { paint: 'pain', side: 'left', tool: 'brush', radius: 9, path: [['sock', 1, 2]] };

const record = (findings: unknown): object => ({ findings });
const painted = (stroke: unknown): object => ({ findings: [], strokes: [stroke] });

function problemsOf(input: unknown): readonly RecordProblem[] {
  const parsed = parseExamination(input);
  return parsed.ok ? [] : parsed.problems;
}

/** Findings of which none repeats another. */
function distinct(count: number): object[] {
  const sites = PLACES.flatMap((place) => SIDES.map((side) => ({ place, side })));
  const paints = MODALITIES.flatMap((modality) =>
    SENSORY_GRADES.map((grade) => ({ kind: 'sensation', modality, grade, share: 0.5 })),
  );
  const signs = SIGNS.map((sign) => ({ kind: 'sign', sign, present: true }));
  return sites.flatMap((site) => [...paints, ...signs].map((each) => ({ ...each, ...site }))).slice(0, count);
}

describe('a record of many findings', () => {
  it('lists twenty problems and counts the others', () => {
    const parsed = parseExamination(record(Array.from({ length: 5000 }, () => ({ kind: 'gait' }))));
    expect(!parsed.ok && [parsed.problems.length, parsed.more]).to.deep.equal([20, 4980]);
  });

  it('reads five thousand findings that differ', () => {
    const findings = distinct(5000);
    const parsed = parseExamination(JSON.stringify({ findings }));
    expect(findings).to.have.length(5000);
    expect(parsed.ok && parsed.examination.findings).to.deep.equal(findings);
  });

  it('refuses five thousand findings that repeat', () => {
    const parsed = parseExamination(record(Array.from({ length: 5000 }, () => pain)));
    expect(!parsed.ok && [parsed.problems[0]?.code, parsed.more]).to.deep.equal(['repeated', 4979]);
  });
});

describe('a record that is too large is refused at once', () => {
  const path = (length: number): unknown[] => Array.from({ length }, () => ['sock', 1, 2]);
  const large: Record<string, [input: unknown, path: string]> = {
    text: [' '.repeat(MOST_TEXT + 1), ''],
    findings: [{ findings: new Array(MOST_FINDINGS + 1) }, 'findings'],
    'a list of four thousand million': [{ findings: new Array(2 ** 32 - 1) }, 'findings'],
    strokes: [{ findings: [], strokes: new Array(MOST_STROKES + 1) }, 'strokes'],
    'points of a stroke': [painted({ ...brush, path: path(MOST_POINTS + 1) }), 'strokes[0].path'],
  };

  for (const [name, [input, at]] of Object.entries(large)) {
    it(`too many: ${name}`, () => {
      expect(problemsOf(input).map(({ code, path }) => [code, path])).to.deep.equal([['too-large', at]]);
    });
  }

  it('too many points in all, however many strokes share them', () => {
    const stroke = { ...brush, path: path(MOST_POINTS) };
    const problems = problemsOf({ findings: [], strokes: Array.from({ length: 13 }, () => stroke) });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['too-large', 'strokes[11].path'],
      ['too-large', 'strokes[12].path'],
    ]);
  });

  it('what can be read can be written and read again', () => {
    const long = Array.from({ length: MOST_POINTS }, () => ['sock', 1.2345678901234567, -0.00012345678901234567]);
    const strokes = Array.from({ length: 5 }, () => ({ ...brush, path: long }));
    const parsed = parseExamination({ findings: [], strokes });
    expect(!parsed.ok && parsed.problems[0]?.code).to.equal('too-large');
    const fewer = parseExamination({ findings: [], strokes: strokes.slice(0, 3) });
    expect(fewer.ok && parseExamination(serialiseExamination(fewer.examination)).ok).to.be.true;
  });
});
