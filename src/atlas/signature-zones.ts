import type { EvidenceSourceId } from '../core/evidence/sources.js';
import type { Level } from '../core/levels.js';
import type { Border, Region } from './borders.js';

/** The skin that a source takes as a level's own. */
export interface SignatureRegion extends Region {
  readonly level: Level;
  readonly sources: readonly EvidenceSourceId[];
  /** Whether the words were seen in each of the sources. */
  readonly verified: boolean;
}

/** The borders of the signature zones, and the zones. */
export interface SignatureBorders {
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly SignatureRegion[];
}

/**
 * The skin on which each of L4, L5 and S1 stands out most after a block of its root.
 *
 * Drawn as the skin in the middle of what the words name, away from every neighbour, and no toes: a zone that is said to
 * belong to one root must rather be too small than too large. The percentages of the study behind it (Nitta 1993) are
 * recalled, and no border rests on them. That no other root reaches a zone is what the page says; a person's own map may
 * differ.
 *
 * @see podia
 */
export const SIGNATURE_ZONES: SignatureBorders = {
  borders: {
    // "medial leg": between the tibial crest and the edge of the calf, from below the knee to above the malleolus
    L4: {
      points: [
        [70, 646], [46, 660], [34, 700], [31, 760], [34, 820], [44, 876], [62, 898], [82, 900], [100, 880],
        [108, 830], [108, 760], [106, 700], [94, 660],
      ],
      closed: 'island',
      width: 30,
    },
    // "medial foot": the back of the first ray and of the space beside it, from the instep to the ball
    L5: {
      points: [
        [34, 990], [22, 1004], [12, 1030], [10, 1060], [14, 1084], [28, 1094], [44, 1088], [54, 1068], [56, 1040],
        [50, 1008],
      ],
      closed: 'island',
      width: 20,
    },
    // "lateral foot": the lateral border and the fifth ray, from below the malleolus to the base of the little toe
    S1: {
      points: [
        [-98, 996], [-84, 1012], [-74, 1036], [-68, 1062], [-70, 1084], [-84, 1094], [-100, 1090], [-112, 1070],
        [-116, 1044], [-114, 1018], [-108, 1000],
      ],
      closed: 'island',
      width: 20,
    },
  },
  regions: [
    { level: 'L4', seeds: [[72, 760]], sources: ['podia'], verified: true },
    { level: 'L5', seeds: [[34, 1040]], sources: ['podia'], verified: true },
    { level: 'S1', seeds: [[-92, 1050]], sources: ['podia'], verified: true },
  ],
};
