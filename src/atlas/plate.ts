import { unknownValue } from '../core/errors.js';
import { MAP_SIDES } from '../core/sides.js';
import { composePlate } from './arrangement.js';
import { directionOf } from './camera.js';
import { drawLimb, type Subject } from './drawn-limb.js';
import { framingOf } from './framing.js';
import type { Plate, PlateRequest } from './types.js';

let layerPlate: ((request: PlateRequest) => Plate) | undefined;

/** Lets plates show layers. What draws them is loaded when it is asked for. */
export function addLayerPlates(draw: (request: PlateRequest) => Plate): void {
  layerPlate = draw;
}

/**
 * Draws a view of a scheme: every visible area, shared border, shade and ink line, from the one surface.
 *
 * @throws RangeError for an unknown view, side or scheme, and for a layer while `layer-plates.js` is not loaded
 * @example
 * drawPlate({ view: 'sole', side: 'right', scheme: 'article' }).figures.length; // 1
 */
export function drawPlate(request: PlateRequest): Plate {
  if (request.layer) {
    if (!layerPlate) throw unknownValue('loaded layer', request.layer.kind, []);
    return layerPlate(request);
  }
  return drawSubject(request);
}

/** Draws a view of what is given, the scheme of the request unless said. */
export function drawSubject(request: PlateRequest, subject?: Subject): Plate {
  if (!MAP_SIDES.includes(request.side)) throw unknownValue('side', request.side, MAP_SIDES);
  const framing = framingOf(request.view, directionOf(request.view, 'right'));
  const isAlone = request.side !== 'both' && typeof request.view !== 'string';
  const shown = isAlone ? { ...framing, outlinesMidline: true } : framing;
  return composePlate(request, framing, (side) => drawLimb(request, shown, side, subject));
}
