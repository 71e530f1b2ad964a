import { html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import type { Step } from '../../../src/exam/blocks.js';
import { emptyExamination, withFindings, withNotTestable, without } from '../../../src/exam/examination.js';
import { ExamStore } from '../../../src/exam/store.js';
import type { Examination, Item } from '../../../src/exam/types.js';
import type { Audience } from '../../../src/core/readers.js';
import type { ExamTerms } from '../../../src/locales/exam-types.js';
import type { ExamWords } from '../../../src/locales/exam.js';
import type { ExamUiWords } from '../../../src/locales/exam-ui-types.js';
import { EXAM_TERMS_CLINICIAN } from '../../../src/locales/en/exam-clinician.js';
import { EXAM_TERMS_PATIENT } from '../../../src/locales/en/exam-patient.js';
import { EXAM_TERMS_STUDENT } from '../../../src/locales/en/exam-student.js';
import { EXAM_ENTRY } from '../../../src/locales/en/exam-entry.js';
import { tokens } from '../../../src/styles/tokens.host.js';
import { Entry } from '../../../src/elements/dermatome-exam/entry/entry.js';
import { entryStyles } from '../../../src/elements/dermatome-exam/entry/entry.styles.js';
import type { ExamPort, Width } from '../../../src/elements/dermatome-exam/exam-port.js';
import { css } from 'lit';

const TERMS: Readonly<Record<Audience, ExamTerms>> = {
  clinician: EXAM_TERMS_CLINICIAN,
  student: EXAM_TERMS_STUDENT,
  patient: EXAM_TERMS_PATIENT,
};

/** The smallest element that holds an examination and shows its steps. */
export class EntryHost extends LitElement {
  static override styles: CSSResult[] = [
    tokens,
    entryStyles,
    css`
      :host { display: block; background: var(--_paper); color: var(--_ink); font: var(--_text-md) / var(--_leading) var(--_font); }
      .frame { display: grid; gap: 1rem; padding: 1rem; }
      .frame.wide { grid-template-columns: minmax(0, 1fr) 430px; }
    `,
  ];

  width: Width = 'wide';
  audience: Audience = 'student';
  readonly = false;
  step: Step = 'sensation';
  readonly store = new ExamStore(emptyExamination());
  /** What was said to the user. */
  readonly said: string[] = [];
  readonly entry: Entry;

  constructor() {
    super();
    const change = (next: Examination): void => {
      this.store.change(next);
      this.requestUpdate();
    };
    const port: ExamPort = {
      host: this,
      examination: () => this.store.examination,
      words: (): ExamWords => ({
        lang: 'en',
        audience: this.audience,
        terms: TERMS[this.audience],
        ui: { entry: EXAM_ENTRY[this.audience] } as ExamUiWords,
      }),
      width: () => this.width,
      readonly: () => this.readonly,
      step: () => this.step,
      goTo: (step) => {
        this.step = step;
        this.requestUpdate();
      },
      record: (findings) => change(withFindings(this.store.examination, findings)),
      clear: (items) => change(without(this.store.examination, items)),
      cannotTest: (items) => change(withNotTestable(this.store.examination, items)),
      replace: (items, findings) => change(withFindings(without(this.store.examination, items), findings)),
      undo: () => {
        this.store.undo();
        this.requestUpdate();
      },
      redo: () => {
        this.store.redo();
        this.requestUpdate();
      },
      say: (sentence) => this.said.push(sentence),
    };
    this.entry = new Entry(port);
  }

  protected override render(): TemplateResult {
    if (this.step === 'summary') return html`<p>Summary</p>`;
    const { main, aside } = this.entry.view(this.step);
    return html`<h2 class="unseen">Examination</h2><div class=${`frame ${this.width}`}>${main}${aside}</div>`;
  }

  /** What was found of a thing, or `not testable`. */
  found(item: Item): unknown {
    const { findings, notTestable } = this.store.examination;
    const same = (each: object): boolean =>
      Object.entries(item).every(([name, value]) => (each as Record<string, unknown>)[name] === value);
    const finding = findings.find(same);
    return finding ?? (notTestable.some(same) ? 'not testable' : undefined);
  }
}

customElements.define('entry-host', EntryHost);
