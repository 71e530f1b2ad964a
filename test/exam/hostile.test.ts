import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseExamination } from '../../src/exam/parse.js';
import { QUOTE_LENGTH } from '../../src/exam/quote.js';
import { serialiseExamination } from '../../src/exam/serialise.js';
import { PROBLEM_CODES } from '../../src/exam/types.js';
import { examinations } from './arbitrary.js';

const RUNS = { numRuns: 60 };

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  maxDepth: 2,
});

/** The fields of a value, however deep. */
function fieldsOf(value: unknown): [holder: Record<string, unknown>, field: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((field) => [
    [holder, field] as [typeof holder, string],
    ...fieldsOf(holder[field]),
  ]);
}

/** A valid record of which one field has another value, is missing or has another name. */
const damaged = fc
  .tuple(examinations, fc.nat(), anything, fc.constantFrom('replace', 'take away', 'rename', 'add'))
  .map(([examination, at, value, damage]) => {
    const record = structuredClone(examination) as object;
    const fields = fieldsOf(record);
    const [holder, field] = fields[at % fields.length]!;
    if (damage === 'add') holder['more'] = value;
    else if (damage === 'replace') holder[field] = value;
    else {
      if (damage === 'rename') holder[`${field}s`] = holder[field];
      delete holder[field];
    }
    return record;
  });

/** Either the input is read, and reads back the same, or it is refused with reasons that name a place and a value. */
function isReadOrRefused(input: unknown): void {
  const parsed = parseExamination(input);
  if (parsed.ok) {
    expect(parseExamination(serialiseExamination(parsed.examination))).to.deep.equal(parsed);
    return;
  }
  expect(parsed.problems).not.to.be.empty;
  for (const { code, path, value, allowed } of parsed.problems) {
    expect(PROBLEM_CODES).to.include(code);
    expect(path !== '' || allowed.length > 0, code).to.be.true;
    expect(value.length).to.be.within(1, QUOTE_LENGTH + 1);
  }
}

const thrower = (): never => {
  throw new Error('hostile');
};

const cycle: Record<string, unknown> = { findings: [] };
cycle['strokes'] = [cycle];

const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

const hostile: Record<string, [input: unknown, path: string]> = {
  'a getter': [Object.defineProperty({}, 'findings', { enumerable: true, get: thrower }), 'findings'],
  'a getter in a list': [{ findings: Object.defineProperty([1], '0', { get: thrower }) }, 'findings[0]'],
  'a proxy that throws': [new Proxy({}, { ownKeys: thrower }), ''],
  'a proxy that throws at each field': [new Proxy({ findings: [] }, { getOwnPropertyDescriptor: thrower }), 'findings'],
  'a list that throws': [{ findings: new Proxy([], { get: thrower }) }, 'findings'],
  'a list of no length': [{ findings: new Proxy([], { get: () => NaN }) }, 'findings'],
  'a list that is gone': [{ findings: revoked }, 'findings'],
  'a cycle': [cycle, 'strokes[0].paint'],
  'a function': [thrower, ''],
  'a date that writes itself': [{ findings: [], date: { toString: thrower, toJSON: thrower } }, 'date'],
  'a large number': [{ findings: [], age: 54n }, 'age'],
};

describe('a record that someone damaged', () => {
  it('is read or refused with reasons, and never throws', () => {
    fc.assert(fc.property(damaged, isReadOrRefused), RUNS);
  });

  it('is refused with reasons if it never was one', () => {
    fc.assert(fc.property(fc.oneof(anything, fc.string(), fc.json()), isReadOrRefused), RUNS);
  });

  it('is not JSON any more wherever its text is cut off', () => {
    fc.assert(
      fc.property(examinations, fc.nat(), (examination, at) => {
        const text = serialiseExamination(examination);
        const parsed = parseExamination(text.slice(0, at % text.length));
        expect(!parsed.ok && parsed.problems.map(({ code }) => code)).to.deep.equal(['not-json']);
      }),
      RUNS,
    );
  });

  for (const [name, [input, path]] of Object.entries(hostile)) {
    it(`is refused, and calls nothing of ${name}`, () => {
      const parsed = parseExamination(input);
      expect(!parsed.ok && parsed.problems[0]?.path).to.equal(path);
    });
  }

  it('changes no other object by its prototype', () => {
    const text = '{"findings":[{"kind":"pain","place":"heel","side":"left","__proto__":{"intensity":9}}]}';
    expect(parseExamination(text).ok).to.be.false;
    expect('intensity' in {}).to.be.false;
  });
});
