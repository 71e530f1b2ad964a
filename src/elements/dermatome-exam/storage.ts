import { parseExamination } from '../../exam/parse.js';
import { serialiseExamination } from '../../exam/serialise.js';
import type { Examination, Parsed } from '../../exam/types.js';

/** Where a record can be kept by the browser. */
export const STORAGE_KINDS = ['none', 'session', 'local'] as const;

/** Where a record is kept. */
export type StorageKind = (typeof STORAGE_KINDS)[number];

/** What became of the record that a browser keeps. */
export type Kept = 'kept' | 'blocked' | 'unread';

/** The record of one element as its browser keeps it. Nothing is touched while the kind is `none`. */
export class StoredRecord {
  #kind: StorageKind = 'none';
  #key = '';
  #kept: Kept = 'kept';
  #refused: Extract<Parsed, { ok: false }> | undefined;

  /** What became of it: `blocked` if the browser refuses, `unread` if what is stored is no record. */
  get kept(): Kept {
    return this.#kept;
  }

  get kind(): StorageKind {
    return this.#kind;
  }

  /** Why what is stored is no record. */
  get refused(): Extract<Parsed, { ok: false }> | undefined {
    return this.#refused;
  }

  /** Goes to another place: the record that is there, if there is one and it can be read. */
  open(kind: StorageKind, name: string): Examination | undefined {
    const key = `dermatome-exam:${name}`;
    if (kind === this.#kind && key === this.#key) return undefined;
    this.#kind = kind;
    this.#key = key;
    this.#kept = 'kept';
    this.#refused = undefined;
    const text = this.#try((storage) => storage.getItem(key));
    if (typeof text !== 'string') return undefined;
    const parsed = parseExamination(text);
    if (parsed.ok) return parsed.examination;
    this.#kept = 'unread';
    this.#refused = parsed;
    return undefined;
  }

  /** Keeps a record; `undefined` takes away what is there. What could not be read is not written over. */
  keep(examination: Examination | undefined): void {
    if (this.#kept === 'unread') return;
    this.#kept = 'kept';
    if (examination) this.#try((storage) => storage.setItem(this.#key, serialiseExamination(examination)));
    else this.#try((storage) => storage.removeItem(this.#key));
  }

  /** Takes away what could not be read. */
  discard(): void {
    this.#kept = 'kept';
    this.#refused = undefined;
    this.#try((storage) => storage.removeItem(this.#key));
  }

  /** A browser may refuse the storage as a whole, or a text that is too long for what is left of it. */
  #try<T>(act: (storage: Storage) => T): T | undefined {
    if (this.#kind === 'none') return undefined;
    try {
      return act(this.#kind === 'local' ? localStorage : sessionStorage);
    } catch {
      this.#kept = 'blocked';
      return undefined;
    }
  }
}
