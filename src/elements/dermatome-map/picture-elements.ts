const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a picture. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  }
  made.append(...children);
  return made;
}

/** A number that is exact enough for a drawing in px. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The id that a value such as `url("#fade")` refers to, if it does. */
export function referenceOf(value: string): string | undefined {
  return /^url\(["']?[^"')]*#([^"')]+)/.exec(value)?.[1];
}
