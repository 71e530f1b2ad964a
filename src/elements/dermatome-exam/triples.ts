import { html, nothing, type TemplateResult } from 'lit';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import { SIDES, type Side } from '../../core/sides.js';
import { TRIPLES } from '../../exam/blocks.js';
import type { Examination, Item } from '../../exam/types.js';
import type { ExamWords } from '../../locales/exam.js';
import { cellState } from './entry/cell-state.js';
import { icon } from './icons.js';
import { capital, itemName, spokenResult } from './naming.js';

/** What is always in view, and what a press on it does. */
export interface TriplesModel {
  readonly examination: Examination;
  readonly words: ExamWords;
  readonly keys: RovingKeys;
  readonly go: (item: Item) => void;
}

type Test = (typeof TRIPLES)[number];

/** The movements and the reflex of L4, L5 and S1, with what was found on either side. */
export function triples(model: TriplesModel): TemplateResult {
  const { ui } = model.words;
  return html`<div
    class="triples"
    part="triples"
    role="group"
    aria-label=${ui.triples}
    @keydown=${model.keys.keydown}
    @focusin=${model.keys.focusin}
  >
    <span class="triples-name" aria-hidden="true">${ui.triples}</span>
    ${TRIPLES.map((triple) => tripleOf(triple, model))}
  </div>`;
}

/** The same on a narrow screen: the values of each level in little room, which opens to what can be pressed. */
export function foldedTriples(model: TriplesModel): TemplateResult {
  const { ui } = model.words;
  return html`<details class="folded-triples">
    <summary part="triples" title=${ui.triples}>
      <span class="unseen">${ui.triples}: </span>
      ${TRIPLES.map((triple) => foldedTriple(triple, model))} ${icon('chevron')}
    </summary>
    ${triples(model)}
  </details>`;
}

/** A level with the power of its movements above its reflex, each the right side before the left. */
function foldedTriple({ level, movements, reflex }: Test, model: TriplesModel): TemplateResult {
  const power = movements.map((movement) => values((side) => ({ kind: 'power', movement, side }), model));
  return html`<span class="folded">
    <span class=${`chip ${level.toLowerCase()}`}>${level}</span>
    <span class="folded-values" aria-hidden="true">
      <span>${power}</span>
      <span>${values((side) => ({ kind: 'reflex', reflex, side }), model)}</span>
    </span>
  </span>`;
}

/** What was found on either side; the glyph says by itself whether it was tested. */
function values(itemOn: (side: Side) => Item, { examination, words }: TriplesModel): TemplateResult {
  const [right, left] = SIDES.map((side) => {
    const { glyph, fill } = cellState(examination, itemOn(side), words.terms);
    return html`<span class=${`short ${fill}`}>${glyph}</span>`;
  });
  return html`<span class="short-pair">${right}<span class="soft">/</span>${left}</span>`;
}

function tripleOf({ level, movements, reflex, optional }: Test, model: TriplesModel): TemplateResult {
  const { ui } = model.words;
  return html`<div class="triple">
    <span class=${`chip ${level.toLowerCase()}`}>${level}</span>
    <span class="tests">
      ${movements.map((movement) => testOf((side) => ({ kind: 'power', movement, side }), '', model))}
    </span>
    <span class="tests">
      ${optional ? html`<span class="soft none">${ui.noReflex}</span>` : nothing}
      ${testOf((side) => ({ kind: 'reflex', reflex, side }), optional ? ui.optional : '', model)}
    </span>
  </div>`;
}

function testOf(itemOn: (side: Side) => Item, remark: string, model: TriplesModel): TemplateResult {
  const name = itemName(itemOn('right'), model.words);
  return html`<span class="test">
    <span class="test-name" aria-hidden="true">${capital(shortName(name))}${remark ? html` <small>${remark}</small>` : nothing}</span>
    <span class="pair">${SIDES.map((side) => cell(itemOn(side), name, model))}</span>
  </span>`;
}

/** A name without the other one that stands behind it in brackets. */
function shortName(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

function cell(item: Item, name: string, { examination, words, go }: TriplesModel): TemplateResult {
  const side = item.side ? words.terms.sides[item.side] : '';
  const { glyph, fill } = cellState(examination, item, words.terms);
  const spoken = spokenResult(examination, item, words);
  // Who speaks to the browser says what is seen.
  const isSaid = fill === 'untested' || spoken.includes(glyph);
  const label = words.ui.triple(name, side, isSaid ? spoken : `${glyph}, ${spoken}`);
  return html`<button
    type="button"
    class=${`value ${fill}`}
    aria-label=${label}
    title=${label}
    @click=${() => go(item)}
  >
    ${glyph}
  </button>`;
}
