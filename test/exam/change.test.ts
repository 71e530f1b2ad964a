import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ReflexGrade, SensoryGrade } from '../../src/core/examination.js';
import { compareExaminations, type ChangeKind } from '../../src/exam/change.js';
import {
  emptyExamination,
  isPainted,
  itemKey,
  itemOf,
  withFindings,
  withNotTestable,
} from '../../src/exam/examination.js';
import type { Examination, Finding } from '../../src/exam/types.js';
import { examinations } from './arbitrary.js';

const RUNS = { numRuns: 60 };

const touch = (grade: SensoryGrade, share?: number): Finding => ({
  kind: 'sensation',
  place: 'heel',
  side: 'left',
  modality: 'light-touch',
  grade,
  ...(share && { share }),
});
const achilles = (grade: ReflexGrade): Finding => ({ kind: 'reflex', reflex: 'achilles', side: 'left', grade });
const pain = (intensity: number): Finding => ({ kind: 'pain', place: 'heel', side: 'left', intensity });

const found = (...findings: Finding[]): Examination => withFindings(emptyExamination(), findings);
const kinds = (before: Examination, after: Examination): ChangeKind[] =>
  compareExaminations(before, after).map(({ change }) => change);

const rows: Record<string, [before: Finding[], after: Finding[], changes: ChangeKind[]]> = {
  'reduced after normal': [[touch('normal')], [touch('reduced')], ['new']],
  'reduced, not tested before': [[], [touch('reduced')], ['new']],
  'normal, not tested before': [[], [touch('normal')], ['tested-now']],
  'absent after reduced': [[touch('reduced')], [touch('absent')], ['worse']],
  'reduced after absent': [[touch('absent')], [touch('reduced')], ['better']],
  'increased after reduced': [[touch('reduced')], [touch('increased')], ['changed']],
  'normal after reduced': [[touch('reduced')], [touch('normal')], ['resolved']],
  'reduced as before': [[touch('reduced')], [touch('reduced')], ['same']],
  'not tested after reduced': [[touch('reduced')], [], ['not-tested-now']],
  'not tested after normal': [[touch('normal')], [], ['not-tested-now']],
  'a brisk reflex after a reduced one': [[achilles('reduced')], [achilles('brisk')], ['changed']],
  'clonus after a brisk reflex': [[achilles('brisk')], [achilles('clonus')], ['worse']],
  'pain of 3 after pain of 7': [[pain(7)], [pain(3)], ['better']],
  'no pain after pain of 7': [[pain(7)], [pain(0)], ['resolved']],
  'paint that covers more': [[touch('reduced', 0.3)], [touch('reduced', 0.8)], ['worse']],
  'paint that covers hardly less': [[touch('reduced', 0.55)], [touch('reduced', 0.5)], ['same']],
  'paint of a higher grade': [[touch('reduced', 0.5)], [touch('absent', 0.5)], ['worse']],
  'paint of a higher grade that covers less': [[touch('reduced', 0.9)], [touch('absent', 0.2)], ['changed']],
  'paint of loss after paint of gain': [[touch('increased', 1)], [touch('reduced', 1)], ['new', 'not-tested-now']],
  'no paint after paint': [[touch('reduced', 1)], [], ['not-tested-now']],
  'paint after a test': [[touch('reduced')], [touch('reduced', 1)], ['new', 'not-tested-now']],
};

describe('comparing two examinations', () => {
  for (const [name, [before, after, changes]] of Object.entries(rows)) {
    it(`${name}: ${changes.join(', then ')}`, () => {
      expect(kinds(found(...before), found(...after))).to.deep.equal(changes);
    });
  }

  it('what could not be tested any more is not resolved', () => {
    const before = found(touch('absent'));
    expect(kinds(before, withNotTestable(before, [touch('absent')]))).to.deep.equal(['not-tested-now']);
  });

  it('an examination is the same as itself', () => {
    fc.assert(
      fc.property(examinations, (examination) => {
        expect(kinds(examination, examination).every((change) => change === 'same')).to.be.true;
      }),
      RUNS,
    );
  });

  it('every finding of both stands in one change', () => {
    fc.assert(
      fc.property(examinations, examinations, (before, after) => {
        const changes = compareExaminations(before, after);
        const all = (list: readonly (Finding | undefined)[]): string[] =>
          list.flatMap((each) => (each ? itemKey(each) : [])).sort();
        expect(all(changes.map((each) => each.before))).to.deep.equal(all(before.findings));
        expect(all(changes.map((each) => each.after))).to.deep.equal(all(after.findings));
        for (const change of changes) {
          const known = (change.after ?? change.before)!;
          expect(change.item).to.deep.equal(itemOf(known));
          expect(change.painted ?? false).to.equal(isPainted(known));
        }
      }),
      RUNS,
    );
  });

  it('what is new one way round is gone or resolved the other way', () => {
    const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
      worse: 'better',
      better: 'worse',
      changed: 'changed',
      resolved: 'new',
    };
    fc.assert(
      fc.property(examinations, examinations, (before, after) => {
        const back = new Map(compareExaminations(after, before).map((each) => [keyOf(each), each.change]));
        for (const each of compareExaminations(before, after)) {
          const expected = mirrored[each.change];
          if (expected) expect(back.get(keyOf(each))).to.equal(expected);
        }
      }),
      RUNS,
    );
  });
});

/** Each finding stands in one change: two of them name it. */
function keyOf({ before, after }: { before?: Finding; after?: Finding }): string {
  return [before, after]
    .map((each) => (each ? itemKey(each) : ''))
    .sort()
    .join(' ');
}
