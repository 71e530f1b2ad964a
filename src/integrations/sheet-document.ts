import { PRINT_STYLES } from './print-styles.js';
import type { RecordSheet, SheetEntry, SheetTable } from './record-sheet.js';

/** A figure of a printed sheet. The drawing is copied, not moved. */
export interface SheetFigure {
  readonly drawing: SVGSVGElement;
  readonly caption: string;
}

/** How many figures fit beside one another. */
const MOST_FIGURES = 4;

/** What one page holds of A4 and Letter alike, in mm: the width of the one and the height of the other, without margins. */
const PAGE = { width: 186, height: 254 } as const;

/** The sizes of type that are tried, in pt, until all stands on one page. The last is the least that can be read. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6] as const;

/** Lays out a sheet in an empty document, with nodes and constructed styles alone: a strict policy refuses all others. */
export function writeSheet(target: Document, sheet: RecordSheet, figures: readonly SheetFigure[] = []): void {
  const element = maker(target);
  target.documentElement.lang = sheet.lang;
  target.title = sheet.title;
  const view = target.defaultView;
  if (view) {
    const styles = new view.CSSStyleSheet();
    styles.replaceSync(PRINT_STYLES);
    target.adoptedStyleSheets = [styles];
  }
  const strong = ({ text, abnormal }: SheetEntry): Node | string => (abnormal ? element('strong', '', text) : text);
  target.body.replaceChildren(
    element('header', '', element('h1', '', sheet.title), element('span', '', sheet.about)),
    element('div', 'blanks', ...sheet.blanks.map((blank) => element('span', '', `${blank}:`))),
    ...(figures.length > 0 ? [figuresIn(target, figures)] : []),
    element('div', 'tables', ...sheet.tables.map((table) => tableIn(target, table, sheet))),
    ...(sheet.signs.entries.length > 0
      ? [
          element('h2', '', sheet.signs.caption),
          element(
            'p',
            'signs',
            ...sheet.signs.entries.flatMap((entry, at) => [...(at > 0 ? ['; '] : []), strong(entry)]),
          ),
        ]
      : []),
    element(
      'footer',
      '',
      element('p', 'legend', sheet.legend.join(' ')),
      element('h2', '', sheet.headings.references),
      element('ol', '', ...sheet.references.map((reference) => element('li', '', reference))),
      element('p', 'notice', sheet.notice),
    ),
  );
  fitOnePage(target);
}

function figuresIn(target: Document, figures: readonly SheetFigure[]): HTMLElement {
  const element = maker(target);
  const shown = figures.slice(0, MOST_FIGURES);
  return element(
    'div',
    'figures',
    ...shown.map(({ drawing, caption }) =>
      element('figure', '', target.importNode(drawing, true), element('figcaption', '', caption)),
    ),
  );
}

function tableIn(target: Document, { caption, references, rows }: SheetTable, { headings }: RecordSheet): HTMLElement {
  const element = maker(target);
  const cell = (entries: readonly SheetEntry[]): HTMLElement =>
    element(
      'td',
      '',
      ...entries.flatMap(({ text, abnormal }, at) => [
        ...(at > 0 ? [', '] : []),
        abnormal ? element('strong', '', text) : text,
      ]),
    );
  const mark = references.length === 0 ? [] : [' ', element('span', 'mark', `[${references.join(', ')}]`)];
  const columns = [headings.examined, headings.right, headings.left].map((heading) => {
    const head = element('th', '', heading);
    head.setAttribute('scope', 'col');
    return head;
  });
  const lines = rows.map(({ examined, right, left }) => {
    const head = element('th', '', examined);
    head.setAttribute('scope', 'row');
    return element('tr', '', head, cell(right), cell(left));
  });
  return element(
    'table',
    '',
    element('caption', '', caption, ...mark),
    element('thead', '', element('tr', '', ...columns)),
    element('tbody', '', ...lines),
  );
}

/** Takes the largest type with which all stands on one page; a record that is too long for the least goes on to a second. */
function fitOnePage({ documentElement: root, body }: Document): void {
  const millimetre = 96 / 25.4;
  body.style.inlineSize = `${PAGE.width}mm`;
  for (const size of SIZES) {
    root.style.fontSize = `${size}pt`;
    if (body.getBoundingClientRect().height <= PAGE.height * millimetre) break;
  }
}

function maker(target: Document): (name: string, className: string, ...content: (Node | string)[]) => HTMLElement {
  return (name, className, ...content) => {
    const made = target.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
}
