import { html, nothing, type TemplateResult } from 'lit';
import type { SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import type { RovingKeys } from '../../controllers/roving-focus.js';
import type { Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { icon } from './icons.js';
import type { PictureMenu } from './picture-menu.js';
import { offeredSchemes, type Omittable, type Settings } from './settings.js';

/** What the toolbar shows and does. */
export interface ToolbarModel {
  readonly settings: Settings;
  readonly voice: Voice;
  /** Short names. */
  readonly short: boolean;
  readonly points: boolean;
  readonly list: boolean;
  readonly overlap: boolean;
  readonly comparing: boolean;
  /** The menu, once it is loaded. */
  readonly menu: PictureMenu | undefined;
  readonly keys: RovingKeys;
  readonly chooseScheme: (scheme: SchemeId) => void;
  readonly chooseSide: (side: MapSide) => void;
  readonly togglePoints: () => void;
  readonly toggleOverlap: () => void;
  readonly toggleList: () => void;
  readonly toggleCompare: () => void;
}

/** The title with the controls of the map: one tab stop. */
export function toolbar(model: ToolbarModel): TemplateResult {
  const { settings, voice, points, overlap, list } = model;
  const { ui } = voice;
  const shows = (control: Omittable): boolean => !settings.without.has(control);
  const menu = shows('menu') ? model.menu : undefined;
  return html`
    <header>
      ${
        shows('title')
          ? html`<h2><span class="title">${ui.title}</span><span class="short-title">${ui.titleShort}</span></h2>`
          : nothing
      }
      <div
        class="toolbar"
        part="toolbar"
        role="toolbar"
        aria-label=${ui.toolbar}
        @keydown=${model.keys.keydown}
        @focusin=${model.keys.focusin}
      >
        ${shows('scheme') ? schemeSelect(model) : nothing} ${shows('side') ? sideGroup(model) : nothing}
        ${shows('points') ? toggle('points', ui.points, points, model.togglePoints) : nothing}
        ${shows('overlap') && ui.overlap ? toggle('overlap', ui.overlap, overlap, model.toggleOverlap) : nothing}
        ${shows('compare') ? toggle('compare', ui.compare, model.comparing, model.toggleCompare) : nothing}
        ${shows('list') ? toggle('list', ui.list, list, model.toggleList) : nothing}
        ${menu ? menu.button(voice) : shows('menu') ? menuRoom : nothing}
      </div>
      ${menu?.sheet(voice)}
    </header>
  `;
}

/** The menu comes later than the rest, which stays where it is. */
const menuRoom = html`<span class="toggle menu-button room"><svg class="icon"></svg></span>`;

function schemeSelect({ settings, voice, short, chooseScheme }: ToolbarModel): TemplateResult {
  const change = (event: Event): void => chooseScheme((event.target as HTMLSelectElement).value as SchemeId);
  return html`
    <span class="select">
      <select aria-label=${voice.ui.scheme} .value=${settings.scheme} @change=${change}>
        ${offeredSchemes(settings.without).map((id) => {
          const { name, nameShort } = schemeWords(voice, id);
          return html`<option value=${id} ?selected=${id === settings.scheme}>
            ${short ? nameShort : name}
          </option>`;
        })}
      </select>
      ${icon('chevron')}
    </span>
  `;
}

function sideGroup({ settings, voice, chooseSide }: ToolbarModel): TemplateResult {
  return html`
    <div class="segments" role="radiogroup" aria-label=${voice.ui.side}>
      ${(['right', 'both', 'left'] satisfies MapSide[]).map((side) =>
        segment(voice.ui.sides[side], side === settings.side, () => chooseSide(side)),
      )}
    </div>
  `;
}

/** One choice of a segmented control. */
export function segment(word: string, checked: boolean, choose: () => void): TemplateResult {
  return html`<button type="button" role="radio" aria-checked=${checked ? 'true' : 'false'} @click=${choose}>
    ${word}
  </button>`;
}

function toggle(
  name: 'points' | 'overlap' | 'compare' | 'list',
  word: string,
  pressed: boolean,
  press: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class=${`toggle ${name}-toggle`}
    aria-pressed=${pressed ? 'true' : 'false'}
    aria-label=${word}
    title=${word}
    @click=${press}
  >
    ${icon(name)}<span>${word}</span>
  </button>`;
}
