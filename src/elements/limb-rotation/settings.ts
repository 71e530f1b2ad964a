import { ROTATION_STAGES } from '../../core/limb-rotation.js';
import { AUDIENCES, type Audience } from '../../core/readers.js';
import { limbRotationLanguages } from '../../locales/limb-rotation.js';

/** A value that the figure does not know. */
export interface Problem {
  readonly name: 'step' | 'audience' | 'lang';
  readonly value: string;
  readonly allowed: readonly string[];
}

/** What the figure is to show, checked. */
export interface Settings {
  /** The stage, counted from 0. */
  readonly stage: number;
  readonly audience: Audience;
  readonly lang: string;
}

/** The attributes as a page may set them. */
export interface RawSettings {
  readonly step: unknown;
  readonly audience: string;
  readonly lang: string;
  /** The language of the page around the element, which need not be one that the library speaks. */
  readonly pageLanguage: string;
}

/** Checks what a page has set: the settings, or every value that is unknown. */
export function readSettings(raw: RawSettings): { settings: Settings } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const check = (name: Problem['name'], value: unknown, allowed: readonly string[]): void => {
    if (!allowed.includes(String(value))) problems.push({ name, value: String(value), allowed });
  };
  check('step', raw.step, STEPS);
  check('audience', raw.audience, AUDIENCES);
  const known = limbRotationLanguages(raw.audience);
  const lang = languageAmong(known, raw.lang || raw.pageLanguage) ?? (raw.lang === '' ? 'en' : raw.lang);
  check('lang', lang, known);
  if (problems.length > 0) return { problems };
  return { settings: { stage: Number(raw.step) - 1, audience: raw.audience as Audience, lang } };
}

const STEPS: readonly string[] = ROTATION_STAGES.map((_, index) => String(index + 1));

/** The very tag, else its primary language. */
function languageAmong(known: readonly string[], tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const find = (one: string | undefined): string | undefined => known.find((lang) => lang.toLowerCase() === one);
  return find(wanted) ?? find(wanted.split('-')[0]);
}
