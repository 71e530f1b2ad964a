/** What turns a drawn map into an instrument: it is loaded after what a reader takes in hand. */
export { PictureMenu } from './picture-menu.js';
