import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../atlas/types.js';
import { TURN_LIMITS, type ViewId } from '../../core/views.js';
import type { TurningWords } from '../../locales/types.js';
import { icon } from './icons.js';
import { isZoomed, type Zoom } from './zoom-fit.js';
import { MOST_ZOOM } from './zoom.js';

/** What the controls on the stage show and do. */
export interface StageControlsModel {
  readonly view: ViewId;
  readonly turned: Direction;
  /** What the reader is told of a turned limb. */
  readonly spoken: string;
  readonly zoom: Zoom;
  readonly words: TurningWords;
  readonly turntable: boolean;
  readonly zoomable: boolean;
  readonly turn: (yaw: number) => void;
  readonly release: () => void;
  readonly home: () => void;
  readonly zoomBy: (steps: number) => void;
}

/** The turntable and the buttons of the zoom, at the lower edge of the stage. */
export function stageControls(model: StageControlsModel): TemplateResult {
  return html`<div class="stage-controls">
    ${model.turntable ? turntable(model) : nothing} ${model.zoomable ? zoomButtons(model) : nothing}
  </div>`;
}

/** Moved to the right it turns what faces the viewer to the right, which is a negative yaw. */
function turntable({ view, turned, spoken, words, turn, release, home }: StageControlsModel): TemplateResult {
  const { yaw } = TURN_LIMITS[view];
  const away = turned.yaw !== 0 || turned.pitch !== 0;
  return html`<div class="turntable" part="turntable">
    <button
      type="button"
      class="home"
      aria-label=${words.home}
      title=${words.home}
      aria-disabled=${away ? 'false' : 'true'}
      @click=${home}
    >
      ${icon('turn')}
    </button>
    <input
      type="range"
      min=${-yaw}
      max=${yaw}
      step="5"
      .value=${String(-Math.round(turned.yaw))}
      aria-label=${words.turntable}
      aria-valuetext=${spoken}
      @input=${(event: Event) => turn(-Number((event.target as HTMLInputElement).value))}
      @change=${release}
    />
    <output aria-hidden="true">${words.degrees(Math.round(turned.yaw), Math.round(turned.pitch))}</output>
  </div>`;
}

function zoomButtons({ zoom, words, zoomBy, home }: StageControlsModel): TemplateResult {
  const button = (name: 'plus' | 'minus' | 'reset', word: string, off: boolean, press: () => void): TemplateResult =>
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
  return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoom}>
    ${zoomed ? button('reset', words.zoomReset, false, home) : nothing}
    ${button('minus', words.zoomOut, !zoomed, () => zoomBy(-1))}
    ${button('plus', words.zoomIn, zoom.factor >= MOST_ZOOM, () => zoomBy(1))}
  </div>`;
}
