import type { Reflex } from '../examination.js';
import type { Level } from '../levels.js';
import type { Nerve } from '../nerves.js';
import { rowsOf, type Entry, type EvidenceRow, type Figures } from './row.js';

/** The roots of a reflex, after one source. */
export interface ReflexRow extends EvidenceRow {
  readonly kind: 'reflex';
  readonly reflex: Reflex;
  /** What was found of the reflex, where the row is about more than its roots. */
  readonly finding?: string;
  /** Cranial first; empty where the row is about a finding only. */
  readonly roots: readonly Level[];
  readonly predominant: readonly Level[];
  readonly nerves: readonly Nerve[];
  readonly figures?: Figures;
}

type ReflexEntry = Pick<ReflexRow, 'id' | 'reflex' | 'roots' | 'sources'> & Partial<Entry<ReflexRow>>;

function reflexes(entries: readonly ReflexEntry[]): Entry<ReflexRow>[] {
  return entries.map((entry) => ({ predominant: [], nerves: [], ...entry }));
}

/**
 * The roots of the reflexes: 15 rows.
 *
 * @see stanford25
 * @see passmy
 */
export const REFLEX_EVIDENCE: readonly ReflexRow[] = rowsOf<ReflexRow>(
  'reflex',
  reflexes([
    {
      id: 'reflex-patellar-stanford',
      reflex: 'patellar',
      roots: ['L2', 'L3', 'L4'],
      nerves: ['femoral'],
      sources: ['stanford25'],
    },
    {
      id: 'reflex-patellar-passmy',
      reflex: 'patellar',
      roots: ['L3', 'L4'],
      nerves: ['femoral'],
      sources: ['passmy'],
    },
    {
      id: 'reflex-patellar-article',
      reflex: 'patellar',
      roots: ['L4'],
      predominant: ['L4'],
      nerves: ['femoral'],
      sources: ['seed'],
    },
    {
      id: 'reflex-achilles-stanford',
      reflex: 'achilles',
      roots: ['S1'],
      predominant: ['S1'],
      nerves: ['tibial'],
      sources: ['stanford25'],
    },
    {
      id: 'reflex-achilles-passmy',
      reflex: 'achilles',
      roots: ['S1', 'S2'],
      predominant: ['S1'],
      nerves: ['tibial'],
      sources: ['passmy'],
    },
    {
      id: 'reflex-medial-hamstring-ahp',
      reflex: 'medial-hamstring',
      roots: ['L5'],
      predominant: ['L5'],
      nerves: ['sciatic', 'tibial'],
      sources: ['ahp'],
      note: 'tibial part of the sciatic; the article says that L5 has no reflex of its own',
    },
    {
      id: 'reflex-medial-hamstring-cards',
      reflex: 'medial-hamstring',
      roots: ['L5', 'S1', 'S2'],
      nerves: ['tibial'],
      sources: ['brainReflex'],
    },
    {
      id: 'reflex-hamstring-asymmetry',
      reflex: 'medial-hamstring',
      finding: 'hamstring reflexes differ from side to side, ankle reflexes equal',
      roots: ['L5'],
      predominant: ['L5'],
      figures: { people: 7 },
      sources: ['hamstring1982'],
      note: 'the title says hamstring reflexes, not medial ones',
    },
    {
      id: 'reflex-cremasteric-stanford',
      reflex: 'cremasteric',
      roots: ['L1', 'L2'],
      nerves: ['genitofemoral', 'ilioinguinal'],
      sources: ['stanford25'],
    },
    {
      id: 'reflex-cremasteric-cards',
      reflex: 'cremasteric',
      roots: ['T12', 'L1'],
      sources: ['brainReflex'],
      note: 'stands against L1 and L2',
    },
    {
      id: 'reflex-anal-wink',
      reflex: 'anal-wink',
      roots: ['S2', 'S3', 'S4'],
      nerves: ['pudendal'],
      sources: ['stanford25'],
    },
    {
      id: 'reflex-bulbocavernosus',
      reflex: 'bulbocavernosus',
      roots: ['S2', 'S3', 'S4'],
      nerves: ['pudendal'],
      sources: ['brainReflex'],
    },
    {
      id: 'reflex-plantar',
      reflex: 'plantar',
      roots: ['S1', 'S2'],
      nerves: ['tibial'],
      sources: ['brainReflex'],
      recalled: 'L5 and S1 in other texts',
      note: 'an upgoing toe is a sign of the upper motor neuron',
    },
    {
      id: 'reflex-adductor',
      reflex: 'adductor',
      roots: ['L2', 'L3', 'L4'],
      nerves: ['obturator'],
      sources: ['uptodateLE'],
      verified: false,
      note: 'recalled',
    },
    {
      id: 'reflex-patellar-conus',
      reflex: 'patellar',
      finding: 'conus lesion: knee reflex kept, ankle reflex affected; cauda equina: both affected',
      roots: [],
      sources: ['medscapeCauda'],
    },
  ]),
);
