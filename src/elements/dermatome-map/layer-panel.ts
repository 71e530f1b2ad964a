import { html, nothing, type TemplateResult } from 'lit';
import { AGREEMENTS, EXTENTS } from '../../atlas/layers.js';
import { SADDLE_ZONES } from '../../atlas/patterns.js';
import { CONSENSUS_WEIGHTS } from '../../core/consensus.js';
import { isLevel, type Level } from '../../core/levels.js';
import { schemeById, type SchemeId } from '../../core/schemes.js';
import type { LayerWords, Voice, ZoneWords } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { cited, pointShares, type PointModel } from './layer-point.js';
import { reachOf } from './layer-reach.js';
import { bandWords } from './layer-words.js';
import { zoneTile } from './layer-scene.js';
import { nerveDetails, nerveList, type NerveModel } from './nerve-details.js';
import { STOCKING_LIMITS } from './settings.js';

/** What the section of the layers shows and does. */
export interface LayerPanelModel {
  readonly voice: Voice;
  readonly words: LayerWords;
  readonly scheme: SchemeId;
  /** What has taken the stage. */
  readonly lead: 'overlap' | 'agreement' | 'nerves' | undefined;
  readonly level: Level | undefined;
  readonly canSelect: boolean;
  readonly nerves: boolean;
  readonly stocking: number | null;
  readonly saddle: boolean;
  /** How far the nerve fields have come out, percent. */
  readonly share: number;
  readonly at: PointModel;
  readonly inHand: NerveModel;
  readonly chooseLevel: (level: Level | null) => void;
  readonly slide: (share: number) => void;
  readonly setDepth: (depth: number) => void;
  readonly toggles: readonly LayerToggle[];
}

/** A button that shows or hides a layer. */
export interface LayerToggle {
  readonly name: string;
  readonly word: string;
  readonly pressed: boolean;
  readonly press: () => void;
}

/** The mark of an estimate. */
const estimatedIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 1.8a6.2 6.2 0 1 1-.01 0M4.8 9.4c1-2.4 2.2-2.4 3.2-1.2s2.2 1.2 3.2-1.2"></path>
</svg>`;

/** All that is said of the layers that are shown. */
export function layerSection(model: LayerPanelModel): TemplateResult {
  const { lead, nerves, stocking, saddle, words } = model;
  const over = [nerves && lead !== 'nerves', stocking !== null, saddle].filter(Boolean).length;
  return html`<section class="layers" aria-label=${words.layers}>
    ${lead === 'overlap' ? overlapPart(model) : lead === 'agreement' ? agreementPart(model) : nothing}
    ${lead === 'nerves' || nerves ? nervesPart(model) : nothing} ${stocking === null ? nothing : stockingPart(model, stocking)}
    ${saddle ? saddlePart(model) : nothing}
    ${over > 1 || (over > 0 && lead !== undefined) ? html`<p class="soft">${words.compareAbout}</p>` : nothing}
    ${toggleButtons(model.words, model.toggles)}
  </section>`;
}

/** The buttons that show and hide layers. */
export function toggleButtons({ layers }: LayerWords, toggles: readonly LayerToggle[]): TemplateResult {
  return html`<p class="actions layer-toggles" role="group" aria-label=${layers}>
    ${toggles.map(
      ({ name, word, pressed, press }) =>
        html`<button type="button" class="button" data-layer=${name} aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>
          ${pressed ? icon('tick') : nothing}${word}
        </button>`,
    )}
  </p>`;
}

function overlapPart(model: LayerPanelModel): TemplateResult {
  const { voice, words, scheme, level, canSelect } = model;
  const reach = level && reachOf(scheme, level);
  const name = schemeWords(voice, scheme).name;
  return html`
    <div class="panel-head">
      ${level ? html`<span class=${`big-chip ${levelClass(level)}`}>${level}</span>` : html`<span></span>`}
      ${canSelect ? levelChooser(model) : nothing}
    </div>
    <h3 tabindex="-1">${level ? words.reach(level) : words.shared}</h3>
    ${
      !level
        ? html`<p class="soft">${words.sharedAbout}</p>
            ${legend(
              ['2', '3', '4'].map((count) => [
                zoneTile('shared', count),
                { name: words.levelsShare(Number(count)), about: '' },
              ]),
            )}`
        : !reach
          ? html`<p>${voice.clinical.blankLevel(name, level)}</p>`
          : html`${bandsLegend(level, model)}
              <p class="soft">${name}. <em class="estimate">${estimatedIcon}${words.estimated}</em></p>`
    }
    <hr />
    ${pointShares(model.at)}
  `;
}

function levelChooser({ scheme, level, words, chooseLevel }: LayerPanelModel): TemplateResult {
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    chooseLevel(isLevel(value) ? value : null);
  };
  return html`<span class="select">
    <select class="level-choice" aria-label=${words.chooseLevel} .value=${level ?? ''} @change=${change}>
      <option value="" ?selected=${!level}>${words.noLevel}</option>
      ${schemeById(scheme).levels.map((one) => html`<option value=${one} ?selected=${one === level}>${one}</option>`)}
    </select>
    ${icon('chevron')}
  </span>`;
}

function bandsLegend(level: Level, { scheme, words }: LayerPanelModel): TemplateResult {
  return legend(EXTENTS.map((extent) => [zoneTile('extent', extent, level), bandWords(extent, level, scheme, words)]));
}

function legend(rows: readonly (readonly [tile: TemplateResult, words: ZoneWords])[]): TemplateResult {
  return html`<ul class="zone-legend">
    ${rows.map(
      ([tile, { name, about }]) =>
        html`<li>${tile}<span><b>${name}</b>${about ? html`<span class="soft">${about}</span>` : nothing}</span></li>`,
    )}
  </ul>`;
}

function agreementPart({ words, at }: LayerPanelModel): TemplateResult {
  const { basis, recalled } = CONSENSUS_WEIGHTS;
  return html`
    <h3 tabindex="-1">${words.agreement}</h3>
    <p class="soft">${words.agreementAbout}</p>
    ${legend(AGREEMENTS.map((step) => [zoneTile('agreement', step), words.agreementSteps[step]]))}
    <div class="rule">
      <h4>${words.ruleTitle}</h4>
      ${words
        .rule({ drawn: basis['drawn from description'], reconstructed: basis.reconstructed, recalled })
        .map((sentence) => html`<p class="soft">${sentence}</p>`)}
    </div>
    <hr />
    ${pointShares(at)}
  `;
}

function nervesPart(model: LayerPanelModel): TemplateResult {
  const { words, lead, share, inHand, slide } = model;
  const isAlone = lead === 'nerves';
  return html`
    ${isAlone ? html`<h3 tabindex="-1">${words.nerves}</h3>` : html`<h3>${words.nerves}</h3>`}
    <p class="soft">${words.nervesAbout}</p>
    ${
      lead === undefined || isAlone
        ? html`<label class="layer-slider nerve-slider">
            <input
              type="range"
              min="0"
              max="100"
              step="5"
              .value=${String(share)}
              aria-label=${words.nerveSlider}
              aria-valuetext=${words.nerveShare(share)}
              @input=${({ target }: Event) => slide(Number((target as HTMLInputElement).value))}
            />
            <span class="ends soft" aria-hidden="true"><span>${words.ends[0]}</span><span>${words.ends[1]}</span></span>
          </label>`
        : nothing
    }
    ${nerveDetails(inHand)}
    <details class="nerve-legend" ?open=${isAlone}>
      <summary>${words.nerves}</summary>
      ${nerveList(inHand)}
    </details>
  `;
}

function stockingPart({ words, setDepth }: LayerPanelModel, depth: number): TemplateResult {
  return html`
    <h3>${words.stocking}</h3>
    ${legend([[zoneTile('stocking', 'stocking'), { name: words.mm(depth), about: words.stockingAbout }]])}
    <p class="soft">${cited(['pathwayDSP'])}</p>
    <label class="layer-slider depth-slider">
      <span class="soft">${words.depth}</span>
      <input
        type="range"
        min=${STOCKING_LIMITS[0]}
        max=${STOCKING_LIMITS[1]}
        step="10"
        .value=${String(depth)}
        aria-valuetext=${words.mm(depth)}
        @input=${({ target }: Event) => setDepth(Number((target as HTMLInputElement).value))}
      />
    </label>
  `;
}

function saddlePart({ words }: LayerPanelModel): TemplateResult {
  return html`
    <h3>${words.saddle}</h3>
    ${legend(SADDLE_ZONES.map((zone) => [zoneTile('saddle', zone), words.saddleZone(zone)]))}
    <p class="soft">${words.saddleAbout}${cited(['girft'])}</p>
  `;
}
