import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { StatementId } from '../../../core/claims.js';
import type { Movement } from '../../../core/examination.js';
import { SIDES } from '../../../core/sides.js';
import { itemKey } from '../../../exam/examination.js';
import type { Item } from '../../../exam/types.js';
import { sentenceCase } from '../../../locales/words.js';
import type { Mark } from './asymmetry.js';
import { cellState } from './cell-state.js';
import { icon } from './icons.js';
import { chipOf, nameOf, sentenceOf } from './item-words.js';
import { evidence } from './lazy-evidence.js';
import type { EntryModel } from './model.js';
import type { Block, Row } from './tables.js';
import { isOptionalReflex } from './optional.js';

/** A block of things as a table of cells, both sides beside each other: right first, in every language. */
export function blockTable(model: EntryModel, block: Block): DirectiveResult {
  const { blocks } = model.words.ui.entry;
  const isSkin = block.id === 'key-points';
  // Cells of another block are other cells: none of them is the one that had the focus.
  return keyed(
    block.id,
    html`<table
    class=${`grid ${block.id}`}
    part="table"
    role="grid"
    aria-label=${blocks[block.id]}
    aria-describedby="entry-keys"
    aria-readonly=${model.port.readonly() ? 'true' : 'false'}
    @keydown=${model.grid.keydown}
    @focusin=${model.grid.focusin}
  >
    <thead>
      ${isSkin ? skinHead(model) : sidesHead(model, block)}
    </thead>
    <tbody>
      ${block.rows.map((row) => (isSkin ? skinRow(model, row) : sidesRow(model, block, row)))}
    </tbody>
  </table>`,
  );
}

function skinHead({ words }: EntryModel): TemplateResult {
  const { sides, touch, pin, keyPoint, remarks } = words.ui.entry;
  const pair = html`<th scope="col">${touch}</th><th scope="col">${pin}</th>`;
  return html`<tr>
      <th scope="colgroup" colspan="2">${sides.right}</th>
      <td></td>
      <th scope="colgroup" colspan="2">${sides.left}</th>
      <td></td>
    </tr>
    <tr>
      ${pair}
      <th scope="col" class="name">${keyPoint}</th>
      ${pair}
      <th scope="col"><span class="unseen">${remarks}</span></th>
    </tr>`;
}

function skinRow(model: EntryModel, row: Row): TemplateResult {
  const [rightTouch, rightPin, leftTouch, leftPin] = row.items;
  return html`<tr class=${rowClass(model, row)}>
    ${gridCell(model, rightTouch)}${gridCell(model, rightPin)}
    <th scope="row" class="name">${rowName(model, row)}</th>
    ${gridCell(model, leftTouch)}${gridCell(model, leftPin)}
    <td class="remarks">${asymmetry(model, row)}</td>
  </tr>`;
}

function sidesHead({ words }: EntryModel, { id }: Block): TemplateResult {
  const { sides, movement, reflex, test, tells, remarks } = words.ui.entry;
  const name = id === 'reflexes' ? reflex : id === 'provocations' ? test : movement;
  return html`<tr>
    <th scope="col" class="name">${name}</th>
    ${SIDES.map((side) => html`<th scope="col">${sides[side]}</th>`)}
    <th scope="col">${id === 'telling' ? tells : html`<span class="unseen">${remarks}</span>`}</th>
  </tr>`;
}

function sidesRow(model: EntryModel, block: Block, row: Row): TemplateResult {
  return html`<tr class=${rowClass(model, row)}>
    <th scope="row" class="name">${rowName(model, row)}</th>
    ${row.items.map((item) => gridCell(model, item))}
    <td class="remarks">
      <div>
        ${asymmetry(model, row)}${disagreement(model, row)}${block.id === 'telling' ? tellsApart(model, row) : nothing}
      </div>
    </td>
  </tr>`;
}

function rowClass({ inHand }: EntryModel, row: Row): string {
  return isInHand(inHand, row) ? 'in-hand' : '';
}

/** Whether the thing in hand stands in a row. */
export function isInHand(inHand: Item | undefined, { items }: Row): boolean {
  const key = inHand && itemKey(inHand);
  return items.some((item) => itemKey(item) === key);
}

/** The chip of a row with what is examined, the muscles of a movement behind it. */
export function rowName({ words }: EntryModel, row: Row): TemplateResult | typeof nothing {
  const [item] = row.items;
  const chip = chipOf(row);
  if (!item) return nothing;
  return html`<span class="named">
    ${chip ? html`<span class=${`level-chip ${chip.level.toLowerCase()}`}>${chip.text}</span>` : nothing}
    <bdi>${sentenceCase(nameOf(item, words), words.lang)}
      ${item.kind === 'power' ? html`<small>${words.terms.muscles[item.movement]}</small>` : nothing}
      ${item.kind === 'reflex' && isOptionalReflex(item.reflex) ? html`<small>${words.ui.entry.optional}</small>` : nothing}
    </bdi>
  </span>`;
}

function gridCell(model: EntryModel, item: Item | undefined): TemplateResult {
  if (!item) return html`<td></td>`;
  const { port, words, inHand, marks } = model;
  const examination = port.examination();
  const { glyph, fill } = cellState(examination, item, words.terms);
  const key = itemKey(item);
  const isCurrent = inHand !== undefined && itemKey(inHand) === key;
  return html`<td
    role="gridcell"
    tabindex="-1"
    class=${`cell ${fill}${isCurrent ? ' current' : ''}`}
    part=${`cell cell-${fill}`}
    data-item=${key}
    aria-label=${sentenceOf(item, { examination, words, marks })}
  >
    <span class=${`box ${fill}`} data-glyph=${glyph}></span>
  </td>`;
}

/** The mark beside a row of which one side differs; where only one modality does, it says which. */
export function asymmetry({ words, marks }: EntryModel, row: Row): TemplateResult | typeof nothing {
  const { differs, differsIn } = words.ui.entry;
  const [first] = row.items;
  if (!first) return nothing;
  const differing = row.items.flatMap((item) => {
    const mark = marks.get(itemKey(item));
    return mark && 'side' in item && item.side === mark.side ? [{ item, mark }] : [];
  });
  const texts = new Set(differing.map(({ mark }) => say(mark)));
  if (texts.size === 0) return nothing;
  const isOne = texts.size === 1;
  return html`<span class="asymmetry" part="asymmetry">
    ${icon('sides')}<bdi>${
      isOne
        ? [...texts]
        : differing
            .map(({ item, mark }) =>
              item.kind === 'sensation' ? differsIn(words.terms.modalities[item.modality], say(mark)) : say(mark),
            )
            .join('; ')
    }</bdi>
  </span>`;

  function say({ side, how }: Mark): string {
    return differs(side, how);
  }
}

const DISPUTED: Partial<Readonly<Record<Movement, StatementId>>> = {
  'ankle-dorsiflexion': 'disputed-dorsiflexion',
  'ankle-eversion': 'disputed-eversion',
};

/** That sources name different levels for a movement. */
export function disagreement(
  { words, references }: EntryModel,
  { items: [item] }: Row,
): TemplateResult | typeof nothing {
  const id = item?.kind === 'power' ? DISPUTED[item.movement] : undefined;
  const statement = evidence()?.STATEMENTS.find((claim) => claim.id === id);
  if (!statement) return nothing;
  return html`<span class="disputed"
    ><bdi>${words.ui.entry.bothNamed(statement.levels)}</bdi>${references.tiles(statement.sources)}</span
  >`;
}

/** What a movement tells apart, with its sources; what was recalled says so. */
export function tellsApart({ words, references }: EntryModel, { items: [item] }: Row): TemplateResult | typeof nothing {
  if (item?.kind !== 'power') return nothing;
  const claims = evidence()?.TELLING.filter(
    ({ movement, id }) => movement === item.movement && words.terms.tellsApart[id],
  );
  return html`${claims?.map(
    ({ id, sources, verified }) => html`<span class="tells"
      ><bdi>${sentenceCase(words.terms.tellsApart[id] ?? '', words.lang)}</bdi>${references.tiles(sources)}${
        verified ? nothing : html` <em class="recall">${icon('recalled')}${words.ui.entry.recalled}</em>`
      }</span
    >`,
  )}`;
}
