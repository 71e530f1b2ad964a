import { html, nothing, type TemplateResult } from 'lit';
import { nearest } from '../../core/nearest.js';
import type { Parsed } from '../../exam/types.js';
import type { ExamUiWords } from '../../locales/exam-ui-types.js';
import { icon } from './icons.js';
import type { Problem } from './settings.js';

/** A record that was refused. */
type Refused = Omit<Extract<Parsed, { ok: false }>, 'ok'>;

/** How many reasons are listed before the rest is only counted. */
const LISTED = 5;

/** Why a record was refused: where, what is there, and what may be there. */
export function problemList({ problems, more = 0 }: Refused, ui: ExamUiWords): TemplateResult {
  const rest = Math.max(0, problems.length - LISTED) + more;
  return html`<ul class="problems">
      ${problems.slice(0, LISTED).map(
        ({ code, path, value, allowed }) => html`<li>
          <code>${path || ui.wholeRecord}</code>: ${ui.problem(code)} ${value ? html`<code>${value}</code>` : nothing}
          ${allowed.length > 0 ? html`<span class="soft">${ui.problemAllowed(allowed)}</span>` : nothing}
        </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="soft">${ui.moreProblems(rest)}</p>` : nothing}`;
}

/** What is wrong with what the page has set. */
export function settingAlert(problems: readonly Problem[], ui: ExamUiWords): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div class="error" part="error" role="alert">
    ${icon('warning')}
    ${problems.map(({ name, value, allowed }) => {
      const meant = nearest(value, allowed);
      return html`<h3>${ui.error(name, value)}</h3>
        <p>${ui.errorAllowed(name, allowed)}${meant ? ` → ${meant}?` : ''}</p>`;
    })}
    <p class="soft">${ui.errorEvent}</p>
  </div>`;
}

/** That the page gave no record, and why. */
export function refusalAlert(refused: Refused, ui: ExamUiWords): TemplateResult {
  return html`<div class="error" part="error" role="alert">
    ${icon('warning')}
    <h3>${ui.error('examination', '')}</h3>
    ${problemList(refused, ui)}
    <p>${ui.errorKept}</p>
    <p class="soft">${ui.errorEvent}</p>
  </div>`;
}

/** That what the browser had kept is no record, why, and the way out. */
export function storedAlert(refused: Refused, ui: ExamUiWords, discard: () => void): TemplateResult {
  return html`<div class="error" part="error" role="alert">
    ${icon('warning')}
    <h3>${ui.storedUnread}</h3>
    ${problemList(refused, ui)}
    <p class="soft">${ui.kept.unread}</p>
    <button type="button" class="plain" @click=${discard}>${ui.discard}</button>
  </div>`;
}
