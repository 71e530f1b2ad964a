import { AUDIENCES } from './core/readers.js';
import { VIEW_IDS } from './core/views.js';
import './define/dermatome-exam.js';
import './define/dermatome-map.js';
import './define/limb-rotation.js';
import { DermatomeExam } from './elements/dermatome-exam/dermatome-exam.js';
import { DermatomeMap } from './elements/dermatome-map/dermatome-map.js';
import { loadInHand, loadPrepared, loadSchemes } from './elements/dermatome-map/loaders.js';
import { DermatomeStep } from './elements/dermatome-step/dermatome-step.js';
import { LimbRotation } from './elements/limb-rotation/limb-rotation.js';
import { loadExamWords } from './locales/exam.js';
import { loadLimbRotationWords } from './locales/limb-rotation.js';
import { LANGUAGES, loadVoice } from './locales/voices.js';

let prepared: Promise<void> | undefined;

/** Makes a server ready to render every element whole: registers them and loads all schemes, words and first pictures. */
export function prepareServer(): Promise<void> {
  return (prepared ??= prepare());
}

/**
 * The hashes of the styles that a server writes into the elements, for `style-src` of a strict content security policy.
 *
 * @example
 * `style-src 'self' ${(await styleHashes()).join(' ')}`
 */
export async function styleHashes(): Promise<string[]> {
  await prepareServer();
  return Promise.all(
    [DermatomeExam, DermatomeMap, DermatomeStep, LimbRotation].map(async ({ elementStyles }) => {
      const text = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
}

async function prepare(): Promise<void> {
  await Promise.all(VIEW_IDS.map(loadPrepared));
  const { inHandStyles } = await loadInHand();
  DermatomeMap.elementStyles.push(inHandStyles);
  await loadSchemes();
  await Promise.all(LANGUAGES.flatMap((lang) => AUDIENCES.map((audience) => loadVoice(lang, audience))));
  await Promise.all(LANGUAGES.flatMap((lang) => AUDIENCES.map((audience) => loadLimbRotationWords(lang, audience))));
  await Promise.all(LANGUAGES.flatMap((lang) => AUDIENCES.map((audience) => loadExamWords(lang, audience))));
}
