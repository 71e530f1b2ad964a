import { directionOf } from '../../atlas/camera.js';
import type { View } from '../../atlas/types.js';
import type { Side } from '../../core/sides.js';

/** A side of the limb that a viewer can see. */
export type Aspect = 'anterior' | 'posterior' | 'medial' | 'lateral';

/** A side of the limb counts as seen from this much of a look at it: the sine of 20 degrees. */
const SEEN = 0.34;

/** The sides of a limb that a view shows, the one that faces the viewer most squarely first. */
export function aspectsOf(view: View, side: Side): Aspect[] {
  const { yaw } = directionOf(view, side);
  const angle = ((side === 'left' ? -yaw : yaw) * Math.PI) / 180;
  const looks = { anterior: Math.cos(angle), medial: Math.sin(angle) };
  const all: [Aspect, number][] = [
    ['anterior', looks.anterior],
    ['posterior', -looks.anterior],
    ['medial', looks.medial],
    ['lateral', -looks.medial],
  ];
  return all
    .filter(([, look]) => look > SEEN)
    .sort(([, a], [, b]) => b - a)
    .map(([aspect]) => aspect);
}
