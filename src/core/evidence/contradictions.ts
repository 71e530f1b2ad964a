import type { Movement, Reflex } from '../examination.js';
import type { Level } from '../levels.js';
import type { Nerve } from '../nerves.js';
import type { Place } from '../places.js';
import { rowsOf, type Entry, type EvidenceRow } from './row.js';
import type { EvidenceSourceId } from './sources.js';

/** What sources disagree about. */
export type ContradictionSubject =
  'skin' | 'pain' | 'power' | 'reflex' | 'overlap' | 'anastomosis' | 'nerve' | 'accuracy' | 'prior';

/** What one side of a disagreement holds. */
export interface Position {
  /** The levels that this side gives; empty where it gives none. */
  readonly levels: readonly Level[];
  readonly statement: string;
  /** Empty only where the position was recalled. */
  readonly sources: readonly EvidenceSourceId[];
  /** Whether the position was seen in a source. */
  readonly verified: boolean;
}

/** A topic on which sources disagree, and what the library makes of it. */
export interface ContradictionRow extends EvidenceRow {
  readonly kind: 'contradiction';
  readonly subject: ContradictionSubject;
  readonly topic: string;
  /** The levels concerned, cranial first; empty where it is no matter of levels. */
  readonly levels: readonly Level[];
  /** The places where maps differ; empty where the topic is not one of single places. */
  readonly places: readonly Place[];
  readonly movement?: Movement;
  readonly reflex?: Reflex;
  readonly nerve?: Nerve;
  readonly positions: readonly Position[];
  /** What follows for the maps, or for the use of the figures. */
  readonly effect: string;
}

type ContradictionEntry = Omit<Entry<ContradictionRow>, 'sources' | 'levels' | 'places'> &
  Partial<Pick<ContradictionRow, 'levels' | 'places'>>;

function contradictions(entries: readonly ContradictionEntry[]): Entry<ContradictionRow>[] {
  return entries.map((entry) => ({
    levels: [],
    places: [],
    sources: [...new Set(entry.positions.flatMap(({ sources }) => sources))],
    ...entry,
  }));
}

function holds(levels: readonly Level[], statement: string, ...sources: EvidenceSourceId[]): Position {
  return { levels, statement, sources, verified: true };
}

/** A position that was recalled: its source was not seen. */
function recalled(levels: readonly Level[], statement: string, ...sources: EvidenceSourceId[]): Position {
  return { levels, statement, sources, verified: false };
}

/**
 * Where sources disagree: 27 topics.
 *
 * @see seed
 * @see bromley
 * @see downs2011
 */
export const CONTRADICTIONS: readonly ContradictionRow[] = rowsOf<ContradictionRow>(
  'contradiction',
  contradictions([
    {
      id: 'contradiction-posterior-thigh',
      subject: 'skin',
      topic: 'posterior thigh: S1 or S2',
      levels: ['S1', 'S2'],
      places: ['thigh-posterior', 'popliteal'],
      positions: [
        holds(['S1'], 'S1; Harrison for pain', 'seed', 'faleiros2009', 'harrison19', 'mageeTable'),
        holds(['S2'], 'S2; its key point lies in the popliteal fossa', 'bromley', 'gpnotebook', 'medscapeSCI'),
        holds(['S1', 'S2'], 'both, overlapping', 'seed'),
      ],
      effect: 'shared by S1 and S2; this skin never excludes a root',
    },
    {
      id: 'contradiction-great-toe',
      subject: 'skin',
      topic: 'great toe: L4 or L5',
      levels: ['L4', 'L5'],
      places: ['hallux-dorsal', 'hallux-medial'],
      positions: [
        holds(['L4'], 'medial side L4; one of two textbook forms', 'seed', 'downs2011', 'mageeTable'),
        holds(['L5'], 'L5; with the wedge of toes 1 and 2', 'gsse', 'seekhealthz', 'orthobullets'),
        holds(['L4'], 'rat: first digit L4, corrected from L3', 'takahashi2003'),
      ],
      effect: 'shared by L4 and L5, L5 the likelier',
    },
    {
      id: 'contradiction-dorsum-and-toes',
      subject: 'skin',
      topic: 'dorsum of foot and toes: how far L5 reaches',
      levels: ['L5', 'S1'],
      places: ['foot-dorsum-lateral', 'toe-3', 'toe-4'],
      positions: [
        holds(['L5'], 'L5 on toes 1-4', 'seed'),
        holds(['L5', 'S1'], 'L5 on the medial two thirds of the dorsum, S1 on the lateral third', 'bromley'),
        holds(['L5'], 'L5 on toes 1-3', 'mageeTable'),
        holds(['L5'], 'L5 in a wedge of toes 1 and 2', 'seekhealthz'),
      ],
      effect: 'lateral dorsum is a zone of L5 and S1',
    },
    {
      id: 'contradiction-sole',
      subject: 'skin',
      topic: 'sole: S1, L5 or S2',
      levels: ['L5', 'S1', 'S2'],
      places: ['sole-medial', 'sole-lateral'],
      positions: [
        holds(['S1'], 'all of it S1', 'seed', 'harrison19', 'bromley'),
        holds(['L5'], 'medial sole L5', 'mageeTable', 'gsse'),
        holds(['S2'], 'S2', 'orthobullets'),
      ],
      effect: 'medial sole uncertain between L5 and S1',
    },
    {
      id: 'contradiction-L3-reach',
      subject: 'skin',
      topic: 'L3: ends at the knee or goes on',
      levels: ['L3', 'L4'],
      places: ['knee-medial', 'leg-medial'],
      positions: [
        holds(['L3'], 'ends at the knee', 'seed', 'bromley'),
        holds(['L3'], 'reaches the medial leg', 'mageeTable', 'sibling'),
      ],
      effect: 'medial knee to upper medial leg is a zone of L3 and L4',
    },
    {
      id: 'contradiction-L4-thigh',
      subject: 'skin',
      topic: 'L4: whether it has skin on the thigh',
      levels: ['L4'],
      places: ['thigh-lateral-proximal', 'thigh-lateral-distal', 'knee-anterior'],
      positions: [
        holds([], 'none', 'seed', 'bromley'),
        holds(['L4'], 'lateral thigh, anterior knee', 'orthobullets', 'downs2011', 'mageeTable'),
      ],
      effect: 'drawn as each map has it',
    },
    {
      id: 'contradiction-shape',
      subject: 'skin',
      topic: 'shape: semicircles or bands',
      positions: [
        holds([], 'serial semicircles, after Takahashi', 'sibling'),
        holds([], 'bands from the posterior midline, after Keegan and Garrett', 'grant1962'),
      ],
      effect: 'both are offered; semicircles are marked as derived from animals',
    },
    {
      id: 'contradiction-dermatomal-pain',
      subject: 'pain',
      topic: 'radicular pain: whether it keeps to dermatomes',
      levels: ['L5', 'S1'],
      positions: [
        holds([], 'follows the pattern', 'seed'),
        holds([], 'outside the dermatome in 64.1 % of lumbar roots', 'murphy2009'),
        holds(['L5', 'S1'], 'clinicians tell L5 from S1 by it no better than chance', 'albert2019'),
        holds([], 'of single tests it tells most on the level', 'hancock2011', 'kortelainen1985'),
      ],
      effect: 'area of pain is weak evidence, loss of sensation is stronger',
    },
    {
      id: 'contradiction-ankle-dorsiflexion',
      subject: 'power',
      topic: 'ankle dorsiflexion: L4 or L5',
      levels: ['L4', 'L5'],
      movement: 'ankle-dorsiflexion',
      positions: [
        holds(['L5'], 'L5; in the article with the great toe', 'seed', 'harrison19'),
        holds(['L4'], 'L4 is its key level', 'isncsciSheet'),
        holds(['L5'], 'tibialis anterior by stimulation: L5 93.2 %, L4 59.6 %', 'hashimoto2024'),
        holds(['L5'], 'tibialis anterior by stimulation: L5 67 %, L4 25 %', 'london'),
      ],
      effect: 'L4 and L5, L5 at least as much',
    },
    {
      id: 'contradiction-ankle-eversion',
      subject: 'power',
      topic: 'ankle eversion: L5 or S1',
      levels: ['L5', 'S1'],
      movement: 'ankle-eversion',
      positions: [holds(['S1'], 'S1', 'orthobullets', 'ahp'), holds(['L5'], 'mostly L5', 'harrison19')],
      effect: 'L5 and S1',
    },
    {
      id: 'contradiction-ankle-inversion',
      subject: 'power',
      topic: 'ankle inversion: L4 or L5',
      levels: ['L4', 'L5'],
      movement: 'ankle-inversion',
      positions: [holds(['L4'], 'L4', 'ahp'), holds(['L5'], 'L5, by tibialis posterior', 'orthobullets', 'deduct')],
      effect: 'L4 and L5; in foot drop tibialis posterior counts as L5',
    },
    {
      id: 'contradiction-knee-flexion',
      subject: 'power',
      topic: 'knee flexion: S2 or L5 and S1',
      levels: ['L5', 'S1', 'S2'],
      movement: 'knee-flexion',
      positions: [holds(['S2'], 'S2', 'curofy'), holds(['L5', 'S1'], 'L5 and S1', 'emphysio', 'h4rvey')],
      effect: 'L5 and S1',
    },
    {
      id: 'contradiction-extensor-digitorum-brevis',
      subject: 'power',
      topic: 'extensor digitorum brevis: L5 and S1 or S2 and S3',
      levels: ['L5', 'S1', 'S2', 'S3'],
      positions: [
        recalled(['L5', 'S1'], 'L5 and S1, by convention'),
        holds(['S2', 'S3'], 'S2 and S3', 'actaNeurochir2015'),
      ],
      effect: 'this muscle decides nothing alone',
    },
    {
      id: 'contradiction-L5-reflex',
      subject: 'reflex',
      topic: 'L5: whether it has a reflex',
      levels: ['L5'],
      reflex: 'medial-hamstring',
      positions: [
        holds([], 'none', 'seed'),
        holds(['L5'], 'medial hamstring reflex, sensitivity 76 %, specificity 85 %', 'esene2012'),
      ],
      effect: 'medial hamstring reflex is offered, with a caution',
    },
    {
      id: 'contradiction-patellar',
      subject: 'reflex',
      topic: 'roots of the patellar reflex',
      levels: ['L2', 'L3', 'L4'],
      reflex: 'patellar',
      positions: [
        holds(['L4'], 'L4', 'seed'),
        holds(['L2', 'L3', 'L4'], 'L2-L4', 'stanford25'),
        holds(['L3', 'L4'], 'L3 and L4', 'passmy'),
      ],
      effect: 'L3 and L4',
    },
    {
      id: 'contradiction-cremasteric',
      subject: 'reflex',
      topic: 'roots of the cremasteric reflex',
      levels: ['T12', 'L1', 'L2'],
      reflex: 'cremasteric',
      positions: [holds(['L1', 'L2'], 'L1 and L2', 'stanford25'), holds(['T12', 'L1'], 'T12 and L1', 'brainReflex')],
      effect: 'L1 and L2',
    },
    {
      id: 'contradiction-roots-per-skin',
      subject: 'overlap',
      topic: 'how many roots share a point of skin',
      positions: [
        holds([], 'at least 2', 'seed'),
        holds([], 'usually 3, dog', 'fletcher1966'),
        holds([], 'at least 3 must fail before skin is anaesthetic', 'neupsykeySeg'),
        holds([], '3 levels or more in each cutaneous nerve', 'phillips1993'),
      ],
      effect: 'loss of a single root may be silent, and readers are told so',
    },
    {
      id: 'contradiction-sacral-anastomoses',
      subject: 'anastomosis',
      topic: 'share of anastomoses that are sacral',
      positions: [holds([], '23 %', 'siriraj'), holds([], 'none, in 6 cadavers', 'solmaz2015')],
      effect: 'left as a range',
    },
    {
      id: 'contradiction-residual-specificity',
      subject: 'accuracy',
      topic: 'specificity of a post-void residual above 200 mL',
      positions: [holds([], '93.5 %, at a meeting', 'boktor2022conf'), holds([], '65 %, in the journal', 'boktor2023')],
      effect: 'the figure of the journal is used',
    },
    {
      id: 'contradiction-slr-sensitivity',
      subject: 'accuracy',
      topic: 'sensitivity of straight leg raise',
      positions: [
        holds([], '0.92 in surgical series', 'vdw2010'),
        holds([], '0.36 against MRI, in sciatica', 'capra2011'),
      ],
      effect: 'depends on who is examined: chosen by setting',
    },
    {
      id: 'contradiction-superior-cluneal',
      subject: 'nerve',
      topic: 'roots of the superior cluneal nerves',
      levels: ['L1', 'L2', 'L3', 'S1', 'S2', 'S3'],
      nerve: 'cluneal',
      positions: [
        holds(['S1', 'S2', 'S3'], 'S1-S3, as tables print it', 'umich'),
        holds([], 'dorsal rami of lumbar nerves', 'wikiCut'),
      ],
      effect: 'L1-L3',
      recalled: 'L1-L3',
      note: 'a second table that prints S1-S3 is not in the registry',
    },
    {
      id: 'contradiction-genitofemoral',
      subject: 'nerve',
      topic: 'roots of the genitofemoral nerve',
      levels: ['L1', 'L2', 'L3'],
      nerve: 'genitofemoral',
      positions: [
        holds(['L2', 'L3'], 'L2 and L3', 'issuhub'),
        holds(['L1', 'L2'], 'L1 and L2', 'notion', 'plexusReview', 'woo2011'),
      ],
      effect: 'L1 and L2',
    },
    {
      id: 'contradiction-lower-sacral-skin',
      subject: 'skin',
      topic: 'S3 to S5: where each has its skin',
      levels: ['S3', 'S4', 'S5'],
      places: ['genital', 'perianal', 'ischial', 'thigh-medial-proximal', 'thigh-medial-distal'],
      positions: [
        holds(['S3', 'S4'], 'S3 and S4 together perianal and genital', 'seed'),
        holds(['S3'], 'S3 on the medial thigh', 'mageeTable'),
        holds(['S3', 'S4', 'S5'], 'key points: S3 ischial, S4-5 perianal', 'ghISNCSCI'),
        holds(['S3', 'S4', 'S5'], 'rings round the anus, S3 outermost', 'gpnotebook'),
      ],
      effect: 'view of the perineum goes by the key points',
    },
    {
      id: 'contradiction-kortelainen-percentages',
      subject: 'prior',
      topic: 'pain in the S1 dermatome: which disc or root',
      levels: ['L5', 'S1'],
      positions: [
        holds([], 'table: L5 disc in 63 %', 'kortelainen1985'),
        holds(['L5', 'S1'], 'text beside it: S1 root 56 %, L5 root 44 %', 'kortelainen1985'),
      ],
      effect: 'the counts are quoted',
    },
    {
      id: 'contradiction-majlesi-specificities',
      subject: 'accuracy',
      topic: 'specificity of slump and straight leg raise in Majlesi 2008',
      positions: [
        holds([], 'slump 0.89, straight leg raise 0.83, in a course paper', 'majlesi2008'),
        recalled([], 'slump 0.83, straight leg raise 0.89, in the abstract', 'majlesi2008'),
      ],
      effect: 'not used before the paper has been read',
    },
    {
      id: 'contradiction-bilateral-leg-pain',
      subject: 'accuracy',
      topic: 'pain of both legs in cauda equina syndrome',
      positions: [
        holds([], 'odds ratio 5.03, as printed', 'ces334'),
        holds([], 'sensitivity 0.60 and specificity 0.70 make about 3.5', 'ces334'),
      ],
      effect: 'quoted with a warning or left out',
    },
    {
      id: 'contradiction-al-nezari-ratios',
      subject: 'accuracy',
      topic: 'positive ratios of the neurological examination, pooled',
      positions: [
        holds([], '0.97-1.32, computed from the pooled pairs', 'alnezari2013'),
        holds([], '1.02-1.26, as published', 'alnezari2013'),
      ],
      effect: 'the published range is used',
    },
  ]),
);

/**
 * The topics of skin on which sources disagree at a place.
 *
 * @example
 * contradictionsAt('hallux-medial')[0].id; // 'contradiction-great-toe'
 */
export function contradictionsAt(place: Place): ContradictionRow[] {
  return CONTRADICTIONS.filter(({ places }) => places.includes(place));
}

/**
 * The topics on which sources disagree about a level.
 *
 * @example
 * contradictionsOf('T12').length; // 1
 */
export function contradictionsOf(level: Level): ContradictionRow[] {
  return CONTRADICTIONS.filter(({ levels }) => levels.includes(level));
}
