import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Level } from '../../core/levels.js';
import type { Place } from '../../core/places.js';
import { areaOf, schemeById, sharesSkin, type SchemeId } from '../../core/schemes.js';
import type { MapSide, Side } from '../../core/sides.js';
import type { KeyedOption } from '../../controllers/listbox-keys.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { Voice } from '../../locales/types.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { areaWords, swatch } from './level-marks.js';
import { markRows } from './marking.js';
import { samePick, sidesOf, type Pick } from './selection.js';
import { still } from './still.js';
import { segment } from './toolbar.js';

/** One entry of the list: one level on one side in one scheme. */
export interface ListOption extends KeyedOption, Pick {
  readonly area: string;
  readonly places: readonly Place[];
}

const kept = new WeakMap<Voice, Map<string, readonly ListOption[]>>();

/** The entries for a map, cranial first, the subject's right side first: one list for all maps that show the same. */
export function listOptions(scheme: SchemeId, side: MapSide, voice: Voice): readonly ListOption[] {
  const key = `${scheme} ${side}`;
  let lists = kept.get(voice);
  if (!lists) kept.set(voice, (lists = new Map<string, readonly ListOption[]>()));
  let options = lists.get(key);
  if (!options) lists.set(key, (options = allOptions(scheme, side, voice)));
  return options;
}

function allOptions(scheme: SchemeId, side: MapSide, voice: Voice): ListOption[] {
  return sidesOf(side).flatMap((one) =>
    schemeById(scheme).levels.map((level): ListOption => {
      const places = areaOf(scheme, level)?.places ?? [];
      const placeWords = places.flatMap((place) => voice.details?.places[place] ?? []);
      const area = areaWords(scheme, level, voice);
      return {
        key: `${one}-${level}`,
        group: one,
        level,
        side: one,
        area,
        places,
        words: [level, area, ...placeWords],
      };
    }),
  );
}

/** What the list shows and does. */
export interface ListModel {
  /** Whether it is seen, beside being in the accessibility tree. */
  readonly shown: boolean;
  readonly voice: Voice;
  readonly scheme: SchemeId;
  readonly options: readonly ListOption[];
  readonly active: ListOption | undefined;
  readonly selected: readonly Pick[];
  readonly shownSide: Side;
  readonly multiple: boolean;
  readonly readonly: boolean;
  readonly query: string;
  readonly alsoClaimedBy: (option: ListOption) => readonly Level[];
  readonly focus: () => void;
  readonly blur: (event: FocusEvent) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly press: (option: ListOption) => void;
  readonly choose: (option: ListOption) => void;
  readonly hover: (option: ListOption | null) => void;
  readonly showSide: (side: Side) => void;
  readonly search: (query: string) => void;
  readonly openDetails: (() => void) | null;
  readonly sideKeys: RovingKeys;
}

/** The list twin of the drawing: seen, with its head and search, or heard only. */
export function list(model: ListModel): TemplateResult {
  return html`${model.shown ? listHead(model) : nothing} ${listbox(model)} ${model.shown ? listFoot(model) : nothing}`;
}

function listHead(model: ListModel): TemplateResult {
  const { voice, query, shownSide } = model;
  const { ui } = voice;
  const sides = sidesIn(model);
  return html`
    <div class="list-head">
      <h3>${ui.areas}</h3>
      ${
        sides.length > 1
          ? html`<div
              class="segments list-sides"
              role="radiogroup"
              aria-label=${ui.side}
              @keydown=${model.sideKeys.keydown}
              @focusin=${model.sideKeys.focusin}
            >
              ${sides.map((side) => segment(ui.sides[side], side === shownSide, () => model.showSide(side)))}
            </div>`
          : nothing
      }
    </div>
    <label class="search">
      ${icon('search')}
      <input
        type="search"
        aria-label=${ui.search}
        placeholder=${ui.search}
        .value=${query}
        @input=${(event: Event) => model.search((event.target as HTMLInputElement).value)}
      />
    </label>
  `;
}

function listbox(model: ListModel): TemplateResult {
  const { voice, options, shownSide } = model;
  const { ui } = voice;
  return html`
    <div
      class="listbox"
      part="list"
      role="listbox"
      tabindex="0"
      aria-label=${ui.stage}
      aria-multiselectable=${model.multiple ? 'true' : 'false'}
      aria-readonly=${model.readonly ? 'true' : 'false'}
      aria-activedescendant=${model.active ? `option-${model.active.key}` : nothing}
      @focus=${model.focus}
      @blur=${model.blur}
      @keydown=${model.keydown}
      @pointerdown=${(event: Event) => withOption(model, event, model.press)}
      @click=${(event: Event) => withOption(model, event, model.choose)}
      @pointerover=${(event: Event) => withOption(model, event, model.hover)}
      @pointerleave=${() => model.hover(null)}
    >
      ${sidesIn(model).map(
        (side) => html`
          <div class=${side === shownSide ? 'options' : 'options unseen'} role="group" aria-label=${ui.sides[side]}>
            ${optionRows(
              model,
              options.filter((option) => option.side === side),
            )}
          </div>
        `,
      )}
    </div>
  `;
}

function listFoot(model: ListModel): TemplateResult {
  const { voice, options, query } = model;
  const { ui } = voice;
  return html`
    ${query !== '' && !options.some((option) => matches(option, query)) ? html`<p class="soft">${ui.nothingFound(query)}</p>` : nothing}
    ${blankRows(model)}
    <div class="list-foot">
      <p class="soft">${ui.listHelp}</p>
      ${
        model.openDetails
          ? html`<button type="button" class="button" @click=${model.openDetails} @blur=${model.blur}>${ui.details}</button>`
          : nothing
      }
    </div>
  `;
}

function sidesIn({ options }: ListModel): Side[] {
  return [...new Set(options.map(({ side }) => side))];
}

function withOption(model: ListModel, { target }: Event, act: (option: ListOption) => void): void {
  const id = target instanceof Element ? target.closest('[role="option"]')?.id : undefined;
  const option = model.options.find(({ key }) => id === `option-${key}`);
  if (option) act(option);
}

/** Whether the words of an option hold what was searched for. */
export function matches(option: ListOption, query: string): boolean {
  const text = option.words.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The entries of one side. Their rows stay the same elements, so that one that is pressed is there to be released. */
function optionRows(model: ListModel, group: readonly ListOption[]): DirectiveResult {
  const { options, active, query, selected } = model;
  const rows = group.map((option) => rowOf(model, option, group));
  return still({
    tag: html,
    subject: options,
    version: `${group[0]?.side} ${rows.map(({ claims }) => claims.join()).join(' ')}`,
    state: JSON.stringify([active?.key, query, selected]),
    draw: () => rows.map((row) => optionRow(model, row)),
    mark: (root) => markRows(root, rows, (row) => rowWords(model, row)),
  });
}

/** One entry at one moment. */
export interface Row {
  readonly option: ListOption;
  readonly claims: readonly Level[];
  readonly active: boolean;
  readonly hidden: boolean;
  readonly selected: boolean;
  readonly position: number;
  readonly total: number;
}

function rowOf(model: ListModel, option: ListOption, group: readonly ListOption[]): Row {
  return {
    option,
    claims: model.alsoClaimedBy(option),
    active: model.active?.key === option.key,
    hidden: !matches(option, model.query),
    selected: model.selected.some((pick) => samePick(pick, option)),
    position: group.indexOf(option) + 1,
    total: group.length,
  };
}

function optionRow(model: ListModel, row: Row): TemplateResult {
  const { key, level } = row.option;
  return html`
    <div
      id=${`option-${key}`}
      class=${`option ${levelClass(level)}`}
      part="list-item"
      role="option"
      aria-selected=${row.selected ? 'true' : 'false'}
      ?hidden=${row.hidden}
      data-active=${row.active ? 'true' : nothing}
    >${rowWords(model, row)}</div>
  `;
}

function rowWords({ voice, scheme }: ListModel, { option, claims, selected, position, total }: Row): TemplateResult {
  const { level, area, side } = option;
  const shared = sharesSkin(scheme, level);
  return html`
    <span class="unseen">${voice.ui.option({ level, area, side, selected, alsoClaimedBy: claims, position, total })}</span>
    ${swatch(level)}
    <b aria-hidden="true">${level}</b>
    <span class="area-words" aria-hidden="true">
      ${area}${shared.length > 0 ? html`<small>${voice.ui.sharedWith(shared)}</small>` : nothing}
      ${selected ? html`<small class="note">${icon('tick')}${voice.ui.selected}</small>` : nothing}
    </span>
  `;
}

function blankRows({ voice, scheme }: ListModel): TemplateResult | typeof nothing {
  const { blank } = schemeById(scheme);
  if (blank.length === 0) return nothing;
  return html`<ul class="blank-rows">
    ${blank.map(
      (level) => html`<li>
        ${swatch(level)}<b>${level}</b><span class="area-words">${voice.ui.notInSource}</span>
        <span class="note">${voice.ui.blank}</span>
      </li>`,
    )}
  </ul>`;
}
