import type { Layer } from '../../atlas/layers.js';
import type { Nerve } from '../../core/nerves.js';

/** A layer that is drawn, with the name by which its zones are styled. */
export type LayerKind = Layer['kind'];

/** The tile of a pattern, in screen px. */
export interface ZoneTile {
  readonly size: number;
  readonly path: string;
}

/** The patterns of nerve fields: broken strokes, which no level has. */
const NERVE_TILES: readonly ZoneTile[] = [
  { size: 12, path: 'M3 1v4M9 7v4' },
  { size: 14, path: 'M1 5l3-3l3 3M8 12l3-3l3 3' },
  { size: 14, path: 'M0 3H14M0 10H14M4 3V10M11 10V17M11 -4V3' },
  { size: 13, path: 'M2 5h4l-2-4ZM8 12h4l-2-4Z' },
  { size: 13, path: 'M1 6L6 1M8 12L12 8' },
  { size: 13, path: 'M2 2h3.4v3.4h-3.4ZM8.5 8.5h3.4v3.4h-3.4Z' },
];

/** How one field looks: its grey, from a to e, and which of the patterns lies over it. No neighbours are alike. */
interface FieldLooks {
  readonly grey: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly tile: number;
}

/** The nerves that have a field of their own, from the waist to the sole, in the order of their numbers. */
const FIELD_LOOKS: Readonly<Partial<Record<Nerve, FieldLooks>>> = {
  subcostal: { grey: 'b', tile: 1 },
  iliohypogastric: { grey: 'a', tile: 0 },
  ilioinguinal: { grey: 'd', tile: 2 },
  genitofemoral: { grey: 'c', tile: 3 },
  'lateral-femoral-cutaneous': { grey: 'd', tile: 4 },
  femoral: { grey: 'b', tile: 5 },
  obturator: { grey: 'c', tile: 0 },
  cluneal: { grey: 'c', tile: 2 },
  'posterior-femoral-cutaneous': { grey: 'b', tile: 3 },
  pudendal: { grey: 'a', tile: 5 },
  saphenous: { grey: 'a', tile: 1 },
  'lateral-sural-cutaneous': { grey: 'c', tile: 5 },
  sural: { grey: 'e', tile: 0 },
  'superficial-fibular': { grey: 'd', tile: 3 },
  'deep-fibular': { grey: 'c', tile: 1 },
  calcaneal: { grey: 'c', tile: 4 },
  'medial-plantar': { grey: 'b', tile: 2 },
  'lateral-plantar': { grey: 'a', tile: 4 },
};

/** The nerves with a field of their own. */
export const FIELDS: readonly Nerve[] = Object.keys(FIELD_LOOKS) as Nerve[];

/** The number by which a field is named on the skin. */
export function fieldNumber(nerve: Nerve): number {
  return FIELDS.indexOf(nerve) + 1;
}

const HATCH = 'M-2 9L9 -2M-2 16L16 -2M5 16L16 5';

/** The patterns of all other zones. */
const TILES: Readonly<Record<string, ZoneTile>> = {
  'extent-usual': { size: 7, path: 'M-1 8L8 -1' },
  'extent-possible': { size: 7, path: 'M3.5 3.5h.01' },
  'shared-2': { size: 14, path: 'M-2 16L16 -2' },
  'shared-3': { size: 14, path: HATCH },
  'shared-4': { size: 9, path: 'M-1 -1L10 10M-1 10L10 -1' },
  // Seen only where there is no colour.
  'agreement-all': { size: 4, path: 'M0 2H4' },
  'agreement-most': { size: 12, path: 'M3 3h.01M9 9h.01' },
  'agreement-half': { size: 9, path: 'M0 4.5H9' },
  'agreement-few': { size: 9, path: 'M-1 -1L10 10M-1 10L10 -1' },
  'agreement-single': { size: 12, path: 'M2 3h4M8 9h4' },
  'stocking-stocking': { size: 12, path: 'M0 2l3 5l3-5l3 5l3-5' },
  'saddle-S4-S5': { size: 6, path: 'M3 0V6M0 3H6' },
  'saddle-S3-S5': { size: 8, path: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7' },
  'saddle-S2-S5': { size: 12, path: 'M6 0V12' },
};

/** The patterns by their ids. */
export const ZONE_TILES: readonly (readonly [id: string, tile: ZoneTile])[] = [
  ...Object.entries(TILES),
  ...NERVE_TILES.map((tile, index) => [`nerve-${index}`, tile] as const),
];

/** How a zone of a layer is drawn: the class of its fill, and its pattern, if it has one. */
export interface ZoneLooks {
  readonly fill: string;
  readonly pattern: string | undefined;
}

/** How a zone looks. */
export function zoneLooks(kind: LayerKind, zone: string): ZoneLooks {
  if (kind === 'nerves') {
    const looks = FIELD_LOOKS[zone as Nerve];
    return { fill: `nerve-${looks?.grey ?? 'a'}`, pattern: looks && `nerve-${looks.tile}` };
  }
  // Skin that more levels share than patterns tell apart is drawn like that of the most that they do.
  const name = kind === 'shared' && Number(zone) > 4 ? '4' : zone;
  const id = `${kind}-${name}`;
  return { fill: id.toLowerCase(), pattern: id in TILES ? id : undefined };
}

/** The id of the pattern of a zone: in a legend, in screen px, or on the skin, where it follows the scale of the drawing. */
export function zonePatternId(pattern: string, use: 'key' | 'skin'): string {
  return `zone-${use}-${pattern}`;
}
