import { type Sign, SIGNS } from '../../../core/examination.js';
import type { Place } from '../../../core/places.js';
import { type Side, SIDES } from '../../../core/sides.js';
import type { RedFlag, RedFlagRow } from '../../../core/evidence/red-flags.js';
import { itemOf } from '../../../exam/examination.js';
import type { Examination, Finding, Item, SignFinding } from '../../../exam/types.js';
import type { BlockId } from '../../../locales/entry-types.js';
import { evidence } from './lazy-evidence.js';

/** What the history says of a sign; without `present` it was not asked for. */
export interface SignAnswer {
  readonly present: boolean | undefined;
  readonly side?: Side | 'both' | undefined;
  readonly place?: Place | undefined;
}

/** The groups of signs, red flags first. What is in none of the first three is context. */
const GROUPS = {
  'saddle-signs': [
    'bladder-retention',
    'bladder-sensation-loss',
    'bladder-incontinence',
    'urinary-urgency',
    'post-void-residual-over-200ml',
    'sphincter-disturbance',
    'bowel-incontinence',
    'rectal-sensation-loss',
    'anal-tone-reduced',
    'sexual-dysfunction',
  ],
  'general-signs': [
    'progressive-deficit',
    'upper-motor-neuron-signs',
    'cancer-history',
    'fever',
    'trauma',
    'zoster-rash',
  ],
  'other-signs': [
    'back-pain',
    'sudden-onset',
    'night-pain',
    'weight-loss',
    'muscle-wasting',
    'upper-limb-symptoms',
    'neurogenic-claudication',
  ],
} as const satisfies Partial<Record<BlockId, readonly Sign[]>>;

const grouped: readonly Sign[] = Object.values(GROUPS).flat();

/** One group of signs. */
export interface SignGroup {
  readonly id: BlockId;
  readonly signs: readonly Sign[];
}

/** Every sign in its group. */
export const SIGN_GROUPS: readonly SignGroup[] = [
  { id: 'saddle-signs', signs: GROUPS['saddle-signs'] },
  { id: 'general-signs', signs: GROUPS['general-signs'] },
  { id: 'other-signs', signs: GROUPS['other-signs'] },
  { id: 'context-signs', signs: SIGNS.filter((sign) => !grouped.includes(sign)) },
];

const FLAGS: Partial<Readonly<Record<Sign, RedFlag>>> = {
  'bladder-retention': 'bladder-dysfunction',
  'bladder-sensation-loss': 'bladder-dysfunction',
  'bladder-incontinence': 'bladder-dysfunction',
  'urinary-urgency': 'bladder-dysfunction',
  'post-void-residual-over-200ml': 'bladder-dysfunction',
  'sphincter-disturbance': 'bladder-dysfunction',
  'bowel-incontinence': 'bowel-dysfunction',
  'rectal-sensation-loss': 'bowel-dysfunction',
  'anal-tone-reduced': 'anal-tone-reduced',
  'sexual-dysfunction': 'sexual-dysfunction',
  'progressive-deficit': 'progressive-deficit',
  'upper-motor-neuron-signs': 'upper-motor-neuron-signs',
  'cancer-history': 'cancer',
  fever: 'infection',
  trauma: 'fracture',
  'zoster-rash': 'sacral-zoster',
};

/** Whether a sign belongs to a red flag. */
export function isFlag(sign: Sign): boolean {
  return sign in FLAGS;
}

/** Signs of a red flag of which the rows name other signs only: that these belong to it is recalled. */
const NOT_IN_ROWS: readonly Sign[] = [
  'bladder-incontinence',
  'urinary-urgency',
  'post-void-residual-over-200ml',
  'sphincter-disturbance',
  'bowel-incontinence',
];

/** What guidelines say of a sign of a red flag: nothing where no source was seen, `undefined` while it is loaded. */
export function flagRows(sign: Sign): readonly RedFlagRow[] | undefined {
  const flag = NOT_IN_ROWS.includes(sign) ? undefined : FLAGS[sign];
  if (!flag) return [];
  return evidence()?.RED_FLAG_EVIDENCE.filter((row) => row.flags.includes(flag));
}

/** Signs that have a side. */
export const SIDED_SIGNS: readonly Sign[] = ['zoster-rash', 'muscle-wasting', 'progressive-deficit'];

/** Signs that have a place. */
export const PLACED_SIGNS: readonly Sign[] = ['zoster-rash'];

function findingsOf({ findings }: Examination, sign: Sign): SignFinding[] {
  return findings.filter((finding): finding is SignFinding => finding.kind === 'sign' && finding.sign === sign);
}

/** What an examination says of a sign. */
export function signAnswer(examination: Examination, sign: Sign): SignAnswer {
  const all = findingsOf(examination, sign);
  const there = all.filter(({ present }) => present);
  if (there.length === 0) return { present: all.length > 0 ? false : undefined };
  const sides = SIDES.filter((side) => there.some((finding) => finding.side === side));
  return {
    present: true,
    side: sides.length === 2 ? 'both' : sides[0],
    place: there.find(({ place }) => place)?.place,
  };
}

/** What has to go and what comes for a sign to have this answer. */
export function signChange(
  examination: Examination,
  sign: Sign,
  { present, side, place }: SignAnswer,
): { drop: Item[]; add: Finding[] } {
  const drop = findingsOf(examination, sign).map((finding) => itemOf(finding));
  if (present === undefined) return { drop, add: [] };
  const base = { kind: 'sign', sign, present } as const;
  if (!present) return { drop, add: [base] };
  const placed = { ...base, ...(place && { place }) };
  const sides = side === 'both' ? SIDES : side ? [side] : [];
  return { drop, add: sides.length > 0 ? sides.map((each) => ({ ...placed, side: each })) : [placed] };
}
