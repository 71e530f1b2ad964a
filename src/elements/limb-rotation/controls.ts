import { html, nothing, type TemplateResult } from 'lit';
import { ROTATION_STAGES } from '../../core/limb-rotation.js';
import type { LimbRotationWords } from '../../locales/types.js';
import { icon } from './icons.js';

/** What the controls show and do. */
export interface ControlsModel {
  readonly words: LimbRotationWords;
  /** The stage in hand, counted from 0. */
  readonly stage: number;
  readonly plays: boolean;
  /** Whether it may move by itself. */
  readonly playable: boolean;
  readonly go: (stage: number) => void;
  /** Goes on or back by one. */
  readonly move: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

/** Back, play, on, and a slider through the stages. */
export function controls(model: ControlsModel): TemplateResult {
  const { words, stage, plays, playable, go, toggle } = model;
  const total = ROTATION_STAGES.length;
  const id = ROTATION_STAGES[stage] ?? 'row';
  const play = plays ? words.pause : words.play;
  return html`<div class="controls" part="controls" role="group" aria-label=${words.controls}>
    ${moveButton(model, -1, 'previous')}
    ${
      playable
        ? html`<button type="button" class="play" aria-label=${play} title=${play} @click=${toggle}>
            ${icon(plays ? 'pause' : 'play')}
          </button>`
        : nothing
    }
    ${moveButton(model, 1, 'next')}
    <input
      type="range"
      min="1"
      max=${total}
      step="1"
      .value=${String(stage + 1)}
      aria-label=${words.slider}
      aria-valuetext=${`${words.count(stage + 1, total)}: ${words.stages[id]}`}
      @input=${(event: Event) => go(Number((event.target as HTMLInputElement).value) - 1)}
    />
    <span class="count" aria-hidden="true">${words.count(stage + 1, total)}</span>
  </div>`;
}

/** It keeps the focus at either end, where a disabled button would drop it. */
function moveButton({ words, stage, move }: ControlsModel, by: 1 | -1, name: 'previous' | 'next'): TemplateResult {
  return html`<button
    type="button"
    class=${name}
    aria-label=${words[name]}
    title=${words[name]}
    aria-disabled=${ROTATION_STAGES[stage + by] ? 'false' : 'true'}
    @click=${() => move(by)}
  >
    ${icon('chevron')}
  </button>`;
}
