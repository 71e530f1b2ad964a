import {
  LitElement,
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';

import { Announcer } from '../../controllers/announcer.js';
import { InheritedLanguage } from '../../controllers/inherited-language.js';
import type { Audience } from '../../core/readers.js';
import { progress, type Step } from '../../exam/blocks.js';
import type { Examination } from '../../exam/types.js';
import { loadExamWords } from '../../locales/exam.js';
import { tokens } from '../../styles/tokens.host.js';
import { changeName } from './changes.js';
import { entryStyles } from './entry/entry.styles.js';
import { ExamChangeEvent } from './events.js';
import { examStyles } from './exam.styles.js';
import { FormValue } from './form.js';
import { ProblemReports } from './problem-reports.js';
import { ReaderWords } from './reader-words.js';
import { isBlank, textOf, type Deed } from './record.js';
import { Recording } from './recording.js';
import { Screen } from './screen.js';
import { clearServed } from './served.js';
import { readSettings, type Problem, type Settings } from './settings.js';
import type { StorageKind } from './storage.js';

/**
 * A bedside examination of the lower limbs, recorded step by step and handed on as a note.
 *
 * ```html
 * <script type="module" src="dermatome-elements/define/dermatome-exam.js"></script>
 * <form><dermatome-exam name="exam"></dermatome-exam></form>
 * <script>document.querySelector('dermatome-exam').addEventListener('exam-change', (event) => console.log(event.detail.examination));</script>
 * ```
 *
 * What is not recorded was not examined: it is never read as normal. Nothing leaves the page.
 *
 * @customElement dermatome-exam
 *
 * @fires {ExamChangeEvent} exam-change - When the user changed the record.
 * @fires {ExamSaveEvent} exam-save - When the user copied the note or wrote the record to a file.
 * @fires {AtlasErrorEvent} atlas-error - When a value is unknown or a record is refused, whoever set it.
 *
 * @csspart steps - The steps with their progress.
 * @csspart step - A step; the one in hand is `step-current`, too.
 * @csspart triples - Movement and reflex of L4, L5 and S1, always in view.
 * @csspart body - The step in hand.
 * @csspart note - The text of the note.
 * @csspart asymmetry - Where the sides differ.
 * @csspart error - What is wrong with a value or a record.
 * @csspart notice - What the record is, and where it is kept.
 *
 * @cssprop [--dermatome-font-size=1rem] - The size from which every size of text follows.
 * @cssprop [--dermatome-density=1] - The factor of all gaps.
 * @cssprop [--dermatome-paper] - The surface of the element.
 * @cssprop [--dermatome-ink] - Text and lines.
 * @cssprop [--dermatome-action] - The button that hands the record on.
 * @cssprop [--dermatome-focus] - The focus ring.
 *
 * @cssstate complete - When every item has an answer.
 * @cssstate incomplete - When something is recorded, but not every item.
 * @cssstate error - While a value is unknown, or a record was refused.
 */
export class DermatomeExam extends LitElement {
  /** It takes part in forms. */
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [tokens, examStyles, entryStyles];

  /** The name of the record in its form, and in the storage of the browser. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** The step that is shown. */
  @property({ reflect: true, useDefault: true }) step: Step = 'history';

  /** The reader whose words are used. */
  @property({ reflect: true, useDefault: true }) audience: Audience = 'clinician';

  /** The language of the words; by default that of the page, if the library speaks it, or else English. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Look, but do not record. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Its form is sent only when something is recorded. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Where the browser keeps the record: nowhere, while its tab is open, or until it is deleted. */
  @property({ reflect: true, useDefault: true }) storage: StorageKind = 'none';

  /** Parts to leave out, separated by spaces: `triples`, `paint`, `export`, `print`. */
  @property({ reflect: true, useDefault: true }) without = '';

  #isServed = !isServer && this.shadowRoot !== null;
  #disabled = false;
  #settings: Settings | undefined;
  #problems: readonly Problem[] = [];
  readonly #internals = this.attachInternals();
  /** Held, since WebKit forgets what a set of states has when nobody holds the set. */
  readonly #states = this.#internals.states;
  readonly #form = new FormValue(this.#internals);
  readonly #reports = new ProblemReports(this);
  readonly #announcer = new Announcer(this);
  readonly #language = new InheritedLanguage(this);
  readonly #words = new ReaderWords(this);
  readonly #recording = new Recording({
    locked: () => this.#isLocked,
    renewed: () => {
      this.#sync();
      this.requestUpdate();
    },
    recorded: (deed, before) => this.#recorded(deed, before),
  });
  readonly #screen = new Screen({
    element: this,
    recording: this.#recording,
    words: this.#words,
    announcer: this.#announcer,
    locked: () => this.#isLocked,
    settings: () => this.#settings as Settings,
    problems: () => this.#problems,
  });

  /** The record. A page that sets it hears no event; `undefined` empties it. A value that is no record changes nothing. */
  @property({ attribute: false })
  get examination(): Examination {
    const { refusal, examination } = this.#recording.state;
    return refusal ? (refusal.value as Examination) : examination;
  }

  set examination(value: Examination | undefined) {
    this.#recording.give(value);
  }

  /** The record as JSON text, which a form sends; empty when there is nothing in it. */
  get value(): string {
    return textOf(this.#recording.examination);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** @internal The form is reset: the record is again what the page gave. */
  formResetCallback(): void {
    this.#recording.reset();
  }

  /** @internal The browser brings back what was recorded before the page was left. */
  formStateRestoreCallback(state: unknown): void {
    this.#recording.restore(state);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** Waits for the words and for the summary, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let settled = await super.getUpdateComplete();
    for (let wait = this.#waiting; wait; wait = this.#waiting) {
      await wait;
      settled = await super.getUpdateComplete();
    }
    return settled;
  }

  /** What a server has drawn stays until there is something to draw in its place. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#isServed) return super.scheduleUpdate();
    return loadExamWords('en', 'clinician')
      .catch(() => undefined)
      .then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const { step, audience, lang, storage, without } = this;
    const pageLanguage = this.#language.language;
    const { settings, problems } = readSettings({ step, audience, lang, storage, without, pageLanguage });
    this.#settings = settings;
    this.#problems = problems;
    this.#words.want(settings.reader);
    this.#recording.open(settings.storage, this.name);
    if (!isServer && this.#words.words) this.#screen.prepare();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isServed) clearServed(this, () => super.update(changed));
    this.#isServed = false;
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, failed } = this.#words;
    if (failed) return html`<p class="error" part="error" role="alert">dermatome-exam</p>`;
    return words ? this.#screen.view(words) : nothing;
  }

  protected override updated(): void {
    const { examination, refusal } = this.#recording.state;
    const { done, total } = progress(examination).summary;
    this.#setState('complete', done === total);
    this.#setState('incomplete', done < total && !isBlank(examination));
    this.#setState('error', this.#problems.length > 0 || refusal !== undefined || this.#recording.kept === 'unread');
    this.#sync();
    const { words } = this.#words;
    if (words) this.#reports.report(this.#problems, refusal, words.ui);
  }

  #recorded(deed: Deed, before: Examination): void {
    const { examination } = this.#recording;
    const { words } = this.#words;
    if (words && deed !== 'change') {
      const said = deed === 'undo' ? words.ui.undone : words.ui.redone;
      this.#announcer.say(said(changeName(before, examination, words)));
    }
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new ExamChangeEvent({ examination }));
  }

  #sync(): void {
    const { examination } = this.#recording;
    const message = this.#words.words?.ui.required ?? this.localName;
    const anchor = this.shadowRoot?.querySelector<HTMLElement>('[aria-selected="true"]');
    this.#form.sync({ examination, required: this.required, message, anchor });
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }

  get #isLocked(): boolean {
    return this.readonly || this.#disabled;
  }

  get #waiting(): Promise<unknown> | undefined {
    return this.#words.loading ?? (this.#settings && this.#screen.loading);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dermatome-exam': DermatomeExam;
  }
}
