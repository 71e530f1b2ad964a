import { html, type TemplateResult } from 'lit';
import { schemeById, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { icon } from './icons.js';

/** What the map is for and where its content stands; always shown. */
export function notice(scheme: SchemeId, points: boolean, voice: Voice): TemplateResult {
  const { ui } = voice;
  const { version, review } = schemeById(scheme);
  return html`
    <footer part="notice">
      <span>${icon('info')}${points ? `${ui.notice} ${ui.pointsNotice}` : ui.notice}</span>
      <span>${ui.schemeStatus(schemeWords(voice, scheme).nameShort, version, review.lastUpdated, review.lastReviewed)}</span>
    </footer>
  `;
}
