import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Comparison, PlaceDifference } from '../../atlas/comparison.js';
import type { Level } from '../../core/levels.js';
import type { Scheme, SchemeId } from '../../core/schemes.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { CompareWords, Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { isRecalled } from './level-marks.js';
import { origin } from './origin.js';
import { segment } from './toolbar.js';

/** At most so many places are named together. */
const MOST_PLACES = 3;

/** What is said of two maps. */
export interface ComparePanelModel {
  readonly voice: Voice;
  readonly words: CompareWords;
  readonly first: Scheme;
  readonly second: Scheme;
  /** `undefined` until it is measured. */
  readonly difference: Comparison | undefined;
  readonly split: boolean;
  /** The statement alone, where something else takes the room. */
  readonly brief: boolean;
  readonly selected: readonly Level[];
  /** `null` where nothing can be selected. */
  readonly choose: ((level: Level) => void) | null;
  readonly arrange: (split: boolean) => void;
  readonly close: () => void;
  readonly arrangementKeys: RovingKeys;
  readonly barKeys: RovingKeys;
}

/** How much of the skin two maps assign differently, level by level, and what to make of it. */
export function comparePanel(model: ComparePanelModel): TemplateResult {
  const { voice, words, first, second, difference, brief } = model;
  return html`<div
    class=${brief ? 'comparison brief' : 'comparison'}
    part="comparison"
    role="region"
    aria-label=${voice.ui.compare}
  >
    <div class="panel-head">
      <div
        class="segments arrangement"
        role="radiogroup"
        aria-label=${words.arrangement}
        @keydown=${model.arrangementKeys.keydown}
        @focusin=${model.arrangementKeys.focusin}
      >
        ${segment(words.beside, !model.split, () => model.arrange(false))}
        ${segment(words.split, model.split, () => model.arrange(true))}
      </div>
      <button type="button" class="close" aria-label=${voice.ui.close} @click=${model.close}>${icon('close')}</button>
    </div>
    <div class="statement">
      <h3>${difference ? words.statement(words.percent(difference.different)) : words.measuring}</h3>
      <p class="soft">${words.measured}</p>
    </div>
    ${difference && !brief ? [bars(model, difference), largest(model, difference)] : nothing}
    ${[first, second].filter(isRecalled).map(
      ({ id }) => html`<div class="recalled">
        <h4>${icon('recalled')}${words.recalled}</h4>
        <p class="soft">${words.reconstructed(schemeWords(voice, id).name)}</p>
      </div>`,
    )}
    ${brief ? nothing : origin([first.id, second.id], voice)}
  </div>`;
}

function bars(model: ComparePanelModel, { byLevel }: Comparison): TemplateResult {
  const { words } = model;
  const most = Math.max(...byLevel.map(({ share }) => share));
  return html`<div class="bars" role="group" aria-labelledby="bars" @keydown=${model.barKeys.keydown} @focusin=${model.barKeys.focusin}>
    <p class="soft" id="bars">${words.byLevel}</p>
    <ul>
      ${byLevel.map(({ level, share }) => html`<li>${bar(model, level, share, share / most)}</li>`)}
    </ul>
  </div>`;
}

/** A level with its bar. It leads to the level on both maps, also where only one of them draws it. */
function bar(
  { words, selected, choose }: ComparePanelModel,
  level: Level,
  share: number,
  length: number,
): TemplateResult {
  const content = html`
    <span class=${`level-chip ${levelClass(level)}`}>${level}</span>
    <svg class="measure" aria-hidden="true">
      ${svg`<rect class="whole" width="100%" height="100%" rx="5"></rect>
        <rect class="part" width=${`${Math.round(length * 1000) / 10}%`} height="100%" rx="5"></rect>`}
    </svg>
    <span class="amount">${words.percentShort(share)}</span>
  `;
  return choose
    ? html`<button
        type="button"
        class="bar"
        aria-pressed=${selected.includes(level) ? 'true' : 'false'}
        @click=${() => choose(level)}
      >
        ${content}
      </button>`
    : html`<span class="bar">${content}</span>`;
}

function largest(model: ComparePanelModel, difference: Comparison): TemplateResult | typeof nothing {
  const { voice, words, first, second } = model;
  const [most] = difference.largest;
  if (!most) return nothing;
  const next = isDivided(most) ? difference.largest.find((one) => !isDivided(one)) : undefined;
  const placesLike = (found: PlaceDifference): string[] =>
    difference.largest
      .filter((one) => isAlike(one, found))
      .slice(0, MOST_PLACES)
      .flatMap(({ place }) => voice.details?.places[place] ?? []);
  const says = (id: SchemeId, levels: readonly Level[]): TemplateResult =>
    html`<p>${words.says(schemeWords(voice, id).name, levels)}</p>`;
  const both = (found: PlaceDifference): TemplateResult[] => [
    says(first.id, found.first),
    says(second.id, found.second),
  ];
  return html`<div class="largest">
    <h4>${words.largest(placesLike(most))}</h4>
    ${isDivided(most) ? html`<p>${words.divides(most.first)}</p>` : both(most)}
    ${next ? html`<h4>${words.otherLevels(placesLike(next))}</h4>${both(next)}` : nothing}
  </div>`;
}

/** Whether both maps name the same levels at a place, and only divide it in another way. */
function isDivided({ first, second }: PlaceDifference): boolean {
  return first.join() === second.join();
}

/** Whether the maps say the same of two places. */
function isAlike(a: PlaceDifference, b: PlaceDifference): boolean {
  return a.first.join() === b.first.join() && a.second.join() === b.second.join();
}
