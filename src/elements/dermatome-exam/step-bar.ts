import { html, nothing, type TemplateResult } from 'lit';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import { STEPS, type Progress, type Step } from '../../exam/blocks.js';
import type { ExamUiWords } from '../../locales/exam-ui-types.js';
import { icon } from './icons.js';

/** What the bar of steps shows and does. */
export interface StepBarModel {
  readonly ui: ExamUiWords;
  readonly step: Step | undefined;
  /** Whether the step is shown below. */
  readonly isShown: boolean;
  readonly progress: Readonly<Record<Step, Progress>>;
  readonly keys: RovingKeys;
  readonly go: (step: Step) => void;
}

/** The width of the picture of a progress. */
const FULL = 100;

/** Every step with its progress; each can be gone to at any time. */
export function stepBar({ ui, step, isShown, progress, keys, go }: StepBarModel): TemplateResult {
  return html`<div
    class="steps"
    part="steps"
    role="tablist"
    aria-label=${ui.stepList}
    @keydown=${keys.keydown}
    @focusin=${keys.focusin}
  >
    ${STEPS.map((id) => {
      const { done, total } = progress[id];
      const isDone = total > 0 && done === total;
      return html`<button
        type="button"
        role="tab"
        id=${`tab-${id}`}
        class=${`step${isDone ? ' done' : ''}`}
        part=${id === step ? 'step step-current' : 'step'}
        aria-selected=${id === step ? 'true' : 'false'}
        aria-controls=${isShown && id === step ? 'panel' : nothing}
        @click=${() => go(id)}
      >
        <svg class="bar" viewBox=${`0 0 ${FULL} 4`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="rest" width=${FULL} height="4"></rect>
          <rect class="filled" width=${total > 0 ? Math.round((FULL * done) / total) : 0} height="4"></rect>
        </svg>
        <span><span class="step-name">${ui.steps[id]}</span> ${isDone ? icon('tick') : nothing}</span>
        ${total > 0 ? html`<span class="unseen">, ${isDone ? ui.complete : ui.progress(done, total)}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** The way back and the way on, below a step. */
export function stepWays(step: Step, ui: ExamUiWords, go: (step: Step) => void): TemplateResult {
  const at = STEPS.indexOf(step);
  const [before, after] = [STEPS[at - 1], STEPS[at + 1]];
  return html`<div class="ways">
    ${
      before
        ? html`<button type="button" class="plain back" @click=${() => go(before)}>
            ${icon('chevron')}<span>${ui.previousStep(ui.steps[before])}</span>
          </button>`
        : nothing
    }
    ${
      after
        ? html`<button type="button" class="plain on" @click=${() => go(after)}>
            <span>${ui.nextStep(ui.steps[after])}</span>${icon('chevron')}
          </button>`
        : nothing
    }
  </div>`;
}
