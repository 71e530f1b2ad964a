import { html, nothing, type TemplateResult } from 'lit';
import type { SCALES } from '../../../core/exam-methods.js';
import type { Modality } from '../../../core/examination.js';
import { SENSORY_MODALITIES } from '../../../exam/blocks.js';
import { findingAt, itemKey } from '../../../exam/examination.js';
import type { Finding, Item } from '../../../exam/types.js';
import { answersTo } from './answers.js';
import { cellState, notTestable, stateOf } from './cell-state.js';
import { icon } from './icons.js';
import { sentenceOf } from './item-words.js';
import { evidence } from './lazy-evidence.js';
import type { EntryModel } from './model.js';

/** The answers to a thing side by side: one tab stop; the one that is given again takes it back. */
export function answerRow(model: EntryModel, item: Item, group = 0): TemplateResult {
  const { port, words, marks, roving, actions } = model;
  const { answers } = words.ui.entry;
  const examination = port.examination();
  const current = cellState(examination, item, words.terms);
  const keys = roving(group);
  return html`<div
    class=${`answers ${item.kind}`}
    role="group"
    aria-label=${`${answers}: ${sentenceOf(item, { examination, words, marks })}`}
    data-group=${group}
    data-answers=${itemKey(item)}
    @keydown=${keys.keydown}
    @focusin=${keys.focusin}
  >
    ${answersTo(item).map(({ finding }) => answerButton(finding))}
  </div>`;

  function answerButton(finding: Finding | null): TemplateResult {
    const { glyph, words: word } = finding ? stateOf(finding, words.terms) : notTestable(words.terms);
    const isGiven = current.fill !== 'untested' && current.glyph === glyph;
    return html`<button
      type="button"
      class="answer"
      aria-pressed=${isGiven ? 'true' : 'false'}
      aria-label=${`${glyph}, ${word}`}
      title=${word}
      ?disabled=${port.readonly()}
      @click=${() => actions.answer(item, isGiven ? undefined : finding)}
    >
      ${glyph}
    </button>`;
  }
}

/** What the answer that was given means, in words, with the source of its scale; what was recalled says so. */
export function meaning({ port, words, references }: EntryModel, item: Item): TemplateResult | typeof nothing {
  const state = cellState(port.examination(), item, words.terms);
  if (state.fill === 'untested') return html`<p class="meaning soft">${words.terms.notTested}</p>`;
  const scale = scaleOf(findingAt(port.examination(), item));
  const source =
    scale &&
    (scale.verified
      ? references.tiles(scale.sources)
      : html` <em class="recall">${icon('recalled')}${words.ui.entry.recalled}</em>`);
  if (state.glyph === state.words) return html`<p class="meaning">${state.words}</p>`;
  return html`<p class="meaning"><b>${state.glyph}</b>: <bdi>${state.words}</bdi>${source ?? nothing}</p>`;
}

/** By which scale a finding is graded, if it is. */
function scaleOf(finding: Finding | undefined): (typeof SCALES)[number] | undefined {
  const id = finding && scaleIdOf(finding);
  return evidence()?.SCALES.find((scale) => scale.id === id);
}

function scaleIdOf(finding: Finding): (typeof SCALES)[number]['id'] | undefined {
  if (finding.kind === 'sensation') return isOfScale(finding.modality) ? 'sensation' : undefined;
  if (finding.kind === 'reflex') return finding.reflex === 'plantar' ? 'plantar' : 'reflex';
  if (finding.kind !== 'power' || typeof finding.grade === 'string') return undefined;
  return Number.isInteger(finding.grade) ? 'power' : 'power-shades';
}

/** ISNCSCI grades what is tested at its key points, and nothing else. */
function isOfScale(modality: Modality): boolean {
  return (SENSORY_MODALITIES as readonly Modality[]).includes(modality);
}
