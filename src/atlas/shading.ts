import type { Camera } from './camera.js';
import { findLoops, type Loop, offZero, type Projection } from './contours.js';
import type { Limb } from './limb.js';
import { fitLine, loopArea } from './outlines.js';
import { type Run, runOf, tenths } from './paths.js';
import type { PlateDetail } from './types.js';

/** Where the light comes from, in the picture: from the upper left, towards the viewer. */
const LIGHT = [-0.5, 0.55, 0.67] as const;

/** A tone: the skin that is darker, or lighter, than a limit of light. Overlapping dark tones add up. */
interface Tone {
  readonly tone: 'dark' | 'light';
  readonly limit: number;
  readonly opacity: number;
}

/** Kept under a quarter in all, so that neighbouring level colours stay apart in the shade. */
const TONES: readonly Tone[] = [
  { tone: 'dark', limit: 0.42, opacity: 0.07 },
  { tone: 'dark', limit: 0.22, opacity: 0.08 },
  { tone: 'dark', limit: 0.02, opacity: 0.09 },
  { tone: 'light', limit: 0.88, opacity: 0.18 },
];

/** A limb that turns has a tone less, a thumbnail one only. */
const TONES_OF: Readonly<Record<PlateDetail, readonly Tone[]>> = {
  full: TONES,
  moving: [
    { tone: 'dark', limit: 0.33, opacity: 0.12 },
    { tone: 'dark', limit: 0.06, opacity: 0.12 },
    ...TONES.slice(3),
  ],
  thumbnail: TONES.slice(1, 2),
};

/** How far a line of equal light may stray, mm: it is blurred where it is drawn. */
const TOLERANCE: Readonly<Record<Exclude<PlateDetail, 'moving'>, number>> = { full: 1.2, thumbnail: 1.5 };

/** Smaller spots of shade are left out, mm². */
const LEAST_AREA = { limb: 60, toe: 3 };

/** One tone of a part of a limb, as closed runs. */
export interface Shade {
  readonly part: number;
  readonly tone: 'dark' | 'light';
  readonly opacity: number;
  readonly runs: readonly Run[];
}

/** How a limb is to be shaded. */
export interface ShadeOptions {
  /** The picture is turned over, so that light still comes from the viewer's left. */
  readonly mirrored: boolean;
  /** A thumbnail has one tone only. */
  readonly detail: PlateDetail;
  /** Whether the skin has highlights. In close-ups they would read as stains. */
  readonly shiny: boolean;
  readonly isToe: (part: number) => boolean;
}

/** Shades a limb by the parts in its workspace: the lines of equal light on its soft form. */
export function shadeLimb(
  limb: Limb,
  soft: Float64Array,
  projection: Projection,
  camera: Camera,
  { mirrored, detail, shiny, isToe }: ShadeOptions,
): Shade[] {
  const { right, up, towards } = camera;
  const across = mirrored ? -LIGHT[0] : LIGHT[0];
  const [lx, ly, lz] = [0, 1, 2].map((k) => right[k]! * across + up[k]! * LIGHT[1] + towards[k]! * LIGHT[2]) as [
    number,
    number,
    number,
  ];
  const { light, lit, part } = limb.workspace;
  for (let v = 0, i = 0; v < limb.vertices; v++, i += 3)
    light[v] = lx * soft[i]! + ly * soft[i + 1]! + lz * soft[i + 2]!;
  const shades: Shade[] = [];
  const plain = detail === 'thumbnail';
  for (const { tone, limit, opacity } of TONES_OF[detail]) {
    if (tone === 'light' && !shiny) continue;
    for (let v = 0; v < limb.vertices; v++) {
      const within = tone === 'light' ? light[v]! - limit : limit - light[v]!;
      lit[v] = offZero(Math.min(projection.visible[v]!, within));
    }
    const loops = findLoops(limb, { ...projection, visible: lit }, part);
    for (const [index, found] of loops) {
      const toe = isToe(index);
      if (toe && (tone === 'light' || plain)) continue;
      const runs = found
        .filter((loop) => loopArea(loop) >= (toe ? LEAST_AREA.toe : LEAST_AREA.limb))
        .map((loop) => (detail === 'moving' ? polygon(loop) : runOf(fitLine([...loop, loop[0]!], TOLERANCE[detail]))));
      if (runs.length > 0) shades.push({ part: index, tone, opacity, runs });
    }
  }
  return shades;
}

/** Points of a polygon of shade that stand closer are left out, mm. */
const CLOSE = 2;

/** A loop as a polygon: the blur of shade rounds its corners. */
function polygon(loop: Loop): Run {
  const run: number[] = [];
  let last = loop.at(-1)!;
  for (const point of loop) {
    if (Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < CLOSE) continue;
    const x = tenths(point.x);
    const y = tenths(point.y);
    if (run.length === 0) run.push(x, y);
    else run.push(run.at(-2)!, run.at(-1)!, x, y, x, y);
    last = point;
  }
  return run;
}
