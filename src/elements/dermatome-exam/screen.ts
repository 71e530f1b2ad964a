import { html, type LitElement, type TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { ElementSize } from '../../controllers/element-size.js';
import { RovingFocus } from '../../controllers/roving-focus.js';
import { STEPS, type Step } from '../../exam/blocks.js';
import type { ExamWords } from '../../locales/exam.js';
import { Entry } from './entry/entry.js';
import { ExamSaveEvent } from './events.js';
import type { StepView, Width } from './exam-port.js';
import { frame } from './frame.js';
import { LazySummary, type SummaryPort } from './lazy-summary.js';
import { NextFocus } from './next-focus.js';
import { paintCard, Painting } from './painting.js';
import type { ReaderWords } from './reader-words.js';
import type { Recording } from './recording.js';
import type { Problem, Settings } from './settings.js';
import { shortcut } from './shortcuts.js';

/** The steps beside which the skin is offered for painting. */
const PAINTED_STEPS: readonly Step[] = ['history', 'sensation'];

/** What the screen of an examination is drawn with. */
export interface ScreenHost {
  readonly element: LitElement & { step: Step };
  readonly recording: Recording;
  readonly words: ReaderWords;
  readonly announcer: Announcer;
  readonly locked: () => boolean;
  readonly settings: () => Settings;
  readonly problems: () => readonly Problem[];
}

/** What is seen of an examination, and what its keys and buttons do. */
export class Screen {
  readonly #host: ScreenHost;
  readonly #size: ElementSize;
  readonly #tabs: RovingFocus;
  readonly #values: RovingFocus;
  readonly #port: SummaryPort;
  readonly #painting: Painting;
  readonly #entry: Entry;
  readonly #summary: LazySummary;
  readonly #focus: NextFocus;

  constructor(host: ScreenHost) {
    const { element } = host;
    const all = (selector: string): HTMLElement[] => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
    this.#host = host;
    this.#size = new ElementSize(element, () => element.renderRoot.querySelector('.exam'));
    this.#tabs = new RovingFocus(element, {
      items: () => all('[role="tab"]'),
      home: (items) => items.find((item) => item.ariaSelected === 'true'),
    });
    this.#values = new RovingFocus(element, { items: () => all('.value') });
    this.#port = this.#makePort();
    this.#painting = new Painting(this.#port, () => this.#endPainting());
    this.#entry = new Entry(this.#port);
    this.#summary = new LazySummary(this.#port);
    // It comes last: what a step does with the focus comes first.
    this.#focus = new NextFocus(element);
  }

  /** What the screen waits for. */
  get loading(): Promise<unknown> | undefined {
    return this.#host.settings().step === 'summary' ? this.#summary.loading : this.#entry.loading;
  }

  /** Loads what the step needs before it is drawn. */
  prepare(): void {
    if (this.#host.settings().step === 'summary') void this.#summary.load();
  }

  view(words: ExamWords): TemplateResult {
    return html`<section
      class="exam"
      lang=${words.lang}
      aria-label=${words.ui.title}
      @keydown=${this.#keydown}
      @focusin=${this.#begin}
      @pointerdown=${this.#begin}
    >
      ${this.#painting.isOpen ? this.#painting.view() : this.#frame(words)}
      <div class="unseen" role="status">${this.#host.announcer.message}</div>
    </section>`;
  }

  /** Puts the focus on what a selector names, as soon as it is drawn. */
  focusOn(selector: string): void {
    this.#focus.on(selector);
  }

  #frame(words: ExamWords): TemplateResult {
    const { recording, locked, settings, problems } = this.#host;
    const { step, reader } = settings();
    return frame({
      words,
      settings: settings(),
      problems: problems(),
      record: recording.state,
      unread: recording.unread,
      kept: recording.kept,
      readonly: locked(),
      isNarrow: this.#width === 'narrow',
      copied: this.#summary.isCopied,
      tabs: this.#tabs,
      values: this.#values,
      view: reader && step ? this.#viewOf(step, words) : undefined,
      act: {
        undo: recording.undo,
        redo: recording.redo,
        print: () => this.#summary.print(),
        copy: () => this.#summary.copy(),
        discard: () => this.#discard(words),
        choose: (to) => this.#goTo(to),
        goTo: this.#port.goTo,
        goToItem: (item) => this.#entry.focusItem(item),
      },
    });
  }

  #viewOf(step: Step, { ui }: ExamWords): StepView {
    if (step === 'summary') return this.#summary.view();
    const view = this.#entry.view(step);
    const offersPaint =
      PAINTED_STEPS.includes(step) && !this.#host.settings().without.has('paint') && !this.#host.locked();
    if (!offersPaint) return view;
    return {
      main: view.main,
      aside: html`${view.aside} ${paintCard(this.#host.recording.examination, ui, this.#port.paint)}`,
    };
  }

  #makePort(): SummaryPort {
    const { element, recording, words, announcer, locked, settings } = this.#host;
    const { record, clear, replace, cannotTest, change, undo, redo } = recording;
    return {
      ...{ record, clear, replace, cannotTest, change, undo, redo },
      painted: recording.paint,
      host: element,
      examination: () => recording.examination,
      words: () => words.words as ExamWords,
      width: () => this.#width,
      readonly: locked,
      step: () => settings().step ?? 'history',
      goTo: (step) => this.#goTo(step, '#panel'),
      say: (sentence) => announcer.say(sentence),
      saved: (note) => {
        /** @internal declared with @fires on the class */
        element.dispatchEvent(new ExamSaveEvent({ examination: recording.examination, note }));
      },
      kept: () => recording.kept,
      without: () => settings().without,
      paint: () => {
        this.#painting.open();
        this.focusOn('#painting');
      },
    };
  }

  #goTo(step: Step, focus?: string): void {
    this.#host.element.step = step;
    if (focus) this.focusOn(focus);
  }

  #endPainting(): void {
    this.#painting.close();
    this.focusOn('.paint');
  }

  #discard({ ui }: ExamWords): void {
    this.#host.recording.discard();
    this.#host.announcer.say(ui.discarded);
    this.focusOn('#panel');
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    // While the skin is painted, its keys belong to the map.
    if (this.#painting.isOpen) return;
    const { undo, redo } = this.#host.recording;
    const at = STEPS.indexOf(this.#port.step());
    shortcut(event, {
      undo,
      redo,
      move: (by) => this.#goTo(STEPS[at + by] ?? this.#port.step(), '#panel'),
    });
  };

  /** What hands the record on is there before it is asked for. */
  readonly #begin = (): void => void this.#summary.load();

  get #width(): Width {
    const width = this.#size.size?.width ?? Infinity;
    return width < 480 ? 'narrow' : width <= 800 ? 'medium' : 'wide';
  }
}
