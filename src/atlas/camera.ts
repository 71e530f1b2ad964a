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
  const [cy, sy, cp, sp] = [cosine(yaw), cosine(yaw - 90), cosine(pitch), cosine(pitch - 90)];
  return { right: [cy, 0, -sy], up: [-sy * sp, cp, -cy * sp], towards: [sy * cp, sp, cy * cp] };
}

/** @throws RangeError where a value is neither a named view nor a direction */
export function checkView(view: View): void {
  if (typeof view === 'string') {
    if (!VIEW_IDS.includes(view)) throw unknownValue('view', view, VIEW_IDS);
  } else if (!Number.isFinite(view?.yaw) || !Number.isFinite(view.pitch) || !VIEW_IDS.includes(namedView(view))) {
    throw new RangeError(
      `view: ${JSON.stringify(view)} is unknown. Known values: ${VIEW_IDS.join(', ')}, or { yaw, pitch, from } in degrees.`,
    );
  }
}

/** The named view that a view is, or is turned away from. */
export function namedView(view: View): ViewId {
  return typeof view === 'string' ? view : (view.from ?? 'anterior');
}

/** The direction from which a view looks at one limb. */
export function directionOf(view: View, side: Side): Direction {
  checkView(view);
  const turned = typeof view === 'string' ? { yaw: 0, pitch: 0 } : view;
  const [yaw, pitch] = VIEWS[namedView(view)];
  const mirrored = side === 'left' && !showsBothLimbs(view);
  return { yaw: (mirrored ? -1 : 1) * (yaw + turned.yaw), pitch: pitch + turned.pitch };
}

/** Exactly 0 at right angles, so that a limb and its mirror image are drawn alike. */
function cosine(degrees: number): number {
  const value = Math.cos(degrees * RADIAN);
  return Math.abs(value) < 1e-12 ? 0 : value;
}

/** Whether a view shows the limbs posed, with hips flexed and abducted. */
export function isPosed(view: View): boolean {
  return namedView(view) === 'perineum';
}

/** Whether a view always shows both limbs in one figure. */
export function showsBothLimbs(view: View): boolean {
  return ['anterior', 'posterior', 'perineum'].includes(namedView(view));
}
