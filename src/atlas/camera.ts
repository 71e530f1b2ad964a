import { unknownValue } from '../core/errors.js';
import type { Side } from '../core/sides.js';
import { VIEW_IDS, type ViewId, VIEWS } from '../core/views.js';
import type { Direction, Vec3, View } from './types.js';

/** A direction of looking, as three unit vectors: to the viewer's right, up, and towards the viewer. */
export interface Camera {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly towards: Vec3;
}

const RADIAN = Math.PI / 180;

/** The camera that looks from a direction. */
export function cameraAt({ yaw, pitch }: Direction): Camera {
  const [cy, sy, cp, sp] = [
    Math.cos(yaw * RADIAN),
    Math.sin(yaw * RADIAN),
    Math.cos(pitch * RADIAN),
    Math.sin(pitch * RADIAN),
  ];
  return { right: [cy, 0, -sy], up: [-sy * sp, cp, -cy * sp], towards: [sy * cp, sp, cy * cp] };
}

/** Whether a view shows the limb from its own inner or outer side, so that the left limb is seen as a mirror image. */
function isSideways(view: ViewId): boolean {
  return view === 'medial' || view === 'lateral';
}

/** @throws RangeError where a value is neither a named view nor a direction */
export function checkView(view: View): void {
  if (typeof view === 'string') {
    if (!VIEW_IDS.includes(view)) throw unknownValue('view', view, VIEW_IDS);
  } else if (!Number.isFinite(view?.yaw) || !Number.isFinite(view.pitch)) {
    throw new RangeError(
      `view: ${JSON.stringify(view)} is unknown. Known values: ${VIEW_IDS.join(', ')}, or { yaw, pitch } in degrees.`,
    );
  }
}

/** The direction from which a view looks at one limb. */
export function directionOf(view: View, side: Side): Direction {
  checkView(view);
  if (typeof view !== 'string') return view;
  const [yaw, pitch] = VIEWS[view];
  return { yaw: side === 'left' && isSideways(view) ? -yaw : yaw, pitch };
}

/** Whether a view shows the limbs posed, with hips flexed and abducted. */
export function isPosed(view: View): boolean {
  return view === 'perineum';
}

/** Whether a view always shows both limbs in one figure. */
export function showsBothLimbs(view: View): boolean {
  return view === 'anterior' || view === 'posterior' || view === 'perineum' || typeof view !== 'string';
}
