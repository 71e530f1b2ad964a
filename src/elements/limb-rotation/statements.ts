import { html, nothing, type TemplateResult } from 'lit';
import { CITATIONS, sourceUrl } from '../../core/citations.js';
import { ROTATION_CLAIMS, ROTATION_STAGES, type RotationClaim } from '../../core/limb-rotation.js';
import { SOURCES, type SourceId } from '../../core/sources.js';
import type { LimbRotationWords } from '../../locales/types.js';
import { icon } from './icons.js';
import { schoolOf } from './timeline.js';

/** Every source of the figure, in the order in which they are first cited. */
const CITED: readonly SourceId[] = [...new Set(ROTATION_CLAIMS.flatMap(({ sources }) => sources))];

/** What a stage tells, each sentence with its sources. */
export function statements(stage: number, words: LimbRotationWords): TemplateResult {
  const school = schoolOf(stage);
  return html`
    ${school ? html`<p class="basis-line"><span class="basis">${words.schools[school].basis}</span></p>` : nothing}
    ${ROTATION_CLAIMS.filter((claim) => claim.stage === ROTATION_STAGES[stage]).map(
      (claim) => html`<p>${words.statements[claim.id]}${marks(claim, words)}</p>`,
    )}
  `;
}

function marks({ sources, verified }: RotationClaim, words: LimbRotationWords): unknown {
  return [
    ...sources.map((id) => html`<sup class="reference" title=${SOURCES[id].label}>${CITED.indexOf(id) + 1}</sup>`),
    verified ? nothing : html` <em class="recall">${icon('recalled')}${words.recalled}</em>`,
  ];
}

/** The sources by their numbers. */
export function sourceList(words: LimbRotationWords): TemplateResult {
  return html`<details class="sources" part="sources">
    <summary>${words.sources} <span class="reference">${CITED.length}</span></summary>
    <ol>
      ${CITED.map((id) => {
        const href = sourceUrl(id);
        const { label } = SOURCES[id];
        return html`<li>
          ${href ? html`<a href=${href} target="_blank" rel="noopener">${label}</a>` : label}<span class="soft"
            >, ${words.readAs[CITATIONS[id].readAs]}</span
          >
        </li>`;
      })}
    </ol>
  </details>`;
}
