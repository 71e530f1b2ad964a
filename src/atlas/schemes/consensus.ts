/** The consensus, under the name that borders have in every module of a scheme. */
export { consensus as borders } from '../consensus.js';
