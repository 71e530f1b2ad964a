import { element, referenceOf } from './picture-elements.js';

/** The parts of a picture. */
export interface PictureParts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly family: string;
  readonly width: number;
  readonly height: number;
  readonly definitions: readonly Node[];
  readonly content: readonly Node[];
}

/** What no XML document may hold, escaped or not. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Puts a picture together. */
export function pictureElement({
  lang,
  title,
  description,
  family,
  width,
  height,
  definitions,
  content,
}: PictureParts): SVGSVGElement {
  const picture = element(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'font-family': family,
    },
    element('title', { id: 'title' }, title),
    element('desc', { id: 'description' }, description),
    element('defs', {}, ...definitions),
    ...content,
  );
  makeIdsUnique(picture, fingerprint(new XMLSerializer().serializeToString(picture)));
  return picture as SVGSVGElement;
}

/** A picture as an XML document. */
export function written(picture: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(picture).replace(NOT_XML, '');
}

/** Several pictures can stand in one page, where the ids of one must not be taken for those of another. */
function makeIdsUnique(picture: Element, prefix: string): void {
  for (const one of [picture, ...picture.querySelectorAll('*')]) {
    for (const { name, value } of [...one.attributes]) {
      const reference = referenceOf(value);
      if (reference !== undefined) one.setAttribute(name, `url(#${prefix}${reference})`);
      else if (/^(id|aria-labelledby|aria-describedby)$/.test(name)) one.setAttribute(name, prefix + value);
    }
  }
}

/** A short name that follows from the content, so that the same picture is written alike each time. */
function fingerprint(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return `d${(hash >>> 0).toString(36)}-`;
}
