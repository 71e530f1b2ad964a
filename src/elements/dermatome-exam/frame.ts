import { html, nothing, type TemplateResult } from 'lit';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import { progress, type Step } from '../../exam/blocks.js';
import type { Item } from '../../exam/types.js';
import type { KeptWord } from '../../locales/exam-ui-types.js';
import type { ExamWords } from '../../locales/exam.js';
import type { StepView } from './exam-port.js';
import { footer } from './footer.js';
import { header } from './header.js';
import { refusalAlert, settingAlert, storedAlert } from './problems.js';
import { isBlank } from './record.js';
import type { Recording } from './recording.js';
import type { Problem, Settings } from './settings.js';
import { stepBar, stepWays } from './step-bar.js';
import { foldedTriples, triples } from './triples.js';

/** What the frame around a step can do. */
export interface FrameActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly copy: () => void;
  readonly discard: () => void;
  /** Goes to a step by its tab, which keeps the focus. */
  readonly choose: (step: Step) => void;
  /** Goes to a step from within another. */
  readonly goTo: (step: Step) => void;
  readonly goToItem: (item: Item) => void;
}

/** What the frame around a step shows. */
export interface FrameModel {
  readonly words: ExamWords;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly record: Recording['state'];
  readonly unread: Recording['unread'];
  readonly kept: KeptWord;
  readonly readonly: boolean;
  readonly isNarrow: boolean;
  readonly copied: boolean;
  readonly tabs: RovingKeys;
  readonly values: RovingKeys;
  readonly view: StepView | undefined;
  readonly act: FrameActions;
}

/** The frame around the step in hand: head, steps, triples, what is wrong, and foot. */
export function frame(model: FrameModel): TemplateResult {
  const { words, settings, record, act } = model;
  const { ui } = words;
  const { examination } = record;
  const done = progress(examination);
  const { step } = settings;
  return html`
    ${header({
      ui,
      stepName: step ? ui.steps[step] : ui.title,
      status: statusOf(model),
      canUndo: record.canUndo && !model.readonly,
      canRedo: record.canRedo && !model.readonly,
      copied: model.copied,
      undo: act.undo,
      redo: act.redo,
      print: settings.without.has('print') ? undefined : act.print,
      copy: act.copy,
    })}
    ${stepBar({ ui, step, isShown: model.view !== undefined, progress: done, keys: model.tabs, go: act.choose })}
    ${settings.without.has('triples') ? nothing : tripleBar(model)}
    ${alerts(model)} ${step && model.view ? body(step, model.view, model) : nothing}
    ${footer({ ui, all: done.summary, kept: model.kept, readonly: model.readonly })}
  `;
}

function tripleBar({ words, record, values, act, isNarrow }: FrameModel): TemplateResult {
  const model = { examination: record.examination, words, keys: values, go: act.goToItem };
  return isNarrow ? foldedTriples(model) : triples(model);
}

function body(step: Step, { main, aside }: StepView, { words, act }: FrameModel): TemplateResult {
  return html`<div class=${`body of-${step}`} part="body" id="panel" role="tabpanel" tabindex="-1" aria-labelledby=${`tab-${step}`}>
    <div class="main">${main}</div>
    <div class="aside">${aside}</div>
    ${stepWays(step, words.ui, act.goTo)}
  </div>`;
}

function alerts({ words: { ui }, problems, record, unread, act }: FrameModel): TemplateResult {
  return html`${settingAlert(problems, ui)}
  ${record.refusal ? refusalAlert(record.refusal, ui) : nothing}
  ${unread ? storedAlert(unread, ui, act.discard) : nothing}`;
}

function statusOf({ words: { ui }, record: { examination }, copied }: FrameModel): string {
  const { date } = examination;
  const state = isBlank(examination) ? undefined : copied ? ui.copiedOnce : ui.unsaved;
  return [date && ui.date(date), state].filter(Boolean).join(', ');
}
