import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of a table of continuous bands, drawn from its words: each lumbar band starts at the midline of
 * the back. The heel, both malleoli but the medial one, the lateral foot and toes 4 and 5 are not named and stay blank.
 *
 * @see mageeTable
 */
export const borders: SchemeBorders = {
  id: 'magee',
  borders: {
    // low back, upper lip of the iliac crest, 2 cm above the inguinal ligament
    'L1 upper': {
      points: [
        [-230, 6], [-195, 10], [-155, 22], [-118, 40], [-84, 60], [-60, 79], [-44, 93], [-32, 104], [-13, 119],
        [9, 137], [29, 158.5], [43, 178], [57, 187],
      ],
      width: 25,
    },
    // over the hip to below the trochanter, then 5 cm below the groin to the root of the genitalia
    'L1/L2': {
      points: [
        [-231, 30], [-205, 35], [-180, 52], [-158, 92], [-139, 150], [-118, 206], [-95, 227], [-70, 221], [-46, 208],
        [-22, 206], [0, 216], [18, 232], [32, 243], [43, 248.5], [50, 246],
      ],
      width: 30,
    },
    // behind the trochanter, obliquely over the front of the thigh, level above the patella: "to the knee"
    'L2/L3': {
      points: [
        [-231, 53], [-207, 60], [-186, 84], [-169, 130], [-154, 182], [-136, 232], [-116, 266], [-96, 296], [-76, 332],
        [-56, 374], [-34, 420], [-10, 462], [16, 492], [44, 508], [75, 513], [105, 510], [144, 500],
      ],
      width: 35,
    },
    // upper buttock, obliquely down the lateral thigh, below the patella, across the shin to the middle of the medial leg
    'L3/L4': {
      points: [
        [-232, 73], [-211, 80], [-194, 107], [-179, 158], [-164, 208], [-147, 257], [-129, 304], [-110, 354],
        [-92, 406], [-72, 460], [-48, 512], [-24, 558], [2, 602], [26, 646], [50, 688], [76, 718], [104, 734],
        [144, 740],
      ],
      width: 30,
    },
    // buttock, posterolateral thigh, in front of the head of the fibula, tibial crest, front of the medial malleolus, to the middle of the great toe
    'L4/L5': {
      points: [
        [-233, 94], [-216, 100], [-202, 126], [-191, 174], [-180, 221], [-166, 271], [-150, 323], [-134, 379],
        [-118, 436], [-100, 494], [-80, 548], [-58, 600], [-34, 650], [-12, 702], [2, 752], [10, 820], [14, 880],
        [20, 930], [26, 980], [29, 1030], [33, 1074], [38, 1098], [39, 1118],
      ],
      width: 25,
    },
    // the same division of the great toe, which the table gives to both
    'L4/L5 hallux': {
      chart: 'toe1',
      points: [[2, -0.1], [3, 0.4], [3, 0.8], [3, 1.02]],
      width: 10,
    },
    // inner buttock, down the lateral third of the back of the thigh, behind the head of the fibula and the fibula
    'L5/S1': {
      points: [
        [-235, 113], [-222, 118], [-212, 141], [-205, 184], [-199, 225], [-191, 265], [-181, 311], [-170, 365],
        [-160, 421], [-151, 477], [-144, 533], [-140, 585], [-139, 646], [-139, 720], [-139, 800], [-138, 870],
        [-137, 944],
      ],
      width: 25,
    },
    // lower sacrum, beside the natal cleft, round the anus, fold beside the perineum, root of the genitalia
    'S4 edge': {
      points: [
        [116, 121], [131, 126], [141, 144], [140, 170], [136, 197], [138, 215], [141, 232], [139, 248], [126, 260],
        [110, 264.5], [92, 267], [72, 264], [54, 257.5], [38, 244], [31, 226], [33, 212], [42, 203], [54, 197],
      ],
      width: 12,
    },
    // adductor line: the front of the thigh against its inner side
    'L2/S3': {
      points: [[50, 237], [53.5, 258], [61, 292], [70, 342], [77, 402], [81, 460], [84, 536]],
      width: 15,
    },
    // gracilis line and medial edge of the calf, behind the medial malleolus, medial edge of the sole: lumbar against sacral bands
    'ventral axial': {
      points: [
        [103, 246], [119, 274], [127, 314], [131, 380], [132, 460], [132, 540], [132, 600], [130, 660], [130, 736],
        [134, 820], [142, 880], [147, 914], [141, 944], [128, 972], [118, 1004], [116, 1030], [117, 1060], [113, 1090],
        [113, 1116],
      ],
      width: 12,
    },
    // upper edge of the calcaneus: the back of the leg ends
    'S1 lower': {
      points: [[126, 926], [150, 933], [180, 936], [210, 933], [238, 923]],
      width: 20,
    },
    // above and in front of the lateral malleolus, upper edge of the lateral border, then round the base of the little toe
    'L5 lateral': {
      points: [
        [-154, 907], [-130, 909], [-108, 912], [-92, 920], [-80, 936], [-76, 960], [-80, 985], [-83, 1010], [-83, 1035],
        [-77, 1060], [-65, 1078], [-56, 1092], [-60, 1104], [-68, 1118],
      ],
      width: 20,
    },
    // front of the heel pad, then the middle of the sole to the third interspace
    'L5 sole': {
      points: [
        [98, 1026], [122, 1027], [146, 1030], [166, 1037], [180, 1050], [188, 1068], [199, 1092], [213, 1108],
        [218, 1118],
      ],
      width: 20,
    },
    'toe1 rim': toeRim('toe1'),
  },
  regions: [
    { levels: ['L1'], seeds: [[-92, 172]] },
    { levels: ['L2'], seeds: [[0, 350]] },
    { levels: ['L3'], seeds: [[0, 540]] },
    { levels: ['L4'], seeds: [[75, 820], [60, 0.5, 'toe1']] },
    {
      levels: ['L5'],
      seeds: [[-80, 760], [150, 1070], [-60, 0.5, 'toe1'], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3']],
    },
    { levels: ['S1', 'S2'], seeds: [[180, 558]] },
    { levels: ['S3'], seeds: [[105, 400]] },
    { levels: ['S4'], seeds: [[97, 256]] },
  ],
};
