import type { ExamPort, StepView } from './exam-port.js';
import type { Examination, PaintedFinding, Stroke } from '../../exam/types.js';
import type { KeptWord } from '../../locales/exam-ui-types.js';
import type { Omissible } from './settings.js';
import type { Summary } from './summary.js';
import { html } from 'lit';
import { icon } from './icons.js';

/** What the summary asks of the element, beside what every step asks. */
export interface SummaryPort extends ExamPort {
  /** What the user did to the record as a whole, one step of undo. */
  readonly change: (next: Examination) => void;
  /** What is painted on the skin, as the map tells it after every mark, undo and redo. */
  readonly painted: (strokes: readonly Stroke[], findings: readonly PaintedFinding[]) => void;
  /** The user took the record along. */
  readonly saved: (note: string) => void;
  readonly kept: () => KeptWord;
  readonly without: () => ReadonlySet<Omissible>;
  readonly paint: () => void;
}

/** The summary, with all that hands a record on: loaded when someone begins to use the element. */
export class LazySummary {
  readonly #port: SummaryPort;
  #summary: Summary | undefined;
  #loading: Promise<Summary | undefined> | undefined;
  #failed = false;

  constructor(port: SummaryPort) {
    this.#port = port;
  }

  /** Whether the record was copied as it is now. */
  get isCopied(): boolean {
    return this.#summary?.isCopied ?? false;
  }

  /** Settles when nothing is on its way. */
  get loading(): Promise<unknown> | undefined {
    return this.#summary ? this.#summary.loading : this.#loading;
  }

  /** Loads it; a click that copies must find it there, since browsers let a page copy only in the very moment of a click. */
  load(): Promise<Summary | undefined> {
    return (this.#loading ??= this.#load());
  }

  /** Copies the note. */
  copy(): void {
    if (this.#summary) void this.#summary.copy();
    else void this.load().then((summary) => summary?.copy());
  }

  print(): void {
    if (this.#summary) void this.#summary.print();
    else void this.load().then((summary) => summary?.print());
  }

  view(): StepView {
    const { ui } = this.#port.words();
    if (this.#summary) return this.#summary.view();
    const main = this.#failed
      ? html`<div class="error" part="error" role="alert">${icon('warning')}<h3>${ui.loadingFailed}</h3></div>`
      : html`<p class="soft">${ui.noteLoading}</p>`;
    return { main, aside: html`<span></span>` };
  }

  async #load(): Promise<Summary | undefined> {
    try {
      const { Summary } = await import('./summary.js');
      this.#summary = new Summary(this.#port);
      await this.#summary.prepare();
    } catch {
      this.#failed = true;
      this.#loading = undefined;
    }
    this.#port.host.requestUpdate();
    return this.#summary;
  }
}
