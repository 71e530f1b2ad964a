/** What turns a drawn map into an instrument: it is loaded when the map is in hand. */
export { PictureMenu } from './picture-menu.js';
export { Turning } from './turning.js';
