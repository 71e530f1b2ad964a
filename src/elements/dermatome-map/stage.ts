import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import type { Voice } from '../../locales/types.js';
import { classNames } from './class-names.js';
import { drawing, plateDefs } from './figure.js';
import type { StageLabel } from './label-layout.js';
import type { SpotLabel } from './spot-label.js';
import { sideWords, type SideWord, type StageFit } from './stage-layout.js';
import { NO_MARKS, type StageMarks } from './stage-marks.js';

/** What is written on a plate. */
export interface Writing {
  readonly labels: readonly StageLabel[];
  readonly spots: readonly SpotLabel[];
}

/** A plate with everything that is written on it, laid out for one size of the stage. */
export interface Scene extends Writing {
  /** What the layout depends on; an equal key means an equal scene of the same plate. */
  readonly key: string;
  readonly plate: Plate;
  readonly fit: StageFit;
}

/** What the stage shows and does. */
export interface StageModel {
  readonly scene: Scene;
  readonly marks: StageMarks;
  /** What is written on it, once there are hands to write. */
  readonly writing: unknown;
  readonly over: boolean;
  readonly voice: Voice;
  readonly pointermove: (event: PointerEvent) => void;
  readonly pointerleave: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** The drawing. It is hidden from screen readers, which read its twin, the list. */
export function stage(model: StageModel): TemplateResult {
  const { scene, marks, voice } = model;
  const { plate, fit } = scene;
  return html`
    <div class=${classNames({ stage: true, over: model.over })} part="stage">
      <svg
        viewBox=${`0 0 ${fit.width} ${fit.height}`}
        aria-hidden="true"
        @pointermove=${model.pointermove}
        @pointerleave=${model.pointerleave}
        @click=${model.click}
      >
        <defs>${plateDefs(plate)}</defs>
        <g
          transform=${`translate(${fit.x} ${fit.y}) scale(${fit.scale})`}
          mask=${plate.fade ? 'url(#fade)' : nothing}
        >${drawing(plate, marks)}</g>
        ${sideWordLayer(sideWords(plate, fit), ({ side }) => voice.ui.sides[side])}
        ${model.writing}
      </svg>
    </div>
  `;
}

/** The frame of the stage with bare skin, while the map is being loaded. */
export function bareStage(plate: Plate, fit: StageFit): TemplateResult {
  return html`
    <div class="stage" part="stage">
      <svg viewBox=${`0 0 ${fit.width} ${fit.height}`} aria-hidden="true">
        <defs>${plateDefs(plate)}</defs>
        ${svg`<g transform=${`translate(${fit.x} ${fit.y}) scale(${fit.scale})`} mask=${plate.fade ? 'url(#fade)' : nothing}>
          ${drawing(plate, NO_MARKS)}
        </g>`}
      </svg>
    </div>
  `;
}

/** The words for the limbs. */
function sideWordLayer(words: readonly SideWord[], say: (word: SideWord) => string): SVGTemplateResult[] {
  return words.map(
    (word) => svg`<text class="side-word" x=${word.x} y=${word.y} text-anchor=${word.anchor}>${say(word)}</text>`,
  );
}
