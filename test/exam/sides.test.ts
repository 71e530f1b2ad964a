import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlantarGrade, PowerGrade, ReflexGrade, SensoryGrade } from '../../src/core/examination.js';
import { SIDES, otherSide, type Side } from '../../src/core/sides.js';
import { emptyExamination, withFindings, withNotTestable } from '../../src/exam/examination.js';
import { asymmetryOf, compareSides } from '../../src/exam/sides.js';
import type { Examination, Finding } from '../../src/exam/types.js';
import { examinations } from './arbitrary.js';

const touch = (side: Side, grade: SensoryGrade): Finding => ({
  kind: 'sensation',
  place: 'heel-lateral',
  side,
  modality: 'light-touch',
  grade,
});
const power = (side: Side, grade: PowerGrade): Finding => ({ kind: 'power', movement: 'hip-abduction', side, grade });
const achilles = (side: Side, grade: ReflexGrade): Finding => ({ kind: 'reflex', reflex: 'achilles', side, grade });
const plantar = (side: Side, grade: PlantarGrade): Finding => ({ kind: 'reflex', reflex: 'plantar', side, grade });

const found = (...findings: Finding[]): Examination => withFindings(emptyExamination(), findings);

type Row = [right: Finding, left: Finding, worse: Side | 'none' | 'equal'];

const rows: Record<string, Row> = {
  'touch reduced beside normal': [touch('right', 'normal'), touch('left', 'reduced'), 'left'],
  'touch absent beside reduced': [touch('right', 'absent'), touch('left', 'reduced'), 'right'],
  'touch absent beside increased': [touch('right', 'absent'), touch('left', 'increased'), 'right'],
  'touch reduced beside increased': [touch('right', 'reduced'), touch('left', 'increased'), 'none'],
  'touch reduced on both sides': [touch('right', 'reduced'), touch('left', 'reduced'), 'equal'],
  'power of 4− beside 4': [power('right', 3.5), power('left', 4), 'right'],
  'power of 4+ beside 5': [power('right', 5), power('left', 4.5), 'left'],
  'weakness without a grade beside full power': [power('right', 'weak'), power('left', 5), 'right'],
  'weakness without a grade beside 3': [power('right', 'weak'), power('left', 3), 'none'],
  'normal power beside 5': [power('right', 'normal'), power('left', 5), 'equal'],
  'an absent reflex beside a reduced one': [achilles('right', 'reduced'), achilles('left', 'absent'), 'left'],
  'a brisk reflex beside a normal one': [achilles('right', 'brisk'), achilles('left', 'normal'), 'none'],
  'a brisk reflex beside a reduced one': [achilles('right', 'brisk'), achilles('left', 'reduced'), 'none'],
  'clonus beside a brisk reflex': [achilles('right', 'brisk'), achilles('left', 'clonus'), 'left'],
  'clonus beside a normal reflex': [achilles('right', 'clonus'), achilles('left', 'normal'), 'right'],
  'an extensor response beside a flexor one': [plantar('right', 'flexor'), plantar('left', 'extensor'), 'left'],
  'a mute response beside a flexor one': [plantar('right', 'mute'), plantar('left', 'flexor'), 'right'],
  'a mute response beside an extensor one': [plantar('right', 'mute'), plantar('left', 'extensor'), 'none'],
};

const told = {
  left: 'the left is worse',
  right: 'the right is worse',
  none: 'different, neither worse',
  equal: 'equal',
};

describe('comparing the sides', () => {
  for (const [name, [right, left, worse]] of Object.entries(rows)) {
    it(`${name}: ${told[worse]}`, () => {
      const asymmetries = compareSides(found(right, left));
      if (worse === 'equal') return expect(asymmetries).to.deep.equal([]);
      expect(asymmetries.map((each) => [each.right, each.left, each.worse ?? 'none'])).to.deep.equal([
        [right, left, worse],
      ]);
    });
  }

  it('a side that was not tested gives none', () => {
    expect(compareSides(found(touch('left', 'absent')))).to.deep.equal([]);
    const untestable = withNotTestable(found(touch('left', 'absent')), [touch('right', 'normal')]);
    expect(compareSides(untestable)).to.deep.equal([]);
  });

  it('paint gives none', () => {
    const paint = { ...touch('right', 'absent'), share: 1 } as Finding;
    expect(compareSides(found(paint, touch('left', 'normal')))).to.deep.equal([]);
  });

  it('names what differs without a side, and can be asked from either side', () => {
    const examination = found(power('right', 3), power('left', 5));
    const [asymmetry] = compareSides(examination);
    expect(asymmetry?.item).to.deep.equal({ kind: 'power', movement: 'hip-abduction' });
    for (const side of SIDES) expect(asymmetryOf(examination, power(side, 1))).to.deep.equal(asymmetry);
  });

  it('a mirrored examination is worse on the other side', () => {
    const mirror = (examination: Examination): Examination => ({
      ...examination,
      findings: examination.findings.map((each) => (each.side ? { ...each, side: otherSide(each.side) } : each)),
    });
    fc.assert(
      fc.property(examinations, (examination) => {
        const worse = compareSides(examination).map((each) => each.worse && otherSide(each.worse));
        expect(compareSides(mirror(examination)).map((each) => each.worse)).to.deep.equal(worse);
      }),
      { numRuns: 60 },
    );
  });
});
