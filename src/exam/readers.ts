import type { Problems } from './problems.js';

/** Where a value stands in a record, and where its problems go. */
export interface Where {
  readonly path: string;
  readonly problems: Problems;
}

/**
 * How a value of one type is read: `allowed` says what it may be.
 *
 * `read` returns a fresh value that shares nothing with what it read, or notes a problem and returns `undefined`.
 */
export interface Reader<T> {
  readonly allowed: readonly string[];
  readonly read: (value: unknown, where: Where) => T | undefined;
}

/** The place of a field within something. */
export function within({ path, problems }: Where, field: string): Where {
  return { path: path === '' ? field : `${path}.${field}`, problems };
}

/** One of the values of a list. */
export function oneOf<const T extends string | number | true>(values: readonly T[]): Reader<T> {
  const known = new Set<unknown>(values);
  const allowed = values.map(String);
  return {
    allowed,
    read: (value, { path, problems }) =>
      known.has(value) ? (plain(value) as T) : problems.add('unknown-value', path, value, allowed),
  };
}

/** The limits of a number. */
export interface Range {
  readonly above?: number;
  readonly from?: number;
  readonly to: number;
}

/** A finite number between limits. */
export function numberIn({ above, from, to }: Range): Reader<number> {
  const allowed = [above === undefined ? `>= ${from}` : `> ${above}`, `<= ${to}`];
  return {
    allowed,
    read(value, { path, problems }) {
      if (typeof value !== 'number' || Number.isNaN(value)) return problems.add('wrong-type', path, value, ['number']);
      const isInside = value <= to && (above === undefined || value > above) && (from === undefined || value >= from);
      return isInside ? (plain(value) as number) : problems.add('out-of-range', path, value, allowed);
    },
  };
}

/** A truth value. */
export const flag: Reader<boolean> = {
  allowed: ['true', 'false'],
  read: (value, { path, problems }) =>
    typeof value === 'boolean' ? value : problems.add('wrong-type', path, value, ['true', 'false']),
};

/** JSON cannot write a negative zero. */
function plain(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

/** A frozen list of at least and at most so many things. */
export function listOf<T>(
  each: Reader<T>,
  { atLeast = 0, atMost }: { atLeast?: number; atMost: number },
): Reader<readonly T[]> {
  const allowed = ['array'];
  return {
    allowed,
    read(value, where) {
      const { path, problems } = where;
      const length = lengthOf(value);
      if (length === undefined) return problems.add('wrong-type', path, value, allowed);
      if (length > atMost) return problems.add('too-large', path, length, [`<= ${atMost}`]);
      if (length < atLeast) return problems.add('out-of-range', path, value, [`>= ${atLeast}`]);
      const before = problems.count;
      const list: T[] = [];
      for (let index = 0; index < length; index++) {
        const read = readAt(value as unknown[], index, each, where);
        if (read !== undefined) list.push(read);
      }
      return problems.count === before ? Object.freeze(list) : undefined;
    },
  };
}

/** A list of as many things as it has names, each read in a way of its own. */
export function tuple<T extends readonly unknown[]>(
  names: readonly string[],
  readers: (list: readonly unknown[]) => readonly Reader<unknown>[],
): Reader<T> {
  const allowed = [`[${names.join(', ')}]`];
  return {
    allowed,
    read(value, where) {
      const { path, problems } = where;
      if (lengthOf(value) !== names.length) return problems.add('wrong-type', path, value, allowed);
      const before = problems.count;
      const list = value as unknown[];
      const read = readers(list).map((each, index) => readAt(list, index, each, where));
      return problems.count === before ? (Object.freeze(read) as unknown as T) : undefined;
    },
  };
}

function readAt<T>(list: unknown[], index: number, each: Reader<T>, { path, problems }: Where): T | undefined {
  const at = { path: `${path}[${index}]`, problems };
  const own = ownValue(list, String(index));
  if (own === undefined) return problems.add('missing', at.path, undefined, each.allowed);
  return own === 'unreadable' ? problems.add('wrong-type', at.path, list, each.allowed) : each.read(own.value, at);
}

/** The length of an array, whatever it says of itself. */
export function lengthOf(value: unknown): number | undefined {
  try {
    return Array.isArray(value) && Number.isSafeInteger(value.length) ? value.length : undefined;
  } catch {
    return undefined;
  }
}

/** The value of an own field; nothing is called that belongs to the object, unless it is a proxy. */
function ownValue(object: object, key: string): { readonly value: unknown } | 'unreadable' | undefined {
  try {
    const own = Object.getOwnPropertyDescriptor(object, key);
    if (!own) return undefined;
    return 'value' in own ? { value: own.value } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** The own fields of a plain object by name, those that are `undefined` left out. */
export type Fields = ReadonlyMap<string, unknown>;

/** Reads the fields of an object that is a plain one: not of a class, without symbols, getters or a prototype of its own. */
export function fieldsOf(value: unknown, where: Where): Fields | undefined {
  const keys = keysOf(value);
  if (!keys) return where.problems.add('wrong-type', where.path, value, ['object']);
  const before = where.problems.count;
  const fields = new Map<string, unknown>();
  for (const key of keys) {
    const at = within(where, String(key));
    const own = typeof key === 'string' ? ownValue(value as object, key) : undefined;
    if (typeof key === 'symbol') where.problems.add('unknown-field', at.path, undefined);
    else if (own === 'unreadable') where.problems.add('wrong-type', at.path, value, ['value']);
    else if (own && own.value !== undefined) fields.set(key, own.value);
  }
  return where.problems.count === before ? fields : undefined;
}

/** Whether a value is a plain object. */
export function isPlainObject(value: unknown): value is object {
  return keysOf(value) !== undefined;
}

function keysOf(value: unknown): readonly (string | symbol)[] | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null ? Reflect.ownKeys(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The fields that an object must have, and those that it may have. */
export interface Shape {
  readonly required: Readonly<Record<string, Reader<unknown>>>;
  readonly optional?: Readonly<Record<string, Reader<unknown>>>;
}

/** A frozen object with the fields of a shape, in its order; every other field is a problem. */
export function readShape(fields: Fields, { required, optional = {} }: Shape, where: Where): object | undefined {
  const { path, problems } = where;
  const before = problems.count;
  const readers = { ...required, ...optional };
  const names = Object.keys(readers);
  const known = new Set(names);
  const read: [string, unknown][] = [];
  for (const [name, value] of fields) {
    if (!known.has(name)) problems.add('unknown-field', within(where, name).path, value, names);
  }
  for (const name of names) {
    const reader = readers[name]!;
    if (fields.has(name)) read.push([name, reader.read(fields.get(name), within(where, name))]);
    else if (name in required)
      problems.add('missing', path === '' ? name : `${path}.${name}`, undefined, reader.allowed);
  }
  return problems.count === before ? Object.freeze(Object.fromEntries(read)) : undefined;
}
