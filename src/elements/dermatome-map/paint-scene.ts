import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawLayer } from '../../atlas/layer-plates.js';
import type { Plate, PlatePart } from '../../atlas/types.js';
import type { Place } from '../../core/places.js';
import type { Side } from '../../core/sides.js';
import type { Over } from './figure.js';
import { lookOf, type PaintedLayer, type PaintLook } from './paint-layers.js';
import { fixed } from './still.js';
import type { StageFit } from './stage-layout.js';

/** The tile of a pattern, in screen px. */
interface PaintTile {
  readonly size: number;
  readonly path: string;
}

/** The pattern of each paint: crosses, hatches, dots and a zigzag. */
const TILES: Readonly<Record<PaintLook, PaintTile>> = {
  pain: { size: 11, path: 'M3 3l5 5M8 3l-5 5' },
  absent: { size: 9, path: 'M-2 -2L11 11M-2 7L2 11M7 -2L11 2' },
  reduced: { size: 14, path: 'M-2 -2L16 16M-2 12L2 16M12 -2L16 2' },
  tingling: { size: 9, path: 'M2.5 2.5h.01M7 7h.01' },
  allodynia: { size: 12, path: 'M-1 8L3 3L9 9L13 4' },
};

/** The looks, in the order of a legend. */
export const LOOKS = Object.keys(TILES) as PaintLook[];

/** The id of a pattern: in a legend, or on the skin, where it follows the scale of the drawing. */
export function paintPatternId(look: PaintLook, use: 'key' | 'skin'): string {
  return `paint-${use}-${look}`;
}

const plates = new WeakMap<Plate, WeakMap<PaintedLayer, Plate>>();
const numbers = new WeakMap<PaintedLayer, number>();
let lastNumber = 0;

function plateOf(plate: Plate, painted: PaintedLayer): Plate {
  let known = plates.get(plate);
  if (!known) plates.set(plate, (known = new WeakMap<PaintedLayer, Plate>()));
  let found = known.get(painted);
  if (!found) {
    const { strokes, layer } = painted;
    found = drawLayer({ ...plate.request, layer: { kind: 'painted', strokes, side: layer.side } });
    known.set(painted, found);
  }
  return found;
}

/** The number by which a layer is found on the stage. */
export function numberOf(painted: PaintedLayer): number {
  let number = numbers.get(painted);
  if (number === undefined) numbers.set(painted, (number = ++lastNumber));
  return number;
}

/** What is painted over the areas of a plate and over what else lies on them. */
export function paintedOver(plate: Plate, layers: readonly PaintedLayer[], below: Over | undefined): Over | undefined {
  if (layers.length === 0) return below;
  const drawn = layers.map((painted) => ({ painted, plate: plateOf(plate, painted) }));
  return {
    key: `${below?.key ?? ''} painted ${layers.map(numberOf).join(' ')}`,
    part: (figure, index) => [
      below?.part(figure, index) ?? nothing,
      drawn.map((one) => {
        const part = one.plate.figures[figure]?.parts[index];
        return part ? paintOn(part, one.painted) : nothing;
      }),
    ],
  };
}

function paintOn(part: PlatePart, painted: PaintedLayer): SVGTemplateResult | typeof nothing {
  const path = coveredPath(part);
  if (!path) return nothing;
  const look = lookOf(painted.layer);
  const edge = part.edges
    .filter(({ zones, zonesBeside }) => zonesBeside && zones?.length !== zonesBeside.length)
    .map((one) => one.path)
    .join('');
  return svg`<g class="painted" part=${`paint paint-${look}`} data-paint=${look} data-layer=${numberOf(painted)}>
    <path class=${`paint-fill paint-${look}`} d=${path}></path>
    <path class="paint-pattern" d=${path} fill=${`url(#${paintPatternId(look, 'skin')})`}></path>
    <path class="paint-halo" d=${edge}></path>
    <path class=${`paint-edge paint-edge-${look}`} d=${edge}></path>
  </g>`;
}

function coveredPath({ areas }: PlatePart): string {
  return areas.map(({ zones, path }) => (zones && zones.length > 0 ? path : '')).join('');
}

const placeLayers = new Map<string, PaintedLayer>();

/** The skin of a place that a plate shows, as path data in mm; empty where it is hidden. */
export function placePath(plate: Plate, place: Place, side: Side): string {
  const key = `${side} ${place}`;
  let layer = placeLayers.get(key);
  if (!layer) {
    layer = { layer: { paint: 'tingling', side }, strokes: [{ tool: 'place', place }] };
    placeLayers.set(key, layer);
  }
  const parts = plateOf(plate, layer).figures.flatMap((figure) => figure.parts);
  return parts.map(coveredPath).join('');
}

const sheets = {};

/** The patterns of what is painted. */
export function paintSheet(scale: number): TemplateResult {
  return fixed(html, sheets, `${scale}`, () => {
    const transform = `scale(${1 / scale})`;
    return html`<svg class="sheet" aria-hidden="true">${LOOKS.map((look) => {
      const { size, path } = TILES[look];
      return svg`
        <pattern id=${paintPatternId(look, 'key')} width=${size} height=${size} patternUnits="userSpaceOnUse">
          <path class=${`paint-line paint-line-${look}`} d=${path}></path>
        </pattern>
        <pattern id=${paintPatternId(look, 'skin')} href=${`#${paintPatternId(look, 'key')}`} patternTransform=${transform}></pattern>`;
    })}</svg>`;
  });
}

/** A paint as a small tile. */
export function paintTile(look: PaintLook): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<rect class=${`paint-fill paint-${look}`} width="24" height="24" rx="5"></rect>
      <rect width="24" height="24" rx="5" fill=${`url(#${paintPatternId(look, 'key')})`}></rect>
      <rect class=${`paint-edge paint-edge-${look}`} x="0.75" y="0.75" width="22.5" height="22.5" rx="4.5"></rect>`}
  </svg>`;
}

/** What lies over the stage while the reader paints: the place in hand, the trail of the pointer, and the ring of the brush. */
export function paintGlass(fit: StageFit, place: string): SVGTemplateResult {
  return svg`<g class="paint-glass">
    ${
      place
        ? svg`<g transform=${`translate(${fit.x} ${fit.y}) scale(${fit.scale})`}>
            <path class="halo" d=${place}></path><path class="ring" d=${place}></path>
          </g>`
        : nothing
    }
    <path class="paint-trail"></path>
    <g class="paint-brush" part="brush"><circle class="brush-out"></circle><circle class="brush-in"></circle></g>
  </g>`;
}
