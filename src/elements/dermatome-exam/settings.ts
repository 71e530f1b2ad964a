import { AUDIENCES, type Audience } from '../../core/readers.js';
import { STEPS, type Step } from '../../exam/blocks.js';
import { examLanguages } from '../../locales/exam.js';
import type { ExamSettingName } from '../../locales/exam-ui-types.js';
import { STORAGE_KINDS, type StorageKind } from './storage.js';

/** The parts that a page can leave out. */
export const OMISSIBLE = ['triples', 'paint', 'export', 'print'] as const;

/** A part that a page can leave out. */
export type Omissible = (typeof OMISSIBLE)[number];

/** A value that the element does not know. */
export interface Problem {
  readonly name: ExamSettingName;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** What the element is to show, checked. What is unknown is left out, and the element shows why. */
export interface Settings {
  readonly step: Step | undefined;
  readonly reader: { readonly audience: Audience; readonly lang: string } | undefined;
  readonly storage: StorageKind;
  readonly without: ReadonlySet<Omissible>;
}

/** The attributes as a page may set them. */
export interface RawSettings {
  readonly step: string;
  readonly audience: string;
  readonly lang: string;
  readonly storage: string;
  readonly without: string;
  /** The language of the page around the element, which need not be one that the library speaks. */
  readonly pageLanguage: string;
}

/** Checks what a page has set. */
export function readSettings(set: RawSettings): { settings: Settings; problems: readonly Problem[] } {
  const raw = texts(set);
  const problems: Problem[] = [];
  const check = <T extends string>(name: ExamSettingName, value: string, allowed: readonly T[]): T | undefined => {
    if ((allowed as readonly string[]).includes(value)) return value as T;
    problems.push({ name, value, allowed });
    return undefined;
  };
  const step = check('step', raw.step, STEPS);
  const storage = check('storage', raw.storage, STORAGE_KINDS) ?? 'none';
  const audience = check('audience', raw.audience, AUDIENCES);
  const known = examLanguages(raw.audience);
  const lang = check('lang', languageAmong(known, raw.lang || raw.pageLanguage) ?? (raw.lang || 'en'), known);
  const names = raw.without.split(/\s+/).filter(Boolean);
  const without = names.flatMap((name) => check('without', name, OMISSIBLE) ?? []);
  const reader = audience && lang ? { audience, lang } : undefined;
  return { settings: { step, reader, storage, without: new Set(without) }, problems };
}

/** A page may set what is no text; it is named as it would be written. */
function texts(set: RawSettings): RawSettings {
  return Object.fromEntries(
    Object.entries(set).map(([name, value]) => [name, String(value ?? '')]),
  ) as unknown as RawSettings;
}

/** The very tag, else its primary language. */
function languageAmong(known: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const find = (one: string | undefined): string | undefined => known.find((lang) => lang.toLowerCase() === one);
  return find(wanted) ?? find(wanted.split('-')[0]);
}
