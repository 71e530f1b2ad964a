import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ROTATION_SCHOOLS, type RotationSchool } from '../../core/limb-rotation.js';
import type { LimbRotationWords } from '../../locales/types.js';
import { SEGMENTS, type Segment } from './borders.js';
import { mix } from './curves.js';
import { fitInto, type Fit, type Frame } from './fitting.js';
import { drawLimb, type LimbDrawing, type Point } from './limb-drawing.js';
import { limbLayer, type SkinLabel } from './limb-layer.js';
import { momentAt, schoolLimb, type Aspect, type Moment } from './timeline.js';

/** The picture of the developing limb, and the one of a school, in units of their own. */
const WIDTH = 240;
const HEIGHT = 290;

const BUD_FRAME: Frame = { left: 34, right: 206, top: 52, bottom: 238 };
const LIMB_FRAME: Frame = { left: 20, right: 220, top: 6, bottom: 282 };

/** The figure at a time from 0 to 1: the limb as it develops, then the two schools beside one another. */
export function figure(time: number, words: LimbRotationWords): TemplateResult {
  const moment = momentAt(time);
  return html`
    ${moment.limbShown > 0 ? developingLimb(moment, words) : nothing}
    ${ROTATION_SCHOOLS.map((school) => {
      const shown = moment.schoolsShown[school];
      // On a narrow figure the schools lie in one place, so the first makes room for the second.
      const gone = school === 'bands' ? moment.schoolsShown.semicircles : 0;
      return shown > 0 ? schoolPicture(school, words, { shown, gone }) : nothing;
    })}
  `;
}

function developingLimb(moment: Moment, words: LimbRotationWords): TemplateResult {
  const { limb, captions, labelHeights } = moment;
  const drawing = drawLimb(limb);
  const frame = mixFrames(BUD_FRAME, LIMB_FRAME, limb.upright);
  const fit = fitInto(drawing, frame, limb.upright);
  const labels = SEGMENTS.map((segment): SkinLabel => ({ segment, height: labelHeights[segment] }));
  return html`<svg class="picture limb" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} opacity=${share(moment.limbShown)} aria-hidden="true">
    ${captions.trunk > 0 ? trunk(drawing, fit, captions.trunk) : nothing}
    ${limbLayer(drawing, fit, labels, limb.upright)}
    ${caption(
      captions.trunk,
      svg`
      <text class="caption" x="6" y="42">← ${words.labels.head}</text>
      <text class="caption end" x=${WIDTH - 6} y="42">${words.labels.tail} →</text>`,
    )}
    ${caption(captions.midline, svg`<text class="caption middle" x=${WIDTH / 2} y="20">${words.labels.midline}</text>`)}
    ${caption(captions.borders, borderCaptions(drawing, fit, words))}
    ${caption(captions.axialLine, axialCaption(drawing, fit, words))}
    ${caption(captions.turn, turnCaptions(drawing, fit, words))}
  </svg>`;
}

function caption(shown: number, content: SVGTemplateResult | typeof nothing): SVGTemplateResult | typeof nothing {
  return shown > 0 && content !== nothing ? svg`<g opacity=${share(shown)}>${content}</g>` : nothing;
}

/** The trunk to the left and the right of the bud. */
function trunk({ outline }: LimbDrawing, { place }: Fit, shown: number): SVGTemplateResult {
  const ys = outline.map(({ y }) => y);
  const top = share(place({ x: 0, y: Math.min(...ys) }).y);
  const bottom = share(place({ x: 0, y: -1.2 }).y);
  return svg`<g opacity=${share(shown)}>
    <path class="blank" d=${`M0 ${top}H${WIDTH}V${bottom}H0Z`}></path>
    <path class="ink" d=${`M0 ${top}H${WIDTH}M0 ${bottom}H${WIDTH}`}></path>
  </g>`;
}

/** The names of the two borders of the bud, below its edges. */
function borderCaptions(drawing: LimbDrawing, fit: Fit, { labels }: LimbRotationWords): SVGTemplateResult {
  const height = 0.42;
  const edge = (side: 1 | -1): Point => {
    const rows = drawing.outline.filter(({ y }) => y > 0);
    const bottom = Math.max(...rows.map(({ y }) => y)) * height;
    const near = rows.filter(({ x }) => Math.sign(x) === side);
    return fit.place(
      near.reduce((a, b) => (Math.abs(a.y - bottom) < Math.abs(b.y - bottom) ? a : b), near[0] ?? { x: 0, y: 0 }),
    );
  };
  const [left, right] = [edge(-1), edge(1)];
  const y = HEIGHT - 34;
  return svg`
    <path class="leader" d=${`M22 ${y - 14}L${share(left.x)} ${share(left.y)}M${WIDTH - 22} ${y - 14}L${share(right.x)} ${share(right.y)}`}></path>
    ${lines(labels.preaxial, 6, y, '')}
    ${lines(labels.postaxial, WIDTH - 6, y, 'end')}
  `;
}

function axialCaption(
  { axialLines }: LimbDrawing,
  fit: Fit,
  { labels }: LimbRotationWords,
): SVGTemplateResult | typeof nothing {
  const line = axialLines.find(({ face }) => face === 'dorsal');
  const spot = line?.points[Math.floor(line.points.length * 0.72)];
  if (!spot) return nothing;
  const { x, y } = fit.place(spot);
  return svg`
    <path class="leader" d=${`M${share(x)} ${share(y)}L${WIDTH - 44} ${share(y + 34)}`}></path>
    ${lines(labels.axialLine, WIDTH - 4, share(y + 46), 'end')}
  `;
}

/** The great toe by name, and an arrow round the leg. */
function turnCaptions(
  drawing: LimbDrawing,
  fit: Fit,
  { labels }: LimbRotationWords,
): SVGTemplateResult | typeof nothing {
  const great = drawing.toes.find(({ number }) => number === 1);
  const leg = drawing.spot('L5', 0.84);
  if (!great || !leg) return nothing;
  const toe = fit.place({ x: great.x - great.radius, y: great.y + great.length / 2 });
  const middle = fit.place(leg);
  const [x, y] = [share(middle.x), share(middle.y)];
  return svg`
    <path class="arrow" d=${`M${x + 22} ${y - 9}c6 9 -8 15 -22 15s-26 -6 -23 -13m-5 6l5 -7l6 6`}></path>
    <path class="leader" d=${`M${share(toe.x)} ${share(toe.y)}H${share(toe.x - 16)}`}></path>
    <text class="caption end" x=${share(toe.x - 19)} y=${share(toe.y)}>${labels.greatToe}</text>
  `;
}

/** A caption of two words or more on two lines. */
function lines(text: string, x: number, y: number, name: string): SVGTemplateResult {
  const at = text.lastIndexOf(' ');
  const parts = at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
  return svg`<text class=${`caption ${name}`} x=${x} y=${y}>${parts.map(
    (part, index) => svg`<tspan x=${x} dy=${index === 0 ? '0' : '1.15em'}>${part}</tspan>`,
  )}</text>`;
}

/** How far along each segment its name is written in the picture of a school. */
const SCHOOL_LABELS: Readonly<
  Record<RotationSchool, Readonly<Record<Aspect, Partial<Readonly<Record<Segment, number>>>>>>
> = {
  bands: {
    front: { L1: -0.12, L2: 0.1, L3: 0.27, L4: 0.52, L5: 0.7, S1: 0.94 },
    back: { S3: 0.03, S2: 0.36, S1: 0.62, L4: 0.9 },
  },
  semicircles: {
    front: { L1: -0.1, L2: 0.15, L3: 0.4, L4: 0.7, L5: 0.66, S1: 0.94 },
    back: { L1: -0.66, S1: -0.3, S2: 0.3, S3: 0.02, L4: 0.9 },
  },
};

/** The segments whose bands start at the midline of the back. */
const FROM_MIDLINE: readonly Segment[] = ['L2', 'L3', 'L4', 'L5', 'S1'];

const SCHOOL_FRAMES: Readonly<Record<Aspect, Frame>> = {
  front: { left: 4, right: 112, top: 6, bottom: 268 },
  back: { left: 128, right: 236, top: 6, bottom: 268 },
};

const limbs = new Map<string, LimbDrawing>();

/** A limb of a school; it never changes, so all figures of a page share it. */
function schoolDrawing(school: RotationSchool, aspect: Aspect): LimbDrawing {
  const key = `${school}/${aspect}`;
  const drawing = limbs.get(key) ?? drawLimb(schoolLimb(school, aspect));
  limbs.set(key, drawing);
  return drawing;
}

function schoolPicture(
  school: RotationSchool,
  words: LimbRotationWords,
  { shown, gone }: { readonly shown: number; readonly gone: number },
): TemplateResult {
  const { name, basis } = words.schools[school];
  return html`<figure class=${`school ${school}${gone >= 0.5 ? ' gone' : ''}`}>
    <figcaption><b>${name}</b> <span class="basis">${basis}</span></figcaption>
    <svg class="picture" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} opacity=${share(shown)} aria-hidden="true">
      ${(['front', 'back'] as const).map((aspect) => {
        const frame = SCHOOL_FRAMES[aspect];
        const drawing = schoolDrawing(school, aspect);
        const fit = fitInto(drawing, frame, 1);
        const labels = Object.entries(SCHOOL_LABELS[school][aspect]).map(([segment, height]) => ({
          segment: segment as Segment,
          height,
        }));
        return svg`
          ${limbLayer(drawing, fit, labels, 1)}
          ${school === 'bands' && aspect === 'back' ? startLabels(drawing, fit) : nothing}
          <text class="caption middle" x=${(frame.left + frame.right) / 2} y=${HEIGHT - 8}>${words.labels[aspect]}</text>`;
      })}
    </svg>
  </figure>`;
}

/** The names of the bands where they start, on the bare skin beside the midline of the back. */
function startLabels(drawing: LimbDrawing, fit: Fit): SVGTemplateResult {
  const gap = 13;
  const starts = FROM_MIDLINE.map((segment) => ({ segment, start: drawing.start(segment) })).filter(
    ({ start }) => start,
  );
  const middle = (starts.length - 1) / 2;
  const spots = starts.map(({ segment, start }) => ({ segment, ...fit.place(start as Point) }));
  const centre = spots.reduce((sum, { y }) => sum + y, 0) / Math.max(1, spots.length);
  return svg`${spots.map(({ segment, x, y }, index) => {
    const at = share(centre + (index - middle) * gap);
    return svg`
      <path class="leader" d=${`M${share(x)} ${share(y)}L${share(x + 12)} ${at}`}></path>
      <text class="caption level-name" x=${share(x + 14)} y=${at}>${segment}</text>`;
  })}`;
}

function mixFrames(from: Frame, to: Frame, by: number): Frame {
  return {
    left: mix(from.left, to.left, by),
    right: mix(from.right, to.right, by),
    top: mix(from.top, to.top, by),
    bottom: mix(from.bottom, to.bottom, by),
  };
}

function share(value: number): number {
  return Math.round(value * 100) / 100;
}
