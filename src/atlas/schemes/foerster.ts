import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders after Foerster: the field of each root as the skin that still felt when the roots above and below were cut.
 * Fields are wide and lie over each other, so each has its own edges; two thirds of the skin belong to two levels or more.
 *
 * Reconstructed: the method was read, the extent of every field is recalled. Fields stop at the ventral axial line, and
 * L3 and L4 stop at the dorsal one; L4 to S1 do not reach the midline behind.
 *
 * @see foerster1933
 * @see foersterUS1939
 */
export const borders: SchemeBorders = {
  id: 'foerster',
  borders: {
    // ventral axial line, gracilis to the medial edge of the calf, behind the medial malleolus, then the edge of the sole: fields hardly cross it
    'ventral axial': {
      points: [
        [94, 243], [108, 260], [120, 285], [130, 335], [133, 420], [132, 560], [128, 700], [134, 830], [145, 912],
        [140, 958], [130, 990], [127, 1020], [134, 1080], [144, 1118],
      ],
      width: 10,
    },
    // above the iliac crest and the groin
    'L1 upper': {
      points: [[-112, -14], [-88, 28], [-58, 60], [-20, 90], [24, 116], [62, 126]],
      width: 30,
    },
    // low back, over the hip, into the upper third of the thigh, then up beside the genitalia: the perineum stays out
    'L1 lower': {
      points: [
        [-232, 34], [-195, 40], [-160, 58], [-130, 96], [-104, 150], [-76, 206], [-44, 260], [-8, 300], [28, 318],
        [55, 308], [69, 282], [70, 260], [66, 242], [66, 228],
      ],
      width: 32,
    },
    // low back, over the hip, to the groin
    'L2 upper': {
      points: [
        [-232, 8], [-155, 34], [-120, 66], [-88, 106], [-56, 150], [-26, 186], [30, 228], [54, 246], [78, 260],
        [104, 266], [126, 264],
      ],
      width: 31,
    },
    // low back, down the outer thigh, to the upper edge of the patella
    'L2 lower': {
      points: [
        [-232, 76], [-194, 82], [-160, 104], [-136, 150], [-118, 214], [-88, 370], [-66, 440], [-34, 488], [6, 511],
        [70, 500], [104, 478], [146, 448],
      ],
      width: 36,
    },
    // from the low back over the hip across the upper third of the thigh
    'L3 upper': {
      points: [
        [-232, 54], [-194, 60], [-162, 82], [-134, 124], [-110, 184], [-54, 300], [-22, 334], [12, 352], [44, 353],
        [76, 340], [144, 284],
      ],
      width: 34,
    },
    // outer thigh, across the shin to the lower third of the medial leg
    'L3 lower': {
      points: [[-152, 440], [-131, 464], [-108, 508], [-16, 668], [48, 790], [80, 836], [112, 846], [150, 828]],
      width: 38,
    },
    // from the middle of the outer thigh to above the knee and the inner side
    'L4 upper': {
      points: [
        [-150, 342], [-128, 352], [-106, 362], [-60, 412], [-26, 446], [10, 470], [46, 496], [80, 520], [114, 532],
        [152, 526],
      ],
      width: 35,
    },
    // from the back of the outer knee down the outer side of the shin and the front of the ankle to the first web
    'L4 lower': {
      points: [
        [-154, 512], [-134, 534], [-116, 580], [-102, 640], [-72, 800], [-52, 880], [-28, 935], [-8, 980],
        [17, 1075], [22.5, 1118],
      ],
      width: 32,
    },
    // under the great toe: its medial half is in the field of L4, the lateral half in that of S1
    'hallux sole': {
      chart: 'toe1',
      points: [[170, -0.1], [172, 0.45], [175, 0.72], [180, 0.9], [180, 1.03]],
      width: 12,
    },
    // the same division over the tip
    'hallux tip': {
      chart: 'toe1',
      points: [[0, 0.86], [0, 0.95], [0, 1.03]],
      width: 9,
    },
    // front of the heel pad, medial edge of the foot, medial face of the leg, across the shin to a blunt end on the outer thigh, then behind the fibula and below the lateral malleolus to the little toe
    'L5 edge': {
      points: [
        [246, 1118], [238, 1094], [222, 1070], [200, 1048], [174, 1034], [146, 1026], [116, 1019], [94, 1006],
        [81, 980], [72, 936], [66, 880], [41, 756], [14, 694], [-48, 570], [-94, 472], [-112, 450], [-133, 450],
        [-147, 482], [-151, 540], [-153, 640], [-154, 820], [-150, 890], [-142, 934], [-119, 1000], [-111, 1050],
        [-108, 1118],
      ],
      width: 33,
    },
    // medial calf, back of the thigh up to the gluteal fold, then forwards over the outer side of the leg and the dorsum to the second web
    'S1 edge': {
      points: [
        [-244, 866], [-226, 838], [-214, 780], [-209, 640], [-207, 500], [-204, 420], [-198, 372], [-186, 346],
        [-173, 344], [-163, 362], [-158, 410], [-152, 460], [-142, 530], [-117, 690], [-98, 850], [-88, 905],
        [-70, 952], [-48, 992], [-29, 1032], [-17, 1074], [-11.5, 1118],
      ],
      width: 29,
    },
    // dorsal axial line: sacrum and buttock, outer edge of the back of the thigh, which parts L3 and L4 from S2; then the outer edge of S2 down the calf to the medial side of the heel
    'dorsal axial': {
      points: [
        [-232, 104], [-202, 110], [-174, 130], [-153, 170], [-140, 226], [-133, 290], [-130, 360], [-130, 430],
        [-133, 500], [-140, 570], [-152, 640], [-165, 740], [-170, 830], [-171, 900], [-174, 950], [-181, 990],
        [-194, 1016], [-211, 1020], [-228, 1006], [-244, 988],
      ],
      width: 14,
    },
    // beside the natal cleft, 4 cm round the anus, to the inner thigh
    'S2 inner': {
      points: [
        [-238, 150], [-222, 158], [-209, 184], [-205, 220], [-209, 250], [-222, 271], [-240, 281], [-258, 282],
      ],
      width: 18,
    },
    // inner buttock, upper inner and back of the thigh, genitalia
    'S3 edge': {
      points: [
        [-236, 138], [-214, 148], [-198, 180], [-188, 230], [-185, 280], [-192, 318], [-208, 338], [-226, 338],
        [-244, 333], [-264, 314], [-288, 289], [-300, 266], [-312, 250], [-328, 219], [-319, 203], [-294, 196],
      ],
      width: 25,
    },
    // round the anus and over the perineum
    'S4 edge': {
      points: [
        [-244, 202], [-229, 209], [-218, 223], [-216, 238], [-224, 251], [-240, 259], [-257, 262], [-266, 260],
        [-271, 253], [-271, 244],
      ],
      width: 15,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe5 rim': toeRim('toe5'),
  },
  regions: [
    { levels: ['L1'], seeds: [[0, 200]], borders: ['L1 upper', 'L1 lower'] },
    { levels: ['L2'], seeds: [[0, 340]], borders: ['L2 upper', 'L2 lower', 'ventral axial'] },
    { levels: ['L3'], seeds: [[0, 480]], borders: ['L3 upper', 'L3 lower', 'ventral axial', 'dorsal axial'] },
    {
      levels: ['L4'],
      seeds: [[75, 800], [0, 0.5, 'toe1'], [140, 0.5, 'toe1']],
      borders: ['L4 upper', 'L4 lower', 'ventral axial', 'dorsal axial', 'toe1 rim', 'hallux sole', 'hallux tip'],
    },
    {
      levels: ['L5'],
      seeds: [[-60, 800], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4'], [0, 0.5, 'toe5']],
      borders: ['L5 edge', 'toe5 rim'],
    },
    {
      levels: ['S1'],
      seeds: [
        [180, 700], [-150, 0.5, 'toe1'], [180, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4'], [0, 0.5, 'toe5'],
      ],
      borders: ['S1 edge', 'ventral axial', 'toe1 rim', 'hallux sole', 'hallux tip', 'toe2 rim'],
    },
    { levels: ['S2'], seeds: [[180, 450]], borders: ['dorsal axial', 'S2 inner', 'ventral axial'] },
    { levels: ['S3'], seeds: [[160, 250]], borders: ['S3 edge'] },
    { levels: ['S4', 'S5'], seeds: [[120, 234]], borders: ['S4 edge'] },
  ],
};
