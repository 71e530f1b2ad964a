import type { Level } from '../core/levels.js';
import type { KeyPointId } from '../core/key-points.js';
import type { Side } from '../core/sides.js';
import type { ViewId } from '../core/views.js';

/** The tables and groups in which things are examined. */
export type BlockId =
  | 'key-points'
  | 'key-muscles'
  | 'telling'
  | 'further-movements'
  | 'reflexes'
  | 'provocations'
  | 'saddle-signs'
  | 'general-signs'
  | 'other-signs'
  | 'context-signs';

/** How one side differs from the other. */
export type Difference = 'less' | 'more' | 'weaker' | 'brisker' | 'different';

/** What is read aloud for one thing that can be examined, such as `Pinprick, L5, top of foot, left: absent. Less than right.` */
export interface ItemParts {
  /** What is tested, in the order in which it is said. */
  readonly what: readonly string[];
  readonly side: Side | undefined;
  readonly result: string;
  /** How this side differs from the other one. */
  readonly differs?: Difference | undefined;
}

/** The words with which an examination is entered. They have no clinical content of their own. */
export interface EntryWords {
  readonly blocks: Readonly<Record<BlockId, string>>;
  /** The scale of a block, where it needs to be named. */
  readonly scales: Partial<Readonly<Record<BlockId, string>>>;
  /** Heads of columns: each side, touch, pin. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly touch: string;
  readonly pin: string;
  readonly keyPoint: string;
  readonly movement: string;
  readonly reflex: string;
  readonly test: string;
  readonly tells: string;
  readonly remarks: string;

  /** The full sentence of a cell. */
  readonly item: (parts: ItemParts) => string;
  /** The name of the thing in hand with its side, such as `Outer heel, left`. */
  readonly sided: (name: string, side: Side) => string;
  /** The mark beside a row, such as `left less`. */
  readonly differs: (side: Side, how: Difference) => string;
  /** The same where only one modality differs, or both in opposite ways. */
  readonly differsIn: (what: string, mark: string) => string;
  readonly bothNamed: (levels: readonly Level[]) => string;
  readonly optional: string;
  readonly recalled: string;

  readonly allNormal: (side: Side) => string;
  readonly restNormal: string;
  readonly restNegative: string;
  readonly normalBelow: string;
  /** Said when many cells were filled at once. */
  readonly filled: (count: number) => string;
  readonly nothingLeft: string;
  readonly more: Readonly<Record<'movements' | 'signs', string>>;
  readonly testThese: (count: number) => string;
  readonly add: (name: string) => string;
  readonly next: string;
  readonly previous: string;
  readonly position: (index: number, total: number) => string;

  readonly legend: string;
  readonly normal: string;
  readonly altered: string;
  readonly increased: string;
  readonly absent: string;
  /** What the fills of power stand for. */
  readonly powerFills: Readonly<Record<'altered' | 'absent', string>>;
  /** That what was not tested is never read as normal. */
  readonly untested: string;

  readonly answers: string;
  readonly help: string;
  readonly compare: string;
  readonly sources: string;
  readonly clear: string;
  /** What the keys do in this kind of table. */
  readonly keys: Readonly<Record<'sensation' | 'power' | 'reflexes' | 'provocation', string>>;
  readonly views: Readonly<Record<ViewId, string>>;
  /** In place of figures that could not be loaded. */
  readonly figuresFailed: string;
  /** In place of how a thing is tested, where that could not be loaded. */
  readonly helpFailed: string;

  /** The note while the skin around the anus is not tested. */
  readonly sacralOpen: (first: KeyPointId, last: KeyPointId) => string;
  readonly sacralWhy: string;

  readonly redFlag: string;
  readonly yes: string;
  readonly no: string;
  readonly notAsked: string;
  readonly sideOf: string;
  readonly bothSides: string;
  readonly sideUnknown: string;
  readonly placeOf: string;
  readonly placeUnknown: string;
}
