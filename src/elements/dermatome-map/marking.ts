import { render, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import { outlines } from './figure.js';
import type { Row } from './list.js';
import { isFaded, type StageMarks } from './stage-marks.js';

/** Brings the faded areas and the outlines of a drawing up to date. */
export function markDrawing(root: Element, plate: Plate, marks: StageMarks): true {
  const groups = root.querySelectorAll('.part');
  plate.figures
    .flatMap(({ parts }) => parts)
    .forEach((part, index) => {
      const group = groups[index];
      for (const last of group?.querySelectorAll('.mark, .halo, .ring') ?? []) last.remove();
      for (const [name, d] of outlines(part, marks)) {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('class', name);
        path.setAttribute('d', d);
        group?.append(path);
      }
    });
  return fadeAreas(root, plate, marks);
}

/** Fades the areas of a drawing in the order in which they are drawn. */
export function fadeAreas(root: Element, plate: Plate, marks: StageMarks): true {
  const drawn = root.querySelectorAll('.area');
  plate.figures
    .flatMap(({ parts }) => parts.flatMap((part) => part.areas.map((area) => ({ part, area }))))
    .filter(({ part, area }) => part.coloured && area.levels.length > 0)
    .forEach(({ part, area }, index) =>
      drawn[index]?.classList.toggle('faded', isFaded(marks, area.levels, part.side)),
    );
  return true;
}

/** Brings the rows of a list up to date; the words of a row change only where its selection does. */
export function markRows(root: Element, rows: readonly Row[], wordsOf: (row: Row) => TemplateResult): true {
  rows.forEach((row, index) => {
    const element = root.children[index];
    if (!(element instanceof HTMLElement)) return;
    element.toggleAttribute('hidden', row.hidden);
    if (row.active) element.dataset['active'] = 'true';
    else delete element.dataset['active'];
    if ((element.ariaSelected === 'true') === row.selected) return;
    element.ariaSelected = `${row.selected}`;
    const words = document.createDocumentFragment();
    render(wordsOf(row), words);
    element.replaceChildren(words);
  });
  return true;
}
