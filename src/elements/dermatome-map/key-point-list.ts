import { html, type TemplateResult } from 'lit';
import { KEY_POINTS } from '../../core/key-points.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';

/** The names of the key sensory points with their places. */
export function keyPointList({ ui, details, lang }: Voice): TemplateResult {
  return html`
    <h4>${ui.points}</h4>
    <dl class="points">
      ${KEY_POINTS.map(({ id }) => html`<dt>${id}</dt><dd>${sentenceCase(details?.keyPoints[id] ?? '', lang)}</dd>`)}
    </dl>
  `;
}
