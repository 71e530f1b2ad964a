import { ROTATION_SCHOOLS, ROTATION_STAGES, type RotationSchool } from '../../core/limb-rotation.js';
import type { ArrangementMix, Segment } from './borders.js';
import { along, mix, passed, type Knot } from './curves.js';
import type { LimbRequest } from './limb-drawing.js';

/** From where the limb of a school is seen. */
export type Aspect = 'front' | 'back';

/** What is written beside the developing limb, and how strongly. */
export interface Captions {
  readonly trunk: number;
  /** Where in an embryo this is. */
  readonly embryo: number;
  readonly borders: number;
  readonly axialLine: number;
  readonly turn: number;
}

/** What is seen at a moment. Shares run from 0 (not) to 1 (fully). */
export interface Moment {
  readonly limb: LimbRequest;
  readonly limbShown: number;
  readonly schoolsShown: Readonly<Record<RotationSchool, number>>;
  readonly captions: Captions;
  /** How far along a segment its name is written. */
  readonly labelHeights: Readonly<Record<Segment, number>>;
}

const LAST = ROTATION_STAGES.length - 1;

/**
 * The time of a stage, from 0 for the first to 1 for the last.
 *
 * @example
 * timeOf(5); // 1
 */
export function timeOf(stage: number): number {
  return stage / LAST;
}

/** The stage that is nearest to a time. */
export function stageAt(time: number): number {
  return Math.round(time * LAST);
}

/** How strongly the second school is shown beside the first before its turn comes. */
export const FAINT = 0.16;

/** From where the developing limb is seen once it has turned, degrees. */
const LAST_LOOK = 50;

/** Where each name is written on the developing limb: stage, and height along the limb. */
const LABEL_HEIGHTS: Readonly<Record<Segment, readonly Knot[]>> = {
  L1: [
    [0, -0.5],
    [1, -0.45],
    [2, -0.55],
    [3, -0.27],
  ],
  L2: [
    [0, -0.5],
    [1, -0.2],
    [2, -0.2],
    [3, 0.06],
  ],
  L3: [
    [0, -0.5],
    [1, 0],
    [2, 0.16],
    [3, 0.3],
  ],
  L4: [
    [0, -0.5],
    [1, 0.1],
    [2, 0.7],
    [3, 0.56],
  ],
  L5: [
    [0, -0.5],
    [1, 0.1],
    [2, 0.72],
    [3, 0.74],
  ],
  S1: [
    [0, -0.5],
    [1, 0],
    [2, 0.5],
    [3, 0.48],
  ],
  S2: [
    [0, -0.5],
    [1, -0.2],
    [2, 0.08],
    [3, 0.14],
  ],
  S3: [
    [0, -0.5],
    [1, -0.45],
    [2, -0.55],
    [3, 0],
  ],
};

/** What is seen at a time between 0 and 1. */
export function momentAt(time: number): Moment {
  const now = time * LAST;
  const grown = passed(now, 2, 2.6);
  const turned = passed(now, 2.35, 2.95);
  const around = (stage: number): number =>
    passed(now, stage - 0.35, stage - 0.05) - passed(now, stage + 0.05, stage + 0.35);
  return {
    limb: {
      pose: { ...shapesAt(now, grown), turned: 90 * turned, seen: mix(0, LAST_LOOK, turned) },
      arrangement: arrangementAt(now),
      toes: passed(now, 2.2, 2.7),
      upright: passed(now, 2.05, 2.6),
    },
    limbShown: 1 - passed(now, 3.1, 3.5),
    schoolsShown: {
      bands: passed(now, 3.25, 3.85),
      semicircles: FAINT * passed(now, 3.25, 3.85) + (1 - FAINT) * passed(now, 4.1, 4.9),
    },
    captions: {
      trunk: 1 - passed(now, 2.05, 2.3),
      embryo: 1 - passed(now, 0.1, 0.5),
      borders: around(1),
      axialLine: around(2),
      turn: passed(now, 2.4, 2.9),
    },
    labelHeights: Object.fromEntries(
      Object.entries(LABEL_HEIGHTS).map(([segment, knots]) => [segment, along(knots, Math.min(3, now))]),
    ) as Record<Segment, number>,
  };
}

/** The limb as long as it will be, before it turns: what it is compared with afterwards. */
export function unturnedLimb(): LimbRequest {
  return {
    pose: { from: 'leg', to: 'leg', share: 1, turned: 0, seen: LAST_LOOK },
    arrangement: { from: 'turned', to: 'turned', share: 1 },
    toes: 1,
    upright: 1,
  };
}

/** The limb in which a school ends, from the front or from behind. */
export function schoolLimb(school: RotationSchool, aspect: Aspect): LimbRequest {
  return {
    pose: { from: 'leg', to: 'leg', share: 1, turned: 90, seen: aspect === 'front' ? 72 : -68 },
    arrangement: { from: school, to: school, share: 1 },
    toes: 1,
    upright: 1,
  };
}

/** Whether a stage is the end in which one of the schools sees the limb. */
export function schoolOf(stage: number): RotationSchool | undefined {
  return ROTATION_SCHOOLS.find((school) => school === ROTATION_STAGES[stage]);
}

function shapesAt(now: number, grown: number): Pick<LimbRequest['pose'], 'from' | 'to' | 'share'> {
  if (now < 1) return { from: 'flank', to: 'bud', share: passed(now, 0, 1) };
  if (now < 2) return { from: 'bud', to: 'paddle', share: passed(now, 1, 2) };
  return { from: 'paddle', to: 'leg', share: grown };
}

function arrangementAt(now: number): ArrangementMix {
  return now < 2
    ? { from: 'straight', to: 'drawnOut', share: passed(now, 1, 2) }
    : { from: 'drawnOut', to: 'turned', share: passed(now, 2, 2.6) };
}
