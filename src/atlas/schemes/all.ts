import type { SchemeBorders } from '../borders.js';
import { borders as consensus } from '../consensus.js';
import { addSchemeBorders } from '../registry.js';
import { borders as article } from './article.js';
import { borders as faleiros } from './faleiros.js';
import { borders as foerster } from './foerster.js';
import { borders as frcem } from './frcem.js';
import { borders as gpnotebook } from './gpnotebook.js';
import { borders as harrison } from './harrison.js';
import { borders as keeganGarrett } from './keegan-garrett.js';
import { borders as leeStringer } from './lee-stringer.js';
import { borders as magee } from './magee.js';
import { borders as orthobullets } from './orthobullets.js';
import { borders as semicircles } from './semicircles.js';

/** The borders of every scheme that was drawn, all of them known to the atlas, and the consensus with them. */
export const SCHEME_BORDERS: readonly SchemeBorders[] = [
  article,
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
];

for (const borders of SCHEME_BORDERS) addSchemeBorders(borders);
addSchemeBorders(consensus);
