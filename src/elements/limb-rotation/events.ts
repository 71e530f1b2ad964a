import type { RotationStage } from '../../core/limb-rotation.js';

export {
  AtlasErrorEvent as RotationErrorEvent,
  type AtlasErrorDetail as RotationErrorDetail,
} from '../../controllers/atlas-error-event.js';

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

declare global {
  interface HTMLElementEventMap {
    'stage-change': StageChangeEvent;
  }
}
