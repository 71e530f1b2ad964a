import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../core/levels.js';
import { schemeById, type SchemeId } from '../../core/schemes.js';
import { SOURCES } from '../../core/sources.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords, sentenceCase } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { areaWords } from './level-marks.js';
import { otherClaims, type Region } from './regions.js';

/** The words of the tooltip: level, place, side, what else claims the place, and the source. */
export function tooltip(region: Region, level: Level | null, scheme: SchemeId, voice: Voice): TemplateResult {
  const { ui, details, lang } = voice;
  // From the list a whole level is meant, not the one place that stands for it.
  const whole = region.point === null ? level : null;
  const where = whole ? areaWords(scheme, whole, voice) : region.place && details?.places[region.place];
  const others = otherClaims(region, level).flatMap(({ level: other, schemes }) =>
    schemes.map((id) => ui.claimedInScheme(other, schemeWords(voice, id).nameShort)),
  );
  const source = schemeById(scheme)
    .sources.map((id) => SOURCES[id].label)
    .join(', ');
  return html`
    <p class="tip-head">
      ${(whole ? [whole] : region.levels).map((one) => html`<span class=${`level-chip ${levelClass(one)}`}>${one}</span>`)}
      <b>${sentenceCase(where ?? '', lang)}</b>
    </p>
    <p>
      ${ui.sides[region.side]}${region.levels.length === 0 ? html`, ${ui.notInSource}` : nothing}${
        others.length > 0 ? html`, ${ui.alsoClaimedBy(others)}` : nothing
      }.
    </p>
    <p class="soft">${source} <kbd>Esc</kbd> ${ui.tooltipHelp}</p>
  `;
}
