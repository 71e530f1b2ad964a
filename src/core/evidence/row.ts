import { LIBRARY_REVIEW, type Review } from '../notice.js';
import type { EvidenceSourceId } from './sources.js';

/** The kinds of evidence rows. */
export const EVIDENCE_KINDS = [
  'area',
  'overlap',
  'myotome',
  'reflex',
  'accuracy',
  'prior',
  'nerve',
  'discriminator',
  'red-flag',
  'code',
  'exam-method',
  'seed-reference',
  'contradiction',
] as const;

/** What an evidence row is about. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** An interval with both its ends. */
export type Interval = readonly [low: number, high: number];

/** Figures by what they count or measure; percentages are on a scale to 100. */
export type Figures = Readonly<Record<string, number | Interval>>;

/** What every row of evidence says of itself. */
export interface EvidenceRow {
  readonly kind: EvidenceKind;
  /** An id that no other row of any kind has. */
  readonly id: string;
  /** Where it was read, the main source first. */
  readonly sources: readonly EvidenceSourceId[];
  /** Whether it was seen in its sources; a row that was not is recalled, and is marked as such or switched off. */
  readonly verified: boolean;
  readonly review: Review;
  /** What was recalled in a row whose rest was seen. */
  readonly recalled?: string;
  readonly note?: string;
}

/** What is written down of a row: the rest is the same for all of one kind. */
export type Entry<Row extends EvidenceRow> = Omit<Row, 'kind' | 'verified' | 'review'> & { readonly verified?: false };

/** The rows of one kind, seen in their sources unless they say otherwise. */
export function rowsOf<Row extends EvidenceRow>(kind: Row['kind'], entries: readonly Entry<Row>[]): readonly Row[] {
  return entries.map((entry) => ({ verified: true, ...entry, kind, review: LIBRARY_REVIEW }) as unknown as Row);
}

/** Those of the rows that were seen in a source: what was recalled is left out. */
export function onlySeen<Row extends { readonly verified: boolean }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ verified }) => verified);
}

/** Those of the rows that were recalled, and not seen in a source. */
export function onlyRecalled<Row extends { readonly verified: boolean }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ verified }) => !verified);
}
