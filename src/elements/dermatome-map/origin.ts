import { html, nothing, type TemplateResult } from 'lit';
import type { SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { originFigure } from './origin-figure.js';

/** The schemes whose shape comes from the growth of the limb: bands, and the semicircles that speak against them. */
const GROWN: readonly SchemeId[] = ['magee', 'keegan-garrett', 'semicircles'];

/** The figure that explains the shape of schemes, for the reader who asks; nothing where none of them has such a shape. */
export function origin(
  schemes: readonly SchemeId[],
  { details, audience, lang }: Voice,
): TemplateResult | typeof nothing {
  const { load } = originFigure;
  if (!details?.origin || !load || !schemes.some((id) => GROWN.includes(id))) return nothing;
  const toggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) load().catch(reportError);
  };
  return html`<details class="origin" @toggle=${toggle}>
    <summary>${details.origin}</summary>
    <limb-rotation audience=${audience} lang=${lang}></limb-rotation>
  </details>`;
}
