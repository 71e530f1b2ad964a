import { html, svg, type TemplateResult } from 'lit';
import type { Level } from '../../core/levels.js';
import { areaOf, type Scheme, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { skinWords } from '../../locales/words.js';
import { levelClass } from './figure.js';
import { patternId } from './patterns.js';
import { fixed } from './still.js';

/** What a level covers in a scheme, in few words; nothing where the scheme is silent. */
export function areaWords(scheme: SchemeId, level: Level, voice: Voice): string {
  const area = areaOf(scheme, level);
  return area ? skinWords(voice, area).area : '';
}

const swatches = {};

/** A level's fill and pattern as a small tile. */
export function swatch(level: Level): TemplateResult {
  return fixed(
    html,
    swatches,
    level,
    () => html`<svg class=${`swatch ${levelClass(level)}`} viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<rect class="fill" width="24" height="24" rx="5"></rect>
      <rect width="24" height="24" rx="5" fill=${`url(#${patternId(level, 'key')})`}></rect>`}
  </svg>`,
  );
}

/** Whether a scheme was drawn without its source, or gives to a level what was recalled and not seen in one. */
export function isRecalled({ basis, areas }: Scheme): boolean {
  return basis === 'reconstructed' || areas.some(({ verified }) => !verified);
}
