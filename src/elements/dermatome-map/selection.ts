import { compareLevels, type Level } from '../../core/levels.js';
import { SIDES, type MapSide, type Side } from '../../core/sides.js';

/** One level of one limb. */
export interface Pick {
  readonly level: Level;
  readonly side: Side;
}

/** The limbs that a map of this side colours, the subject's right first. */
export function sidesOf(side: MapSide): readonly Side[] {
  return side === 'both' ? SIDES : [side];
}

/** These levels on every coloured limb. */
export function picksOf(levels: readonly Level[], side: MapSide): Pick[] {
  return sidesOf(side).flatMap((one) => levels.map((level) => ({ level, side: one })));
}

/** Whether two picks are the same level of the same limb. */
export function samePick(a: Pick, b: Pick): boolean {
  return a.level === b.level && a.side === b.side;
}

/** Whether any of the picks lies in skin of these levels on this side. */
export function holds(picks: readonly Pick[], levels: readonly Level[], side: Side): boolean {
  return picks.some((pick) => pick.side === side && levels.includes(pick.level));
}

/** The selection as the `level` attribute writes it. */
export function levelText(picks: readonly Pick[]): string {
  return [...new Set(picks.map(({ level }) => level))].sort(compareLevels).join(' ');
}
