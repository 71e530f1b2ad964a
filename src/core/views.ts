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
