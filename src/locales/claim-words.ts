import type { Claim, DetailClaim } from '../core/claims.js';
import { unknownValue } from '../core/errors.js';
import type { DetailWords, Voice } from './types.js';
import { schemeWords, sentenceCase, skinWords } from './words.js';

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
