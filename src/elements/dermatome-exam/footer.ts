import { html, nothing, type TemplateResult } from 'lit';
import type { Progress } from '../../exam/blocks.js';
import type { ExamUiWords, KeptWord } from '../../locales/exam-ui-types.js';
import { icon } from './icons.js';

/** What the foot of the element says. */
export interface FooterModel {
  readonly ui: ExamUiWords;
  readonly all: Progress;
  readonly kept: KeptWord;
  readonly readonly: boolean;
}

/** What the element is for, how much is done, where it is kept, and its keys. */
export function footer({ ui, all, kept, readonly }: FooterModel): TemplateResult {
  return html`<footer part="notice">
    <span>${icon('info')}<span>${ui.notice}</span></span>
    ${kept === 'none' ? nothing : html`<span class=${kept === 'blocked' ? 'warned' : ''}>${ui.kept[kept]}</span>`}
    <span>${readonly ? html`${ui.readonly}. ` : nothing}${ui.done(all.done, all.total)}</span>
    <details class="keys">
      <summary>${ui.keys}</summary>
      <dl>
        ${ui.keyList.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}
      </dl>
    </details>
    <span class="hint">${ui.keyHint}</span>
  </footer>`;
}
