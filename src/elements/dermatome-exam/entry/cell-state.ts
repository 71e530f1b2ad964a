import { findingAt, isNotTestable } from '../../../exam/examination.js';
import { mrcLabel, reflexLabel } from '../../../exam/grades.js';
import type { Examination, Finding, Item } from '../../../exam/types.js';
import type { ExamTerms } from '../../../locales/exam-types.js';

/** How a result is filled in: its glyph and its words never stand alone on the colour. */
export type Fill = 'normal' | 'altered' | 'increased' | 'absent' | 'untestable' | 'untested';

/** What a cell shows of a result, and what it is called. */
export interface CellState {
  readonly glyph: string;
  readonly fill: Fill;
  readonly words: string;
}

const SENSORY_GLYPHS = { absent: '0', reduced: '1', increased: '1↑', normal: '2' } as const;
const PLANTAR_GLYPHS = { flexor: '↓', extensor: '↑', mute: '0' } as const;
const FILLS = {
  absent: 'absent',
  reduced: 'altered',
  increased: 'increased',
  normal: 'normal',
  brisk: 'increased',
  clonus: 'increased',
  flexor: 'normal',
  extensor: 'increased',
  mute: 'altered',
} as const satisfies Record<string, Fill>;

/** What an examination holds of a thing that is examined. */
export function cellState(examination: Examination, item: Item, terms: ExamTerms): CellState {
  const finding = findingAt(examination, item);
  if (finding) return stateOf(finding, terms);
  if (isNotTestable(examination, item)) return notTestable(terms);
  return { glyph: '·', fill: 'untested', words: terms.notTested };
}

/** What stands for a thing that could not be tested. */
export function notTestable(terms: ExamTerms): CellState {
  return { glyph: 'NT', fill: 'untestable', words: terms.notTestable };
}

/** What stands for a finding. */
export function stateOf(finding: Finding, terms: ExamTerms): CellState {
  switch (finding.kind) {
    case 'sensation':
      return {
        glyph: SENSORY_GLYPHS[finding.grade],
        fill: FILLS[finding.grade],
        words: terms.sensoryGrades[finding.grade],
      };
    case 'power':
      return powerState(finding.grade, terms);
    case 'reflex':
      return finding.reflex === 'plantar'
        ? {
            glyph: PLANTAR_GLYPHS[finding.grade],
            fill: FILLS[finding.grade],
            words: terms.plantarGrades[finding.grade],
          }
        : {
            glyph: reflexLabel(finding.grade),
            fill: FILLS[finding.grade],
            words: terms.reflexGrades[finding.grade],
          };
    case 'provocation':
      return {
        glyph: finding.result === 'positive' ? '+' : '−',
        fill: finding.result === 'positive' ? 'altered' : 'normal',
        words: terms.provocationResults[finding.result],
      };
    case 'pain':
    case 'sign':
      return { glyph: '', fill: 'untested', words: '' };
  }
}

/** Power from 0 to 3 is filled in full, 4 with its signs is hatched. */
function powerState(grade: Extract<Finding, { kind: 'power' }>['grade'], terms: ExamTerms): CellState {
  const words = terms.powerGrades[String(grade)] ?? '';
  if (typeof grade === 'string') return { glyph: words, fill: grade === 'normal' ? 'normal' : 'altered', words };
  return { glyph: mrcLabel(grade), fill: grade === 5 ? 'normal' : grade > 3 ? 'altered' : 'absent', words };
}
