import { html, nothing, type TemplateResult } from 'lit';
import { itemKey } from '../../../exam/examination.js';
import type { Item } from '../../../exam/types.js';
import { sentenceCase } from '../../../locales/words.js';
import { answerRow, meaning } from './answer-row.js';
import { cellState } from './cell-state.js';
import { asymmetry, disagreement, isInHand, rowName, tellsApart } from './grid.js';
import { method } from './help.js';
import { icon } from './icons.js';
import { chipOf, nameOf, sentenceOf } from './item-words.js';
import type { EntryModel } from './model.js';
import { sacralNote } from './notes.js';
import { further } from './steps.js';
import { isTouched, knownKeys, type Block, type Row } from './tables.js';

/** One key point a screen: where it is, and the answers to touch and pin on both sides. */
export function keyPointScreen(model: EntryModel): TemplateResult | typeof nothing {
  const { words, blocks, actions, port } = model;
  const { entry } = words.ui;
  const rows = blocks.flatMap((block) => block.rows);
  const index = Math.max(
    0,
    rows.findIndex((row) => isInHand(model.inHand, row)),
  );
  const row = rows[index];
  const [item] = row?.items ?? [];
  if (!row || !item) return nothing;
  const chip = chipOf(row);
  const below = rows.slice(index + 1).flatMap(({ items }) => items);
  return html`${model.figures.narrow(model)}
    <section class="sheet" aria-labelledby="entry-point">
      <div class="item-head">
        ${chip ? html`<span class=${`big-chip ${chip.level.toLowerCase()}`}>${chip.text}</span>` : nothing}
        <h3 id="entry-point">${sentenceCase(nameOf(item, words), words.lang)}</h3>
        <span class="soft">${entry.position(index + 1, rows.length)}</span>
      </div>
      ${asymmetry(model, row)}
      ${sideAgainstSide(row).map((each, group) => answerLine(model, each, group))}
      <div class="thumb">
        ${
          index > 0
            ? html`<button type="button" class="plain previous" aria-label=${entry.previous} title=${entry.previous} @click=${() => actions.move(-1)}>
                ${icon('back')}
              </button>`
            : nothing
        }
        ${
          below.length > 0 && !port.readonly()
            ? html`<button type="button" class="plain" @click=${() => actions.fillNormal(below)}>${entry.normalBelow}</button>`
            : nothing
        }
        <button type="button" class="primary next" @click=${() => actions.move(1)}>${entry.next}${icon('next')}</button>
      </div>
      <details class="how">
        <summary>${entry.help}</summary>
        ${method(model, item)}
      </details>
      ${sacralNote(model)}
    </section>`;
}

/** Touch on the right, touch on the left, then pin: one side against the other. */
function sideAgainstSide({ items }: Row): Item[] {
  const modalities = new Set(items.map((item) => (item.kind === 'sensation' ? item.modality : '')));
  return [...modalities].flatMap((modality) =>
    items.filter((item) => item.kind === 'sensation' && item.modality === modality),
  );
}

function answerLine(model: EntryModel, item: Item, group: number): TemplateResult | typeof nothing {
  if (item.kind !== 'sensation') return nothing;
  const { touch, pin, sides } = model.words.ui.entry;
  return html`<div class="line" data-line=${itemKey(item)}>
    <span class="label"><b>${item.modality === 'pinprick' ? pin : touch}</b> ${sides[item.side]}</span>
    ${answerRow(model, item, group)}
  </div>`;
}

/** Movements, reflexes and tests as cards with a button for each side; the one in hand opens its answers. */
export function cards(model: EntryModel): TemplateResult {
  const { blocks, words, port, actions } = model;
  const { entry } = words.ui;
  const first = blocks[0];
  return html`${blocks.map((block) => blockCards(model, block))} ${further(model)}
  ${
    first && !port.readonly()
      ? html`<div class="thumb">
          <button type="button" class="plain" @click=${() => actions.fillNormal(first.rows.flatMap(({ items }) => items))}>
            ${model.step === 'provocation' ? entry.restNegative : entry.restNormal}
          </button>
        </div>`
      : nothing
  }`;
}

function blockCards(model: EntryModel, block: Block): TemplateResult {
  const { entry } = model.words.ui;
  const scale = entry.scales[block.id];
  const heading = html`<h3>${entry.blocks[block.id]} ${scale ? html`<small>${scale}</small>` : nothing}</h3>`;
  if (isClosed(model, block)) return closedBlock(model, block, heading);
  return html`${heading}${block.rows.map((row) => card(model, row))}`;
}

/** The movements that tell root from nerve wait behind a button until they are asked for. */
function isClosed({ opened, port, inHand }: EntryModel, { id, rows }: Block): boolean {
  const known = knownKeys(port.examination());
  return id === 'telling' && !opened.has(id) && !rows.some((row) => isTouched(row, known) || isInHand(inHand, row));
}

function closedBlock({ words, actions }: EntryModel, { id, rows }: Block, heading: TemplateResult): TemplateResult {
  const items = rows.flatMap((row) => row.items[0] ?? []);
  const names = new Intl.ListFormat(words.lang, { type: 'unit' }).format(items.map((item) => nameOf(item, words)));
  return html`<section class="card">
    ${heading}
    <p class="soft">${sentenceCase(names, words.lang)}</p>
    <button type="button" class="plain" @click=${() => actions.open(id, items[0])}>
      ${words.ui.entry.testThese(rows.length)}
    </button>
  </section>`;
}

function card(model: EntryModel, row: Row): TemplateResult {
  const { inHand, port } = model;
  const open = row.items.find((item) => inHand && itemKey(item) === itemKey(inHand));
  return html`<section class=${`card ${open ? 'in-hand' : ''}`}>
    <h4>${rowName(model, row)}${asymmetry(model, row)}</h4>
    ${disagreement(model, row)}
    <div class="two-sides">${row.items.map((item) => sideButton(model, item, item === open))}</div>
    ${
      open
        ? html`${port.readonly() ? nothing : answerRow(model, open)}${meaning(model, open)}
            <details class="how">
              <summary>${model.words.ui.entry.help}</summary>
              ${method(model, open)}${tellsApart(model, row)}
            </details>`
        : nothing
    }
  </section>`;
}

function sideButton(model: EntryModel, item: Item, isOpen: boolean): TemplateResult | typeof nothing {
  const { port, words, marks, actions } = model;
  if (!('side' in item) || !item.side) return nothing;
  const examination = port.examination();
  const { glyph, fill } = cellState(examination, item, words.terms);
  return html`<span class="label" aria-hidden="true">${words.ui.entry.sides[item.side]}</span>
    <button
      type="button"
      class=${`box ${fill}`}
      data-glyph=${glyph}
      part=${`cell cell-${fill}`}
      data-item=${itemKey(item)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${sentenceOf(item, { examination, words, marks })}
      @click=${() => actions.take(item)}
    ></button>`;
}
