import { html, nothing, type TemplateResult } from 'lit';
import { nerveById, NERVE_FACTS, NERVES, type Nerve, type NervePart } from '../../core/nerves.js';
import type { LayerWords, Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { fieldNumber, FIELDS } from './layer-zones.js';
import { zoneTile } from './layer-scene.js';
import { cited, recallMark } from './layer-point.js';

/** What the fields of nerves are about and do. */
export interface NerveModel {
  readonly voice: Voice;
  readonly words: LayerWords;
  readonly recalled: boolean;
  /** The nerve in hand: chosen, or under the pointer. */
  readonly nerve: Nerve | undefined;
  readonly choose: (nerve: Nerve) => void;
}

/** What is known of the nerve in hand. */
export function nerveDetails({ nerve, voice, words, recalled }: NerveModel): TemplateResult {
  if (!nerve) return html`<p class="soft help">${words.pointHelp}</p>`;
  const { roots, branchOf, muscles, sources, recalled: parts } = nerveById(nerve);
  const isTold = (part: NervePart): boolean => recalled || !parts.includes(part);
  const mark = (part: NervePart): unknown => (parts.includes(part) ? recallMark(voice) : nothing);
  const origin = [
    ...(roots.length > 0 && isTold('roots') ? [roots.join(', ')] : []),
    ...(branchOf ? [words.branchOf(words.nerveNames[branchOf])] : []),
  ];
  return html`<section class="nerve-details" aria-live="off">
    <h4>
      ${FIELDS.includes(nerve) ? html`<b class="nerve-number">${fieldNumber(nerve)}</b>` : nothing}
      ${sentenceCase(words.nerveNames[nerve], voice.lang)}
    </h4>
    <dl>
      ${origin.length > 0 ? html`<dt>${words.roots}</dt><dd>${origin.join('; ')}${mark('roots')}</dd>` : nothing}
      <dt>${words.muscles}</dt>
      <dd>
        ${muscles.length > 0 && isTold('muscles') ? html`${muscles.map(words.muscle).join(', ')}${mark('muscles')}` : words.noMuscles}
      </dd>
      <dt>${voice.ui.sources}</dt>
      <dd>${cited(sources)}${parts.includes('territory') ? recallMark(voice) : nothing}</dd>
    </dl>
  </section>`;
}

/** The nerves with a field, each to be chosen; a plain list in place of the drawing. */
export function nerveList({ nerve, voice, words, choose }: NerveModel): TemplateResult {
  return html`<ul class="nerve-list" aria-label=${words.nerves}>
      ${FIELDS.map(
        (id) =>
          html`<li>
            <button type="button" aria-pressed=${id === nerve ? 'true' : 'false'} @click=${() => choose(id)}>
              ${zoneTile('nerves', id)}<b class="nerve-number">${fieldNumber(id)}</b>
              <span>${sentenceCase(words.nerveNames[id], voice.lang)}</span>
              <span class="soft">${NERVE_FACTS[id].roots.join(' ')}</span>
            </button>
          </li>`,
      )}
    </ul>
    <p class="soft">
      ${words.withoutSkin(
        NERVES.filter((id) => !NERVE_FACTS[id].hasSkin).map((id) => sentenceCase(words.nerveNames[id], voice.lang)),
      )}${cited(NERVE_FACTS['superior-gluteal'].sources)}
    </p>`;
}
