import { html, nothing, type TemplateResult } from 'lit';
import type { StepView } from '../exam-port.js';
import { helpPanel } from './help.js';
import { history } from './history.js';
import type { EntryModel } from './model.js';
import { cards, keyPointScreen } from './narrow.js';
import { sacralNote } from './notes.js';
import { tables } from './steps.js';

/** What a step shows in the room that there is. */
export function stepView(model: EntryModel): StepView {
  const width = model.port.width();
  const main = width === 'narrow' ? narrowMain(model) : wideMain(model);
  const aside = width === 'narrow' ? nothing : wideAside(model);
  return {
    main: html`<div class=${`entry ${width}`}>${main}</div>`,
    aside: html`<div class=${`entry-aside ${width}`}>
      ${aside}${model.references.list(model.words.ui.entry.sources)}
    </div>`,
  };
}

function wideMain(model: EntryModel): TemplateResult {
  return model.step === 'history' ? history(model) : tables(model);
}

function wideAside(model: EntryModel): TemplateResult | typeof nothing {
  const { step, port } = model;
  // Signs have their help where they stand, where there is no room beside them.
  if (step === 'history') return port.width() === 'wide' ? helpPanel(model) : nothing;
  if (step !== 'sensation') return html`${helpPanel(model)}`;
  return html`${model.figures.wide(model)}${helpPanel(model)}${sacralNote(model)}`;
}

function narrowMain(model: EntryModel): TemplateResult | typeof nothing {
  if (model.step === 'history') return history(model);
  return model.step === 'sensation' ? keyPointScreen(model) : cards(model);
}
