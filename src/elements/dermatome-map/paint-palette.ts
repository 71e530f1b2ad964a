import { html, nothing, type TemplateResult } from 'lit';
import type { Paint } from '../../core/examination.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { PaintWords } from '../../locales/paint-types.js';
import { NUMB_BY, PAINT_ORDER, type NumbBy, type PaintLook } from './paint-layers.js';
import { paintTile } from './paint-scene.js';

/** The sizes of a brush, mm on the skin. */
export const BRUSH_SIZES = { least: 4, most: 40 } as const;

/** What is painted with next. */
export interface PaintChoice {
  readonly paint: Paint;
  readonly modality: NumbBy;
  readonly grade: 'absent' | 'reduced';
  readonly intensity: number | undefined;
  /** The size of the brush, mm. */
  readonly size: number;
}

/** What the palette shows and does. */
export interface PaletteModel {
  readonly words: PaintWords;
  readonly choice: PaintChoice;
  /** The name of the place that the keyboard is at. */
  readonly place: string;
  readonly keys: RovingKeys;
  readonly choose: (change: Partial<PaintChoice>) => void;
}

/** What can be painted, how strong it is, and the size of the brush. */
export function palette(model: PaletteModel): TemplateResult {
  const { words, choice, keys, place, choose } = model;
  return html`<div class="palette" part="palette">
    <div
      class="paint-layers"
      role="radiogroup"
      aria-label=${words.layers}
      @keydown=${keys.keydown}
      @focusin=${keys.focusin}
    >
      ${PAINT_ORDER.map((paint) => layerButton(model, paint))}
    </div>
    <div class="paint-options">
      ${choice.paint === 'numbness' ? numbness(model) : nothing} ${choice.paint === 'pain' ? strength(model) : nothing}
      <label class="paint-slider">
        <b>${words.brushSize}</b>
        <input
          type="range"
          class="brush-size"
          min=${BRUSH_SIZES.least}
          max=${BRUSH_SIZES.most}
          step="2"
          .value=${String(choice.size)}
          aria-valuetext=${words.onSkin(choice.size)}
          @input=${(event: Event) => choose({ size: Number((event.target as HTMLInputElement).value) })}
        />
        <span class="soft">${words.onSkin(choice.size)}</span>
      </label>
    </div>
    <p class="soft paint-keys">${keyed(words.keys)}</p>
    ${place ? html`<p class="paint-place">${place}</p>` : nothing}
  </div>`;
}

function layerButton({ words, choice, choose }: PaletteModel, paint: Paint): TemplateResult {
  const about =
    paint === 'numbness' ? words.grades[choice.grade] : paint === 'pain' ? words.intensityOf(choice.intensity) : '';
  const look: PaintLook = paint === 'numbness' ? choice.grade : paint;
  return html`<button
    type="button"
    role="radio"
    part="paint-layer"
    data-paint=${paint}
    aria-checked=${paint === choice.paint ? 'true' : 'false'}
    @click=${() => choose({ paint })}
  >
    ${paintTile(look)}<b>${words.paints[paint]}</b>${about ? html` <span class="soft">${about}</span>` : nothing}
  </button>`;
}

function numbness({ words, choice, choose }: PaletteModel): TemplateResult {
  const changeMethod = (event: Event): void => {
    const modality = (event.target as HTMLSelectElement).value as NumbBy;
    // That nothing is felt can be tested, but not told.
    choose({ modality, ...(modality === 'paraesthesia' && { grade: 'reduced' }) });
  };
  const grades = choice.modality === 'paraesthesia' ? (['reduced'] as const) : (['reduced', 'absent'] as const);
  return html`
    <label class="paint-choice"
      ><b>${words.foundBy}</b>
      <select class="found-by" .value=${choice.modality} @change=${changeMethod}>
        ${NUMB_BY.map(
          (modality) =>
            html`<option value=${modality} ?selected=${modality === choice.modality}>${words.modalities[modality]}</option>`,
        )}
      </select></label
    >
    <label class="paint-choice"
      ><b>${words.grade}</b>
      <select
        class="grade"
        .value=${choice.grade}
        @change=${(event: Event) =>
          choose({ grade: (event.target as HTMLSelectElement).value as PaintChoice['grade'] })}
      >
        ${grades.map(
          (grade) => html`<option value=${grade} ?selected=${grade === choice.grade}>${words.grades[grade]}</option>`,
        )}
      </select></label
    >
  `;
}

function strength({ words, choice, choose }: PaletteModel): TemplateResult {
  const value = choice.intensity === undefined ? '' : String(choice.intensity);
  const change = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    choose({ intensity: chosen === '' ? undefined : Number(chosen) });
  };
  return html`<label class="paint-choice"
    ><b>${words.intensity}</b>
    <select class="intensity" .value=${value} @change=${change}>
      <option value="" ?selected=${value === ''}>${words.noIntensity}</option>
      ${Array.from({ length: 11 }, (_, n) => html`<option value=${n} ?selected=${value === String(n)}>${n}</option>`)}
    </select></label
  >`;
}

/** A sentence in which the names of keys stand in braces. */
function keyed(sentence: string): unknown[] {
  return sentence.split(/[{}]/).map((piece, index) => (index % 2 === 1 ? html`<kbd>${piece}</kbd>` : piece));
}
