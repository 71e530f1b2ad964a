import type { Camera } from './camera.js';
import type { Cubic } from './fitting.js';

/** Draws the creases, tendons and nails of a limb. Every run of cubics is a closed shape to be filled. */
export interface Inker {
  /** The strokes on the skin that a test lets through, for the right limb. */
  strokes(
    camera: Camera,
    lineWidth: number,
    shows: (chart: number, station: number, phi: number) => boolean,
  ): Cubic[][];
  /** The midline of the perineum with the folds of the anus. */
  midline(camera: Camera): Cubic[][];
  /** The nail of a toe, 1 to 5; empty where too little of it faces the viewer. */
  nail(camera: Camera, toe: number): Cubic[];
}

let current: Inker | undefined;

/** Gives plates their ink. A page that is in a hurry may draw its first picture before the ink is there. */
export function addInk(inker: Inker): void {
  current = inker;
}

/** The ink that plates are drawn with, if it is there. */
export function inkInUse(): Inker | undefined {
  return current;
}
