import { mrcLabel } from '../../exam/grades.js';
import { findingAt, isNotTestable } from '../../exam/examination.js';
import type { Examination, Finding, Item } from '../../exam/types.js';
import type { ExamWords } from '../../locales/exam.js';

/** The name of what is examined, without its side. */
export function itemName(item: Item | Finding, { terms }: ExamWords): string {
  switch (item.kind) {
    case 'sensation':
      return `${terms.modalities[item.modality]}, ${terms.places[item.place]}`;
    case 'pain':
      return `${terms.paints.pain}, ${terms.places[item.place]}`;
    case 'power':
      return terms.movements[item.movement];
    case 'reflex':
      return terms.reflexes[item.reflex];
    case 'provocation':
      return terms.provocations[item.test];
    case 'sign':
      return item.place ? `${terms.signs[item.sign]}, ${terms.places[item.place]}` : terms.signs[item.sign];
  }
}

/** The name of what is examined, with its side. */
export function sidedName(item: Item | Finding, words: ExamWords): string {
  const name = itemName(item, words);
  return item.side ? `${name}, ${words.terms.sides[item.side]}` : name;
}

/** What was found, in words. */
export function resultName(finding: Finding, { terms, ui }: ExamWords): string {
  switch (finding.kind) {
    case 'sensation':
      return (finding.modality === 'paraesthesia' ? terms.complaints : terms.sensoryGrades)[finding.grade];
    case 'pain':
      return finding.intensity === undefined ? terms.paints.pain : ui.intensity(finding.intensity);
    case 'power':
      return powerResult(finding.grade, terms.powerGrades);
    case 'reflex':
      return finding.reflex === 'plantar' ? terms.plantarGrades[finding.grade] : terms.reflexGrades[finding.grade];
    case 'provocation':
      return terms.provocationResults[finding.result];
    case 'sign':
      return finding.present ? ui.present : ui.absent;
  }
}

function powerResult(
  grade: Extract<Finding, { kind: 'power' }>['grade'],
  names: Readonly<Record<string, string>>,
): string {
  return typeof grade === 'number' ? mrcLabel(grade) : (names[grade] ?? grade);
}

/** What an item holds, in words, as a screen reader says it. */
export function spokenResult(examination: Examination, item: Item, words: ExamWords): string {
  if (isNotTestable(examination, item)) return words.terms.notTestable;
  const finding = findingAt(examination, item);
  return finding ? resultName(finding, words) : words.terms.notTested;
}

/** A name at the beginning of a line. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
