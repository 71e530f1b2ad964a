/** A font of a picture, with px for its size. */
export interface PictureFont {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** Room for a reader whose font is wider than the one that was measured. */
const SLACK = 1.06;

let canvas: CanvasRenderingContext2D | null | undefined;

/** The width of a text in px, with room for a wider font. */
export function measuredWidth(text: string, { family, size, weight }: PictureFont): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * size;
  canvas.font = `${weight} ${size}px ${family}`;
  return canvas.measureText(text).width * SLACK;
}

/** Breaks a text into lines of at most this width in px; a word that is longer is broken too. */
export function wrap(text: string, width: number, font: PictureFont): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measuredWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of letters(word)) {
      if (line && measuredWidth(line + letter, font) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}

/** What a reader takes for one letter, whatever it is made of. */
function letters(word: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
}
