import { html, nothing, type TemplateResult } from 'lit';
import { knownScheme, schemeById, type Scheme, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { icon } from './icons.js';
import { isRecalled } from './level-marks.js';

/** What the map is for and where its content stands; always shown. */
export function notice(scheme: SchemeId, points: boolean, voice: Voice, compare: SchemeId | '' = ''): TemplateResult {
  const { ui } = voice;
  const first = schemeById(scheme);
  const second = compare && knownScheme(compare);
  return html`
    <footer part="notice">
      <span>${icon('info')}${points ? `${ui.notice} ${ui.pointsNotice}` : ui.notice}</span>
      <span>${statusOf(first, voice)}${isRecalled(first) ? html` <em class="recall">${icon('recalled')}${ui.recalled}</em>` : nothing}</span>
      ${second ? html`<span>${ui.comparedWith(statusOf(second, voice))}</span>` : nothing}
    </footer>
  `;
}

function statusOf({ id, version, review }: Scheme, voice: Voice): string {
  return voice.ui.schemeStatus(schemeWords(voice, id).nameShort, version, review.lastUpdated, review.lastReviewed);
}
