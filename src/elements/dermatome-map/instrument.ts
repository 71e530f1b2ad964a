/** What a map needs only when a page or a reader asks for more than the map: it is loaded when they do. */
export { Notes } from './notes.js';
