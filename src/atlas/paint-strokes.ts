import { unknownValue } from '../core/errors.js';
import { BRUSH_RADII } from '../core/examination.js';
import { isPlace, type Place, PLACES } from '../core/places.js';
import { type Side, SIDES } from '../core/sides.js';
import type { ViewId } from '../core/views.js';
import { checkView } from './camera.js';
import { placeCentre } from './places.js';
import { checkChartPoint } from './surface.js';
import type { ChartId } from './types.js';

/**
 * A stroke that covers skin of one limb, or with `erase` takes away what earlier strokes have covered.
 *
 * | tool | covers |
 * |---|---|
 * | brush | what lies within `radius` mm of a path, along the skin; points are `[chart, s, phi]` |
 * | lasso | all that is seen inside an outline, in mm of the plate of that limb alone, x to the right and y down |
 * | place | a place of the vocabulary |
 */
export type SkinStroke = (
  | {
      readonly tool: 'brush';
      readonly radius: number;
      readonly path: readonly (readonly [chart: string, s: number, phi: number])[];
    }
  | {
      readonly tool: 'lasso';
      readonly view: ViewId;
      readonly yaw: number;
      readonly pitch: number;
      readonly outline: readonly (readonly [x: number, y: number])[];
    }
  | { readonly tool: 'place'; readonly place: Place }
) & { readonly erase?: true };

/** The stroke of one tool. */
export type StrokeOf<Tool extends SkinStroke['tool']> = Extract<SkinStroke, { readonly tool: Tool }>;

const TOOLS: readonly SkinStroke['tool'][] = ['brush', 'lasso', 'place'];
const LEAST_CORNERS = 3;

/** @throws RangeError for a stroke or a side that nothing can be painted by */
export function checkStroke(stroke: SkinStroke, side: Side): void {
  if (!SIDES.includes(side)) throw unknownValue('side', side, SIDES);
  switch (stroke.tool) {
    case 'brush':
      return checkBrush(stroke);
    case 'lasso':
      return checkLasso(stroke);
    case 'place':
      if (!isPlace(stroke.place)) throw unknownValue('place', stroke.place, PLACES);
      placeCentre(stroke.place);
      return;
    default:
      throw unknownValue('tool', (stroke as SkinStroke).tool, TOOLS);
  }
}

function checkBrush({ radius, path }: StrokeOf<'brush'>): void {
  const { least, most } = BRUSH_RADII;
  if (!(radius >= least && radius <= most)) {
    throw new RangeError(`radius: ${String(radius)} is no radius of a brush. Allowed: ${least} to ${most} mm.`);
  }
  if (path.length === 0) throw new RangeError('path: 0 points are no path. Allowed: 1 or more.');
  for (const [chart, s, phi] of path) checkChartPoint({ chart: chart as ChartId, s, phi, side: 'right' });
}

function checkLasso({ view, yaw, pitch, outline }: StrokeOf<'lasso'>): void {
  checkView({ from: view, yaw, pitch });
  if (outline.length < LEAST_CORNERS) {
    throw new RangeError(`outline: ${outline.length} corners enclose nothing. Allowed: ${LEAST_CORNERS} or more.`);
  }
  const wrong = outline.flat().find((mm) => !Number.isFinite(mm));
  if (wrong !== undefined) throw new RangeError(`outline: ${String(wrong)} is no place on a plate. Allowed: mm.`);
}
