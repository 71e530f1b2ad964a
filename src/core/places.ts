/**
 * The places of the lower limb: areas of skin with a stable id, the common vocabulary of maps, examinations and exports.
 *
 * The words for a place are in `locales`; its area on the skin is in `atlas`. `hand` is the glove part of a
 * stocking-and-glove loss and lies outside the atlas.
 */
export const PLACES = [
  'flank',
  'iliac-crest',
  'lower-abdomen',
  'inguinal',
  'suprapubic',
  'genital',
  'perineum',
  'perianal',
  'sacral',
  'buttock-upper',
  'buttock-lower',
  'ischial',
  'trochanter',
  'thigh-anterior-proximal',
  'thigh-anterior-middle',
  'thigh-anterior-distal',
  'thigh-medial-proximal',
  'thigh-medial-distal',
  'thigh-lateral-proximal',
  'thigh-lateral-distal',
  'thigh-posterior',
  'knee-anterior',
  'knee-medial',
  'knee-lateral',
  'popliteal',
  'leg-anterior',
  'leg-medial',
  'leg-lateral-upper',
  'leg-lateral-lower',
  'leg-posterior',
  'achilles',
  'malleolus-medial',
  'malleolus-lateral',
  'ankle-anterior',
  'heel',
  'heel-lateral',
  'foot-dorsum-medial',
  'foot-dorsum-middle',
  'foot-dorsum-lateral',
  'foot-medial-border',
  'foot-lateral-border',
  'sole-medial',
  'sole-lateral',
  'web-space-1',
  'hallux-dorsal',
  'hallux-medial',
  'hallux-plantar',
  'toe-2',
  'toe-3',
  'toe-4',
  'toe-5',
  'toes-plantar',
  'hand',
] as const;

/** The id of a place. */
export type Place = (typeof PLACES)[number];

/** Whether a value is the id of a place. */
export function isPlace(value: unknown): value is Place {
  return (PLACES as readonly unknown[]).includes(value);
}
