import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import type { Voice } from '../../locales/types.js';
import { classNames } from './class-names.js';
import { drawing, plateDefs, type Over } from './figure.js';
import type { Hand } from './handling.js';
import type { StageLabel } from './label-layout.js';
import type { PlacedNote } from './note-layout.js';
import type { SpotLabel } from './spot-label.js';
import { sideWords, type SideWord, type StageFit } from './stage-layout.js';
import type { StageMarks } from './stage-marks.js';

/** What is written on a plate. */
export interface Writing {
  readonly labels: readonly StageLabel[];
  readonly spots: readonly SpotLabel[];
  /** The notes that are seen. */
  readonly notes?: readonly PlacedNote[];
  /** The slots of all notes, seen or not. */
  readonly slots?: readonly string[];
}

/** A plate with everything that is written on it, laid out for one size of the stage. */
export interface Scene extends Writing {
  /** What the layout depends on; an equal key means an equal scene of the same plate. */
  readonly key: string;
  readonly plate: Plate;
  readonly fit: StageFit;
  /** The limb rests, turns where it stands, or is on its way to another view. */
  readonly motion: 'none' | 'turn' | 'travel';
}

/** What the stage shows and does. */
export interface StageModel {
  readonly scene: Scene;
  readonly marks: StageMarks;
  /** What is written on it, once there are hands to write. */
  readonly writing: unknown;
  /** What lies over the areas. */
  readonly layers?: Over | undefined;
  readonly over: boolean;
  readonly isMoving: boolean;
  readonly isZoomed: boolean;
  /** It stands beside another stage whose clips and fade serve both, since the limb is the same. */
  readonly isTwin?: boolean;
  /** What the hand does with the limb, once it can be taken in hand. */
  readonly handling: Hand | undefined;
  readonly voice: Voice;
  readonly pointermove: (event: PointerEvent) => void;
  readonly pointerleave: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** The drawing. It is hidden from screen readers, which read its twin, the list. */
export function stage(model: StageModel): TemplateResult {
  const { scene, marks, voice, handling, isMoving } = model;
  const { plate, fit } = scene;
  return html`
    <div
      class=${classNames({ stage: true, over: model.over, moving: isMoving, zoomed: model.isZoomed, twin: model.isTwin ?? false, 'in-hand': handling !== undefined })}
      part="stage"
      @pointerdown=${handling?.pointerdown}
      @pointermove=${model.pointermove}
      @pointerup=${handling?.pointerup}
      @pointercancel=${handling?.pointerup}
      @wheel=${handling?.wheel}
      @touchmove=${handling?.touchmove}
      @dblclick=${handling?.home}
    >
      <svg
        viewBox=${`0 0 ${fit.width} ${fit.height}`}
        aria-hidden="true"
        @pointerleave=${model.pointerleave}
        @click=${model.click}
      >
        <defs>${model.isTwin ? nothing : plateDefs(plate)}</defs>
        <g
          transform=${`translate(${fit.x} ${fit.y}) scale(${fit.scale})`}
          mask=${plate.fade ? 'url(#fade)' : nothing}
        >${drawing(plate, marks, model.layers)}</g>
        ${sideWordLayer(sideWords(plate, fit), ({ side }) => voice.ui.sides[side])}
        ${model.writing}
      </svg>
    </div>
  `;
}

/** The frame of the stage while the map is being loaded, with bare skin if that is at hand. */
export function bareStage(
  drawing: { readonly plate: Plate; readonly fit: StageFit } | undefined,
  word: string,
): TemplateResult {
  return html`<div class="stage" part="stage">
    ${drawing ? bareDrawing(drawing.plate, drawing.fit) : nothing}
    <p class="drawing soft" role="status">${word}</p>
  </div>`;
}

function bareDrawing(plate: Plate, fit: StageFit): TemplateResult {
  return html`<svg viewBox=${`0 0 ${fit.width} ${fit.height}`} aria-hidden="true">
    <defs>${plateDefs(plate)}</defs>
    <g transform=${`translate(${fit.x} ${fit.y}) scale(${fit.scale})`} mask=${plate.fade ? 'url(#fade)' : nothing}>
      ${plate.figures.flatMap(({ parts }) =>
        parts.map(
          ({ outline, extent }) =>
            svg`<path class="outline" d=${outline}></path><path class="skin" d=${extent}></path>`,
        ),
      )}
    </g>
  </svg>`;
}

/** The words for the limbs. */
function sideWordLayer(words: readonly SideWord[], say: (word: SideWord) => string): SVGTemplateResult[] {
  return words.map(
    (word) => svg`<text class="side-word" x=${word.x} y=${word.y} text-anchor=${word.anchor}>${say(word)}</text>`,
  );
}
