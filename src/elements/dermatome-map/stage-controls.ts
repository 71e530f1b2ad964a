import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../atlas/types.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import { TURN_LIMITS, type ViewId } from '../../core/views.js';
import type { TurningWords } from '../../locales/types.js';
import { icon, type IconName } from './icons.js';
import { isZoomed, type Zoom } from './zoom-fit.js';
import { MOST_ZOOM } from './zoom.js';

/** What the controls on the stage show and do. */
export interface StageControlsModel {
  readonly view: ViewId;
  readonly turned: Direction;
  /** Below 0 where a yaw above 0 turns what faces the viewer to the right. */
  readonly sign: 1 | -1;
  /** What the reader is told of a turned limb. */
  readonly spoken: string;
  readonly zoom: Zoom;
  readonly words: TurningWords;
  readonly turntable: boolean;
  readonly zoomable: boolean;
  readonly keys: RovingKeys;
  readonly turn: (yaw: number) => void;
  readonly release: () => void;
  readonly home: () => void;
  readonly zoomBy: (steps: number) => void;
}

/** The turntable and the buttons of the zoom, at the lower edge of the stage: two tab stops after all that shows levels. */
export function stageControls(model: StageControlsModel): TemplateResult {
  return html`<div class="stage-controls">
    ${model.turntable ? turntable(model) : nothing} ${model.zoomable ? zoomButtons(model) : nothing}
  </div>`;
}

/** Moved to the right it turns what faces the viewer to the right, which is a negative yaw unless the limb is mirrored. */
function turntable({ view, turned, sign, spoken, words, turn, release }: StageControlsModel): TemplateResult {
  const { yaw } = TURN_LIMITS[view];
  return html`<label class="turntable" part="turntable">
    ${icon('turn')}
    <input
      type="range"
      min=${-yaw}
      max=${yaw}
      step="5"
      .value=${String(-sign * Math.round(turned.yaw))}
      aria-label=${words.turntable}
      aria-valuetext=${spoken}
      @input=${(event: Event) => turn(-sign * Number((event.target as HTMLInputElement).value))}
      @change=${release}
    />
    <output aria-hidden="true">${words.degrees(Math.round(turned.yaw), Math.round(turned.pitch))}</output>
  </label>`;
}

function zoomButtons({ turned, zoom, words, keys, zoomBy, home }: StageControlsModel): TemplateResult {
  const button = (name: IconName, word: string, off: boolean, press: () => void): TemplateResult =>
    html`<button
      type="button"
      aria-label=${word}
      title=${word}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${press}
    >
      ${icon(name)}
    </button>`;
  const zoomed = isZoomed(zoom);
  const away = zoomed || turned.yaw !== 0 || turned.pitch !== 0;
  return html`<div
    class="zoom"
    part="zoom"
    role="toolbar"
    aria-label=${words.zoom}
    @keydown=${keys.keydown}
    @focusin=${keys.focusin}
  >
    ${button('minus', words.zoomOut, !zoomed, () => zoomBy(-1))}
    ${button('plus', words.zoomIn, zoom.factor >= MOST_ZOOM, () => zoomBy(1))}
    ${button('reset', words.home, !away, home)}
  </div>`;
}
