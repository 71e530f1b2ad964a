import { KEY_POINT_IDS } from '../core/key-points.js';
import { LIBRARY_REVIEW } from '../core/notice.js';
import { otherSide, type Side } from '../core/sides.js';
import { LIBRARY_VERSION } from '../core/version.js';
import { isDone, itemsOf, STEPS } from '../exam/blocks.js';
import type { Examination, Item } from '../exam/types.js';
import type { NoteLine, NotePart } from '../locales/note-types.js';
import { findingPhrase, itemPhrase, type NoteLanguage, type NotePhrase } from './note-phrases.js';

/** What a note is written with. */
export interface NoteOptions extends NoteLanguage {
  /** The name of the map that was shown, as the reader knows it. */
  readonly scheme?: string;
  /** The BCP 47 tag of the language, by which the date is written. */
  readonly lang: string;
}

/** In which order the lines of a part stand: history first, since red flags are in it. */
const LINE_ORDER: readonly NoteLine[] = ['general', 'right', 'left', 'both', 'block'];

/** The parts in which what is the same on both sides is said once. */
const JOINED: readonly NotePart[] = ['normal', 'notTestable', 'notTested'];

/**
 * An examination as short plain text for a health record: what was found first, then what was painted, what is normal, what
 * could not be tested and what was not. It holds every finding of the record and nothing that is not in it.
 */
export function textNote(examination: Examination, options: NoteOptions): string {
  const { note } = options;
  const phrases = notePhrases(examination, options);
  const parts = (Object.keys(note.parts) as NotePart[]).map((part) => {
    const lines = linesOf(
      phrases.filter((phrase) => phrase.part === part),
      options,
    );
    if (lines.length > 0) return [`${note.parts[part]}:`, ...lines].join('\n');
    return part === 'found' ? note.nothingFound : '';
  });
  return [headOf(examination, options), ...parts, footOf(examination, options)].filter(Boolean).join('\n\n') + '\n';
}

/** All that a note says of an examination, one phrase for each finding, item that could not be tested, and item not tested. */
function notePhrases(examination: Examination, words: NoteLanguage): readonly NotePhrase[] {
  return [
    ...examination.findings.map((finding) => findingPhrase(finding, words)),
    ...examination.notTestable.map((item) => itemPhrase(item, 'notTestable', words)),
    ...notTested(examination, words),
  ];
}

/** What an examination asks for and has no answer; a block of which nothing at all was done is named as a whole. */
function notTested(examination: Examination, words: NoteLanguage): NotePhrase[] {
  return STEPS.flatMap((step) => {
    const items = itemsOf(step);
    const left = items.filter((item) => !isDone(examination, item));
    if (step === 'summary' || left.length < items.length || isBegun(examination, items[0]?.kind)) {
      return left.map((item) => itemPhrase(item, 'notTested', words));
    }
    return { part: 'notTested', side: undefined, block: step, about: words.note.blocks[step], subject: undefined };
  });
}

/** Whether anything of a kind was examined, be it only what is asked for on demand. The block of skin names its key points. */
function isBegun({ findings, notTestable }: Examination, kind: Item['kind'] | undefined): boolean {
  return kind !== 'sensation' && [...findings, ...notTestable].some((each) => each.kind === kind);
}

/** English without a region is written with the day first, which no one takes for another date. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The day of an examination as a reader of a language writes it, with the month as a word. */
export function writtenDate({ date }: Examination, { note, lang }: Pick<NoteOptions, 'note' | 'lang'>): string {
  if (date === undefined) return note.undated;
  return new Intl.DateTimeFormat(REGIONS[lang] ?? lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function headOf(examination: Examination, options: NoteOptions): string {
  const { note, terms } = options;
  const { age, setting } = examination;
  const about = [
    writtenDate(examination, options),
    age !== undefined && note.age(age),
    setting && terms.settings[setting],
  ];
  return `${note.title}, ${about.filter(Boolean).join(', ')}`;
}

function footOf(examination: Examination, { note, scheme }: NoteOptions): string {
  return [
    note.scales,
    [scheme && note.scheme(scheme), note.version(LIBRARY_VERSION, examination.version)].filter(Boolean).join(' '),
    `${note.review[LIBRARY_REVIEW.status]} ${note.notDiagnosis}`,
  ].join('\n');
}

/** One line for each side of which something is said. */
function linesOf(phrases: readonly NotePhrase[], { note }: NoteOptions): string[] {
  const said = new Set(phrases.map((phrase) => keyOf(phrase, phrase.side)));
  const lineOf = (phrase: NotePhrase): NoteLine => {
    if (phrase.side === undefined) return phrase.block ? 'block' : 'general';
    const hasTwin = JOINED.includes(phrase.part) && said.has(keyOf(phrase, otherSide(phrase.side)));
    return hasTwin ? 'both' : phrase.side;
  };
  const sided = phrases.map((phrase) => ({ ...phrase, line: lineOf(phrase) }));
  return LINE_ORDER.flatMap((line) => {
    // What both sides have in common is said once: of the left phrase nothing is then left to say.
    const own = sided.filter((phrase) => phrase.line === line && !(line === 'both' && phrase.side === 'left'));
    if (own.length === 0) return [];
    const clauses = [...groupBy(own, ({ about }) => about)].map(([about, group]) =>
      note.clause(about, namesOf(group, note)),
    );
    return [note.line(line, clauses)];
  });
}

function keyOf({ about, subject }: NotePhrase, side: Side | undefined): string {
  return JSON.stringify([side, about, subject]);
}

/** The subjects of one clause: the key points first, in their order, then the others as they were recorded. */
function namesOf(phrases: readonly NotePhrase[], note: NoteLanguage['note']): string[] {
  const subjects = phrases.flatMap(({ subject }) => subject ?? []);
  const levels = KEY_POINT_IDS.filter((id) =>
    subjects.some((subject) => 'keyPoint' in subject && subject.keyPoint === id),
  );
  const names = subjects.flatMap((subject) => ('name' in subject ? subject.name : []));
  return levels.length === 0 ? names : [note.keyPoints(levels), ...names];
}

function groupBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(nameOf(value));
    if (group) group.push(value);
    else groups.set(nameOf(value), [value]);
  }
  return groups;
}
