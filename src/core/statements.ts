import { BASIC_CLAIMS, SEEN, type Claim, type StatementClaim, type StatementId } from './claims.js';
import { LEVELS, type Level } from './levels.js';
import type { SourceId } from './sources.js';

function statement(
  kind: StatementClaim['kind'],
  id: StatementId,
  levels: readonly Level[],
  sources: readonly SourceId[],
  figures: Readonly<Record<string, number>> = {},
): StatementClaim {
  return { kind, id, levels, sources, figures, ...SEEN };
}

/** The studies, the disagreements between sources, a remark on a reflex and a general rule. */
export const STATEMENTS: readonly StatementClaim[] = [
  statement('general', 'neighbours-overlap', LEVELS, ['neupsykeySeg'], { roots: 3 }),
  statement('study', 'study-L4', ['L4'], ['faleiros2009'], { people: 60 }),
  statement('study', 'study-L5', ['L5'], ['faleiros2009'], { people: 60 }),
  statement('study', 'study-S1', ['S1'], ['faleiros2009'], { people: 60 }),
  statement('reflex-remark', 'medial-hamstring-L5', ['L5'], ['esene2012'], {
    sensitivity: 76,
    specificity: 85,
    people: 100,
  }),
  statement('disagreement', 'disputed-L1', ['L1'], ['seed', 'medscapeSCI', 'bromley']),
  statement('disagreement', 'disputed-L2-point', ['L2'], ['ghISNCSCI', 'wowWiki', 'medscapeSCI']),
  statement('disagreement', 'disputed-knee', ['L3', 'L4'], ['seed', 'bromley', 'mageeTable']),
  statement('disagreement', 'disputed-lateral-thigh', ['L4'], ['seed', 'bromley', 'orthobullets', 'downs2011']),
  statement('disagreement', 'disputed-great-toe', ['L4', 'L5'], ['seed', 'mageeTable', 'gsse', 'seekhealthz']),
  statement('disagreement', 'disputed-lateral-dorsum', ['L5', 'S1'], ['seed', 'bromley']),
  statement(
    'disagreement',
    'disputed-sole',
    ['L5', 'S1', 'S2'],
    ['seed', 'harrison19', 'bromley', 'gsse', 'orthobullets'],
  ),
  statement(
    'disagreement',
    'disputed-posterior-thigh',
    ['S1', 'S2'],
    ['faleiros2009', 'bromley', 'gpnotebook', 'seed'],
  ),
  statement('disagreement', 'disputed-calf', ['L4', 'S1', 'S2'], ['seed', 'faleiros2009', 'bromley']),
  statement(
    'disagreement',
    'disputed-saddle',
    ['S2', 'S3', 'S4', 'S5'],
    ['seed', 'bromley', 'ghISNCSCI', 'gpnotebook'],
  ),
  statement(
    'disagreement',
    'disputed-dorsiflexion',
    ['L4', 'L5'],
    ['seed', 'harrison19', 'isncsciSheet', 'hashimoto2024'],
    {
      l5: 93.2,
      l4: 59.6,
      people: 73,
    },
  ),
  statement('disagreement', 'disputed-eversion', ['L5', 'S1'], ['harrison19', 'orthobullets']),
  statement('disagreement', 'disputed-patellar', ['L2', 'L3', 'L4'], ['seed', 'passmy', 'stanford25']),
  statement('disagreement', 'disputed-cremasteric', ['T12', 'L1', 'L2'], ['stanford25', 'brainReflex']),
];

/** Every claim of the library, in the order in which a reader meets the claims of one level. */
export const CLAIMS: readonly Claim[] = [...BASIC_CLAIMS, ...STATEMENTS];
