import { expect } from '@open-wc/testing';
import { MODALITIES, MRC_GRADES, PLANTAR_GRADES, REFLEX_GRADES, SENSORY_GRADES } from '../../src/core/examination.js';
import { PLACES } from '../../src/core/places.js';
import { SIDES } from '../../src/core/sides.js';
import { CHART_IDS } from '../../src/atlas/types.js';
import { parseExamination } from '../../src/exam/parse.js';
import { CHARTS } from '../../src/exam/read-strokes.js';
import type { ProblemCode, RecordProblem } from '../../src/exam/types.js';

const pain = { kind: 'pain', place: 'heel', side: 'left' };
const touch = { kind: 'sensation', place: 'heel', side: 'left', modality: 'light-touch', grade: 'reduced' };
const patellar = { kind: 'reflex', reflex: 'patellar', side: 'left', grade: 'absent' };
const brush = { paint: 'pain', side: 'left', tool: 'brush', radius: 9, path: [['sock', 1, 2]] };
const lasso = {
  paint: 'pain',
  side: 'left',
  tool: 'lasso',
  view: 'sole',
  yaw: 0,
  pitch: 0,
  outline: [
    [0, 0],
    [1, 0],
    [0, 1],
  ],
};

function problemsOf(input: unknown): readonly RecordProblem[] {
  const parsed = parseExamination(input);
  return parsed.ok ? [] : parsed.problems;
}

const record = (findings: unknown, others: object = {}): object => ({ findings, ...others });
const painted = (stroke: unknown): object => ({ findings: [], strokes: [stroke] });

const refused: Record<string, [input: unknown, code: ProblemCode, path: string, value: string, allowed?: string[]]> = {
  nothing: [undefined, 'not-an-object', '', 'undefined'],
  'an empty text': ['', 'not-json', '', '""'],
  'a text that was cut off': ['{"findings":[{"kind":"pa', 'not-json', '', '"{\\"findings\\":[{\\"kind\\":\\"pa"'],
  'a list': [[pain], 'not-an-object', '', '[{"kind":"pain","place":"heel","side":"left"}]'],
  'a text that holds a number': ['5', 'not-an-object', '', '5'],
  'an object of a class': [new Date(0), 'not-an-object', '', '{}'],
  'an object with fields that it inherits': [Object.create({ findings: [] }), 'not-an-object', '', '{}'],
  'a record without findings': [{}, 'missing', 'findings', 'undefined', ['array']],
  'findings that are no list': [record({}), 'wrong-type', 'findings', '{}', ['array']],
  'a newer version': [{ version: 2, findings: 5, more: 1 }, 'newer-version', 'version', '2', ['1']],
  'a version in words': [record([], { version: '1' }), 'unknown-value', 'version', '"1"', ['1']],
  'a field that is unknown': [
    record([{ ...pain, note: 1 }]),
    'unknown-field',
    'findings[0].note',
    '1',
    ['kind', 'place', 'side', 'intensity', 'share'],
  ],
  'a prototype in the text': ['{"findings":[],"__proto__":{"x":1}}', 'unknown-field', '__proto__', '{"x":1}'],
  'a constructor': [record([], { constructor: 1 }), 'unknown-field', 'constructor', '1'],
  'a symbol': [record([], { [Symbol('x')]: 1 }), 'unknown-field', 'Symbol(x)', 'undefined'],
  'a finding that is null': [record([null]), 'wrong-type', 'findings[0]', 'null', ['object']],
  'a finding without a kind': [record([{}]), 'missing', 'findings[0].kind', 'undefined'],
  'an unknown kind': [
    record([pain, { kind: 'gait' }]),
    'unknown-value',
    'findings[1].kind',
    '"gait"',
    ['sensation', 'pain', 'power', 'reflex', 'provocation', 'sign'],
  ],
  'a kind that every object has': [record([{ kind: 'toString' }]), 'unknown-value', 'findings[0].kind', '"toString"'],
  'an unknown place': [
    record([{ ...pain, place: 'elbow' }]),
    'unknown-value',
    'findings[0].place',
    '"elbow"',
    [...PLACES],
  ],
  'an unknown side': [record([{ ...pain, side: 'both' }]), 'unknown-value', 'findings[0].side', '"both"', [...SIDES]],
  'a boxed side': [
    record([{ ...pain, side: new String('left') }]),
    'unknown-value',
    'findings[0].side',
    '{"0":"l","1":"e","2":"f","3":"t"}',
  ],
  'an unknown modality': [
    record([{ ...touch, modality: 'pin' }]),
    'unknown-value',
    'findings[0].modality',
    '"pin"',
    [...MODALITIES],
  ],
  'a grade that is missing': [
    record([{ ...touch, grade: undefined }]),
    'missing',
    'findings[0].grade',
    'undefined',
    [...SENSORY_GRADES],
  ],
  'a reflex of the knee that is flexor': [
    record([{ ...patellar, grade: 'flexor' }]),
    'unknown-value',
    'findings[0].grade',
    '"flexor"',
    [...REFLEX_GRADES],
  ],
  'a plantar response that is brisk': [
    record([{ ...patellar, reflex: 'plantar', grade: 'brisk' }]),
    'unknown-value',
    'findings[0].grade',
    '"brisk"',
    [...PLANTAR_GRADES],
  ],
  'power of 4.2': [
    record([{ kind: 'power', movement: 'hip-flexion', side: 'left', grade: 4.2 }]),
    'unknown-value',
    'findings[0].grade',
    '4.2',
    [...MRC_GRADES.map(String), 'weak', 'normal'],
  ],
  'pain of 3.5': [record([{ ...pain, intensity: 3.5 }]), 'unknown-value', 'findings[0].intensity', '3.5'],
  'pain that is not a number': [record([{ ...pain, intensity: NaN }]), 'unknown-value', 'findings[0].intensity', 'NaN'],
  'a share of nothing': [record([{ ...pain, share: 0 }]), 'out-of-range', 'findings[0].share', '0', ['> 0', '<= 1']],
  'a share in words': [record([{ ...pain, share: '1' }]), 'wrong-type', 'findings[0].share', '"1"', ['number']],
  'a sign that is perhaps there': [
    record([{ kind: 'sign', sign: 'fever', present: 1 }]),
    'wrong-type',
    'findings[0].present',
    '1',
  ],
  'a finding that stands twice': [
    record([pain, pain]),
    'repeated',
    'findings[1]',
    '{"kind":"pain","place":"heel","side":"left"}',
  ],
  'an item that was found and could not be tested': [
    record([pain], { notTestable: [pain] }),
    'repeated',
    'notTestable[0]',
    '{"kind":"pain","place":"heel","side":"left"}',
  ],
  'a result of what could not be tested': [
    record([], { notTestable: [touch] }),
    'unknown-field',
    'notTestable[0].grade',
    '"reduced"',
  ],
  'a day that was never': [record([], { date: '2026-02-29' }), 'unknown-value', 'date', '"2026-02-29"', ['YYYY-MM-DD']],
  'a date with a time': [record([], { date: '2026-02-28T10:00' }), 'unknown-value', 'date', '"2026-02-28T10:00"'],
  'an age of 131': [record([], { age: 131 }), 'out-of-range', 'age', '131', ['>= 0', '<= 130']],
  'an unknown setting': [record([], { setting: 'ward' }), 'unknown-value', 'setting', '"ward"'],
  'a hole in a list': [record([pain, , touch]), 'missing', 'findings[1]', 'undefined', ['object']], // eslint-disable-line no-sparse-arrays
  'a stroke without a tool': [
    painted({ paint: 'pain', side: 'left' }),
    'missing',
    'strokes[0].tool',
    'undefined',
    ['brush', 'lasso', 'place'],
  ],
  'numbness of no grade': [
    painted({ ...brush, paint: 'numbness', modality: 'pinprick' }),
    'missing',
    'strokes[0].grade',
    'undefined',
    ['absent', 'reduced'],
  ],
  'tingling of an intensity': [
    painted({ ...brush, paint: 'tingling', intensity: 3 }),
    'unknown-field',
    'strokes[0].intensity',
    '3',
  ],
  'a brush that went nowhere': [painted({ ...brush, path: [] }), 'out-of-range', 'strokes[0].path', '[]', ['>= 1']],
  'a brush wider than a leg': [painted({ ...brush, radius: 61 }), 'out-of-range', 'strokes[0].radius', '61'],
  'paint on a hand': [
    painted({ paint: 'pain', side: 'left', tool: 'place', place: 'hand' }),
    'unknown-value',
    'strokes[0].place',
    '"hand"',
  ],
  'a lasso in a view that is not turned so far': [
    painted({
      paint: 'pain',
      side: 'left',
      tool: 'lasso',
      view: 'sole',
      yaw: 61,
      pitch: 0,
      outline: [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
    }),
    'out-of-range',
    'strokes[0].yaw',
    '61',
  ],
  'numbness that is told to be a loss': [
    painted({ ...brush, paint: 'numbness', modality: 'paraesthesia', grade: 'absent' }),
    'unknown-value',
    'strokes[0].grade',
    '"absent"',
  ],
  'a brush without width': [painted({ ...brush, radius: 0 }), 'out-of-range', 'strokes[0].radius', '0'],
  'a chart that is none': [
    painted({ ...brush, path: [['toe6', 0, 0]] }),
    'unknown-value',
    'strokes[0].path[0][0]',
    '"toe6"',
    [...CHART_IDS],
  ],
  'skin beyond a toe': [
    painted({
      ...brush,
      path: [
        ['sock', 2, 0],
        ['toe1', 2, 0],
      ],
    }),
    'out-of-range',
    'strokes[0].path[1][1]',
    '2',
    ['>= 0', '<= 1'],
  ],
  'skin at no angle': [
    painted({ ...brush, path: [['sock', 2, Infinity]] }),
    'out-of-range',
    'strokes[0].path[0][2]',
    'Infinity',
  ],
  'a point of two numbers': [
    painted({ ...brush, path: [[1, 2]] }),
    'wrong-type',
    'strokes[0].path[0]',
    '[1,2]',
    ['[chart, s, phi]'],
  ],
  'an outline of two corners': [
    painted({
      ...lasso,
      outline: [
        [0, 0],
        [1, 1],
      ],
    }),
    'out-of-range',
    'strokes[0].outline',
    '[[0,0],[1,1]]',
  ],
  'a stroke that does not erase': [
    painted({ ...brush, erase: false }),
    'unknown-value',
    'strokes[0].erase',
    'false',
    ['true'],
  ],
};

describe('reading an examination', () => {
  for (const [name, [input, code, path, value, allowed]] of Object.entries(refused)) {
    it(`refuses ${name}: ${code}${path && ` at ${path}`}`, () => {
      const [problem, ...others] = problemsOf(input);
      expect(others).to.deep.equal([]);
      expect([problem?.code, problem?.path, problem?.value]).to.deep.equal([code, path, value]);
      if (allowed) expect(problem?.allowed).to.deep.equal(allowed);
    });
  }

  it('reads the findings of the contract, with the other lists empty and the version 1', () => {
    const findings = [
      touch,
      pain,
      { kind: 'power', movement: 'great-toe-extension', side: 'left', grade: 3 },
      { kind: 'power', movement: 'hip-abduction', side: 'left', grade: 'weak' },
      patellar,
      { kind: 'reflex', reflex: 'plantar', side: 'left', grade: 'mute' },
      { kind: 'provocation', test: 'slr', side: 'left', result: 'positive' },
      { kind: 'sign', sign: 'bladder-retention', present: true },
    ];
    expect(parseExamination({ findings, age: 54, setting: 'spine-clinic' })).to.deep.equal({
      ok: true,
      examination: { version: 1, age: 54, setting: 'spine-clinic', findings, notTestable: [], strokes: [] },
    });
  });

  it('reads every tool of painting', () => {
    const strokes = [brush, lasso, { paint: 'allodynia', side: 'right', tool: 'place', place: 'heel', erase: true }];
    expect(problemsOf({ findings: [], strokes })).to.deep.equal([]);
  });

  it('reads a tested and a painted finding of one place', () => {
    expect(problemsOf(record([pain, { ...pain, share: 0.5 }]))).to.deep.equal([]);
  });

  it('reads a text that begins with a byte order mark', () => {
    expect(parseExamination('\uFEFF{"findings":[]}').ok).to.be.true;
  });

  it('knows the charts of the atlas', () => {
    expect(Object.keys(CHARTS)).to.deep.equal([...CHART_IDS]);
  });

  it('shares nothing with what it read, and cannot be written to', () => {
    const findings = [{ ...pain }];
    const parsed = parseExamination({ findings });
    findings[0]!.place = 'hand';
    findings.push(pain);
    expect(parsed.ok && parsed.examination.findings).to.deep.equal([pain]);
    expect(parsed.ok && [parsed.examination, parsed.examination.findings[0]].every(Object.isFrozen)).to.be.true;
  });
});
