import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../../atlas/types.js';
import type { KeyPointId } from '../../../core/key-points.js';
import { type Side, SIDES } from '../../../core/sides.js';
import type { ViewId } from '../../../core/views.js';
import { sentenceCase } from '../../../locales/words.js';
import { keyPointAt } from './item-words.js';
import type { EntryModel } from './model.js';

/** The figures that are always there. */
export const UPRIGHT = ['anterior', 'posterior'] as const;

/** The part of the plane that the upright figures take, mm: known before they are drawn, so that their room is kept. */
export const UPRIGHT_BOX: Box = [-240.7, -223, 481.4, 1048.5];

/** The view in which each key point is seen best. */
export const CLOSE_UPS: Readonly<Record<KeyPointId, ViewId>> = {
  T12: 'anterior',
  L1: 'anterior',
  L2: 'anterior',
  L3: 'medial',
  L4: 'medial',
  L5: 'foot-dorsum',
  S1: 'lateral',
  S2: 'posterior',
  S3: 'posterior',
  'S4-5': 'perineum',
};

/** The width of the skin that a close-up shows, mm. */
export const CLOSE = 280;

/** An upright figure with the sides as they are seen, and its name. */
export function uprightFrame({ words }: EntryModel, view: ViewId, box: Box, drawing: unknown): TemplateResult {
  const { sides, views } = words.ui.entry;
  const order: readonly Side[] = view === 'posterior' ? ['left', 'right'] : SIDES;
  return html`<figure class=${`view-${view}`}>
    <div class="sides">${order.map((side) => html`<bdi>${sides[side]}</bdi>`)}</div>
    <svg viewBox=${box.join(' ')}>${drawing}</svg>
    <figcaption><bdi>${views[view]}</bdi></figcaption>
  </figure>`;
}

/** The frame of the key point in hand from near, with its view. */
export function nearFrame(
  { words }: EntryModel,
  seen: { readonly view: ViewId; readonly side: Side },
  box: Box,
  drawing: unknown,
): TemplateResult {
  return html`<figure class="near">
    <svg viewBox=${box.join(' ')}>${drawing}</svg>
    <figcaption><bdi>${words.ui.entry.views[seen.view]}, ${words.terms.sides[seen.side]}</bdi></figcaption>
  </figure>`;
}

/** The modality of the thing in hand, above the figures. */
export function figureCaption({ words, inHand }: EntryModel): TemplateResult {
  const modality = inHand?.kind === 'sensation' ? inHand.modality : 'light-touch';
  return html`<p class="caption soft">${sentenceCase(words.terms.modalities[modality], words.lang)}</p>`;
}

/** The room of figures that have not come; where they will not come it says so. */
export function figureRoom(model: EntryModel, views: readonly ViewId[], failed: boolean): TemplateResult {
  const { inHand, words } = model;
  const point = inHand && keyPointAt(inHand);
  const isNear = point && 'side' in inHand && inHand.side;
  return html`<div class="figures coming" part="figure" aria-hidden=${failed ? 'false' : 'true'}>
    ${
      failed
        ? html`<p class="soft" role="status">${words.ui.entry.figuresFailed}</p>`
        : html`${views.length > 1 ? figureCaption(model) : nothing}
          ${views.map((view) => uprightFrame(model, view, UPRIGHT_BOX, nothing))}
          ${isNear ? nearFrame(model, { view: CLOSE_UPS[point], side: inHand.side }, [0, 0, CLOSE, CLOSE], nothing) : nothing}`
    }
  </div>`;
}
