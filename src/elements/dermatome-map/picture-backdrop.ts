import { paintOf } from './picture-colours.js';
import { element } from './picture-elements.js';

/** What a picture is drawn on. */
export interface BackdropOptions {
  readonly frame: Element;
  readonly stage: Element;
  readonly width: number;
  /** The height of the stage. */
  readonly height: number;
  /** The height of the picture. */
  readonly whole: number;
}

/** The paper, and the light on it behind the limb. */
export function backdrop({ frame, stage, width, height, whole }: BackdropOptions): {
  definitions: Element[];
  drawing: Element[];
} {
  const paper = paintOf(getComputedStyle(frame).backgroundColor);
  const sheet = element('rect', { width, height: Math.ceil(whole), fill: paper.value, 'fill-opacity': paper.opacity });
  const { backgroundImage, backgroundColor } = getComputedStyle(stage);
  const [inner, outer] = backgroundImage.match(/\w+\([^()]*\)|#\w+/g)?.map(paintOf) ?? [];
  const lit = (fill: string): Element => element('rect', { width, height, fill });
  // With forced colours the stage has one colour.
  if (!inner || !outer) return { definitions: [], drawing: [sheet, lit(paintOf(backgroundColor).value)] };
  const light = element(
    'radialGradient',
    { id: 'light', cx: 0.5, cy: 0.45, r: 0.47 },
    element('stop', { offset: 0, 'stop-color': inner.value, 'stop-opacity': inner.opacity }),
    element('stop', { offset: 1, 'stop-color': outer.value, 'stop-opacity': outer.opacity }),
  );
  return { definitions: [light], drawing: [sheet, lit('url(#light)')] };
}
