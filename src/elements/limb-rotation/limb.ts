import type { Face } from './borders.js';
import { along, mix, passed, type Knot } from './curves.js';

/** The measures of a limb along its length, from the trunk (-1 to 0) to its tip (1). */
export interface Shape {
  /** How long the trunk and the limb are. */
  readonly trunk: number;
  readonly limb: number;
  /** Half its width from the pre-axial to the post-axial border, and half its thickness between the faces. */
  readonly width: readonly Knot[];
  readonly depth: readonly Knot[];
  /** How far the trunk reaches from the middle of the body. */
  readonly reach: readonly Knot[];
  /** How far its middle is from the middle of the body, and how far to the front. */
  readonly aside: readonly Knot[];
  readonly front: readonly Knot[];
}

/** Skin of a flank before there is a limb. */
const flank: Shape = {
  trunk: 9,
  limb: 0.6,
  width: [
    [-1, 14],
    [0, 13.6],
    [0.5, 12],
    [1, 0],
  ],
  depth: [
    [0, 3],
    [0.5, 2.6],
    [1, 0],
  ],
  reach: [
    [-1, 2],
    [0, 3],
  ],
  aside: [[-1, 0]],
  front: [[-1, 0]],
};

const bud: Shape = {
  trunk: 7,
  limb: 14,
  width: [
    [-1, 14],
    [-0.4, 13.4],
    [0, 11.6],
    [0.3, 10.9],
    [0.6, 9.6],
    [0.8, 7.5],
    [0.93, 4.6],
    [0.985, 2],
    [1, 0],
  ],
  depth: [
    [0, 3.2],
    [0.6, 2.8],
    [1, 0],
  ],
  reach: [
    [-1, 2],
    [0, 3.2],
  ],
  aside: [[-1, 0]],
  front: [[-1, 0]],
};

const paddle: Shape = {
  trunk: 7,
  limb: 29,
  width: [
    [-1, 14],
    [-0.4, 13.2],
    [0, 10.4],
    [0.25, 7.6],
    [0.5, 6.6],
    [0.68, 7.7],
    [0.84, 8],
    [0.94, 5.6],
    [0.985, 2.6],
    [1, 0],
  ],
  depth: [
    [0, 3.8],
    [0.4, 3.4],
    [0.7, 2.2],
    [1, 0],
  ],
  reach: [
    [-1, 2],
    [0, 3.8],
  ],
  aside: [[-1, 0]],
  front: [[-1, 0]],
};

const leg: Shape = {
  trunk: 25,
  limb: 84,
  width: [
    [-1, 9.4],
    [-0.5, 10.8],
    [-0.15, 11.6],
    [0, 10.4],
    [0.2, 8.6],
    [0.44, 6],
    [0.58, 6.3],
    [0.8, 3.5],
    [0.9, 3.7],
    [0.97, 4.9],
    [1, 4.6],
  ],
  depth: [
    [0, 8.9],
    [0.2, 8],
    [0.44, 5.6],
    [0.58, 5.7],
    [0.8, 3.3],
    [0.9, 2.9],
    [1, 1.9],
  ],
  reach: [
    [-1, 13.4],
    [-0.75, 13.6],
    [-0.35, 16.6],
    [-0.1, 18.1],
    [0, 18.2],
  ],
  aside: [
    [-1, 0],
    [-0.6, 0.2],
    [-0.25, 3.6],
    [0, 9.3],
    [0.44, 9.4],
    [1, 9.2],
  ],
  front: [
    [-1, 0.6],
    [-0.25, -1],
    [0.2, 0.2],
    [0.44, 0.6],
    [0.58, -0.6],
    [0.84, -0.9],
    [1, 4],
  ],
};

const SHAPES = { flank, bud, paddle, leg } as const;

/** The name of a shape. */
export type ShapeId = keyof typeof SHAPES;

/** A limb at one moment. */
export interface Pose {
  readonly from: ShapeId;
  readonly to: ShapeId;
  readonly share: number;
  /** How far its far end is turned inwards, degrees. */
  readonly turned: number;
  /** From where it is seen, degrees: 0 from its outer side, 90 from the front, -90 from behind. */
  readonly seen: number;
}

/** A slice across the limb. Angles run from its pre-axial border (0) over the extensor face (π/2), in radians. */
export interface Section {
  readonly height: number;
  readonly y: number;
  readonly width: number;
  /** Its thickness on either side of the middle; the trunk has no flexor face. */
  readonly depth: Readonly<Record<Face, number>>;
  /** How far the slice itself is turned inwards, radians. */
  readonly turn: number;
  /** How much further the skin has turned on it than the slice itself, at its post-axial border. */
  readonly lag: number;
  /** The middle of the slice; on the trunk it moves towards the midline of the body in front and behind. */
  readonly aside: { readonly front: number; readonly back: number };
  readonly front: number;
}

/** Where the flexor face begins: the groin. */
const GROIN = -0.17;

type Measure = 'width' | 'depth' | 'reach' | 'aside' | 'front';

const radians = Math.PI / 180;

/** The slice of a limb at a height. */
export function sectionAt(height: number, pose: Pose): Section {
  const from = SHAPES[pose.from];
  const to = SHAPES[pose.to];
  const value = (measure: Measure): number => mix(along(from[measure], height), along(to[measure], height), pose.share);
  const aside = value('aside');
  const back = aside * passed(height, -0.28, 0);
  const depth = height < 0 ? value('reach') - (aside + back) / 2 : value('depth');
  const early = passed(height, 0, 0.86);
  const late = passed(height, 0.66, 0.96);
  return {
    height,
    y: height * mix(height < 0 ? from.trunk : from.limb, height < 0 ? to.trunk : to.limb, pose.share),
    width: value('width'),
    depth: { dorsal: depth, ventral: depth * passed(height, GROIN, 0) },
    turn: pose.turned * radians * early,
    lag: pose.turned * radians * (early - late),
    aside: { front: aside, back },
    front: value('front'),
  };
}

/** The angle on a slice of a spot across a face: the pre-axial border is at 0, the post-axial one at π or -π. */
export function angleOf(across: number, face: Face, { lag }: Section): number {
  const angle = Math.acos(Math.min(1, Math.max(-1, across)));
  return (face === 'dorsal' ? angle : -angle) + (lag * (1 - across)) / 2;
}

/** How a face of a slice is seen: its skin runs round an ellipse. */
export interface Arc {
  /** From left to right, at an angle. */
  readonly x: (angle: number) => number;
  /** How near it is to the viewer, at an angle. */
  readonly near: (angle: number) => number;
  /** The angle that faces the viewer squarely: what lies up to a quarter turn on either side of it is seen. */
  readonly facing: number;
}

/** How a face of a slice is seen from a direction; `side` is -1 for the other limb of the body. */
export function arcOf(section: Section, face: Face, seen: number, side: 1 | -1 = 1): Arc {
  const { width, turn, aside, front } = section;
  const depth = section.depth[face];
  const middle = (aside.front + aside.back) / 2;
  const from = seen * radians;
  // Forwards and sideways, each as a constant, a share of the cosine and one of the sine of the angle.
  const forwards = [front, width * Math.cos(turn), depth * Math.sin(turn)] as const;
  const sideways = [middle, (aside.front - aside.back) / 2 - width * Math.sin(turn), depth * Math.cos(turn)] as const;
  const term = (index: 0 | 1 | 2): { x: number; near: number } => ({
    x: -forwards[index] * Math.cos(from) + side * sideways[index] * Math.sin(from),
    near: forwards[index] * Math.sin(from) + side * sideways[index] * Math.cos(from),
  });
  const [still, cosine, sine] = [term(0), term(1), term(2)];
  const x = (angle: number): number => still.x + cosine.x * Math.cos(angle) + sine.x * Math.sin(angle);
  const near = (angle: number): number => still.near + cosine.near * Math.cos(angle) + sine.near * Math.sin(angle);
  const square = Math.atan2(sine.x, cosine.x) + Math.PI / 2;
  return { x, near, facing: near(square) > near(square + Math.PI) ? square : square + Math.PI };
}
