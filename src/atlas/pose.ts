import { STATIONS } from './surface.js';
import type { Vec3 } from './types.js';
import { smoothStep } from './vectors.js';

/** The hip joint of the right limb, about which the pose turns, mm. Placed by eye, to about 10 mm. */
const HIP: Vec3 = [-95, 45, 10];

/** Hips flexed and abducted, degrees, as for an examination of the perineum. */
const FLEXION = 90;
const ABDUCTION = 42;

/** The stations between which the skin goes from the still trunk to the moved thigh, mm. */
const BLEND = { from: 130, to: 340 };

/** The skin this near to the midline stays where it is, so that the perineum is neither torn nor folded, mm. */
const STILL = 85;
const PERINEUM_STATION = 247;

const RADIAN = Math.PI / 180;

/** How far down the limb a point lies, mm: a toe moves with the end of the foot. */
export function alongLimb(chart: number, station: number): number {
  return chart === 0 ? station : STATIONS.web;
}

/** Where a point of the right limb, so far down it, lies when the hips are flexed and abducted. */
export function posedPoint([px, py, pz]: Vec3, along: number): Vec3 {
  const fromMidline = Math.hypot(px, Math.max(0, along - PERINEUM_STATION));
  const weight = smoothStep(BLEND.from, BLEND.to, along) * smoothStep(0, STILL, fromMidline);
  const flexion = -weight * FLEXION * RADIAN;
  const abduction = weight * ABDUCTION * RADIAN;
  const [x, y, z] = [px - HIP[0], py - HIP[1], pz - HIP[2]];
  const flexedY = y * Math.cos(flexion) - z * Math.sin(flexion);
  const flexedZ = y * Math.sin(flexion) + z * Math.cos(flexion);
  return [
    x * Math.cos(abduction) - flexedZ * Math.sin(abduction) + HIP[0],
    flexedY + HIP[1],
    x * Math.sin(abduction) + flexedZ * Math.cos(abduction) + HIP[2],
  ];
}
