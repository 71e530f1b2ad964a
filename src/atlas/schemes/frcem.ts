import type { SchemeBorders } from '../borders.js';
import { toeRim } from '../toe-rim.js';

/**
 * The borders of an emergency medicine revision text, the fullest written description found, drawn from its words.
 *
 * It is silent on the outer lower thigh, the inner upper thigh and the buttock, which stay blank.
 *
 * @see bromley
 */
export const borders: SchemeBorders = {
  id: 'frcem',
  borders: {
    // 2 cm above the inguinal ligament
    'groin upper': {
      points: [[-46, 96], [-34, 102], [-14, 118], [8, 136], [28, 158], [42, 178], [56, 186]],
      width: 20,
    },
    // ends at the ASIS
    'L1 lateral': {
      points: [[-38, 90], [-42, 108], [-46, 122], [-44, 136]],
      width: 20,
    },
    // 4-5 cm below the inguinal ligament; leaves the inguinal region proper to L1
    'L1/L2': {
      points: [
        [-130, 184], [-124, 154], [-108, 132], [-78, 124], [-44, 134], [-22, 166], [0, 200], [18, 226],
        [34, 242], [52, 256], [72, 262], [96, 264],
      ],
      width: 20,
    },
    // genitofemoral sulcus: root of scrotum or labium majus against the thigh, from the pubic tubercle to the front of the perineum
    'genital edge': {
      points: [
        [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [54, 258], [72, 264], [84, 262], [91, 251],
        [93, 246],
      ],
      width: 6,
    },
    // adductor longus line: medial limit of the front of the thigh; upper medial thigh is not named
    'L2 medial': {
      points: [[66, 254], [70, 290], [74, 340], [76, 400]],
      width: 30,
    },
    // middle of the thigh
    'L2/L3': {
      points: [
        [-132, 382], [-112, 386], [-90, 388], [-60, 392], [-30, 396], [0, 400], [30, 402], [60, 400],
        [90, 396], [120, 394], [142, 390],
      ],
      width: 35,
    },
    // front of the lower thigh, then to the lateral side of the knee
    'L3 lateral': {
      points: [[-60, 384], [-62, 430], [-62, 470], [-76, 496], [-98, 512], [-118, 520], [-140, 530]],
      width: 30,
    },
    // below the tuberosity and the fibular head: "below knee"
    'below knee': {
      points: [
        [-176, 616], [-140, 614], [-110, 612], [-80, 612], [-40, 612], [0, 612], [40, 610], [80, 608],
        [110, 606], [140, 606], [172, 612],
      ],
      width: 30,
    },
    // tibial crest ("medial half ... front and back"), then round below the medial malleolus: L5 goes over the front of the ankle
    'L4/L5': {
      points: [
        [2, 604], [6, 640], [9, 700], [10, 770], [10, 830], [13, 880], [20, 908], [30, 928], [40, 946],
        [52, 963], [70, 976], [92, 982], [114, 977], [138, 962],
      ],
      width: 20,
    },
    // gracilis and semitendinosus line, then the medial edge of the calf strip, then behind and below the medial malleolus
    'S2 medial': {
      points: [
        [110, 248], [120, 272], [126, 320], [129, 400], [130, 480], [132, 540], [141, 580], [155, 612],
        [163, 660], [166, 720], [168, 800], [170, 850], [170, 900], [163, 930], [148, 946], [130, 960],
        [116, 978], [109, 1004], [112, 1030], [114, 1060], [112, 1090], [112, 1116],
      ],
      width: 15,
    },
    // the strip ends over the Achilles tendon, where the calf ends
    'S2/S1': {
      points: [[156, 934], [168, 920], [178, 915], [186, 918]],
      width: 15,
    },
    // above and in front of the lateral malleolus ("lateral ankle" is S1), then along the third interspace (medial two thirds of the dorsum)
    'L5/S1': {
      points: [
        [-184, 900], [-166, 906], [-142, 906], [-118, 906], [-96, 914], [-82, 930], [-74, 952], [-66, 984],
        [-52, 1014], [-41, 1040], [-31, 1070], [-27, 1090], [-33, 1100], [-40, 1106], [-40.5, 1116],
      ],
      width: 25,
    },
    // posterior edge of the lateral thigh and biceps tendon, then the lateral edge of the calf strip
    'S2 lateral': {
      points: [
        [-120, 134], [-125, 168], [-126, 210], [-127, 250], [-126, 290], [-124, 330], [-123, 400], [-124, 470],
        [-128, 530], [-138, 572], [-152, 606], [-163, 650], [-166, 720], [-168, 800], [-170, 850], [-171, 892],
        [-178, 916], [-186, 932],
      ],
      width: 25,
    },
    // gluteal fold: the buttock is not named
    'gluteal fold': {
      points: [
        [-120, 236], [-134, 256], [-152, 272], [-170, 284], [-190, 290], [-208, 288], [-225, 278], [-240, 264],
        [-254, 248],
      ],
      width: 20,
    },
    // genitofemoral and ischiofemoral fold: side of the perineum against the inner thigh
    'perineum side': {
      points: [[66, 258], [76, 263], [88, 266], [104, 265], [116, 259], [123, 250], [126, 242]],
      width: 6,
    },
    // about 2 cm round the anal margin (anus at the midline, s 234)
    'perianal': {
      points: [
        [95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214],
      ],
      width: 5,
    },
    'toe1 rim': toeRim('toe1'),
    'toe2 rim': toeRim('toe2'),
    'toe3 rim': toeRim('toe3'),
    'toe4 rim': toeRim('toe4'),
    'toe5 rim': toeRim('toe5'),
  },
  regions: [
    {
      levels: ['L1'],
      seeds: [[0, 170]],
    },
    {
      levels: ['L2'],
      seeds: [[0, 320]],
    },
    {
      levels: ['L3'],
      seeds: [[0, 480]],
    },
    {
      levels: ['L4'],
      seeds: [[75, 760]],
    },
    {
      levels: ['L5'],
      seeds: [[-60, 760], [0, 0.5, 'toe1'], [0, 0.5, 'toe2'], [0, 0.5, 'toe3']],
    },
    {
      levels: ['S1'],
      seeds: [
        [180, 990], [180, 0.5, 'toe1'], [180, 0.5, 'toe2'], [180, 0.5, 'toe3'], [180, 0.5, 'toe4'],
        [180, 0.5, 'toe5'], [0, 0.5, 'toe4'], [0, 0.5, 'toe5'],
      ],
    },
    {
      levels: ['S2'],
      seeds: [[180, 400], [180, 760], [46, 226]],
    },
    {
      levels: ['S3', 'S4'],
      seeds: [[96, 256]],
    },
    {
      levels: ['S5'],
      seeds: [[120, 235]],
    },
  ],
};
