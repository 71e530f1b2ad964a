import { chartEnd, chartIndex } from '../../atlas/surface.js';
import { CHART_IDS, type ChartId } from '../../atlas/types.js';
import { BRUSH_RADII, MODALITIES, PAINTS } from '../../core/examination.js';
import { PLACES } from '../../core/places.js';
import { SIDES } from '../../core/sides.js';
import { TURN_LIMITS, VIEW_IDS, type ViewId } from '../../core/views.js';
import type { Problem } from './settings.js';

const TOOLS = ['brush', 'lasso', 'place'] as const;
const LIMB_PLACES = PLACES.filter((place) => place !== 'hand');

type Raw = Readonly<Record<string, unknown>>;

/** What is wrong with strokes that a page has set: for each value its path, the value and what is allowed. */
export function strokeProblems(strokes: unknown): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, value: unknown, allowed: readonly string[]): false => {
    problems.push({ name: 'strokes', value: `${path}: ${written(value)}`, allowed });
    return false;
  };
  if (!Array.isArray(strokes)) {
    report('strokes', strokes, ['a list of strokes']);
    return problems;
  }
  strokes.forEach((stroke: unknown, index) => new StrokeCheck(`strokes[${index}]`, report).check(stroke));
  return problems;
}

type Report = (path: string, value: unknown, allowed: readonly string[]) => false;

class StrokeCheck {
  readonly #path: string;
  readonly #report: Report;

  constructor(path: string, report: Report) {
    this.#path = path;
    this.#report = report;
  }

  check(stroke: unknown): void {
    if (typeof stroke !== 'object' || stroke === null) {
      this.#report(this.#path, stroke, ['a stroke']);
      return;
    }
    const raw = stroke as Raw;
    this.#oneOf(raw, 'side', SIDES);
    if (this.#oneOf(raw, 'paint', PAINTS)) this.#checkPaint(raw);
    if (raw['erase'] !== undefined && raw['erase'] !== true) this.#wrong(raw, 'erase', ['true']);
    if (this.#oneOf(raw, 'tool', TOOLS)) this.#checkShape(raw);
  }

  #checkPaint(raw: Raw): void {
    const { paint, intensity, modality } = raw;
    if (paint === 'pain' && intensity !== undefined) this.#within(raw, 'intensity', [0, 10]);
    if (paint !== 'numbness') return;
    this.#oneOf(raw, 'modality', MODALITIES);
    this.#oneOf(raw, 'grade', modality === 'paraesthesia' ? ['reduced'] : ['absent', 'reduced']);
  }

  #checkShape(raw: Raw): void {
    if (raw['tool'] === 'place') this.#oneOf(raw, 'place', LIMB_PLACES);
    else if (raw['tool'] === 'brush') {
      this.#within(raw, 'radius', [BRUSH_RADII.least, BRUSH_RADII.most]);
      this.#list(raw, 'path', 1, ([chart, s, phi]) => isSkin(chart, s, phi), 'chart, s and phi of the skin');
    } else {
      this.#oneOf(raw, 'view', VIEW_IDS);
      const { yaw, pitch } = TURN_LIMITS[raw['view'] as ViewId] ?? TURN_LIMITS.anterior;
      this.#within(raw, 'yaw', [-yaw, yaw]);
      this.#within(raw, 'pitch', pitch);
      this.#list(raw, 'outline', 3, ([x, y]) => isNumber(x) && isNumber(y), 'x and y, mm');
    }
  }

  #oneOf(raw: Raw, name: string, allowed: readonly string[]): boolean {
    return allowed.includes(raw[name] as string) || this.#wrong(raw, name, allowed);
  }

  #within(raw: Raw, name: string, [least, most]: readonly [number, number]): boolean {
    const value = raw[name];
    return (isNumber(value) && value >= least && value <= most) || this.#wrong(raw, name, [`${least} to ${most}`]);
  }

  #list(raw: Raw, name: string, least: number, isRight: (item: readonly unknown[]) => boolean, item: string): void {
    const list = raw[name];
    if (!Array.isArray(list) || list.length < least) {
      this.#wrong(raw, name, [`${least} or more points`]);
      return;
    }
    const index = list.findIndex((one: unknown) => !Array.isArray(one) || !isRight(one as readonly unknown[]));
    if (index >= 0) this.#report(`${this.#path}.${name}[${index}]`, list[index], [item]);
  }

  #wrong(raw: Raw, name: string, allowed: readonly string[]): false {
    return this.#report(`${this.#path}.${name}`, raw[name], allowed);
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isSkin(chart: unknown, s: unknown, phi: unknown): boolean {
  if (!CHART_IDS.includes(chart as ChartId) || !isNumber(s) || !isNumber(phi)) return false;
  return s >= 0 && s <= chartEnd(chartIndex(chart as ChartId));
}

/** A value as a page author finds it again. */
function written(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
