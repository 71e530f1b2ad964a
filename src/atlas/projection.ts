import type { Camera } from './camera.js';
import { offZero, type Projection } from './contours.js';
import type { Form, Limb } from './limb.js';

/**
 * The vertices of the right limb through a camera: x to the viewer's right, y down, and visible where the skin faces it.
 *
 * It stands in the workspace of the limb, until the limb is projected again.
 */
export function projectForm(limb: Limb, { position, normal }: Form, { right, up, towards }: Camera): Projection {
  const { x, y, visible } = limb.workspace;
  for (let v = 0, i = 0; v < limb.vertices; v++, i += 3) {
    const px = position[i]!;
    const py = position[i + 1]!;
    const pz = position[i + 2]!;
    x[v] = right[0] * px + right[1] * py + right[2] * pz;
    y[v] = -(up[0] * px + up[1] * py + up[2] * pz);
    visible[v] = offZero(towards[0] * normal[i]! + towards[1] * normal[i + 1]! + towards[2] * normal[i + 2]!);
  }
  return { x, y, visible };
}
