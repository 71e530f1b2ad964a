import type { ReactiveController } from 'lit';
import { GridKeys, type GridCommand } from '../../../controllers/grid-keys.js';
import { RovingFocus } from '../../../controllers/roving-focus.js';
import type { Sign } from '../../../core/examination.js';
import { normalFor, STEPS } from '../../../exam/blocks.js';
import { findingAt, isNotTestable, itemKey } from '../../../exam/examination.js';
import type { Finding, Item } from '../../../exam/types.js';
import type { ExamPort, StepView } from '../exam-port.js';
import { answerFor, signedFour } from './answers.js';
import { marksOf } from './asymmetry.js';
import { EntryFocus } from './entry-focus.js';
import { sentenceOf } from './item-words.js';
import { evidence, evidenceLoading, loadEvidence } from './lazy-evidence.js';
import { LazyFigures } from './lazy-figures.js';
import { type EntryActions, type EntryModel, itemsOn } from './model.js';
import { hasSources, loadSources, References } from './references.js';
import { signChange, type SignAnswer } from './signs.js';
import { stepView } from './step-view.js';
import { type Block, blocksOf, type EntryStep, rowIdOf, stepOf } from './tables.js';

/** What the steps of an examination show, and how they are filled in. */
export class Entry implements ReactiveController {
  readonly #port: ExamPort;
  readonly #keys: GridKeys;
  readonly #focus: EntryFocus;
  readonly #figures: LazyFigures;
  readonly #roving = new Map<number, RovingFocus>();
  readonly #inHand = new Map<EntryStep, Item>();
  readonly #opened = new Set<string>();
  #blocks: readonly Block[] = [];

  constructor(port: ExamPort) {
    this.#port = port;
    port.host.addController(this);
    this.#figures = new LazyFigures(port);
    this.#focus = new EntryFocus(port.host, () => port.host.renderRoot);
    this.#keys = new GridKeys(port.host, {
      grids: () => this.#focus.grids(),
      home: (cells) => cells.find((cell) => cell.dataset.item === this.#currentKey()),
      fill: (cell, character) => this.#fill(this.#itemOf(cell), character),
      amend: (cell, character) => this.#amend(this.#itemOf(cell), character),
      clear: (cell) => this.#answer(this.#itemOf(cell), undefined),
      command: (cell, command) => this.#command(this.#itemOf(cell), command),
      reached: (cell) => this.#take(this.#itemOf(cell)),
    });
  }

  hostConnected(): void {
    const renew = (): void => this.#port.host.requestUpdate();
    if (!evidence()) void loadEvidence().then(renew);
    if (!hasSources()) void loadSources().then(renew);
  }

  /** What the figures and the help wait for. */
  get loading(): Promise<unknown> | undefined {
    return evidenceLoading() ?? this.#figures.loading;
  }

  /** What a step shows. */
  view(step: EntryStep): StepView {
    return stepView(this.#model(step));
  }

  /** Takes a thing in hand and moves the focus to it, in its own step. */
  focusItem(item: Item): void {
    const step = stepOf(item);
    this.#opened.add(rowIdOf(item));
    this.#inHand.set(step, item);
    this.#focus.goTo(item.kind === 'sign' ? item.sign : itemKey(item));
    if (this.#port.step() !== step) this.#port.goTo(step);
  }

  readonly #actions: EntryActions = {
    take: (item) => this.#takeByPointer(item),
    answer: (item, finding) => this.#answer(item, finding),
    fillNormal: (items) => this.#fillNormal(items),
    open: (id, focus) => this.#open(id, focus),
    toggle: (id) => this.#toggle(id),
    move: (by) => this.#move(by),
    answerSign: (sign, answer) => this.#answerSign(sign, answer),
    back: () => this.#focusCurrent(),
  };

  #model(step: EntryStep): EntryModel {
    const port = this.#port;
    this.#blocks = blocksOf(step, port.examination(), this.#opened);
    return {
      port,
      words: port.words(),
      step,
      blocks: this.#blocks,
      marks: marksOf(port.examination()),
      inHand: this.#current(step),
      opened: this.#opened,
      grid: this.#keys,
      roving: (group) => this.#rovingOf(group),
      references: new References(),
      figures: this.#figures,
      actions: this.#actions,
    };
  }

  #step(): EntryStep {
    const step = this.#port.step();
    return step === 'summary' ? 'history' : step;
  }

  #items(): Item[] {
    return this.#blocks.flatMap(({ rows }) => rows.flatMap(({ items }) => items));
  }

  #current(step = this.#step()): Item | undefined {
    const item = this.#inHand.get(step);
    if (item) return item;
    // A card that opens by itself would hide that the others can be opened.
    return this.#port.width() === 'narrow' && step !== 'sensation' ? undefined : this.#items()[0];
  }

  #currentKey(): string | undefined {
    const item = this.#current();
    return item && itemKey(item);
  }

  #itemOf(cell: HTMLElement): Item | undefined {
    return this.#items().find((item) => itemKey(item) === cell.dataset.item);
  }

  #rovingOf(group: number): RovingFocus {
    let roving = this.#roving.get(group);
    if (!roving) {
      roving = new RovingFocus(this.#port.host, {
        items: () => this.#focus.answers(group),
        home: (items) => items.find((item) => item.getAttribute('aria-pressed') === 'true'),
      });
      this.#roving.set(group, roving);
    }
    return roving;
  }

  #take(item: Item | undefined): void {
    if (!item) return;
    const step = stepOf(item);
    const before = this.#inHand.get(step);
    if (before && itemKey(before) === itemKey(item)) return;
    this.#inHand.set(step, item);
    this.#port.host.requestUpdate();
  }

  /** A thing was tapped on a figure or a card. */
  #takeByPointer(item: Item): void {
    if (item.kind === 'sign') return this.#take(item);
    const key = itemKey(item);
    if (this.#port.width() === 'narrow' && item.kind !== 'sensation' && this.#currentKey() === key) {
      this.#inHand.delete(stepOf(item));
      this.#port.host.requestUpdate();
      return;
    }
    this.#take(item);
    this.#focusCurrent();
  }

  #focusCurrent(): void {
    this.#focus.goTo(this.#currentKey());
  }

  #say(item: Item): void {
    const examination = this.#port.examination();
    this.#port.say(sentenceOf(item, { examination, words: this.#port.words(), marks: marksOf(examination) }));
  }

  #answer(item: Item | undefined, finding: Finding | null | undefined): void {
    if (!item || this.#port.readonly()) return;
    if (finding) this.#port.record([finding]);
    else if (finding === null) this.#port.cannotTest([item]);
    else this.#port.clear([item]);
    this.#say(item);
  }

  #fill(item: Item | undefined, character: string): boolean {
    const answer = item && !this.#port.readonly() ? answerFor(item, character) : undefined;
    if (answer) this.#answer(item, answer.finding);
    return answer !== undefined;
  }

  #amend(item: Item | undefined, character: string): boolean {
    if (!item || this.#port.readonly()) return false;
    const finding = signedFour(findingAt(this.#port.examination(), item), character);
    if (finding) this.#answer(item, finding);
    return finding !== undefined;
  }

  #command(item: Item | undefined, command: GridCommand): void {
    if (!item) return;
    if (command === 'block') {
      const block = this.#blocks.find(({ rows }) => rows.some(({ items }) => items.includes(item)));
      if (block && 'side' in item && item.side) this.#fillNormal(itemsOn([block], item.side));
      return;
    }
    this.#focus.goToHelp(command === 'help' ? 'help' : 'answers');
  }

  #fillNormal(items: readonly Item[]): void {
    if (this.#port.readonly()) return;
    const examination = this.#port.examination();
    const open = items.filter((item) => !findingAt(examination, item) && !isNotTestable(examination, item));
    const { filled, nothingLeft } = this.#port.words().ui.entry;
    if (open.length > 0) this.#port.record(normalFor(open));
    this.#port.say(open.length > 0 ? filled(open.length) : nothingLeft);
  }

  #open(id: string, focus?: Item): void {
    this.#opened.add(id);
    if (focus) this.focusItem(focus);
    this.#port.host.requestUpdate();
  }

  #toggle(id: string): void {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#port.host.requestUpdate();
  }

  /** On a narrow screen a step of sensation is one key point, elsewhere one cell. */
  #move(by: 1 | -1): void {
    const all = this.#items();
    const key = this.#currentKey();
    const stride = this.#port.width() === 'narrow' && this.#step() === 'sensation' ? 4 : 1;
    const index = all.findIndex((item) => itemKey(item) === key);
    const next = all[(Math.floor(index / stride) + by) * stride];
    if (!next) {
      const step = by > 0 ? STEPS[STEPS.indexOf(this.#step()) + 1] : undefined;
      if (step) this.#port.goTo(step);
      return;
    }
    this.#take(next);
    this.#say(next);
  }

  #answerSign(sign: Sign, answer: SignAnswer): void {
    if (this.#port.readonly()) return;
    const { drop, add } = signChange(this.#port.examination(), sign, answer);
    this.#port.replace(drop, add);
  }
}
