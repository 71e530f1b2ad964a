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
import { ElementSize } from '../../controllers/element-size.js';
import { InheritedLanguage } from '../../controllers/inherited-language.js';
import { RovingFocus } from '../../controllers/roving-focus.js';
import type { Audience } from '../../core/readers.js';
import { STEPS, progress, type Step } from '../../exam/blocks.js';
import { without, withFindings, withNotTestable } from '../../exam/examination.js';
import { parseExamination } from '../../exam/parse.js';
import type { Examination } from '../../exam/types.js';
import type { KeptWord } from '../../locales/exam-ui-types.js';
import { loadExamWords, type ExamWords } from '../../locales/exam.js';
import { tokens } from '../../styles/tokens.host.js';
import { changeName } from './changes.js';
import { Entry } from './entry/entry.js';
import { entryStyles } from './entry/entry.styles.js';
import type { StepView, Width } from './exam-port.js';
import { examStyles } from './exam.styles.js';
import { ExamChangeEvent, ExamSaveEvent } from './events.js';
import { FormValue } from './form.js';
import { frame } from './frame.js';
import { LazySummary, type SummaryPort } from './lazy-summary.js';
import { paintCard, Painting } from './painting.js';
import { ProblemReports } from './problem-reports.js';
import { ReaderWords } from './reader-words.js';
import { ExamRecord, isBlank, textOf, type Deed } from './record.js';
import { clearServed } from './served.js';
import { readSettings, type Problem, type Settings } from './settings.js';
import { shortcut } from './shortcuts.js';
import { StoredRecord, type StorageKind } from './storage.js';

/** The steps beside which the skin is offered for painting. */
const PAINTED_STEPS: readonly Step[] = ['history', 'sensation'];

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
  /** What has the focus after the next update, and what had it when that was decided. */
  #focus: { readonly to: string; readonly from: Element | null } | undefined;
  #settings: Settings | undefined;
  #problems: readonly Problem[] = [];
  readonly #internals = this.attachInternals();
  /** Held, since WebKit forgets what a set of states has when nobody holds the set. */
  readonly #states = this.#internals.states;
  readonly #form = new FormValue(this.#internals);
  readonly #record = new ExamRecord((deed, before) => this.#recorded(deed, before));
  readonly #stored = new StoredRecord();
  readonly #reports = new ProblemReports(this);
  readonly #announcer = new Announcer(this);
  readonly #language = new InheritedLanguage(this);
  readonly #words = new ReaderWords(this);
  readonly #size = new ElementSize(this, () => this.renderRoot.querySelector('.exam'));
  readonly #tabs = new RovingFocus(this, {
    items: () => this.#all('[role="tab"]'),
    home: (items) => items.find((item) => item.ariaSelected === 'true'),
  });
  readonly #values = new RovingFocus(this, { items: () => this.#all('.value') });
  readonly #port: SummaryPort = {
    host: this,
    examination: () => this.#record.examination,
    words: () => this.#words.words as ExamWords,
    width: () => this.#width,
    readonly: () => this.readonly || this.#disabled,
    step: () => this.#settings?.step ?? 'history',
    goTo: (step) => this.#goTo(step, '#panel'),
    record: (findings) => this.#change(withFindings(this.#record.examination, findings)),
    clear: (items) => this.#change(without(this.#record.examination, items)),
    cannotTest: (items) => this.#change(withNotTestable(this.#record.examination, items)),
    replace: (items, findings) => this.#change(withFindings(without(this.#record.examination, items), findings)),
    change: (next) => this.#change(next),
    undo: () => this.#undo(),
    redo: () => this.#redo(),
    say: (sentence) => this.#announcer.say(sentence),
    saved: (note) => {
      /** @internal declared with @fires on the class */
      this.dispatchEvent(new ExamSaveEvent({ examination: this.#record.examination, note }));
    },
    kept: () => this.#kept,
    without: () => this.#settings?.without ?? new Set(),
    paint: () => this.#paint(),
  };
  readonly #painting = new Painting(this.#port);
  readonly #entry = new Entry(this.#port);
  readonly #summary = new LazySummary(this.#port);

  /** The record. A page that sets it hears no event; `undefined` empties it. A value that is no record changes nothing. */
  @property({ attribute: false })
  get examination(): Examination {
    const { refusal, examination } = this.#record;
    return refusal ? (refusal.value as Examination) : examination;
  }

  set examination(value: Examination | undefined) {
    this.#record.give(value);
    this.#sync();
  }

  /** The record as JSON text, which a form sends; empty when there is nothing in it. */
  get value(): string {
    return textOf(this.#record.examination);
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

  /** The form is reset: the record is again what the page gave. */
  formResetCallback(): void {
    this.#record.reset();
    this.#keep();
    this.requestUpdate();
  }

  /** The browser brings back what was recorded before the page was left. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    const parsed = typeof state === 'string' && state ? parseExamination(state) : undefined;
    if (!parsed?.ok) return;
    this.#record.restore(parsed.examination);
    this.#sync();
    this.requestUpdate();
  }

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
    const found = isServer ? undefined : this.#stored.open(settings.storage, this.name);
    if (found && !this.#record.isGiven && isBlank(this.#record.examination)) this.#record.restore(found);
    if (settings.step === 'summary' && !isServer) void this.#summary.load();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isServed) clearServed(this, () => super.update(changed));
    this.#isServed = false;
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, failed } = this.#words;
    if (failed) return html`<p class="error" part="error" role="alert">dermatome-exam</p>`;
    if (!words || !this.#settings) return nothing;
    return html`<section
      class="exam"
      lang=${words.lang}
      aria-label=${words.ui.title}
      @keydown=${this.#keydown}
      @focusin=${this.#begin}
      @pointerdown=${this.#begin}
    >
      ${this.#painting.isOpen ? this.#painting.view(() => this.#endPainting()) : this.#renderFrame(words, this.#settings)}
      <div class="unseen" role="status">${this.#announcer.message}</div>
    </section>`;
  }

  protected override updated(): void {
    const { examination, refusal } = this.#record;
    const { done, total } = progress(examination).summary;
    this.#setState('complete', done === total);
    this.#setState('incomplete', done < total && !isBlank(examination));
    this.#setState('error', this.#problems.length > 0 || refusal !== undefined || this.#stored.kept === 'unread');
    this.#sync();
    const { words } = this.#words;
    if (!words) return;
    this.#reports.report(this.#problems, refusal, words.ui);
    this.#moveFocus();
  }

  #renderFrame(words: ExamWords, settings: Settings): TemplateResult {
    return frame({
      words,
      settings,
      problems: this.#problems,
      record: this.#record,
      stored: this.#stored,
      kept: this.#kept,
      readonly: this.#port.readonly(),
      copied: this.#summary.isCopied,
      tabs: this.#tabs,
      values: this.#values,
      view: settings.reader && settings.step ? this.#viewOf(settings.step, words) : undefined,
      act: {
        undo: () => this.#undo(),
        redo: () => this.#redo(),
        print: () => this.#summary.print(),
        copy: () => this.#summary.copy(),
        discard: () => this.#discard(),
        choose: (step) => this.#goTo(step),
        goTo: this.#port.goTo,
        goToItem: (item) => this.#entry.focusItem(item),
      },
    });
  }

  #viewOf(step: Step, { ui }: ExamWords): StepView {
    if (step === 'summary') return this.#summary.view();
    const view = this.#entry.view(step);
    const offersPaint = PAINTED_STEPS.includes(step) && !this.#settings?.without.has('paint') && !this.#port.readonly();
    if (!offersPaint) return view;
    const card = paintCard(this.#record.examination, ui, () => this.#paint());
    return { main: view.main, aside: html`${view.aside} ${card}` };
  }

  #goTo(step: Step, focus?: string): void {
    this.step = step;
    if (focus) this.#focusOn(focus);
  }

  #focusOn(to: string): void {
    this.#focus = { to, from: this.shadowRoot?.activeElement ?? null };
    this.requestUpdate();
  }

  #moveFocus(): void {
    const { to, from } = this.#focus ?? {};
    this.#focus = undefined;
    const active = this.shadowRoot?.activeElement;
    // A step may have put the focus on one of its own things meanwhile.
    if (to && (!active || active === from)) this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  #change(next: Examination): void {
    if (!this.#port.readonly()) this.#record.change(next);
  }

  #undo(): void {
    if (!this.#port.readonly()) this.#record.undo();
  }

  #redo(): void {
    if (!this.#port.readonly()) this.#record.redo();
  }

  /** The user has changed the record. */
  #recorded(deed: Deed, before: Examination): void {
    const { examination } = this.#record;
    const { words } = this.#words;
    if (words && deed !== 'change') {
      const said = deed === 'undo' ? words.ui.undone : words.ui.redone;
      this.#announcer.say(said(changeName(before, examination, words)));
    }
    this.#keep();
    this.requestUpdate();
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new ExamChangeEvent({ examination }));
  }

  #keep(): void {
    const { examination } = this.#record;
    this.#stored.keep(textOf(examination) ? examination : undefined);
    this.#sync();
  }

  #sync(): void {
    const { examination } = this.#record;
    const message = this.#words.words?.ui.required ?? this.localName;
    const anchor = this.shadowRoot?.querySelector<HTMLElement>('[role="tab"]');
    this.#form.sync({ examination, required: this.required, message, anchor });
  }

  #discard(): void {
    this.#stored.discard();
    this.#keep();
    this.#announcer.say(this.#words.words?.ui.discarded ?? '');
    this.#focusOn('#panel');
  }

  #paint(): void {
    this.#painting.open();
    this.#focusOn('#painting');
  }

  #endPainting(): void {
    this.#painting.close();
    this.#focusOn('.paint');
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    // While the skin is painted, its keys belong to the map.
    if (this.#painting.isOpen) return;
    const at = STEPS.indexOf(this.#port.step());
    shortcut(event, {
      undo: () => this.#undo(),
      redo: () => this.#redo(),
      move: (by) => this.#goTo(STEPS[at + by] ?? this.#port.step(), '#panel'),
    });
  };

  /** What hands the record on is there before it is asked for. */
  readonly #begin = (): void => void this.#summary.load();

  get #waiting(): Promise<unknown> | undefined {
    return this.#words.loading ?? (this.#settings?.step === 'summary' ? this.#summary.loading : undefined);
  }

  get #kept(): KeptWord {
    const { kept, kind } = this.#stored;
    return kept === 'kept' ? kind : kept;
  }

  get #width(): Width {
    const width = this.#size.size?.width ?? Infinity;
    return width < 480 ? 'narrow' : width <= 800 ? 'medium' : 'wide';
  }

  #all(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dermatome-exam': DermatomeExam;
  }
}
