import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Explained } from '../../atlas/painting.js';
import { NERVE_FACTS } from '../../core/nerves.js';
import { schemeById, type SchemeId } from '../../core/schemes.js';
import type { NerveWords, Voice } from '../../locales/types.js';
import type { PaintWords } from '../../locales/paint-types.js';
import { schemeWords, sentenceCase } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { isRecalled } from './level-marks.js';
import { cited, recallMark } from './layer-point.js';
import { FITS, movementsThatTell } from './paint-apart.js';

/** So many roots and nerves are listed. */
const MOST_LISTED = 5;

/** The shares at which a bar takes the next of its five tints. */
const STEPS = [0.05, 0.15, 0.35, 0.6] as const;

/** What is said of what is painted. */
export interface PaintPanelModel {
  readonly voice: Voice;
  readonly words: PaintWords;
  readonly nerveNames: NerveWords;
  readonly scheme: SchemeId;
  /** The name of what is in hand. */
  readonly paint: string;
  /** What is painted with what is in hand: cm², and the names of its places. */
  readonly area: number;
  readonly places: readonly string[];
  /** `undefined` until it is worked out. */
  readonly explained: Explained | undefined;
}

/** What explains the painted area, or for a patient only where it is. */
export function paintPanel(model: PaintPanelModel): TemplateResult {
  const { words, paint, area, places } = model;
  return html`<section class="explanation" part="explanation">
    <h3 tabindex="-1">${words.explains}</h3>
    ${
      places.length === 0
        ? html`<p class="soft">${words.nothingPainted(paint)}</p>`
        : html`<p>${words.area(paint, area, places.length)}</p>
            ${words.readBy ? placesOnly(model) : explanation(model)}`
    }
  </section>`;
}

/** A patient is shown where it is, and not what it might come from. */
function placesOnly({ words, places, voice }: PaintPanelModel): TemplateResult {
  return html`<ul class="paint-places">
      ${places.map((place) => html`<li>${sentenceCase(place, voice.lang)}</li>`)}
    </ul>
    <p>${words.readBy}</p>`;
}

function explanation({
  voice,
  words,
  nerveNames,
  scheme,
  explained,
}: PaintPanelModel): TemplateResult | typeof nothing {
  if (!explained) return nothing;
  const { roots, nerves } = explained;
  const { name } = schemeWords(voice, scheme);
  return html`
    <h4>${words.roots}${isRecalled(schemeById(scheme)) ? recallMark(voice) : nothing}</h4>
    ${bars(
      roots.slice(0, MOST_LISTED).map(({ level, share }) => ({
        name: html`<b class=${`level-chip ${levelClass(level)}`}>${level}</b>`,
        share,
      })),
      words,
    )}
    <h4>${words.nerves}</h4>
    ${bars(
      nerves.slice(0, MOST_LISTED).map(({ nerve, share }) => ({
        name: html`<span
          >${sentenceCase(nerveNames[nerve], voice.lang)}${NERVE_FACTS[nerve].recalled.includes('territory') ? recallMark(voice) : nothing}</span
        >`,
        share,
      })),
      words,
      'nerve-bars',
    )}
    <p class="soft">${words.share(name)}</p>
    ${apart({ voice, words, nerveNames, explained })}
  `;
}

function bars(
  rows: readonly { readonly name: TemplateResult; readonly share: number }[],
  { none, percent }: PaintWords,
  name = 'root-bars',
): TemplateResult {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<ul class=${`shares ${name}`}>
    ${rows.map(
      (row) => html`<li>
        ${row.name}
        <svg aria-hidden="true">
          ${svg`<rect class="share-room" width="100%" height="100%" rx="4"></rect>
            <rect class=${`p${1 + STEPS.filter((step) => row.share >= step).length}`} width=${`${(row.share * 100).toFixed(1)}%`} height="100%" rx="4"></rect>`}
        </svg>
        <span class="figure">${percent(row.share)}</span>
      </li>`,
    )}
  </ul>`;
}

/** Where a root and a nerve both fit, the movements that tell them apart, as far as any were seen in a source. */
function apart({
  voice,
  words,
  nerveNames,
  explained,
}: Pick<PaintPanelModel, 'voice' | 'words' | 'nerveNames'> & { readonly explained: Explained }): unknown {
  const levels = explained.roots.flatMap(({ level, share }) => (share >= FITS ? level : []));
  const nerves = explained.nerves.flatMap(({ nerve, share }) => (share >= FITS ? nerve : []));
  if (levels.length === 0 || nerves.length === 0) return nothing;
  const movements = movementsThatTell(levels, nerves);
  return html`<p>${words.bothFit}</p>
    ${
      movements.length === 0
        ? nothing
        : html`<div class="apart">
            <h4>${icon('info')}${words.apart}</h4>
            <ul>
              ${movements.map(({ row, level, nerve, inRoot, inNerve }) => {
                const movement = (row.movement && voice.details?.movements[row.movement]) ?? row.feature;
                return html`<li>
                  <b>${sentenceCase(movement, voice.lang)}</b>
                  ${words.told(level, inRoot, nerveNames[nerve], inNerve)}${cited(row.sources)}
                </li>`;
              })}
            </ul>
          </div>`
    }`;
}
