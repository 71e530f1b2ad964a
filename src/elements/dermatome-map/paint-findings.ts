import { paintedSkin } from '../../atlas/painting.js';
import { PLACES, type Place } from '../../core/places.js';
import type { PaintedFinding, PaintLayer, Stroke } from '../../exam/types.js';
import { paintedLayers, type PaintedLayer } from './paint-layers.js';

/** A place of which less is covered was only brushed against. */
export const LEAST_SHARE = 0.01;

/** A share is told to so many places. */
const DIGITS = 1e4;

const known = new WeakMap<PaintedLayer, readonly PaintedPlace[]>();

/** A place with the part of it that is covered. */
export interface PaintedPlace {
  readonly place: Place;
  readonly share: number;
}

/** The places that a layer covers, in the order of the vocabulary. */
export function placesOf(painted: PaintedLayer): readonly PaintedPlace[] {
  let found = known.get(painted);
  if (!found) {
    found = paintedSkin(painted.strokes, painted.layer.side)
      .places.filter(({ share }) => share >= LEAST_SHARE)
      .map(({ place, share }) => ({ place, share: Math.min(1, Math.round(share * DIGITS) / DIGITS) }))
      .sort((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place));
    known.set(painted, found);
  }
  return found;
}

/** What strokes stand for: a finding for every place that a paint covers, with the part of the place that it covers. */
export function paintFindings(strokes: readonly Stroke[]): PaintedFinding[] {
  return paintedLayers(strokes).flatMap((painted) =>
    placesOf(painted).map(({ place, share }) => findingOf(painted.layer, place, share)),
  );
}

function findingOf(layer: PaintLayer, place: Place, share: number): PaintedFinding {
  const { side } = layer;
  switch (layer.paint) {
    case 'pain':
      return {
        kind: 'pain',
        place,
        side,
        ...(layer.intensity !== undefined && { intensity: layer.intensity }),
        share,
      };
    case 'numbness':
      return { kind: 'sensation', place, side, modality: layer.modality, grade: layer.grade, share };
    case 'tingling':
      return { kind: 'sensation', place, side, modality: 'paraesthesia', grade: 'increased', share };
    case 'allodynia':
      return { kind: 'sensation', place, side, modality: 'light-touch', grade: 'increased', share };
  }
}
