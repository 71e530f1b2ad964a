import type { SchemeBorders } from '../borders.js';
import { addSchemeBorders } from '../registry.js';
import { borders as article } from './article.js';
import { borders as frcem } from './frcem.js';

/** The borders of every scheme of the library, all of them known to the atlas. */
export const SCHEME_BORDERS: readonly SchemeBorders[] = [article, frcem];

for (const borders of SCHEME_BORDERS) addSchemeBorders(borders);
