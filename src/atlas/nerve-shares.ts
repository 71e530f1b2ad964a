import type { Nerve } from '../core/nerves.js';
import type { DepthField } from './border-distance.js';
import { borderWidths, depthFields } from './extents.js';
import type { Fineness } from './sheet.js';
import { setLimb, SKIN_SETS } from './skin-sets.js';

const known = new Map<Fineness, ReadonlyMap<Nerve, DepthField>>();

/** For each nerve with a field, how deep each vertex of the skin lies in it. Made once and shared. */
export function nerveDepths(fineness: Fineness): ReadonlyMap<Nerve, DepthField> {
  let found = known.get(fineness);
  if (!found) {
    const set = SKIN_SETS.nerves;
    const limb = setLimb('nerves', fineness);
    const names = limb.combinations.map((regions) => regions.map((region) => set.names[region]!));
    const fields = depthFields({ limb, fineness, names, widthOf: borderWidths(set) });
    found = fields as ReadonlyMap<string, DepthField> as ReadonlyMap<Nerve, DepthField>;
    known.set(fineness, found);
  }
  return found;
}
