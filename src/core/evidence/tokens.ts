import type { Place } from '../places.js';

/** The coarse names of skin in which areas are written down, and the places of the library that each one stands for. */
export const TOKEN_PLACES = {
  'lumbar-back': ['flank'],
  'iliac-crest': ['iliac-crest'],
  inguinal: ['inguinal'],
  genital: ['genital'],
  perineum: ['perineum'],
  perianal: ['perianal'],
  'buttock-upper': ['buttock-upper'],
  'buttock-post': ['buttock-upper', 'buttock-lower'],
  ischial: ['ischial'],
  trochanter: ['trochanter'],
  'thigh-ant-prox': ['thigh-anterior-proximal'],
  'thigh-ant-mid': ['thigh-anterior-middle'],
  'thigh-ant-dist': ['thigh-anterior-distal'],
  'thigh-med-prox': ['thigh-medial-proximal'],
  'thigh-med-dist': ['thigh-medial-distal'],
  'thigh-lat': ['thigh-lateral-proximal', 'thigh-lateral-distal'],
  'thigh-post': ['thigh-posterior'],
  'knee-ant': ['knee-anterior'],
  'knee-med': ['knee-medial'],
  popliteal: ['popliteal'],
  'leg-ant': ['leg-anterior'],
  'leg-med': ['leg-medial'],
  'leg-lat': ['leg-lateral-upper', 'leg-lateral-lower'],
  'leg-post': ['leg-posterior'],
  'malleolus-med': ['malleolus-medial'],
  'malleolus-lat': ['malleolus-lateral'],
  heel: ['heel'],
  'foot-dors-med': ['foot-dorsum-medial'],
  'foot-dors-mid': ['foot-dorsum-middle'],
  'foot-dors-lat': ['foot-dorsum-lateral'],
  'foot-med-border': ['foot-medial-border'],
  'foot-lat-border': ['foot-lateral-border'],
  'sole-med': ['sole-medial'],
  'sole-lat': ['sole-lateral'],
  'web-1-2': ['web-space-1'],
  'hallux-dors': ['hallux-dorsal'],
  'hallux-med': ['hallux-medial'],
  'toe2-dors': ['toe-2'],
  'toe3-dors': ['toe-3'],
  'toe4-dors': ['toe-4'],
  toe5: ['toe-5'],
} as const satisfies Readonly<Record<string, readonly Place[]>>;

/** A coarse name of skin. */
export type SkinToken = keyof typeof TOKEN_PLACES;

/**
 * The places that coarse names of skin stand for, each once.
 *
 * @example
 * placesOf(['leg-lat', 'heel']); // ['leg-lateral-upper', 'leg-lateral-lower', 'heel']
 */
export function placesOf(tokens: readonly SkinToken[]): Place[] {
  return [...new Set(tokens.flatMap((token): readonly Place[] => TOKEN_PLACES[token]))];
}
