import { referenceOf, round } from './picture-elements.js';

/** A paint as every SVG program understands it. */
export interface Paint {
  /** `none`, a reference or a colour of the form `#rrggbb`. */
  readonly value: string;
  readonly opacity: number;
}

let pixel: CanvasRenderingContext2D | null | undefined;

/** A computed paint in the oldest notation: image programs know neither `rgba()` nor `oklch()`. */
export function paintOf(computed: string): Paint {
  const id = referenceOf(computed);
  if (id !== undefined) return { value: `url(#${id})`, opacity: 1 };
  if (computed === 'none') return { value: 'none', opacity: 1 };
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(computed);
  if (alpha === 0) return { value: 'none', opacity: 1 };
  const hex = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
  return { value: `#${hex}`, opacity: round(alpha) };
}

function channels(colour: string): number[] {
  if (/^rgba?\(/.test(colour)) return (colour.match(/[\d.]+/g) ?? []).map(Number);
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return [];
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
  return [red ?? 0, green ?? 0, blue ?? 0, alpha / 255];
}
