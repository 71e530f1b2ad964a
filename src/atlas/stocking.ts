import type { CutMesh } from './cut.js';
import { cutLevels } from './level-cut.js';
import type { Mesh } from './mesh.js';
import type { Fineness } from './sheet.js';
import { toeDistances } from './toe-distance.js';

/** No limb is longer, mm along the skin from the toes. */
const LONGEST = 2000;

/**
 * Cuts the stocking of a length-dependent polyneuropathy into a mesh: region 0 is the skin within a depth of the tips of
 * the toes, along the skin. A depth beyond the limb takes all of it.
 *
 * @throws RangeError for a depth that is not from 0 to 2000 mm
 */
export function cutStocking(trimmed: Mesh, depth: number, fineness: Fineness): CutMesh {
  checkDepth(depth);
  const distances = toeDistances(fineness);
  const cuts = depth > 0 ? [{ of: 0, at: depth }] : [];
  return cutLevels(trimmed, [{ values: distances }], cuts, ([distance]) => (distance! < depth ? [0] : []));
}

/** @throws RangeError for a depth that is not from 0 to 2000 mm */
export function checkDepth(depth: number): void {
  if (!(depth >= 0 && depth <= LONGEST)) {
    throw new RangeError(`depth: ${String(depth)} is no depth of a stocking. Allowed: 0 to ${LONGEST} mm.`);
  }
}
