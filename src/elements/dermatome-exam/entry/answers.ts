import {
  MRC_GRADES,
  type MrcGrade,
  PLANTAR_GRADES,
  type PlantarGrade,
  REFLEX_GRADES,
  type ReflexGrade,
  type SensoryGrade,
} from '../../../core/examination.js';
import type { Finding, Item } from '../../../exam/types.js';

/** One answer that can be given to a thing that is examined. */
export interface Answer {
  /** The characters that give it. */
  readonly keys: string;
  /** What is found; `null` where it could not be tested. */
  readonly finding: Finding | null;
}

const SENSATION: readonly (readonly [keys: string, grade: SensoryGrade])[] = [
  ['0', 'absent'],
  ['1', 'reduced'],
  ['i+', 'increased'],
  ['2', 'normal'],
];

const POWER_KEYS: Readonly<Record<MrcGrade, string>> = {
  0: '0',
  1: '1',
  2: '2',
  3: '3',
  3.5: '',
  4: '4',
  4.5: '',
  5: '5',
};

const REFLEX_KEYS: Readonly<Record<ReflexGrade, string>> = {
  absent: '0',
  reduced: '1',
  normal: '2',
  brisk: '3',
  clonus: '4',
};

const PLANTAR_KEYS: Readonly<Record<PlantarGrade, string>> = { flexor: 'f', extensor: 'e', mute: 'm' };

/** The answers to a thing that is examined, as they are offered from one end of its scale to the other. */
export function answersTo(item: Item): readonly Answer[] {
  const found = foundFor(item);
  return found.length > 0 ? [...found, { keys: 'n', finding: null }] : [];
}

/** The answer that a character gives. */
export function answerFor(item: Item, character: string): Answer | undefined {
  return answersTo(item).find(({ keys }) => keys.includes(character));
}

function foundFor(item: Item): Answer[] {
  switch (item.kind) {
    case 'sensation':
      return SENSATION.map(([keys, grade]) => ({ keys, finding: { ...item, grade } }));
    case 'power':
      return MRC_GRADES.map((grade) => ({ keys: POWER_KEYS[grade], finding: { ...item, grade } }));
    case 'reflex': {
      const { side, reflex } = item;
      return reflex === 'plantar'
        ? PLANTAR_GRADES.map((grade) => ({
            keys: PLANTAR_KEYS[grade],
            finding: { kind: 'reflex', reflex, side, grade },
          }))
        : REFLEX_GRADES.map((grade) => ({
            keys: REFLEX_KEYS[grade],
            finding: { kind: 'reflex', reflex, side, grade },
          }));
    }
    case 'provocation':
      return [
        { keys: '-', finding: { ...item, result: 'negative' } },
        { keys: '+', finding: { ...item, result: 'positive' } },
      ];
    case 'pain':
    case 'sign':
      return [];
  }
}

/** A power of 4 with a sign typed after it: 4 minus or 4 plus; `undefined` for any other grade and character. */
export function signedFour(finding: Finding | undefined, character: string): Finding | undefined {
  if (finding?.kind !== 'power' || typeof finding.grade !== 'number') return undefined;
  if (finding.grade < 3.5 || finding.grade > 4.5) return undefined;
  if (character === '-' || character === '\u2212') return { ...finding, grade: 3.5 };
  return character === '+' ? { ...finding, grade: 4.5 } : undefined;
}
