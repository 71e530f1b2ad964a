import type { Level } from '../../core/levels.js';
import { along, mix, type Knot } from './curves.js';

/** The segments of the figure, from the head end to the tail end. */
export const SEGMENTS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3'] as const satisfies readonly Level[];

/** One segment of the figure. */
export type Segment = (typeof SEGMENTS)[number];

/** The two faces of a limb: the extensor face, on which the back ends, and the flexor face. */
export type Face = 'dorsal' | 'ventral';

/**
 * How the segments lie on the limb: on either face the border of the skin above L1, and those between the segments.
 *
 * A border runs along the limb: -1 is the midline of the back, 0 is where the limb leaves the trunk, 1 its tip. Its value
 * says where it is across the face: 1 on the pre-axial border of the limb, -1 on the post-axial border.
 */
export type Arrangement = Readonly<Record<Face, readonly (readonly Knot[])[]>>;

/** The segments lie side by side, from the midline of the back to the tip. */
const straight: readonly (readonly Knot[])[] = [1, 0.75, 0.5, 0.25, 0, -0.25, -0.5, -0.75].map((across) => [
  [0, across],
]);

/** The middle segments are drawn out, so that L3 meets S1 along a line on each face. */
const drawnOutLimb: readonly (readonly Knot[])[] = [
  [[0, 1]],
  [
    [0, 0.72],
    [0.17, 1],
  ],
  [
    [0, 0.42],
    [0.2, 0.6],
    [0.37, 1],
  ],
  [
    [0, 0.02],
    [0.24, 0.02],
    [0.44, 0.45],
    [0.6, 1],
  ],
  [
    [0, 0],
    [0.3, 0],
    [0.6, 0.22],
    [1, 0.55],
  ],
  [
    [0, -0.02],
    [0.28, -0.02],
    [0.6, -0.25],
    [1, -0.42],
  ],
  [
    [0, -0.34],
    [0.24, -0.5],
    [0.5, -1],
  ],
  [
    [0, -0.7],
    [0.2, -1],
  ],
];

const drawnOutTrunk: readonly (readonly Knot[])[] = [
  [[-1, 1]],
  [[-1, 0.75]],
  [[-1, 0.48]],
  [
    [-1, 0.2],
    [-0.75, 0.02],
  ],
  [[-1, 0]],
  [
    [-1, -0.2],
    [-0.75, -0.02],
  ],
  [[-1, -0.5]],
  [[-1, -0.75]],
];

/** The same on a limb that hangs from an upright trunk: the midline of the back has become its hind edge. */
const turnedTrunk: readonly (readonly Knot[])[] = [
  [
    [-0.94, -1],
    [-0.55, 0.1],
    [-0.3, 0.8],
    [-0.16, 1],
  ],
  [
    [-0.86, -1],
    [-0.35, 0.1],
  ],
  [
    [-0.72, -1],
    [-0.25, -0.05],
  ],
  [
    [-0.5, -1],
    [-0.12, -0.1],
  ],
  [
    [-0.49, -1],
    [-0.12, -0.11],
  ],
  [
    [-0.48, -1],
    [-0.12, -0.12],
  ],
  [
    [-0.3, -1],
    [-0.1, -0.55],
  ],
  [
    [-0.16, -1],
    [-0.06, -0.8],
  ],
];

function joined(trunk: readonly (readonly Knot[])[], limb: readonly (readonly Knot[])[]): (readonly Knot[])[] {
  return trunk.map((knots, index) => [...knots, ...(limb[index] ?? [])]);
}

/** The arrangements through which the figure goes, in order, and the two in which it ends. */
export const ARRANGEMENTS = {
  straight: { dorsal: straight, ventral: straight },
  drawnOut: { dorsal: joined(drawnOutTrunk, drawnOutLimb), ventral: drawnOutLimb },
  turned: { dorsal: joined(turnedTrunk, drawnOutLimb), ventral: drawnOutLimb },
  /**
   * Bands from the midline of the back; only the flexor face has a line at which non-neighbours meet.
   *
   * @see grant1962
   * @see netter2018
   */
  bands: {
    dorsal: [
      [
        [-0.97, -1],
        [-0.7, -0.1],
        [-0.3, 0.8],
        [-0.16, 1],
      ],
      [
        [-0.88, -1],
        [-0.55, -0.1],
        [-0.2, 0.7],
        [0.03, 1],
      ],
      [
        [-0.76, -1],
        [-0.4, -0.2],
        [0, 0.5],
        [0.22, 1],
      ],
      [
        [-0.64, -1],
        [-0.25, -0.4],
        [0.12, 0.05],
        [0.36, 0.62],
        [0.5, 1],
      ],
      [
        [-0.52, -1],
        [-0.12, -0.62],
        [0.2, -0.48],
        [0.48, 0.2],
        [0.7, 0.3],
        [0.88, 0.5],
        [1, 0.56],
      ],
      [
        [-0.4, -1],
        [0, -0.78],
        [0.3, -0.78],
        [0.6, -0.55],
        [0.88, -0.35],
        [1, -0.42],
      ],
      [
        [-0.28, -1],
        [0, -0.93],
        [0.3, -0.93],
        [0.6, -0.95],
        [0.78, -1],
      ],
      [
        [-0.16, -1],
        [-0.03, -0.98],
        [0.1, -1],
      ],
    ],
    ventral: [
      [[0, 1]],
      [
        [0, 0.6],
        [0.03, 1],
      ],
      [
        [0, 0],
        [0.1, 0.4],
        [0.22, 1],
      ],
      [
        [0.3, -0.1],
        [0.42, 0.5],
        [0.5, 1],
      ],
      [
        [0.8, -0.1],
        [0.92, 0.3],
        [1, 0.5],
      ],
      [
        [0.78, -0.12],
        [0.92, 0],
        [1, -0.3],
      ],
      [
        [0.3, -0.14],
        [0.6, -0.35],
        [0.78, -1],
      ],
      [
        [0, -0.55],
        [0.1, -1],
      ],
    ],
  },
  /**
   * Half rings, one below the other, that do not begin at the midline of the back; S2 lies within S1.
   *
   * @see sibling
   */
  semicircles: {
    dorsal: [
      [
        [-0.9, -1],
        [-0.66, -0.1],
        [-0.3, 0.8],
        [-0.16, 1],
      ],
      [
        [-0.5, -1],
        [-0.2, -0.3],
        [-0.06, 0.1],
        [0.02, 0.6],
        [0.04, 1],
      ],
      [
        [-0.5, -1],
        [-0.2, -0.3],
        [0.1, -0.32],
        [0.22, -0.1],
        [0.28, 0.5],
        [0.29, 1],
      ],
      [
        [-0.5, -1],
        [-0.2, -0.3],
        [0.3, -0.45],
        [0.46, -0.4],
        [0.52, 0.3],
        [0.62, 0.6],
        [0.7, 1],
      ],
      [
        [-0.5, -1],
        [-0.2, -0.3],
        [0.3, -0.45],
        [0.46, -0.42],
        [0.53, 0.26],
        [0.7, 0.2],
        [1, 0.56],
      ],
      [
        [-0.5, -1],
        [-0.2, -0.3],
        [0.3, -0.45],
        [0.6, -0.5],
        [0.86, -0.32],
        [1, -0.42],
      ],
      [
        [-0.26, -1],
        [-0.12, -0.86],
        [0.3, -0.88],
        [0.6, -0.9],
        [0.76, -1],
      ],
      [
        [-0.2, -1],
        [-0.08, -0.95],
        [0.06, -1],
      ],
    ],
    ventral: [
      [[0, 1]],
      [
        [0, 0],
        [0.04, 1],
      ],
      [
        [0.18, -0.2],
        [0.27, 0.4],
        [0.29, 1],
      ],
      [
        [0.5, -0.2],
        [0.62, 0.3],
        [0.7, 1],
      ],
      [
        [0.84, -0.2],
        [0.92, 0.3],
        [1, 0.5],
      ],
      [
        [0.84, -0.22],
        [0.92, 0.28],
        [1, 0.45],
      ],
      [
        [0, -0.8],
        [0.4, -0.85],
        [0.6, -0.9],
        [0.76, -1],
      ],
      [
        [0, -0.9],
        [0.06, -1],
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Arrangement>>;

/** The name of an arrangement. */
export type ArrangementId = keyof typeof ARRANGEMENTS;

/** An arrangement on its way to another. */
export interface ArrangementMix {
  readonly from: ArrangementId;
  readonly to: ArrangementId;
  readonly share: number;
}

/**
 * Where the borders cross one face at a height of the limb, from the pre-axial border on, with both ends of the face.
 *
 * The skin of segment i lies between the values i + 1 and i + 2. Segments never change their order; one that does not
 * reach this height has no width.
 */
export function bordersAt(face: Face, height: number, { from, to, share }: ArrangementMix): number[] {
  const values = [1];
  for (let index = 0; index < SEGMENTS.length; index++) {
    const before = along(ARRANGEMENTS[from][face][index] ?? [], height);
    const after = along(ARRANGEMENTS[to][face][index] ?? [], height);
    values.push(Math.max(-1, Math.min(values[index] ?? 1, mix(before, after, share))));
  }
  return [...values, -1];
}
