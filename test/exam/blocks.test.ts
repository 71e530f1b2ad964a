import { expect } from '@open-wc/testing';
import { CLAIMS } from '../../src/core/statements.js';
import { MOVEMENTS, PROVOCATIONS, REFLEXES, SIGNS } from '../../src/core/examination.js';
import {
  FIRST_PROVOCATIONS,
  FIRST_REFLEXES,
  FIRST_SIGNS,
  FURTHER_MOVEMENTS,
  FURTHER_PROVOCATIONS,
  FURTHER_REFLEXES,
  FURTHER_SIGNS,
  KEY_MOVEMENTS,
  STEPS,
  TELLING_MOVEMENTS,
  TRIPLES,
  itemsOf,
  normalFor,
  progress,
} from '../../src/exam/blocks.js';
import { emptyExamination, itemKey, withFindings, withNotTestable } from '../../src/exam/examination.js';
import { parseExamination } from '../../src/exam/parse.js';

const offered: Record<string, [all: readonly string[], first: readonly string[], further: readonly string[]]> = {
  movement: [MOVEMENTS, [...KEY_MOVEMENTS.map(({ movement }) => movement), ...TELLING_MOVEMENTS], FURTHER_MOVEMENTS],
  reflex: [REFLEXES, FIRST_REFLEXES, FURTHER_REFLEXES],
  'provocation test': [PROVOCATIONS, FIRST_PROVOCATIONS, FURTHER_PROVOCATIONS],
  sign: [SIGNS, FIRST_SIGNS, FURTHER_SIGNS],
};

const totals = { history: 16, sensation: 40, power: 20, reflexes: 8, provocation: 8, summary: 92 };

describe('the steps of an examination', () => {
  for (const [name, [all, first, further]] of Object.entries(offered)) {
    it(`every ${name} is asked for or on demand, and once`, () => {
      expect([...first, ...further].sort()).to.deep.equal([...all].sort());
    });
  }

  it('every level of a key movement has a claim with a source', () => {
    for (const { movement, levels } of KEY_MOVEMENTS) {
      for (const level of levels) {
        const claim = CLAIMS.find(
          (each) => each.kind === 'power' && each.movement === movement && each.levels[0] === level,
        );
        expect(claim?.sources, `${level} ${movement}`).not.to.be.undefined;
      }
    }
  });

  it('what is always in view is also in a step', () => {
    const keys = STEPS.flatMap(itemsOf).map(itemKey);
    for (const { movements, reflex } of TRIPLES) {
      for (const movement of movements) expect(keys).to.include(`power:${movement}:left`);
      expect(keys).to.include(`reflex:${reflex}:right`);
    }
    expect(TRIPLES.filter(({ optional }) => optional).map(({ level }) => level)).to.deep.equal(['L5']);
  });

  it('nothing is done in an empty examination', () => {
    const steps = progress(emptyExamination());
    expect(STEPS.map((step) => steps[step].done)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    expect(Object.fromEntries(STEPS.map((step) => [step, steps[step].total]))).to.deep.equal(totals);
  });

  for (const step of STEPS) {
    it(`the step ${step} is done when all of it is normal, and when none of it could be tested`, () => {
      const { [step]: normal } = progress(withFindings(emptyExamination(), normalFor(itemsOf(step))));
      const { [step]: untestable } = progress(withNotTestable(emptyExamination(), itemsOf(step)));
      const done = step === 'summary' ? 0 : totals[step];
      expect([normal.done, untestable.done]).to.deep.equal([done, done]);
    });
  }

  it('normal findings are findings that a record may hold', () => {
    const findings = normalFor(STEPS.flatMap(itemsOf));
    expect(parseExamination({ findings }).ok).to.be.true;
  });

  it('a sign counts as asked for wherever on the body it is', () => {
    const rash = { kind: 'sign', sign: 'zoster-rash', side: 'left', place: 'heel', present: true } as const;
    expect(progress(withFindings(emptyExamination(), [rash])).history.done).to.equal(1);
  });

  it('what was painted does not count as tested', () => {
    const painted = {
      kind: 'sensation',
      place: 'perianal',
      side: 'left',
      modality: 'pinprick',
      grade: 'absent',
    } as const;
    expect(progress(withFindings(emptyExamination(), [{ ...painted, share: 1 }])).sensation.done).to.equal(0);
    expect(progress(withFindings(emptyExamination(), [painted])).sensation.done).to.equal(1);
  });
});
