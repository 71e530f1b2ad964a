import type { KeyPointName } from '../../src/atlas/key-points.js';
import type { Level } from '../../src/core/levels.js';

/**
 * Every key sensory point at which another level than its own leads the consensus: that level. The ISNCSCI points and the
 * maps disagree here; no map was changed to please a point, and the points do not vote.
 */
export const CONSENSUS_EXCEPTIONS: Readonly<Partial<Record<KeyPointName, Level>>> = {
  // Most maps begin L1 at the inguinal ligament, on which the T12 point lies.
  T12: 'L1',
  // The L1 point lies a hand below the ligament, where most maps have L2.
  L1: 'L2',
  // The maps that speak of the skin over the ischial tuberosity are divided between S1 and S2; few have S3 there.
  S3: 'S1',
};
