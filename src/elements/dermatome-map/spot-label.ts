import type { KeyPointId } from '../../core/key-points.js';

/** A rectangle in px that no chip may cover. */
export interface Taken {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A key sensory point on the stage with its name beside it, px. */
export interface SpotLabel {
  readonly id: KeyPointId;
  readonly x: number;
  readonly y: number;
  /** Where the name stands, or `null` where there is no room for it: the other limb shows it, and the list of points. */
  readonly box: Taken | null;
}

/** How far a key point and its ring reach, px. */
export const SPOT_RADIUS = 8;

/** What a key point covers. */
export function spotSquare({ x, y }: { readonly x: number; readonly y: number }): Taken {
  return { x: x - SPOT_RADIUS, y: y - SPOT_RADIUS, width: 2 * SPOT_RADIUS, height: 2 * SPOT_RADIUS };
}

/** What the key points and their names cover, so that no chip is put there. */
export function spotsTaken(spots: readonly SpotLabel[]): Taken[] {
  return spots.flatMap((spot) => (spot.box ? [spotSquare(spot), spot.box] : [spotSquare(spot)]));
}
