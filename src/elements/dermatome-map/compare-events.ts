import type { SchemeId } from '../../core/schemes.js';

/** The comparison that the user asked for. */
export interface CompareChangeDetail {
  /** The second map, or nothing when the comparison has ended. */
  readonly compare: SchemeId | '';
  /** Whether both are on one limb. */
  readonly split: boolean;
}

/** The user began or ended a comparison, or changed how it is shown. */
export class CompareChangeEvent extends CustomEvent<CompareChangeDetail> {
  constructor(detail: CompareChangeDetail) {
    super('compare-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'compare-change': CompareChangeEvent;
  }
}
