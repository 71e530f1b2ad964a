import type { Side } from '../core/sides.js';
import { cameraAt, directionOf } from './camera.js';
import { fitCurves, type Point, straight } from './fitting.js';
import { PathWriter } from './paths.js';
import { midlineCourse } from './regions.js';
import { skinRow } from './surface.js';
import type { View } from './types.js';
import { dot } from './vectors.js';

/** From this much of a look from the inner side on, the cut face of the trunk is seen: the sine of the yaw. */
const FROM_INSIDE = 0.05;

/** The cut face of the trunk at the midline, where a view shows one limb from its inner side. Empty elsewhere. */
export function wallPath(view: View, side: Side, dx: number): string {
  const { yaw, pitch } = directionOf(view, side);
  const mirrored = side === 'left';
  const camera = cameraAt({ yaw: mirrored ? -yaw : yaw, pitch });
  if (camera.towards[0] < FROM_INSIDE || pitch < -45 || pitch > 45) return '';
  const points = midlineCourse().map(([phi, s]): Point => {
    const at = skinRow(0, Math.max(0, s))(phi);
    return [dot(camera.right, at), -dot(camera.up, at)];
  });
  const curve = fitCurves(points, 0.3);
  const closing = straight([points.at(-1)!, points[0]!]);
  return new PathWriter({ mirrored, dx }).add([...curve, ...closing], { close: true }).toString();
}
