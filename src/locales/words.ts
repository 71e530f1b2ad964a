import type { Claim, DetailClaim } from '../core/claims.js';
import { unknownValue } from '../core/errors.js';
import type { AreaId, SchemeId } from '../core/schemes.js';
import type { Place } from '../core/places.js';
import type { DetailWords, SchemeWords, SkinWords, Voice } from './types.js';

/**
 * The text with a capital at its start.
 *
 * @example
 * sentenceCase('lateral leg'); // 'Lateral leg'
 */
export function sentenceCase(text: string, lang = 'en'): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/**
 * The sentence with its figures in place of their braces, written as the language writes numbers.
 *
 * @example
 * fillFigures('{people} people', { people: 60 }, 'en'); // '60 people'
 */
export function fillFigures(text: string, figures: Readonly<Record<string, number>>, lang: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw unknownValue('figure', name, Object.keys(figures));
    return new Intl.NumberFormat(lang).format(figure);
  });
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

/**
 * A claim in the words of one voice, with a capital at its start.
 *
 * @throws RangeError for a claim on more than skin where the voice has no details
 * @example
 * claimText(clinician, keyPointClaimOfL4); // 'Medial malleolus'
 */
export function claimText(voice: Voice, claim: Claim): string {
  return sentenceCase(claimWords(voice, claim), voice.lang);
}

/**
 * A claim as it stands within a sentence: a movement, a reflex and a key point are phrases, the rest sentences.
 *
 * @throws RangeError for a claim on more than skin where the voice has no details
 */
export function claimWords(voice: Voice, claim: Claim): string {
  const { clinical, details, ui, lang } = voice;
  switch (claim.kind) {
    case 'skin': {
      const { area, more } = skinWords(voice, claim);
      return `${sentenceCase(area, lang)}. ${more}`.trim();
    }
    case 'blank':
      return claim.levels.map((level) => clinical.blankLevel(schemeWords(voice, claim.scheme).name, level)).join(' ');
    case 'no-reflex':
      return ui.noReflex;
    default:
      if (!details) throw unknownValue('claim', claim.id, []);
      return detailWords(details, claim, lang);
  }
}

function detailWords(details: DetailWords, claim: DetailClaim, lang: string): string {
  switch (claim.kind) {
    case 'key-point':
      return details.keyPoints[claim.keyPoint];
    case 'power':
      return details.movements[claim.movement];
    case 'reflex':
      return details.reflexes[claim.reflex];
    default:
      return fillFigures(details.statements[claim.id], claim.figures, lang);
  }
}
