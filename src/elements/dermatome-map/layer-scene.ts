import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawLayer } from '../../atlas/layer-plates.js';
import { AGREEMENTS, EXTENTS, type Layer } from '../../atlas/layers.js';
import { SADDLE_ZONES } from '../../atlas/patterns.js';
import type { Plate, PlateAnchor, PlateArea, PlateEdge, PlatePart } from '../../atlas/types.js';
import { LEVELS } from '../../core/levels.js';
import { levelClass, type Over } from './figure.js';
import { FIELDS, zoneLooks, zonePatternId, ZONE_TILES } from './layer-zones.js';
import { patternId } from './patterns.js';
import { fixed } from './still.js';

/** So many layers of one plate are kept. */
const MOST_KEPT = 12;

const drawn = new WeakMap<Plate, Map<string, Plate>>();

/** The plate of a layer, to be laid over the plate of a scheme. */
export function layerPlate(plate: Plate, layer: Layer): Plate {
  let layers = drawn.get(plate);
  if (!layers) drawn.set(plate, (layers = new Map<string, Plate>()));
  const key = JSON.stringify(layer);
  let found = layers.get(key);
  if (!found) {
    if (layers.size === MOST_KEPT) layers.clear();
    layers.set(key, (found = drawLayer({ ...plate.request, layer })));
  }
  return found;
}

/** What lies over the areas of a plate: all of the layers, the first one lowest. */
export function layersOver(plate: Plate, layers: readonly Layer[]): Over | undefined {
  if (layers.length === 0) return undefined;
  const plates = layers.map((layer) => layerPlate(plate, layer));
  return {
    key: JSON.stringify(layers),
    part: (figure, index) =>
      layers.map((layer, number) => {
        const part = plates[number]?.figures[figure]?.parts[index];
        return part?.coloured ? zones(part, layer) : nothing;
      }),
  };
}

function zones(part: PlatePart, layer: Layer): SVGTemplateResult {
  const fills = layer.kind === 'extent' ? levelClass(layer.level) : '';
  return svg`<g class=${`zones ${layer.kind}-zones ${fills}`}>
    ${part.areas.map((area) => zone(area, layer))}
    ${[...edgesByName(part, layer)].map(([name, path]) => svg`<path class=${`zone-edge ${name}`} d=${path}></path>`)}
  </g>`;
}

function zone({ zones: names = [], path }: PlateArea, layer: Layer): SVGTemplateResult | typeof nothing {
  const [name] = names;
  if (name === undefined) return nothing;
  const { fill, pattern } = zoneLooks(layer.kind, name);
  const own = layer.kind === 'extent' && name === 'own' ? layer.level : undefined;
  return svg`<g class="field" data-zone=${name}>
    <path class=${`zone ${fill}`} d=${path}></path>
    ${pattern ? svg`<path class="zone-pattern" d=${path} fill=${`url(#${zonePatternId(pattern, 'skin')})`}></path>` : nothing}
    ${own ? svg`<path class="pattern" d=${path} fill=${`url(#${patternId(own, 'skin')})`}></path>` : nothing}
  </g>`;
}

/** The edges of zones, by the zone that they end: of two bands of a level the inner one. */
function edgesByName({ edges }: PlatePart, { kind }: Layer): Map<string, string> {
  const found = new Map<string, string>();
  for (const edge of edges) {
    const name = edgeName(edge, kind);
    if (name) found.set(name, (found.get(name) ?? '') + edge.path);
  }
  return found;
}

function edgeName({ zones: one, zonesBeside: other }: PlateEdge, kind: Layer['kind']): string | undefined {
  if (!one || !other || one.join() === other.join()) return undefined;
  if (kind !== 'extent') return `${kind}-edge`;
  return `edge-${EXTENTS.find((extent) => one[0] === extent || other[0] === extent)}`;
}

/** The widest place of every zone of a layer on each limb. */
export function zoneAnchors(plate: Plate, layer: Layer): PlateAnchor[] {
  const best = new Map<string, PlateAnchor>();
  for (const anchor of layerPlate(plate, layer).anchors) {
    if (!anchor.zones?.[0]) continue;
    const key = `${anchor.side} ${anchor.zones[0]}`;
    if (anchor.radius > (best.get(key)?.radius ?? 0)) best.set(key, anchor);
  }
  return [...best.values()];
}

/** The zones of a layer that are seen on a plate, in the order of its areas. */
export function zonesOn(plate: Plate, layer: Layer): string[] {
  const parts = layerPlate(plate, layer).figures.flatMap((figure) => figure.parts);
  const shown = new Set(
    parts.flatMap(({ coloured, areas }) => (coloured ? areas.flatMap(({ zones: names }) => names?.[0] ?? []) : [])),
  );
  const order: readonly string[] = {
    extent: EXTENTS,
    agreement: AGREEMENTS,
    nerves: FIELDS,
    saddle: SADDLE_ZONES,
    shared: ['2', '3', '4', '5', '6'],
    stocking: ['stocking'],
    signature: LEVELS,
    painted: ['painted'],
  }[layer.kind];
  return order.filter((zone) => shown.has(zone));
}

const sheets = {};

/** The patterns of zones; they stand apart from the drawing, as those of levels do. */
export function zoneSheet(scale: number): TemplateResult {
  return fixed(html, sheets, `${scale}`, () => {
    const transform = `scale(${1 / scale})`;
    return html`<svg class="sheet" aria-hidden="true">${ZONE_TILES.map(
      ([id, { size, path }]) => svg`
        <pattern id=${zonePatternId(id, 'key')} width=${size} height=${size} patternUnits="userSpaceOnUse">
          <path class=${`zone-line ${id}-line`} d=${path}></path>
        </pattern>
        <pattern id=${zonePatternId(id, 'skin')} href=${`#${zonePatternId(id, 'key')}`} patternTransform=${transform}></pattern>`,
    )}</svg>`;
  });
}

/** A zone as a small tile of a legend. */
export function zoneTile(kind: Layer['kind'], zone: string, level = ''): TemplateResult {
  const { fill, pattern } = zoneLooks(kind, zone);
  return html`<svg class=${`swatch ${level && level.toLowerCase()}`} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<rect class=${`zone ${fill}`} width="24" height="24" rx="5"></rect>
      ${pattern ? svg`<rect width="24" height="24" rx="5" fill=${`url(#${zonePatternId(pattern, 'key')})`}></rect>` : nothing}
      ${
        kind === 'extent' && zone === 'own'
          ? svg`<rect class="pattern" width="24" height="24" rx="5" fill=${`url(#key-${level})`}></rect>`
          : nothing
      }
      <rect class="tile-edge" x="0.75" y="0.75" width="22.5" height="22.5" rx="4.5"></rect>`}
  </svg>`;
}
