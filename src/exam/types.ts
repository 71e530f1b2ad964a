import type {
  Modality,
  Movement,
  PlantarGrade,
  PowerGrade,
  Provocation,
  ProvocationResult,
  Reflex,
  ReflexGrade,
  SensoryGrade,
  Setting,
  Sign,
} from '../core/examination.js';
import type { Place } from '../core/places.js';
import type { Side } from '../core/sides.js';
import type { ViewId } from '../core/views.js';

/**
 * What is felt at a place.
 *
 * With a `share` it was painted: so much of the place is covered, above 0 and at most 1. A painted finding and one at the
 * same place that was tested there stand beside one another.
 */
export interface SensationFinding {
  readonly kind: 'sensation';
  readonly place: Place;
  readonly side: Side;
  readonly modality: Modality;
  readonly grade: SensoryGrade;
  readonly share?: number;
}

/** Pain that is felt at a place; `intensity` from 0 to 10, if the person gave one. */
export interface PainFinding {
  readonly kind: 'pain';
  readonly place: Place;
  readonly side: Side;
  readonly intensity?: number;
  readonly share?: number;
}

/** The power of a movement. */
export interface PowerFinding {
  readonly kind: 'power';
  readonly movement: Movement;
  readonly side: Side;
  readonly grade: PowerGrade;
}

/** A reflex; the plantar one has grades of its own. */
export type ReflexFinding =
  | {
      readonly kind: 'reflex';
      readonly reflex: Exclude<Reflex, 'plantar'>;
      readonly side: Side;
      readonly grade: ReflexGrade;
    }
  | { readonly kind: 'reflex'; readonly reflex: 'plantar'; readonly side: Side; readonly grade: PlantarGrade };

/** A test that provokes pain or tingling. */
export interface ProvocationFinding {
  readonly kind: 'provocation';
  readonly test: Provocation;
  readonly side: Side;
  readonly result: ProvocationResult;
}

/** A sign of the history or of inspection that is there, or was looked for in vain. */
export interface SignFinding {
  readonly kind: 'sign';
  readonly sign: Sign;
  readonly present: boolean;
  readonly side?: Side;
  readonly place?: Place;
}

/** One thing that was found. */
export type Finding = SensationFinding | PainFinding | PowerFinding | ReflexFinding | ProvocationFinding | SignFinding;

/** What can be examined: a finding without its result. A `share` that is set stands for what was painted. */
export type Item =
  | Pick<SensationFinding, 'kind' | 'place' | 'side' | 'modality'>
  | Pick<PainFinding, 'kind' | 'place' | 'side'>
  | Pick<PowerFinding, 'kind' | 'movement' | 'side'>
  | { readonly kind: 'reflex'; readonly reflex: Reflex; readonly side: Side }
  | Pick<ProvocationFinding, 'kind' | 'test' | 'side'>
  | Pick<SignFinding, 'kind' | 'sign' | 'side' | 'place'>;

/** A point of the skin of a limb: its chart, s and phi, as in the atlas. */
export type SkinPoint = readonly [chart: string, s: number, phi: number];

/** What a stroke paints. `grade` of numbness is `absent` or `reduced`; `modality` says how it was found, by default told. */
export type PaintLayer =
  | { readonly paint: 'pain'; readonly side: Side; readonly intensity?: number }
  | {
      readonly paint: 'numbness';
      readonly side: Side;
      readonly modality: Modality;
      readonly grade: 'absent' | 'reduced';
    }
  | { readonly paint: 'tingling'; readonly side: Side }
  | { readonly paint: 'allodynia'; readonly side: Side };

/** The way that a stroke covers skin. */
export type StrokeShape =
  /** A brush that went along a path, `radius` mm on the skin. */
  | { readonly tool: 'brush'; readonly radius: number; readonly path: readonly SkinPoint[] }
  /** All skin that is seen inside an outline, in mm of the plate, x to the right and y down, as a view turned by yaw and pitch shows it. */
  | {
      readonly tool: 'lasso';
      readonly view: ViewId;
      readonly yaw: number;
      readonly pitch: number;
      readonly outline: readonly (readonly [x: number, y: number])[];
    }
  /** A whole place. */
  | { readonly tool: 'place'; readonly place: Place };

/** One stroke of painting, in the order in which they were made; with `erase` it takes away what lies under it. */
export type Stroke = PaintLayer & StrokeShape & { readonly erase?: true };

/** One examination of the lower limbs. What is not listed was not examined; it is never read as normal. */
export interface Examination {
  readonly version: 1;
  /** The day, as an ISO date. */
  readonly date?: string;
  /** The age of the person, years. */
  readonly age?: number;
  readonly setting?: Setting;
  readonly findings: readonly Finding[];
  /** What could not be tested. */
  readonly notTestable: readonly Item[];
  readonly strokes: readonly Stroke[];
}

/** A paint as the finding that it stands for at a place. @see PaintLayer */
export type PaintedFinding = (SensationFinding | PainFinding) & { readonly share: number };

/** Why a record was refused. Words for it are in `locales`. */
export const PROBLEM_CODES = [
  'not-json',
  'not-an-object',
  'too-large',
  'newer-version',
  'missing',
  'wrong-type',
  'unknown-value',
  'unknown-field',
  'out-of-range',
  'repeated',
] as const;

/** One reason why a record was refused. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong with a record, and where. */
export interface RecordProblem {
  readonly code: ProblemCode;
  /** Such as `findings[3].grade`; empty for the record as a whole. */
  readonly path: string;
  /** The value as JSON would write it, cut after 80 characters. */
  readonly value: string;
  readonly allowed: readonly string[];
}

/** A record that was read, or the reasons why it was not. */
export type Parsed =
  | { readonly ok: true; readonly examination: Examination }
  | {
      readonly ok: false;
      /** The first problems, at most 20. */
      readonly problems: readonly RecordProblem[];
      /** How many more there are. */
      readonly more?: number;
    };
