// Written by `npm run consensus`; not for editing.
import type { Place } from './places.js';

export const SUPPLY_TABLE: Readonly<Partial<Record<Place, string>>> = {};
