import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of the evidence-based map: seven islands with round ends, each the skin on which a root is most
 * consistent. Wide blanks between them stand for variation and overlap; S3 to S5 are not drawn.
 *
 * Reconstructed: the idea was read, every outline is recalled.
 *
 * @see lee2008
 * @see wikimsk
 */
export const borders: SchemeBorders = {
  id: 'lee-stringer',
  borders: {
    // band along the inguinal ligament, 4 cm wide, from below the ASIS to beside the pubic tubercle
    'L1': {
      points: [
        [-44, 116], [-28, 126], [-8, 150], [12, 173], [25, 190], [29, 206], [22, 215], [8, 207], [-8, 188],
        [-24, 168], [-40, 146], [-50, 128],
      ],
      closed: 'island',
      width: 26,
    },
    // oblique island on the upper and middle thigh, in front and on the outer side ("anterolateral"); not stretched to the L2 key point
    'L2': {
      points: [
        [-82, 208], [-48, 216], [-14, 246], [16, 286], [34, 328], [39, 368], [29, 392], [6, 397], [-22, 384],
        [-54, 354], [-82, 314], [-98, 270], [-99, 232],
      ],
      closed: 'island',
      width: 36,
    },
    // inner side of the front of the lower thigh, to the medial side of the knee
    'L3': {
      points: [
        [6, 440], [34, 444], [62, 458], [88, 478], [105, 508], [112, 546], [109, 582], [96, 603], [75, 600],
        [57, 577], [40, 548], [22, 520], [4, 490], [-6, 462],
      ],
      closed: 'island',
      width: 34,
    },
    // medial side of the leg, over the medial malleolus
    'L4': {
      points: [
        [46, 650], [68, 640], [92, 648], [106, 680], [110, 740], [110, 880], [106, 930], [98, 962], [80, 976],
        [60, 972], [46, 950], [40, 910], [34, 850], [30, 780], [32, 710],
      ],
      closed: 'island',
      width: 28,
    },
    // third interspace, lower third of the lateral leg, across the front of the ankle to the first metatarsal
    'L5': {
      points: [
        [-40.5, 1118], [-44, 1098], [-48, 1070], [-50, 1030], [-54, 990], [-62, 950], [-76, 920], [-92, 888],
        [-102, 850], [-101, 812], [-88, 788], [-68, 780], [-50, 794], [-38, 828], [-26, 870], [-8, 910],
        [14, 940], [34, 974], [46, 1014], [52, 1055], [54, 1090], [54, 1118],
      ],
      width: 27,
    },
    // dorsomedial edge of the great toe to the medial fold of the nail
    'L5 hallux': {
      chart: 'toe1',
      points: [[42, -0.1], [42, 0.45], [44, 0.72], [54, 0.86], [76, 0.9], [118, 0.84]],
      width: 8,
    },
    // lateral border of the foot and fifth toe, round the heel
    'S1': {
      points: [
        [-84, 1118], [-84, 1050], [-86, 1020], [-92, 996], [-104, 980], [-124, 968], [-150, 958], [-180, 954],
        [-206, 958], [-222, 968], [-230, 984], [-226, 1004], [-212, 1020], [-190, 1028], [-168, 1030],
        [-150, 1036], [-136, 1056], [-130, 1080], [-116, 1104], [-110, 1118],
      ],
      width: 24,
    },
    // strip down the back of the thigh, over the popliteal fossa to the upper calf
    'S2': {
      points: [
        [-196, 300], [-180, 294], [-164, 302], [-160, 340], [-162, 420], [-164, 560], [-166, 640], [-171, 694],
        [-183, 714], [-195, 694], [-200, 640], [-201, 560], [-204, 400], [-204, 330],
      ],
      closed: 'island',
      width: 30,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
  },
  regions: [
    { levels: ['L1'], seeds: [[0, 180]] },
    { levels: ['L2'], seeds: [[0, 310]] },
    { levels: ['L3'], seeds: [[60, 520]] },
    { levels: ['L4'], seeds: [[70, 800]] },
    { levels: ['L5'], seeds: [[-20, 1000], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3']] },
    { levels: ['S1'], seeds: [[180, 1000], [0, 0.5, 'toe5']] },
    { levels: ['S2'], seeds: [[180, 450]] },
  ],
};
