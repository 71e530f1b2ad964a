import { SIDES } from '../core/sides.js';
import { directionOf } from './camera.js';
import { framingOf } from './framing.js';
import { hitAt, project } from './picking.js';
import { bandOf } from './sheet.js';
import { chartIndex } from './surface.js';
import type { ChartPoint, Plate } from './types.js';

/** Skin of the other limb this much nearer to the viewer stands before a point, mm. */
const BEFORE = 2;

/** The same for skin of the point's own limb: less may be the coarse mesh of the point's own surroundings. */
const WELL_BEFORE = 25;

/** A limb that fades covers nothing any more from this opacity on. */
const MOSTLY = 0.5;

/** Where something that is pinned to the skin lands on a plate. */
export interface Pin {
  /** Plate coordinates: mm, y down. */
  readonly x: number;
  readonly y: number;
  /** 1 faces the viewer, 0 lies on the outline, below 0 is turned away. */
  readonly facing: number;
  /** Whether skin stands before it: mostly the other limb, when both are seen from the side. */
  readonly covered: boolean;
}

/**
 * Where a point of the skin lands on a plate; `undefined` where the plate leaves its skin out.
 *
 * The place is exact, as `project` gives it. It costs little enough to be asked in every frame of a turn: only what
 * covers the point is looked up, and on the coarse mesh.
 *
 * @throws RangeError for a point that is on no chart
 */
export function pinOnPlate({ request, figures, box }: Plate, point: ChartPoint): Pin | undefined {
  const { view } = request;
  const { x, y, depth, facing } = project(view, point);
  const { partOf } = framingOf(view, directionOf(view, point.side));
  const figure = figures.find(({ parts }) => parts.some(({ side }) => side === point.side));
  if (!figure || partOf[bandOf(chartIndex(point.chart), point.s, point.phi)]! < 0) return undefined;
  const pin = { x: x + figure.dx, y: -y, facing };
  const [left, top, width, height] = box;
  if (pin.x < left || pin.x > left + width || pin.y < top || pin.y > top + height) return undefined;
  const covered =
    facing > 0 &&
    SIDES.filter((side) => figure.parts.some((part) => part.side === side && part.opacity > MOSTLY)).some((side) => {
      const before = hitAt(view, side, x, y, 'coarse')?.depth ?? -Infinity;
      return before > depth + (side === point.side ? WELL_BEFORE : BEFORE);
    });
  return { ...pin, covered };
}

/** Whether a plate leaves out no part of the limb: no foot fills it, and no perineum. */
export function showsWholeLimb({ request: { view } }: Plate): boolean {
  return framingOf(view, directionOf(view, 'right')).partOf.every((part) => part >= 0);
}
