/** What a map loads only for what a page asks of it beyond a still picture. */
export { Tour } from './tour.js';
