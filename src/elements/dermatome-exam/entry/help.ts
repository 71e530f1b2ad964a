import { html, nothing, type TemplateResult } from 'lit';
import type { MethodPart } from '../../../core/exam-methods.js';
import type { Item } from '../../../exam/types.js';
import { sentenceCase } from '../../../locales/words.js';
import { answerRow, meaning } from './answer-row.js';
import { cellState } from './cell-state.js';
import { icon } from './icons.js';
import { evidence, isEvidenceMissing } from './lazy-evidence.js';
import { chipOf, nameOf } from './item-words.js';
import type { EntryModel } from './model.js';
import { isInHand } from './grid.js';

/** The thing in hand: what it is, how it is tested, and its answers. */
export function helpPanel(model: EntryModel): TemplateResult | typeof nothing {
  const { inHand: item, words, port, actions } = model;
  if (!item) return nothing;
  const { entry } = words.ui;
  const row = model.blocks.flatMap(({ rows }) => rows).find((each) => isInHand(item, each));
  const chip = row && chipOf(row);
  const name = nameOf(item, words);
  return html`<section
    class="help card"
    part="help"
    tabindex="-1"
    aria-label=${entry.help}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') actions.back();
    }}
  >
    <div class="item-head">
      ${chip ? html`<span class=${`level-chip ${chip.level.toLowerCase()}`}>${chip.text}</span>` : nothing}
      <h3>${'side' in item && item.side ? entry.sided(name, item.side) : sentenceCase(name, words.lang)}</h3>
      ${item.kind === 'sensation' ? html`<span class="soft">${words.terms.modalities[item.modality]}</span>` : nothing}
    </div>
    ${method(model, item)}
    ${item.kind === 'sign' || port.readonly() ? nothing : answerRow(model, item)}
    ${item.kind === 'sign' ? nothing : meaning(model, item)}
    ${
      item.kind === 'sign'
        ? nothing
        : html`<p class="onward">
            ${
              port.readonly() || cellState(port.examination(), item, words.terms).fill === 'untested'
                ? nothing
                : html`<button type="button" class="plain" @click=${() => actions.answer(item, undefined)}>${entry.clear}</button>`
            }
            <button type="button" class="plain next" @click=${() => actions.move(1)}>${entry.next}${icon('next')}</button>
          </p>`
    }
  </section>`;
}

/** Whether it is told how a thing is tested, as far as that is known by now. */
export function hasMethod({ words }: EntryModel, item: Item): boolean {
  const known = evidence();
  if (!known) return true;
  const text = words.terms.methods[known.methodFor(item).id];
  return Boolean(text && (text.how || text.compare));
}

/** How a thing is tested and what is compared, with the sources; what was recalled says so. */
export function method({ words, references }: EntryModel, item: Item): TemplateResult | typeof nothing {
  const { recalled: mark, compare } = words.ui.entry;
  const known = evidence();
  if (!known) return isEvidenceMissing() ? html`<p class="soft">${words.ui.entry.helpFailed}</p>` : nothing;
  const { id, sources, recalled } = known.methodFor(item);
  const text = words.terms.methods[id];
  if (!text) return nothing;
  const line = (part: MethodPart): TemplateResult => html`<p class=${part}>
    ${part === 'compare' ? html`<b>${compare}:</b> ` : nothing}${text[part]}${recalled.includes(part) ? html` <em class="recall">${icon('recalled')}${mark}</em>` : references.tiles(sources)}
  </p>`;
  return html`${text.how ? line('how') : nothing}${text.compare ? line('compare') : nothing}`;
}
