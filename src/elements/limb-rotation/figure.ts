import { html, nothing, type TemplateResult } from 'lit';
import { ROTATION_SCHOOLS } from '../../core/limb-rotation.js';
import type { LimbRotationWords } from '../../locales/types.js';
import { SEGMENTS } from './borders.js';
import { axialCaption, borderCaptions, embryo, fading, trunk, trunkCaptions, turnCaptions } from './captions.js';
import { fitInto, type Frame } from './fitting.js';
import { drawLimb, lastingLimb } from './limb-drawing.js';
import { limbLayer, rounded } from './limb-layer.js';
import { HEIGHT, WIDTH, mixFrames } from './picture.js';
import { schoolPicture } from './school-picture.js';
import { FAINT, momentAt, unturnedLimb, type Moment } from './timeline.js';

const BUD: Frame = { left: 32, right: 208, top: 40, bottom: 284 };
const FLANK: Frame = { left: 32, right: 208, top: 20, bottom: 200 };
const LONG: Frame = { left: 62, right: 178, top: 4, bottom: 250 };
const BEFORE_TURN: Frame = { left: 8, right: 114, top: 4, bottom: 250 };
const AFTER_TURN: Frame = { left: 126, right: 232, top: 4, bottom: 250 };

/** The figure at a time from 0 to 1: the limb as it develops, then the two schools beside one another. */
export function figure(time: number, words: LimbRotationWords): TemplateResult {
  const moment = momentAt(time);
  const isSecond = moment.schoolsShown.semicircles > (1 + FAINT) / 2;
  return html`
    ${moment.limbShown > 0 ? developingLimb(moment, words) : nothing}
    ${ROTATION_SCHOOLS.map((school) => {
      const shown = moment.schoolsShown[school];
      // A narrow figure has room for one school only.
      const aside = isSecond !== (school === 'semicircles');
      return shown > 0 ? schoolPicture(school, words, { shown, aside }) : nothing;
    })}
  `;
}

function developingLimb(
  { limb, captions, labelHeights, limbShown }: Moment,
  { labels }: LimbRotationWords,
): TemplateResult {
  const drawing = drawLimb(limb);
  const frame = mixFrames(
    mixFrames(mixFrames(BUD, FLANK, captions.embryo), LONG, limb.upright),
    AFTER_TURN,
    captions.turn,
  );
  const fit = fitInto(drawing, frame, limb.upright);
  const names = SEGMENTS.map((segment) => ({ segment, height: labelHeights[segment] }));
  return html`<svg
    class="picture limb"
    viewBox=${`0 0 ${WIDTH} ${HEIGHT}`}
    opacity=${rounded(limbShown)}
    aria-hidden="true"
  >
    ${fading(captions.turn * BEFORE, () => {
      const before = unturned();
      return limbLayer(before.drawing, before.fit, [], 1);
    })}
    ${fading(captions.trunk, () => trunk(drawing, fit))}
    ${limbLayer(drawing, fit, names, limb.upright)}
    ${fading(captions.trunk, () => trunkCaptions(drawing, fit, labels))}
    ${fading(captions.embryo, () => embryo(labels))}
    ${fading(captions.borders, () => borderCaptions(drawing, fit, labels))}
    ${fading(captions.axialLine, () => axialCaption(drawing, fit, labels))}
    ${fading(captions.turn, () => turnCaptions({ drawing, fit }, unturned(), labels))}
  </svg>`;
}

/** How strongly the limb before its turn is shown. */
const BEFORE = 0.75;

function unturned(): { drawing: ReturnType<typeof drawLimb>; fit: ReturnType<typeof fitInto> } {
  const drawing = lastingLimb('unturned', unturnedLimb);
  return { drawing, fit: fitInto(drawing, BEFORE_TURN, 1) };
}
