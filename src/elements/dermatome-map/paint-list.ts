import { html, nothing, type TemplateResult } from 'lit';
import { PLACES, type Place } from '../../core/places.js';
import type { Side } from '../../core/sides.js';
import type { KeyedOption } from '../../controllers/listbox-keys.js';
import type { PaintWords } from '../../locales/paint-types.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';

/** A place of one limb. */
export interface PlaceOption extends KeyedOption {
  readonly place: Place;
  readonly side: Side;
  readonly name: string;
}

/** The places at the back of the limb and under the foot: they come last. */
const BACK: readonly Place[] = [
  'iliac-crest',
  'sacral',
  'perianal',
  'perineum',
  'buttock-upper',
  'buttock-lower',
  'ischial',
  'thigh-posterior',
  'popliteal',
  'leg-posterior',
  'achilles',
  'heel',
  'heel-lateral',
  'sole-medial',
  'sole-lateral',
  'hallux-plantar',
  'toes-plantar',
];

/** The places of a limb from the groin to the toes, then those of its back. */
const IN_ORDER: readonly Place[] = [...PLACES.filter((place) => place !== 'hand' && !BACK.includes(place)), ...BACK];

/** The places that can be painted, on each of some limbs. */
export function placeOptions(sides: readonly Side[], nameOf: (place: Place) => string): PlaceOption[] {
  return sides.flatMap((side) =>
    IN_ORDER.map((place): PlaceOption => {
      const name = nameOf(place);
      return { key: `${side}-${place}`, group: side, place, side, name, words: [name] };
    }),
  );
}

/** What the list of places shows and does. */
export interface PlaceListModel {
  readonly voice: Voice;
  readonly words: PaintWords;
  readonly shown: boolean;
  readonly options: readonly PlaceOption[];
  readonly active: PlaceOption | undefined;
  readonly readonly: boolean;
  /** What is painted at a place, in words. */
  readonly paintsAt: (option: PlaceOption) => readonly string[];
  /** Whether a place is painted with what is in hand. */
  readonly isPainted: (option: PlaceOption) => boolean;
  readonly focus: () => void;
  readonly blur: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly press: (option: PlaceOption) => void;
  readonly choose: (option: PlaceOption) => void;
}

/** The list twin of the stage while it is painted: its places. */
export function placeList(model: PlaceListModel): TemplateResult {
  const { voice, words, options, active, shown } = model;
  const sides = [...new Set(options.map(({ side }) => side))];
  const act =
    (carryOut: (option: PlaceOption) => void) =>
    ({ target }: Event): void => {
      const id = target instanceof Element ? target.closest('[role="option"]')?.id : undefined;
      const option = options.find(({ key }) => id === `place-${key}`);
      if (option) carryOut(option);
    };
  return html`
    ${shown ? html`<h3>${words.places}</h3>` : nothing}
    <div
      class="listbox"
      part="list"
      role="listbox"
      tabindex="0"
      aria-label=${words.places}
      aria-multiselectable="true"
      aria-readonly=${model.readonly ? 'true' : 'false'}
      aria-activedescendant=${active ? `place-${active.key}` : nothing}
      @focus=${model.focus}
      @blur=${model.blur}
      @keydown=${model.keydown}
      @pointerdown=${act(model.press)}
      @click=${act(model.choose)}
    >
      ${sides.map(
        (side) => html`<div class="options" role="group" aria-label=${voice.ui.sides[side]}>
          ${options.filter((option) => option.side === side).map((option) => row(model, option))}
        </div>`,
      )}
    </div>
  `;
}

function row({ voice, words, active, paintsAt, isPainted }: PlaceListModel, option: PlaceOption): TemplateResult {
  const { key, name, side } = option;
  const paints = paintsAt(option);
  const sideName = voice.ui.sides[side].toLowerCase();
  return html`<div
    id=${`place-${key}`}
    class="option"
    part="list-item"
    role="option"
    aria-selected=${isPainted(option) ? 'true' : 'false'}
    data-active=${active?.key === key ? 'true' : nothing}
  >
    <span class="unseen">${words.option({ place: name, side: sideName, paints })}</span>
    <span class="area-words" aria-hidden="true"
      >${sentenceCase(name, voice.lang)}, ${sideName}${paints.length > 0 ? html`<small>${paints.join(', ')}</small>` : nothing}</span
    >
  </div>`;
}
