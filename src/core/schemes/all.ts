import { addScheme, schemeById, SCHEME_IDS, type Scheme } from '../schemes.js';
import { scheme as consensus } from './consensus.js';
import { scheme as frcem } from './frcem.js';

for (const scheme of [frcem, consensus]) addScheme(scheme);

/** Every scheme of the library, all of them loaded. */
export const SCHEMES: readonly Scheme[] = SCHEME_IDS.map(schemeById);
