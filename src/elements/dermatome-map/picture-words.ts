import { CITATIONS } from '../../core/citations.js';
import type { Level } from '../../core/levels.js';
import { schemeById } from '../../core/schemes.js';
import { LIBRARY_VERSION } from '../../core/version.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import type { DermatomeMap } from './dermatome-map.js';
import { areaWords } from './level-marks.js';

/** The words of a picture of a map. */
export interface PictureText {
  readonly title: string;
  readonly legend: (level: Level) => string;
  readonly blank: string;
  readonly source: readonly string[];
}

/** What is written around a picture of this map, in its voice. */
export function pictureText({ view, side, scheme, points, selection }: DermatomeMap, voice: Voice): PictureText {
  const { ui } = voice;
  const { version, review, basis, sources } = schemeById(scheme);
  const { name, nameShort } = schemeWords(voice, scheme);
  const status = ui.schemeStatus(nameShort, version, review.lastUpdated, review.lastReviewed);
  const isSelected = (level: Level): boolean => selection.some((pick) => pick.level === level);
  return {
    title: [ui.title, ui.viewShown(ui.views[view]), ...(side === 'both' ? [] : [ui.sides[side]])].join(' · '),
    legend: (level) => [areaWords(scheme, level, voice), ...(isSelected(level) ? [ui.selected] : [])].join(', '),
    blank: ui.notInSource,
    source: [
      [name, ui.basis[basis], status].join(' · '),
      `${ui.sources}: ${sources.map((id) => CITATIONS[id].text).join('. ')}`,
      [ui.notice, ...(points ? [ui.pointsNotice] : [])].join(' '),
      `dermatome-elements ${LIBRARY_VERSION}`,
    ],
  };
}
