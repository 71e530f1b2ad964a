import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of the serial semicircles: half-rings from L1 to L3 in front, L4 and L5 beside the shin, S1 round S2 round
 * S3 to S5 behind. No band winds from the back of the trunk to the front of the limb.
 *
 * Drawn from the words of a secondary page. They go back to tracings in rats; no human figure lay behind them.
 *
 * @see sibling
 */
export const borders: SchemeBorders = {
  id: 'semicircles',
  borders: {
    // iliac crest, then 2 cm above the inguinal ligament
    'L1 upper': {
      points: [
        [-232, 30], [-190, 36], [-140, 42], [-100, 56], [-62, 84], [-34, 104], [-10, 126], [12, 146], [32, 164],
        [46, 178], [58, 186],
      ],
      width: 24,
    },
    // dorsal axial line: upper buttock, behind the trochanter, posterior edge of the iliotibial tract, behind the fibula and the lateral malleolus, fourth interspace: L1 to L5 in front of it, S1 behind
    'dorsal axial': {
      points: [
        [-234, 112], [-210, 110], [-180, 116], [-156, 140], [-140, 184], [-131, 240], [-127, 310], [-125, 480],
        [-128, 550], [-133, 610], [-138, 760], [-137, 840], [-132, 905], [-122, 948], [-108, 974], [-92, 990],
        [-80, 1014], [-72, 1045], [-69, 1075], [-72, 1095], [-75, 1116],
      ],
      width: 9,
    },
    // ventral axial line: perineum, posteromedial thigh and calf, behind the medial malleolus, medial edge of the sole
    'ventral axial': {
      points: [
        [110, 258], [120, 285], [129, 330], [133, 420], [133, 540], [130, 620], [128, 700], [130, 780], [138, 860],
        [146, 912], [141, 944], [128, 974], [118, 1004], [116, 1030], [117, 1060], [113, 1090], [113, 1116],
      ],
      width: 7,
    },
    // first half-ring: from the upper buttock over the trochanter, 4-5 cm below the inguinal ligament ("inguinal region")
    'L1/L2': {
      points: [
        [-164, 150], [-140, 149], [-112, 145], [-84, 144], [-58, 150], [-34, 168], [-12, 190], [6, 208],
        [22, 222], [36, 230], [52, 232],
      ],
      width: 30,
    },
    // second half-ring, below the middle of the thigh ("anterior and mid-thigh")
    'L2/L3': {
      points: [
        [-142, 382], [-110, 392], [-80, 402], [-40, 414], [0, 422], [40, 422], [75, 414], [110, 402], [140, 392],
      ],
      width: 34,
    },
    // third half-ring, oblique below the knee: lateral condyle, over the shin, to the upper third of the medial leg
    'L3/L4': {
      points: [
        [-148, 548], [-112, 560], [-84, 578], [-56, 604], [-28, 632], [0, 660], [28, 686], [56, 708], [86, 722],
        [112, 726], [146, 720],
      ],
      width: 36,
    },
    // tibial crest to the medial edge of the first metatarsal
    'L4/L5': {
      points: [
        [-8, 634], [4, 668], [9, 710], [10, 830], [13, 880], [20, 930], [34, 975], [46, 1015], [53, 1055],
        [54, 1090], [54, 1116],
      ],
      width: 15,
    },
    // dorsomedial edge of the great toe to the medial fold of the nail
    'L4/L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [42, 0.45], [44, 0.72], [54, 0.86], [76, 0.9], [118, 0.84]],
      width: 10,
    },
    // S2 lies as a tongue inside S1, from the lower edge of the buttock to the lower half of the calf
    'S1/S2': {
      points: [
        [-230, 222], [-212, 230], [-194, 247], [-176, 268], [-163, 298], [-157, 345], [-155, 420], [-156, 520],
        [-159, 620], [-163, 700], [-171, 766], [-184, 790], [-197, 766], [-205, 700], [-208, 620], [-210, 520],
        [-213, 430], [-219, 370], [-231, 334], [-250, 322],
      ],
      width: 28,
    },
    // innermost: root of the genitalia, perineum and 3-4 cm round the anus; S3 to S5 are not told apart
    'saddle': {
      points: [
        [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [54, 258], [72, 264], [88, 267], [104, 268],
        [121, 265], [135, 256], [144, 242], [144, 228], [136, 213], [122, 202],
      ],
      width: 18,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
  },
  regions: [
    { levels: ['L1'], seeds: [[0, 170]] },
    { levels: ['L2'], seeds: [[0, 340]] },
    { levels: ['L3'], seeds: [[0, 520]] },
    { levels: ['L4'], seeds: [[75, 850], [80, 0.5, 'toe1']] },
    {
      levels: ['L5'],
      seeds: [[-60, 780], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']],
    },
    {
      levels: ['S1'],
      seeds: [
        [-145, 400], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'],
        [0, 0.5, 'toe5'],
      ],
    },
    { levels: ['S2'], seeds: [[180, 450]] },
    { levels: ['S3', 'S4', 'S5'], seeds: [[96, 256]] },
  ],
};
