import { LEVELS, isLevel, compareLevels, type Level } from '../../core/levels.js';
import { AUDIENCES, type Audience } from '../../core/readers.js';
import { SCHEME_IDS, type SchemeId } from '../../core/schemes.js';
import { MAP_SIDES, type MapSide } from '../../core/sides.js';
import { TURN_LIMITS, VIEW_IDS, type ViewId } from '../../core/views.js';
import type { CheckedAttribute } from '../../locales/types.js';
import { languageOf, languages } from '../../locales/voices.js';

/** The parts of the map's interface that a page can leave out. The notice is not among them. */
export const OMITTABLE = [
  'toolbar',
  'title',
  'scheme',
  'side',
  'points',
  'overlap',
  'list',
  'compare',
  'menu',
  'views',
  'panel',
  'tooltip',
  'turntable',
  'zoom',
  'recalled',
] as const;

/** What the stage is about: levels, cutaneous nerves, or what is painted. */
export const MAP_MODES = ['dermatomes', 'nerves', 'paint'] as const;

/** One subject of the stage. */
export type MapMode = (typeof MAP_MODES)[number];

/** How far from the toes a stocking can reach, along the skin, mm. */
export const STOCKING_LIMITS = [0, 1100] as const;

/** The schemes whose areas were recalled and not seen in a source. */
export const RECALLED_SCHEMES: readonly SchemeId[] = ['keegan-garrett', 'foerster', 'lee-stringer'];

/** One part of the interface that a page can leave out, or `recalled`: all that was not seen in a source. */
export type Omittable = (typeof OMITTABLE)[number];

/** The attributes that accept some values only, as a page may set them. */
export interface RawSettings {
  readonly view: string;
  readonly yaw: unknown;
  readonly pitch: unknown;
  readonly side: string;
  readonly scheme: string;
  readonly compare: string;
  readonly level: string;
  readonly mode: string;
  readonly stocking: unknown;
  readonly without: string;
  readonly audience: string;
  readonly lang: string;
  /** The language of the page around the element, which need not be one that the library speaks. */
  readonly pageLanguage: string;
  /** What is wrong beside the attributes. */
  readonly known: readonly Problem[];
}

/** What the map is to show, checked. */
export interface Settings {
  readonly view: ViewId;
  /** How far the limb is turned away from the view, degrees. */
  readonly yaw: number;
  readonly pitch: number;
  readonly side: MapSide;
  readonly scheme: SchemeId;
  /** The scheme to compare with, if any. */
  readonly compare: SchemeId | '';
  readonly levels: readonly Level[];
  readonly mode: MapMode;
  /** The depth of a stocking, or `null` where none is shown. */
  readonly stocking: number | null;
  readonly without: ReadonlySet<Omittable>;
  readonly audience: Audience;
  readonly lang: string;
}

/** A value that the map does not know. */
export interface Problem {
  readonly name: CheckedAttribute;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** Checks what a page has set: the settings, or every value that is unknown. */
export function readSettings(raw: RawSettings): { settings: Settings } | { problems: readonly Problem[] } {
  const problems = [...raw.known];
  const check = <T extends string>(name: Problem['name'], value: string, allowed: readonly T[]): T => {
    if (!(allowed as readonly string[]).includes(value)) problems.push({ name, value: String(value), allowed });
    return value as T;
  };
  const within = (
    name: 'yaw' | 'pitch' | 'stocking',
    value: unknown,
    [least, most]: readonly [number, number],
  ): number => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !(number >= least && number <= most)) {
      problems.push({ name, value: String(value), allowed: [`${least} to ${most}`] });
    }
    return number as number;
  };
  const limits = TURN_LIMITS[raw.view as ViewId] ?? TURN_LIMITS.anterior;
  const without = new Set(words(raw.without).map((word) => check('without', word, OMITTABLE)));
  const settings: Settings = {
    scheme: check('scheme', raw.scheme, offeredSchemes(without)),
    compare: raw.compare === '' ? '' : check('compare', raw.compare, comparableWith(raw.scheme, without)),
    view: check('view', raw.view, VIEW_IDS),
    yaw: within('yaw', raw.yaw, [-limits.yaw, limits.yaw]),
    pitch: within('pitch', raw.pitch, limits.pitch),
    side: check('side', raw.side, MAP_SIDES),
    levels: words(raw.level).map((word) => check('level', word, LEVELS)),
    mode: check('mode', raw.mode, MAP_MODES),
    stocking: raw.stocking === null ? null : within('stocking', raw.stocking, STOCKING_LIMITS),
    without,
    audience: check('audience', raw.audience, AUDIENCES),
    lang:
      raw.lang === ''
        ? (languageOf(raw.pageLanguage, raw.audience) ?? 'en')
        : check('lang', languageOf(raw.lang, raw.audience) ?? raw.lang, languages(raw.audience)),
  };
  return problems.length > 0 ? { problems } : { settings };
}

/** The schemes with which a scheme can be compared. The consensus is made of the others: with it there is nothing to compare. */
export function comparableWith(scheme: string, without: ReadonlySet<Omittable>): SchemeId[] {
  return scheme === 'consensus' ? [] : offeredSchemes(without).filter((id) => id !== scheme && id !== 'consensus');
}

/** The schemes that a map offers. */
export function offeredSchemes(without: ReadonlySet<Omittable>): readonly SchemeId[] {
  return without.has('recalled') ? SCHEME_IDS.filter((id) => !RECALLED_SCHEMES.includes(id)) : SCHEME_IDS;
}

/** The levels of a `level` attribute, cranial first and each once; words that name no level are left out. */
export function levelsOf(text: string): Level[] {
  return [...new Set(words(text).filter(isLevel))].sort(compareLevels);
}

function words(text: string): string[] {
  return String(text).split(/\s+/).filter(Boolean);
}
