import { html, nothing, type TemplateResult } from 'lit';
import { knownScheme, type SchemeId } from '../../core/schemes.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { Voice } from '../../locales/types.js';
import { classNames } from './class-names.js';
import type { DermatomeMap } from './dermatome-map.js';
import { keyPointList } from './key-point-list.js';
import { levelDetails } from './level-details.js';
import { list, listOptions, matches, type ListOption } from './list.js';
import { hasScheme } from './loaders.js';
import { notice } from './notice.js';
import { panel } from './panel.js';
import type { Reading } from './reading.js';
import { claimsOn } from './regions.js';
import { offeredSchemes, type Settings } from './settings.js';
import { tooltip } from './tooltip.js';
import type { Tools } from './tools.js';

/** What stands round the stage of a map that is in hand. */
export interface AroundModel {
  readonly map: DermatomeMap;
  readonly tools: Tools;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly voice: Voice;
  /** What the column beside the stage shows. */
  readonly column: 'panel' | 'list' | 'none';
  readonly panelKeys: RovingKeys;
  /** The keys of the sides above the list. */
  readonly sideKeys: RovingKeys;
  readonly chooseScheme: (scheme: SchemeId) => void;
}

/** The list twin of the drawing, seen or not, and the panel. */
export function sideColumn(model: AroundModel): TemplateResult {
  return html`${listColumn(model)} ${model.settings.without.has('panel') ? nothing : panelColumn(model)}`;
}

/** What stands below the stage: what lies over the map where there is no panel to say it, and the notice. */
export function belowStage({ map, tools, settings, voice, column }: AroundModel): TemplateResult {
  const { scheme, compare } = settings;
  return html`${column === 'none' ? tools.layers?.key() : nothing} ${notice(scheme, map.points, voice, compare)}`;
}

/** The entries of the list that the search has left. */
export function optionsLeft({ scheme, side }: Settings, voice: Voice, query: string): readonly ListOption[] {
  const all = knownScheme(scheme) ? listOptions(scheme, side, voice) : [];
  return query ? all.filter((option) => matches(option, query)) : all;
}

function listColumn(model: AroundModel): TemplateResult {
  const { tools, voice, column } = model;
  return html`<div class=${column === 'list' ? 'list shown' : 'list'}>
    ${tools.painting ? tools.painting.list(column === 'list') : levelList(model)}
    ${tools.annotations?.notes?.entries(voice)} ${column === 'list' ? tools.layers?.section() : nothing}
  </div>`;
}

function levelList({ map, tools, reading, settings, voice, column, sideKeys }: AroundModel): TemplateResult {
  const { scheme, side, without } = settings;
  const { interaction } = tools;
  const keys = interaction?.keys;
  return list({
    shown: column === 'list',
    voice,
    scheme,
    options: listOptions(scheme, side, voice),
    active: keys?.active,
    selected: map.selection,
    shownSide: reading.listSide,
    multiple: map.multiple,
    readonly: map.readonly,
    query: reading.query,
    alsoClaimedBy: (option) => (hasScheme(scheme) && claimsOn(option, scheme, offeredSchemes(without))) || [],
    focus: () => keys?.focus(),
    blur: (event) => reading.leaveList(event.relatedTarget),
    keydown: (event) => tools.turning?.handling.keydown(event) || keys?.keydown(event),
    press: (option) => keys?.point(option),
    choose: (option) => tools.withInteraction((hand) => hand.choose(option)),
    hover: (option) => interaction?.hoverOption(option),
    showSide: (one) => reading.showSide(one),
    search: (query) => reading.search(query),
    openDetails: reading.subject === 'rest' || without.has('panel') ? null : () => reading.enterDetails(),
    sideKeys,
  });
}

function panelColumn(model: AroundModel): TemplateResult {
  const { map, tools, reading, voice, column, panelKeys } = model;
  const { painting } = tools;
  const isAtRest = reading.subject === 'rest' && !painting && !tools.layers?.isShown;
  return html`<div
    class=${classNames({ panel: true, rest: isAtRest, 'in-list': map.list })}
    part="panel"
    role="region"
    aria-label=${voice.ui.details}
    ?hidden=${column !== 'panel' || (tools.comparison && !reading.isOpened)}
    @keydown=${reading.panelKeydown}
    @focusin=${panelKeys.focusin}
    @focusout=${reading.panelFocusout}
  >
    ${painting ? painting.panel() : readingPanel(model)}
  </div>`;
}

function readingPanel({ map, tools, reading, settings, voice, column, chooseScheme }: AroundModel): TemplateResult {
  const { scheme } = settings;
  return panel({
    voice,
    scheme,
    subject: reading.subject,
    keyPoints: () => (map.points && keyPointList(voice)) || nothing,
    details: (level) =>
      levelDetails({
        level,
        scheme,
        voice,
        canSelect: !map.readonly,
        chooseLevel: (other) => reading.chooseBeside(other),
      }),
    chooseScheme,
    close: () => reading.close(),
    layers: column === 'panel' ? tools.layers : undefined,
    listed: map.list,
    askMore: () => tools.wantLayers(),
  });
}

/** The box of the explanation beside the pointer or the focus. */
export function tooltipBox({ tools, settings, voice }: AroundModel): TemplateResult {
  const { interaction, layers } = tools;
  const highlight = tools.painting ? undefined : interaction?.highlight;
  return html`<div
    class="tooltip"
    part="tooltip"
    aria-hidden="true"
    @pointerenter=${() => interaction?.hover.hold()}
    @pointerleave=${() => interaction?.hover.leave()}
  >
    ${highlight ? (layers?.tooltip(highlight.region) ?? tooltip(highlight.region, highlight.level, settings.scheme, voice)) : nothing}
  </div>`;
}
