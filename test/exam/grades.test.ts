import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  MRC_GRADES,
  REFLEX_GRADES,
  type PlantarGrade,
  type PowerGrade,
  type ReflexGrade,
  type SensoryGrade,
} from '../../src/core/examination.js';
import {
  isAbnormal,
  mrcLabel,
  readMrc,
  readReflex,
  readSensory,
  reflexLabel,
  sensoryScore,
  severity,
} from '../../src/exam/grades.js';
import { normalFor } from '../../src/exam/blocks.js';
import type { Finding } from '../../src/exam/types.js';
import { findings, items } from './arbitrary.js';

const power = (grade: PowerGrade): Finding => ({ kind: 'power', movement: 'hip-flexion', side: 'left', grade });
const achilles = (grade: ReflexGrade): Finding => ({ kind: 'reflex', reflex: 'achilles', side: 'left', grade });
const plantar = (grade: PlantarGrade): Finding => ({ kind: 'reflex', reflex: 'plantar', side: 'left', grade });
const touch = (grade: SensoryGrade): Finding => ({
  kind: 'sensation',
  place: 'sole-medial',
  side: 'left',
  modality: 'light-touch',
  grade,
});

const abnormal: Record<string, [finding: Finding, isAbnormal: boolean]> = {
  'touch that is increased': [touch('increased'), true],
  'touch that is normal': [touch('normal'), false],
  'power of 4+': [power(4.5), true],
  'power of 5': [power(5), false],
  'weakness without a grade': [power('weak'), true],
  'a brisk reflex': [achilles('brisk'), true],
  'an extensor response': [plantar('extensor'), true],
  'a mute response': [plantar('mute'), true],
  'a flexor response': [plantar('flexor'), false],
  pain: [{ kind: 'pain', place: 'heel', side: 'left' }, true],
  'pain of intensity 0': [{ kind: 'pain', place: 'heel', side: 'left', intensity: 0 }, false],
  'a sign that was looked for in vain': [{ kind: 'sign', sign: 'fever', present: false }, false],
};

const written: Record<string, number | undefined> = {
  '4-': 3.5,
  '4−': 3.5,
  '4–': 3.5,
  '3+': 3.5,
  ' 4 + ': 4.5,
  '4-/5': 3.5,
  '3,5': 3.5,
  '0': 0,
  '5/5': 5,
  '5-': undefined,
  '6': undefined,
  '': undefined,
};

describe('grades', () => {
  for (const [name, [finding, expected]] of Object.entries(abnormal)) {
    it(`${name} is ${expected ? 'abnormal' : 'normal'}`, () => {
      expect(isAbnormal(finding)).to.equal(expected);
    });
  }

  it('the severity of a finding lies between 0 and 1, and is 0 if it is normal', () => {
    fc.assert(
      fc.property(findings, items, (finding, item) => {
        expect(severity(finding)).to.be.within(0, 1);
        expect(normalFor([item]).map(severity)).to.deep.equal([0]);
      }),
      { numRuns: 60 },
    );
  });

  it('skin scores 0, 1 or 2, and increased counts as 1', () => {
    expect((['absent', 'reduced', 'increased', 'normal'] as const).map(sensoryScore)).to.deep.equal([0, 1, 1, 2]);
    expect(['0', '1', '2', '3'].map(readSensory)).to.deep.equal(['absent', 'reduced', 'normal', undefined]);
  });

  it('power is written with 4−, 4 and 4+', () => {
    expect(MRC_GRADES.map(mrcLabel)).to.deep.equal(['0', '1', '2', '3', '4−', '4', '4+', '5']);
    expect(MRC_GRADES.map((grade) => readMrc(mrcLabel(grade)))).to.deep.equal([...MRC_GRADES]);
  });

  for (const [text, grade] of Object.entries(written)) {
    it(`power written as "${text}" is ${grade ?? 'no grade'}`, () => {
      expect(readMrc(text)).to.equal(grade);
    });
  }

  it('reflexes are written from 0 to 4+', () => {
    expect(REFLEX_GRADES.map(reflexLabel)).to.deep.equal(['0', '1+', '2+', '3+', '4+']);
    expect(REFLEX_GRADES.map((grade) => readReflex(reflexLabel(grade)))).to.deep.equal([...REFLEX_GRADES]);
    expect([readReflex('2'), readReflex('5'), readReflex('')]).to.deep.equal(['normal', undefined, undefined]);
  });
});
