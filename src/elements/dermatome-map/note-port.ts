import type { Plate } from '../../atlas/types.js';
import type { MarginRow } from './label-layout.js';
import type { NoteRow, PlacedNote } from './note-layout.js';
import type { StageFit } from './stage-layout.js';

/** The notes of a map as its labels have to know them. */
export interface NoteLayout {
  /** What the layout depends on beside plate and stage. */
  readonly key: string;
  /** What the notes need to either side of a plate, px. */
  readonly beside: (plate: Plate) => number;
  /** Every note, seen or not. */
  readonly slots: readonly string[];
  /** The rows that the notes ask for in the margins. */
  readonly rows: (plate: Plate, fit: StageFit) => readonly NoteRow[];
  /** The notes that are seen, at the heights of their rows if labels stand among them. */
  readonly place: (
    rows: readonly NoteRow[],
    middles: ReadonlyMap<MarginRow, number> | undefined,
    plate: Plate,
    fit: StageFit,
  ) => readonly PlacedNote[];
}
