import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapSide } from '../../core/sides.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { PaintWords } from '../../locales/paint-types.js';
import type { Voice } from '../../locales/types.js';
import type { PaintTool } from './paint-hand.js';
import { segment } from './toolbar.js';

/** Icons in a box of 16 by 16, drawn with lines in the colour of the text. */
const ICONS = {
  brush:
    'M13.5 2.2c-3 1.6-5.6 4-6.6 6l1.5 1.4c2-1 4.2-3.9 5.1-7.4ZM6.4 8.9c-1.7.2-2.3 1.2-2.5 2.4-.1.9-.7 1.5-1.7 1.8 1.9 1 5.4.7 5.7-2.6',
  lasso:
    'M8 2.5c3.6 0 6.2 1.6 6.2 3.8S11.600 10 8 10 1.800 8.500 1.800 6.300 4.400 2.500 8 2.500M4.200 9.300c-1 1.300.1 2.400 1.300 2.100 1-.3 1-1.600.2-1.900M4.600 11.400c0 1-.4 1.700-1.200 2.300',
  erase: 'M9.300 3.200l4 4-6 6H4.700l-2.300-2.300ZM5.600 6.900l4 4M8 13.200h5.500',
  undo: 'M5.500 3L2.500 6l3 3M2.800 6h6.400a4 4 0 0 1 0 7.500H7',
  redo: 'M10.500 3l3 3-3 3M13.200 6H6.800a4 4 0 0 0 0 7.500H9',
} as const;

/** What the controls of painting show and do. */
export interface PaintBarModel {
  readonly voice: Voice;
  readonly words: PaintWords;
  readonly side: MapSide;
  readonly tool: PaintTool;
  readonly marks: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly readonly: boolean;
  readonly titled: boolean;
  readonly sided: boolean;
  readonly keys: RovingKeys;
  readonly chooseSide: (side: MapSide) => void;
  readonly chooseTool: (tool: PaintTool) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly done: () => void;
}

/** The title with the controls of painting: one tab stop. */
export function paintBar(model: PaintBarModel): TemplateResult {
  const { voice, words, side, marks } = model;
  const limb =
    side === 'both' ? nothing : html` <span class="soft">${words.limb(voice.ui.sides[side].toLowerCase())}</span>`;
  return html`
    <header>
      ${
        model.titled
          ? html`<h2><span class="title">${words.title}</span><span class="short-title">${words.titleShort}</span>${limb}</h2>`
          : nothing
      }
      <div
        class="paintbar"
        part="toolbar"
        role="toolbar"
        aria-label=${words.toolbar}
        @keydown=${model.keys.keydown}
        @focusin=${model.keys.focusin}
      >
        <span class="soft marks">${words.marks(marks)}</span>
        ${model.sided ? sides(model) : nothing} ${model.readonly ? nothing : tools(model)}
        <button type="button" class="button primary done" @click=${model.done}>${words.done}</button>
      </div>
    </header>
  `;
}

function sides({ voice, side, chooseSide }: PaintBarModel): TemplateResult {
  return html`<div class="segments paint-sides" role="radiogroup" aria-label=${voice.ui.side}>
    ${(['right', 'both', 'left'] satisfies MapSide[]).map((one) =>
      segment(voice.ui.sides[one], one === side, () => chooseSide(one)),
    )}
  </div>`;
}

function tools({ words, tool, canUndo, canRedo, chooseTool, undo, redo }: PaintBarModel): TemplateResult {
  const offered: readonly PaintTool[] = ['brush', 'lasso', 'erase'];
  return html`
    <div class="segments paint-tools" role="radiogroup" aria-label=${words.tools}>
      ${offered.map(
        (one) => html`<button
          type="button"
          role="radio"
          class=${`tool-${one}`}
          aria-checked=${one === tool ? 'true' : 'false'}
          aria-label=${words[one]}
          @click=${() => chooseTool(one)}
        >
          ${paintIcon(one)}<span>${words[one]}</span>
        </button>`,
      )}
    </div>
    ${step('undo', words.undo, canUndo, undo)} ${step('redo', words.redo, canRedo, redo)}
  `;
}

function step(name: 'undo' | 'redo', word: string, can: boolean, press: () => void): TemplateResult {
  return html`<button
    type="button"
    class=${`toggle ${name}`}
    aria-label=${word}
    title=${word}
    aria-disabled=${can ? 'false' : 'true'}
    @click=${press}
  >
    ${paintIcon(name)}
  </button>`;
}

function paintIcon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[name]}></path>`}</svg>`;
}
