import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders after Keegan and Garrett: continuous bands that leave the midline of the back, keep their order round the
 * hip and wind down the limb.
 *
 * Reconstructed: the paper was not read. The rule of the bands and the principal levels were read in captions, the
 * course of each band is recalled. The sole and the great toe are the weakest part.
 *
 * @see keegan1948
 * @see grant1962
 * @see netter2018
 */
export const borders: SchemeBorders = {
  id: 'keegan-garrett',
  borders: {
    // upper edge of T12: a band 6 cm wide above the inguinal ligament; what lies above it is no level of the limb
    'T11/T12': {
      points: [[-100, -14], [-80, 8], [-58, 34], [-36, 62], [-12, 88], [10, 106], [32, 117], [62, 122]],
      width: 22,
    },
    // low back to the iliac crest and along the inguinal ligament, 8 mm distal to the T12 key point; rises a little above the genitalia, so that L1 reaches the midline
    'T12/L1': {
      points: [
        [-228, -12], [-190, -2], [-150, 12], [-115, 32], [-80, 62], [-50, 96], [-32, 122], [-10, 152], [12, 175],
        [30, 186], [46, 189], [62, 188],
      ],
      width: 20,
    },
    // over the iliac crest, in front of the trochanter, a hand below the groin, then up to the fold beside the genitalia
    'L1/L2': {
      points: [
        [-230, 16], [-200, 20], [-165, 36], [-130, 66], [-100, 106], [-72, 156], [-45, 208], [-18, 250], [10, 276],
        [36, 288], [57, 284], [70, 271], [78, 254],
      ],
      width: 26,
    },
    // over the iliac crest and the trochanter, then winds over the front of the thigh where its lower third begins
    'L2/L3': {
      points: [
        [-230, 40], [-200, 44], [-165, 64], [-138, 104], [-116, 164], [-95, 230], [-70, 300], [-40, 362], [-8, 404],
        [25, 424], [60, 422], [95, 402], [140, 364],
      ],
      width: 28,
    },
    // upper buttock, behind the trochanter, across the patella to below the medial condyle: the L3 key point stays above it
    'L3/L4': {
      points: [
        [-230, 64], [-200, 70], [-170, 96], [-148, 150], [-130, 222], [-114, 300], [-98, 376], [-76, 446],
        [-46, 500], [-12, 540], [22, 578], [52, 606], [85, 622], [112, 624], [142, 614],
      ],
      width: 24,
    },
    // buttock and outer thigh, in front of the head of the fibula to the tibial crest, over the front of the ankle to the first ray
    'L4/L5': {
      points: [
        [-230, 88], [-202, 96], [-176, 126], [-159, 186], [-141, 262], [-125, 350], [-107, 440], [-84, 524],
        [-58, 590], [-32, 646], [-8, 700], [6, 760], [10, 830], [14, 886], [20, 930], [26, 980], [28, 1030],
        [30, 1075], [32, 1116],
      ],
      width: 18,
    },
    // middle of the great toe: its medial side is L4
    'L4/L5 hallux': {
      chart: 'toe1',
      points: [[4, -0.1], [4, 0.45], [4, 0.72], [4, 0.9], [4, 1.02]],
      width: 10,
    },
    // the same division under the great toe
    'L4/L5 hallux sole': {
      chart: 'toe1',
      points: [[170, -0.1], [172, 0.45], [175, 0.72], [180, 0.9], [180, 1.02]],
      width: 11,
    },
    // buttock, back of the outer thigh, behind the fibula, behind and below the lateral malleolus, fourth interspace
    'L5/S1': {
      points: [
        [-230, 112], [-206, 122], [-184, 156], [-170, 214], [-157, 290], [-145, 380], [-137, 470], [-130, 550],
        [-128, 600], [-132, 760], [-132, 840], [-126, 905], [-118, 942], [-106, 972], [-92, 992], [-80, 1018],
        [-71, 1050], [-69, 1080], [-75, 1116],
      ],
      width: 17,
    },
    // middle of the buttock, back of the thigh and calf lateral to the S2 key point; S2 ends over the medial side of the heel
    'S1/S2': {
      points: [
        [-232, 138], [-212, 148], [-196, 182], [-187, 240], [-182, 310], [-176, 400], [-170, 490], [-166, 558],
        [-167, 640], [-174, 800], [-179, 880], [-186, 924], [-200, 954], [-219, 970], [-242, 976],
      ],
      width: 23,
    },
    // 3 cm beside the natal cleft, round the ischial tuberosity, to the upper inner thigh
    'S2/S3': {
      points: [
        [-232, 164], [-218, 172], [-205, 198], [-198, 240], [-198, 275], [-205, 304], [-219, 320], [-236, 326],
        [-250, 323],
      ],
      width: 19,
    },
    // behind the anus, side of the perineum, root of the genitalia
    'S3/S4': {
      points: [
        [-236, 196], [-226, 203], [-216, 219], [-215, 236], [-224, 250], [-238, 258], [-256, 262], [-272, 264],
        [-288, 262], [-302, 256], [-314, 246], [-326, 232], [-328, 216], [-318, 208], [-300, 206],
      ],
      width: 12,
    },
    // 2 cm round the anus
    'S4/S5': {
      points: [[-242, 216], [-233, 223], [-229, 232], [-232, 241], [-240, 247], [-256, 247.5], [-266, 240]],
      width: 8,
    },
    // ventral axial line, gracilis and semitendinosus to the medial edge of the calf: L2 to L4 meet S2 and S3, which are no neighbours; then behind the medial malleolus and, on the sole, under the first ray (L4 against S1 and L5)
    'ventral axial': {
      points: [
        [86, 257], [99, 275], [113, 296], [125, 324], [132, 380], [132, 540], [131, 610], [127, 660], [126, 740],
        [132, 820], [142, 884], [147, 924], [142, 954], [130, 976], [123, 1000], [126, 1028], [132, 1060],
        [138, 1088], [143, 1118],
      ],
      width: 6,
    },
    // front of the heel pad, then forwards between the fourth and the fifth ray
    'L5/S1 sole': {
      points: [
        [110, 1012], [138, 1024], [163, 1032], [186, 1042], [206, 1057], [223, 1075], [238, 1095], [252, 1118],
      ],
      width: 21,
    },
    'toe5 rim': toeRim('toe5'),
  },
  regions: [
    { levels: ['T12'], seeds: [[0, 140]] },
    { levels: ['L1'], seeds: [[0, 220]] },
    { levels: ['L2'], seeds: [[0, 340]] },
    { levels: ['L3'], seeds: [[0, 480]] },
    { levels: ['L4'], seeds: [[75, 760], [80, 0.5, 'toe1']] },
    {
      levels: ['L5'],
      seeds: [[-60, 760], [170, 1060], [-80, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']],
    },
    { levels: ['S1'], seeds: [[-150, 700], [0, 0.5, 'toe5'], [180, 0.5, 'toe5']] },
    { levels: ['S2'], seeds: [[160, 500]] },
    { levels: ['S3'], seeds: [[160, 250]] },
    { levels: ['S4'], seeds: [[96, 256]] },
    { levels: ['S5'], seeds: [[118, 236]] },
  ],
};
