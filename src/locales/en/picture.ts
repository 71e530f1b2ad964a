import type { PictureWords } from '../types.js';

/** What is said of a picture of the map, for every reader. */
export const PICTURE: PictureWords = {
  menu: 'More',
  saveSvg: 'Save picture (SVG)',
  savePng: 'Save picture (PNG)',
  copy: 'Copy picture',
  saved: 'Picture saved',
  copied: 'Copied to the clipboard',
  notSaved: 'The picture could not be saved. Try the other format.',
  notCopied: 'This browser or page does not allow copying. Save the picture instead.',
};
