import { BRUSH_RADII, PAINTS, type Paint } from '../core/examination.js';
import { PLACES } from '../core/places.js';
import { TURN_LIMITS, VIEW_IDS } from '../core/views.js';
import { intensity, modality, side } from './read-findings.js';
import {
  fieldsOf,
  lengthOf,
  listOf,
  numberIn,
  oneOf,
  readShape,
  tuple,
  within,
  type Fields,
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

/** The places that can be painted: all that are on the limb. */
const place = oneOf(PLACES.filter((id) => id !== 'hand'));

const PAINT_SHAPES: Readonly<Record<Paint, Shape>> = {
  pain: { required: { side }, optional: { intensity } },
  numbness: { required: { side, modality, grade: oneOf(['absent', 'reduced']) } },
  tingling: { required: { side } },
  allodynia: { required: { side } },
};

const TOOL_SHAPES: Readonly<Record<StrokeShape['tool'], Shape>> = {
  brush: {
    required: {
      radius: numberIn({ from: BRUSH_RADII.least, to: BRUSH_RADII.most }),
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
    const [layer, shape] = [paintShape(paintName, fields), toolShape(toolName, fields)];
    const required = { paint, ...layer.required, tool, ...shape.required };
    return readShape(fields, { required, optional: { ...layer.optional, erase } }, where) as Stroke | undefined;
  },
};

/** What is told, and not tested, is a feeling of numbness: never that nothing is felt. */
function paintShape(name: Paint, fields: Fields): Shape {
  const { required, optional = {} } = PAINT_SHAPES[name];
  const isTold = name === 'numbness' && fields.get('modality') === 'paraesthesia';
  return { required: isTold ? { ...required, grade: oneOf(['reduced']) } : required, optional };
}

/** A view is turned only so far as it can be shown. */
function toolShape(name: StrokeShape['tool'], fields: Fields): Shape {
  const shape = TOOL_SHAPES[name];
  const view = VIEW_IDS.find((id) => id === fields.get('view'));
  if (name !== 'lasso' || !view) return shape;
  const { yaw, pitch } = TURN_LIMITS[view];
  const turned = { yaw: numberIn({ from: -yaw, to: yaw }), pitch: numberIn({ from: pitch[0], to: pitch[1] }) };
  return { required: { ...shape.required, ...turned } };
}

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
