import { html, type TemplateResult } from 'lit';
import { nearest } from '../../core/nearest.js';
import type { Voice } from '../../locales/types.js';
import { icon } from './icons.js';
import type { Problem } from './settings.js';

/** What stands in place of the drawing while a value is unknown: each value, the allowed ones and the nearest of them. */
export function errorSurface(problems: readonly Problem[], { ui }: Voice): TemplateResult {
  return html`
    <div class="error" part="error" role="alert">
      ${icon('warning')}
      ${problems.map(({ name, value, allowed }) => {
        const meant = nearest(value, allowed);
        return html`
          <h3>${ui.error(name, value)}</h3>
          <p>${ui.errorAllowed(name, allowed)}</p>
          ${meant ? html`<p class="soft">${ui.errorNearest(meant)} ${ui.errorReason}</p>` : html`<p class="soft">${ui.errorReason}</p>`}
        `;
      })}
    </div>
    <footer part="notice">
      <span>${icon('info')}dermatome-map</span>
      <span>${ui.errorEvent}</span>
    </footer>
  `;
}

/** What stands in place of the drawing when a module of the map did not arrive. */
export function failureSurface({ ui }: Voice): TemplateResult {
  return html`<div class="error" part="error" role="alert">${icon('warning')}<h3>${ui.loadingFailed}</h3></div>`;
}
