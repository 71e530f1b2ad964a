import { html, nothing, type TemplateResult } from 'lit';
import { SIDES } from '../../../core/sides.js';
import type { Side } from '../../../core/sides.js';
import { sentenceCase } from '../../../locales/words.js';
import { blockTable } from './grid.js';
import { icon } from './icons.js';
import { legend } from './legend.js';
import { nameOf } from './item-words.js';
import { itemsOn, type EntryModel } from './model.js';
import { furtherRows, type Block } from './tables.js';

/** A step as tables, with what fills them at once and what is there on demand. */
export function tables(model: EntryModel): TemplateResult {
  return html`${model.blocks.map((block, index) => html`${head(model, block, index)}${blockTable(model, block)}`)}
  ${further(model)} ${legend(model)}
  <p class="keys soft" id="entry-keys">${model.step === 'history' ? nothing : model.words.ui.entry.keys[model.step]}</p>`;
}

function head(model: EntryModel, block: Block, index: number): TemplateResult {
  const { blocks, scales } = model.words.ui.entry;
  const scale = scales[block.id];
  return html`<div class="head">
    <h3>${blocks[block.id]} ${scale ? html`<small>${scale}</small>` : nothing}</h3>
    ${index > 0 || model.port.readonly() ? nothing : fillers(model, block)}
  </div>`;
}

function fillers(model: EntryModel, block: Block): TemplateResult {
  const { entry } = model.words.ui;
  const { fillNormal } = model.actions;
  const filler = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain" @click=${act}>${text}</button>`;
  const ofSide = (side: Side): TemplateResult =>
    filler(entry.allNormal(side), () => fillNormal(itemsOn([block], side)));
  return html`<div class="fillers">
    ${
      block.id === 'key-points'
        ? SIDES.map(ofSide)
        : filler(block.id === 'provocations' ? entry.restNegative : entry.restNormal, () =>
            fillNormal(block.rows.flatMap(({ items }) => items)),
          )
    }
  </div>`;
}

/** What is there on demand: more movements at once, further reflexes and tests one by one. */
export function further(model: EntryModel): TemplateResult | typeof nothing {
  const { step, blocks, words, actions } = model;
  const rows = furtherRows(step, blocks);
  if (rows.length === 0 || model.port.readonly()) return nothing;
  const { more, add } = words.ui.entry;
  const button = (text: string, act: () => void): TemplateResult =>
    html`<button type="button" class="plain add" @click=${act}>${icon('plus')}${text}</button>`;
  return html`<div class="further">
    ${
      step === 'power'
        ? button(more.movements, () => actions.open('further-movements', rows[0]?.items[0]))
        : rows.map(({ id, items: [item] }) =>
            item ? button(sentenceCase(add(nameOf(item, words)), words.lang), () => actions.open(id, item)) : nothing,
          )
    }
  </div>`;
}
