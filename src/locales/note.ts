import { unknownValue } from '../core/errors.js';
import type { NoteWords } from './note-types.js';
import type { Language } from './voices.js';

export type { NoteBlock, NoteLine, NotePart, NoteWords } from './note-types.js';

const loaders: Readonly<Record<Language, () => Promise<NoteWords>>> = {
  en: async () => (await import('./en/note.js')).NOTE,
};

const loaded = new Map<string, NoteWords>();

/** The tags of the languages in which a note can be written. */
export function noteLanguages(): string[] {
  return [...new Set([...Object.keys(loaders), ...loaded.keys()])];
}

/** Makes words known at once to every note of the page. */
export function addNoteWords(words: NoteWords): void {
  loaded.set(words.lang, words);
}

/** The words of notes in a language if they are loaded. */
export function noteWords(lang: string): NoteWords | undefined {
  return loaded.get(lang);
}

/** The words of notes in a language, loaded when needed; rejects with a `RangeError` for an unknown language. */
export async function loadNoteWords(lang: string): Promise<NoteWords> {
  const ready = noteWords(lang);
  if (ready) return ready;
  if (!Object.hasOwn(loaders, lang)) throw unknownValue('lang', lang, noteLanguages());
  const words = await loaders[lang as Language]();
  // A page may have brought words of its own meanwhile.
  if (!noteWords(lang)) addNoteWords(words);
  return noteWords(lang) ?? words;
}
