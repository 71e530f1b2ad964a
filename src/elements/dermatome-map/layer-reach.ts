import { BAND_ENDS, depthsOf } from '../../atlas/extents.js';
import { bordersOf } from '../../atlas/registry.js';
import type { Level } from '../../core/levels.js';
import { schemeById, type SchemeId } from '../../core/schemes.js';

/** What a legend says of how far a level reaches in a scheme. */
export interface Reach {
  /** The levels that share its usual extent, cranial first. */
  readonly sharedWith: readonly Level[];
  /** How far its possible extent goes beyond the usual one at most, mm; `null` where the scheme is computed. */
  readonly beyond: number | null;
}

/** Two levels are said to share skin where so much of the usual extent of one lies in that of the other. */
const LEAST_SHARE = 0.05;

const known = new Map<string, Reach>();

/** How far a level reaches in a scheme that is loaded; `undefined` where the scheme is silent. */
export function reachOf(scheme: SchemeId, level: Level): Reach | undefined {
  if (!schemeById(scheme).levels.includes(level)) return undefined;
  const key = `${scheme} ${level}`;
  let reach = known.get(key);
  if (!reach) known.set(key, (reach = readReach(scheme, level)));
  return reach;
}

function readReach(scheme: SchemeId, level: Level): Reach {
  const division = bordersOf(scheme);
  if ('cut' in division) return { sharedWith: [], beyond: null };
  const names = division.regions.flatMap(({ levels, borders }) => (levels.includes(level) ? (borders ?? []) : []));
  const widths = names.flatMap((name) => division.borders[name]?.width ?? []);
  // A border is as wide as its transition, half of it on either side; beyond it the level is possible for as much again.
  const share = (BAND_ENDS.usual - BAND_ENDS.possible) / 2;
  return {
    sharedWith: sharersOf(scheme, level),
    beyond: widths.length > 0 ? Math.round(Math.max(...widths) * share) : null,
  };
}

function sharersOf(scheme: SchemeId, level: Level): Level[] {
  const depths = depthsOf(scheme, 'fine');
  const own = depths.get(level);
  if (!own) return [];
  return [...depths].flatMap(([other, { values }]) => {
    if (other === level) return [];
    let [shared, whole] = [0, 0];
    values.forEach((depth, v) => {
      if (own.values[v]! <= BAND_ENDS.usual) return;
      whole++;
      if (depth > BAND_ENDS.usual) shared++;
    });
    return shared > LEAST_SHARE * whole ? [other] : [];
  });
}
