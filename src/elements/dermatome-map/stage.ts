import { html, nothing, svg, type TemplateResult } from 'lit';

import type { Plate, PlateAnchor } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import { areaOf, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { classNames } from './class-names.js';
import { figures, plateDefs } from './figure.js';
import { marginLabels, skinLabels, type MarginText, type StageLabel } from './label-layout.js';
import { keyPointLayer, labelLayer, sideWordLayer } from './labels.js';
import { areaWords } from './list.js';
import { spotsTaken, type SpotLabel } from './spot-label.js';
import { sideWords, type StageFit } from './stage-layout.js';
import { isFaded, type StageMarks } from './stage-marks.js';

/** A plate with everything that is written on it, laid out for one size of the stage. */
export interface Scene {
  /** What the layout depends on; an equal key means an equal scene of the same plate. */
  readonly key: string;
  readonly plate: Plate;
  readonly fit: StageFit;
  readonly labels: readonly StageLabel[];
  readonly spots: readonly SpotLabel[];
}

/** What decides how a scene is laid out. */
export interface SceneOptions {
  readonly key: string;
  readonly scheme: SchemeId;
  readonly voice: Voice;
  readonly labelled: boolean;
  /** The key points on this plate. */
  readonly spots: (plate: Plate, fit: StageFit) => readonly SpotLabel[];
  /** How a level is tested, in two lines. */
  readonly examine: (level: Level) => { readonly power: string; readonly reflex: string };
}

/** Lays out everything that is written on a plate. */
export function layOut(plate: Plate, fit: StageFit, options: SceneOptions): Scene {
  const spots = options.spots(plate, fit);
  return { key: options.key, plate, fit, spots, labels: options.labelled ? labelsOf(plate, fit, spots, options) : [] };
}

function labelsOf(plate: Plate, fit: StageFit, spots: readonly SpotLabel[], options: SceneOptions): StageLabel[] {
  if (!fit.margins) return skinLabels(plate, fit, spotsTaken(spots));
  // Both limbs say different things of the same level: the right one where it lies, the left one how it is tested.
  const both = new Set(plate.anchors.map(({ side }) => side)).size > 1;
  return marginLabels(plate, fit, (anchor) =>
    both && anchor.side === 'left' ? examinationText(anchor, options) : skinText(anchor, options),
  );
}

/** What the stage shows and does. */
export interface StageModel {
  readonly scene: Scene;
  readonly marks: StageMarks;
  readonly over: boolean;
  readonly voice: Voice;
  readonly pointermove: (event: PointerEvent) => void;
  readonly pointerleave: (event: PointerEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** The drawing. It is hidden from screen readers, which read its twin, the list. */
export function stage(model: StageModel): TemplateResult {
  const { scene, marks, voice } = model;
  const { plate, fit, labels } = scene;
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
        >${figures(plate, marks)}</g>
        ${sideWordLayer(sideWords(plate, fit), ({ side }) => voice.ui.sides[side])}
        ${labelLayer(labels, fit.em, ({ levels, anchor }) => isFaded(marks, levels, anchor.side))}
        ${keyPointLayer(scene.spots)}
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
          ${figures(plate, { selected: [], hovered: [], focused: [] })}
        </g>`}
      </svg>
    </div>
  `;
}

function skinText({ levels }: PlateAnchor, { scheme, voice }: SceneOptions): MarginText {
  // Shared skin is described by the level that has no other: its area is the narrower one.
  const exact = levels.find((level) => areaOf(scheme, level)?.levels.length === levels.length);
  const level = levels.length > 1 && exact === undefined ? levels.at(-1) : (exact ?? levels[0]);
  return { main: level ? sentenceCase(areaWords(scheme, level, voice), voice.lang) : '', aside: '' };
}

function examinationText({ levels }: PlateAnchor, { scheme, examine }: SceneOptions): MarginText {
  const level = levels[0];
  // Overlapping levels are tested in different ways, levels that the source does not divide in the same.
  if (!level || areaOf(scheme, level)?.levels.length !== levels.length) return { main: '', aside: '' };
  const { power, reflex } = examine(level);
  return { main: power, aside: reflex };
}
