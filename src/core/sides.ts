/** The two sides of the body, always the subject's own. */
export const SIDES = ['right', 'left'] as const;

/** One side of the body, the subject's own. */
export type Side = (typeof SIDES)[number];

/** What a map may colour: one limb or both. */
export const MAP_SIDES = ['right', 'left', 'both'] as const;

/** Which limb of a map is coloured and selectable. */
export type MapSide = (typeof MAP_SIDES)[number];

/** The other side of the body. */
export function otherSide(side: Side): Side {
  return side === 'right' ? 'left' : 'right';
}
