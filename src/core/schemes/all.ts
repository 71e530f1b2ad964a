import { addScheme, schemeById, SCHEME_IDS, type Scheme } from '../schemes.js';
import { scheme as consensus } from './consensus.js';
import { scheme as faleiros } from './faleiros.js';
import { scheme as foerster } from './foerster.js';
import { scheme as frcem } from './frcem.js';
import { scheme as gpnotebook } from './gpnotebook.js';
import { scheme as harrison } from './harrison.js';
import { scheme as keeganGarrett } from './keegan-garrett.js';
import { scheme as leeStringer } from './lee-stringer.js';
import { scheme as magee } from './magee.js';
import { scheme as orthobullets } from './orthobullets.js';
import { scheme as semicircles } from './semicircles.js';

for (const scheme of [
  frcem,
  gpnotebook,
  harrison,
  orthobullets,
  magee,
  keeganGarrett,
  foerster,
  leeStringer,
  semicircles,
  faleiros,
  consensus,
])
  addScheme(scheme);

/** Every scheme of the library, all of them loaded. */
export const SCHEMES: readonly Scheme[] = SCHEME_IDS.map(schemeById);
