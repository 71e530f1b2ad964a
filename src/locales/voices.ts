import { unknownValue } from '../core/errors.js';
import type { Audience } from '../core/readers.js';
import type { Voice } from './types.js';

/** The languages of the library itself; `languages()` has those of added voices too. */
export const LANGUAGES = ['en'] as const;

/** The tag of a language of the library. */
export type Language = (typeof LANGUAGES)[number];

const loaders: Readonly<Record<Language, Readonly<Record<Audience, () => Promise<Voice>>>>> = {
  en: {
    clinician: async () => (await import('./en/clinician.js')).clinician,
    student: async () => (await import('./en/student.js')).student,
    patient: async () => (await import('./en/patient.js')).patient,
  },
};

const loaded = new Map<string, Voice>();

/**
 * The tags of the languages that can be spoken: those of the library, and those of added voices for this reader, or for
 * any reader.
 *
 * @example
 * languages(); // ['en']
 */
export function languages(audience?: string): string[] {
  const added = [...loaded.values()].filter((voice) => audience === undefined || voice.audience === audience);
  return [...new Set([...LANGUAGES, ...added.map(({ lang }) => lang)])];
}

/**
 * The language that serves a language tag, or `undefined`: the very tag, else its primary language.
 *
 * @example
 * languageOf('en-GB'); // 'en'
 */
export function languageOf(tag: string, audience?: string): string | undefined {
  const wanted = tag.toLowerCase();
  const known = languages(audience);
  const find = (one: string | undefined): string | undefined => known.find((lang) => lang.toLowerCase() === one);
  return find(wanted) ?? find(wanted.split('-')[0]);
}

/** Makes a voice available at once to every element of the page. */
export function addVoice(voice: Voice): void {
  loaded.set(`${voice.lang}/${voice.audience}`, voice);
}

/** The voice for a language tag and a reader if it is loaded. */
export function voiceFor(tag: string, audience: Audience): Voice | undefined {
  return loaded.get(`${languageOf(tag, audience) ?? tag}/${audience}`);
}

/** The voice for a language tag and a reader, loaded when needed; rejects with a `RangeError` for an unknown one. */
export async function loadVoice(tag: string, audience: Audience): Promise<Voice> {
  const ready = voiceFor(tag, audience);
  if (ready) return ready;
  const lang = languageOf(tag, audience);
  const language = LANGUAGES.find((own) => own === lang);
  if (!language) throw unknownValue('lang', tag, languages(audience));
  if (!Object.hasOwn(loaders[language], audience))
    throw unknownValue('audience', audience, Object.keys(loaders[language]));
  const voice = await loaders[language][audience]();
  addVoice(voice);
  return voice;
}
