import { SETTINGS } from '../core/examination.js';
import { itemKey } from './examination.js';
import { Problems } from './problems.js';
import { finding, item } from './read-findings.js';
import { stroke } from './read-strokes.js';
import {
  fieldsOf,
  isPlainObject,
  listOf,
  numberIn,
  oneOf,
  readShape,
  type Fields,
  type Reader,
  type Shape,
} from './readers.js';
import { serialiseExamination } from './serialise.js';
import type { Examination, Finding, Item, Parsed } from './types.js';

/** The longest text that is read, in characters. */
export const MOST_TEXT = 4_000_000;

/** The most findings of one record; and the most items that could not be tested. */
export const MOST_FINDINGS = 20_000;

/** The most strokes of one record. */
export const MOST_STROKES = 5_000;

/** The version of the records that this library writes and reads. */
export const RECORD_VERSION = 1;

/** The highest age that is taken for one, years. */
const OLDEST = 130;

const BYTE_ORDER_MARK = /^\uFEFF/;

const date: Reader<string> = {
  allowed: ['YYYY-MM-DD'],
  read(value, { path, problems }) {
    if (typeof value !== 'string') return problems.add('wrong-type', path, value, date.allowed);
    return isCalendarDay(value) ? value : problems.add('unknown-value', path, value, date.allowed);
  },
};

const SHAPE: Shape = {
  required: { version: oneOf([RECORD_VERSION]) },
  optional: {
    date,
    age: numberIn({ from: 0, to: OLDEST }),
    setting: oneOf(SETTINGS),
    findings: listOf(finding, { atMost: MOST_FINDINGS }),
    notTestable: listOf(item, { atMost: MOST_FINDINGS }),
    strokes: listOf(stroke, { atMost: MOST_STROKES }),
  },
};

/**
 * Reads an examination from JSON text or from a value that anyone may have made.
 *
 * It is read whole or refused whole, with the reasons: nothing is guessed, and no field is dropped. It never throws, calls
 * no getter, and the result shares nothing with the input. `findings` must be there; `version`, `notTestable` and `strokes`
 * may be missing and are then 1 and empty.
 *
 * @example
 * parseExamination('{"findings":[],"age":-1}');
 * // { ok: false, problems: [{ code: 'out-of-range', path: 'age', value: '-1', allowed: ['>= 0', '<= 130'] }], more: 0 }
 */
export function parseExamination(input: unknown): Parsed {
  const problems = new Problems();
  const examination = typeof input === 'string' ? readText(input, problems) : readValue(input, problems);
  if (examination && problems.count === 0) return { ok: true, examination };
  return { ok: false, problems: problems.listed, more: problems.count - problems.listed.length };
}

function readText(text: string, problems: Problems): Examination | undefined {
  if (text.length > MOST_TEXT) return problems.add('too-large', '', text.length, [`<= ${MOST_TEXT}`]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch {
    return problems.add('not-json', '', text, ['JSON']);
  }
  return readValue(value, problems);
}

function readValue(value: unknown, problems: Problems): Examination | undefined {
  if (!isPlainObject(value)) return problems.add('not-an-object', '', value, ['object']);
  const fields = fieldsOf(value, { path: '', problems });
  if (!fields || isNewer(fields, problems)) return undefined;
  const examination = readRecord(fields, problems);
  if (!examination || !areDistinct(examination, problems)) return undefined;
  // What is read can be written, and read again.
  const { length } = serialiseExamination(examination);
  return length > MOST_TEXT ? problems.add('too-large', '', length, [`<= ${MOST_TEXT}`]) : examination;
}

/** Nothing else of a newer record is judged: its words may mean something else. */
function isNewer(fields: Fields, problems: Problems): boolean {
  const version = fields.get('version');
  if (typeof version !== 'number' || !(version > RECORD_VERSION)) return false;
  problems.add('newer-version', 'version', version, [String(RECORD_VERSION)]);
  return true;
}

function readRecord(fields: Fields, problems: Problems): Examination | undefined {
  if (!fields.has('findings')) problems.add('missing', 'findings', undefined, ['array']);
  const read = readShape(new Map([['version', RECORD_VERSION], ...fields]), SHAPE, { path: '', problems });
  if (!read) return undefined;
  const { version, findings, notTestable, strokes, ...details } = read as Partial<Examination>;
  const none = Object.freeze([]);
  const lists = { findings: findings ?? none, notTestable: notTestable ?? none, strokes: strokes ?? none };
  return Object.freeze({ version: version ?? RECORD_VERSION, ...details, ...lists });
}

/** An item has one finding, or could not be tested, and not both. */
function areDistinct({ findings, notTestable }: Examination, problems: Problems): boolean {
  const before = problems.count;
  const known = new Set<string>();
  const check = (list: readonly (Finding | Item)[], name: string): void =>
    list.forEach((each, index) => {
      const key = itemKey(each);
      if (known.has(key)) problems.add('repeated', `${name}[${index}]`, each);
      known.add(key);
    });
  check(findings, 'findings');
  check(notTestable, 'notTestable');
  return problems.count === before;
}

function isCalendarDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day === undefined) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return (
    read.getUTCFullYear() === Number(year) &&
    read.getUTCMonth() + 1 === Number(month) &&
    read.getUTCDate() === Number(day)
  );
}
