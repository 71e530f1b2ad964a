import { unknownValue } from '../core/errors.js';
import type { Audience } from '../core/readers.js';
import type { LimbRotationWords } from './types.js';
import type { Language } from './voices.js';

type Voices = Readonly<Record<Audience, LimbRotationWords>>;

const loaders: Readonly<Record<Language, () => Promise<Voices>>> = {
  en: async () => (await import('./en/limb-rotation.js')).LIMB_ROTATION,
};

const loaded = new Map<string, LimbRotationWords>();

/** The tags of the languages in which the rotation of the limb can be told to a reader. */
export function limbRotationLanguages(audience: string): string[] {
  const added = [...loaded.keys()].map((key) => key.split('/')).filter(([, reader]) => reader === audience);
  return [...new Set([...Object.keys(loaders), ...added.map(([lang = '']) => lang)])];
}

/** Makes words known at once to every figure of the page. */
export function addLimbRotationWords(lang: string, audience: Audience, words: LimbRotationWords): void {
  loaded.set(`${lang}/${audience}`, words);
}

/** The words for a language and a reader if they are loaded. */
export function limbRotationWords(lang: string, audience: Audience): LimbRotationWords | undefined {
  return loaded.get(`${lang}/${audience}`);
}

/** The words for a language and a reader, loaded when needed; rejects with a `RangeError` for an unknown language. */
export async function loadLimbRotationWords(lang: string, audience: Audience): Promise<LimbRotationWords> {
  const ready = limbRotationWords(lang, audience);
  if (ready) return ready;
  if (!Object.hasOwn(loaders, lang)) throw unknownValue('lang', lang, limbRotationLanguages(audience));
  const voices = await loaders[lang as Language]();
  for (const reader of Object.keys(voices) as Audience[]) {
    // A page may have brought words of its own meanwhile.
    if (!limbRotationWords(lang, reader)) addLimbRotationWords(lang, reader, voices[reader]);
  }
  return limbRotationWords(lang, audience) ?? voices[audience];
}
