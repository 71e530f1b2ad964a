import { keyPointById, type KeyPointId } from '../key-points.js';
import type { Level } from '../levels.js';
import type { Place } from '../places.js';
import { rowsOf, type Entry, type EvidenceRow, type Figures } from './row.js';
import type { EvidenceSourceId } from './sources.js';
import { placesOf, type SkinToken } from './tokens.js';

/** The published maps and studies that give skin to levels; those that a map can draw have the id of their scheme. */
export const PUBLISHED_MAPS = [
  'article',
  'faleiros',
  'lee-stringer',
  'foerster',
  'keegan-garrett',
  'textbook-forms',
  'semicircles',
  'frcem',
  'gpnotebook',
  'harrison',
  'magee',
  'last',
  'orthobullets',
  'wedge',
  'nitta',
  'signature-zones',
  'sbpr-pain',
  'albert-pain',
  'murphy-pain',
  'furman-pain',
  'falconer',
  'isncsci',
] as const;

/** A published map or study. */
export type PublishedMap = (typeof PUBLISHED_MAPS)[number];

/** What was charted: loss or supply of sensation, radiating pain, or a point for testing. */
export type AreaSubject = 'sensation' | 'pain' | 'key-point';

/** What one published map gives to a level, in landmarks. */
export interface AreaRow extends EvidenceRow {
  readonly kind: 'area';
  readonly map: PublishedMap;
  readonly subject: AreaSubject;
  /** The levels that the row is about; empty where the source speaks of its map as a whole. */
  readonly levels: readonly Level[];
  /** The skin, in the landmarks of the source. */
  readonly region: string;
  readonly limits?: string;
  /** Where pain of this level is felt, if the source says so beside the skin. */
  readonly pain?: string;
  readonly tokens: readonly SkinToken[];
  /** The places that the tokens stand for; for a key point, the place that holds it. */
  readonly places: readonly Place[];
  readonly figures?: Figures;
}

interface AreaGroup {
  readonly map: PublishedMap;
  readonly sources: readonly EvidenceSourceId[];
  readonly subject?: AreaSubject;
  /** What stands in each row of the group. */
  readonly shared?: Partial<Entry<AreaRow>>;
}

/** An area as it is written down; `key` stands for its levels in its id where these do not suffice. */
type AreaEntry = Pick<AreaRow, 'levels' | 'region' | 'tokens'> &
  Partial<Entry<AreaRow>> & { readonly key?: string; readonly point?: KeyPointId };

function areas(
  { map, sources, subject = 'sensation', shared }: AreaGroup,
  entries: readonly AreaEntry[],
): Entry<AreaRow>[] {
  return entries.map(({ key, point, ...entry }) => ({
    id: `area-${map}-${key ?? point ?? entry.levels.join('-')}`,
    map,
    subject,
    sources,
    places: point ? [keyPointById(point).place] : placesOf(entry.tokens),
    ...shared,
    ...entry,
  }));
}

/** @see seed */
const article = areas({ map: 'article', sources: ['seed'] }, [
  { levels: ['L1'], region: 'inguinal region; upper anterior thigh', tokens: ['inguinal', 'thigh-ant-prox'] },
  { levels: ['L2'], region: 'anterior thigh; mid-thigh', tokens: ['thigh-ant-prox', 'thigh-ant-mid'] },
  {
    levels: ['L3'],
    region: 'anterior and medial thigh, down to knee',
    limits: 'distal: knee',
    tokens: ['thigh-ant-mid', 'thigh-ant-dist', 'thigh-med-dist', 'knee-ant'],
  },
  {
    levels: ['L4'],
    region: 'medial leg; medial malleolus; medial foot to great toe',
    limits: 'distal: great toe',
    tokens: ['leg-med', 'malleolus-med', 'foot-med-border', 'hallux-med'],
  },
  {
    levels: ['L5'],
    region: 'lateral leg; dorsum of foot; dorsum of toes 1-4; web space 1-2',
    limits: 'distal: dorsum of toes 1-4',
    tokens: [
      'leg-lat',
      'foot-dors-med',
      'foot-dors-mid',
      'hallux-dors',
      'toe2-dors',
      'toe3-dors',
      'toe4-dors',
      'web-1-2',
    ],
  },
  {
    levels: ['S1'],
    region: 'posterior buttock, thigh, calf; lateral foot; sole; little toe',
    limits: 'distal: lateral and plantar foot, toe 5',
    tokens: ['buttock-post', 'thigh-post', 'leg-post', 'foot-lat-border', 'sole-lat', 'sole-med', 'heel', 'toe5'],
  },
  {
    levels: ['S2'],
    region: 'posterior thigh and calf',
    tokens: ['thigh-post', 'leg-post'],
    note: 'said to overlap S1',
  },
  {
    levels: ['S3'],
    region: 'perianal region and genitalia',
    tokens: ['perianal', 'genital'],
    note: 'S3 and S4 are given together',
  },
  {
    levels: ['S4'],
    region: 'perianal region and genitalia',
    tokens: ['perianal', 'genital'],
    note: 'S3 and S4 are given together; S5 and T12 are not named',
  },
]);

/** @see faleiros2009 */
const faleiros = areas(
  {
    map: 'faleiros',
    sources: ['faleiros2009'],
    shared: { figures: { people: 60 }, note: 'the abstract says "probably"; counts of each area not reached' },
  },
  [
    { levels: ['L4'], region: 'medial leg', tokens: ['leg-med'] },
    {
      levels: ['L5'],
      region: 'lateral leg; dorsum of foot',
      tokens: ['leg-lat', 'foot-dors-med', 'foot-dors-mid', 'foot-dors-lat'],
    },
    {
      levels: ['S1'],
      region: 'posterior buttock, thigh and leg; sole',
      tokens: ['buttock-post', 'thigh-post', 'leg-post', 'sole-med', 'sole-lat'],
    },
  ],
);

/**
 * @see wikimsk
 * @see lee2008
 */
const leeStringer = [
  ...areas({ map: 'lee-stringer', sources: ['wikimsk', 'lee2008'] }, [
    {
      key: 'whole',
      levels: [],
      region: 'the most consistent tactile area of each dorsal root; perineum of S3-S5 not drawn',
      limits: 'blank where variation and overlap are large; little overlap across the midline',
      tokens: [],
      note: 'leaves out Keegan and Garrett as the most flawed; speaks of the map as a whole',
    },
  ]),
  ...areas(
    {
      map: 'lee-stringer',
      sources: ['lee2008'],
      shared: { verified: false, note: 'the figure as recalled: nothing may be drawn from this row without the paper' },
    },
    [
      { levels: ['L1'], region: 'groin, inguinal band', tokens: ['inguinal'] },
      {
        levels: ['L2'],
        region: 'upper and middle anterolateral thigh',
        tokens: ['thigh-ant-prox', 'thigh-ant-mid', 'thigh-lat'],
      },
      {
        levels: ['L3'],
        region: 'anteromedial distal thigh; medial knee',
        tokens: ['thigh-ant-dist', 'thigh-med-dist', 'knee-med'],
      },
      { levels: ['L4'], region: 'medial leg; medial malleolus', tokens: ['leg-med', 'malleolus-med'] },
      {
        levels: ['L5'],
        region: 'dorsum of foot with great toe; distal lateral leg',
        tokens: ['foot-dors-med', 'foot-dors-mid', 'hallux-dors', 'leg-lat'],
      },
      { levels: ['S1'], region: 'lateral foot; toe 5; heel', tokens: ['foot-lat-border', 'toe5', 'heel'] },
      {
        levels: ['S2'],
        region: 'strip on posterior thigh to popliteal fossa and calf',
        tokens: ['thigh-post', 'popliteal'],
      },
    ],
  ),
];

/** @see foersterUS1939 */
const foerster = areas({ map: 'foerster', sources: ['foersterUS1939', 'foerster1933'] }, [
  {
    key: 'whole',
    levels: [],
    region: 'the field left when the roots above and below have been divided',
    tokens: [],
    recalled: 'broad, nearly complete overlap with the neighbours',
    note: 'method read in the summary of 1939; the extent of each level was not seen',
  },
]);

/**
 * @see grant1962
 * @see netter2018
 */
const keeganGarrett = [
  ...areas({ map: 'keegan-garrett', sources: ['grant1962'] }, [
    {
      key: 'bands',
      levels: ['L3', 'L4', 'L5', 'S1', 'S2'],
      region: 'unbroken bands from the dorsal midline of the trunk down the limb',
      limits: 'each band begins at the posterior midline',
      tokens: [],
      note: 'loss of one root gives faint but definite hypalgesia to pin scratch; the figure is in the public domain',
    },
  ]),
  ...areas(
    {
      map: 'keegan-garrett',
      sources: ['keegan1948'],
      shared: {
        verified: false,
        note: 'recalled; Downs 2011 confirms only lateral thigh to great toe for L4, as one of two textbook forms',
      },
    },
    [
      {
        levels: ['L4'],
        region: 'posterior midline; lateral thigh; over knee to medial leg and great toe',
        tokens: ['buttock-upper', 'thigh-lat', 'knee-ant', 'leg-med', 'hallux-med'],
      },
      {
        levels: ['L5'],
        region: 'posterior midline; buttock; lateral thigh; anterolateral leg; dorsum of foot; middle toes',
        tokens: ['buttock-upper', 'thigh-lat', 'leg-lat', 'foot-dors-mid'],
      },
      {
        levels: ['S1'],
        region: 'buttock; posterolateral thigh and calf; lateral foot; toe 5',
        tokens: ['buttock-post', 'thigh-post', 'leg-post', 'foot-lat-border', 'toe5'],
      },
    ],
  ),
];

/** @see downs2011 */
const textbookForms = areas({ map: 'textbook-forms', sources: ['downs2011'] }, [
  {
    levels: ['L4'],
    region: 'form A: lateral thigh to medial side of great toe; form B: medial leg below the knee only',
    limits: 'two competing drawings',
    tokens: ['thigh-lat', 'leg-med', 'hallux-med'],
    note: 'most textbooks show one of the two; the tokens are those of form A',
  },
]);

/**
 * @see sibling
 * @see takahashi1995
 */
const semicircles = areas(
  {
    map: 'semicircles',
    sources: ['sibling'],
    shared: {
      limits: 'serial semicircles, no bands that wind down from the low back',
      note: 'after Takahashi, read on an AI-written page only; derived from the rat',
    },
  },
  [
    { levels: ['L1'], region: 'inguinal region; upper buttock', tokens: ['inguinal', 'buttock-upper'] },
    { levels: ['L2'], region: 'anterior and middle thigh', tokens: ['thigh-ant-prox', 'thigh-ant-mid'] },
    {
      levels: ['L3'],
      region: 'distal anterior thigh; knee; medial leg',
      tokens: ['thigh-ant-dist', 'knee-ant', 'leg-med'],
    },
    {
      levels: ['L4'],
      region: 'medial leg; medial malleolus; medial foot',
      tokens: ['leg-med', 'malleolus-med', 'foot-med-border'],
    },
    {
      levels: ['L5'],
      region: 'lateral leg; dorsum of foot; web space 1-2',
      tokens: ['leg-lat', 'foot-dors-mid', 'web-1-2'],
    },
    {
      levels: ['S1'],
      region: 'posterior buttock, thigh and leg; lateral foot; sole',
      tokens: ['buttock-post', 'thigh-post', 'leg-post', 'foot-lat-border', 'sole-lat'],
    },
    { levels: ['S2'], region: 'posterior thigh and leg, inside S1', tokens: ['thigh-post', 'leg-post'] },
    { levels: ['S3', 'S4', 'S5'], region: 'perianal and genital', tokens: ['perianal', 'genital'] },
  ],
);

/** @see bromley */
const frcem = areas(
  { map: 'frcem', sources: ['bromley'], shared: { note: 'of all descriptions the readiest to be drawn' } },
  [
    { levels: ['L1'], region: 'inguinal region', tokens: ['inguinal'] },
    {
      levels: ['L2'],
      region: 'anterior and lateral upper thigh',
      tokens: ['thigh-ant-prox', 'thigh-lat'],
      note: 'the coarse name takes in the lower lateral thigh, which the source does not name',
    },
    {
      levels: ['L3'],
      region: 'anterior and medial lower thigh; front and sides of knee',
      tokens: ['thigh-ant-dist', 'thigh-med-dist', 'knee-ant', 'knee-med'],
      note: 'the coarse names leave out the lateral side of the knee',
    },
    {
      levels: ['L4'],
      region: 'medial half of leg below knee, front and back',
      tokens: ['leg-med'],
      note: 'the coarse name leaves out the medial half of the calf',
    },
    {
      levels: ['L5'],
      region: 'lateral leg; over anterior ankle; medial two thirds of dorsum of foot',
      tokens: ['leg-lat', 'foot-dors-med', 'foot-dors-mid'],
    },
    {
      levels: ['S1'],
      region: 'lateral ankle; lateral third and sole of foot',
      tokens: ['malleolus-lat', 'foot-dors-lat', 'foot-lat-border', 'sole-med', 'sole-lat'],
    },
    {
      levels: ['S2'],
      region: 'posterior thigh; strip over posterior calf; genitalia',
      tokens: ['thigh-post', 'popliteal', 'leg-post', 'genital'],
    },
    { levels: ['S3'], region: 'perineal region', tokens: ['perineum'] },
    { levels: ['S4'], region: 'perineal region', tokens: ['perineum'] },
    { levels: ['S5'], region: 'perianal region', tokens: ['perianal'] },
  ],
);

/** @see gpnotebook */
const gpnotebook = areas({ map: 'gpnotebook', sources: ['gpnotebook'] }, [
  { levels: ['L2'], region: 'upper thigh', tokens: ['thigh-ant-prox'] },
  { levels: ['L3'], region: 'around the knee', tokens: ['knee-ant', 'knee-med'] },
  { levels: ['L4'], region: 'medial leg', tokens: ['leg-med'] },
  { levels: ['L5'], region: 'lateral leg; medial side of dorsum of foot', tokens: ['leg-lat', 'foot-dors-med'] },
  {
    levels: ['S1'],
    region: 'lateral foot; heel; most of sole',
    tokens: ['foot-lat-border', 'heel', 'sole-lat', 'sole-med'],
  },
  { levels: ['S2'], region: 'posterior thigh', tokens: ['thigh-post'] },
  {
    levels: ['S3', 'S4', 'S5'],
    region: 'rings round the anus, S3 outermost',
    tokens: ['perianal', 'buttock-post'],
    note: 'how far the outermost ring reaches onto the buttock is not said',
  },
]);

/** @see harrison19 */
const harrison = areas({ map: 'harrison', sources: ['harrison19'] }, [
  { levels: ['L2'], region: 'upper anterior thigh', pain: 'anterior thigh', tokens: ['thigh-ant-prox'] },
  {
    levels: ['L3'],
    region: 'lower anterior thigh; anterior knee',
    pain: 'anterior thigh, knee',
    tokens: ['thigh-ant-dist', 'knee-ant'],
  },
  { levels: ['L4'], region: 'medial calf', pain: 'knee, medial calf, anterolateral thigh', tokens: ['leg-med'] },
  {
    levels: ['L5'],
    region: 'dorsum of foot; lateral calf',
    pain: 'lateral calf, dorsum of foot, posterolateral thigh, buttock',
    tokens: ['foot-dors-mid', 'leg-lat'],
  },
  {
    levels: ['S1'],
    region: 'sole; lateral foot',
    pain: 'sole, posterior calf, posterior thigh, buttock',
    tokens: ['sole-lat', 'sole-med', 'foot-lat-border'],
  },
]);

/** @see mageeTable */
const magee = areas({ map: 'magee', sources: ['mageeTable'], shared: { note: 'bands, close to Keegan and Garrett' } }, [
  { levels: ['L1'], region: 'back; over trochanter; groin', tokens: ['lumbar-back', 'trochanter', 'inguinal'] },
  {
    levels: ['L2'],
    region: 'back; front of thigh to knee',
    tokens: ['lumbar-back', 'thigh-ant-prox', 'thigh-ant-mid', 'thigh-ant-dist'],
  },
  {
    levels: ['L3'],
    region: 'back; upper buttock; anterior thigh and knee; medial lower leg',
    tokens: ['lumbar-back', 'buttock-upper', 'thigh-ant-dist', 'knee-ant', 'leg-med'],
  },
  {
    levels: ['L4'],
    region: 'medial buttock; lateral thigh; medial leg; dorsum of foot; great toe',
    tokens: ['buttock-upper', 'thigh-lat', 'leg-med', 'foot-dors-med', 'hallux-dors'],
  },
  {
    levels: ['L5'],
    region: 'buttock; posterior and lateral thigh; lateral leg; dorsum of foot; medial half of sole; toes 1-3',
    tokens: [
      'buttock-post',
      'thigh-post',
      'thigh-lat',
      'leg-lat',
      'foot-dors-mid',
      'sole-med',
      'hallux-dors',
      'toe2-dors',
      'toe3-dors',
    ],
  },
  { levels: ['S1'], region: 'posterior buttock, thigh and leg', tokens: ['buttock-post', 'thigh-post', 'leg-post'] },
  { levels: ['S2'], region: 'as S1', tokens: ['buttock-post', 'thigh-post', 'leg-post'] },
  { levels: ['S3'], region: 'groin; medial thigh to knee', tokens: ['thigh-med-prox', 'thigh-med-dist'] },
  { levels: ['S4'], region: 'perineum; genitals; lower sacrum', tokens: ['perineum', 'genital'] },
]);

/** @see gsse */
const last = areas({ map: 'last', sources: ['gsse'] }, [
  {
    levels: ['L5'],
    region: 'lateral leg; dorsum and medial side of foot; medial sole; great toe usually',
    tokens: ['leg-lat', 'foot-dors-med', 'foot-dors-mid', 'foot-med-border', 'sole-med', 'hallux-dors'],
    note: 'L4 may reach the medial side of the great toe',
  },
]);

/** @see orthobullets */
const orthobullets = areas({ map: 'orthobullets', sources: ['orthobullets'] }, [
  { levels: ['L1'], region: 'iliac crest; groin', tokens: ['iliac-crest', 'inguinal'] },
  { levels: ['L2'], region: 'anterior and inner thigh', tokens: ['thigh-ant-prox', 'thigh-med-prox'] },
  {
    levels: ['L3'],
    region: 'anterior thigh; medial thigh; medial knee',
    tokens: ['thigh-ant-mid', 'thigh-med-dist', 'knee-med'],
  },
  { levels: ['L4'], region: 'lateral thigh; anterior knee; medial leg', tokens: ['thigh-lat', 'knee-ant', 'leg-med'] },
  { levels: ['L5'], region: 'lateral leg; dorsum of foot', tokens: ['leg-lat', 'foot-dors-mid'] },
  { levels: ['S1'], region: 'posterior leg', tokens: ['leg-post'] },
  { levels: ['S2'], region: 'sole', tokens: ['sole-med', 'sole-lat'] },
  { levels: ['S3', 'S4'], region: 'perianal', tokens: ['perianal'] },
]);

/**
 * @see seekhealthz
 * @see podia
 * @see nitta1993
 */
const mostLikely = [
  ...areas({ map: 'wedge', sources: ['seekhealthz'] }, [
    {
      levels: ['L5'],
      region: 'wedge of great toe, toe 2 and the dorsum beside them: where loss is likeliest',
      limits: 'toes 1-2 and first interspace',
      pain: 'posterolateral buttock, lateral and posterior thigh, lateral leg',
      tokens: ['hallux-dors', 'toe2-dors', 'web-1-2', 'foot-dors-med'],
    },
  ]),
  ...areas(
    {
      map: 'nitta',
      sources: ['nitta1993'],
      shared: {
        verified: false,
        limits: 'after selective block of the spinal nerve',
        note: 'recalled: no figure was seen in a source',
      },
    },
    [
      {
        levels: ['L4'],
        region: 'medial side of leg',
        tokens: ['leg-med'],
        figures: { percent: 88, people: 71, blocks: 86 },
      },
      {
        levels: ['L5'],
        region: 'dorsum of foot, on the side of toe 1',
        tokens: ['foot-dors-med', 'hallux-dors'],
        figures: { percent: 82, people: 71, blocks: 86 },
      },
      {
        levels: ['S1'],
        region: 'dorsum of foot, on the side of toe 5',
        tokens: ['foot-dors-lat', 'toe5'],
        figures: { percent: 83, people: 71, blocks: 86 },
      },
    ],
  ),
  ...areas(
    {
      map: 'signature-zones',
      sources: ['podia'],
      shared: {
        limits: 'the zone most involved after root block, taken as autonomous',
        note: 'the same in words as the figures of Nitta 1993',
      },
    },
    [
      { levels: ['L4'], region: 'medial leg', tokens: ['leg-med'] },
      { levels: ['L5'], region: 'medial foot', tokens: ['foot-dors-med', 'foot-med-border'] },
      { levels: ['S1'], region: 'lateral foot', tokens: ['foot-lat-border'] },
    ],
  ),
];

/**
 * @see sbpr2010
 * @see albert2019
 * @see murphy2009
 */
const pain = [
  ...areas(
    {
      map: 'sbpr-pain',
      sources: ['sbpr2010'],
      subject: 'pain',
      shared: { limits: 'much wider than charts', figures: { people: 98 }, note: 'single-level herniation' },
    },
    [
      { levels: ['L4'], region: 'tends to anterior leg', tokens: ['leg-ant'] },
      { levels: ['L5'], region: 'posterior leg, more lateral', tokens: ['leg-post', 'leg-lat'] },
      { levels: ['S1'], region: 'posterior leg', tokens: ['leg-post'] },
    ],
  ),
  ...areas({ map: 'albert-pain', sources: ['albert2019'], subject: 'pain' }, [
    {
      levels: ['L5', 'S1'],
      region: 'wide overlap of the two levels; half to four fifths within published dermatomes',
      tokens: [],
      figures: { overlapPercent: [50, 80], people: 93 },
      note: 'single level, seen in MRI; clinicians told L5 from S1 no better than chance',
    },
  ]),
  ...areas({ map: 'murphy-pain', sources: ['murphy2009'], subject: 'pain' }, [
    {
      levels: ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'],
      key: 'L1-S1',
      region: 'outside its dermatome in most lumbar roots; S1 mostly inside',
      tokens: [],
      figures: { nonDermatomalPercent: 64.1, dermatomalPercentS1: 64.9, roots: 226, people: 169 },
      note: 'roots and people are of neck and low back together',
    },
  ]),
  ...areas({ map: 'furman-pain', sources: ['furman2019'], subject: 'pain' }, [
    {
      key: 'whole',
      levels: [],
      region: 'drawings of symptoms provoked by transforaminal injection, put together for each level',
      tokens: [],
      figures: { injections: 125, people: 71 },
      note: 'lumbosacral levels; the result of each was not seen',
    },
  ]),
];

/** @see falconer1947 */
const falconer = areas({ map: 'falconer', sources: ['falconer1947'] }, [
  {
    levels: ['L5', 'S1'],
    region: 'loss of one root usually reaches thigh and buttock; partial, hard to chart',
    tokens: ['buttock-post', 'thigh-post', 'leg-lat', 'leg-post'],
  },
]);

/**
 * @see medscapeSCI
 * @see ghISNCSCI
 * @see wowWiki
 */
const keyPoints = [
  ...areas(
    {
      map: 'isncsci',
      sources: ['medscapeSCI', 'wowWiki', 'ghISNCSCI'],
      subject: 'key-point',
      shared: { note: 'the three sources agree' },
    },
    [
      { point: 'T12', levels: ['T12'], region: 'midpoint of inguinal ligament', tokens: ['inguinal'] },
      { point: 'L1', levels: ['L1'], region: 'midway between the points of T12 and L2', tokens: ['thigh-ant-prox'] },
    ],
  ),
  ...areas({ map: 'isncsci', sources: ['ghISNCSCI', 'wowWiki'], subject: 'key-point' }, [
    {
      point: 'L2',
      levels: ['L2'],
      region: 'anteromedial thigh, midway from mid-inguinal ligament to medial femoral condyle',
      tokens: ['thigh-ant-mid', 'thigh-med-prox'],
      note: 'Medscape says mid-anterior thigh',
    },
  ]),
  ...areas(
    {
      map: 'isncsci',
      sources: ['ghISNCSCI', 'medscapeSCI', 'wowWiki'],
      subject: 'key-point',
      shared: { note: 'the three sources agree' },
    },
    [
      {
        point: 'L3',
        levels: ['L3'],
        region: 'medial femoral condyle above the knee',
        tokens: ['knee-med'],
        note: 'the three sources agree; the coarse name is the knee, the place of the point the thigh above it',
      },
    ],
  ),
  ...areas(
    {
      map: 'isncsci',
      sources: ['medscapeSCI', 'wowWiki', 'ghISNCSCI'],
      subject: 'key-point',
      shared: { note: 'the three sources agree' },
    },
    [
      { point: 'L4', levels: ['L4'], region: 'medial malleolus', tokens: ['malleolus-med'] },
      {
        point: 'L5',
        levels: ['L5'],
        region: 'dorsum of foot at third metatarsophalangeal joint',
        tokens: ['foot-dors-mid'],
      },
      {
        point: 'S1',
        levels: ['S1'],
        region: 'lateral heel, over the calcaneus',
        tokens: ['heel', 'foot-lat-border'],
      },
      { point: 'S2', levels: ['S2'], region: 'midpoint of popliteal fossa', tokens: ['popliteal'] },
    ],
  ),
  ...areas(
    {
      map: 'isncsci',
      sources: ['ghISNCSCI', 'medscapeSCI', 'wowWiki'],
      subject: 'key-point',
      shared: { note: 'the three sources agree' },
    },
    [
      { point: 'S3', levels: ['S3'], region: 'ischial tuberosity or infragluteal fold', tokens: ['ischial'] },
      {
        point: 'S4-5',
        levels: ['S4', 'S5'],
        region: 'perianal, less than 1 cm lateral to the mucocutaneous junction',
        tokens: ['perianal'],
        note: 'the three sources agree; scored as one level',
      },
    ],
  ),
];

/** @see netter2018 */
const keeganGarrettPrinted = areas(
  {
    map: 'keegan-garrett',
    sources: ['netter2018'],
    shared: { note: 'principal levels as printed beside the figure after Keegan and Garrett' },
  },
  [
    { key: 'printed-L1-groin', levels: ['L1'], region: 'inguinal region', tokens: [] },
    { key: 'printed-L1', levels: ['L1'], region: 'anterior and medial surfaces of the limb, with L2-L4', tokens: [] },
    { key: 'printed-L2', levels: ['L2'], region: 'anterior and medial surfaces of the limb, with L1-L4', tokens: [] },
    { key: 'printed-L3', levels: ['L3'], region: 'anterior and medial surfaces of the limb, with L1-L4', tokens: [] },
    {
      key: 'printed-L4',
      levels: ['L4'],
      region: 'anterior and medial surfaces of the limb, with L1-L3; foot, with L5 and S1; medial side of great toe',
      tokens: [],
    },
    {
      key: 'printed-L5',
      levels: ['L5'],
      region: 'lateral and posterior surfaces of the limb, with S1 and S2; foot, with L4 and S1',
      tokens: [],
    },
    {
      key: 'printed-S1',
      levels: ['S1'],
      region: 'lateral and posterior surfaces of the limb, with L5 and S2; lateral margin of foot; little toe',
      tokens: [],
    },
    {
      key: 'printed-S2',
      levels: ['S2'],
      region: 'lateral and posterior surfaces of the limb, with L5 and S1; perineum, with S3 and S4',
      tokens: [],
    },
    { key: 'printed-S3', levels: ['S3'], region: 'perineum, with S2 and S4', tokens: [] },
    { key: 'printed-S4', levels: ['S4'], region: 'perineum, with S2 and S3', tokens: [] },
  ],
);

/** What published maps and studies give to the levels: 108 rows, key points among them. */
export const AREA_EVIDENCE: readonly AreaRow[] = rowsOf<AreaRow>('area', [
  ...article,
  ...faleiros,
  ...leeStringer,
  ...foerster,
  ...keeganGarrett,
  ...textbookForms,
  ...semicircles,
  ...frcem,
  ...gpnotebook,
  ...harrison,
  ...magee,
  ...last,
  ...orthobullets,
  ...mostLikely,
  ...pain,
  ...falconer,
  ...keyPoints,
  ...keeganGarrettPrinted,
]);

/** What the published maps give to a level, recalled rows included. */
export function areasOfLevel(level: Level): AreaRow[] {
  return AREA_EVIDENCE.filter(({ levels }) => levels.includes(level));
}
