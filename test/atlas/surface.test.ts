import { expect } from '@open-wc/testing';
import { surfacePoint } from '../../src/atlas/surface.js';
import type { ChartId, ChartPoint, Vec3 } from '../../src/atlas/types.js';

/** Landmarks, placed by eye on the fitted sections before relief was laid over them (mm). */
const LANDMARKS: readonly (readonly [name: string, chart: ChartId, s: number, phi: number, at: Vec3])[] = [
  ['ASIS', 'sock', 118, -28, [-108.3, 97, 107.1]],
  ['pubic tubercle', 'sock', 214, 50, [0.4, 1, 98.3]],
  ['inguinal ligament midpoint', 'sock', 168, 14, [-62.2, 47, 110.8]],
  ['greater trochanter', 'sock', 172, -92, [-159.5, 43, 9.7]],
  ['ischial tuberosity (skin over)', 'sock', 250, 160, [-61.3, -35, -59.5]],
  ['gluteal fold mid', 'sock', 288, 170, [-85.8, -73, -42.6]],
  ['natal cleft top', 'sock', 122, 132.6, [-1, 93, -71.4]],
  ['patella centre', 'sock', 536, -2, [-134.9, -321, 94.5]],
  ['knee joint line (front)', 'sock', 558, 0, [-138.3, -343, 88.7]],
  ['medial femoral condyle', 'sock', 545, 88, [-84.4, -330, 38.4]],
  ['lateral femoral condyle', 'sock', 545, -88, [-185.5, -330, 38.4]],
  ['popliteal fossa midpoint', 'sock', 558, 180, [-138.3, -343, -21]],
  ['tibial tuberosity', 'sock', 598, 2, [-148.8, -383, 73.2]],
  ['head of fibula', 'sock', 590, -112, [-196.8, -375, 1.3]],
  ['tibial crest mid', 'sock', 740, 10, [-159.5, -525, 54.8]],
  ['medial malleolus', 'sock', 950, 72, [-159.5, -730.2, 32.1]],
  ['lateral malleolus', 'sock', 957, -98, [-211.8, -746.9, 13]],
  ['Achilles tendon (ankle level)', 'sock', 905, 180, [-183.9, -690, -17.7]],
  ['calcaneus posterior', 'sock', 965, 180, [-185.7, -782.7, -26.6]],
  ['heel plantar centre', 'sock', 1010, 180, [-189.4, -814, 42]],
  ['MTP 1 (dorsal)', 'sock', 1083, 38.5, [-158, -780.8, 137.6]],
  ['MTP 2 (dorsal)', 'sock', 1087, 13.5, [-178, -781.1, 138.7]],
  ['MTP 3 (dorsal)', 'sock', 1083, -8.5, [-194.1, -781.8, 131.9]],
  ['MTP 4 (dorsal)', 'sock', 1077, -40.5, [-208.9, -784.6, 124.6]],
  ['MTP 5 (dorsal)', 'sock', 1066, -75, [-220.9, -787.8, 114.9]],
  ['web space 1-2 (dorsal)', 'sock', 1104, 22.5, [-169.4, -790, 158.6]],
  ['web space 2-3 (dorsal)', 'sock', 1104, -11.5, [-187.9, -789.3, 153.8]],
  ['web space 3-4 (dorsal)', 'sock', 1104, -40.5, [-203.6, -791.3, 149.7]],
  ['web space 4-5 (dorsal)', 'sock', 1104, -74.5, [-216, -797.5, 146.5]],
  ['toe 1 tip', 'toe1', 1, 0, [-161, -805.3, 205.3]],
  ['toe 2 tip', 'toe2', 1, 0, [-181.5, -806.4, 205.3]],
  ['toe 3 tip', 'toe3', 1, 0, [-196, -805.8, 197.9]],
  ['toe 4 tip', 'toe4', 1, 0, [-210.6, -804.7, 183.5]],
  ['toe 5 tip', 'toe5', 1, 0, [-223, -804.8, 174.8]],
];

/** The highest relief, and the fit of the sections (mm). */
const RELIEF_AND_FIT = 7.5;

function distance(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('the surface of the limb', () => {
  for (const [name, chart, s, phi, at] of LANDMARKS) {
    it(`carries the ${name}`, () => {
      expect(distance(surfacePoint({ chart, s, phi, side: 'right' }), at)).to.be.below(RELIEF_AND_FIT);
    });
  }

  it('puts the right limb at negative x and the left one at its mirror image', () => {
    const right = surfacePoint({ chart: 'sock', s: 700, phi: 30, side: 'right' });
    const left = surfacePoint({ chart: 'sock', s: 700, phi: 30, side: 'left' });
    expect(right[0]).to.be.below(0);
    expect(left).to.deep.equal([-right[0], right[1], right[2]]);
  });

  it('closes round the limb', () => {
    for (const s of [10, 300, 700, 960, 1080]) {
      const [front, back] = [180, -180].map((phi) => surfacePoint({ chart: 'sock', s, phi, side: 'right' }));
      expect(distance(front!, back!)).to.be.below(1e-6);
    }
  });

  it('has no step along the limb, at the joints of its planes neither', () => {
    for (const phi of [0, 60, 120, 180, -120, -60]) {
      for (let s = 2; s < 1100; s += 1) {
        const step = distance(
          surfacePoint({ chart: 'sock', s, phi, side: 'right' }),
          surfacePoint({ chart: 'sock', s: s - 1, phi, side: 'right' }),
        );
        expect(step, `s ${s}, phi ${phi}`).to.be.below(5);
      }
    }
  });

  const bad: readonly (readonly [string, Partial<Record<keyof ChartPoint, unknown>>, RegExp])[] = [
    ['an unknown chart', { chart: 'shoe' }, /chart: "shoe" is unknown. Known values: sock, toe1/],
    ['an unknown side', { side: 'middle' }, /side: "middle" is unknown. Known values: left, right/],
    ['a station above the waist', { s: -1 }, /s: -1 is outside the chart sock. Allowed: 0 to 1109/],
    ['a station that is no number', { s: NaN }, /s: NaN is outside/],
    ['a station beyond a toe', { chart: 'toe2', s: 1.01 }, /Allowed: 0 to 1\./],
    ['an angle that is no number', { phi: Infinity }, /phi: Infinity is not an angle/],
  ];
  for (const [what, change, message] of bad) {
    it(`refuses ${what}`, () => {
      const point = { chart: 'sock', s: 100, phi: 0, side: 'right', ...change } as ChartPoint;
      expect(() => surfacePoint(point)).to.throw(RangeError, message);
    });
  }
});
