// Written by `npm run consensus`; not for editing.
import type { AreaRow } from './areas.js';

export const CONSENSUS_AREAS: readonly AreaRow[] = [];
