import type { Camera } from './camera.js';
import { findLoops, offZero, type Projection } from './contours.js';
import type { Limb } from './limb.js';
import { ArcFitter, loopArea } from './outlines.js';
import type { Cubic } from './fitting.js';
import { dot } from './vectors.js';

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

/** The tones of a thumbnail. */
const PLAIN_TONES = TONES.slice(1, 2);

/** Smaller spots of shade are left out, mm². */
const LEAST_AREA = { limb: 60, toe: 3 };

/** One tone of a part of a limb, as closed runs of cubics. */
export interface Shade {
  readonly part: number;
  readonly tone: 'dark' | 'light';
  readonly opacity: number;
  readonly runs: readonly (readonly Cubic[])[];
}

/** How a limb is to be shaded. */
export interface ShadeOptions {
  /** The picture is turned over, so that light still comes from the viewer's left. */
  readonly mirrored: boolean;
  /** One tone only, and coarser. */
  readonly plain: boolean;
  /** Whether the skin has highlights. In close-ups they would read as stains. */
  readonly shiny: boolean;
  readonly isToe: (part: number) => boolean;
}

/**
 * Shades a limb: the lines of equal light on its soft form.
 *
 * @param part per triangle the part that it belongs to, negative where it is not shown
 */
export function shadeLimb(
  limb: Limb,
  soft: Float64Array,
  projection: Projection,
  camera: Camera,
  part: Int32Array,
  { mirrored, plain, shiny, isToe }: ShadeOptions,
): Shade[] {
  const { right, up, towards } = camera;
  const across = mirrored ? -LIGHT[0] : LIGHT[0];
  const light = [0, 1, 2].map((k) => right[k]! * across + up[k]! * LIGHT[1] + towards[k]! * LIGHT[2]);
  const brightness = new Float64Array(limb.vertices);
  for (let v = 0; v < limb.vertices; v++) {
    brightness[v] = dot([soft[3 * v]!, soft[3 * v + 1]!, soft[3 * v + 2]!], [light[0]!, light[1]!, light[2]!]);
  }
  const shades: Shade[] = [];
  for (const { tone, limit, opacity } of plain ? PLAIN_TONES : TONES) {
    if (tone === 'light' && !shiny) continue;
    const visible = projection.visible.map((facing, v) =>
      offZero(Math.min(facing, tone === 'light' ? brightness[v]! - limit : limit - brightness[v]!)),
    );
    const loops = findLoops(limb, { ...projection, visible }, part);
    const fitter = new ArcFitter(plain ? 1.5 : 0.6);
    for (const [index, found] of loops) {
      const toe = isToe(index);
      if (toe && (tone === 'light' || plain)) continue;
      const runs = found
        .filter((loop) => loopArea(loop) >= (toe ? LEAST_AREA.toe : LEAST_AREA.limb))
        .map((loop) => fitter.fit({ beyond: 0, points: [...loop, loop[0]!] }));
      if (runs.length > 0) shades.push({ part: index, tone, opacity, runs });
    }
  }
  return shades;
}
