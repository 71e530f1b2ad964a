import { html, nothing, type TemplateResult } from 'lit';
import { CITATIONS, sourceUrl } from '../../core/citations.js';
import type { Level } from '../../core/levels.js';
import type { SchemeId } from '../../core/schemes.js';
import { SOURCES, type SourceId } from '../../core/sources.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { icon } from './icons.js';
import { joined, levelFacts, type Fact, type LevelFacts } from './level-facts.js';

/** What the details of a level are about and do. */
export interface DetailsModel {
  readonly level: Level;
  readonly scheme: SchemeId;
  readonly voice: Voice;
  readonly canSelect: boolean;
  readonly chooseLevel: (level: Level) => void;
}

/** Everything known of a level that the scheme draws, each statement with its sources. */
export function levelDetails(model: DetailsModel): TemplateResult | typeof nothing {
  const { level, scheme, voice } = model;
  const { ui } = voice;
  const facts = levelFacts(level, scheme, voice);
  if (!facts) return nothing;
  return html`
    ${facts.skin.map((fact) => (fact.text === '' ? nothing : html`<p>${factText(fact, facts, voice)}</p>`))}
    <dl>
      ${row(ui.keyPoint, facts.keyPoints, facts, voice)}
      ${facts.power.length > 0 ? html`<dt>${ui.power}</dt><dd>${phrases(facts.power, facts, voice)}</dd>` : nothing}
      ${reflexRow(facts, voice)}
      ${facts.sharesSkin.length > 0 ? sharesRow(model, facts.sharesSkin) : nothing}
      ${row(ui.study, facts.studies, facts, voice)}
    </dl>
    ${
      facts.disagreements.length > 0
        ? html`<div class="disagreement">
            <h4>${icon('disputed')}${ui.disagreement}</h4>
            ${facts.disagreements.map((fact) => html`<p>${factText(fact, facts, voice)}</p>`)}
          </div>`
        : nothing
    }
    <details class="sources">
      <summary>${ui.sources} <span class="reference">${facts.sources.length}</span></summary>
      <ol>
        ${facts.sources.map((id) => html`<li>${sourceLine(id, voice)}</li>`)}
      </ol>
    </details>
    <p class="soft">
      ${ui.drawing}: ${facts.drawing.join(' ')}${facts.skin.map((fact) => factText({ ...fact, text: '' }, facts, voice))}
    </p>
  `;
}

function row(name: string, list: readonly Fact[], facts: LevelFacts, voice: Voice): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<dt>${name}</dt><dd>${list.map((fact) => html`<p>${factText(fact, facts, voice)}</p>`)}</dd>`;
}

function reflexRow(facts: LevelFacts, voice: Voice): TemplateResult | typeof nothing {
  const { reflexes, reflexRemarks } = facts;
  if (reflexes.length + reflexRemarks.length === 0) return nothing;
  return html`<dt>${voice.ui.reflex}</dt>
    <dd>
      ${reflexes.length > 0 ? phrases(reflexes, facts, voice) : nothing}
      ${reflexRemarks.map((remark) => html`<p>${factText(remark, facts, voice)}</p>`)}
    </dd>`;
}

/** Several short statements as one phrase, their references together behind it. */
function phrases(list: readonly Fact[], facts: LevelFacts, voice: Voice): TemplateResult {
  return factText(
    {
      text: joined(
        list.map(({ text }) => text),
        voice.lang,
      ),
      references: [...new Set(list.flatMap(({ references }) => references))].sort((a, b) => a - b),
      verified: list.every(({ verified }) => verified),
    },
    facts,
    voice,
  );
}

function factText({ text, references, verified }: Fact, { sources }: LevelFacts, { ui, lang }: Voice): TemplateResult {
  return html`${sentenceCase(text, lang)}${references.map((number) => referenceTile(number, sources[number - 1]))}${
    verified ? nothing : html` <em class="recall">${icon('recalled')}${ui.recalled}</em>`
  }`;
}

function referenceTile(number: number, id: SourceId | undefined): TemplateResult | typeof nothing {
  if (!id) return nothing;
  return html`<sup class="reference" title=${SOURCES[id].label}>${number}</sup>`;
}

function sourceLine(id: SourceId, voice: Voice): TemplateResult {
  const { label } = SOURCES[id];
  const href = sourceUrl(id);
  const readAs = voice.details?.readAs[CITATIONS[id].readAs];
  return html`${href ? html`<a href=${href} target="_blank" rel="noopener">${label}</a>` : label}${
    readAs ? html`<span class="soft">, ${readAs}</span>` : nothing
  }`;
}

function sharesRow({ voice, canSelect, chooseLevel }: DetailsModel, levels: readonly Level[]): TemplateResult {
  return html`
    <dt>${voice.ui.sharesSkin}</dt>
    <dd class="chips">
      ${levels.map((level) =>
        canSelect
          ? html`<button type="button" class=${`level-chip ${levelClass(level)}`} @click=${() => chooseLevel(level)}>
              ${level}
            </button>`
          : html`<span class=${`level-chip ${levelClass(level)}`}>${level}</span>`,
      )}
    </dd>
  `;
}
