import type { MeasuredSize } from '../../controllers/element-size.js';
import { UNZOOMED, type Zoom } from './zoom-fit.js';

/** How far the stage can be enlarged: a toe then fills a third of it. */
export const MOST_ZOOM = 10;

/** One step of a key or a button. */
export const ZOOM_STEP = 1.5;

/** Enlarges by a factor about a point of the stage, which stays where it is. */
export function zoomBy(zoom: Zoom, by: number, point: { readonly x: number; readonly y: number }, size: Extent): Zoom {
  const factor = Math.min(MOST_ZOOM, Math.max(1, zoom.factor * by));
  const change = factor / zoom.factor;
  return within({ factor, x: point.x - (point.x - zoom.x) * change, y: point.y - (point.y - zoom.y) * change }, size);
}

/** Moves the enlarged stage by px. */
export function pan({ factor, x, y }: Zoom, dx: number, dy: number, size: Extent): Zoom {
  return within({ factor, x: x + dx, y: y + dy }, size);
}

/** Moves the enlarged stage just so far that a point at rest is well inside it. */
export function bringInto(zoom: Zoom, { x, y }: { readonly x: number; readonly y: number }, size: Extent): Zoom {
  const short = (at: number, length: number): number =>
    Math.max(0, length * EDGE - at) - Math.max(0, at - length * (1 - EDGE));
  return pan(zoom, short(x * zoom.factor + zoom.x, size.width), short(y * zoom.factor + zoom.y, size.height), size);
}

type Extent = Pick<MeasuredSize, 'width' | 'height'>;

/** The share of the stage along its edges that counts as its edge. */
const EDGE = 0.2;

/** Keeps the enlarged stage over the window that it is seen through. */
function within({ factor, x, y }: Zoom, { width, height }: Extent): Zoom {
  const keep = (offset: number, length: number): number => Math.min(0, Math.max(length * (1 - factor), offset));
  return factor === 1 ? UNZOOMED : { factor, x: keep(x, width), y: keep(y, height) };
}
