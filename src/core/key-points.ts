import { unknownValue } from './errors.js';
import type { Level } from './levels.js';
import type { Place } from './places.js';
import type { SourceId } from './sources.js';

/** The names of the key sensory points, cranial first. S4 and S5 share one point and one score. */
export const KEY_POINT_IDS = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4-5'] as const;

/** The name of a key sensory point. */
export type KeyPointId = (typeof KEY_POINT_IDS)[number];

/** A point at which the ISNCSCI examination tests a level: a point for testing, not an area. */
export interface KeyPoint {
  readonly id: KeyPointId;
  readonly levels: readonly Level[];
  /** The place that holds the point. */
  readonly place: Place;
  readonly sources: readonly SourceId[];
}

function keyPoint(id: KeyPointId, levels: readonly Level[], place: Place, ...sources: SourceId[]): KeyPoint {
  return { id, levels, place, sources };
}

/**
 * The key sensory points of the lower limb.
 *
 * @see medscapeSCI
 * @see ghISNCSCI
 */
export const KEY_POINTS: readonly KeyPoint[] = [
  keyPoint('T12', ['T12'], 'inguinal', 'medscapeSCI'),
  keyPoint('L1', ['L1'], 'thigh-anterior-proximal', 'medscapeSCI'),
  keyPoint('L2', ['L2'], 'thigh-medial-proximal', 'ghISNCSCI', 'wowWiki'),
  keyPoint('L3', ['L3'], 'thigh-medial-distal', 'ghISNCSCI', 'medscapeSCI'),
  keyPoint('L4', ['L4'], 'malleolus-medial', 'medscapeSCI'),
  keyPoint('L5', ['L5'], 'foot-dorsum-middle', 'medscapeSCI'),
  keyPoint('S1', ['S1'], 'heel-lateral', 'medscapeSCI'),
  keyPoint('S2', ['S2'], 'popliteal', 'medscapeSCI'),
  keyPoint('S3', ['S3'], 'ischial', 'ghISNCSCI', 'medscapeSCI'),
  keyPoint('S4-5', ['S4', 'S5'], 'perianal', 'ghISNCSCI', 'medscapeSCI'),
];

/** The key point with this name. */
export function keyPointById(id: string): KeyPoint {
  const point = KEY_POINTS.find((candidate) => candidate.id === id);
  if (!point) throw unknownValue('key point', id, KEY_POINT_IDS);
  return point;
}

/**
 * The key point at which a level is tested.
 *
 * @example
 * keyPointOf('S5').id; // 'S4-5'
 */
export function keyPointOf(level: Level): KeyPoint {
  const point = KEY_POINTS.find((candidate) => candidate.levels.includes(level));
  if (!point)
    throw unknownValue(
      'level',
      level,
      KEY_POINTS.flatMap(({ levels }) => levels),
    );
  return point;
}
