import type { Border, Region } from './borders.js';
import type { Nerve } from '../core/nerves.js';
import type { SourceId } from '../core/sources.js';
import type { ChartId } from './types.js';

/** The skin that one nerve supplies. */
export interface NerveRegion extends Region {
  readonly nerve: Nerve;
  /** Who puts the territory into words; where it ends was chosen here. */
  readonly sources: readonly SourceId[];
  /** Whether all of those words were seen, and none recalled. */
  readonly verified: boolean;
}

/** The borders between the fields of the cutaneous nerves, and the fields. */
export interface NerveBorders {
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly NerveRegion[];
}

/**
 * Where the dorsal nerves of a toe end: before the nail, because its bed and the tip are supplied from the sole. `lateral`
 * is the angle of the limit at the outer side.
 */
function toeLimit(chart: ChartId, lateral = -108): Border {
  return {
    chart,
    points: [
      [108, -0.1], [108, 0.28], [92, 0.48], [52, 0.58], [0, 0.6], [-52, 0.58], [-92, 0.48], [lateral, 0.28],
      [lateral, -0.1],
    ],
    width: 6,
  };
}

/**
 * The cutaneous fields of the peripheral nerves, drawn from words. They divide the skin: where nerves overlap, the border
 * runs through the middle of what they share, and how wide that is stands on each border as an estimate.
 *
 * `femoral` is here the skin of its anterior cutaneous branches. The perforating cutaneous nerve has no field of its own.
 *
 * @see openanesthesia
 * @see umich
 * @see wheeless
 */
export const NERVE_FIELDS: NerveBorders = {
  borders: {
    // the iliac crest: the flank above it is not divided here
    'crest': {
      points: [
        [-229, 46], [-212, 50], [-190, 46], [-160, 36], [-125, 36], [-95, 46], [-66, 70], [-44, 92], [-34, 104],
        [-28, 114],
      ],
      width: 20,
    },
    // upper limit of the anterior branch of the iliohypogastric, 3 to 4 cm above the pubis
    'abdomen': {
      points: [[-36, 118], [-27, 107], [-8, 122], [18, 140], [36, 148], [54, 152]],
      width: 25,
    },
    // the inguinal ligament
    'iliohypogastric/ilioinguinal': {
      points: [[-40, 98], [-31, 112], [-12, 140], [8, 162], [24, 180], [36, 190], [48, 193], [60, 194]],
      width: 15,
    },
    // medial to the femoral artery, then round the lower end of the patch on the upper inner thigh
    'genitofemoral/ilioinguinal': {
      points: [
        [10, 150], [17, 178], [23, 205], [28, 234], [37, 258], [52, 276], [68, 280], [82, 272], [93, 254],
      ],
      width: 20,
    },
    // from the ASIS to the lateral edge of the patella, closing above the lateral side of the knee
    'lateral femoral medial': {
      points: [
        [-44, 86], [-35, 112], [-33, 150], [-30, 200], [-28, 260], [-28, 330], [-30, 400], [-34, 460],
        [-41, 506], [-56, 534], [-80, 546], [-106, 544], [-134, 526],
      ],
      width: 30,
    },
    // a hand below the inguinal ligament: the lower end of the femoral triangle
    'genitofemoral lower': {
      points: [[-44, 208], [-26, 228], [-4, 252], [20, 268], [40, 270], [56, 262]],
      width: 25,
    },
    // from the ASIS to the greater trochanter
    'lateral femoral upper': {
      points: [[-26, 112], [-42, 122], [-66, 142], [-92, 160], [-116, 178], [-134.5, 195]],
      width: 25,
    },
    // the lateral branch of T12 in front of the tubercle of the crest, that of the iliohypogastric behind it
    'subcostal/iliohypogastric': {
      points: [[-66, 52], [-74, 90], [-82, 128], [-90, 172]],
      width: 25,
    },
    // 7 to 8 cm from the midline at the crest, then to behind the trochanter
    'iliohypogastric/cluneal': {
      points: [[-118, 24], [-126, 70], [-132, 120], [-134, 170], [-132, 214]],
      width: 25,
    },
    // junction of the middle and lower third of the buttock; the inferior cluneal branches below it are of the posterior femoral
    'cluneal lower': {
      points: [[-122, 190], [-142, 204], [-166, 210], [-190, 206], [-212, 196], [-228, 186], [-240, 178]],
      width: 25,
    },
    // gracilis line, round the upper calf, biceps tendon, posterior edge of the iliotibial tract
    'posterior femoral': {
      points: [
        [93, 253], [106, 268], [118, 290], [127, 330], [132, 400], [133, 480], [133, 550], [138, 610], [143, 660],
        [152, 704], [168, 727], [184, 730], [200, 722], [209, 700], [213, 662], [218, 615], [226, 566], [237, 530],
        [240, 470], [240, 400], [238, 320], [234, 250], [231, 216], [229, 192],
      ],
      width: 25,
    },
    // root of the scrotum or labium against the thigh, from the pubic tubercle to the front of the perineum
    'genital edge': {
      points: [
        [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [54, 258], [72, 264], [84, 262], [91, 251],
        [93, 246],
      ],
      width: 6,
    },
    // fold between the perineum and the inner thigh
    'perineum side': {
      points: [[66, 258], [76, 263], [88, 266], [104, 265], [116, 259], [123, 250], [126, 242]],
      width: 6,
    },
    // about 2 cm round the anal margin
    'perianal': {
      points: [[95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214]],
      width: 5,
    },
    // the anterior third of the scrotum or labium, which the genital branch of the genitofemoral shares
    'ilioinguinal/pudendal': {
      points: [[27, 221], [38, 222], [50, 225], [68, 230]],
      width: 8,
    },
    // an island in the middle and lower inner thigh; it may be absent, so that no border is less certain
    'obturator': {
      points: [[132, 288], [106, 304], [88, 334], [80, 385], [82, 440], [94, 486], [114, 506], [144, 508]],
      width: 35,
    },
    // from the apex of the patella to the medial joint line, where the infrapatellar branch takes over
    'femoral lower': {
      points: [[-58, 520], [-44, 530], [-28, 552], [-4, 562], [24, 556], [56, 544], [88, 538], [118, 544], [148, 556]],
      width: 25,
    },
    // lateral to the tibial tuberosity, the tibial crest, the front of the medial malleolus, to the ball of the great toe
    'saphenous front': {
      points: [
        [-36, 534], [-38, 566], [-32, 600], [-18, 640], [-4, 690], [6, 750], [10, 810], [15, 870], [25, 915],
        [40, 952], [52, 985], [60, 1020], [68, 1046], [84, 1062], [104, 1062], [124, 1050],
      ],
      width: 15,
    },
    // medial edge of the calf, behind the medial malleolus, medial edge of the sole
    'saphenous back': {
      points: [
        [164, 668], [152, 700], [149, 760], [148, 820], [149, 870], [150, 905], [144, 938], [130, 964],
        [120, 988], [114, 1012], [116, 1042], [114, 1070], [112, 1118],
      ],
      width: 15,
    },
    // junction of the middle and lower third of the leg
    'lateral sural/superficial fibular': {
      points: [[22, 722], [-8, 744], [-50, 772], [-90, 796], [-148, 808]],
      width: 30,
    },
    // posterolateral leg, in front of the lateral malleolus, upper edge of the lateral border to the fifth ray
    'sural front': {
      points: [
        [196, 660], [212, 690], [217, 740], [224, 800], [232, 850], [244, 896], [260, 926], [274, 948],
        [280, 980], [282, 1016], [284, 1050], [290, 1074], [296, 1089], [292.5, 1099], [284, 1107], [281, 1118],
      ],
      width: 20,
    },
    // upper edge of the calcaneus, then the lateral edge of the sole: the lateral side of the heel is sural
    'calcaneal upper': {
      points: [
        [134, 950], [146, 936], [164, 930], [182, 930], [200, 934], [214, 944], [224, 960], [228, 984],
        [228, 1004], [229, 1022], [236, 1044], [242, 1066], [249, 1090], [254, 1102], [256, 1118],
      ],
      width: 15,
    },
    // front edge of the heel pad
    'heel front': {
      points: [[108, 1006], [134, 1024], [160, 1031], [185, 1033], [208, 1030], [228, 1024], [242, 1014]],
      width: 15,
    },
    // from the front of the heel to the middle of the fourth toe
    'medial/lateral plantar': {
      points: [[196, 1022], [202, 1050], [212, 1082], [222, 1104], [227, 1118]],
      width: 15,
    },
    // the first web space
    'deep fibular': {
      points: [
        [38, 1118], [37, 1099], [33, 1083], [27, 1073.3], [19, 1072.4], [12.5, 1081], [9.5, 1098], [8, 1118],
      ],
      width: 10,
    },
    // the side of the great toe that faces the second
    'toe1 web side': {
      chart: 'toe1',
      points: [[-46, -0.1], [-48, 0.3], [-54, 0.7]],
      width: 5,
    },
    // the side of the second toe that faces the great toe
    'toe2 web side': {
      chart: 'toe2',
      points: [[40, -0.1], [44, 0.3], [52, 0.7]],
      width: 5,
    },
    // the middle of the back of the little toe
    'toe5 sural': {
      chart: 'toe5',
      points: [[-10, -0.1], [-12, 0.3], [-12, 0.7]],
      width: 5,
    },
    // the middle of the fourth toe, under it
    'toe4 sole': {
      chart: 'toe4',
      points: [[178, -0.1], [177, 0.5], [177, 1.03]],
      width: 5,
    },
    // the same over its tip
    'toe4 tip': {
      chart: 'toe4',
      points: [[-3, 0.5], [-3, 0.8], [-3, 1.03]],
      width: 5,
    },
    'toe1 limit': toeLimit('toe1'),
    'toe2 limit': toeLimit('toe2'),
    'toe3 limit': toeLimit('toe3'),
    'toe4 limit': toeLimit('toe4'),
    'toe5 limit': toeLimit('toe5', -120),
  },
  regions: [
    { nerve: 'iliohypogastric', seeds: [[-105, 90], [30, 170]], sources: ['issuhub', 'notion'], verified: true },
    { nerve: 'subcostal', seeds: [[-60, 110]], sources: ['issuhub'], verified: true },
    { nerve: 'ilioinguinal', seeds: [[64, 272], [34, 205], [46, 212]], sources: ['notion'], verified: true },
    { nerve: 'genitofemoral', seeds: [[0, 210]], sources: ['notion'], verified: true },
    { nerve: 'lateral-femoral-cutaneous', seeds: [[-80, 350]], sources: ['healthlineLFCN'], verified: true },
    { nerve: 'femoral', seeds: [[10, 400]], sources: ['openanesthesia'], verified: true },
    { nerve: 'obturator', seeds: [[105, 430]], sources: ['openanesthesia'], verified: true },
    { nerve: 'saphenous', seeds: [[75, 760]], sources: ['openanesthesia', 'uptodateLE'], verified: true },
    { nerve: 'posterior-femoral-cutaneous', seeds: [[180, 400], [-160, 250]], sources: ['openanesthesia', 'brainLumbar'], verified: true },
    { nerve: 'cluneal', seeds: [[-165, 130]], sources: ['wikiCut', 'wikiMedialCluneal'], verified: false },
    { nerve: 'pudendal', seeds: [[96, 256], [120, 235], [60, 246]], sources: ['issuhub', 'brainLumbar'], verified: true },
    { nerve: 'lateral-sural-cutaneous', seeds: [[-85, 680]], sources: ['wheeless'], verified: true },
    {
      nerve: 'superficial-fibular',
      seeds: [
        [-40, 860], [0, 0.3, 'toe1'], [0, 0.3, 'toe2'], [0, 0.3, 'toe3'], [0, 0.3, 'toe4'], [40, 0.3, 'toe5'],
      ],
      sources: ['umich'],
      verified: true,
    },
    { nerve: 'deep-fibular', seeds: [[22.5, 1104], [-85, 0.2, 'toe1'], [85, 0.2, 'toe2']], sources: ['umich'], verified: true },
    { nerve: 'sural', seeds: [[180, 860], [-105, 1030], [-60, 0.2, 'toe5']], sources: ['openanesthesia'], verified: true },
    { nerve: 'calcaneal', seeds: [[180, 985]], sources: ['wheeless'], verified: true },
    {
      nerve: 'medial-plantar',
      seeds: [
        [150, 1060], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [150, 0.5, 'toe4'],
      ],
      sources: ['wheeless'],
      verified: false,
    },
    { nerve: 'lateral-plantar', seeds: [[-130, 1080], [-150, 0.5, 'toe4'], [180, 0.5, 'toe5']], sources: ['wheeless'], verified: false },
  ],
};

/**
 * The nerves whose skin is that of several fields, each with these fields. `femoral` has a field of its own as well.
 *
 * The sural nerve is formed from a branch of the tibial and one of the common fibular nerve. Its field cannot be divided
 * between the two, so that it is listed with neither of them, but with the sciatic nerve.
 *
 * @see wheeless
 * @see openanesthesia
 */
export const NERVE_UNIONS = {
  femoral: ['femoral', 'saphenous'],
  'common-fibular': ['lateral-sural-cutaneous', 'superficial-fibular', 'deep-fibular'],
  tibial: ['calcaneal', 'medial-plantar', 'lateral-plantar'],
  sciatic: [
    'lateral-sural-cutaneous',
    'superficial-fibular',
    'deep-fibular',
    'sural',
    'calcaneal',
    'medial-plantar',
    'lateral-plantar',
  ],
} as const satisfies Partial<Record<Nerve, readonly Nerve[]>>;

/** The nerves that supply no skin. */
export const NERVES_WITHOUT_SKIN: readonly Nerve[] = ['superior-gluteal', 'inferior-gluteal'];
