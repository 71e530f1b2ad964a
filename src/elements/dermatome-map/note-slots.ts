import { placeCentre } from '../../atlas/places.js';
import { checkChartPoint, surfacePoint } from '../../atlas/surface.js';
import { CHART_IDS, type ChartId, type ChartPoint } from '../../atlas/types.js';
import { PLACES, type Place } from '../../core/places.js';
import { SIDES, type MapSide, type Side } from '../../core/sides.js';
import type { Problem } from './settings.js';

/** Where a slot pins its content. */
export interface NoteSpot {
  readonly slot: string;
  /** The place that the slot names, or `null` where it names a point. */
  readonly place: Place | null;
  readonly point: ChartPoint;
}

/** What a page may have meant as a note, well written or not. */
const MEANT = /^(place|point)s?\b/i;

const NUMBER = /^[-+]?\d+(\.\d+)?$/;

/** The places of the vocabulary that are on the lower limb: all but the hand of a polyneuropathy. */
const PLACE_SLOTS = PLACES.filter((place) => place !== 'hand').map((place) => `place:${place}`);

const POINT_SLOTS = CHART_IDS.map((chart) => `point:${chart},0\u2026${chart === 'sock' ? 1109 : 1},phi`);

/** Whether the name of a slot is that of a note. */
export function isNoteSlot(slot: string): boolean {
  return MEANT.test(slot);
}

/**
 * Reads the name of a slot: `place:<place>` or `point:<chart>,<s>,<phi>`, with `,left` or `,right` after it or without.
 *
 * Without a side it is the one that the map colours, and the subject's right where it colours both.
 *
 * @example
 * readNoteSlot('point:sock,950,72', 'both'); // { slot, place: null, point: { chart: 'sock', s: 950, phi: 72, side: 'right' } }
 */
export function readNoteSlot(slot: string, side: MapSide): NoteSpot | Problem {
  const [, kind, text = ''] = /^(place|point):(.*)$/s.exec(slot) ?? [];
  const [first = '', ...rest] = text.split(',');
  const wanted = rest.length % 2 === 1 ? rest.pop() : side === 'both' ? 'right' : side;
  const isSide = SIDES.includes(wanted as Side);
  if (kind === 'place' && rest.length === 0) {
    if (!PLACE_SLOTS.includes(`place:${first}`)) return problem(slot, PLACE_SLOTS);
    if (!isSide) return problem(slot, withSides(`place:${first}`));
    return { slot, place: first as Place, point: placeCentre(first as Place, wanted as Side) };
  }
  if (kind === 'point' && rest.length === 2) {
    if (!isSide && rest.every((word) => NUMBER.test(word)))
      return problem(slot, withSides(`point:${[first, ...rest].join(',')}`));
    const point = chartPoint(first, rest, wanted as Side);
    return point ? { slot, place: null, point } : problem(slot, POINT_SLOTS);
  }
  return problem(
    slot,
    kind === 'place' ? PLACE_SLOTS : kind === 'point' ? POINT_SLOTS : [...PLACE_SLOTS, ...POINT_SLOTS],
  );
}

function problem(value: string, allowed: readonly string[]): Problem {
  return { name: 'slot', value, allowed };
}

function withSides(slot: string): string[] {
  return SIDES.map((side) => `${slot},${side}`);
}

/** The point of the skin that the words name, or `undefined` where there is none. */
function chartPoint(chart: string, numbers: readonly string[], side: Side): ChartPoint | undefined {
  if (!numbers.every((word) => NUMBER.test(word))) return undefined;
  const [s = NaN, phi = NaN] = numbers.map(Number);
  const point: ChartPoint = { chart: chart as ChartId, s, phi, side };
  try {
    checkChartPoint(point);
  } catch {
    return undefined;
  }
  return isBeyondMidline(point) ? undefined : point;
}

/** Above the perineum the skin of a limb ends at the midline, and its chart runs on without skin. */
function isBeyondMidline({ chart, s, phi }: ChartPoint): boolean {
  return chart === 'sock' && s < 250 && surfacePoint({ chart, s, phi, side: 'right' })[0] > 0.5;
}
