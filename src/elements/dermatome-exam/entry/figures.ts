import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Plate, PlateFade, PlatePart } from '../../../atlas/types.js';
import { keyPointById } from '../../../core/key-points.js';
import type { Modality } from '../../../core/examination.js';
import type { ViewId } from '../../../core/views.js';
import { itemKey } from '../../../exam/examination.js';
import type { Item } from '../../../exam/types.js';
import { cellState } from './cell-state.js';
import { figureCaption, nearFrame, UPRIGHT, uprightFrame } from './figure-frame.js';
import { closeUp, type FigurePlate, figurePlate, type Spot, uprightView } from './figure-plates.js';
import { keyPointAt } from './item-words.js';
import type { EntryModel } from './model.js';

/** The heights of a figure and a close-up in rem, as the style sets them. */
const HEIGHT = 18;
const CLOSE_HEIGHT = 6.5;
const NARROW_HEIGHT = 11;

/** A dot, and what is hit of it, in px of the plain font size. */
const DOT = 6.5;
const TARGET = 12.5;
const REM = 16;

/** The key points on the front and the back of the body, and the one in hand from near. */
export function figures(model: EntryModel): TemplateResult {
  return html`<div class="figures" part="figure" aria-hidden="true">
    ${figureCaption(model)} ${UPRIGHT.map((view) => figure(model, figurePlate(view), HEIGHT))} ${nearFigure(model)}
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
  const { box, fade } = plate;
  const unit = box[3] / (rem * REM);
  return uprightFrame(
    model,
    view,
    box,
    svg`${fade ? fadeMask(fade, view, box) : nothing}<g mask=${fade ? `url(#fade-${view})` : nothing}>${skin(plate)}</g>${spots.map((spot) => dot(model, spot, unit))}`,
  );
}

/** The key point in hand in the view that shows it best. */
function nearFigure(model: EntryModel): TemplateResult | typeof nothing {
  const { inHand } = model;
  const point = inHand && keyPointAt(inHand);
  const close = point && 'side' in inHand && inHand.side && closeUp(point, inHand.side);
  if (!close) return nothing;
  const { figure: shown, spot, box } = close;
  const unit = box[3] / (CLOSE_HEIGHT * REM);
  return nearFrame(
    model,
    { view: shown.view, side: spot.side },
    box,
    svg`${skin(shown.plate)}${dot(model, spot, unit)}`,
  );
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
