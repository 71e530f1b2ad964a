import fc from 'fast-check';
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
  SETTINGS,
  SIGNS,
  UNGRADED_POWER,
} from '../../src/core/examination.js';
import { PLACES } from '../../src/core/places.js';
import { SIDES } from '../../src/core/sides.js';
import { TURN_LIMITS, VIEW_IDS } from '../../src/core/views.js';
import { itemKey, itemOf } from '../../src/exam/examination.js';
import { CHARTS } from '../../src/exam/read-strokes.js';
import type { Examination, Finding, Item, ReflexFinding, SkinPoint, Stroke } from '../../src/exam/types.js';

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const side = oneOf(SIDES);
const place = oneOf(PLACES);

/** A number between limits; never a negative zero, which JSON cannot write. */
const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const share = number(0.001, 1);
const intensity = fc.integer({ min: 0, max: 10 });

/** A record with some of its optional fields, without one that is `undefined`, and with a usual prototype. */
function some<T extends object>(
  model: { [Name in keyof T]-?: fc.Arbitrary<T[Name]> },
  optional: (keyof T)[] = [],
): fc.Arbitrary<T> {
  const requiredKeys = (Object.keys(model) as (keyof T)[]).filter((name) => !optional.includes(name));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

/** Any finding that a record may hold, tested or painted. */
export const findings: fc.Arbitrary<Finding> = fc.oneof(
  some<Extract<Finding, { kind: 'sensation' }>>(
    { kind: fc.constant('sensation'), place, side, modality: oneOf(MODALITIES), grade: oneOf(SENSORY_GRADES), share },
    ['share'],
  ),
  some<Extract<Finding, { kind: 'pain' }>>({ kind: fc.constant('pain'), place, side, intensity, share }, [
    'intensity',
    'share',
  ]),
  some<Extract<Finding, { kind: 'power' }>>({
    kind: fc.constant('power'),
    movement: oneOf(MOVEMENTS),
    side,
    grade: oneOf([...MRC_GRADES, ...UNGRADED_POWER]),
  }),
  some<ReflexFinding>({
    kind: fc.constant('reflex'),
    reflex: oneOf(REFLEXES.filter((reflex) => reflex !== 'plantar')) as fc.Arbitrary<'patellar'>,
    side,
    grade: oneOf(REFLEX_GRADES),
  }),
  some<ReflexFinding>({
    kind: fc.constant('reflex'),
    reflex: fc.constant('plantar'),
    side,
    grade: oneOf(PLANTAR_GRADES),
  }),
  some<Extract<Finding, { kind: 'provocation' }>>({
    kind: fc.constant('provocation'),
    test: oneOf(PROVOCATIONS),
    side,
    result: oneOf(PROVOCATION_RESULTS),
  }),
  some<Extract<Finding, { kind: 'sign' }>>(
    { kind: fc.constant('sign'), sign: oneOf(SIGNS), side, place, present: fc.boolean() },
    ['side', 'place'],
  ),
);

/** Any item that can be examined. */
export const items: fc.Arbitrary<Item> = findings.map(itemOf);

const skinPoints: fc.Arbitrary<SkinPoint> = oneOf(Object.keys(CHARTS)).chain((chart) =>
  fc.tuple(fc.constant(chart), number(0, CHARTS[chart]!), number(-180, 180)),
);

const layers: fc.Arbitrary<object> = fc.oneof(
  some({ paint: fc.constant('pain'), side, intensity }, ['intensity']),
  some({
    paint: fc.constant('numbness'),
    side,
    modality: oneOf(MODALITIES.filter((modality) => modality !== 'paraesthesia')),
    grade: oneOf(['absent', 'reduced'] as const),
  }),
  some({
    paint: fc.constant('numbness'),
    side,
    modality: fc.constant('paraesthesia'),
    grade: fc.constant('reduced'),
  }),
  some({ paint: oneOf(['tingling', 'allodynia'] as const), side }),
);

const shapes: fc.Arbitrary<object> = fc.oneof(
  some({
    tool: fc.constant('brush'),
    radius: number(2, 60),
    path: fc.array(skinPoints, { minLength: 1, maxLength: 6 }),
  }),
  oneOf(VIEW_IDS).chain((view) =>
    some({
      tool: fc.constant('lasso'),
      view: fc.constant(view),
      yaw: number(-TURN_LIMITS[view].yaw, TURN_LIMITS[view].yaw),
      pitch: number(...TURN_LIMITS[view].pitch),
      outline: fc.array(fc.tuple(number(-1000, 1000), number(-1000, 1000)), { minLength: 3, maxLength: 6 }),
    }),
  ),
  some({ tool: fc.constant('place'), place: place.filter((id) => id !== 'hand') }),
);

/** Any stroke of painting. */
export const strokes: fc.Arbitrary<Stroke> = fc
  .tuple(layers, shapes, fc.boolean())
  .map(([layer, shape, erase]) => ({ ...layer, ...shape, ...(erase && { erase: true }) }) as Stroke);

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any examination that is valid: what `parseExamination` lets pass. */
export const examinations: fc.Arbitrary<Examination> = some<Examination>(
  {
    version: fc.constant(1),
    date: dates,
    age: fc.integer({ min: 0, max: 130 }),
    setting: oneOf(SETTINGS),
    findings: fc.uniqueArray(findings, { selector: itemKey, maxLength: 30 }),
    notTestable: fc.uniqueArray(items, { selector: itemKey, maxLength: 5 }),
    strokes: fc.array(strokes, { maxLength: 4 }),
  },
  ['date', 'age', 'setting'],
).map((examination) => {
  const found = new Set(examination.findings.map(itemKey));
  return { ...examination, notTestable: examination.notTestable.filter((item) => !found.has(itemKey(item))) };
});
