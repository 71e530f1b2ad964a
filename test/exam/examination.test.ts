import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  emptyExamination,
  findingAt,
  isNotTestable,
  isPainted,
  itemKey,
  itemOf,
  withDetails,
  withFindings,
  withNotTestable,
  withPainting,
  without,
} from '../../src/exam/examination.js';
import type { Examination, Finding, Item, PaintedFinding } from '../../src/exam/types.js';
import { examinations, findings, items, strokes } from './arbitrary.js';

const RUNS = { numRuns: 60 };

const heel = { kind: 'sensation', place: 'heel', side: 'left', modality: 'pinprick' } as const;
const tested = { ...heel, grade: 'reduced' } as const;
const absent = { ...heel, grade: 'absent' } as const;
const painted: PaintedFinding = { ...heel, grade: 'absent', share: 0.5 };

/** Freezes all that a value holds: whoever writes to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const keys = (list: readonly (Item | Finding)[]): string[] => list.map(itemKey);

function isConsistent({ findings, notTestable }: Examination): boolean {
  const all = keys([...findings, ...notTestable]);
  return new Set(all).size === all.length;
}

describe('an examination', () => {
  it('holds nothing when it is empty', () => {
    expect(emptyExamination()).to.deep.equal({ version: 1, findings: [], notTestable: [], strokes: [] });
  });

  it('knows an item by its key, whatever was found of it', () => {
    fc.assert(
      fc.property(findings, (finding) => {
        expect(itemKey(itemOf(finding)) === itemKey(finding)).to.equal(!isPainted(finding));
        expect(itemOf(finding)).not.to.have.any.keys('grade', 'present', 'result', 'intensity', 'share');
      }),
      RUNS,
    );
  });

  it('gives a sign an identity of its own at each place and side', () => {
    const rash = { kind: 'sign', sign: 'zoster-rash' } as const;
    const all = [rash, { ...rash, side: 'left' }, { ...rash, place: 'heel' }, { ...rash, side: 'left', place: 'heel' }];
    expect(new Set(keys(all as Item[])).size).to.equal(4);
  });

  it('gives what was found back, and never what was painted', () => {
    expect(findingAt(withFindings(emptyExamination(), [painted, tested]), heel)).to.equal(tested);
    expect(findingAt(withPainting(emptyExamination(), [], [painted]), heel)).to.equal(undefined);
  });

  it('does not call an item normal that was not tested', () => {
    expect(findingAt(emptyExamination(), heel)).to.equal(undefined);
    expect(isNotTestable(emptyExamination(), heel)).to.be.false;
  });

  it('holds every finding that was added, each item once', () => {
    fc.assert(
      fc.property(examinations, fc.uniqueArray(findings, { selector: itemKey }), (examination, added) => {
        const after = withFindings(frozen(examination), frozen(added));
        expect(added.every((finding) => after.findings.includes(finding))).to.be.true;
        expect(isConsistent(after)).to.be.true;
        expect(withFindings(after, added)).to.deep.equal(after);
      }),
      RUNS,
    );
  });

  it('is what it was when a new finding is taken out again', () => {
    fc.assert(
      fc.property(examinations, items, (examination, item) => {
        const before = without(frozen(examination), [item]);
        const finding = { ...tested, place: 'hand' } as const;
        expect(findingAt(before, item)).to.equal(undefined);
        expect(isNotTestable(before, item)).to.be.false;
        expect(without(withFindings(without(before, [finding]), [finding]), [finding])).to.deep.equal(
          without(before, [finding]),
        );
      }),
      RUNS,
    );
  });

  it('keeps the order of what is replaced', () => {
    const other: Finding = { kind: 'power', movement: 'hip-flexion', side: 'left', grade: 5 };
    const before = withFindings(emptyExamination(), [tested, other]);
    expect(withFindings(before, [absent]).findings.map(({ kind }) => kind)).to.deep.equal(['sensation', 'power']);
  });

  it('holds an item as found or as not testable, never as both', () => {
    fc.assert(
      fc.property(examinations, fc.array(items), (examination, asked) => {
        const after = withNotTestable(frozen(examination), frozen(asked));
        expect(asked.every((item) => isNotTestable(after, item) && !findingAt(after, item))).to.be.true;
        expect(isConsistent(after)).to.be.true;
      }),
      RUNS,
    );
  });

  it('keeps no result of an item that cannot be tested', () => {
    expect(withNotTestable(emptyExamination(), [tested]).notTestable).to.deep.equal([heel]);
  });

  it('keeps paint beside what was tested at the same place', () => {
    const both = withFindings(withPainting(emptyExamination(), [], [painted]), [tested]);
    expect(both.findings).to.deep.equal([painted, tested]);
    expect(without(both, [heel]).findings).to.deep.equal([painted]);
    expect(withNotTestable(both, [heel]).findings).to.deep.equal([painted]);
  });

  it('keeps two paints of one modality at one place', () => {
    const numb = { ...heel, modality: 'paraesthesia', grade: 'reduced', share: 0.5 } as const;
    const tingling = { ...numb, grade: 'increased' } as const;
    expect(withPainting(emptyExamination(), [], [numb, tingling]).findings).to.have.length(2);
  });

  it('replaces all paint by another painting, and nothing else', () => {
    fc.assert(
      fc.property(examinations, fc.array(strokes, { maxLength: 3 }), (examination, made) => {
        const after = withPainting(frozen(examination), frozen(made), [painted]);
        expect(after.strokes).to.deep.equal(made);
        expect(after.findings.filter(isPainted)).to.deep.equal([painted]);
        expect(after.findings.filter((finding) => !isPainted(finding))).to.deep.equal(
          examination.findings.filter((finding) => !isPainted(finding)),
        );
      }),
      RUNS,
    );
  });

  it('takes a detail away that is given as undefined, and keeps one that is left out', () => {
    const dated = withDetails(emptyExamination(), { date: '2026-11-20', age: 54 });
    expect(withDetails(dated, { age: undefined, setting: 'neurology' })).to.deep.equal({
      ...emptyExamination(),
      date: '2026-11-20',
      setting: 'neurology',
    });
  });

  it('cannot be written to', () => {
    const { findings } = withFindings(emptyExamination(), [tested]);
    expect(() => (findings as Finding[]).push(painted)).to.throw(TypeError);
  });
});
