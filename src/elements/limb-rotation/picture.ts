import { mix } from './curves.js';
import type { Frame } from './fitting.js';

/** The size of every picture, in units of its own. */
export const WIDTH = 240;
export const HEIGHT = 290;

/** A frame on its way to another. */
export function mixFrames(from: Frame, to: Frame, share: number): Frame {
  return {
    left: mix(from.left, to.left, share),
    right: mix(from.right, to.right, share),
    top: mix(from.top, to.top, share),
    bottom: mix(from.bottom, to.bottom, share),
  };
}
