import type { Claim, DetailClaim } from '../core/claims.js';
import { unknownValue } from '../core/errors.js';
import type { DetailWords, Voice } from './types.js';

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

/**
 * A claim in the words of one voice.
 *
 * @throws RangeError for a claim on more than skin where the voice has no details
 * @example
 * claimText(clinician, keyPointClaimOfL4); // 'Medial malleolus'
 */
export function claimText(voice: Voice, claim: Claim): string {
  const { clinical, details, lang } = voice;
  switch (claim.kind) {
    case 'skin': {
      const { area, more } = clinical.skin[claim.id];
      return `${sentenceCase(area, lang)}. ${more}`.trim();
    }
    case 'blank':
      return claim.levels.map((level) => clinical.blankLevel(clinical.schemes[claim.scheme].name, level)).join(' ');
    case 'no-reflex':
      return voice.ui.noReflex;
    default:
      if (!details) throw unknownValue('claim', claim.id, []);
      return detailText(details, claim, lang);
  }
}

function detailText(details: DetailWords, claim: DetailClaim, lang: string): string {
  switch (claim.kind) {
    case 'key-point':
      return sentenceCase(details.keyPoints[claim.keyPoint], lang);
    case 'power':
      return sentenceCase(details.movements[claim.movement], lang);
    case 'reflex':
      return sentenceCase(details.reflexes[claim.reflex], lang);
    default:
      return fillFigures(details.statements[claim.id], claim.figures, lang);
  }
}
