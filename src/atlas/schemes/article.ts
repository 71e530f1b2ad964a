import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of the clinical article on the dermatomes of the lower limb, drawn from its words.
 *
 * S2 lies inside S1 on the back of the thigh and calf: the article gives that skin to both. It is silent on the outer
 * thigh, the hip, the sacrum and the flank, which stay blank.
 *
 * @see seed
 */
export const borders: SchemeBorders = {
  id: 'article',
  borders: {
    // 2 cm above the inguinal ligament, ASIS to pubic symphysis: the article names the inguinal region as a whole
    'groin upper': {
      points: [[-46, 96], [-34, 102], [-14, 118], [8, 136], [28, 158], [42, 178], [56, 186]],
      width: 20,
    },
    // edge of the front of the thigh: ASIS to the lateral edge of the patella (anterior edge of the iliotibial tract); lateral thigh is not named in the article
    'front lateral': {
      points: [
        [-36, 92], [-44, 112], [-54, 150], [-60, 200], [-64, 260], [-66, 340], [-62, 420], [-52, 480],
        [-42, 520], [-38, 560], [-34, 604],
      ],
      width: 25,
    },
    // one hand below the inguinal ligament and parallel to it; leaves the L1 key point proximal by 2 cm
    'L1/L2': {
      points: [
        [-72, 196], [-50, 210], [-25, 240], [0, 266], [22, 285], [45, 294], [68, 290], [92, 276], [116, 258],
      ],
      width: 30,
    },
    // middle of the thigh, lowest on the medial side of the front; keeps the L2 key point 3-4 cm proximal
    'L2/L3': {
      points: [
        [-76, 354], [-45, 374], [-15, 388], [15, 396], [45, 399], [75, 393], [105, 375], [142, 340],
      ],
      width: 35,
    },
    // medial margin of the back of the limb: gracilis and semitendinosus, medial edge of gastrocnemius, then behind the medial malleolus
    'ventral axial': {
      points: [
        [106, 252], [120, 270], [127, 310], [131, 380], [132, 460], [132, 540], [132, 600], [130, 660],
        [130, 740], [134, 820], [142, 880], [147, 912], [141, 944], [128, 972], [118, 1004], [116, 1030],
        [117, 1060], [113, 1090], [113, 1116],
      ],
      width: 12,
    },
    // below the knee: from the lateral edge of the patellar tendon over the tibial tuberosity to the medial side ("extending to the knee")
    'L3/L4': {
      points: [[-53, 585], [-30, 602], [0, 614], [30, 620], [60, 618], [95, 612], [146, 604]],
      width: 30,
    },
    // upper end of the lateral leg, above the fibular head
    'knee lateral': {
      points: [[-16, 618], [-32, 600], [-52, 586], [-80, 570], [-112, 562], [-146, 562]],
      width: 25,
    },
    // tibial crest, front of the medial malleolus, medial edge of the tibialis anterior tendon and first metatarsal
    'L4/L5': {
      points: [
        [-2, 598], [5, 640], [9, 700], [10, 770], [10, 830], [13, 880], [20, 930], [34, 975], [46, 1015],
        [53, 1055], [54, 1090], [54, 1116],
      ],
      width: 20,
    },
    // dorsomedial edge of the great toe to the medial nail fold
    'L4/L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [43, 0.45], [45, 0.72], [54, 0.86], [76, 0.9], [118, 0.84]],
      width: 8,
    },
    // edge of S1: behind the greater trochanter, posterior edge of the iliotibial tract and biceps tendon (against silent skin), then behind the fibula, behind and below the lateral malleolus, along the fourth interspace to web 4-5 (against L5)
    'L5/S1': {
      points: [
        [-152, 138], [-140, 172], [-131, 230], [-128, 300], [-127, 400], [-127, 480], [-130, 540], [-134, 580],
        [-136, 640], [-138, 720], [-138, 800], [-136, 870], [-130, 920], [-122, 950], [-108, 974], [-92, 990],
        [-80, 1014], [-71, 1042],
        [-65, 1060], [-57, 1077], [-52, 1092], [-58, 1105], [-66, 1116],
      ],
      width: 25,
    },
    // upper limit of the back of the buttock: PSIS level, top of the natal cleft to behind the trochanter
    'buttock upper': {
      points: [[-236, 134], [-214, 130], [-190, 128], [-165, 134], [-148, 150], [-136, 180]],
      width: 30,
    },
    // middle two thirds of the back of thigh and calf, gluteal fold to the end of the calf; the article gives only posterior thigh and calf and says that it overlaps S1
    'S2 strip': {
      points: [
        [-226, 306], [-196, 294], [-170, 290], [-150, 292], [-150, 340], [-153, 420], [-155, 520], [-156, 600],
        [-160, 690], [-168, 780], [-183, 826], [-199, 780], [-208, 700], [-212, 600], [-214, 520], [-219, 420],
        [-226, 350],
      ],
      closed: 'island',
      width: 30,
    },
    // root of the genitalia, perineum and 3 cm round the anus
    'saddle': {
      points: [
        [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [54, 258], [72, 264], [88, 267], [104, 268],
        [120, 264], [134, 254], [141, 240], [140, 226], [132, 212], [120, 204],
      ],
      width: 15,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
  },
  regions: [
    {
      levels: ['S1'],
      seeds: [
        [-170, 220], [180, 980], [170, 930], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'],
        [180, 0.5, 'toe4'], [0, 0.5, 'toe5'], [180, 0.5, 'toe5'],
      ],
      borders: ['saddle', 'buttock upper', 'ventral axial', 'L5/S1', 'toe1 rim', 'toe2 rim', 'toe3 rim', 'toe4 rim'],
    },
    {
      levels: ['L1'],
      seeds: [[0, 200]],
      borders: ['groin upper', 'front lateral', 'L1/L2', 'saddle'],
    },
    {
      levels: ['L2'],
      seeds: [[0, 340]],
      borders: ['L1/L2', 'L2/L3', 'front lateral', 'ventral axial', 'saddle'],
    },
    {
      levels: ['L3'],
      seeds: [[0, 480]],
      borders: ['L2/L3', 'front lateral', 'ventral axial', 'L3/L4'],
    },
    {
      levels: ['L4'],
      seeds: [[75, 760], [80, 0.5, 'toe1']],
      borders: ['L3/L4', 'L4/L5', 'ventral axial', 'L4/L5 hallux', 'toe1 rim'],
    },
    {
      levels: ['L5'],
      seeds: [[-60, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']],
      borders: ['knee lateral', 'L3/L4', 'L4/L5', 'L5/S1', 'L4/L5 hallux', 'front lateral', 'toe1 rim', 'toe2 rim', 'toe3 rim', 'toe4 rim'],
    },
    {
      levels: ['S2'],
      seeds: [[-185, 500]],
      borders: ['S2 strip'],
    },
    {
      levels: ['S3', 'S4'],
      seeds: [[46, 226]],
      borders: ['saddle'],
    },
  ],
};
