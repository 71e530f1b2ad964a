import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LimbRotationWords } from '../../locales/types.js';
import type { Fit } from './fitting.js';
import type { LimbDrawing, Point, Toe } from './limb-drawing.js';
import { rounded } from './limb-layer.js';
import { HEIGHT, WIDTH } from './picture.js';

type Labels = LimbRotationWords['labels'];

/** Something that fades in and out. */
export function fading(shown: number, content: () => SVGTemplateResult | typeof nothing): unknown {
  return shown > 0 ? svg`<g opacity=${rounded(shown)}>${content()}</g>` : nothing;
}

/** The upper and the lower edge of the trunk. */
function trunkEdges({ outline }: LimbDrawing, { place }: Fit): readonly [top: number, bottom: number] {
  const top = Math.min(...outline.map(({ y }) => y));
  return [rounded(place({ x: 0, y: top }).y), rounded(place({ x: 0, y: -1.2 }).y)];
}

/** The trunk to the left and the right of the bud. */
export function trunk(drawing: LimbDrawing, fit: Fit): SVGTemplateResult {
  const [top, bottom] = trunkEdges(drawing, fit);
  return svg`
    <path class="blank" d=${`M0 ${top}H${WIDTH}V${bottom}H0Z`}></path>
    <path class="ink" d=${`M0 ${top}H${WIDTH}M0 ${bottom}H${WIDTH}`}></path>`;
}

/** The midline of the back, and where head and tail are. */
export function trunkCaptions(drawing: LimbDrawing, fit: Fit, labels: Labels): SVGTemplateResult {
  const [top] = trunkEdges(drawing, fit);
  return svg`
    <text class="caption middle" x=${WIDTH / 2} y=${top - 31}>${labels.midline}</text>
    <path class="leader" d=${`M${WIDTH / 2} ${top - 23}V${top - 3}`}></path>
    <text class="caption" x="3" y=${top - 13}>← ${labels.head}</text>
    <text class="caption end" x=${WIDTH - 3} y=${top - 13}>${labels.tail} →</text>`;
}

const EMBRYO =
  'M20 55C8 53 2 41 6 29C10 15 26 8 40 13C46 15 49 18 54 19C70 10 92 18 98 38C101 50 95 62 86 63C81 63 80 59 83 55C88 48 84 41 77 40C69 39 60 45 54 51C47 58 40 62 32 60C27 59 24 56 20 55Z';

/** An embryo, seen from its left side, with a frame where the figure is. */
export function embryo({ embryo: name }: Labels): SVGTemplateResult {
  return svg`<g transform="translate(62 206)">
    <path class="ink skin" d=${EMBRYO}></path>
    <path class="ink" d="M51 40c-6 1 -8 7 -5 10s9 1 10 -3M80 39c-6 2 -8 7 -5 10s9 1 9 -3M19 33a3 3 0 1 1 -.01 0"></path>
    <path class="frame" d="M66 30h26v24h-26z"></path>
    <text class="caption" x="106" y="50">${name}</text>
  </g>`;
}

/** The names of the two borders of the bud, beside its edges. */
export function borderCaptions({ outline }: LimbDrawing, { place }: Fit, labels: Labels): SVGTemplateResult {
  const tip = Math.max(...outline.map(({ y }) => y));
  const edge = (side: 1 | -1): Point => {
    const points = outline.filter(({ x, y }) => Math.sign(x) === side && y > tip * 0.55);
    return place(points.reduce((a, b) => (a.y < b.y ? a : b), points[0] ?? { x: 0, y: 0 }));
  };
  const y = 244;
  const leader = (from: number, to: Point): string => `M${from} ${y - 10}L${rounded(to.x)} ${rounded(to.y)}`;
  return svg`
    <path class="leader" d=${leader(30, edge(-1)) + leader(WIDTH - 30, edge(1))}></path>
    ${onTwoLines(labels.preaxial, 6, y, '')}
    ${onTwoLines(labels.postaxial, WIDTH - 6, y, 'end')}`;
}

/** The name of the line at which segments meet that are no neighbours. */
export function axialCaption(
  { axialLines }: LimbDrawing,
  { place }: Fit,
  labels: Labels,
): SVGTemplateResult | typeof nothing {
  const line = axialLines.find(({ face }) => face === 'dorsal');
  const spot = line?.points[Math.floor(line.points.length * 0.8)];
  if (!spot) return nothing;
  const { x, y } = place(spot);
  return svg`
    <path class="leader" d=${`M${rounded(x)} ${rounded(y)}L${WIDTH - 46} ${rounded(y + 34)}`}></path>
    ${onTwoLines(labels.axialLine, WIDTH - 4, rounded(y + 36), 'end')}`;
}

/** Before and after, the great toe by name, and an arrow round the leg. */
export function turnCaptions(
  after: { readonly drawing: LimbDrawing; readonly fit: Fit },
  before: { readonly drawing: LimbDrawing; readonly fit: Fit },
  labels: Labels,
): SVGTemplateResult | typeof nothing {
  const leg = after.drawing.spot('L5', 0.84);
  if (!leg) return nothing;
  const { x, y } = after.fit.place(leg);
  return svg`
    <path class="arrow" d=${`M${rounded(x + 19)} ${rounded(y - 9)}c6 8 -7 14 -19 14s-22 -5 -20 -12m-5 6l5 -7l6 6`}></path>
    ${[before, after].map((limb) => toeCaption(limb.drawing, limb.fit, labels))}
    <text class="caption middle strong" x="61" y=${HEIGHT - 9}>${labels.before}</text>
    <text class="caption middle strong" x="179" y=${HEIGHT - 9}>${labels.after}</text>`;
}

function toeCaption({ toes }: LimbDrawing, { place }: Fit, labels: Labels): SVGTemplateResult | typeof nothing {
  const great = toes.find(({ number }: Toe) => number === 1);
  if (!great) return nothing;
  const { x, y } = place({ x: great.x, y: great.y + great.length + great.radius });
  return svg`
    <path class="leader" d=${`M${rounded(x)} ${rounded(y)}V${HEIGHT - 33}`}></path>
    <text class="caption middle" x=${rounded(x)} y=${HEIGHT - 25}>${labels.greatToe}</text>`;
}

/** A caption of two words or more on two lines. */
function onTwoLines(text: string, x: number, y: number, name: string): SVGTemplateResult {
  const at = text.lastIndexOf(' ');
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
  return svg`<text class=${`caption ${name}`} x=${x} y=${y}>${parts.map(
    (part, index) => svg`<tspan x=${x} dy=${index === 0 ? '0' : '1.15em'}>${part}</tspan>`,
  )}</text>`;
}
