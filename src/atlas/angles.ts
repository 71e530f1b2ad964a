/** An angle brought between -180 and 180 degrees. */
export function turn(phi: number): number {
  return phi - 360 * Math.round(phi / 360);
}
