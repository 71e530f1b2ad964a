import type { EvidenceSourceId } from '../core/evidence/sources.js';
import type { Border, Region } from './borders.js';

/** The names of the saddle zones, from the anus outwards. Each holds the one before it. */
export const SADDLE_ZONES = ['S4-S5', 'S3-S5', 'S2-S5'] as const;

/** One zone of the saddle, named by the roots of which all must be lost for it to be numb. */
export type SaddleZone = (typeof SADDLE_ZONES)[number];

/** The skin of a saddle zone. */
export interface SaddleRegion extends Region {
  readonly zone: SaddleZone;
}

/** The borders of the saddle, and its zones. */
export interface SaddleBorders {
  /** Who names the skin. Where each zone ends was chosen here. */
  readonly sources: readonly EvidenceSourceId[];
  /** The limits were seen in no source. */
  readonly verified: false;
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly SaddleRegion[];
}

/**
 * The skin that meets a saddle, in three zones, each inside the next.
 *
 * The source names perianal, perineal and genital skin and the roots S2 to S5. The limits are reconstructed: no source
 * draws them.
 *
 * @see girft
 */
export const SADDLE: SaddleBorders = {
  sources: ['girft'],
  verified: false,
  borders: {
    // about 2 cm round the anal margin
    perianal: {
      points: [[95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214]],
      width: 5,
    },
    // round the genitalia, the upper inner thigh and the inner buttock, as far as they rest on a saddle
    saddle: {
      points: [
        [50, 192], [38, 198], [28, 210], [25, 228], [34, 250], [52, 270], [76, 288], [98, 302], [118, 314],
        [138, 318], [156, 308], [168, 288], [172, 262], [170, 234], [162, 206], [150, 180], [140, 158], [128, 140],
      ],
      width: 25,
    },
    // with S2: the lower buttock and the upper back of the thigh as well
    'wide saddle': {
      points: [
        [48, 180], [30, 190], [16, 208], [14, 232], [24, 262], [46, 294], [74, 326], [100, 350], [124, 366],
        [148, 370], [172, 358], [194, 330], [206, 296], [208, 258], [202, 220], [192, 184], [178, 152], [162, 128],
        [146, 114], [128, 108],
      ],
      width: 30,
    },
  },
  regions: [
    { zone: 'S4-S5', seeds: [[121, 235]], borders: ['perianal'] },
    { zone: 'S3-S5', seeds: [[96, 256]], borders: ['saddle'] },
    { zone: 'S2-S5', seeds: [[96, 256]], borders: ['wide saddle'] },
  ],
};
