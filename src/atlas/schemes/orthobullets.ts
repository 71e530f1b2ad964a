import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of a reference page for orthopaedic trainees, drawn from its words. It names no buttock, no back of the
 * thigh, no lateral knee, no malleolus and no border of the foot: they stay blank.
 *
 * @see orthobullets
 */
export const borders: SchemeBorders = {
  id: 'orthobullets',
  borders: {
    // upper lip of the iliac crest, then 2 cm above the inguinal ligament
    'L1 upper': {
      points: [
        [-226, 58], [-210, 50], [-190, 44], [-160, 36], [-125, 35], [-95, 43], [-66, 66], [-46, 90], [-34, 101],
        [-14, 117], [8, 135], [28, 157], [42, 177], [57, 186],
      ],
      width: 25,
    },
    // from the PSIS three fingers below the crest, then 4 to 5 cm below the inguinal ligament: the groin ends
    'L1 lower': {
      points: [
        [-207, 34], [-212, 62], [-206, 86], [-190, 98], [-165, 104], [-135, 110], [-105, 118], [-75, 127], [-48, 140],
        [-24, 167], [-4, 196], [16, 222], [34, 240], [54, 255], [72, 260], [96, 261],
      ],
      width: 25,
    },
    // root of the genitalia and side of the perineum: neither is thigh
    'genitalia and perineum': {
      points: [
        [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [53, 257.5], [71, 263.5], [88, 266.5], [104, 266],
        [118, 261], [129, 249],
      ],
      width: 8,
    },
    // middle of the thigh: both levels are given its front and its inner side
    'L2/L3': {
      points: [[-76, 358], [-45, 376], [-15, 390], [15, 398], [45, 401], [75, 395], [105, 377], [144, 340]],
      width: 40,
    },
    // anterior edge of the iliotibial tract, across the base of the patella, down its medial edge and below the medial condyle
    'L3/L4': {
      points: [
        [-54, 106], [-58, 150], [-60, 205], [-62, 270], [-62, 340], [-60, 410], [-54, 460], [-42, 494], [-20, 508],
        [8, 512], [30, 520], [42, 544], [50, 572], [64, 594], [86, 605], [112, 608], [146, 602],
      ],
      width: 30,
    },
    // below the trochanter: the thigh begins
    'L4 upper': {
      points: [[-50, 200], [-66, 212], [-86, 220], [-108, 222], [-144, 222]],
      width: 25,
    },
    // posterior edge of the iliotibial tract and of biceps, against the back of the thigh, of which the page says nothing
    'L4 back': {
      points: [[-121, 184], [-126, 236], [-128, 300], [-127, 400], [-127, 470], [-130, 530]],
      width: 15,
    },
    // upper edge of the lateral condyle, then the lateral edge of the patella and its ligament
    'L4 knee': {
      points: [[-144, 494], [-116, 506], [-90, 510], [-68, 518], [-54, 536], [-48, 562], [-43, 590], [-36, 622], [-26, 644]],
      width: 20,
    },
    // gracilis line, medial edge of the calf: L2 and L3 against silent skin, L4 against S1, which do not follow one another
    'medial line': {
      points: [
        [74, 252], [96, 276], [114, 304], [126, 344], [131, 396], [132, 460], [132, 540], [132, 600], [130, 660],
        [130, 740], [134, 820], [142, 880], [146, 912], [143, 950],
      ],
      width: 12,
    },
    // round the leg below the popliteal fossa, the head of the fibula and the tibial tuberosity: the leg begins
    'leg upper': {
      points: [
        [118, 596], [150, 605], [180, 608], [205, 606], [222, 602], [250, 606], [290, 611], [322, 614], [350, 616],
        [374, 612],
      ],
      width: 25,
    },
    // tibial crest; then, against the medial border of the foot, the front of the malleolus and the first ray
    'L4/L5': {
      points: [
        [-4, 594], [5, 640], [9, 700], [10, 770], [10, 830], [13, 880], [20, 930], [34, 975], [46, 1015], [53, 1055],
        [54, 1090], [54, 1116],
      ],
      width: 20,
    },
    // above the medial malleolus: the leg ends
    'L4 lower': {
      points: [[2, 896], [24, 907], [50, 915], [80, 917], [110, 914], [138, 906], [160, 894]],
      width: 15,
    },
    // behind the head of the fibula and the fibula
    'L5/S1': {
      points: [[-132, 572], [-136, 640], [-138, 720], [-138, 800], [-138, 870], [-137, 945]],
      width: 25,
    },
    // above and in front of the lateral malleolus, upper edge of the lateral border, then round the base of the little toe
    'L5 lateral': {
      points: [
        [-154, 908], [-130, 909], [-108, 912], [-92, 920], [-80, 936], [-76, 960], [-80, 985], [-83, 1010], [-83, 1035],
        [-77, 1060], [-65, 1078], [-56, 1092], [-60, 1104], [-68, 1118],
      ],
      width: 18,
    },
    // upper edge of the calcaneus: the back of the leg ends
    'S1 lower': {
      points: [[124, 924], [150, 932], [180, 935], [210, 932], [238, 922]],
      width: 15,
    },
    // edge of the weight-bearing sole, right round the heel
    'S2 edge': {
      points: [
        [113, 1118], [114, 1090], [117, 1060], [117, 1034], [123, 1010], [139, 989], [160, 978], [180, 974], [200, 978],
        [221, 989], [235, 1010], [239, 1034], [239, 1060], [243, 1082], [250, 1100], [254, 1118],
      ],
      width: 12,
    },
    // about 2 cm round the anal margin
    'perianal': {
      points: [[95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214]],
      width: 8,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
    'toe5 rim': toeRim('toe5'),
    // medial edge of the back of the great toe
    'L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [43, 0.45], [46, 0.7], [52, 0.85], [60, 0.96]],
      width: 10,
    },
  },
  regions: [
    { levels: ['L1'], seeds: [[0, 165]] },
    { levels: ['L2'], seeds: [[0, 330]] },
    { levels: ['L3'], seeds: [[0, 460]] },
    { levels: ['L4'], seeds: [[-90, 350], [75, 760]] },
    { levels: ['L5'], seeds: [[-60, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']] },
    { levels: ['S1'], seeds: [[180, 760]] },
    {
      levels: ['S2'],
      seeds: [
        [180, 1060], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'],
        [180, 0.5, 'toe5'],
      ],
    },
    { levels: ['S3', 'S4'], seeds: [[120, 235]] },
  ],
};
