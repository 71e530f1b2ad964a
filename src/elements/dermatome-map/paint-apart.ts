import { CONDITIONS, type Condition } from '../../core/evidence/conditions.js';
import { DISCRIMINATOR_EVIDENCE, type DiscriminatorRow } from '../../core/evidence/discriminators.js';
import type { Level } from '../../core/levels.js';
import type { Nerve } from '../../core/nerves.js';

/** What explains so much of an area fits it. */
export const FITS = 0.7;

/** A movement that tells a root from a nerve. */
export interface TellingMovement {
  readonly row: DiscriminatorRow;
  readonly level: Level;
  readonly nerve: Nerve;
  readonly inRoot: string;
  readonly inNerve: string;
}

/** The movements that tell roots from nerves, as far as they were seen in a source. */
export function movementsThatTell(levels: readonly Level[], nerves: readonly Nerve[]): TellingMovement[] {
  return DISCRIMINATOR_EVIDENCE.flatMap((row) => {
    if (!row.movement || !row.verified) return [];
    const [a, b]: readonly [Condition, Condition] = [CONDITIONS[row.a], CONDITIONS[row.b]];
    return tells(row, a, b, false) ?? tells(row, b, a, true) ?? [];
  });

  function tells(
    row: DiscriminatorRow,
    root: Condition,
    single: Condition,
    isTurned: boolean,
  ): TellingMovement | undefined {
    if (root.category !== 'radiculopathy' || single.category !== 'mononeuropathy') return undefined;
    const level = levels.find((one) => root.levels?.includes(one));
    const nerve = single.nerve;
    if (!level || !nerve || !nerves.includes(nerve)) return undefined;
    const [inRoot, inNerve] = isTurned ? [row.inB, row.inA] : [row.inA, row.inB];
    return { row, level, nerve, inRoot, inNerve };
  }
}
