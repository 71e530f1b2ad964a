/** What turns a drawn map into an instrument: it is loaded when the map is in hand. */
export { Notes } from './notes.js';
export { PictureMenu } from './picture-menu.js';
export { Tour } from './tour.js';
export { Turning } from './turning.js';
