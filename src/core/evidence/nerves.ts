import type { Level } from '../levels.js';
import type { Muscle } from '../muscles.js';
import { NERVE_FACTS, type Nerve, type NervePart } from '../nerves.js';
import { rowsOf, type Entry, type EvidenceRow, type Figures } from './row.js';
import type { EvidenceSourceId } from './sources.js';

/** The branches that the sources describe on their own, or that the library counts with another nerve. */
export type NerveBranch =
  'anterior-cutaneous' | 'superior-cluneal' | 'middle-cluneal' | 'inferior-cluneal' | 'perforating-cutaneous';

/** What one nerve, or one branch of it, is made of and supplies. */
export interface NerveRow extends EvidenceRow {
  readonly kind: 'nerve';
  readonly nerve: Nerve;
  readonly branch?: NerveBranch;
  /** Cranial first; empty where the sources only name the nerve that it leaves. */
  readonly roots: readonly Level[];
  readonly branchOf?: Nerve;
  /** Other roots that a source gives. */
  readonly otherRoots?: readonly { readonly roots: readonly Level[]; readonly sources: readonly EvidenceSourceId[] }[];
  /** Its skin in landmarks, `null` where it has none. */
  readonly territory: string | null;
  readonly muscles: readonly Muscle[];
  /** The parts of the row that were recalled, in whole or in part. */
  readonly recalledParts: readonly NervePart[];
  readonly figures?: Figures;
}

type RowOfNerve = Pick<NerveRow, 'territory'> & Partial<Entry<NerveRow>>;

/** A row on a whole nerve, with the roots, muscles and sources that `../nerves.ts` gives to it. */
function whole(nerve: Nerve, row: RowOfNerve): Entry<NerveRow> {
  const { roots, branchOf, muscles, sources, recalled } = NERVE_FACTS[nerve];
  return {
    id: `nerve-${nerve}`,
    nerve,
    roots,
    muscles,
    sources,
    recalledParts: recalled,
    ...(branchOf && { branchOf }),
    ...row,
  };
}

/** A row on one of the cluneal nerves. */
function cluneal(branch: NerveBranch, row: RowOfNerve & Pick<NerveRow, 'roots' | 'sources'>): Entry<NerveRow> {
  return { id: `nerve-${branch}`, nerve: 'cluneal', branch, muscles: [], recalledParts: [], ...row };
}

/**
 * The nerves and their skin: 26 rows. The cluneal nerves have four, of which the library makes one nerve.
 *
 * @see openanesthesia
 * @see umich
 * @see wheeless
 */
export const NERVE_EVIDENCE: readonly NerveRow[] = rowsOf<NerveRow>('nerve', [
  whole('subcostal', { territory: 'skin in front of the greater trochanter' }),
  whole('iliohypogastric', {
    territory: 'superolateral buttock; suprapubic',
    otherRoots: [{ roots: ['L1'], sources: ['issuhub'] }],
    note: 'T12 and the suprapubic skin are from the second source',
  }),
  whole('ilioinguinal', {
    territory: 'proximal medial thigh; mons or root of penis; anterior scrotum or labium',
  }),
  whole('genitofemoral', {
    territory: 'scrotum or labium; medial thigh; below the middle of the inguinal ligament (femoral triangle)',
    sources: ['notion', 'issuhub'],
    otherRoots: [{ roots: ['L2', 'L3'], sources: ['issuhub'] }],
    note: 'L2-L3 stands alone and is taken for an error; injury abolishes the cremasteric reflex',
  }),
  whole('lateral-femoral-cutaneous', {
    territory:
      'anterior branch: anterolateral thigh to knee; posterior branch: greater trochanter to mid-thigh, laterally',
    figures: { percentL2andL3: 72 },
    note: 'roots after OpenAnesthesia; sensory only',
  }),
  whole('femoral', { branch: 'anterior-cutaneous', territory: 'anterior and medial thigh' }),
  whole('saphenous', {
    territory: 'medial leg; medial ankle; medial foot to arch; infrapatellar branch: anteromedial knee',
    note: 'the arch is from UpToDate',
  }),
  whole('obturator', {
    territory: 'small area of medial thigh, its distal third',
    note: 'muscles after the second source',
  }),
  whole('posterior-femoral-cutaneous', {
    territory: 'lower buttock (inferior cluneal); posterior thigh; popliteal region; to mid-calf',
    figures: { percentS1andS2: 40 },
    note: 'mid-calf is from the lumbar plexus cards; S1 and S2 alone are the commonest pattern (Woo 2011)',
  }),
  cluneal('superior-cluneal', {
    roots: ['L1', 'L2', 'L3'],
    territory: 'upper and superomedial buttock',
    otherRoots: [{ roots: ['S1', 'S2', 'S3'], sources: ['umich'] }],
    sources: ['wikiCut'],
    verified: false,
    recalledParts: ['roots'],
    note: 'dorsal rami; that they are lumbar was seen, L1-L3 is recalled; the tables that print S1-S3 copy the middle nerves',
  }),
  cluneal('middle-cluneal', {
    roots: ['S1', 'S2', 'S3'],
    territory: 'intermediate medial buttock',
    sources: ['wikiMedialCluneal'],
    note: 'dorsal rami',
  }),
  cluneal('inferior-cluneal', {
    roots: [],
    branchOf: 'posterior-femoral-cutaneous',
    territory: 'lower buttock',
    sources: ['umich'],
  }),
  cluneal('perforating-cutaneous', {
    roots: ['S2', 'S3'],
    territory: 'inferomedial buttock',
    figures: { percentS2andS3: 56 },
    sources: ['woo2011'],
    recalledParts: ['territory'],
    note: 'no cluneal nerve by name; the library counts it with them',
  }),
  whole('pudendal', {
    territory: 'perineum; genitalia; perianal',
    note: 'territory after the lumbar plexus cards',
  }),
  whole('sciatic', { territory: 'most of leg and foot, through its branches' }),
  whole('common-fibular', { territory: 'posterolateral and lateral leg; dorsum of foot, through its branches' }),
  whole('lateral-sural-cutaneous', { territory: 'lateral side of leg, upper part' }),
  whole('superficial-fibular', {
    territory: 'distal third of anterior leg; dorsum of foot but web 1-2 and the distal phalanges',
    note: 'roots after the sacral plexus cards',
  }),
  whole('deep-fibular', {
    territory: 'web between toes 1 and 2',
    otherRoots: [{ roots: ['L4', 'L5', 'S1'], sources: [] }],
    note: 'roots after the sacral plexus cards; L4-S1 is from a page for students that is not in the registry',
  }),
  whole('sural', {
    territory: 'posterolateral distal leg; lateral border of foot to toe 5',
    note: 'formed of the medial sural nerve (tibial) and the fibular communicating branch (Wheeless)',
  }),
  whole('tibial', {
    territory: 'heel and sole',
    figures: { percentL4toS2: 96 },
    note: 'L4-S2 without S3 in 96 % (Woo 2011)',
  }),
  whole('calcaneal', { territory: 'heel', note: 'medial branches' }),
  whole('medial-plantar', {
    territory: 'medial three quarters of sole; medial three and a half toes',
    note: 'the toes and the muscles are recalled',
  }),
  whole('lateral-plantar', {
    territory: 'lateral quarter of sole; lateral one and a half toes',
    note: 'the toes and the muscles are recalled; these are the intrinsic muscles that the medial plantar nerve leaves',
  }),
  whole('superior-gluteal', { territory: null }),
  whole('inferior-gluteal', { territory: null }),
]);

/** What the rows say of one nerve. */
export function evidenceOfNerve(nerve: Nerve): NerveRow[] {
  return NERVE_EVIDENCE.filter((row) => row.nerve === nerve);
}
