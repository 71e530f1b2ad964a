import { unknownValue } from '../core/errors.js';
import { type Side, SIDES } from '../core/sides.js';
import type { ChartPoint } from './types.js';

/**
 * Where the ISNCSCI key sensory points lie: `[degrees, station]` on the sock.
 *
 * L2 is the skin nearest to the middle of the line from the mid-inguinal point to the medial femoral condyle, L1 the
 * skin nearest to the middle between T12 and L2. The others were placed by eye on their landmarks, to about 10 mm.
 *
 * @see ghISNCSCI
 * @see medscapeSCI
 */
const POSITIONS = {
  T12: [14, 168],
  L1: [30, 266],
  L2: [52, 362],
  L3: [88, 545],
  L4: [72, 950],
  L5: [-8.5, 1083],
  S1: [-117, 1000],
  S2: [180, 558],
  S3: [160, 250],
  'S4-5': [117.5, 235],
} as const satisfies Record<string, readonly [phi: number, s: number]>;

/** The name of a key sensory point: its level, with S4 and S5 tested as one. */
export type KeyPointName = keyof typeof POSITIONS;

/**
 * Where a key sensory point lies on the skin.
 *
 * @throws RangeError for an unknown name or side
 * @example
 * keyPointPosition('L4', 'left'); // { chart: 'sock', s: 950, phi: 72, side: 'left' }, over the medial malleolus
 */
export function keyPointPosition(name: KeyPointName, side: Side): ChartPoint {
  if (!SIDES.includes(side)) throw unknownValue('side', side, SIDES);
  const position = POSITIONS[name];
  if (!position) throw unknownValue('key point', name, Object.keys(POSITIONS));
  const [phi, s] = position;
  return { chart: 'sock', s, phi, side };
}
