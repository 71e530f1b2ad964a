import type { Camera } from './camera.js';
import { fitCurves, type Point, straight } from './fitting.js';
import { type Run, runOf } from './paths.js';
import { midlineCourse } from './regions.js';
import { skinRow } from './surface.js';
import { dot } from './vectors.js';

/** From this much of a look from the inner side on, the cut face of the trunk is seen: the sine of the yaw. */
const FROM_INSIDE = 0.05;

/** The cut face of the trunk at the midline, where one limb is seen from its inner side. Empty elsewhere. */
export function wallRuns(camera: Camera, pitch: number): Run[] {
  if (camera.towards[0] < FROM_INSIDE || pitch < -45 || pitch > 45) return [];
  const points = midlineCourse().map(([phi, s]): Point => {
    const at = skinRow(0, Math.max(0, s))(phi);
    return [dot(camera.right, at), -dot(camera.up, at)];
  });
  const curve = fitCurves(points, 0.3);
  const closing = straight([points.at(-1)!, points[0]!]);
  return [runOf([...curve, ...closing])];
}
