import type { MethodId } from '../core/exam-methods.js';
import type {
  Modality,
  Movement,
  Paint,
  PlantarGrade,
  Provocation,
  ProvocationResult,
  Reflex,
  ReflexGrade,
  SensoryGrade,
  Setting,
  Sign,
} from '../core/examination.js';
import type { KeyPointId } from '../core/key-points.js';
import type { Place } from '../core/places.js';
import type { Side } from '../core/sides.js';

/** How something is tested, and what it is compared with. */
export interface MethodWords {
  readonly how: string;
  readonly compare: string;
}

/** What can be examined, how, and what is found, in the words of one reader. Names start in lower case and have no full stop. */
export interface ExamTerms {
  readonly sides: Readonly<Record<Side, string>>;
  readonly places: Readonly<Record<Place, string>>;
  /** The skin of each key point, such as `'outer heel'`. */
  readonly keyPoints: Readonly<Record<KeyPointId, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly sensoryGrades: Readonly<Record<SensoryGrade, string>>;
  /** A feeling of numbness, and tingling: what `paraesthesia` is called by its grade. */
  readonly complaints: Readonly<Record<SensoryGrade, string>>;
  readonly movements: Readonly<Record<Movement, string>>;
  /** The muscles of each movement. */
  readonly muscles: Readonly<Record<Movement, string>>;
  /** What each MRC grade means, and `weak` and `normal`, by `String(grade)`. */
  readonly powerGrades: Readonly<Record<string, string>>;
  readonly reflexes: Readonly<Record<Reflex, string>>;
  readonly reflexGrades: Readonly<Record<ReflexGrade, string>>;
  readonly plantarGrades: Readonly<Record<PlantarGrade, string>>;
  readonly provocations: Readonly<Record<Provocation, string>>;
  readonly provocationResults: Readonly<Record<ProvocationResult, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly settings: Readonly<Record<Setting, string>>;
  readonly paints: Readonly<Record<Paint, string>>;
  readonly notTestable: string;
  readonly notTested: string;
  /** By `methodOf(item)` of `core/exam-methods`. */
  readonly methods: Readonly<Record<MethodId, MethodWords>>;
  /** What a movement tells apart, such as a root from a nerve; by the id of its claim in `core/exam-methods`. */
  readonly tellsApart: Readonly<Record<string, string>>;
}
