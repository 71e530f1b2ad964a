import { html, nothing, svg, type TemplateResult } from 'lit';
import { consensusAt } from '../../atlas/consensus.js';
import { nervesAt } from '../../atlas/nerves.js';
import { dermatomesAt } from '../../atlas/registry.js';
import type { ChartPoint } from '../../atlas/types.js';
import { consensusWeight } from '../../core/consensus.js';
import { contradictionsAt } from '../../core/evidence/contradictions.js';
import { EVIDENCE_SOURCES, type EvidenceSourceId } from '../../core/evidence/sources.js';
import type { Level } from '../../core/levels.js';
import type { Nerve } from '../../core/nerves.js';
import type { Place } from '../../core/places.js';
import { areaOf, schemeById, type SchemeId } from '../../core/schemes.js';
import { sourceUrl } from '../../core/citations.js';
import { SOURCES } from '../../core/sources.js';
import type { LayerWords, Voice } from '../../locales/types.js';
import { schemeWords, sentenceCase } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { hasScheme } from './loaders.js';

/** A point of the skin that the reader has pointed at, with the place where it lies. */
export interface Pointed {
  readonly point: ChartPoint;
  readonly place: Place | null;
}

/** What is told of a point. */
export interface PointModel {
  readonly pointed: Pointed | undefined;
  readonly voice: Voice;
  readonly words: LayerWords;
  /** The schemes that may answer. */
  readonly offered: readonly SchemeId[];
  /** Whether what was recalled may be told. */
  readonly recalled: boolean;
}

/** The label of a source of the evidence. */
export function sourceLabel(id: EvidenceSourceId): string {
  return EVIDENCE_SOURCES[id].label;
}

/** A source behind a statement, in few words. */
export function cited(ids: readonly EvidenceSourceId[]): TemplateResult | typeof nothing {
  return ids.length > 0 ? html` <span class="cited">[${ids.map(sourceLabel).join(', ')}]</span>` : nothing;
}

/** The mark of what was not seen in a source. */
export function recallMark({ ui }: Voice): TemplateResult {
  return html` <em class="recall">${icon('recalled')}${ui.recalled}</em>`;
}

/** Where the point is, in words; nothing before the reader has pointed at any. */
function placeLine({ pointed, voice, words }: PointModel): TemplateResult {
  if (!pointed) return html`<p class="soft help">${words.pointHelp}</p>`;
  const { details, ui, lang } = voice;
  const place = pointed.place && details?.places[pointed.place];
  return html`<p class="where">
    ${place ? `${sentenceCase(place, lang)}, ` : nothing}${place ? ui.sides[pointed.point.side].toLowerCase() : ui.sides[pointed.point.side]}
  </p>`;
}

/** The shares of the levels at the point in all schemes together. */
export function pointShares(model: PointModel): TemplateResult {
  const { pointed, words } = model;
  return html`<section class="at-point">
    <h4>${words.pointed}</h4>
    ${placeLine(model)}
    ${pointed ? bars(consensusAt(pointed.point).shares, words) : nothing}
    <p class="soft">${words.shares} ${words.oneRoot}${cited(['neupsykeySeg'])}</p>
  </section>`;
}

function bars(shares: readonly { readonly level: Level; readonly share: number }[], words: LayerWords): TemplateResult {
  if (shares.length === 0) return html`<p>${words.noShares}</p>`;
  return html`<ul class="bars">
    ${shares.map(
      ({ level, share }) =>
        html`<li>
          <b class=${`level-chip ${levelClass(level)}`}>${level}</b>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect class="bar-room" width="100" height="10"></rect><rect class="bar" width=${Math.max(1, Math.round(share * 100))} height="10"></rect>`}
          </svg>
          <span>${words.percent(share)}</span>
        </li>`,
    )}
  </ul>`;
}

/** What every scheme says of the point, which nerves have it, and where sources disagree on the place. */
export function pointAnswers(model: PointModel): TemplateResult {
  const { pointed, words, offered } = model;
  if (!pointed) return placeLine(model);
  const nerves = nervesAt(pointed.point);
  return html`
    ${placeLine(model)} ${bars(consensusAt(pointed.point).shares, words)}
    <p class="soft">${words.shares}</p>
    <h4>${words.maps}</h4>
    <ul class="answers">
      ${offered.filter((id) => hasScheme(id) && consensusVotes(id)).map((id) => answer(id, pointed.point, model))}
    </ul>
    <h4>${words.nervesHere}</h4>
    <p>${nerves.length > 0 ? sentenceCase(nerveList(nerves, model), model.voice.lang) : words.noNerve}</p>
    ${disagreements(model)}
  `;
}

function consensusVotes(id: SchemeId): boolean {
  return id !== 'consensus';
}

function nerveList(nerves: readonly Nerve[], { words }: PointModel): string {
  return nerves.map((nerve) => words.nerveNames[nerve]).join('; ');
}

function answer(
  id: SchemeId,
  point: ChartPoint,
  { voice, words, recalled }: PointModel,
): TemplateResult | typeof nothing {
  const levels = dermatomesAt(point, id);
  const area = levels[0] === undefined ? undefined : areaOf(id, levels[0]);
  const isRecalled = area?.verified === false;
  if (isRecalled && !recalled) return nothing;
  const scheme = schemeById(id);
  return html`<li>
    <span class="answer">
      ${
        levels.length > 0
          ? levels.map((level) => html`<b class=${`level-chip ${levelClass(level)}`}>${level}</b>`)
          : html`<i class="soft">${words.silent}</i>`
      }
    </span>
    <span>
      ${schemeWords(voice, id).nameShort}
      <span class="soft"
        >${scheme.sources.map((source, index) => {
          const href = sourceUrl(source);
          const { label } = SOURCES[source];
          return html`${index > 0 ? ', ' : ''}${href ? html`<a href=${href} target="_blank" rel="noopener">${label}</a>` : label}`;
        })}${area ? html`, ${words.weight(consensusWeight(area))}` : nothing}</span
      >${isRecalled ? recallMark(voice) : nothing}
    </span>
  </li>`;
}

function disagreements({ pointed, voice, recalled }: PointModel): TemplateResult | typeof nothing {
  const rows = (pointed?.place ? contradictionsAt(pointed.place) : []).filter(({ subject }) => subject === 'skin');
  if (rows.length === 0) return nothing;
  const { ui, audience } = voice;
  return html`<div class="disagreement">
    <h4>${icon('disputed')}${ui.disagreement}</h4>
    ${rows.map(
      ({ positions }) =>
        html`<ul>
          ${positions
            .filter(({ verified }) => verified || recalled)
            .map(
              ({ levels, statement, sources, verified }) =>
                html`<li>
                  ${
                    // The words of the evidence are those of clinicians.
                    audience === 'patient' || voice.lang !== 'en' ? levels.join(', ') : sentenceCase(statement, 'en')
                  }${cited(sources)}${verified ? nothing : recallMark(voice)}
                </li>`,
            )}
        </ul>`,
    )}
  </div>`;
}
