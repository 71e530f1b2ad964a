import type { StageFit } from './stage-layout.js';

/** How the stage is enlarged: px on the stage = px at rest * factor + offset. */
export interface Zoom {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

/** The stage as it is laid out. */
export const UNZOOMED: Zoom = { factor: 1, x: 0, y: 0 };

/** Whether the stage is enlarged. */
export function isZoomed({ factor }: Zoom): boolean {
  return factor > 1;
}

/** Where a plate stands on the enlarged stage. Labels on it are laid out on the skin. */
export function zoomFit(fit: StageFit, { factor, x, y }: Zoom): StageFit {
  if (factor === 1) return fit;
  return { ...fit, scale: fit.scale * factor, x: fit.x * factor + x, y: fit.y * factor + y, margins: false };
}
