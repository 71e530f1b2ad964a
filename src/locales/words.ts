import type { AreaId, SchemeId } from '../core/schemes.js';
import type { Place } from '../core/places.js';
import type { SchemeWords, SkinWords, Voice } from './types.js';

/**
 * The text with a capital at its start.
 *
 * @example
 * sentenceCase('lateral leg'); // 'Lateral leg'
 */
export function sentenceCase(text: string, lang = 'en'): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** The words for a scheme; its id where the voice, or as much of it as is loaded, has none. */
export function schemeWords({ clinical, details }: Voice, id: SchemeId): SchemeWords {
  return clinical.schemes[id] ?? details?.schemes[id] ?? { name: id, nameShort: id, about: '' };
}

/** An area of a scheme, as far as its words go. */
export interface AreaInWords {
  readonly id: AreaId;
  readonly named?: readonly Place[];
  readonly places: readonly Place[];
}

/** What an area covers: in words of its own, or else by the names of its places. */
export function skinWords({ clinical, details, lang }: Voice, { id, named, places }: AreaInWords): SkinWords {
  const own = clinical.skin[id] ?? details?.skin[id];
  if (own) return own;
  const names = (named ?? places).flatMap((place) => details?.places[place] ?? []);
  return { area: new Intl.ListFormat(lang).format(names), more: '' };
}
