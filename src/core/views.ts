/**
 * The named views, as `[yaw, pitch]` in degrees for the right limb.
 *
 * Yaw 0 looks at the front of the body, yaw 90 from the subject's left; pitch above 0 looks from above.
 * The left limb is the mirror image (yaw negated). `perineum` shows the limbs posed with hips flexed and abducted.
 */
export const VIEWS = {
  anterior: [0, 0],
  posterior: [180, 0],
  lateral: [-90, 0],
  medial: [90, 0],
  'foot-dorsum': [0, 64],
  sole: [0, -90],
  perineum: [0, -76],
} as const satisfies Record<string, readonly [yaw: number, pitch: number]>;

/** The name of a view. */
export type ViewId = keyof typeof VIEWS;

/** The names of the views, in the order in which a map offers them. */
export const VIEW_IDS = Object.keys(VIEWS) as readonly ViewId[];

/** How far a view can be turned away from its name, in degrees. */
export interface TurnLimits {
  /** To either side. */
  readonly yaw: number;
  /** Downwards (below 0) and upwards. */
  readonly pitch: readonly [down: number, up: number];
}

const UPRIGHT: TurnLimits = { yaw: 180, pitch: [-30, 30] };

/** Further on a view would show what another one is for, or the ends at which the drawing is cut. */
export const TURN_LIMITS: Readonly<Record<ViewId, TurnLimits>> = {
  anterior: UPRIGHT,
  posterior: UPRIGHT,
  lateral: UPRIGHT,
  medial: UPRIGHT,
  'foot-dorsum': { yaw: 60, pitch: [-64, 0] },
  sole: { yaw: 60, pitch: [-20, 25] },
  perineum: { yaw: 40, pitch: [-14, 30] },
};
