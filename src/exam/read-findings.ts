import {
  MODALITIES,
  MOVEMENTS,
  MRC_GRADES,
  PLANTAR_GRADES,
  PROVOCATIONS,
  PROVOCATION_RESULTS,
  REFLEXES,
  REFLEX_GRADES,
  SENSORY_GRADES,
  SIGNS,
  UNGRADED_POWER,
} from '../core/examination.js';
import { PLACES } from '../core/places.js';
import { SIDES } from '../core/sides.js';
import { WORST_PAIN } from './grades.js';
import { fieldsOf, flag, numberIn, oneOf, readShape, within, type Fields, type Reader, type Shape } from './readers.js';
import type { Finding, Item } from './types.js';

/** One of the sides. */
export const side = oneOf(SIDES);

/** One of the places. */
export const place = oneOf(PLACES);

/** One of the modalities. */
export const modality = oneOf(MODALITIES);

/** A whole number from 0 to 10. */
export const intensity = oneOf(Array.from({ length: WORST_PAIN + 1 }, (_, step) => step));

const share = numberIn({ above: 0, to: 1 });

/** The shapes of an item and of what is found of it. */
interface Kind {
  readonly item: Shape;
  readonly result: Shape;
}

const kind = <const Name extends string>(name: Name): Reader<Name> => oneOf([name]);

const KINDS: Readonly<Record<Finding['kind'], Kind>> = {
  sensation: {
    item: { required: { kind: kind('sensation'), place, side, modality } },
    result: { required: { grade: oneOf(SENSORY_GRADES) }, optional: { share } },
  },
  pain: {
    item: { required: { kind: kind('pain'), place, side } },
    result: { required: {}, optional: { intensity, share } },
  },
  power: {
    item: { required: { kind: kind('power'), movement: oneOf(MOVEMENTS), side } },
    result: { required: { grade: oneOf([...MRC_GRADES, ...UNGRADED_POWER]) } },
  },
  reflex: {
    item: { required: { kind: kind('reflex'), reflex: oneOf(REFLEXES), side } },
    result: { required: { grade: oneOf(REFLEX_GRADES) } },
  },
  provocation: {
    item: { required: { kind: kind('provocation'), test: oneOf(PROVOCATIONS), side } },
    result: { required: { result: oneOf(PROVOCATION_RESULTS) } },
  },
  sign: {
    item: { required: { kind: kind('sign'), sign: oneOf(SIGNS) }, optional: { side, place } },
    result: { required: { present: flag } },
  },
};

const PLANTAR: Shape = { required: { grade: oneOf(PLANTAR_GRADES) } };

const kindName = oneOf(Object.keys(KINDS) as (keyof typeof KINDS)[]);

/** A finding. */
export const finding = byKind<Finding>(({ item, result }, fields) => {
  const own = fields.get('reflex') === 'plantar' && item === KINDS.reflex.item ? PLANTAR : result;
  return {
    required: { ...item.required, ...own.required },
    optional: { ...item.optional, ...own.optional },
  };
});

/** What could not be tested. */
export const item = byKind<Item>((known) => known.item);

function byKind<T extends object>(shapeOf: (known: Kind, fields: Fields) => Shape): Reader<T> {
  return {
    allowed: ['object'],
    read(value, where) {
      const fields = fieldsOf(value, where);
      if (!fields) return undefined;
      const at = within(where, 'kind');
      if (!fields.has('kind')) return where.problems.add('missing', at.path, undefined, kindName.allowed);
      const name = kindName.read(fields.get('kind'), at);
      return name && (readShape(fields, shapeOf(KINDS[name], fields), where) as T | undefined);
    },
  };
}
