import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Segment } from './borders.js';
import type { Fit } from './fitting.js';
import type { LimbDrawing, Point, Toe } from './limb-drawing.js';

/** A label on the skin of a segment. */
export interface SkinLabel {
  readonly segment: Segment;
  readonly height: number;
}

/** The path through points, in the units of the picture. */
export function pathOf(points: readonly Point[], { place }: Fit, closed: boolean): string {
  const [first, ...others] = points.map((point) => {
    const { x, y } = place(point);
    return `${rounded(x)} ${rounded(y)}`;
  });
  return first === undefined ? '' : `M${first}${others.length > 0 ? `L${others.join(' ')}` : ''}${closed ? 'Z' : ''}`;
}

/** A limb with its segments, and their names where there is room. */
export function limbLayer(
  drawing: LimbDrawing,
  fit: Fit,
  labels: readonly SkinLabel[],
  bodyShown: number,
): SVGTemplateResult {
  const areas = (outlines: readonly (readonly Point[])[]): string =>
    outlines.map((outline) => pathOf(outline, fit, true)).join('');
  const strokes = (lines: readonly (readonly Point[])[]): string =>
    lines.map((line) => pathOf(line, fit, false)).join('');
  return svg`
    ${
      bodyShown > 0
        ? svg`<g class="body" opacity=${rounded(bodyShown)}>
            <path class="blank" d=${areas(drawing.body.skin)}></path>
            ${drawing.body.toes.map((toe) => toePath(toe, fit, 'blank'))}
            <path class="ink" d=${strokes(drawing.body.ink)}></path>
          </g>`
        : nothing
    }
    <path class="blank" d=${areas(drawing.above)}></path>
    ${drawing.patches.map(
      ({ segment, outlines }) => svg`<path class=${`fill ${segment.toLowerCase()}`} d=${areas(outlines)}></path>`,
    )}
    <path class="shade" d=${areas(drawing.shade)}></path>
    <path class="border" d=${strokes(drawing.borders.map(({ points }) => points))}></path>
    <path class="ink" d=${strokes(drawing.ink)}></path>
    ${drawing.toes.map((toe) => toePath(toe, fit, `fill ${toe.segment.toLowerCase()}`))}
    <path class="axial" d=${strokes(drawing.axialLines.map(({ points }) => points))}></path>
    <path class="midline" d=${pathOf(drawing.midline, fit, false)}></path>
    ${labels.map(({ segment, height }) => {
      const spot = drawing.spot(segment, height);
      if (!spot || spot.width * fit.scale < LEAST_WIDTH) return nothing;
      const { x, y } = fit.place(spot);
      return svg`<text class=${`level ${segment.toLowerCase()}`} x=${rounded(x)} y=${rounded(y)}>${segment}</text>`;
    })}
  `;
}

/** Skin that is narrower than this has no name on it. */
const LEAST_WIDTH = 7;

function toePath({ x, y, radius, length }: Toe, { place, scale }: Fit, name: string): SVGTemplateResult {
  const top = place({ x: x - radius, y });
  const round = rounded(radius * scale);
  const height = rounded((length + radius) * scale);
  return svg`<path class=${`toe ${name}`} d=${`M${rounded(top.x)} ${rounded(top.y)}v${rounded(height - round)}a${round} ${round} 0 0 0 ${2 * round} 0v${rounded(round - height)}`}></path>`;
}

/** A number as it is written in a path. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
