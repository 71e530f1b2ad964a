import type { Cubic } from './fitting.js';

/**
 * A run of cubics on the right limb in whole tenths of a mm: x and y of its start, then of two handles and an end for
 * each cubic.
 */
export type Run = readonly number[];

/** One run of a list and its direction: its number counted from 1, negative where it is gone through backwards. */
export type RunRef = number;

/** How runs are put on a plate. */
export interface Pen {
  /** Draws the mirror image (x negated). */
  readonly mirrored: boolean;
  /** Moves the picture to the right, in whole tenths of a mm. */
  readonly dx: number;
}

/** The pen that draws the right limb where it projects. */
export const PLAIN_PEN: Pen = { mirrored: false, dx: 0 };

/** Rounds cubics in mm to a run. */
export function runOf(cubics: readonly Cubic[]): Run {
  const run: number[] = [];
  cubics.forEach((cubic, i) => {
    for (const [x, y] of i === 0 ? cubic : cubic.slice(1)) run.push(tenths(x), tenths(y));
  });
  return run;
}

/** A length in whole tenths of a mm. */
export function tenths(mm: number): number {
  // Not -0, which would be another number in a plate that was stored.
  return Math.round(mm * 10) || 0;
}

/** Closed runs as one path. */
export function closedPath(runs: readonly Run[], pen: Pen): string {
  return runs.map((run) => (run.length > 2 ? `${start(run, pen)}${steps(run, pen.mirrored)}z` : '')).join('');
}

/** Writes paths that go along a list of runs, each run once for each direction. */
export class RunWriter {
  private readonly runs: readonly Run[];
  private readonly pen: Pen;
  private readonly written = new Map<RunRef, { readonly start: string; readonly steps: string }>();

  constructor(runs: readonly Run[], pen: Pen) {
    this.runs = runs;
    this.pen = pen;
  }

  /** A closed line along some runs, each starting where the one before it ends. */
  loop(refs: readonly RunRef[]): string {
    return `${this.text(refs[0]!).start}${refs.map((ref) => this.text(ref).steps).join('')}z`;
  }

  /** A line of its own along each run. */
  lines(refs: readonly RunRef[]): string {
    return refs
      .map((ref) => this.text(ref))
      .map((text) => text.start + text.steps)
      .join('');
  }

  private text(ref: RunRef): { readonly start: string; readonly steps: string } {
    let text = this.written.get(ref);
    if (!text) {
      const run = this.runs[Math.abs(ref) - 1]!;
      const directed = ref < 0 ? backwards(run) : run;
      text = { start: start(directed, this.pen), steps: steps(directed, this.pen.mirrored) };
      this.written.set(ref, text);
    }
    return text;
  }
}

function backwards(run: Run): number[] {
  const back: number[] = [];
  for (let i = run.length - 2; i >= 0; i -= 2) back.push(run[i]!, run[i + 1]!);
  return back;
}

function start(run: Run, { mirrored, dx }: Pen): string {
  return `M${text((mirrored ? -run[0]! : run[0]!) + dx)}${next(run[1]!)}`;
}

/** The cubics of a run as SVG commands relative to its start. */
function steps(run: Run, mirrored: boolean): string {
  const sign = mirrored ? -1 : 1;
  let path = '';
  for (let i = 2; i < run.length; i += 6) {
    const x = run[i - 2]!;
    const y = run[i - 1]!;
    const bx = sign * (run[i]! - x);
    const by = run[i + 1]! - y;
    const cx = sign * (run[i + 2]! - x);
    const cy = run[i + 3]! - y;
    const dx = sign * (run[i + 4]! - x);
    const dy = run[i + 5]! - y;
    const isStraight = bx === 0 && by === 0 && cx === dx && cy === dy;
    path += isStraight
      ? `l${text(dx)}${next(dy)}`
      : `c${text(bx)}${next(by)}${next(cx)}${next(cy)}${next(dx)}${next(dy)}`;
  }
  return path;
}

/** Numbers that were written before: a turning limb writes thousands in each frame, most of them small. */
const texts = new Map<number, string>();

/** Writes tenths as short as SVG allows, without a leading zero. */
function text(value: number): string {
  let known = texts.get(value);
  if (known === undefined) texts.set(value, (known = String(value / 10).replace(/^(-?)0\./, '$1.')));
  return known;
}

/** The same after another number: a minus sign is space enough. */
function next(value: number): string {
  return value < 0 ? text(value) : ` ${text(value)}`;
}

/** Runs as lines of their own, from which `readRuns` reads them again. */
export function writeRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.length > 2 ? start(run, PLAIN_PEN) + steps(run, false) : '')).join('');
}

/** Reads runs that `writeRuns` wrote. */
export function readRuns(path: string): Run[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const run: number[] = [];
      for (const [, command, numbers] of line.matchAll(/([cl]?)([^clz]+)/g)) {
        const values = Array.from(numbers!.match(/-?[\d.]+/g)!, (number) => Math.round(Number(number) * 10));
        const [x, y] = run.slice(-2) as [number, number];
        if (command === '') run.push(...values);
        else if (command === 'l') run.push(x, y, ...absolute(values, x, y), ...absolute(values, x, y));
        else run.push(...absolute(values, x, y));
      }
      return run;
    });
}

function absolute(values: readonly number[], x: number, y: number): number[] {
  return values.map((value, i) => value + (i % 2 ? y : x));
}
