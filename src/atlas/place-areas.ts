import type { Border, Seed } from './borders.js';
import { toeRim } from './toe-rim.js';
import type { Place } from '../core/places.js';

/**
 * The borders between the places of the vocabulary, each with its name and the landmarks that it follows.
 *
 * They divide the whole skin, so none is referred to by name.
 */
export const PLACE_BORDERS: readonly Border[] = [
  // trunk front: 2 cm above the inguinal ligament, then a level line above the pubis: upper limit of the limb in front
  { points: [[-44, 92], [-34, 100], [-12, 116], [12, 136], [30, 149], [52, 154]] },
  // trunk side: anterior axillary line to the ASIS
  { points: [[-52, -8], [-50, 40], [-42, 84], [-34, 104]] },
  // crest upper: upper lip of the iliac crest, L5 spine to ASIS
  {
    points: [
      [-229, 50], [-212, 54], [-190, 48], [-160, 38], [-125, 36], [-95, 44], [-66, 68], [-45, 91], [-33, 103],
    ],
  },
  // crest lower: three fingers below the iliac crest, ASIS to PSIS
  {
    points: [
      [-37, 92], [-35, 106], [-50, 121], [-75, 126], [-105, 118], [-135, 108], [-165, 102], [-190, 98],
      [-212, 84],
    ],
  },
  // sacrum: edge of the sacrum: PSIS to the top of the natal cleft
  { points: [[-206, 50], [-208, 70], [-211, 92], [-217, 118], [-224, 142], [-236, 152]] },
  // inguinal lower: 2.5 cm below the inguinal ligament
  { points: [[-50, 108], [-36, 119], [-18, 152], [2, 184], [18, 204], [32, 215], [44, 222]] },
  // suprapubic side: line of the pubic tubercle and lateral edge of the rectus
  { points: [[20, 140], [24, 165], [30, 190], [38, 214]] },
  // genital: genitofemoral sulcus: root of scrotum or labium majus against the thigh, from the pubic tubercle to the front of the perineum
  {
    points: [
      [52, 199], [42, 203], [33, 212], [31, 226], [38, 244], [54, 258], [72, 264], [84, 262], [91, 251],
      [93, 246],
    ],
  },
  // perineum side: genitofemoral and ischiofemoral fold: side of the perineum against the inner thigh
  { points: [[66, 258], [76, 263], [88, 266], [104, 265], [116, 259], [123, 250], [126, 242]] },
  // perianal: about 2 cm round the anal margin (anus at the midline, s 234)
  { points: [[95, 240], [105, 248.5], [115, 250], [124, 247], [130, 240], [132, 231], [128, 222], [117, 214]] },
  // mid buttock: horizontal through the upper end of the ischial tuberosity: upper and lower buttock
  { points: [[-238, 176], [-215, 180], [-190, 184], [-160, 184], [-135, 178], [-120, 172]] },
  // trochanter lower: 5 cm below the tip of the trochanter
  { points: [[-54, 221], [-75, 226], [-100, 228], [-128, 222]] },
  // gluteal fold: gluteal fold, run out laterally to the trochanter and medially to the perineum
  {
    points: [
      [-120, 228], [-132, 247], [-150, 270], [-170, 284], [-190, 291], [-208, 290], [-225, 280], [-236, 270],
      [-243, 264],
    ],
  },
  // ischial: 3 cm round the ischial tuberosity
  {
    points: [
      [146, 249], [152, 236], [162, 231], [172, 236], [177, 250], [174, 266], [162, 274], [151, 268],
    ],
    closed: 'island',
  },
  // thigh am: line of sartorius and adductor canal to the medial edge of the patella
  {
    points: [
      [48, 236], [43, 262], [42, 290], [42, 350], [40, 400], [42, 450], [46, 490], [50, 520], [46, 545],
      [44, 580], [40, 620],
    ],
  },
  // thigh al: anterior edge of the trochanter region (tensor fasciae latae), then to the lateral edge of the patella
  {
    points: [
      [-67, 116], [-62, 150], [-60, 185], [-61, 225], [-62, 290], [-62, 360], [-58, 430], [-52, 480], [-44, 510],
      [-42, 545], [-42, 580], [-40, 625],
    ],
  },
  // thigh pl: posterior edge of the greater trochanter, of the iliotibial tract and biceps tendon; below, posterior edge of the fibularis muscles
  {
    points: [
      [-119, 104], [-127, 140], [-128, 180], [-125, 225], [-124, 300], [-122, 380], [-122, 450], [-124, 515],
      [-128, 545], [-130, 580], [-128, 615], [-126, 650], [-128, 740], [-132, 820], [-136, 870], [-137, 912],
      [-134, 945],
    ],
  },
  // thigh pm: posterior edge of gracilis and semitendinosus; below, edge of the medial gastrocnemius
  {
    points: [
      [117, 258], [124, 285], [128, 330], [130, 400], [128, 460], [127, 515], [130, 545], [130, 600], [126, 650],
      [126, 740], [132, 820], [138, 870], [137, 910], [131, 946],
    ],
  },
  // front third 1: upper and middle third of the front of thigh
  { points: [[-68, 286], [-30, 294], [0, 296], [25, 292], [48, 286]] },
  // front third 2: middle and lower third
  { points: [[-68, 396], [-30, 402], [0, 404], [25, 402], [46, 396]] },
  // patella base: suprapatellar crease
  { points: [[-50, 506], [-30, 506], [0, 508], [30, 506], [54, 504]] },
  // medial half: half-way from the perineum to the medial femoral condyle
  { points: [[36, 396], [70, 402], [100, 402], [134, 396]] },
  // lateral half: half-way from the trochanter to the lateral femoral condyle
  { points: [[-56, 370], [-90, 368], [-128, 372]] },
  // medial condyle: knee joint line on the medial side (the condyle and the L3 point stay with the thigh)
  { points: [[44, 552], [66, 556], [90, 558], [134, 552]] },
  // lateral condyle: upper edge of the lateral femoral condyle
  { points: [[-38, 512], [-70, 510], [-100, 510], [-130, 512]] },
  // popliteal upper: where the hamstrings part
  { points: [[122, 514], [150, 512], [180, 512], [210, 512], [240, 514]] },
  // popliteal lower: where the heads of gastrocnemius meet
  { points: [[126, 600], [150, 604], [180, 606], [210, 604], [236, 600]] },
  // knee lower: below the tibial tuberosity and the fibular head
  {
    points: [
      [-134, 622], [-110, 622], [-80, 620], [-40, 616], [0, 614], [42, 610], [80, 606], [104, 604], [134, 600],
    ],
  },
  // shin m: subcutaneous face of the tibia: one finger medial to the tibial crest
  { points: [[32, 606], [26, 640], [20, 700], [18, 760], [20, 830], [26, 880], [33, 916]] },
  // shin l: anterior intermuscular septum
  { points: [[-46, 610], [-50, 660], [-52, 740], [-56, 820], [-60, 880], [-64, 920]] },
  // lateral leg half: half-way between fibular head and lateral malleolus
  { points: [[-44, 764], [-80, 766], [-110, 766], [-136, 764]] },
  // calf end: gastrocnemius ends, Achilles tendon begins
  { points: [[124, 806], [150, 814], [180, 816], [210, 814], [236, 806]] },
  // ankle upper: upper extensor retinaculum, a hand above the ankle crease
  { points: [[-90, 936], [-78, 922], [-60, 910], [-30, 905], [0, 904], [30, 907], [46, 917], [60, 934]] },
  // ankle lower: ankle joint line, front
  { points: [[-92, 968], [-76, 966], [-60, 958], [-30, 950], [0, 948], [30, 950], [48, 958], [64, 964], [76, 974]] },
  // mall med: 2 cm round the medial malleolus
  {
    points: [
      [46, 944], [54, 926], [72, 920], [92, 924], [106, 938], [106, 958], [96, 974], [78, 980], [58, 972],
      [47, 957],
    ],
    closed: 'island',
  },
  // mall lat: over and behind the lateral malleolus
  {
    points: [
      [-70, 950], [-78, 930], [-98, 922], [-118, 926], [-134, 936], [-138, 950], [-128, 968], [-112, 978],
      [-92, 978], [-76, 968],
    ],
    closed: 'island',
  },
  // achilles end: upper edge of the calcaneus
  { points: [[104, 942], [122, 938], [150, 934], [180, 934], [210, 934], [226, 938], [236, 946]] },
  // heel medial: below and in front of the medial malleolus to the front of the heel pad
  { points: [[92, 972], [104, 986], [114, 1004], [124, 1020], [134, 1028]] },
  // heel front: front edge of the heel pad
  {
    points: [
      [112, 1018], [130, 1026], [155, 1030], [180, 1031], [205, 1030], [228, 1026], [246, 1020], [266, 1004],
    ],
  },
  // heel lateral back: lateral calcaneus against the back and pad of the heel
  { points: [[-128, 962], [-138, 974], [-142, 990], [-139, 1008], [-131, 1026]] },
  // heel lateral front: calcaneocuboid joint
  { points: [[-92, 972], [-92, 992], [-98, 1012], [-106, 1026], [-118, 1030]] },
  // dorsum 1: first intermetatarsal space
  { points: [[14, 944], [18, 985], [22, 1030], [26, 1070], [24, 1100], [22.5, 1114]] },
  // dorsum 2: third intermetatarsal space
  { points: [[-28, 944], [-30, 985], [-30, 1030], [-27, 1070], [-36, 1098], [-40.5, 1114]] },
  // medial border upper: upper edge of the medial border: tibialis anterior tendon and first metatarsal
  { points: [[60, 970], [62, 1000], [64, 1030], [66, 1060], [66, 1090], [62, 1114]] },
  // medial border lower: edge of the weight-bearing sole, medial
  { points: [[110, 1012], [118, 1030], [118, 1055], [114, 1080], [114, 1114]] },
  // lateral border upper: upper edge of the lateral border, fifth metatarsal
  { points: [[-85, 970], [-84, 988], [-84, 1010], [-86, 1040], [-86, 1070], [-86, 1114]] },
  // lateral border lower: edge of the weight-bearing sole, lateral
  { points: [[-112, 1008], [-117, 1024], [-121, 1042], [-120, 1070], [-112, 1095], [-108, 1114]] },
  // sole mid: between the second and third rays
  { points: [[180, 1024], [182, 1060], [189, 1095], [192, 1114]] },
  // web 1: dorsal first web space, 2 cm
  { points: [[36, 1114], [34, 1096], [25, 1082], [14, 1094], [10, 1114]] },
  // toe1 rim
  toeRim('toe1'),
  // toe2 rim
  toeRim('toe2'),
  // toe3 rim
  toeRim('toe3'),
  // toe4 rim
  toeRim('toe4'),
  // toe5 rim
  toeRim('toe5'),
  // hallux medial: dorsomedial edge of the great toe
  { points: [[52, -0.1], [54, 0.45], [56, 0.75], [64, 0.86], [86, 0.9], [112, 0.85]], chart: 'toe1' },
];

/** The places: for each the spots that its borders enclose, its middle first. Every spot of skin lies in one of them. */
export const PLACE_SEEDS: Readonly<Partial<Record<Place, readonly [Seed, ...Seed[]]>>> = {
  flank: [[-150, 15]],
  'iliac-crest': [[-90, 90]],
  inguinal: [[0, 160]],
  suprapubic: [[38, 185]],
  genital: [[46, 226]],
  perineum: [[97, 256]],
  perianal: [[121, 235]],
  sacral: [[140, 95]],
  'buttock-upper': [[-170, 140]],
  'buttock-lower': [[-150, 222]],
  ischial: [[160, 250]],
  trochanter: [[-92, 172]],
  'thigh-anterior-proximal': [[-8, 245]],
  'thigh-anterior-middle': [[-8, 350]],
  'thigh-anterior-distal': [[-6, 455]],
  'thigh-medial-proximal': [[84, 330]],
  'thigh-medial-distal': [[86, 480]],
  'thigh-lateral-proximal': [[-92, 300]],
  'thigh-lateral-distal': [[-90, 440]],
  'thigh-posterior': [[180, 400]],
  'knee-anterior': [[-2, 555]],
  'knee-medial': [[86, 582]],
  'knee-lateral': [[-86, 560]],
  popliteal: [[180, 558]],
  'leg-anterior': [[-15, 760]],
  'leg-medial': [[72, 760]],
  'leg-lateral-upper': [[-90, 695]],
  'leg-lateral-lower': [[-95, 835]],
  'leg-posterior': [[180, 710]],
  achilles: [[180, 880]],
  'malleolus-medial': [[72, 950]],
  'malleolus-lateral': [[-103, 952]],
  'ankle-anterior': [[-5, 928]],
  heel: [[180, 985]],
  'heel-lateral': [[-117, 1000]],
  'foot-dorsum-medial': [[42, 1030]],
  'foot-dorsum-middle': [[-7, 1050]],
  'foot-dorsum-lateral': [[-58, 1045]],
  'foot-medial-border': [[90, 1040]],
  'foot-lateral-border': [[-103, 1060]],
  'sole-medial': [[150, 1060]],
  'sole-lateral': [[-150, 1068]],
  'web-space-1': [[22.5, 1098], [29, 1101]],
  'hallux-dorsal': [[0, 0.5, 'toe1']],
  'hallux-medial': [[80, 0.5, 'toe1']],
  'hallux-plantar': [[180, 0.5, 'toe1']],
  'toe-2': [[0, 0.5, 'toe2']],
  'toe-3': [[0, 0.5, 'toe3']],
  'toe-4': [[0, 0.5, 'toe4']],
  'toe-5': [[0, 0.5, 'toe5']],
  'toes-plantar': [[180, 0.5, 'toe3'], [180, 0.5, 'toe2'], [180, 0.5, 'toe4'], [180, 0.5, 'toe5']],
  'lower-abdomen': [[0, 70]],
};
