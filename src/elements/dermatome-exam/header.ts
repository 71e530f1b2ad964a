import { html, nothing, type TemplateResult } from 'lit';
import type { ExamUiWords } from '../../locales/exam-ui-types.js';
import { icon } from './icons.js';

/** What the head of the element shows and does. */
export interface HeaderModel {
  readonly ui: ExamUiWords;
  /** What a narrow head says in place of the title. */
  readonly stepName: string;
  /** The day of the record, and whether it was handed on. */
  readonly status: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly copied: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: (() => void) | undefined;
  readonly copy: () => void;
}

/** Title and day, undo, redo, print, and the one button that hands the record on. */
export function header(model: HeaderModel): TemplateResult {
  const { ui, stepName, status, copied } = model;
  return html`<header>
    <div class="titles">
      <h2><span class="title">${ui.title}</span><span class="title-step" aria-hidden="true">${stepName}</span></h2>
      <span class="soft">${status}</span>
    </div>
    <div class="actions">
      ${copied ? html`<span class="pill">${icon('tick')}${ui.copied}</span>` : nothing}
      ${quietButton('undo', ui.undo, model.canUndo, model.undo)}
      ${quietButton('redo', ui.redo, model.canRedo, model.redo)}
      ${
        model.print
          ? html`<button type="button" class="quiet print" aria-label=${ui.print} title=${ui.print} @click=${model.print}>
              ${icon('print')}<span class="word">${ui.print}</span>
            </button>`
          : nothing
      }
      <button type="button" class="primary copy" aria-label=${ui.copy} title=${ui.copy} @click=${model.copy}>
        ${icon('copy')}<span class="word">${ui.copy}</span>
      </button>
    </div>
  </header>`;
}

/** It keeps the focus when there is nothing more to undo, where a disabled button would drop it. */
function quietButton(name: 'undo' | 'redo', label: string, enabled: boolean, act: () => void): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    aria-label=${label}
    title=${label}
    aria-disabled=${enabled ? 'false' : 'true'}
    @click=${act}
  >
    ${icon(name)}
  </button>`;
}
