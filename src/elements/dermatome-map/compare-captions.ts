import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../core/levels.js';
import { areaOf, type Scheme, type SchemeId } from '../../core/schemes.js';
import type { CompareWords, Voice } from '../../locales/types.js';
import { schemeWords, sentenceCase } from '../../locales/words.js';
import { isRecalled } from './level-marks.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';

/** What is written over the two maps. */
export interface CaptionsModel {
  readonly voice: Voice;
  readonly words: CompareWords;
  readonly first: Scheme;
  readonly second: Scheme;
  /** What a level covers in a scheme, in few words. */
  readonly areaWords: (scheme: SchemeId, level: Level) => string;
  /** What either map says of what is in hand; `undefined` while nothing is. */
  readonly said: { readonly first: readonly Level[]; readonly second: readonly Level[] } | undefined;
  /** The maps that can stand second, or none where the page lets nobody choose. */
  readonly choices: readonly SchemeId[];
  readonly choose: (id: SchemeId) => void;
}

/** The names of the two maps with how each came about, and what each says of what is in hand. */
export function captions(model: CaptionsModel): TemplateResult {
  const { voice, first, second, said, choices } = model;
  return html`
    <div class="caption-first">
      <b>${schemeWords(voice, first.id).name}</b>
      ${origin(model, first)} ${saying(model, first.id, said?.first)}
    </div>
    <div class="caption-second">
      ${choices.length > 0 ? choice(model) : html`<b>${schemeWords(voice, second.id).name}</b>`}
      ${origin(model, second)} ${saying(model, second.id, said?.second)}
    </div>
  `;
}

function choice({ voice, words, second, choices, choose }: CaptionsModel): TemplateResult {
  return html`<span class="select">
    <select
      aria-label=${words.second}
      .value=${second.id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as SchemeId)}
    >
      ${choices.map(
        (id) => html`<option value=${id} ?selected=${id === second.id}>${schemeWords(voice, id).name}</option>`,
      )}
    </select>
    ${icon('chevron')}
  </span>`;
}

function origin({ voice, words }: CaptionsModel, scheme: Scheme): TemplateResult {
  const { id, year, basis } = scheme;
  const isNamed = year !== null && schemeWords(voice, id).name.includes(String(year));
  const how = [...(isNamed ? [] : [year ?? words.undated]), voice.ui.basis[basis]].join(', ');
  return isRecalled(scheme)
    ? html`<small class="recall">${icon('recalled')}${how}</small>`
    : html`<small>${how}</small>`;
}

/** One line that is always there, so that nothing moves under the pointer. */
function saying(
  { voice, areaWords }: CaptionsModel,
  id: SchemeId,
  levels: readonly Level[] | undefined,
): TemplateResult {
  const [level] = levels ?? [];
  const drawn = levels?.filter((one) => areaOf(id, one)) ?? [];
  const words = level && drawn.length > 0 ? areaWords(id, level) : voice.ui.notInSource;
  return html`<p class="said">
    ${
      levels
        ? html`${levels.map((one) => html`<span class=${`level-chip ${levelClass(one)}`}>${one}</span>`)}
            <span>${sentenceCase(words, voice.lang)}</span>`
        : nothing
    }
  </p>`;
}
