import { html, type TemplateResult } from 'lit';
import { PLANTAR_GRADES, REFLEX_GRADES, PROVOCATION_RESULTS } from '../../../core/examination.js';
import { type CellState, notTestable, stateOf } from './cell-state.js';
import type { EntryModel } from './model.js';

/** What the glyphs and fills of the cells mean, and that what was not tested is never normal. */
export function legend(model: EntryModel): TemplateResult {
  const { terms, ui } = model.words;
  const untested: CellState = { glyph: '·', fill: 'untested', words: ui.entry.untested };
  return html`<ul class="key" aria-label=${ui.entry.legend}>
    ${[...resultsOf(model), notTestable(terms), untested].map(
      ({ glyph, fill, words }) =>
        html`<li><span class=${`box ${fill}`} aria-hidden="true">${glyph}</span><bdi>${words}</bdi></li>`,
    )}
  </ul>`;
}

function resultsOf({ step, words: { terms, ui } }: EntryModel): CellState[] {
  const { normal, altered, increased, absent, powerFills } = ui.entry;
  const side = 'right' as const;
  switch (step) {
    case 'sensation':
      return [
        { glyph: '2', fill: 'normal', words: normal },
        { glyph: '1', fill: 'altered', words: altered },
        { glyph: '1↑', fill: 'increased', words: increased },
        { glyph: '0', fill: 'absent', words: absent },
      ];
    case 'power':
      return [
        { glyph: '5', fill: 'normal', words: normal },
        { glyph: '4', fill: 'altered', words: powerFills.altered },
        { glyph: '3', fill: 'absent', words: powerFills.absent },
      ];
    case 'reflexes':
      return [
        ...REFLEX_GRADES.map((grade) => stateOf({ kind: 'reflex', reflex: 'patellar', side, grade }, terms)),
        ...PLANTAR_GRADES.map((grade) => stateOf({ kind: 'reflex', reflex: 'plantar', side, grade }, terms)),
      ];
    case 'provocation':
      return PROVOCATION_RESULTS.map((result) => stateOf({ kind: 'provocation', test: 'slr', side, result }, terms));
    case 'history':
      return [];
  }
}
