import type { Paint } from './picture-colours.js';
import { element, round } from './picture-elements.js';
import { measuredWidth, wrap, type PictureFont } from './picture-text.js';

/** One entry of a legend. */
export interface LegendEntry {
  /** The level, or nothing for what has no level. */
  readonly name: string;
  readonly words: string;
  readonly fill: Paint;
  /** A pattern over the fill. */
  readonly pattern: string | null;
  readonly selected: boolean;
}

/** The colours and letters of what stands below a drawing. */
export interface LegendLooks {
  readonly family: string;
  readonly em: number;
  readonly ink: Paint;
  readonly soft: Paint;
  readonly line: Paint;
  readonly rightToLeft: boolean;
}

/** What stands below a drawing. */
export interface LegendModel {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  /** The sentences on the source. */
  readonly source: readonly string[];
  readonly width: number;
  /** Where the drawing above ends. */
  readonly top: number;
  readonly looks: LegendLooks;
}

/** The narrowest column of entries, and the most columns. */
const COLUMN = 23;
const COLUMNS = 3;
const LINE = 1.4;

/** The side of a tile, in letters. */
const TILE = 1.5;

/** Lays out the legend and the lines on the source; `bottom` is where they end. */
export function legend(model: LegendModel): { drawing: SVGElement; bottom: number } {
  const { title, width, top, looks } = model;
  const { em, ink, soft, line } = looks;
  const margin = em * 1.4;
  const room = width - 2 * margin;
  const page = new Page(looks, width);
  page.add('line', {
    x1: margin,
    x2: width - margin,
    y1: top,
    y2: top,
    stroke: line.value,
    'stroke-opacity': line.opacity,
  });

  let y = page.paragraph(title, { x: margin, y: top + em * 1.2, room, ink, size: em * 1.15, weight: 700 }) + em * 0.6;
  const columns = Math.max(1, Math.min(COLUMNS, Math.floor(room / (COLUMN * em))));
  const rows = Math.ceil(model.entries.length / columns);
  const names = Math.max(0, ...model.entries.map(({ name }) => measuredWidth(name, page.font(em, 700))));
  const bottoms = Array.from({ length: columns }, (_, column) => {
    const x = margin + (column * room) / columns;
    const entries = model.entries.slice(column * rows, (column + 1) * rows);
    return entries.reduce((at, entry) => page.entry(entry, { x, y: at, room: room / columns - em, names }), y);
  });
  y = Math.max(y, ...bottoms) + em * 0.6;
  for (const text of model.source)
    y = page.paragraph(text, { x: margin, y, room, ink: soft, size: em * 0.92, weight: 400 });
  return { drawing: page.drawing, bottom: y + em * 0.9 };
}

interface Paragraph {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly ink: Paint;
  readonly size: number;
  readonly weight: number;
}

/** What is written so far. From right to left, x is counted from the right edge. */
class Page {
  readonly drawing: SVGElement;
  readonly #looks: LegendLooks;
  readonly #width: number;

  constructor(looks: LegendLooks, width: number) {
    this.#looks = looks;
    this.#width = width;
    this.drawing = element('g', { stroke: 'none', 'font-size': looks.em });
  }

  font(size: number, weight: number): PictureFont {
    return { family: this.#looks.family, size, weight };
  }

  add(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): void {
    this.drawing.append(element(name, attributes, text));
  }

  /** Writes lines from a top edge on; returns where they end. */
  paragraph(text: string, { x, y, room, ink, size, weight }: Paragraph): number {
    const { rightToLeft } = this.#looks;
    const lines = wrap(text, room, this.font(size, weight));
    for (const [index, words] of lines.entries()) {
      const attributes = {
        x: rightToLeft ? this.#width - x : x,
        y: y + size * (LINE * index + 1.05),
        'font-size': size,
        'font-weight': weight,
        'text-anchor': rightToLeft ? 'end' : 'start',
        'unicode-bidi': 'plaintext',
        fill: ink.value,
        'fill-opacity': ink.opacity,
      };
      this.add('text', attributes, words);
    }
    return y + size * LINE * lines.length;
  }

  /** Draws an entry from a top edge on; returns where the next one starts. */
  entry(
    { name, words, fill, pattern, selected }: LegendEntry,
    { x, y, room, names }: { readonly x: number; readonly y: number; readonly room: number; readonly names: number },
  ): number {
    const { em, ink, soft, rightToLeft } = this.#looks;
    const side = em * TILE;
    const corner = rightToLeft ? this.#width - x - side : x;
    // A tile is drawn at the size that it has on the page, so that a pattern fits it in the same way.
    const tile = {
      width: 24,
      height: 24,
      rx: 5,
      transform: `translate(${round(corner)} ${round(y)}) scale(${round(side / 24)})`,
    };
    this.add('rect', { ...tile, fill: fill.value, 'fill-opacity': fill.opacity });
    if (pattern) this.add('rect', { ...tile, fill: pattern });
    const outline = selected
      ? { stroke: ink.value, 'stroke-width': 3 }
      : { stroke: soft.value, 'stroke-width': 1, 'stroke-opacity': 0.5 };
    this.add('rect', { ...tile, ...outline, fill: 'none' });
    const text = { y: y + em * 0.05, size: em };
    const nameAt = x + side + em * 0.7;
    this.paragraph(name, { ...text, x: nameAt, room: Infinity, ink, weight: 700 });
    const wordsAt = nameAt + names + em * 0.7;
    const end = this.paragraph(words, {
      ...text,
      x: wordsAt,
      room: room - (wordsAt - x),
      ink,
      weight: selected ? 700 : 400,
    });
    return Math.max(end, y + side) + em * 0.5;
  }
}
