import type { SkinStroke } from '../../atlas/paint-strokes.js';
import type { Paint } from '../../core/examination.js';
import type { Side } from '../../core/sides.js';
import type { PaintLayer, Stroke, StrokeShape } from '../../exam/types.js';

/** The order in which paints are offered, drawn from the lowest, and told. */
export const PAINT_ORDER: readonly Paint[] = ['numbness', 'pain', 'tingling', 'allodynia'];

/** The ways in which numbness is found that can be painted; the first is what the person tells. */
export const NUMB_BY = ['paraesthesia', 'light-touch', 'pinprick', 'temperature', 'vibration'] as const;

/** One way in which numbness is found. */
export type NumbBy = (typeof NUMB_BY)[number];

/** How a paint looks: numbness looks different by its grade. */
export type PaintLook = 'pain' | 'absent' | 'reduced' | 'tingling' | 'allodynia';

/** What was painted alike on one limb: the strokes that cover its skin, and those that took some of it away. */
export interface PaintedLayer {
  readonly layer: PaintLayer;
  readonly strokes: readonly SkinStroke[];
}

/** How a paint looks. */
export function lookOf(layer: PaintLayer): PaintLook {
  return layer.paint === 'numbness' ? layer.grade : layer.paint;
}

/** What can be felt at one spot only once: pain of one strength, numbness of one grade for each way in which it is found. */
function sortOf(layer: PaintLayer): string {
  return `${layer.side} ${layer.paint} ${layer.paint === 'numbness' ? layer.modality : ''}`;
}

function keyOf(layer: PaintLayer): string {
  const strength = layer.paint === 'numbness' ? layer.grade : layer.paint === 'pain' ? layer.intensity : '';
  return `${sortOf(layer)} ${strength ?? ''}`;
}

/** Whether two layers are the same, strength included. */
export function sameLayer(a: PaintLayer, b: PaintLayer): boolean {
  return keyOf(a) === keyOf(b);
}

/** The layer of a stroke, without what the stroke covers. */
export function layerOf(stroke: PaintLayer): PaintLayer {
  const { side } = stroke;
  switch (stroke.paint) {
    case 'pain':
      return { paint: 'pain', side, ...(stroke.intensity !== undefined && { intensity: stroke.intensity }) };
    case 'numbness':
      return { paint: 'numbness', side, modality: stroke.modality, grade: stroke.grade };
    default:
      return { paint: stroke.paint, side };
  }
}

const known = new WeakMap<readonly Stroke[], readonly PaintedLayer[]>();
const erasing = new WeakMap<Stroke, SkinStroke>();

/**
 * The layers of some strokes, each with all that shapes it.
 *
 * A stroke of erasing takes its own paint away, of whatever strength; so does one that paints the same in another strength.
 */
export function paintedLayers(strokes: readonly Stroke[]): readonly PaintedLayer[] {
  let found = known.get(strokes);
  if (!found) known.set(strokes, (found = sortLayers(strokes)));
  return found;
}

function sortLayers(strokes: readonly Stroke[]): PaintedLayer[] {
  const layers = new Map<string, PaintLayer>();
  for (const stroke of strokes) if (!stroke.erase) layers.set(keyOf(stroke), layerOf(stroke));
  const found = [...layers].map(([key, layer]): PaintedLayer => {
    const first = strokes.findIndex((stroke) => !stroke.erase && keyOf(stroke) === key);
    const same = strokes.slice(first).filter((stroke) => sortOf(stroke) === sortOf(layer));
    return { layer, strokes: same.map((stroke) => (keyOf(stroke) === key || stroke.erase ? stroke : erased(stroke))) };
  });
  return found.sort((a, b) => PAINT_ORDER.indexOf(a.layer.paint) - PAINT_ORDER.indexOf(b.layer.paint));
}

/** The same skin, taken away. It stays the same object, so that what it covers need not be worked out anew. */
function erased(stroke: Stroke): SkinStroke {
  let found = erasing.get(stroke);
  if (!found) erasing.set(stroke, (found = { ...stroke, erase: true }));
  return found;
}

/** The strokes of what can be felt at one spot only once, of whatever strength, such as all pain on the left. */
export function strokesAlike(strokes: readonly Stroke[], layer: PaintLayer): Stroke[] {
  return strokes.filter((stroke) => sortOf(stroke) === sortOf(layer));
}

/** The strokes that take everything away that is painted on a limb, wherever the shapes cover it. */
export function eraseAll(strokes: readonly Stroke[], side: Side, shapes: readonly StrokeShape[]): Stroke[] {
  const sorts = new Map<string, PaintLayer>();
  for (const { layer } of paintedLayers(strokes)) if (layer.side === side) sorts.set(sortOf(layer), layer);
  return [...sorts.values()].flatMap((layer) => shapes.map((shape): Stroke => ({ ...layer, ...shape, erase: true })));
}
