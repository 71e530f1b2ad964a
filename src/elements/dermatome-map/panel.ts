import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../core/levels.js';
import { knownSchemes, schemeById, type SchemeId } from '../../core/schemes.js';
import type { Side } from '../../core/sides.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords, sentenceCase } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import type { Layers } from './layers.js';
import { areaWords, swatch } from './level-marks.js';
import { origin } from './origin.js';

/** What the panel is about: a level, skin that the scheme leaves blank, or nothing yet. */
export type PanelSubject = { readonly level: Level; readonly sides: readonly Side[] } | 'blank-skin' | 'rest';

/** What the panel shows and does. */
export interface PanelModel {
  readonly voice: Voice;
  readonly scheme: SchemeId;
  readonly subject: PanelSubject;
  /** The key points with their places, where they are shown. */
  readonly keyPoints: () => TemplateResult | typeof nothing;
  /** What is known of a level, below its title. */
  readonly details: (level: Level) => TemplateResult | typeof nothing;
  readonly chooseScheme: (scheme: SchemeId) => void;
  readonly close: () => void;
  /** What is laid over the map, once it is loaded, unless the list says it. */
  readonly layers: Layers | undefined;
  /** The list stands where the panel has been opened. */
  readonly listed: boolean;
  /** The reader wants to know what else is known of the place in hand. */
  readonly askMore: () => void;
}

/** Everything known of what is in hand. */
export function panel(model: PanelModel): TemplateResult {
  const { voice, layers, listed, askMore } = model;
  // What has taken the stage has a section of its own, which says what is seen.
  return html`${layers?.section()} ${layers?.lead && !listed ? nothing : subjectPanel(model)}
    ${
      voice.ui.here
        ? html`<details class="here" @toggle=${askMore}><summary>${voice.ui.here}</summary>${layers?.details()}</details>`
        : nothing
    }`;
}

function subjectPanel(model: PanelModel): TemplateResult {
  const { subject, voice, scheme } = model;
  if (subject === 'rest') return restPanel(model);
  if (subject === 'blank-skin') {
    return blankPanel(model, nothing, voice.clinical.blankPlace(schemeWords(voice, scheme).name), []);
  }
  return schemeById(scheme).levels.includes(subject.level)
    ? levelPanel(model, subject)
    : blankPanel(
        model,
        chip(subject.level),
        voice.clinical.blankLevel(schemeWords(voice, scheme).name, subject.level),
        knownSchemes().flatMap(({ id, levels }) => (levels.includes(subject.level) ? id : [])),
      );
}

function restPanel({ voice, scheme, keyPoints }: PanelModel): TemplateResult {
  const { ui, clinical } = voice;
  const { levels, blank } = schemeById(scheme);
  const { name, about } = schemeWords(voice, scheme);
  return html`
    <h3 tabindex="-1">${ui.restTitle}</h3>
    <p class="help">${ui.help}</p>
    <slot name="legend"
      ><ul class="legend" part="legend" aria-label=${ui.legend}>
        ${levels.map((level) => html`<li>${swatch(level)}<b>${level}</b><span>${areaWords(scheme, level, voice)}</span></li>`)}
      </ul></slot
    >
    ${blank.map((level) => html`<p class="soft">${clinical.blankLevel(name, level)}</p>`)}
    <p class="soft">${about}</p>
    ${keyPoints()} ${origin([scheme], voice)}
  `;
}

function blankPanel(
  { voice, chooseScheme, close }: PanelModel,
  head: TemplateResult | typeof nothing,
  sentence: string,
  others: readonly SchemeId[],
): TemplateResult {
  const { ui, lang } = voice;
  return html`
    <div class="panel-head">${head}<span class="pills"></span>${closeButton(ui.close, close)}</div>
    <h3 tabindex="-1">${sentenceCase(ui.notInSource, lang)}</h3>
    <p>${sentence}</p>
    ${
      others.length > 0
        ? html`<p class="actions">
            ${others.map(
              (id) =>
                html`<button type="button" class="button" @click=${() => chooseScheme(id)}>
                  ${ui.schemeShown(schemeWords(voice, id).name)}
                </button>`,
            )}
          </p>`
        : nothing
    }
  `;
}

function levelPanel(
  { voice, scheme, close, details }: PanelModel,
  { level, sides }: { readonly level: Level; readonly sides: readonly Side[] },
): TemplateResult {
  const { ui, lang } = voice;
  return html`
    <div class="panel-head">
      ${chip(level)}
      <span class="pills">
        ${sides.map((side) => html`<span class="pill">${ui.sides[side]}</span>`)}
        <span class="pill pending">${ui.review[schemeById(scheme).review.status]}</span>
      </span>
      ${closeButton(ui.close, close)}
    </div>
    <h3 tabindex="-1">${sentenceCase(areaWords(scheme, level, voice), lang)}</h3>
    ${details(level)}
  `;
}

function chip(level: Level): TemplateResult {
  return html`<span class=${`big-chip ${levelClass(level)}`}>${level}</span>`;
}

function closeButton(word: string, close: () => void): TemplateResult {
  return html`<button type="button" class="close" aria-label=${word} @click=${close}>${icon('close')}</button>`;
}
