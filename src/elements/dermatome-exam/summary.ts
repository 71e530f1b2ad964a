import { html, nothing, type TemplateResult } from 'lit';
import type { Examination } from '../../exam/types.js';
import { copyText } from '../../integrations/clipboard.js';
import { textNote, type NoteOptions } from '../../integrations/text-note.js';
import { loadNoteWords, noteWords } from '../../locales/note.js';
import type { StepView } from './exam-port.js';
import { Exchange } from './exchange.js';
import { exportRecord, formatsFor } from './exporting.js';
import { icon } from './icons.js';
import type { SummaryPort } from './lazy-summary.js';
import { paintedFigures } from './painted-picture.js';
import { paintCard } from './painting.js';
import { asymmetryList, detailFields, missingList } from './summary-lists.js';
import type { ExportFormat } from '../../locales/exam-ui-types.js';

/** The last step: the note, what is still open, and the ways on which a record leaves and comes. */
export class Summary {
  readonly #port: SummaryPort;
  readonly #exchange: Exchange;
  #loading: Promise<unknown> | undefined;
  /** The record as it was copied. */
  #copied: Examination | undefined;
  /** Whether the reader must copy the text by hand. */
  #byHand = false;
  /** What came of an export. */
  #exported: { readonly sentence: string; readonly failed: boolean } | undefined;

  constructor(port: SummaryPort) {
    this.#port = port;
    this.#exchange = new Exchange(port);
  }

  get isCopied(): boolean {
    return this.#copied === this.#port.examination();
  }

  get loading(): Promise<unknown> | undefined {
    return this.#loading;
  }

  /** Loads the words of the note in the language of the reader. */
  prepare(): Promise<unknown> {
    const { lang } = this.#port.words();
    if (noteWords(lang)) return Promise.resolve();
    return (this.#loading ??= loadNoteWords(lang).finally(() => {
      this.#loading = undefined;
      this.#port.host.requestUpdate();
    }));
  }

  /** Copies the note; where the browser refuses, the text is there to be copied by hand. */
  async copy(): Promise<void> {
    const note = this.#note;
    if (note === undefined) return;
    const examination = this.#port.examination();
    const { ui } = this.#port.words();
    const way = await copyText(note);
    this.#byHand = way === 'manual';
    if (this.#byHand) {
      this.#port.goTo('summary');
      await this.#port.host.updateComplete;
      this.#port.host.renderRoot.querySelector<HTMLTextAreaElement>('textarea.record-note')?.select();
    } else {
      this.#copied = examination;
    }
    this.#port.say(this.#byHand ? ui.copyByHand : ui.copied);
    this.#port.saved(note);
  }

  view(): StepView {
    if (this.#note === undefined) void this.prepare();
    return { main: this.#main(), aside: this.#aside() };
  }

  #main(): TemplateResult {
    const { ui } = this.#port.words();
    const note = this.#note ?? ui.noteLoading;
    return html`
      <h3>${ui.note}</h3>
      ${this.isCopied ? html`<p class="pill">${icon('tick')}${ui.copied}</p>` : nothing}
      ${
        this.#byHand
          ? html`<p>${ui.copyByHand}</p>
              <textarea class="record-note" part="note" readonly rows="16" aria-label=${ui.noteText} .value=${note}></textarea>`
          : html`<pre class="record-note" part="note" tabindex="0" role="region" aria-label=${ui.noteText}>${note}</pre>`
      }
      ${this.#handing()} ${detailFields(this.#port)}
      ${asymmetryList(this.#port)} ${missingList(this.#port)}
    `;
  }

  /** The ways on which the record leaves, beside the copy. */
  #handing(): TemplateResult {
    const { ui } = this.#port.words();
    const without = this.#port.without();
    const print = html`<button type="button" class="plain" @click=${() => this.print()}>${icon('print')}${ui.print}</button>`;
    return html`<div class="handing">
      ${without.has('print') ? nothing : print} ${without.has('export') ? nothing : this.#exports()}
    </div>`;
  }

  #exports(): TemplateResult {
    const { ui } = this.#port.words();
    const exported = this.#exported;
    return html`<details class="menu">
        <summary class="plain">${icon('share')}${ui.export}</summary>
        <div class="choices">
          ${formatsFor(this.#port.examination()).map(
            (format) =>
              html`<button type="button" class="plain" @click=${(event: Event) => this.#export(format, event)}>
                ${ui.formats[format]}
              </button>`,
          )}
        </div>
      </details>
      ${exported ? html`<p class=${exported.failed ? 'warned' : 'pill'}>${exported.failed ? icon('warning') : icon('tick')}${exported.sentence}</p>` : nothing}`;
  }

  #aside(): TemplateResult {
    const { ui } = this.#port.words();
    const hasPaint = !this.#port.without().has('paint') && !this.#port.readonly();
    return html`
      <div class="card told">
        <h3>${ui.leavesNothing}</h3>
        <p>${ui.kept[this.#port.kept()]}</p>
      </div>
      ${hasPaint ? paintCard(this.#port.examination(), ui, this.#port.paint) : nothing} ${this.#exchange.view()}
    `;
  }

  async #export(format: ExportFormat, event: Event): Promise<void> {
    const { ui } = this.#port.words();
    (event.target as Element).closest('details')?.removeAttribute('open');
    try {
      const { file, text } = await exportRecord(format, this.#port, this.#note ?? '');
      this.#exported = { sentence: ui.exported(file), failed: false };
      this.#port.saved(text);
    } catch (error) {
      console.warn(`dermatome-exam: ${String(error)}`);
      this.#exported = { sentence: ui.exportFailed, failed: true };
    }
    this.#port.say(this.#exported.sentence);
  }

  /** Prints the record on a sheet of its own; where the browser refuses that, the page with the record in it. */
  async print(): Promise<void> {
    const options = this.#options;
    if (!options) return;
    const examination = this.#port.examination();
    const [{ printRecord, recordSheet }, { sheetFigures }] = await Promise.all([
      import('../../integrations/print.js'),
      import('../../integrations/record-figures.js'),
    ]);
    // A sheet without what was painted still names it in its tables.
    const painted = await paintedFigures(this.#port).catch(() => []);
    const figures = [...sheetFigures(examination, options.note), ...painted];
    try {
      await printRecord(recordSheet(examination, options), { figures });
    } catch {
      this.#port.goTo('summary');
      await this.#port.host.updateComplete;
      print();
    }
  }

  get #note(): string | undefined {
    return this.#options && textNote(this.#port.examination(), this.#options);
  }

  get #options(): NoteOptions | undefined {
    const { lang, terms } = this.#port.words();
    const note = noteWords(lang);
    return note && { lang, terms, note };
  }
}
