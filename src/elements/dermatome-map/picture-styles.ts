import { paintOf } from './picture-colours.js';
import { round } from './picture-elements.js';

/** The properties that children take over, so that only a change has to be written down. */
const INHERITED = [
  'fill-rule',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

type Values = Readonly<Record<string, string>>;

/** What a document without any style sheet has. */
const INITIAL: Values = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};

/** What a drawing on the page looks like, written down for a document without style sheets. */
export interface Looks {
  /** The elements in the order of the document, each with the attributes that it needs. */
  readonly rows: readonly (readonly [element: Element, attributes: Values])[];
  /** The elements that are not displayed. */
  readonly hidden: readonly Element[];
}

/**
 * Reads the computed styles of a displayed drawing. What its `defs` hold keeps its own attributes.
 *
 * @param onScreen how many px of the window one px of the picture is
 */
export function looksOf(drawing: Element, onScreen: number): Looks {
  const rows: [Element, Values][] = [];
  const hidden: Element[] = [];
  const visit = (element: Element, above: Values): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return void hidden.push(element);
    const values = inheritedValues(element, style, onScreen);
    const changed = Object.entries(values).filter(([name, value]) => above[name] !== value);
    rows.push([element, { ...Object.fromEntries(changed), ...ownValues(style) }]);
    for (const child of element.children) if (child.localName !== 'defs') visit(child, values);
  };
  visit(drawing, INITIAL);
  return { rows, hidden };
}

/** Writes the looks down, in place of the classes by which the page's style sheets found the elements. */
export function writeLooks({ rows, hidden }: Looks): void {
  for (const [element, attributes] of rows) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }
  for (const element of hidden) element.remove();
}

/** Takes away what only the page needs: classes, parts, marks of the renderer, and blanks between elements. */
export function tidy(drawing: Element): void {
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes])
      if (/^(class|part|data-.*|aria-.*|style)$/.test(name)) element.removeAttribute(name);
    for (const node of [...element.childNodes]) {
      const isBlank = node instanceof Text && node.data.trim() === '';
      if (node instanceof Comment || isBlank) node.remove();
    }
  }
}

function inheritedValues(element: Element, style: CSSStyleDeclaration, onScreen: number): Values {
  const fill = paintOf(style.fill);
  const stroke = paintOf(style.stroke);
  // A line that keeps its width on the screen would not keep it in a picture that is enlarged.
  const scale = style.vectorEffect === 'non-scaling-stroke' ? scaleOf(element) / onScreen : 1;
  const inPicture = (lengths: string): string =>
    lengths.replace(/[\d.]+(px)?/g, (length) => `${round(parseFloat(length) / scale)}`);
  return {
    fill: fill.value,
    'fill-opacity': `${round(parseFloat(style.fillOpacity) * fill.opacity)}`,
    stroke: stroke.value,
    'stroke-opacity': `${round(parseFloat(style.strokeOpacity) * stroke.opacity)}`,
    'stroke-width': inPicture(style.strokeWidth),
    'stroke-dasharray': inPicture(style.strokeDasharray),
    ...Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)])),
    // Programs that draw pictures know weights in whole hundreds.
    'font-weight': `${Math.ceil(Number(style.fontWeight) / 100) * 100}`,
  };
}

function ownValues(style: CSSStyleDeclaration): Values {
  const { opacity, unicodeBidi } = style;
  return {
    ...(opacity !== '1' && { opacity }),
    ...(unicodeBidi === 'plaintext' && { 'unicode-bidi': unicodeBidi }),
  };
}

function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) || 1 : 1;
}
