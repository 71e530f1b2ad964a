/** A rise or hollow laid over the fitted sections: a Gaussian bump along the normal of the skin. */
export interface ReliefBump {
  /** 0 is the sock, 1 to 5 the toes. */
  readonly chart: number;
  /** Station: mm on the sock, 0 to 1 on a toe. */
  readonly s: number;
  /** Degrees round the limb. */
  readonly phi: number;
  /** mm; negative for a hollow. */
  readonly height: number;
  /** Reach along the chart, in units of `s`. */
  readonly length: number;
  /** Reach round the limb, degrees. */
  readonly width: number;
}

function bump(s: number, phi: number, height: number, length: number, width: number, chart = 0): ReliefBump {
  return { chart, s, phi, height, length, width };
}

/**
 * The landmarks that the fitted sections are too smooth to carry, placed by eye to about 10 mm.
 *
 * A new one takes a line.
 */
export const RELIEF: readonly ReliefBump[] = [
  bump(536, -2, 5, 20, 26), // patella
  bump(505, 0, -1.5, 14, 30), // suprapatellar groove
  bump(598, 2, 2.5, 12, 14), // tibial tuberosity
  bump(590, -112, 3, 12, 16), // head of the fibula
  bump(496, 48, 3.5, 22, 20), // vastus medialis
  bump(478, -50, 2, 30, 20), // vastus lateralis
  bump(556, 180, -4, 24, 16), // popliteal fossa
  bump(950, 72, 5, 11, 16), // medial malleolus
  bump(957, -98, 4.5, 10, 13), // lateral malleolus
  bump(1030, 88, 1.5, 12, 18), // navicular
  bump(1046, -106, 2, 12, 14), // base of the fifth metatarsal
  bump(288, 170, -7, 11, 34), // gluteal fold
  bump(200, 180, 3, 45, 40), // buttock
  bump(222, 46, 5, 17, 14), // mons pubis
  ...[1, 2, 3, 4, 5].flatMap(toeRelief),
];

/** The form of a toe: a knuckle above, a waist at the joint, a full pulp below and at the sides of the tip. */
function toeRelief(toe: number): ReliefBump[] {
  const k = [1.5, 1, 0.9, 0.85, 0.6][toe - 1]!;
  return [
    bump(0.44, 0, 0.8 * k, 0.1, 50, toe),
    bump(0.46, 90, -0.7 * k, 0.13, 42, toe),
    bump(0.46, -90, -0.7 * k, 0.13, 42, toe),
    bump(0.48, 180, -0.9 * k, 0.1, 60, toe),
    bump(0.7, 180, 0.8 * k, 0.12, 60, toe),
    bump(0.7, 90, 0.3 * k, 0.11, 40, toe),
    bump(0.7, -90, 0.3 * k, 0.11, 40, toe),
  ];
}
