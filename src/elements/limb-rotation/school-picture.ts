import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { RotationSchool } from '../../core/limb-rotation.js';
import type { LimbRotationWords } from '../../locales/types.js';
import type { Segment } from './borders.js';
import { fitInto, type Fit, type Frame } from './fitting.js';
import { lastingLimb, type LimbDrawing, type Point } from './limb-drawing.js';
import { limbLayer, rounded } from './limb-layer.js';
import { HEIGHT } from './picture.js';
import { schoolLimb, type Aspect } from './timeline.js';

type LabelHeights = Partial<Readonly<Record<Segment, number>>>;

/** How far along each segment its name is written in the picture of a school. */
const LABELS: Readonly<Record<RotationSchool, Readonly<Record<Aspect, LabelHeights>>>> = {
  bands: {
    front: { L1: -0.12, L2: 0.1, L3: 0.27, L4: 0.5, L5: 0.7, S1: 0.95 },
    back: { S3: 0.04, S2: 0.36, S1: 0.62 },
  },
  semicircles: {
    front: { L1: -0.1, L2: 0.15, L3: 0.4, L4: 0.72, L5: 0.62, S1: 0.95 },
    back: { L1: -0.66, S1: 0.7, S2: 0.34, S3: 0.02 },
  },
};

/** The segments whose bands are named where they start, at the midline of the back. */
const FROM_MIDLINE: readonly Segment[] = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'];

const FRAMES: Readonly<Record<Aspect, Frame>> = {
  front: { left: 12, right: 94, top: 4, bottom: 268 },
  back: { left: 98, right: 180, top: 4, bottom: 268 },
};

/** The width of the picture of a school. */
const WIDTH = 196;

/** How much of the rest of the body belongs to the picture; it fades out at its edges. */
const BODY_SHARE = 0.3;

/** The limb as one school maps it, from the front and from behind; `aside` where a narrow figure leaves it out. */
export function schoolPicture(
  school: RotationSchool,
  words: LimbRotationWords,
  { shown, aside }: { readonly shown: number; readonly aside: boolean },
): TemplateResult {
  const { name, basis } = words.schools[school];
  return html`<figure class=${`school ${school}${aside ? ' aside' : ''}`}>
    <figcaption><b>${name}</b> <span class="basis">${basis}</span></figcaption>
    <svg class="picture" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} opacity=${rounded(shown)} aria-hidden="true">
      ${(['front', 'back'] as const).map((aspect) => aspectOf(school, aspect, words))}
    </svg>
  </figure>`;
}

function aspectOf(school: RotationSchool, aspect: Aspect, { labels }: LimbRotationWords): SVGTemplateResult {
  const frame = FRAMES[aspect];
  const drawing = lastingLimb(`${school}/${aspect}`, () => schoolLimb(school, aspect));
  const fit = fitInto(drawing, frame, BODY_SHARE);
  const heights = Object.entries(LABELS[school][aspect]) as [Segment, number][];
  return svg`
    ${limbLayer(
      drawing,
      fit,
      heights.map(([segment, height]) => ({ segment, height })),
      1,
    )}
    ${school === 'bands' && aspect === 'back' ? starts(drawing, fit) : nothing}
    <text class="caption middle strong" x=${(frame.left + frame.right) / 2} y=${HEIGHT - 9}>${labels[aspect]}</text>`;
}

/** The names of the bands where they start, on the bare skin beside the midline of the back. */
function starts(drawing: LimbDrawing, fit: Fit): SVGTemplateResult {
  const gap = 13.5;
  const spots = FROM_MIDLINE.flatMap((segment) => {
    const start = drawing.start(segment);
    return start ? [{ segment, ...fit.place(start) }] : [];
  });
  const [first] = spots;
  return svg`${spots.map(({ segment, x, y }, index) => {
    const at: Point = { x: rounded(x + 11), y: rounded((first?.y ?? y) + 2 + index * gap) };
    return svg`
      <path class="leader" d=${`M${rounded(x)} ${rounded(y)}L${at.x} ${at.y}`}></path>
      <text class="caption level-name" x=${at.x + 2} y=${at.y}>${segment}</text>`;
  })}`;
}
