import type { PaintedFinding, Stroke } from '../../exam/types.js';

/** What is painted, after the user has changed it. */
export interface PaintChangeDetail {
  /** All strokes in the order in which they were made. */
  readonly strokes: readonly Stroke[];
  /** The places that they cover, with the part of each that is covered; places of which less than 1 % is are left out. */
  readonly findings: readonly PaintedFinding[];
}

/** The user painted, erased, undid or redid. */
export class PaintChangeEvent extends CustomEvent<PaintChangeDetail> {
  constructor(detail: PaintChangeDetail) {
    super('paint-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'paint-change': PaintChangeEvent;
  }
}
