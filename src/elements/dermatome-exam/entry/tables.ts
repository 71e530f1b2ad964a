import type { Movement, Provocation, Reflex } from '../../../core/examination.js';
import { KEY_POINTS, type KeyPoint } from '../../../core/key-points.js';
import type { Level } from '../../../core/levels.js';
import { PLACES, type Place } from '../../../core/places.js';
import { SIDES } from '../../../core/sides.js';
import {
  FIRST_PROVOCATIONS,
  FIRST_REFLEXES,
  FURTHER_MOVEMENTS,
  FURTHER_PROVOCATIONS,
  FURTHER_REFLEXES,
  KEY_MOVEMENTS,
  SENSORY_MODALITIES,
  type Step,
  TELLING_MOVEMENTS,
  TRIPLES,
} from '../../../exam/blocks.js';
import { itemKey } from '../../../exam/examination.js';
import type { Examination, Item } from '../../../exam/types.js';
import type { BlockId } from '../../../locales/entry-types.js';
import { evidence } from './lazy-evidence.js';

/** The steps in which something is entered. */
export type EntryStep = Exclude<Step, 'summary'>;

/** One line of a table: what is examined on both sides. */
export interface Row {
  readonly id: string;
  /** The levels that it is a test of. */
  readonly levels: readonly Level[];
  /** In the order in which they are seen, the right side first. */
  readonly items: readonly Item[];
}

/** One table of a step. */
export interface Block {
  readonly id: BlockId;
  readonly rows: readonly Row[];
}

/** The row of a key sensory point: touch and pin on the right, touch and pin on the left. */
function keyPointRow({ id, levels, place }: KeyPoint): Row {
  return { id, levels, items: placeItems(place) };
}

function placeItems(place: Place): Item[] {
  return SIDES.flatMap((side) =>
    SENSORY_MODALITIES.map((modality): Item => ({ kind: 'sensation', place, side, modality })),
  );
}

function movementRow(movement: Movement): Row {
  const levels = KEY_MOVEMENTS.find((key) => key.movement === movement)?.levels ?? [];
  return { id: movement, levels, items: SIDES.map((side) => ({ kind: 'power', movement, side })) };
}

function reflexRow(reflex: Reflex): Row {
  const claimed = evidence()?.BASIC_CLAIMS.filter((claim) => claim.kind === 'reflex' && claim.reflex === reflex) ?? [];
  const shown = TRIPLES.find((triple) => triple.reflex === reflex)?.level;
  const levels = shown ? [shown] : claimed.flatMap((claim) => claim.levels);
  return { id: reflex, levels, items: SIDES.map((side) => ({ kind: 'reflex', reflex, side })) };
}

function provocationRow(test: Provocation): Row {
  return { id: test, levels: [], items: SIDES.map((side) => ({ kind: 'provocation', test, side })) };
}

/** Whether anything is known of a row, be it only that it could not be tested. */
export function isTouched(row: Row, known: ReadonlySet<string>): boolean {
  return row.items.some((item) => known.has(itemKey(item)));
}

/** The keys of all that was found or could not be tested. */
export function knownKeys({ findings, notTestable }: Examination): Set<string> {
  return new Set([...findings, ...notTestable].map((item) => itemKey(item)));
}

/** The blocks of a step, and in them what was asked for besides or is known already. `opened` holds ids of blocks and rows. */
export function blocksOf(step: EntryStep, examination: Examination, opened: ReadonlySet<string>): Block[] {
  const known = knownKeys(examination);
  const shown = (row: Row): boolean => opened.has(row.id) || isTouched(row, known);
  switch (step) {
    case 'history':
      return [];
    case 'sensation': {
      const others = PLACES.filter((place) => KEY_POINTS.every((point) => point.place !== place));
      const rows = others.map((place): Row => ({ id: place, levels: [], items: placeItems(place) }));
      return [{ id: 'key-points', rows: [...KEY_POINTS.map(keyPointRow), ...rows.filter(shown)] }];
    }
    case 'power': {
      const further = FURTHER_MOVEMENTS.map(movementRow);
      const open = opened.has('further-movements') ? further : further.filter(shown);
      return [
        { id: 'key-muscles', rows: KEY_MOVEMENTS.map(({ movement }) => movementRow(movement)) },
        { id: 'telling', rows: TELLING_MOVEMENTS.map(movementRow) },
        ...(open.length > 0 ? [{ id: 'further-movements' as const, rows: open }] : []),
      ];
    }
    case 'reflexes':
      return [
        { id: 'reflexes', rows: [...FIRST_REFLEXES.map(reflexRow), ...FURTHER_REFLEXES.map(reflexRow).filter(shown)] },
      ];
    case 'provocation': {
      const further = FURTHER_PROVOCATIONS.map(provocationRow).filter(shown);
      return [{ id: 'provocations', rows: [...FIRST_PROVOCATIONS.map(provocationRow), ...further] }];
    }
  }
}

/** The rows of a step that are offered but not shown. */
export function furtherRows(step: EntryStep, blocks: readonly Block[]): Row[] {
  const shown = new Set(blocks.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const all =
    step === 'power'
      ? FURTHER_MOVEMENTS.map(movementRow)
      : step === 'reflexes'
        ? FURTHER_REFLEXES.map(reflexRow)
        : step === 'provocation'
          ? FURTHER_PROVOCATIONS.map(provocationRow)
          : [];
  return all.filter(({ id }) => !shown.has(id));
}

/** The step in which a thing is entered. */
export function stepOf({ kind }: Item): EntryStep {
  switch (kind) {
    case 'sensation':
    case 'pain':
      return 'sensation';
    case 'power':
      return 'power';
    case 'reflex':
      return 'reflexes';
    case 'provocation':
      return 'provocation';
    case 'sign':
      return 'history';
  }
}

/** The name of the row in which a thing stands. */
export function rowIdOf(item: Item): string {
  switch (item.kind) {
    case 'sensation':
    case 'pain':
      return KEY_POINTS.find(({ place }) => place === item.place)?.id ?? item.place;
    case 'power':
      return item.movement;
    case 'reflex':
      return item.reflex;
    case 'provocation':
      return item.test;
    case 'sign':
      return item.sign;
  }
}
