import type { Movement } from '../examination.js';
import type { Level } from '../levels.js';
import type { Muscle } from '../muscles.js';
import type { Nerve } from '../nerves.js';
import { rowsOf, type Entry, type EvidenceRow, type Figures } from './row.js';

/** The roots that move a joint or a muscle, or that a test of strength or tension reaches. */
export interface MyotomeRow extends EvidenceRow {
  readonly kind: 'myotome';
  readonly movement?: Movement;
  readonly muscles: readonly Muscle[];
  /** A provocation or performance test, where the row is about one. */
  readonly test?:
    'slr' | 'crossed-slr' | 'femoral-stretch' | 'crossed-femoral-stretch' | 'hip-flexion' | 'sit-to-stand';
  readonly nerves: readonly Nerve[];
  /** Cranial first. */
  readonly roots: readonly Level[];
  /** The roots that supply most, where the source says so or its figures show it. */
  readonly predominant: readonly Level[];
  /** Whether ISNCSCI tests the root by this movement. */
  readonly isKeyMuscle?: true;
  /** How often stimulation of a root made the muscle respond, in percent. */
  readonly evokedPercent?: Partial<Readonly<Record<Level, number>>>;
  readonly figures?: Figures;
}

type MyotomeEntry = Pick<MyotomeRow, 'id' | 'roots' | 'sources'> & Partial<Entry<MyotomeRow>>;

function myotomes(entries: readonly MyotomeEntry[], shared: Partial<Entry<MyotomeRow>> = {}): Entry<MyotomeRow>[] {
  return entries.map((entry) => ({ muscles: [], nerves: [], predominant: [], ...shared, ...entry }));
}

/** @see isncsciSheet */
const keyMuscles = myotomes(
  [
    {
      id: 'muscle-isncsci-hip-flexion',
      movement: 'hip-flexion',
      roots: ['L2'],
      predominant: ['L2'],
      sources: ['isncsciSheet'],
    },
    {
      id: 'muscle-isncsci-knee-extension',
      movement: 'knee-extension',
      roots: ['L3'],
      predominant: ['L3'],
      sources: ['isncsciSheet'],
    },
    {
      id: 'muscle-isncsci-ankle-dorsiflexion',
      movement: 'ankle-dorsiflexion',
      roots: ['L4'],
      predominant: ['L4'],
      sources: ['isncsciSheet'],
    },
    {
      id: 'muscle-isncsci-toe-extension',
      movement: 'toe-extension',
      roots: ['L5'],
      predominant: ['L5'],
      sources: ['isncsciSheet'],
      note: 'long toe extensors',
    },
    {
      id: 'muscle-isncsci-ankle-plantarflexion',
      movement: 'ankle-plantarflexion',
      roots: ['S1'],
      predominant: ['S1'],
      sources: ['isncsciSheet'],
    },
  ],
  { isKeyMuscle: true },
);

/** @see harrison19 */
const harrison = myotomes(
  [
    {
      id: 'muscle-harrison-psoas',
      movement: 'hip-flexion',
      muscles: ['psoas'],
      roots: ['L2', 'L3'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-quadriceps',
      movement: 'knee-extension',
      muscles: ['quadriceps'],
      roots: ['L3', 'L4'],
      predominant: ['L4'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-adductors',
      movement: 'hip-adduction',
      muscles: ['thigh-adductors'],
      roots: ['L3', 'L4'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-fibularis',
      movement: 'ankle-eversion',
      muscles: ['fibularis-longus', 'fibularis-brevis'],
      roots: ['L5'],
      predominant: ['L5'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-tibialis-anterior',
      movement: 'ankle-dorsiflexion',
      muscles: ['tibialis-anterior'],
      roots: ['L5'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-gluteus-medius',
      movement: 'hip-abduction',
      muscles: ['gluteus-medius'],
      roots: ['L5'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-toe-extensors',
      movement: 'toe-extension',
      muscles: ['toe-extensors'],
      roots: ['L5'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-calf',
      movement: 'ankle-plantarflexion',
      muscles: ['gastrocnemius', 'soleus'],
      roots: ['S1'],
      predominant: ['S1'],
      sources: ['harrison19'],
    },
    {
      id: 'muscle-harrison-abductor-hallucis',
      movement: 'toe-flexion',
      muscles: ['abductor-hallucis'],
      roots: ['S1'],
      predominant: ['S1'],
      sources: ['harrison19'],
      note: 'predominant: so marked in a footnote of the table, which files this abductor under flexion',
    },
    {
      id: 'muscle-harrison-gluteus-maximus',
      movement: 'hip-extension',
      muscles: ['gluteus-maximus'],
      roots: ['S1'],
      sources: ['harrison19'],
    },
  ],
  { note: 'predominant: so marked in a footnote of the table' },
);

/** @see emphysio */
const joints = myotomes(
  [
    { id: 'muscle-joint-hip-flexion', movement: 'hip-flexion', roots: ['L2', 'L3'], sources: ['emphysio'] },
    { id: 'muscle-joint-hip-extension', movement: 'hip-extension', roots: ['L4', 'L5'], sources: ['emphysio'] },
    { id: 'muscle-joint-hip-adduction', movement: 'hip-adduction', roots: ['L2', 'L3'], sources: ['emphysio'] },
    { id: 'muscle-joint-hip-abduction', movement: 'hip-abduction', roots: ['L4', 'L5'], sources: ['emphysio'] },
    { id: 'muscle-joint-knee-extension', movement: 'knee-extension', roots: ['L3', 'L4'], sources: ['emphysio'] },
    { id: 'muscle-joint-knee-flexion', movement: 'knee-flexion', roots: ['L5', 'S1'], sources: ['emphysio'] },
    {
      id: 'muscle-joint-ankle-dorsiflexion',
      movement: 'ankle-dorsiflexion',
      roots: ['L4', 'L5'],
      sources: ['emphysio'],
    },
    {
      id: 'muscle-joint-great-toe-extension',
      movement: 'great-toe-extension',
      roots: ['L5'],
      sources: ['emphysio'],
    },
    {
      id: 'muscle-joint-ankle-plantarflexion',
      movement: 'ankle-plantarflexion',
      roots: ['S1', 'S2'],
      sources: ['emphysio'],
    },
  ],
  { note: "movements of joints, in the manner of Last's Anatomy" },
);

/**
 * @see h4rvey
 * @see orthobullets
 * @see woo2011
 */
const muscles = myotomes([
  {
    id: 'muscle-ahp-ankle-inversion',
    movement: 'ankle-inversion',
    muscles: ['tibialis-anterior', 'tibialis-posterior'],
    nerves: ['tibial'],
    roots: ['L4'],
    sources: ['ahp'],
    note: 'the nerve is that of tibialis posterior',
  },
  {
    id: 'muscle-tibialis-posterior',
    movement: 'ankle-inversion',
    muscles: ['tibialis-posterior'],
    nerves: ['tibial'],
    roots: ['L5'],
    predominant: ['L5'],
    sources: ['deduct', 'orthobullets'],
  },
  {
    id: 'muscle-fibularis',
    movement: 'ankle-eversion',
    muscles: ['fibularis-longus', 'fibularis-brevis'],
    nerves: ['superficial-fibular'],
    roots: ['S1'],
    predominant: ['S1'],
    sources: ['orthobullets'],
    note: 'Harrison gives L5',
  },
  {
    id: 'muscle-hamstrings',
    movement: 'knee-flexion',
    muscles: ['hamstrings'],
    nerves: ['sciatic'],
    roots: ['L5', 'S1'],
    sources: ['emphysio', 'h4rvey'],
    note: 'nerve after h4rvey.com: tibial division, short head of biceps by the fibular division',
  },
  {
    id: 'muscle-gluteus-maximus',
    movement: 'hip-extension',
    muscles: ['gluteus-maximus'],
    nerves: ['inferior-gluteal'],
    roots: ['L5', 'S1', 'S2'],
    figures: { percentOfSides: 54.2 },
    sources: ['woo2011'],
    note: 'the percentage is of the nerve',
  },
  {
    id: 'muscle-gluteus-medius',
    movement: 'hip-abduction',
    muscles: ['gluteus-medius', 'gluteus-minimus', 'tensor-fasciae-latae'],
    nerves: ['superior-gluteal'],
    roots: ['L4', 'L5', 'S1'],
    figures: { percentOfSides: 56 },
    sources: ['woo2011'],
    note: 'the percentage is of the nerve',
  },
  {
    id: 'muscle-iliopsoas',
    movement: 'hip-flexion',
    muscles: ['iliopsoas'],
    nerves: ['femoral'],
    roots: ['L1', 'L2', 'L3'],
    sources: ['h4rvey'],
    note: 'by branches of the lumbar plexus too',
  },
  {
    id: 'muscle-quadriceps',
    movement: 'knee-extension',
    muscles: ['quadriceps'],
    nerves: ['femoral'],
    roots: ['L2', 'L3', 'L4'],
    figures: { thicknessL2: 1.4, thicknessL3: 2.7, thicknessL4: 2.3 },
    sources: ['woo2011'],
    note: 'thickness of the parts of the nerve in millimetres',
  },
  {
    id: 'muscle-adductors',
    movement: 'hip-adduction',
    muscles: ['adductor-longus', 'adductor-brevis', 'adductor-magnus', 'gracilis'],
    nerves: ['obturator'],
    roots: ['L2', 'L3', 'L4'],
    sources: ['h4rvey'],
  },
  {
    id: 'muscle-extensor-hallucis-longus',
    movement: 'great-toe-extension',
    muscles: ['extensor-hallucis-longus'],
    nerves: ['deep-fibular'],
    roots: ['L5'],
    predominant: ['L5'],
    sources: ['orthobullets'],
  },
  {
    id: 'muscle-toe-flexors',
    movement: 'toe-flexion',
    muscles: ['flexor-hallucis-longus', 'flexor-digitorum-longus'],
    nerves: ['tibial'],
    roots: ['S2'],
    sources: ['orthobullets'],
  },
  {
    id: 'muscle-sphincters',
    movement: 'anal-contraction',
    muscles: ['bladder', 'anal-sphincter'],
    nerves: ['pudendal'],
    roots: ['S3', 'S4'],
    sources: ['orthobullets'],
    note: 'voluntary anal contraction is an item of ISNCSCI',
  },
]);

/** @see hashimoto2024 */
const hashimoto = myotomes(
  [
    {
      id: 'muscle-evoked-vastus-medialis',
      muscles: ['vastus-medialis'],
      roots: ['L3', 'L4', 'L5', 'S1'],
      predominant: ['L3'],
      evokedPercent: { L3: 100, L4: 90.4, L5: 32.2, S1: 40 },
      sources: ['hashimoto2024'],
    },
    {
      id: 'muscle-evoked-gluteus-medius',
      muscles: ['gluteus-medius'],
      roots: ['L3', 'L4', 'L5', 'S1'],
      predominant: ['S1'],
      evokedPercent: { L3: 75, L4: 78.8, L5: 78, S1: 100 },
      sources: ['hashimoto2024'],
    },
    {
      id: 'muscle-evoked-tibialis-anterior',
      muscles: ['tibialis-anterior'],
      roots: ['L3', 'L4', 'L5', 'S1'],
      predominant: ['L5'],
      evokedPercent: { L3: 50, L4: 59.6, L5: 93.2, S1: 80 },
      sources: ['hashimoto2024'],
    },
    {
      id: 'muscle-evoked-biceps-femoris',
      muscles: ['biceps-femoris'],
      roots: ['L3', 'L4', 'L5', 'S1'],
      predominant: ['L3'],
      note: 'L3 answers most often here; other rows give the hamstrings to L5 and S1',
      evokedPercent: { L3: 83.3, L4: 73.1, L5: 69.5, S1: 70 },
      sources: ['hashimoto2024'],
    },
    {
      id: 'muscle-evoked-gastrocnemius',
      muscles: ['gastrocnemius'],
      roots: ['L3', 'L4', 'L5', 'S1'],
      evokedPercent: { L3: 33.3, L4: 59.6, L5: 83.1 },
      sources: ['hashimoto2024'],
      note: 'the value of S1 was cut off in the text that was read, so no root is called predominant',
    },
  ],
  { figures: { people: 73, roots: 147 } },
);

/**
 * @see london
 * @see actaNeurochir2015
 * @see schirmer2011
 */
const stimulation = [
  ...myotomes(
    [
      {
        id: 'muscle-london-quadriceps',
        muscles: ['quadriceps'],
        roots: ['L4', 'L5'],
        predominant: ['L4'],
        evokedPercent: { L4: 62, L5: 33 },
        sources: ['london'],
      },
      {
        id: 'muscle-london-tibialis-anterior',
        muscles: ['tibialis-anterior'],
        roots: ['L4', 'L5', 'S1'],
        predominant: ['L5'],
        evokedPercent: { L4: 25, L5: 67, S1: 38 },
        sources: ['london'],
      },
      {
        id: 'muscle-london-gastrocnemius',
        muscles: ['gastrocnemius'],
        roots: ['L5', 'S1'],
        predominant: ['S1'],
        evokedPercent: { S1: 46, L5: 42 },
        sources: ['london'],
      },
      {
        id: 'muscle-london-abductor-hallucis',
        muscles: ['abductor-hallucis'],
        roots: ['L5', 'S1'],
        predominant: ['S1'],
        evokedPercent: { S1: 31, L5: 17 },
        sources: ['london'],
      },
    ],
    { figures: { people: 42, roots: 79 }, note: 'roots T12 to S1 were stimulated' },
  ),
  ...myotomes(
    [
      {
        id: 'muscle-main-roots-glutei',
        muscles: ['gluteus-medius', 'gluteus-maximus'],
        roots: ['L5', 'S1'],
        predominant: ['L5', 'S1'],
        sources: ['actaNeurochir2015'],
      },
      {
        id: 'muscle-main-roots-short-toe-muscles',
        muscles: ['extensor-digitorum-brevis', 'abductor-hallucis', 'flexor-digitorum-brevis'],
        roots: ['S2', 'S3'],
        predominant: ['S2', 'S3'],
        sources: ['actaNeurochir2015'],
        note: 'textbooks give L5 and S1 to extensor digitorum brevis',
      },
    ],
    { figures: { people: 20 } },
  ),
  ...myotomes([
    {
      id: 'muscle-lumbosacral-map',
      roots: ['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2'],
      figures: { people: 129, locations: 2295, analysed: 1589, lumbosacral: 1094 },
      sources: ['schirmer2011'],
      note: 'a map of all muscles of the limb; the numbers of muscles of each root were not seen',
    },
  ]),
];

/** @see suri2010bias */
const tests = myotomes([
  { id: 'muscle-test-slr', test: 'slr', roots: ['L5', 'S1'], sources: ['suri2010bias'] },
  { id: 'muscle-test-crossed-slr', test: 'crossed-slr', roots: ['L5', 'S1'], sources: ['suri2010bias'] },
  { id: 'muscle-test-femoral-stretch', test: 'femoral-stretch', roots: ['L2', 'L3', 'L4'], sources: ['suri2010bias'] },
  {
    id: 'muscle-test-crossed-femoral-stretch',
    test: 'crossed-femoral-stretch',
    roots: ['L2', 'L3', 'L4'],
    sources: ['suri2010bias'],
  },
  {
    id: 'muscle-test-hip-flexion',
    test: 'hip-flexion',
    movement: 'hip-flexion',
    roots: ['L2'],
    sources: ['suri2010bias'],
  },
  {
    id: 'muscle-test-sit-to-stand',
    test: 'sit-to-stand',
    roots: ['L3'],
    sources: ['suri2010bias'],
    note: 'on one leg',
  },
]);

/** @see curofy */
const outlier = myotomes([
  {
    id: 'muscle-curofy-knee-flexion',
    movement: 'knee-flexion',
    roots: ['S2'],
    predominant: ['S2'],
    sources: ['curofy'],
    note: 'a list for physiotherapists; stands against L5 and S1',
  },
]);

/** The roots of movements and muscles: 55 rows, tests of tension among them. */
export const MYOTOME_EVIDENCE: readonly MyotomeRow[] = rowsOf<MyotomeRow>('myotome', [
  ...keyMuscles,
  ...harrison,
  ...joints,
  ...muscles,
  ...hashimoto,
  ...stimulation,
  ...tests,
  ...outlier,
]);
