import type { RotationStage } from '../../core/limb-rotation.js';

/** The stage that the user went to. */
export interface StageChangeDetail {
  /** Its number, counted from 1. */
  readonly step: number;
  readonly stage: RotationStage;
}

/** The user went to another stage, or playing came to it. */
export class StageChangeEvent extends CustomEvent<StageChangeDetail> {
  constructor(detail: StageChangeDetail) {
    super('stage-change', { bubbles: true, composed: true, detail });
  }
}

/** A value that the figure cannot show. */
export interface RotationErrorDetail {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** A value is unknown: the one error event of every element, `atlas-error`. */
export class RotationErrorEvent extends CustomEvent<RotationErrorDetail> {
  constructor(detail: RotationErrorDetail) {
    super('atlas-error', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stage-change': StageChangeEvent;
  }
}
