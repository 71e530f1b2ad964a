import { AGREEMENT_LIMITS } from '../core/consensus.js';
import { type Level, LEVELS } from '../core/levels.js';
import { agreementOf, SILENT, votesOn } from './consensus.js';
import type { CutMesh } from './cut.js';
import { AGREEMENTS } from './layers.js';
import { cutLevels } from './level-cut.js';
import type { Mesh } from './mesh.js';
import type { Fineness } from './sheet.js';
import { evenOut, skinOf } from './skin.js';

/** The share of the votes that the leading level has. */
function leadingShare(channels: readonly Float64Array[], v: number): number {
  let [most, total] = [0, 0];
  for (let i = 0; i < SILENT; i++) {
    most = Math.max(most, channels[i]![v]!);
    total += channels[i]![v]!;
  }
  return total > 0 ? most / total : 0;
}

/** Rounds in which agreement is evened out: its steps lie where shares change slowly, so that stored hundredths would show. */
const EVENED = { fine: 6, coarse: 2 } as const;

/** Cuts a mesh by how far the schemes agree: its regions are numbered as in `AGREEMENTS`. */
export function cutAgreement(trimmed: Mesh, fineness: Fineness): CutMesh {
  const skin = skinOf(fineness);
  const smooth = (values: Float64Array): Float64Array => evenOut(skin, values, EVENED[fineness]);
  const channels = votesOn(trimmed);
  const leading = smooth(Float64Array.from(trimmed.phi, (_, v) => leadingShare(channels, v)));
  const { voices, several, all, most, half } = AGREEMENT_LIMITS;
  return cutLevels(
    trimmed,
    [{ values: smooth(channels[SILENT]!) }, { values: leading }],
    [
      { of: 0, at: voices },
      { of: 0, at: several },
      { of: 1, at: all },
      { of: 1, at: most },
      { of: 1, at: half },
    ],
    ([count, share]) => [AGREEMENTS.indexOf(agreementOf(count!, share!))],
  );
}

/** From which share of the votes on a level counts as the skin's own, as usual and as possible there. */
const CONSENSUS_BANDS = { own: 0.75, usual: 0.25, possible: 0.05 } as const;

/** The share of the votes that a level has at every vertex of a mesh. */
function sharesOn(channels: readonly Float64Array[], number: number): Float64Array {
  return channels[number]!.map((votes, v) => {
    const total = LEVELS.reduce((sum, _level, i) => sum + channels[i]![v]!, 0);
    // Towards skin of which all are silent the share fades out with the last voice.
    const voices = Math.min(1, channels[SILENT]![v]! / AGREEMENT_LIMITS.voices / 2);
    return total > 0 ? (voices * votes) / total : 0;
  });
}

/** For each level, cranial first, by how much its share of the votes is above the least that is usual, at every vertex. */
export function consensusUsual(mesh: Mesh): ReadonlyMap<Level, Float64Array> {
  const channels = votesOn(mesh);
  return new Map(
    LEVELS.map((level, i) => [level, sharesOn(channels, i).map((share) => share - CONSENSUS_BANDS.usual)]),
  );
}

/** Cuts the bands of a level by its share of the votes: its regions are numbered as in `EXTENTS`. */
export function cutConsensusExtents(trimmed: Mesh, level: Level): CutMesh {
  const channels = votesOn(trimmed);
  const share = sharesOn(channels, LEVELS.indexOf(level));
  const { own, usual, possible } = CONSENSUS_BANDS;
  return cutLevels(
    trimmed,
    [{ values: share }],
    [possible, usual, own].map((at) => ({ of: 0, at })),
    ([value]) => (value! > own ? [0] : value! > usual ? [1] : value! > possible ? [2] : []),
  );
}
