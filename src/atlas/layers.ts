import type { Level } from '../core/levels.js';
import type { SchemeId } from '../core/schemes.js';
import type { Side } from '../core/sides.js';
import type { SkinStroke } from './paint-strokes.js';

/** How surely skin belongs to a level: in its own zone only to it, in its usual extent also to others, beyond it at most. */
export const EXTENTS = ['own', 'usual', 'possible'] as const;

/** One band of a level. */
export type Extent = (typeof EXTENTS)[number];

/** How many of the schemes that give a place to any level give it to the same one. */
export const AGREEMENTS = ['all', 'most', 'half', 'few', 'single', 'none'] as const;

/** One step of agreement; `single` where one scheme alone speaks, `none` where none does. */
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * What a plate shows in place of the areas of a scheme. The zones of each are the names that its areas carry.
 *
 * | kind | zones |
 * |---|---|
 * | extent | `Extent`: how far a level can reach in a scheme |
 * | shared | `'2'`, `'3'`, ...: how many levels usually share the skin in a scheme |
 * | agreement | `Agreement` |
 * | nerves | `Nerve`: the cutaneous fields |
 * | stocking | `'stocking'`, up to a depth in mm along the skin from the toes |
 * | saddle | `'S4-S5'`, `'S3-S5'`, `'S2-S5'`, from the anus outwards |
 * | signature | `Level`: the zones that a source takes as a level's own |
 * | painted | `'painted'`: what strokes cover, on the limb of `side` alone; lists of strokes must not be changed |
 */
export type Layer =
  | { readonly kind: 'extent'; readonly scheme: SchemeId; readonly level: Level }
  | { readonly kind: 'shared'; readonly scheme: SchemeId }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'nerves' }
  | { readonly kind: 'stocking'; readonly depth: number }
  | { readonly kind: 'saddle' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'painted'; readonly strokes: readonly SkinStroke[]; readonly side: Side };
