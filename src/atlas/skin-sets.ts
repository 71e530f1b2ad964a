import { type Border, type Region } from './borders.js';
import { cutBorders } from './cut.js';
import { buildLimb, type Limb } from './limb.js';
import { NERVE_FIELDS } from './nerve-fields.js';
import { SADDLE } from './patterns.js';
import { regionMap } from './regions.js';
import type { Fineness } from './sheet.js';
import { SIGNATURE_ZONES } from './signature-zones.js';

/** Borders that are no scheme, and the name of each region between them. */
export interface SkinSet {
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly Region[];
  readonly names: readonly string[];
}

/** The sets of borders that are no schemes. */
export const SKIN_SETS = {
  nerves: { ...NERVE_FIELDS, names: NERVE_FIELDS.regions.map(({ nerve }) => nerve) },
  saddle: { ...SADDLE, names: SADDLE.regions.map(({ zone }) => zone) },
  signature: { ...SIGNATURE_ZONES, names: SIGNATURE_ZONES.regions.map(({ level }) => level) },
} as const satisfies Record<string, SkinSet>;

/** The name of a set. */
export type SkinSetId = keyof typeof SKIN_SETS;

const limbs = new Map<string, Limb>();

/** The right limb with the borders of a set cut in. Made once and shared. */
export function setLimb(id: SkinSetId, fineness: Fineness): Limb {
  const key = `${fineness} ${id}`;
  let limb = limbs.get(key);
  if (!limb) {
    const map = regionMap(SKIN_SETS[id].borders, SKIN_SETS[id].regions);
    limb = buildLimb(fineness, (trimmed) => cutBorders(trimmed, map));
    limbs.set(key, limb);
  }
  return limb;
}
