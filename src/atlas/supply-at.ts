import type { Level } from '../core/levels.js';
import type { Nerve } from '../core/nerves.js';
import type { Share, Supply } from '../core/supply.js';
import type { DepthField } from './border-distance.js';
import { consensusAt } from './consensus.js';
import { BAND_ENDS, shareAt } from './extents.js';
import { nerveDepths } from './nerve-shares.js';
import { dermatomesAt, knownBorders } from './registry.js';
import { type Near, nearVertices } from './skin-sample.js';
import { skinOf } from './skin.js';
import { chartIndex } from './surface.js';
import { toeDistances } from './toe-distance.js';
import type { ChartPoint } from './types.js';

/** A nerve with less of a point than this does not supply it. */
const LEAST = 0.02;

/**
 * How strongly each root and each cutaneous nerve supplies a point of the skin.
 *
 * The weights of the roots are their shares in the consensus. `low` and `high` are the least and the most that any of the
 * loaded schemes gives which speaks of the point; for a nerve, what is its own or within its transition.
 *
 * @throws RangeError for a point outside its chart
 */
export function supplyAt(point: ChartPoint): Supply {
  const { shares } = consensusAt(point);
  const near = nearVertices(skinOf('fine'), chartIndex(point.chart), point.s, point.phi);
  const said = knownBorders()
    .filter((id) => id !== 'consensus')
    .map((id) => dermatomesAt(point, id))
    .filter((levels) => levels.length > 0);
  const roots = shares.map(({ level, share }): Share<Level> => {
    const given = said.map((levels) => (levels.includes(level) ? 1 / levels.length : 0));
    return { name: level, weight: share, low: Math.min(share, ...given), high: Math.max(share, ...given) };
  });
  const distance = mix(near, toeDistances('fine'));
  return { roots, nerves: nervesOf(near), distance: { mean: distance, low: distance, high: distance } };
}

function nervesOf(near: readonly Near[]): Share<Nerve>[] {
  const shares = [...nerveDepths('fine')]
    .map(([name, field]) => nerveShare(name, field, near))
    .filter(({ weight }) => weight >= LEAST);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  return shares.map((share) => ({ ...share, weight: share.weight / total })).sort((a, b) => b.weight - a.weight);
}

function nerveShare(name: Nerve, { values }: DepthField, near: readonly Near[]): Share<Nerve> {
  const depth = mix(near, values);
  const weight = shareAt(depth);
  return { name, weight, low: depth > BAND_ENDS.own ? weight : 0, high: depth > BAND_ENDS.usual ? 1 : weight };
}

function mix(near: readonly Near[], values: ArrayLike<number>): number {
  return near.reduce((sum, { vertex, weight }) => sum + weight * values[vertex]!, 0);
}
