import { html, nothing, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import { VIEW_IDS, type ViewId } from '../../core/views.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { Voice } from '../../locales/types.js';
import { thumbnail as drawThumbnail } from './figure.js';
import { litPicks, type StageMarks } from './stage-marks.js';

/** What the rail of views shows and does. */
export interface RailModel {
  readonly voice: Voice;
  readonly view: ViewId;
  /** The small plate of a view, or `undefined` before it is drawn. */
  readonly thumbnail: (view: ViewId) => Plate | undefined;
  readonly marks: StageMarks;
  readonly keys: RovingKeys;
  readonly choose: (view: ViewId) => void;
}

/** The views as live small maps, one of them chosen: one tab stop. */
export function rail(model: RailModel): TemplateResult {
  return html`
    <div
      class="rail"
      part="view-rail"
      role="radiogroup"
      aria-label=${model.voice.ui.viewRail}
      @keydown=${model.keys.keydown}
      @focusin=${model.keys.focusin}
    >
      ${VIEW_IDS.map((view) => viewButton(model, view))}
    </div>
  `;
}

/** Where the rail is a strip, it scrolls to the chosen view; the page stays where it is. */
export function showChosenView(root: ParentNode): void {
  const strip = root.querySelector<HTMLElement>('.rail');
  const button = strip?.querySelector<HTMLElement>('[aria-checked="true"]');
  if (!strip || !button) return;
  const { left, width } = strip.getBoundingClientRect();
  const place = button.getBoundingClientRect();
  strip.scrollBy({ left: place.left + place.width / 2 - left - width / 2 });
}

const shownOn = new WeakMap<Plate, ReadonlySet<string>>();

/** The levels in hand that a view shows. */
function levelsInHand(plate: Plate | undefined, marks: StageMarks): Level[] {
  const lit = litPicks(marks);
  if (!plate || lit.length === 0) return [];
  const shown = shownOn.get(plate) ?? levelsOn(plate);
  shownOn.set(plate, shown);
  return [...new Set(lit.flatMap(({ level, side }) => (shown.has(`${side} ${level}`) ? level : [])))];
}

function levelsOn({ figures }: Plate): Set<string> {
  const parts = figures.flatMap((figure) => figure.parts).filter(({ coloured }) => coloured);
  return new Set(
    parts.flatMap(({ side, areas }) => areas.flatMap(({ levels }) => levels.map((level) => `${side} ${level}`))),
  );
}

function viewButton({ voice, view: current, thumbnail, marks, choose }: RailModel, view: ViewId): TemplateResult {
  const plate = thumbnail(view);
  const levels = levelsInHand(plate, marks);
  const word = voice.ui.views[view];
  return html`
    <button
      type="button"
      part="view"
      role="radio"
      data-view=${view}
      aria-checked=${view === current ? 'true' : 'false'}
      aria-label=${levels.length > 0 ? voice.ui.viewContains(voice.ui.viewShown(word), levels) : voice.ui.viewShown(word)}
      @click=${() => choose(view)}
    >
      <svg class="thumbnail" viewBox=${plate?.box.join(' ') ?? '0 0 1 1'} aria-hidden="true">
        ${plate ? drawThumbnail(plate, marks) : nothing}
      </svg>
      ${levels.length > 0 ? html`<i class="dot"></i>` : nothing}
      <span>${word}</span>
    </button>
  `;
}
