import type { SchemeChangeDetail, ViewChangeDetail } from './events.js';

/** The step of a tour that the user went to, with what it shows. */
export interface StepChangeDetail extends ViewChangeDetail, SchemeChangeDetail {
  /** Its number, counted from 1. */
  readonly step: number;
  readonly id: string | null;
  readonly level: string;
}

/** The user went to another step of the tour. */
export class StepChangeEvent extends CustomEvent<StepChangeDetail> {
  constructor(detail: StepChangeDetail) {
    super('step-change', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-change': StepChangeEvent;
  }
}
