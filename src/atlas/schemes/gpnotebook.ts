import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of a reference page for general practice, drawn from its few words. It names no groin, no buttock but the
 * rings round the anus, no inner or outer thigh, no malleolus and no middle of the dorsum of the foot: they stay blank.
 *
 * @see gpnotebook
 */
export const borders: SchemeBorders = {
  id: 'gpnotebook',
  borders: {
    // 3 cm below the inguinal ligament: the thigh begins
    'L2 upper': {
      points: [[-76, 150], [-54, 148], [-30, 172], [-8, 199], [14, 224], [36, 245], [56, 262], [78, 274]],
      width: 30,
    },
    // anterior edge of the iliotibial tract: "upper thigh" is taken as its front
    'L2 lateral': {
      points: [[-56, 128], [-60, 170], [-62, 230], [-63, 300], [-63, 360], [-62, 420]],
      width: 30,
    },
    // adductor line
    'L2 medial': {
      points: [[62, 244], [68, 290], [73, 340], [75, 412]],
      width: 30,
    },
    // middle of the thigh: "upper" ends
    'L2 lower': {
      points: [[-80, 384], [-40, 394], [0, 400], [40, 401], [92, 394]],
      width: 40,
    },
    // 5 cm above the patella and level round to both sides: "around the knees"
    'L3 upper': {
      points: [[-142, 484], [-110, 477], [-75, 470], [-40, 464], [0, 462], [40, 464], [75, 470], [105, 477], [148, 484]],
      width: 35,
    },
    // below the tibial tuberosity and the head of the fibula: the leg begins
    'leg upper': {
      points: [[-150, 600], [-120, 607], [-80, 613], [-40, 614], [0, 613], [40, 611], [80, 608], [110, 606], [150, 602]],
      width: 30,
    },
    // gracilis line and medial edge of the calf: S2 against silent skin, L3 and L4 against the back of the limb
    'medial line': {
      points: [
        [115, 290], [123, 312], [130, 370], [132, 440], [132, 500], [132, 560], [131, 620], [130, 680], [130, 750],
        [134, 820], [142, 880], [146, 912], [143, 940],
      ],
      width: 15,
    },
    // posterior edge of the iliotibial tract and of biceps, then behind the head of the fibula and the fibula
    'lateral line': {
      points: [
        [-124, 236], [-127, 280], [-127, 340], [-126, 400], [-126, 460], [-129, 520], [-134, 580], [-137, 650],
        [-138, 720], [-138, 800], [-138, 870], [-137, 945],
      ],
      width: 20,
    },
    // tibial crest; then, against the medial border of the foot, the front of the malleolus and the first ray
    'L4/L5': {
      points: [
        [-2, 596], [5, 640], [9, 700], [10, 770], [10, 830], [13, 880], [20, 930], [34, 975], [46, 1015], [53, 1055],
        [54, 1090], [54, 1116],
      ],
      width: 20,
    },
    // above the medial malleolus: the leg ends
    'L4 lower': {
      points: [[2, 896], [24, 907], [50, 915], [80, 917], [110, 914], [138, 906], [160, 894]],
      width: 15,
    },
    // above the lateral malleolus, across the front of the ankle to the second interspace: the medial side of the dorsum
    'L5 lateral': {
      points: [
        [-154, 906], [-130, 909], [-106, 910], [-84, 914], [-62, 924], [-42, 942], [-24, 966], [-12, 994], [-5, 1026],
        [-1, 1060], [0, 1082], [-5, 1098], [-11, 1108], [-11.5, 1118],
      ],
      width: 20,
    },
    // upper edge of the heel, behind and below the lateral malleolus, then the fourth interspace: the lateral foot
    'S1 upper': {
      points: [
        [100, 948], [122, 938], [150, 934], [180, 934], [204, 938], [218, 951], [231, 970], [246, 982], [265, 988],
        [280, 1012], [289, 1042], [295, 1060], [303, 1077], [308, 1092], [302, 1105], [294, 1116],
      ],
      width: 20,
    },
    // medial side of the heel, then under the first interspace: "most of the sole" leaves the skin under the first ray
    'S1 medial': {
      points: [
        [118, 922], [110, 948], [107, 975], [112, 1000], [124, 1022], [138, 1044], [148, 1070], [155, 1096], [160, 1118],
      ],
      width: 20,
    },
    // gluteal fold: the thigh begins behind
    'S2 upper': {
      points: [[-106, 258], [-120, 261], [-136, 267], [-152, 275], [-170, 284], [-190, 290], [-208, 288.5], [-217, 285]],
      width: 20,
    },
    // where the hamstrings part: the thigh ends behind
    'S2 lower': {
      points: [[116, 505], [150, 512], [180, 513], [210, 512], [246, 505]],
      width: 25,
    },
    // 8 cm round the anus, as far as the ischial tuberosity; in front it stops before the genitalia
    'S3 edge': {
      points: [
        [118, 164], [131, 174], [144, 186], [152, 201], [158, 214], [163, 228], [166, 244], [164, 260], [158, 276],
        [149, 290], [135, 301], [117, 304], [102, 295], [91, 282], [85, 269], [86, 258], [91, 249], [95, 238],
      ],
      width: 20,
    },
    // 3 to 4 cm round the anus
    'S3/S4': {
      points: [
        [116, 200], [128, 214], [134, 224], [137, 235], [138, 246], [134, 255], [125, 262.5], [116, 262], [108, 256.5],
        [102, 249], [98, 240],
      ],
      width: 12,
    },
    // about 2 cm round the anus
    'S4/S5': {
      points: [[95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214]],
      width: 8,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
    // medial edge of the back of the great toe
    'L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [43, 0.45], [46, 0.7], [52, 0.85], [60, 0.96]],
      width: 10,
    },
  },
  regions: [
    { levels: ['L2'], seeds: [[0, 320]] },
    { levels: ['L3'], seeds: [[0, 540]] },
    { levels: ['L4'], seeds: [[75, 760]] },
    { levels: ['L5'], seeds: [[-60, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2']] },
    {
      levels: ['S1'],
      seeds: [
        [180, 985], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'], [180, 0.5, 'toe5'],
      ],
    },
    { levels: ['S2'], seeds: [[180, 400]] },
    { levels: ['S3'], seeds: [[150, 250]] },
    { levels: ['S4'], seeds: [[134, 240]] },
    { levels: ['S5'], seeds: [[120, 235]] },
  ],
};
