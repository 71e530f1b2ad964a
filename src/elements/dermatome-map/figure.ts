import { nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';

import type { Plate, PlateArea, PlateFade, PlatePart } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import { classNames } from './class-names.js';
import { inHand } from './loaders.js';
import { patternId, stripesId } from './patterns.js';
import { bordersOf, isFaded, outlineOf, type StageMarks } from './stage-marks.js';
import { fixed, still } from './still.js';

/** What lies over the areas of a plate and below its shade, part by part. */
export interface Over {
  /** An equal key means an equal drawing. */
  readonly key: string;
  readonly part: (figure: number, part: number) => unknown;
}

/** The class that colours an element in a level's fill. */
export function levelClass(level: Level): string {
  return level.toLowerCase();
}

/** The CSS parts of an area: `region` and one of each level. */
function regionParts(levels: readonly Level[]): string {
  return ['region', ...levels.map((level) => `region-${levelClass(level)}`)].join(' ');
}

/** What the drawing of a plate refers to: its clips, its soft shade and the fade at its cut edge. */
export function plateDefs(plate: Plate): TemplateResult {
  return standsStill(plate) ? fixed(svg, plate, 'defs', () => defs(plate)) : defs(plate);
}

/** The drawing of a plate: drawn once at rest, while what moves is bound path by path. */
export function drawing(plate: Plate, marks: StageMarks, over?: Over): DirectiveResult | SVGTemplateResult[] {
  if (!standsStill(plate)) return figures(plate, marks, over);
  return still({
    tag: svg,
    subject: plate,
    version: over?.key ?? '',
    state: JSON.stringify(marks),
    draw: () => figures(plate, marks, over),
    mark: (root) => inHand()?.markDrawing(root, plate, marks),
  });
}

/** The drawing of a small plate. */
export function thumbnail(plate: Plate, marks: StageMarks): DirectiveResult {
  return still({
    tag: svg,
    subject: plate,
    state: JSON.stringify(marks),
    draw: () => thumbnailFigures(plate, marks),
    mark: (root) => inHand()?.fadeAreas(root, plate, marks),
  });
}

function standsStill({ request: { detail } }: Plate): boolean {
  return detail !== 'moving';
}

/** So far beyond its box a plate may still show something: a limb that fades while the other one turns, mm. */
const BEYOND = 300;

function defs(plate: Plate): SVGTemplateResult {
  const [x, y, width, height] = plate.box;
  return svg`
    <filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="5"></feGaussianBlur></filter>
    ${plate.figures.map(({ parts }, figure) =>
      parts.map((part, index) =>
        part.shades.length > 0
          ? svg`<clipPath id=${clipId(figure, index)}><path d=${part.extent}></path></clipPath>`
          : nothing,
      ),
    )}
    ${
      plate.fade
        ? svg`
            ${fadeRamp(plate.fade)}
            <mask id="fade" maskUnits="userSpaceOnUse" x=${x - BEYOND} y=${y - BEYOND} width=${width + 2 * BEYOND} height=${height + 2 * BEYOND}>
              <rect fill="url(#fade-ramp)" x=${x - BEYOND} y=${y - BEYOND} width=${width + 2 * BEYOND} height=${height + 2 * BEYOND}></rect>
            </mask>`
        : nothing
    }`;
}

/** The ramp of the mask under which a drawing fades into the paper. */
function fadeRamp(fade: PlateFade): SVGTemplateResult {
  return fade.kind === 'linear'
    ? svg`
        <linearGradient id="fade-ramp" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1=${fade.y0} y2=${fade.y1}>
          <stop offset="0" stop-color="#000"></stop><stop offset="1" stop-color="#fff"></stop>
        </linearGradient>`
    : svg`
        <radialGradient id="fade-ramp" gradientUnits="userSpaceOnUse" cx=${fade.x} cy=${fade.y} r=${fade.gone}>
          <stop offset=${fade.full / fade.gone} stop-color="#fff"></stop><stop offset="1" stop-color="#000"></stop>
        </radialGradient>`;
}

/** The figures of a plate in mm, part by part from far to near. */
export function figures(plate: Plate, marks: StageMarks, over?: Over): SVGTemplateResult[] {
  return plate.figures.map(
    ({ parts, wall, midline }, figure) => svg`<g>
      ${parts.map((part, index) => svg`<g class="part" opacity=${part.opacity < 1 ? part.opacity : nothing}>${partOf(part, clipId(figure, index), marks, over?.part(figure, index))}</g>`)}
      ${wall ? svg`<path class="wall" d=${wall}></path>` : nothing}
      ${midline ? svg`<path class="ink" d=${midline}></path>` : nothing}
    </g>`,
  );
}

/** The figures of a small plate: fills and outlines only. */
function thumbnailFigures(plate: Plate, marks: StageMarks): SVGTemplateResult[] {
  return plate.figures.flatMap(({ parts, wall }) => [
    ...parts.map(
      (part) => svg`
        <path class="outline" d=${part.outline}></path>
        <path class=${part.coloured ? 'skin' : 'skin bare'} d=${part.extent}></path>
        ${part.areas.map((area) => areaPath(area, part, marks, 'thumb'))}`,
    ),
    svg`<path class="wall" d=${wall}></path>`,
  ]);
}

function clipId(figure: number, part: number): string {
  return `clip-${figure}-${part}`;
}

function partOf(part: PlatePart, clip: string, marks: StageMarks, over: unknown): SVGTemplateResult {
  const borders = bordersOf(part);
  return svg`
    <path class="outline" d=${part.outline}></path>
    <path class=${part.coloured ? 'skin' : 'skin bare'} d=${part.extent}></path>
    ${part.areas.map((area) => areaPath(area, part, marks, 'skin'))}
    ${part.areas.map(({ levels, path }) =>
      levels.map((level) => svg`<path class="pattern" d=${path} fill=${`url(#${patternId(level, 'skin')})`}></path>`),
    )}
    ${over}
    ${
      part.shades.length > 0
        ? svg`<g class="shade" clip-path=${`url(#${clip})`}><g filter="url(#soft)">${part.shades.map(
            ({ tone, opacity, path }) => svg`<path class=${tone} d=${path} opacity=${opacity}></path>`,
          )}</g></g>`
        : nothing
    }
    ${borders ? svg`<path class="border" part="border" d=${borders}></path>` : nothing}
    ${part.ink ? svg`<path class="ink" d=${part.ink}></path>` : nothing}
    ${part.nails ? svg`<path class="nails" d=${part.nails}></path>` : nothing}
    ${outlines(part, marks).map(([name, path]) => svg`<path class=${name} d=${path}></path>`)}`;
}

/** What is drawn round the areas in hand of one part, as pairs of class and path. */
export function outlines(part: PlatePart, marks: StageMarks): (readonly [name: string, path: string])[] {
  const focused = outlineOf(part, marks.focused);
  const all = [
    ['mark hovered', outlineOf(part, marks.hovered)],
    ['mark', outlineOf(part, marks.selected)],
    ['halo', focused],
    ['ring', focused],
  ] as const;
  return all.filter(([, path]) => path);
}

function areaPath(
  area: PlateArea,
  part: PlatePart,
  marks: StageMarks,
  use: 'thumb' | 'skin',
): SVGTemplateResult | typeof nothing {
  const [first] = area.levels;
  if (!part.coloured || !first) return nothing;
  const classes = classNames({
    area: true,
    fill: area.levels.length === 1,
    [levelClass(first)]: true,
    faded: isFaded(marks, area.levels, part.side),
  });
  const shared = area.levels.length > 1 ? `url(#${stripesId(area.levels, use)})` : nothing;
  return use === 'skin'
    ? svg`<path class=${classes} part=${regionParts(area.levels)} fill=${shared} d=${area.path}></path>`
    : svg`<path class=${classes} fill=${shared} d=${area.path}></path>`;
}
