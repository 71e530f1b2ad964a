import type { MrcGrade } from '../core/examination.js';
import { KEY_POINTS, type KeyPointId } from '../core/key-points.js';
import type { Place } from '../core/places.js';
import type { Side } from '../core/sides.js';
import { isAbnormal, mrcLabel, reflexLabel } from '../exam/grades.js';
import type { Finding, Item, PowerFinding, ReflexFinding, SensationFinding } from '../exam/types.js';
import type { ExamTerms } from '../locales/exam-types.js';
import type { NoteBlock, NotePart, NoteWords } from '../locales/note-types.js';

/** The words from which a note is made: those of the examination, in any voice, and those around them. */
export interface NoteLanguage {
  readonly terms: ExamTerms;
  readonly note: NoteWords;
}

/** One thing that a note says: what is said, of which thing, on which side. */
export interface NotePhrase {
  readonly part: NotePart;
  readonly side: Side | undefined;
  /** The block of the examination that is meant as a whole. */
  readonly block?: NoteBlock;
  /** What is said, such as `pinprick reduced`. */
  readonly about: string;
  /** Of what it is said; a key point is named by its levels and no other subject. */
  readonly subject: { readonly keyPoint: KeyPointId } | { readonly name: string } | undefined;
}

/** The part of a note in which a finding stands. */
export function partOf(finding: Finding): 'found' | 'painted' | 'normal' {
  if ('share' in finding && finding.share !== undefined) return 'painted';
  return isAbnormal(finding) ? 'found' : 'normal';
}

/** What a note says of a finding. */
export function findingPhrase(finding: Finding, words: NoteLanguage): NotePhrase {
  const { inList } = words.note;
  const base = { part: partOf(finding), side: sideOf(finding), about: resultWords(finding, words) };
  if (base.part === 'painted') {
    const { place, share = 0 } = finding as SensationFinding;
    const percent = share < 0.01 ? 0 : Math.round(share * 100);
    return { ...base, subject: { name: words.note.painted(inList(words.terms.places[place]), percent) } };
  }
  if (finding.kind === 'reflex' && finding.reflex === 'plantar') return { ...base, subject: undefined };
  return { ...base, subject: subjectOf(finding, words) };
}

/** What a note says of an item without a result. */
export function itemPhrase(item: Item, part: NotePart, words: NoteLanguage): NotePhrase {
  const about =
    item.kind === 'sensation' ? words.note.inList(words.terms.modalities[item.modality]) : words.note.kinds[item.kind];
  return { part, side: sideOf(item), about, subject: subjectOf(item, words) };
}

/** The result of a finding in words, such as `pinprick reduced` or `power 4-/5`; without what it was found at. */
export function resultWords(finding: Finding, { terms, note }: NoteLanguage): string {
  switch (finding.kind) {
    case 'sensation':
      return finding.modality === 'paraesthesia'
        ? terms.complaints[finding.grade]
        : note.sensation(note.inList(terms.modalities[finding.modality]), terms.sensoryGrades[finding.grade]);
    case 'pain':
      return note.pain(finding.intensity);
    case 'power':
      return powerWords(finding, { terms, note });
    case 'reflex':
      return reflexWords(finding, { terms, note });
    case 'provocation':
      return note.provocation(terms.provocationResults[finding.result]);
    case 'sign':
      return note.signs[finding.present ? 'present' : 'absent'];
  }
}

function powerWords({ grade }: PowerFinding, { terms, note }: NoteLanguage): string {
  if (typeof grade === 'string') return note.power(terms.powerGrades[grade] ?? grade);
  return note.mrc(plainMrc(grade));
}

/** A grade of power in plain characters: old record systems lose the true minus sign. */
export function plainMrc(grade: MrcGrade): string {
  return mrcLabel(grade).replace('\u2212', '-');
}

function reflexWords(finding: ReflexFinding, { terms, note }: NoteLanguage): string {
  return finding.reflex === 'plantar'
    ? note.plantar(terms.reflexes.plantar, terms.plantarGrades[finding.grade])
    : note.reflex(terms.reflexGrades[finding.grade], reflexLabel(finding.grade));
}

function sideOf(item: Item | Finding): Side | undefined {
  // What has a side of its own and no place, such as a sign of one leg, still stands among the signs.
  return item.kind === 'sign' ? undefined : item.side;
}

function subjectOf(item: Item | Finding, words: NoteLanguage): { keyPoint: KeyPointId } | { name: string } {
  const { terms, note } = words;
  switch (item.kind) {
    case 'sensation': {
      const keyPoint = isPointTest(item.modality) ? keyPointIn(item.place) : undefined;
      return keyPoint ? { keyPoint } : { name: note.inList(terms.places[item.place]) };
    }
    case 'pain':
      return { name: note.inList(terms.places[item.place]) };
    case 'power':
      return { name: note.inList(terms.movements[item.movement]) };
    case 'reflex':
      return { name: note.inList(terms.reflexes[item.reflex]) };
    case 'provocation':
      return { name: note.inList(terms.provocations[item.test]) };
    case 'sign': {
      const { side, place } = item;
      const spots = [side && terms.sides[side], place && terms.places[place]].filter((spot) => spot !== undefined);
      return { name: note.where(note.inList(terms.signs[item.sign]), spots) };
    }
  }
}

/** Whether a modality is tested at the key points. */
export function isPointTest(modality: SensationFinding['modality']): boolean {
  return modality === 'light-touch' || modality === 'pinprick';
}

function keyPointIn(place: Place): KeyPointId | undefined {
  return KEY_POINTS.find((point) => point.place === place)?.id;
}
