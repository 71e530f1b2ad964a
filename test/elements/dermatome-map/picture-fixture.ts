import { expect } from '@open-wc/testing';

/** The picture as a document; fails where it is not well-formed. */
export function parsed(svg: string): SVGSVGElement {
  const { documentElement: picture } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(picture.querySelector('parsererror')?.textContent ?? '').to.equal('');
  expect(picture.localName).to.equal('svg');
  return picture as unknown as SVGSVGElement;
}

/** What is written below the drawing. */
export function writtenBelow(svg: string): string[] {
  return [...parsed(svg).querySelectorAll(':scope > g > text')].map(({ textContent }) => textContent ?? '');
}

/** The levels that the legend names, in its order. */
export function legendOf(svg: string): string[] {
  return writtenBelow(svg).filter((text) => /^[TLS]\d+$/.test(text));
}

/** The code of the error with which a promise rejects. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return 'no error';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}
