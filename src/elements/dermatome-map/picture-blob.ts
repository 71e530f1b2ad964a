import { unknownValue } from '../../core/errors.js';
import type { DermatomeMap } from './dermatome-map.js';
import { pictureError } from './picture-error.js';

/** The types of file that a picture can have. */
export const PICTURE_TYPES = ['image/png', 'image/webp', 'image/svg+xml'] as const;

const LARGEST_SCALE = 8;

/** A picture of what a map shows, as a file. */
export async function toBlob(map: DermatomeMap, type: string, scale: number): Promise<Blob> {
  if (!(PICTURE_TYPES as readonly string[]).includes(type)) throw unknownValue('type', type, PICTURE_TYPES);
  if (!(scale > 0 && scale <= LARGEST_SCALE)) {
    throw new RangeError(`scale: ${String(scale)} is unknown. Known values: above 0, up to ${LARGEST_SCALE}.`);
  }
  const svg = await map.toSVG();
  return type === 'image/svg+xml' ? new Blob([svg], { type }) : rasterise(svg, type, scale);
}

async function rasterise(svg: string, type: string, scale: number): Promise<Blob> {
  let width = 0;
  let height = 0;
  // An image that has the size of the canvas is drawn sharp everywhere.
  const enlarged = svg.replace(/ width="([\d.]+)" height="([\d.]+)"/, (_, wide: string, high: string) => {
    width = Math.round(Number(wide) * scale);
    height = Math.round(Number(high) * scale);
    return ` width="${width}" height="${height}"`;
  });
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(enlarged)}`;
  try {
    await image.decode();
  } catch (cause) {
    throw pictureError('no-image', 'the page does not let the picture be drawn; its policy needs img-src data:', cause);
  }
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  // A browser that does not know the type, or has no room, gives something else or nothing.
  if (blob?.type !== type) throw pictureError('no-image', `this browser draws no ${type} of ${width} by ${height} px.`);
  return blob;
}
