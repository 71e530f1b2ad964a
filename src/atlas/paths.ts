import type { Cubic, Point } from './fitting.js';

/** Writes numbers as short as SVG allows: no leading zero, and a space only where the next has no sign. */
function write(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const short = String(value / 10).replace(/^(-?)0\./, '$1.');
    text += text && !short.startsWith('-') ? ` ${short}` : short;
  }
  return text;
}

/** How a path is put on a plate. */
export interface Pen {
  /** Draws the mirror image (x negated). */
  readonly mirrored: boolean;
  /** Moves the picture to the right, mm. */
  readonly dx: number;
}

/** Builds SVG path data in tenths of a mm, with relative commands. */
export class PathWriter {
  private text = '';
  private x = 0;
  private y = 0;
  private readonly pen: Pen;

  constructor(pen: Pen = { mirrored: false, dx: 0 }) {
    this.pen = pen;
  }

  /**
   * Adds a run of cubics, each starting where the one before it ends.
   *
   * @param start whether the run starts a line of its own, or goes on with the last one
   */
  add(cubics: readonly Cubic[], { start = true, close = false } = {}): this {
    const { mirrored, dx } = this.pen;
    const place = ([x, y]: Point): [number, number] => [
      Math.round(((mirrored ? -x : x) + dx) * 10),
      Math.round(y * 10),
    ];
    for (const [i, [a, b, c, d]] of cubics.entries()) {
      if (i === 0 && start) {
        [this.x, this.y] = place(a);
        this.text += `M${write([this.x, this.y])}`;
      }
      const from = (p: Point): number[] => place(p).map((value, k) => value - (k ? this.y : this.x));
      const isStraight = a === b && c === d;
      this.text += isStraight ? `l${write(from(d))}` : `c${write([b, c, d].flatMap(from))}`;
      [this.x, this.y] = place(d);
    }
    if (close && cubics.length > 0) this.text += 'z';
    return this;
  }

  toString(): string {
    return this.text;
  }
}
