/** A crease or tendon that an illustrator would draw. */
export interface InkLine {
  /** 0 is the sock, 1 to 5 the toes. */
  readonly chart: number;
  /** Greatest width, in units of the picture's line width. */
  readonly width: number;
  /** Degrees and station of the points that it passes through. */
  readonly points: readonly (readonly [phi: number, s: number])[];
}

function line(width: number, ...points: [phi: number, s: number][]): InkLine {
  return { chart: 0, width, points };
}

/** The ink of the sock. A new line takes a line. */
const SOCK_INK: readonly InkLine[] = [
  line(2, [140, 278], [152, 287], [166, 290], [182, 288], [198, 280], [211, 268]), // gluteal fold
  line(1.3, [44, 205], [36, 196], [16, 170], [-8, 144], [-26, 124]), // groin
  line(1.3, [152, 562], [168, 566], [185, 564], [202, 560]), // popliteal crease
  line(1.1, [140, 520], [144, 548], [143, 570], [138, 590]), // medial hamstrings
  line(1.1, [222, 510], [217, 540], [218, 566], [222, 588]), // biceps tendon
  line(1.3, [-16, 508], [-30, 522], [-34, 540], [-26, 556], [-12, 566]), // patella, lateral edge
  line(1.3, [14, 508], [28, 522], [31, 540], [24, 556], [12, 566]), // patella, medial edge
  line(0.9, [-9, 572], [-8, 590]), // patellar ligament
  line(0.9, [9, 572], [9, 590]),
  line(1, [14, 640], [16, 700], [15, 760], [14, 820]), // shin
  line(1.2, [166, 700], [158, 722], [148, 736], [136, 742]), // gastrocnemius, medial head
  line(1, [192, 690], [200, 706], [210, 716], [220, 718]), // gastrocnemius, lateral head
  line(1.1, [158, 800], [156, 850], [150, 905], [146, 930], [144, 948]), // Achilles tendon
  line(1.1, [200, 800], [204, 850], [210, 905], [213, 930], [215, 948]),
  line(1.3, [92, 950], [88, 964], [76, 972], [62, 966]), // medial malleolus
  line(1.3, [-116, 958], [-112, 974], [-100, 982], [-86, 974]), // lateral malleolus
  line(1.1, [62, 470], [56, 495], [44, 512]), // vastus medialis
  line(0.9, [-30, 935], [-8, 941], [18, 938], [36, 930]), // ankle crease
  line(0.8, [32, 1000], [36, 1040], [40, 1080]), // extensor hallucis longus
  line(0.7, [6, 1040], [8, 1090]), // extensor digitorum longus
  line(0.7, [-16, 1044], [-14, 1090]),
  line(0.7, [-36, 1050], [-34, 1088]),
  line(1.2, [118, 1000], [124, 1024], [126, 1046], [120, 1066]), // arch
  line(1.1, [140, 1062], [150, 1070], [162, 1070], [172, 1064]), // ball of the foot
  line(1, [196, 1068], [212, 1066], [226, 1058]),
  line(1, [150, 985], [166, 992], [190, 994], [212, 986]), // heel pad
  line(0.9, [150, 1010], [156, 1030], [158, 1050]),
];

function toeInk(chart: number): InkLine[] {
  const joints = chart === 1 ? [0.47] : [0.41, 0.47];
  return [
    ...joints.map((u): InkLine => ({ chart, width: 0.75, points: [[-36, u - 0.01], [0, u + 0.01], [36, u - 0.01]] })),
    { chart, width: 1, points: [[130, 0.5], [155, 0.53], [180, 0.54], [205, 0.53], [230, 0.5]] },
  ];
}

/** Every ink line of the limb. */
export const INK_LINES: readonly InkLine[] = [...SOCK_INK, ...[1, 2, 3, 4, 5].flatMap(toeInk)];

/** The outline of a toe's nail, as a rounded rectangle on its chart. */
export function nailOutline(toe: number): readonly (readonly [phi: number, s: number])[] {
  const [half, from, to] = toe === 1 ? [46, 0.6, 0.86] : [44, 0.66, 0.88];
  const round = (x: number): number => Math.sign(x) * Math.abs(x) ** 0.62;
  return Array.from({ length: 29 }, (_, i) => {
    const angle = (i / 28) * 2 * Math.PI;
    return [half * round(Math.sin(angle)), (from + to) / 2 + ((to - from) / 2) * round(Math.cos(angle))];
  });
}
