import type { PlateEdge, PlatePart } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import type { Side } from '../../core/sides.js';
import { holds, type Pick } from './selection.js';

/** What stands out on the skin at this moment. */
export interface StageMarks {
  readonly selected: readonly Pick[];
  /** Under the pointer. */
  readonly hovered: readonly Pick[];
  /** Under the keyboard focus. */
  readonly focused: readonly Pick[];
}

/** Everything that keeps its colour while the rest fades; nothing fades while it is empty. */
export function litPicks(marks: StageMarks): readonly Pick[] {
  return [...marks.selected, ...marks.hovered, ...marks.focused];
}

/** Whether skin of these levels is faded. */
export function isFaded(marks: StageMarks, levels: readonly Level[], side: Side): boolean {
  const lit = litPicks(marks);
  return lit.length > 0 && !holds(lit, levels, side);
}

/** The outline of some picks on one part of a limb: the edges with the level on exactly one side. */
export function outlineOf(part: PlatePart, picks: readonly Pick[]): string {
  const levels = picks.filter(({ side }) => side === part.side).map(({ level }) => level);
  if (!part.coloured || levels.length === 0) return '';
  return joinPaths(part.edges.filter((edge) => levels.some((level) => bounds(edge, level))));
}

/** The border lines of a part. */
export function bordersOf(part: PlatePart): string {
  return joinPaths(part.edges.filter(({ lined, beside }) => lined && beside !== null));
}

function bounds(edge: PlateEdge, level: Level): boolean {
  return edge.levels.includes(level) !== (edge.beside?.includes(level) ?? false);
}

function joinPaths(edges: readonly PlateEdge[]): string {
  return edges.map(({ path }) => path).join('');
}
