import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of a table of root signs in a textbook of medicine, drawn from its words: five levels, each with the skin
 * that the table names and no more. The shin, the malleoli, the medial edge of the foot, the back of the limb and all
 * that lies above the thigh stay blank.
 *
 * @see harrison19
 */
export const borders: SchemeBorders = {
  id: 'harrison',
  borders: {
    // 3 cm below the inguinal ligament, past the root of the genitalia: upper end of the thigh
    'groin': {
      points: [[-74, 168], [-54, 160], [-32, 170], [-10, 193], [10, 214], [30, 239], [50, 265], [70, 286]],
      width: 25,
    },
    // edge of the front of the thigh and knee, on the outer side
    'front lateral': {
      points: [[-54, 140], [-60, 200], [-65, 300], [-62, 420], [-52, 480], [-43, 520], [-37, 590], [-28, 616]],
      width: 24,
    },
    // the same on the inner side, as far back as the table's "anterior" can go
    'front medial': {
      points: [[54, 250], [61, 290], [66, 350], [65, 420], [54, 510], [42, 560], [30, 616]],
      width: 23,
    },
    // middle of the thigh: "upper" against "lower anterior thigh"
    'L2/L3': {
      points: [[-80, 364], [-50, 374], [-15, 380], [20, 382], [50, 380], [80, 372]],
      width: 40,
    },
    // tibial tuberosity: lower end of the front of the knee
    'knee lower': {
      points: [[-48, 598], [-25, 606], [0, 609], [22, 607], [44, 596]],
      width: 20,
    },
    // "medial calf": the medial side of the leg from the knee to a hand above the malleolus
    'L4': {
      points: [
        [100, 612], [124, 622], [136, 660], [140, 720], [136, 810], [132, 852], [118, 880], [96, 888], [74, 880],
        [58, 848], [50, 800], [43, 740], [43, 680], [52, 634], [74, 614],
      ],
      closed: 'island',
      width: 27,
    },
    // front limit of the lateral calf, across the ankle to the medial edge of the dorsum
    'L5 front': {
      points: [
        [-60, 600], [-44, 640], [-40, 700], [-38, 770], [-34, 830], [-24, 880], [4, 916], [34, 950], [50, 985],
        [55, 1030], [56, 1070], [54, 1116],
      ],
      width: 22,
    },
    // below the head of the fibula
    'L5 top': {
      points: [[-42, 630], [-60, 612], [-90, 604], [-120, 608], [-140, 630]],
      width: 21,
    },
    // lateral edge of the calf, behind and below the lateral malleolus, fourth interspace: "dorsal surface" against "lateral aspect of foot"
    'L5 back': {
      points: [
        [-128, 602], [-142, 650], [-146, 720], [-146, 800], [-140, 870], [-128, 920], [-116, 948], [-100, 972],
        [-86, 992], [-76, 1020], [-70, 1050], [-70, 1080], [-75, 1116],
      ],
      width: 19,
    },
    // dorsomedial edge of the great toe to the medial fold of the nail
    'L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [43, 0.45], [45, 0.72], [54, 0.86], [76, 0.9], [118, 0.84]],
      width: 8,
    },
    // edge of the sole: lateral border of the foot, round the heel pad, medial border
    'S1 upper': {
      points: [
        [-86, 978], [-104, 976], [-142, 976], [-180, 974], [-200, 974], [-220, 978], [-240, 988], [-248, 1004],
        [-244, 1030], [-243, 1060], [-247, 1090], [-247, 1116],
      ],
      width: 15,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
  },
  regions: [
    { levels: ['L2'], seeds: [[0, 280]] },
    { levels: ['L3'], seeds: [[0, 470]] },
    { levels: ['L4'], seeds: [[95, 750]] },
    {
      levels: ['L5'],
      seeds: [[-90, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']],
    },
    {
      levels: ['S1'],
      seeds: [
        [180, 1050], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'],
        [0, 0.5, 'toe5'],
      ],
    },
  ],
};
