import type { DermatomeMap } from './dermatome-map.js';

/** How long a browser may take to begin a download, in ms. */
const GRACE = 30_000;

/** The name of a picture's file, such as `dermatomes-anterior-article-2026-11-20.svg`. */
export function fileName({ view, side, scheme }: DermatomeMap, ending: string, day = new Date()): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${['dermatomes', view, ...(side === 'both' ? [] : [side]), scheme, ...date].join('-')}.${ending}`;
}

/** Saves a picture as a file, as the browser saves any download. */
export async function savePicture(map: DermatomeMap, type: 'image/svg+xml' | 'image/png'): Promise<void> {
  const href = URL.createObjectURL(await map.toBlob(type));
  const download = fileName(map, type === 'image/png' ? 'png' : 'svg');
  Object.assign(document.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), GRACE);
}

/** Whether this page may put pictures on the clipboard, as far as it can be known before it is tried. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function' && isAllowed();
}

/** Copies a picture. The browser gets the promise of it, since it forgets soon that the reader asked. */
export function copyPicture(map: DermatomeMap): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': map.toBlob() })]);
}

/** A frame from elsewhere needs its page's leave, which Chromium tells beforehand. */
function isAllowed(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('clipboard-write') ?? true;
}
