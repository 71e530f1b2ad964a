import type { EvidenceSourceId } from '../core/evidence/sources.js';
import { EXAM_METHOD_EVIDENCE } from '../core/evidence/exam-methods.js';
import { evidenceSourceById } from '../core/evidence/sources.js';
import { LIBRARY_REVIEW } from '../core/notice.js';
import type { Side } from '../core/sides.js';
import { LIBRARY_VERSION } from '../core/version.js';
import { itemsOf, STEPS } from '../exam/blocks.js';
import { itemKey, itemOf } from '../exam/examination.js';
import { reflexLabel } from '../exam/grades.js';
import type { Examination, Finding, Item } from '../exam/types.js';
import { findingPhrase, isPointTest, itemPhrase, partOf, plainMrc, resultWords } from './note-phrases.js';
import { writtenDate, type NoteOptions } from './text-note.js';

/** One thing in a cell of a sheet; what is not normal is printed in bold. */
export interface SheetEntry {
  readonly text: string;
  readonly abnormal: boolean;
}

/** What was examined, and what was found on each side; a side without entries was not tested. */
export interface SheetRow {
  readonly examined: string;
  readonly right: readonly SheetEntry[];
  readonly left: readonly SheetEntry[];
}

/** The rows of one kind, such as pinprick or reflexes, with the numbers of the references of its scale. */
export interface SheetTable {
  readonly caption: string;
  readonly references: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** What is printed of an examination: words only, to be laid out by `printRecord`. */
export interface RecordSheet {
  readonly lang: string;
  readonly title: string;
  readonly about: string;
  /** What is written by hand: a record names no person. */
  readonly blanks: readonly string[];
  readonly headings: {
    readonly examined: string;
    readonly right: string;
    readonly left: string;
    readonly references: string;
  };
  readonly tables: readonly SheetTable[];
  readonly signs: { readonly caption: string; readonly entries: readonly SheetEntry[] };
  readonly legend: readonly string[];
  /** By number, from 1. */
  readonly references: readonly string[];
  readonly notice: string;
}

/** By which rows of the evidence each kind is graded. */
const SCALES: Readonly<Partial<Record<Item['kind'], readonly string[]>>> = {
  sensation: ['method-isncsci-sensory-score', 'method-isncsci-modalities'],
  power: ['method-mrc-scale', 'method-mrc-shades'],
  reflex: ['method-reflex-scale-plus'],
};

/** An examination as a sheet to print: what belongs to it and what was found beyond, on both sides. */
export function recordSheet(examination: Examination, options: NoteOptions): RecordSheet {
  const { note, terms, lang, scheme } = options;
  const { age, setting } = examination;
  const kinds: readonly Item['kind'][] = ['sensation', 'pain', 'power', 'reflex', 'provocation'];
  const sources = [...new Set(kinds.flatMap(sourcesOf))];
  const numbers = (kind: Item['kind']): number[] => [...new Set(sourcesOf(kind))].map((id) => sources.indexOf(id) + 1);
  return {
    lang,
    title: note.title,
    about: [writtenDate(examination, options), age !== undefined && note.age(age), setting && terms.settings[setting]]
      .filter(Boolean)
      .join(', '),
    blanks: note.blanks,
    headings: { ...note.table, references: note.references },
    tables: tablesOf(examination, options).map(({ kind, scaled, ...table }) => ({
      ...table,
      references: scaled ? numbers(kind) : [],
    })),
    signs: { caption: note.table.general, entries: signsOf(examination, options) },
    legend: [note.bold, note.figures.points, note.scales],
    references: sources.map((id) => citationOf(id)),
    notice: [
      scheme && note.scheme(scheme),
      note.version(LIBRARY_VERSION, examination.version),
      note.review[LIBRARY_REVIEW.status],
      note.notDiagnosis,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

interface KindTable {
  readonly kind: Item['kind'];
  /** Whether the scale of its kind is used for it: ISNCSCI grades light touch and pinprick only. */
  readonly scaled: boolean;
  readonly caption: string;
  readonly rows: readonly SheetRow[];
}

/** A table for each modality and each other kind that has sides. */
function tablesOf(examination: Examination, options: NoteOptions): KindTable[] {
  const asked = STEPS.flatMap((step) => itemsOf(step));
  const known = [...asked, ...examination.findings, ...examination.notTestable].filter(({ kind }) => kind !== 'sign');
  const items = [...new Map(known.map((each) => [itemKey(itemOf(each)), itemOf(each)])).values()];
  const entries = entriesOf(examination, options);
  const tables = new Map<string, { kind: Item['kind']; scaled: boolean; rows: Map<string, SheetRow> }>();
  for (const item of items) {
    const phrase = itemPhrase(item, 'notTested', options);
    const table = tables.get(phrase.about) ?? {
      kind: item.kind,
      scaled: item.kind !== 'sensation' || isPointTest(item.modality),
      rows: new Map<string, SheetRow>(),
    };
    tables.set(phrase.about, table);
    const examined = rowName(item, options);
    const row = table.rows.get(examined) ?? { examined, right: [], left: [] };
    table.rows.set(examined, { ...row, [item.side as Side]: entries.get(itemKey(item)) ?? [] });
  }
  return [...tables].map(([caption, { kind, scaled, rows }]) => ({ kind, scaled, caption, rows: [...rows.values()] }));
}

/** What stands in the cell of each item: what was tested, what was painted, or that it could not be tested. */
function entriesOf({ findings, notTestable }: Examination, options: NoteOptions): Map<string, SheetEntry[]> {
  const entries = new Map<string, SheetEntry[]>();
  const add = (item: Item, entry: SheetEntry): void => {
    const key = itemKey(item);
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  };
  for (const finding of findings) add(itemOf(finding), entryOf(finding, options));
  for (const item of notTestable) add(item, { text: options.terms.notTestable, abnormal: false });
  return entries;
}

function entryOf(finding: Finding, options: NoteOptions): SheetEntry {
  const { note } = options;
  const abnormal = partOf(finding) !== 'normal';
  const words = cellWords(finding, options);
  if (!('share' in finding) || finding.share === undefined) return { text: words, abnormal };
  const percent = finding.share < 0.01 ? 0 : Math.round(finding.share * 100);
  return { text: note.painted(words, percent), abnormal };
}

/** The result alone: the table says of what. */
function cellWords(finding: Finding, options: NoteOptions): string {
  const { terms } = options;
  if (finding.kind === 'power' && typeof finding.grade === 'number') return `${plainMrc(finding.grade)}/5`;
  if (finding.kind === 'reflex' && finding.reflex === 'plantar') return terms.plantarGrades[finding.grade];
  if (finding.kind === 'reflex') return `${reflexLabel(finding.grade)} ${terms.reflexGrades[finding.grade]}`;
  if (finding.kind === 'provocation') return terms.provocationResults[finding.result];
  const isTested = finding.kind === 'sensation' && finding.modality !== 'paraesthesia';
  return isTested ? terms.sensoryGrades[finding.grade] : resultWords(finding, options);
}

function rowName(item: Item, options: NoteOptions): string {
  const { subject } = itemPhrase(item, 'notTested', options);
  if (!subject) return '';
  return 'name' in subject ? subject.name : `${subject.keyPoint} ${options.terms.keyPoints[subject.keyPoint]}`;
}

function signsOf({ findings, notTestable }: Examination, options: NoteOptions): SheetEntry[] {
  const signs = findings.filter((finding) => finding.kind === 'sign');
  const nameOf = (item: Item | Finding): string => {
    const { subject } = 'present' in item ? findingPhrase(item, options) : itemPhrase(item, 'notTested', options);
    return subject && 'name' in subject ? subject.name : '';
  };
  return [
    ...signs.map((sign) => ({ text: `${nameOf(sign)}: ${resultWords(sign, options)}`, abnormal: sign.present })),
    ...notTestable
      .filter(({ kind }) => kind === 'sign')
      .map((item) => ({ text: `${nameOf(item)}: ${options.terms.notTestable}`, abnormal: false })),
  ].sort((one, other) => Number(other.abnormal) - Number(one.abnormal));
}

function sourcesOf(kind: Item['kind']): EvidenceSourceId[] {
  const ids = SCALES[kind] ?? [];
  return EXAM_METHOD_EVIDENCE.filter(({ id }) => ids.includes(id)).flatMap(({ sources }) => sources);
}

function citationOf(id: EvidenceSourceId): string {
  const { text, year } = evidenceSourceById(id);
  return year === null ? `${text}.` : `${text}. ${year}.`;
}
