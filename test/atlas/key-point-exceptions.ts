import type { KeyPointName } from '../../src/atlas/key-points.js';
import type { Level } from '../../src/core/levels.js';

/**
 * Every key sensory point that a scheme does not give to its own level: the levels it gives instead, none where it is
 * silent. The ISNCSCI points and the written maps disagree here; the borders follow the words of each map.
 */
export const KEY_POINT_EXCEPTIONS: Readonly<Record<string, Partial<Record<KeyPointName, readonly Level[]>>>> = {
  // The article gives the whole groin to L1, names no T12, and has S1 over the back of the buttock.
  article: { T12: ['L1'], S3: ['S1'] },
  // This text keeps L1 to the inguinal region and does not describe the buttock.
  frcem: { T12: ['L1'], L1: ['L2'], S3: [] },
  // Names neither groin nor malleolus nor popliteal fossa, L2 as the upper thigh, and only the medial side of the dorsum.
  gpnotebook: { T12: [], L1: ['L2'], L4: [], L5: [], S2: [] },
  // The table begins below the groin, keeps L3 and L4 off the medial condyle and the malleolus, and does not name S2 to S5.
  harrison: { T12: [], L1: ['L2'], L3: [], L4: [], S2: [], S3: [], 'S4-5': [] },
  // Gives the groin to L1 and the thigh below it to L2; names no malleolus, lateral heel, popliteal fossa or buttock.
  orthobullets: { T12: ['L1'], L1: ['L2'], L4: [], S1: [], S2: [], S3: [] },
  // The same of L1 and L2; names no lateral heel, and the buttock is S1 and S2 alike.
  magee: { T12: ['L1'], L1: ['L2'], S1: [], S3: ['S1', 'S2'] },
  // No T12 among its fields; that of L1 reaches above the groin.
  foerster: { T12: ['L1'] },
  // Islands with blanks between them: the L1 band ends proximal to its point, L2 is anterolateral, S3 to S5 are not drawn.
  'lee-stringer': { T12: [], L1: [], L2: [], S3: [], 'S4-5': [] },
  // Names no T12, keeps L1 to the inguinal region, and S3 to the perianal skin and the genitalia.
  semicircles: { T12: ['L1'], L1: ['L2'], S3: ['S2'] },
  // Concludes on L4, L5 and S1 only, without malleolus and lateral heel; S1 has the whole back of the limb.
  faleiros: { T12: [], L1: [], L2: [], L3: [], L4: [], S1: [], S2: ['S1'], S3: ['S1'], 'S4-5': [] },
};
