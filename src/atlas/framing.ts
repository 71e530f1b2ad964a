import type { Arrangement } from './arrangement.js';
import { namedView, showsBothLimbs } from './camera.js';
import { type Band, BANDS } from './sheet.js';
import type { Direction, View } from './types.js';

/** How a view takes the limb apart and frames it. */
export interface Framing extends Arrangement {
  /** Per band the part that it belongs to, or -1 where the view leaves it out. */
  readonly partOf: readonly number[];
  /** The parts that are toes. */
  readonly toes: ReadonlySet<number>;
  /** Whether skin ends with an outline where the view leaves out what follows. */
  readonly outlinesCut: boolean;
  /** Whether skin ends with an outline at the midline: where one limb stands alone. */
  readonly outlinesMidline: boolean;
  /** Whether parts are painted in the order in which they are listed, not by depth: where they fold over one another. */
  readonly listed: boolean;
  /** Whether the foot fills the picture. */
  readonly closeUp: boolean;
}

/** More than a limb is long, mm. */
const WHOLE = 2000;

/** From this pitch on, the leg is seen end on: it and the foot are painted as parts of their own. */
const STEEP = 35;

/** From this turn away from the front and back on, the pubis stands behind the thigh, or before it. */
const SIDEWAYS = 30;

const TOES: readonly Band[] = ['toe1', 'toe2', 'toe3', 'toe4', 'toe5'];
const HIP: readonly Band[] = ['trunk', 'groin', 'buttock', 'thigh', 'knee'];

type Parts = readonly (readonly Band[])[];

const LOWER: readonly Band[] = ['leg', 'ankle', 'foot'];

const UPRIGHT: Parts = [[...HIP, 'pubis', ...LOWER], ['web'], ...TOES.map((toe) => [toe])];
const TURNED: Parts = [[...HIP, ...LOWER], ['pubis'], ['web'], ...TOES.map((toe) => [toe])];
const TIPPED: Parts = [HIP, ['pubis'], LOWER, ['web'], ...TOES.map((toe) => [toe])];
const FOOT: Parts = [['knee', ...LOWER], ['web'], ...TOES.map((toe) => [toe])];
const SOLE: Parts = [...TOES.map((toe) => [toe]), ['foot']];
const POSED: Parts = [['groin'], ['pubis'], ['thigh', 'buttock']];

function frame(parts: Parts, rest: Omit<Framing, 'partOf' | 'toes'>): Framing {
  return {
    partOf: BANDS.map((band) => parts.findIndex((part) => part.includes(band))),
    toes: new Set(TOES.map((toe) => parts.findIndex((part) => part.includes(toe)))),
    ...rest,
  };
}

/** How a view is framed. */
export function framingOf(view: View, { yaw, pitch }: Direction): Framing {
  const together = showsBothLimbs(view);
  const plain = { fade: null, outlinesCut: false, outlinesMidline: !together, listed: false, together, closeUp: false };
  const name = namedView(view);
  if (name === 'sole') return frame(SOLE, { ...plain, outlinesCut: true, listed: true, closeUp: true });
  if (name === 'foot-dorsum') {
    return frame(FOOT, { ...plain, fade: { from: 'top', kept: 250, over: 54 }, closeUp: true });
  }
  if (name === 'perineum')
    return frame(POSED, { ...plain, fade: { from: 'sides', gone: 0.72, full: 0.55 }, listed: true });
  const sideways = Math.abs(Math.sin((yaw * Math.PI) / 180)) > Math.sin((SIDEWAYS * Math.PI) / 180);
  const parts = Math.abs(pitch) >= STEEP ? TIPPED : sideways ? TURNED : UPRIGHT;
  return frame(parts, { ...plain, fade: { from: 'top', kept: WHOLE, over: 70 } });
}
