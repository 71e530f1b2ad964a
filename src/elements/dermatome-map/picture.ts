import type { Level } from '../../core/levels.js';
import type { Voice } from '../../locales/types.js';
import { voiceFor } from '../../locales/voices.js';
import type { DermatomeMap } from './dermatome-map.js';
import { levelClass } from './figure.js';
import type { Interaction } from './interaction.js';
import type { LayerLegend } from './layers.js';
import { patternId } from './patterns.js';
import { shownAreas } from './picture-areas.js';
import { backdrop } from './picture-backdrop.js';
import { paintOf, type Paint } from './picture-colours.js';
import { pictureElement } from './picture-document.js';
import { element } from './picture-elements.js';
import { pictureError } from './picture-error.js';
import { legend, type LegendEntry } from './picture-legend.js';
import { patternsFor } from './picture-patterns.js';
import { looksOf, tidy, writeLooks } from './picture-styles.js';
import { pictureText, type PictureText } from './picture-words.js';

export { toBlob } from './picture-blob.js';
export { written } from './picture-document.js';

/** A picture of what a map shows, as an SVG element that needs nothing of the map. */
export async function toElement(
  map: DermatomeMap,
  interaction: () => Interaction | undefined,
  layers: () => readonly (LayerLegend | undefined)[],
): Promise<SVGSVGElement> {
  // A map outside a page never comes to draw.
  if (!map.isConnected) throw notDrawn();
  await map.updateComplete;
  // What is drawn first is measured, and then drawn to its measure.
  await map.updateComplete;
  const draw = (): SVGSVGElement =>
    pictureOf(
      map,
      layers().filter((legend) => legend !== undefined),
    );
  return (await interaction()?.pose(draw)) ?? draw();
}

/** What a picture is made from. */
interface Sitting {
  readonly map: DermatomeMap;
  readonly layers: readonly LayerLegend[];
  readonly voice: Voice;
  readonly frame: Element;
  readonly stage: HTMLElement;
  readonly drawing: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

function pictureOf(map: DermatomeMap, layers: readonly LayerLegend[]): SVGSVGElement {
  const root = map.renderRoot;
  const frame = root.querySelector('.map');
  if (frame?.matches('.is-error')) throw pictureError('error-state', 'no map is drawn, so there is no picture of it.');
  const voice = voiceFor(frame?.getAttribute('lang') ?? '', map.audience);
  const original = root.querySelector<HTMLElement>('.stage');
  if (!frame?.matches('.is-ready') || frame.getClientRects().length === 0 || !voice || !original) throw notDrawn();

  // A copy has its colours at once, where the stage itself may still be on the way to them.
  const stage = original.cloneNode(true) as HTMLElement;
  const drawing = stage.querySelector('svg') as SVGSVGElement;
  const width = original.clientWidth || drawing.viewBox.baseVal.width;
  const height = original.clientHeight || drawing.viewBox.baseVal.height;
  // Beside the list on a phone the stage is not displayed.
  const box = {
    display: 'block',
    position: 'absolute',
    inset: '0 auto auto 0',
    width: `${width}px`,
    height: `${height}px`,
  };
  for (const [name, value] of Object.entries(box)) stage.style.setProperty(name, value);
  original.after(stage);
  try {
    return compose({ map, layers, voice, frame, stage, drawing, width, height });
  } finally {
    stage.remove();
  }
}

function compose({ map, layers, voice, frame, stage, drawing, width, height }: Sitting): SVGSVGElement {
  const plain = pictureText(map, voice);
  const text = { ...plain, source: [...layers.flatMap(({ about }) => about), ...plain.source] };
  const entries = entriesOf(map, drawing, text, layers);
  const { fontFamily: family, fontSize } = getComputedStyle(stage);
  const { color, borderTopColor, direction } = getComputedStyle(frame);
  const footer = frame.querySelector('[part="notice"]') ?? frame;
  const looks = {
    family,
    em: parseFloat(fontSize),
    ink: paintOf(color),
    soft: paintOf(getComputedStyle(footer).color),
    line: paintOf(borderTopColor),
    rightToLeft: direction === 'rtl',
  };
  const below = legend({ title: text.title, entries, source: text.source, width, top: height, looks });
  const paper = backdrop({ frame, stage, width, height, whole: below.bottom });

  writeLooks(looksOf(drawing, drawing.getBoundingClientRect().width / width));
  tidy(drawing);
  for (const [name, value] of Object.entries({ x: 0, y: 0, width, height })) drawing.setAttribute(name, String(value));
  const content = [...paper.drawing, drawing, below.drawing];
  return pictureElement({
    lang: voice.lang,
    title: text.title,
    description: [...entries.map(({ name, words }) => `${name} ${words}`.trim()), ...text.source].join('\n'),
    family,
    width,
    height: Math.ceil(below.bottom),
    definitions: [...paper.definitions, ...patternsFor(content, map.renderRoot as ShadowRoot)],
    content,
  });
}

/** The entries of the legend: what is seen in the drawing, in the colours that it has there. */
function entriesOf(
  { selection }: DermatomeMap,
  drawing: SVGSVGElement,
  text: PictureText,
  layers: readonly LayerLegend[],
): LegendEntry[] {
  const { levels, blank } = shownAreas(drawing);
  const patterned = [...drawing.querySelectorAll('.pattern')].some((one) => getComputedStyle(one).display !== 'none');
  const fillOf = (attributes: Readonly<Record<string, string>>): Paint => {
    const sample = drawing.appendChild(element('rect', attributes));
    const fill = paintOf(getComputedStyle(sample).fill);
    sample.remove();
    return fill;
  };
  const entryOf = (level: Level): LegendEntry => ({
    name: level,
    words: text.legend(level),
    fill: fillOf({ class: `area fill ${levelClass(level)}`, part: `region region-${levelClass(level)}` }),
    pattern: patterned ? `url(#${patternId(level, 'key')})` : null,
    selected: selection.some((pick) => pick.level === level),
  });
  const bare = { name: '', words: text.blank, fill: fillOf({ class: 'skin' }), pattern: null, selected: false };
  const zones = layers
    .flatMap((layer) => layer.entries)
    .map(({ name, words, pattern, class: classes }): LegendEntry => ({
      name,
      words,
      pattern,
      fill: fillOf({ class: classes }),
      selected: false,
    }));
  return [
    ...(layers.some(({ hidesLevels }) => hidesLevels) ? [] : levels.map(entryOf)),
    ...zones,
    ...(blank ? [bare] : []),
  ];
}

function notDrawn(): Error {
  return pictureError('not-drawn', 'the map is not drawn yet, or hidden, so there is no picture of it.');
}
