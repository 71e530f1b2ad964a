import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of a study of L4, L5 and S1, drawn from the words of its conclusion. All other levels and all skin that it
 * does not name stay blank: the thigh but for its back, the knee, both malleoli and both borders of the foot.
 *
 * @see faleiros2009
 */
export const borders: SchemeBorders = {
  id: 'faleiros',
  borders: {
    // upper limit of the back of the buttock: from the PSIS to behind the trochanter
    'buttock upper': {
      points: [[-236, 134], [-214, 130], [-190, 128], [-165, 134], [-148, 150], [-134, 186]],
      width: 30,
    },
    // 4 cm round the anus and the fold beside the perineum, which are not buttock
    'perineum': {
      points: [[112, 192], [124, 203], [134, 214], [140, 227], [140.5, 241], [133, 255], [119, 265.5], [102, 271]],
      width: 15,
    },
    // gracilis line and medial edge of the calf, behind the medial malleolus, medial edge of the sole: against L4 a line that roots far apart share
    'S1 medial': {
      points: [
        [102, 247], [119, 270], [127, 310], [131, 380], [132, 460], [132, 540], [132, 600], [130, 660], [130, 740],
        [134, 820], [142, 880], [147, 914], [141, 944], [128, 972], [118, 1004], [116, 1030], [117, 1060],
        [113, 1090], [113, 1116],
      ],
      width: 12,
    },
    // behind the trochanter, iliotibial tract and biceps, behind the fibula: against L5; then behind the lateral malleolus and along the lateral edge of the sole
    'S1 lateral': {
      points: [
        [-152, 138], [-140, 172], [-131, 230], [-128, 300], [-127, 400], [-127, 480], [-130, 540], [-134, 580],
        [-136, 640], [-138, 720], [-138, 800], [-138, 870], [-140, 920], [-144, 955], [-144, 985], [-134, 1010],
        [-122, 1032], [-121, 1055], [-118, 1078], [-111, 1098], [-107, 1118],
      ],
      width: 25,
    },
    // below the tibial tuberosity and the head of the fibula: the leg begins
    'leg upper': {
      points: [[-152, 600], [-120, 607], [-80, 613], [-40, 614], [0, 613], [40, 611], [80, 608], [110, 606], [150, 602]],
      width: 30,
    },
    // tibial crest between L4 and L5; then the front of the medial malleolus and the medial edge of the first ray
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
    // above and in front of the lateral malleolus, upper edge of the lateral border, then round the base of the little toe
    'L5 lateral': {
      points: [
        [-154, 908], [-130, 909], [-108, 912], [-92, 920], [-80, 936], [-76, 960], [-80, 985], [-83, 1010], [-83, 1035],
        [-77, 1060], [-65, 1078], [-56, 1092], [-60, 1104], [-68, 1118],
      ],
      width: 18,
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
    { levels: ['L4'], seeds: [[75, 760]] },
    { levels: ['L5'], seeds: [[-60, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3'], [0, 0.5, 'toe4']] },
    {
      levels: ['S1'],
      seeds: [
        [180, 400], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'],
        [180, 0.5, 'toe5'],
      ],
    },
  ],
};
