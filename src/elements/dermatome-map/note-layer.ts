import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { placesAt } from '../../atlas/places.js';
import type { NoteSpot } from './note-slots.js';

/** What a page has pinned to one spot of the skin. */
export interface Note extends NoteSpot {
  /** What the contents say, without their markup. */
  readonly text: string;
}

/** Where a note is, in words: the place and the side of the body. */
export function noteWhere({ place, point }: NoteSpot, { details, ui, lang }: Voice): string {
  const side = ui.sides[point.side];
  // A voice without details has no words for places.
  const words = details?.places[place ?? placesAt(point)[0]!];
  return sentenceCase(
    words === undefined ? side : (details?.annotations?.where(words, side) ?? `${words}, ${side}`),
    lang,
  );
}

/**
 * The contents of the notes, in the order of the page.
 *
 * They stand beside the stage in the document, not in it, so that nothing done in them is taken for something done to the
 * limb. Each is a `note` with the name of its place: in this way a screen reader meets every one exactly once.
 */
export function noteLayer(
  notes: readonly Note[],
  voice: Voice,
  { listed, legend }: { readonly listed: boolean; readonly legend: boolean },
): TemplateResult {
  return html`
    <div class=${listed ? 'notes listed' : 'notes'}>
      ${notes.map((note, index) => {
        const where = noteWhere(note, voice);
        return html`<div class="annotation" part="note" role="note" aria-label=${where}>
          <b class="note-number" aria-hidden="true">${index + 1}</b>
          <small class="note-where" aria-hidden="true">${where}</small>
          <slot name=${note.slot}></slot>
        </div>`;
      })}
    </div>
    ${legend ? html`<div class="own-legend"><slot name="legend"></slot></div>` : nothing}
  `;
}

/**
 * The notes at the end of the list twin: where each is, and what it says.
 *
 * What a note says is hidden from screen readers as long as the note itself can be read on the stage or below it, and
 * shown to them while its skin is turned away: so it is never read twice and never lost.
 */
export function noteEntries(notes: readonly Note[], voice: Voice): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const title = voice.details?.annotations?.title;
  return html`<div class="note-entries">
    ${title ? html`<h3>${title}</h3>` : nothing}
    <ul>
      ${notes.map((note) => html`<li>${noteWhere(note, voice)} <small class="note-copy">${note.text}</small></li>`)}
    </ul>
  </div>`;
}
