import { nothing, svg, type SVGTemplateResult } from 'lit';

import type { Level } from '../../core/levels.js';
import { classNames } from './class-names.js';
import { levelClass } from './figure.js';
import { LETTERS, type StageLabel } from './label-layout.js';
import type { SpotLabel } from './spot-label.js';

/** The labels of the areas, leaders below chips. */
export function labelLayer(
  labels: readonly StageLabel[],
  em: number,
  isFaded: (label: StageLabel) => boolean,
): SVGTemplateResult[] {
  return [
    ...labels.map((label) =>
      label.leader
        ? svg`
            <g class=${classNames({ leader: true, faded: isFaded(label) })} part="leader">
              <polyline points=${label.leader}></polyline>
              <circle cx=${label.spotX} cy=${label.spotY} r="3.5"></circle>
            </g>`
        : svg``,
    ),
    ...labels.map(
      (label, index) => svg`
        <g class=${classNames({ label: true, worded: label.lines.length > 0, faded: isFaded(label) })} part="label" data-label=${index}>
          ${label.levels.map((level, place) => chip(level, label.x + place * (LETTERS.chip + LETTERS.chipGap) * em, label.y, em))}
          ${words(label, em)}
        </g>`,
    ),
  ];
}

/** The key sensory points with their names. */
export function keyPointLayer(points: readonly SpotLabel[]): SVGTemplateResult[] {
  return points.map(
    ({ id, x, y, box }) => svg`
      <g class="key-point" part="point">
        <circle cx=${x} cy=${y} r="5.5"></circle>
        ${
          box
            ? svg`<text x=${box.x + box.width / 2} y=${box.y + box.height * 0.75} text-anchor="middle">${id}</text>`
            : nothing
        }
      </g>`,
  );
}

/** The pins of notes with their leaders and numbers, to be moved to where each note is. */
export function notePinLayer(slots: readonly string[]): SVGTemplateResult[] {
  return slots.map(
    () => svg`
      <g class="note-pin">
        <polyline class="note-leader" part="note-leader"></polyline>
        <circle class="note-point" part="note-point" r="4.5"></circle>
        <text class="note-pin-number"></text>
      </g>`,
  );
}

function chip(level: Level, x: number, y: number, em: number): SVGTemplateResult {
  const width = LETTERS.chip * em;
  const height = LETTERS.chipHeight * em;
  return svg`
    <rect class=${`chip ${levelClass(level)}`} x=${x} y=${y - height / 2} width=${width} height=${height} rx=${em * 0.45}></rect>
    <text class="chip-text" x=${x + width / 2} y=${y + em * 0.36} text-anchor="middle">${level}</text>`;
}

function words(label: StageLabel, em: number): SVGTemplateResult | typeof nothing {
  const { lines, asideLines } = label;
  const all = [...lines, ...asideLines];
  if (all.length === 0) return nothing;
  const step = LETTERS.line * em;
  const first = label.y - ((all.length - 1) * step) / 2 + em * 0.34;
  return svg`${all.map(
    (line, index) =>
      svg`<text class=${index < lines.length ? 'words' : 'words aside'} x=${label.textX} y=${first + index * step}
        text-anchor=${label.textAnchor}>${line}</text>`,
  )}`;
}
