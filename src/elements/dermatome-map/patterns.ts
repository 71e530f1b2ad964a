import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import { LEVELS, type Level } from '../../core/levels.js';
import { fixed } from './still.js';

/** The side of a pattern's tile and its lines, filled dots apart, in screen px. */
interface Tile {
  readonly size: number;
  readonly lines?: string;
  readonly dots?: string;
  readonly width?: number;
}

/** A dot as a path, so that every pattern is one path. */
function dot(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
}

const TILES: Readonly<Record<Level, Tile>> = {
  T12: { size: 14, lines: 'M3.5 1.5v4M1.5 3.5h4M10.5 8.5v4M8.5 10.5h4' },
  L1: { size: 12, dots: dot(3, 3, 1.2) + dot(9, 9, 1.2) },
  L2: { size: 9, lines: 'M-2 -2L11 11M-2 7L2 11M7 -2L11 2' },
  L3: { size: 8, lines: 'M0 4H8', width: 1.8 },
  L4: { size: 9, lines: 'M-2 11L11 -2M-2 2L2 -2M7 11L11 7' },
  L5: { size: 9, lines: 'M-1 -1L10 10M-1 10L10 -1' },
  S1: { size: 7, lines: 'M3.5 0V7' },
  S2: { size: 12, lines: 'M-6 9L0 3L6 9L12 3L18 9', width: 1.5 },
  S3: { size: 12, lines: dot(6, 6, 3) },
  S4: { size: 6, dots: dot(3, 3, 1.1) },
  S5: { size: 10, lines: 'M0 3H10M0 5.6H10' },
};

/** The id of the pattern of a level: `key` is drawn in screen px, `skin` follows the scale of the drawing. */
export function patternId(level: Level, use: 'key' | 'skin'): string {
  return `${use}-${level}`;
}

/** The id of the stripes of shared skin. */
export function stripesId(levels: readonly Level[], use: 'thumb' | 'skin'): string {
  return `${use}-${levels.join('-')}`;
}

/**
 * The patterns that the map refers to; ids are local to a shadow root.
 *
 * They stand apart from the drawing: a browser paints nothing with patterns of a drawing that is not displayed.
 */
export function patternSheet(scale: number, plates: readonly Plate[]): TemplateResult {
  const shared = sharedLevels(plates);
  return fixed(html, TILES, `${scale} ${shared.join(' ')}`, () => sheet(scale, shared));
}

function sheet(scale: number, shared: readonly (readonly Level[])[]): TemplateResult {
  const transform = `scale(${1 / scale})`;
  return html`<svg class="sheet" aria-hidden="true">${svg`
    ${LEVELS.map((level) => {
      const { size, lines, dots, width } = TILES[level];
      return svg`
        <pattern id=${patternId(level, 'key')} width=${size} height=${size} patternUnits="userSpaceOnUse">
          ${lines ? svg`<path class="pattern-line" d=${lines} stroke-width=${width ?? 1.3}></path>` : nothing}
          ${dots ? svg`<path class="pattern-dot" d=${dots}></path>` : nothing}
        </pattern>
        <pattern id=${patternId(level, 'skin')} href=${`#${patternId(level, 'key')}`} patternTransform=${transform}></pattern>`;
    })}
    ${shared.map((levels) => [stripes(levels, 'skin', 1), stripes(levels, 'thumb', 3)])}`}</svg>`;
}

const sharedOn = new WeakMap<Plate, readonly (readonly Level[])[]>();

/** The sets of levels that share skin on some plates. */
function sharedLevels(plates: readonly Plate[]): (readonly Level[])[] {
  const sets = plates.flatMap((plate) => {
    const known = sharedOn.get(plate) ?? setsOf(plate);
    sharedOn.set(plate, known);
    return known;
  });
  return [...new Map(sets.map((levels) => [levels.join(), levels])).values()];
}

function setsOf({ figures }: Plate): (readonly Level[])[] {
  const areas = figures.flatMap(({ parts }) => parts.flatMap((part) => part.areas));
  return areas.flatMap(({ levels }) => (levels.length > 1 ? [levels] : []));
}

/** Diagonal stripes of the fills of levels that share skin, 7 of 18 mm for all but the first. */
function stripes(levels: readonly Level[], use: 'thumb' | 'skin', scale: number): SVGTemplateResult {
  const band = 7;
  const tile = 18 + (levels.length - 2) * band;
  return svg`
    <pattern id=${stripesId(levels, use)} width=${tile} height=${tile} patternUnits="userSpaceOnUse"
      patternTransform=${`rotate(45) scale(${scale})`}>
      <rect class=${`fill ${levels[0]?.toLowerCase()}`} width=${tile} height=${tile}></rect>
      ${levels
        .slice(1)
        .map(
          (level, index) =>
            svg`<rect class=${`fill ${level.toLowerCase()}`} x=${tile - band * (index + 1)} width=${band} height=${tile}></rect>`,
        )}
    </pattern>`;
}
