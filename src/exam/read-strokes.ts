import { PAINTS, type Paint } from '../core/examination.js';
import { VIEW_IDS } from '../core/views.js';
import { intensity, modality, place, side } from './read-findings.js';
import {
  fieldsOf,
  lengthOf,
  listOf,
  numberIn,
  oneOf,
  readShape,
  tuple,
  within,
  type Reader,
  type Shape,
} from './readers.js';
import type { SkinPoint, Stroke, StrokeShape } from './types.js';

/** The charts of the skin and how far `s` runs on each: mm on the sock, from base to tip on a toe. */
export const CHARTS: Readonly<Record<string, number>> = { sock: 1109, toe1: 1, toe2: 1, toe3: 1, toe4: 1, toe5: 1 };

/** The most points of one stroke. */
export const MOST_POINTS = 20_000;

/** The most points of all strokes of one record. */
export const MOST_POINTS_IN_ALL = 200_000;

/** The radius of the widest brush, mm. */
const WIDEST_BRUSH = 500;

/** How far from its origin a plate may reach, mm. */
const PLATE_REACH = 10_000;

/** Once round, degrees. */
const TURN = 360;

const FEWEST_CORNERS = 3;

const chart = oneOf(Object.keys(CHARTS));
const angle = numberIn({ from: -TURN, to: TURN });
const along = new Map(Object.entries(CHARTS).map(([id, to]) => [id, numberIn({ from: 0, to })]));
const sock = along.get('sock')!;
const length = numberIn({ from: -PLATE_REACH, to: PLATE_REACH });

const skinPoint = tuple<SkinPoint>(['chart', 's', 'phi'], ([id]) => [chart, along.get(id as string) ?? sock, angle]);
const corner = tuple<readonly [x: number, y: number]>(['x', 'y'], () => [length, length]);

const PAINT_SHAPES: Readonly<Record<Paint, Shape>> = {
  pain: { required: { side }, optional: { intensity } },
  numbness: { required: { side, modality, grade: oneOf(['absent', 'reduced']) } },
  tingling: { required: { side } },
  allodynia: { required: { side } },
};

const TOOL_SHAPES: Readonly<Record<StrokeShape['tool'], Shape>> = {
  brush: {
    required: {
      radius: numberIn({ above: 0, to: WIDEST_BRUSH }),
      path: counted(listOf(skinPoint, { atLeast: 1, atMost: MOST_POINTS })),
    },
  },
  lasso: {
    required: {
      view: oneOf(VIEW_IDS),
      yaw: angle,
      pitch: angle,
      outline: counted(listOf(corner, { atLeast: FEWEST_CORNERS, atMost: MOST_POINTS })),
    },
  },
  place: { required: { place } },
};

const paint = oneOf(PAINTS);
const tool = oneOf(Object.keys(TOOL_SHAPES) as (keyof typeof TOOL_SHAPES)[]);
const erase = oneOf([true]);

/** A stroke of painting. */
export const stroke: Reader<Stroke> = {
  allowed: ['object'],
  read(value, where) {
    const fields = fieldsOf(value, where);
    if (!fields) return undefined;
    const named = <Name extends string>(field: string, names: Reader<Name>): Name | undefined => {
      const at = within(where, field);
      if (fields.has(field)) return names.read(fields.get(field), at);
      return where.problems.add('missing', at.path, undefined, names.allowed);
    };
    const [paintName, toolName] = [named('paint', paint), named('tool', tool)];
    if (!paintName || !toolName) return undefined;
    const [layer, shape] = [PAINT_SHAPES[paintName], TOOL_SHAPES[toolName]];
    const required = { paint, ...layer.required, tool, ...shape.required };
    return readShape(fields, { required, optional: { ...layer.optional, erase } }, where) as Stroke | undefined;
  },
};

/** A list of points, refused once the record holds too many of them. */
function counted<T>(list: Reader<readonly T[]>): Reader<readonly T[]> {
  return {
    allowed: list.allowed,
    read(value, where) {
      const { path, problems } = where;
      if (problems.points > MOST_POINTS_IN_ALL) {
        return problems.add('too-large', path, problems.points, [`<= ${MOST_POINTS_IN_ALL}`]);
      }
      const points = list.read(value, where);
      problems.points += lengthOf(value) ?? 0;
      return points;
    },
  };
}
