import {
  MRC_GRADES,
  REFLEX_GRADES,
  type MrcGrade,
  type PlantarGrade,
  type ReflexGrade,
  type SensoryGrade,
} from '../core/examination.js';
import type { Finding, PowerFinding, ReflexFinding } from './types.js';

/** The highest intensity of pain on a numeric rating scale. */
export const WORST_PAIN = 10;

/** How severe something abnormal is taken to be of which no degree was given. It orders and shades, and measures nothing. */
const UNGRADED = 0.5;

const SCORES: Readonly<Record<SensoryGrade, 0 | 1 | 2>> = { absent: 0, reduced: 1, increased: 1, normal: 2 };

const REFLEX_SEVERITY: Readonly<Record<ReflexGrade | PlantarGrade, number>> = {
  normal: 0,
  flexor: 0,
  reduced: UNGRADED,
  brisk: UNGRADED,
  mute: UNGRADED,
  absent: 1,
  clonus: 1,
  extensor: 1,
};

/** Whether a finding differs from what is called normal on its own scale; of a sign, whether it is there. */
export function isAbnormal(finding: Finding): boolean {
  return severity(finding) > 0;
}

/**
 * How far a finding is from normal, from 0 (normal) to 1, within its own scale.
 *
 * It is for ordering and shading: the severities of different kinds of findings cannot be compared.
 */
export function severity(finding: Finding): number {
  switch (finding.kind) {
    case 'sensation':
      return 1 - sensoryScore(finding.grade) / SCORES.normal;
    case 'pain':
      return finding.intensity === undefined ? UNGRADED : finding.intensity / WORST_PAIN;
    case 'power':
      return powerSeverity(finding);
    case 'reflex':
      return reflexSeverity(finding);
    case 'provocation':
      return finding.result === 'positive' ? 1 : 0;
    case 'sign':
      return finding.present ? 1 : 0;
  }
}

function powerSeverity({ grade }: PowerFinding): number {
  if (grade === 'weak') return UNGRADED;
  return grade === 'normal' ? 0 : 1 - grade / MRC_GRADES.at(-1)!;
}

function reflexSeverity({ grade }: ReflexFinding): number {
  return REFLEX_SEVERITY[grade];
}

/**
 * The ISNCSCI score of a sensory grade: `increased` is altered, as `reduced` is.
 *
 * @see method-isncsci-sensory-score
 *
 * @example
 * sensoryScore('increased'); // 1
 */
export function sensoryScore(grade: SensoryGrade): 0 | 1 | 2 {
  return SCORES[grade];
}

/**
 * The grade that a score stands for; 1 is read as `reduced`, since `increased` has to be said.
 *
 * @see method-isncsci-sensory-score
 */
export function readSensory(text: string): SensoryGrade | undefined {
  return ({ 0: 'absent', 1: 'reduced', 2: 'normal' } as const)[text.trim()];
}

/**
 * A grade of power as it is written, with a true minus sign.
 *
 * @see method-mrc-scale
 * @see method-mrc-shades
 *
 * @example
 * mrcLabel(3.5); // '4−'
 */
export function mrcLabel(grade: MrcGrade): string {
  if (grade === 3.5) return '4−';
  return grade === 4.5 ? '4+' : String(grade);
}

/**
 * The grade of power that someone wrote, or `undefined`: `3+` is read as `4-`, with any kind of minus, with or without `/5`.
 *
 * @example
 * readMrc('4-/5'); // 3.5
 */
export function readMrc(text: string): MrcGrade | undefined {
  const written = text.replace(/\s/g, '').replace(/\/5$/, '').replace(/[−–]/, '-').replace(',', '.');
  if (written === '4-' || written === '3+') return 3.5;
  if (written === '4+') return 4.5;
  return MRC_GRADES.find((grade) => String(grade) === written);
}

/**
 * A grade of a reflex on the scale with plus signs.
 *
 * @see method-reflex-scale-plus
 *
 * @example
 * reflexLabel('normal'); // '2+'
 */
export function reflexLabel(grade: ReflexGrade): string {
  const index = REFLEX_GRADES.indexOf(grade);
  return index === 0 ? '0' : `${index}+`;
}

/** The grade of a reflex that someone wrote on the scale with plus signs, with or without the sign; or `undefined`. */
export function readReflex(text: string): ReflexGrade | undefined {
  const written = /^([0-4])\+?$/.exec(text.trim())?.[1];
  return written === undefined ? undefined : REFLEX_GRADES[Number(written)];
}
