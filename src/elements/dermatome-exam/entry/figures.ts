import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Plate, PlateFade, PlatePart } from '../../../atlas/types.js';
import { keyPointById } from '../../../core/key-points.js';
import type { Modality } from '../../../core/examination.js';
import { type Side, SIDES } from '../../../core/sides.js';
import type { ViewId } from '../../../core/views.js';
import { itemKey } from '../../../exam/examination.js';
import type { Item } from '../../../exam/types.js';
import { sentenceCase } from '../../../locales/words.js';
import { cellState } from './cell-state.js';
import { closeUp, type FigurePlate, figurePlate, type Spot, uprightView } from './figure-plates.js';
import { keyPointAt } from './item-words.js';
import type { EntryModel } from './model.js';

/** The heights of a figure and a close-up in rem, as the style sets them. */
const HEIGHT = 18;
const CLOSE_HEIGHT = 6.5;
const NARROW_HEIGHT = 12;

/** A dot, and what is hit of it, in px of the plain font size. */
const DOT = 6.5;
const TARGET = 12.5;
const REM = 16;

/** The key points on the front and the back of the body, and the one in hand from near. */
export function figures(model: EntryModel): TemplateResult {
  const { inHand, words } = model;
  const modality = words.terms.modalities[modalityOf(inHand)];
  return html`<div class="figures" part="figure" aria-hidden="true">
    <p class="caption soft">${sentenceCase(modality, words.lang)}</p>
    ${(['anterior', 'posterior'] as const).map((view) => figure(model, figurePlate(view), HEIGHT))} ${nearFigure(model)}
  </div>`;
}

/** The one figure of a narrow screen: that which shows the key point in hand, and it from near. */
export function narrowFigure(model: EntryModel): TemplateResult {
  const point = model.inHand && keyPointAt(model.inHand);
  return html`<div class="figures" part="figure" aria-hidden="true">
    ${figure(model, figurePlate(point ? uprightView(point) : 'anterior'), NARROW_HEIGHT)} ${nearFigure(model)}
  </div>`;
}

function modalityOf(item: Item | undefined): Modality {
  return item?.kind === 'sensation' ? item.modality : 'light-touch';
}

function figure(model: EntryModel, { view, plate, spots }: FigurePlate, rem: number): TemplateResult {
  const { sides, views } = model.words.ui.entry;
  const order: readonly Side[] = view === 'posterior' ? ['left', 'right'] : SIDES;
  const unit = plate.box[3] / (rem * REM);
  return html`<figure class=${`view-${view}`}>
    <div class="sides">${order.map((side) => html`<bdi>${sides[side]}</bdi>`)}</div>
    <svg viewBox=${plate.box.join(' ')}>
      ${plate.fade ? fadeMask(plate.fade, view, plate.box) : nothing}
      <g mask=${plate.fade ? `url(#fade-${view})` : nothing}>${skin(plate)}</g>
      ${spots.map((spot) => dot(model, spot, unit))}
    </svg>
    <figcaption><bdi>${views[view]}</bdi></figcaption>
  </figure>`;
}

/** The key point in hand in the view that shows it best. */
function nearFigure(model: EntryModel): TemplateResult | typeof nothing {
  const { inHand, words } = model;
  const point = inHand && keyPointAt(inHand);
  const close = point && 'side' in inHand && inHand.side && closeUp(point, inHand.side);
  if (!close) return nothing;
  const { figure: shown, spot, box } = close;
  return html`<figure class="near">
    <svg viewBox=${box.join(' ')}>${skin(shown.plate)}${dot(model, spot, box[3] / (CLOSE_HEIGHT * REM))}</svg>
    <figcaption><bdi>${words.ui.entry.views[shown.view]}, ${words.terms.sides[spot.side]}</bdi></figcaption>
  </figure>`;
}

const skins = new WeakMap<Plate, unknown>();

/** The skin of a plate: the same template for every examination of a page. */
function skin(plate: Plate): unknown {
  let drawing = skins.get(plate);
  if (!drawing) skins.set(plate, (drawing = plate.figures.map(limbs)));
  return drawing;
}

function limbs({ parts, wall, midline }: Plate['figures'][number]): SVGTemplateResult {
  return svg`${parts.map(limbPart)}${wall ? svg`<path class="wall" d=${wall}></path>` : nothing}${
    midline ? svg`<path class="ink" d=${midline}></path>` : nothing
  }`;
}

function limbPart({ outline, extent, ink, nails }: PlatePart): SVGTemplateResult {
  return svg`<path class="outline" d=${outline}></path><path class="skin" d=${extent}></path>${
    ink ? svg`<path class="ink" d=${ink}></path>` : nothing
  }${nails ? svg`<path class="nails" d=${nails}></path>` : nothing}`;
}

function fadeMask(fade: PlateFade, view: ViewId, [x, y, width, height]: readonly number[]): SVGTemplateResult {
  const ramp = `ramp-${view}`;
  const stops = (from: string, to: string, at: number): SVGTemplateResult =>
    svg`<stop offset=${at} stop-color=${from}></stop><stop offset="1" stop-color=${to}></stop>`;
  return svg`${
    fade.kind === 'linear'
      ? svg`<linearGradient id=${ramp} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1=${fade.y0} y2=${fade.y1}>${stops('#000', '#fff', 0)}</linearGradient>`
      : svg`<radialGradient id=${ramp} gradientUnits="userSpaceOnUse" cx=${fade.x} cy=${fade.y} r=${fade.gone}>${stops('#fff', '#000', fade.full / fade.gone)}</radialGradient>`
  }
  <mask id=${`fade-${view}`} maskUnits="userSpaceOnUse" x=${x} y=${y} width=${width} height=${height}>
    <rect x=${x} y=${y} width=${width} height=${height} fill=${`url(#${ramp})`}></rect>
  </mask>`;
}

function dot(model: EntryModel, { id, side, x, y }: Spot, unit: number): SVGTemplateResult {
  const { port, words, inHand, actions } = model;
  const item: Item = { kind: 'sensation', place: keyPointById(id).place, side, modality: modalityOf(inHand) };
  const { glyph, fill } = cellState(port.examination(), item, words.terms);
  const isCurrent = inHand !== undefined && itemKey(inHand) === itemKey(item);
  return svg`<g class=${`dot ${fill}`} data-spot=${itemKey(item)} @click=${() => actions.take(item)}>
    <circle class="hit" cx=${x} cy=${y} r=${TARGET * unit}></circle>
    ${isCurrent ? svg`<circle class="ring" cx=${x} cy=${y} r=${(DOT + 3.5) * unit}></circle>` : nothing}
    <circle class="mark" cx=${x} cy=${y} r=${DOT * unit}></circle>
    <text x=${x} y=${y} dy="0.36em" font-size=${(glyph.length > 1 ? 8 : 10.5) * unit}>${glyph}</text>
  </g>`;
}
