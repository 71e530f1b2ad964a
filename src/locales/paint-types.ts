import type { Modality, Paint } from '../core/examination.js';

/** A place in the list of places that can be painted. */
export interface PaintOptionParts {
  readonly place: string;
  /** Such as `'left'`. */
  readonly side: string;
  /** What is painted there, such as `'numb, reduced'`. */
  readonly paints: readonly string[];
}

/** The words for painting what is felt. */
export interface PaintWords {
  readonly title: string;
  readonly titleShort: string;
  /** What stands beside the title. */
  readonly limb: (side: string) => string;
  readonly toolbar: string;
  readonly tools: string;
  readonly brush: string;
  readonly lasso: string;
  readonly erase: string;
  readonly undo: string;
  readonly redo: string;
  readonly done: string;
  readonly marks: (count: number) => string;

  /** The heading of what can be painted. */
  readonly layers: string;
  readonly paints: Readonly<Record<Paint, string>>;
  readonly grade: string;
  readonly grades: Readonly<Record<'absent' | 'reduced', string>>;
  readonly foundBy: string;
  readonly modalities: Readonly<Partial<Record<Modality, string>>>;
  readonly intensity: string;
  /** Takes a number from 0 to 10, or nothing. */
  readonly intensityOf: (intensity: number | undefined) => string;
  readonly noIntensity: string;
  readonly brushSize: string;
  readonly onSkin: (mm: number) => string;
  /** What the keyboard does; the names of keys stand between braces. */
  readonly keys: string;
  readonly everyView: string;

  /** The name of the list of places. */
  readonly places: string;
  readonly option: (parts: PaintOptionParts) => string;
  /** Said when a place or a stroke is painted. */
  readonly painted: (place: string, paint: string, side: string, count: number) => string;
  readonly strokeDone: (paint: string, side: string, count: number) => string;
  readonly cleared: (place: string, side: string, count: number) => string;
  readonly erased: (side: string, count: number) => string;
  readonly nothingThere: string;
  readonly offSkin: string;
  readonly tooFewCorners: string;
  readonly undone: (count: number) => string;
  readonly redone: (count: number) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly inHand: (name: string) => string;

  readonly explains: string;
  /** Nothing is painted in the layer in hand. */
  readonly nothingPainted: (paint: string) => string;
  readonly area: (paint: string, squareCentimetres: number, places: number) => string;
  readonly roots: string;
  readonly nerves: string;
  readonly none: string;
  readonly percent: (share: number) => string;
  /** Takes the name of the map. */
  readonly share: (scheme: string) => string;
  readonly bothFit: string;
  readonly apart: string;
  /** What a movement shows in the one and the other condition. */
  readonly told: (root: string, inRoot: string, nerve: string, inNerve: string) => string;
  /** What the reader is told in place of roots and nerves; a voice without it shows them. */
  readonly readBy?: string;
  readonly strokes: string;
  /** The sentence below a saved picture. */
  readonly about: string;
}
