import { html, nothing, type TemplateResult } from 'lit';
import { CHANGES, compareExaminations, type Change } from '../../exam/change.js';
import type { Examination, Parsed } from '../../exam/types.js';
import { capital, sidedName, resultName } from './naming.js';
import type { SummaryPort } from './lazy-summary.js';
import { problemList } from './problems.js';
import { readRecord } from './reading-records.js';

/** What a record that a reader brings is for. */
type Purpose = 'open' | 'compare';

/** The ways on which a record comes in: in place of the one in hand, or beside it. */
export class Exchange {
  readonly #port: SummaryPort;
  readonly #refused: Partial<Record<Purpose, Extract<Parsed, { ok: false }>>> = {};
  #opened = false;
  #earlier: Examination | undefined;

  constructor(port: SummaryPort) {
    this.#port = port;
  }

  view(): TemplateResult {
    return html`${this.#port.readonly() ? nothing : this.#form('open')} ${this.#form('compare')}`;
  }

  #form(purpose: Purpose): TemplateResult {
    const { ui } = this.#port.words();
    const refused = this.#refused[purpose];
    return html`<details class="card exchange">
      <summary>${purpose === 'open' ? ui.importTitle : ui.compareTitle}</summary>
      <label>
        <span>${ui.importFile}</span>
        <input type="file" accept=".json,.csv,application/json,text/csv" @change=${(event: Event) => this.#file(purpose, event)} />
      </label>
      <label><span>${ui.importPaste}</span><textarea rows="3" spellcheck="false"></textarea></label>
      <button type="button" class="plain" @click=${(event: Event) => this.#pasted(purpose, event)}>
        ${purpose === 'open' ? ui.importTake : ui.compareTake}
      </button>
      ${
        refused
          ? html`<div class="error" part="error" role="alert">
              <p><b>${ui.importRefused}</b></p>
              ${problemList(refused, ui)}
            </div>`
          : nothing
      }
      ${purpose === 'open' && this.#opened ? html`<p class="pill">${ui.imported}</p>` : nothing}
      ${purpose === 'compare' && this.#earlier ? this.#comparison(this.#earlier) : nothing}
    </details>`;
  }

  #comparison(earlier: Examination): TemplateResult {
    const { ui } = this.#port.words();
    const changes = compareExaminations(earlier, this.#port.examination());
    return html`<div class="comparison">
      <h4>${ui.compareWith(earlier.date ? ui.date(earlier.date) : ui.undated)}</h4>
      ${CHANGES.map((kind) => {
        const all = changes.filter(({ change }) => change === kind);
        if (all.length === 0) return nothing;
        if (kind === 'same') return html`<p class="soft">${ui.changeCount(ui.changes[kind], all.length)}</p>`;
        return html`<h5>${ui.changes[kind]}</h5>
          <ul>${all.map((change) => html`<li>${this.#changeOf(change)}</li>`)}</ul>`;
      })}
      <button type="button" class="plain" @click=${() => this.#compare(undefined)}>${ui.compareEnd}</button>
    </div>`;
  }

  #changeOf({ item, before, after }: Change): string {
    const words = this.#port.words();
    const [then, now] = [before, after].map((one) => (one ? resultName(one, words) : words.terms.notTested));
    return `${capital(sidedName(item, words))}: ${words.ui.change(then ?? '', now ?? '')}`;
  }

  async #file(purpose: Purpose, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await this.#take(purpose, await file.text());
    input.value = '';
  }

  async #pasted(purpose: Purpose, event: Event): Promise<void> {
    const field = (event.target as Element).closest('details')?.querySelector('textarea');
    if (field?.value && (await this.#take(purpose, field.value))) field.value = '';
  }

  /** Takes a text for its purpose; what is no record changes nothing. */
  async #take(purpose: Purpose, text: string): Promise<boolean> {
    const parsed = await readRecord(text);
    const { ui } = this.#port.words();
    this.#opened = false;
    delete this.#refused[purpose];
    if (!parsed.ok) this.#refused[purpose] = parsed;
    else if (purpose === 'compare') this.#compare(parsed.examination);
    else {
      this.#port.change(parsed.examination);
      this.#opened = true;
      this.#port.say(ui.imported);
    }
    this.#port.host.requestUpdate();
    return parsed.ok;
  }

  #compare(earlier: Examination | undefined): void {
    this.#earlier = earlier;
    this.#port.host.requestUpdate();
  }
}
