import type { Finding, Item } from '../exam/types.js';

/** A finding or an item without a result as one flat row, as tables and resources carry it. */
export interface Row {
  readonly kind: string;
  /** Its place, movement, reflex, test or sign. */
  readonly what?: string;
  readonly side?: string;
  readonly modality?: string;
  /** The place of a sign. */
  readonly where?: string;
  /** Its grade or result; of a sign, whether it is there. */
  readonly result?: string | number | boolean;
  readonly intensity?: unknown;
  readonly share?: unknown;
}

/** Under which name each kind has what it is about, and what was found. */
const FIELDS: Readonly<Record<Finding['kind'], { readonly what: string; readonly result?: string }>> = {
  sensation: { what: 'place', result: 'grade' },
  pain: { what: 'place' },
  power: { what: 'movement', result: 'grade' },
  reflex: { what: 'reflex', result: 'grade' },
  provocation: { what: 'test', result: 'result' },
  sign: { what: 'sign', result: 'present' },
};

/** Whether a kind of finding is known. */
export function isKind(kind: string): kind is Finding['kind'] {
  return Object.hasOwn(FIELDS, kind);
}

/** A finding or an item as one row. */
export function rowOf(item: Finding | Item): Row {
  const { what, result = '' } = FIELDS[item.kind];
  const fields = item as unknown as Readonly<Record<string, string | undefined>>;
  return defined({
    kind: item.kind,
    what: fields[what],
    side: fields['side'],
    modality: fields['modality'],
    where: item.kind === 'sign' ? item.place : undefined,
    result: fields[result],
    intensity: fields['intensity'],
    share: fields['share'],
  }) as unknown as Row;
}

/** What a row says, not yet checked. What its kind does not have stays in it, so that it is refused and not lost. */
export function fromRow({ kind, what, result, where, ...others }: Row): Readonly<Record<string, unknown>> {
  const known = isKind(kind) ? FIELDS[kind] : undefined;
  return defined({
    kind,
    ...others,
    [known?.what ?? 'what']: what,
    [known?.result ?? 'result']: result,
    ...(where !== undefined && { [kind === 'sign' ? 'place' : 'where']: where }),
  });
}

/** An object without what is undefined. */
export function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
