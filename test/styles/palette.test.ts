import { expect } from '@open-wc/testing';
import { converter, differenceCiede2000, wcagContrast, type Color } from 'culori';
import { LEVELS, type Level } from '../../src/core/levels.js';
import { tokens } from '../../src/styles/tokens.host.js';

/** Linear light for a colour seen with a deficiency, as rows of a matrix over linear sRGB. */
type Matrix = readonly (readonly [red: number, green: number, blue: number])[];

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const PROTAN: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTAN: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

/** Brettel, Vienot and Mollon 1997: one matrix on either side of a plane through the neutral axis. */
const TRITAN_PLANE = [0.03901, -0.02788, -0.01113] as const;
const TRITAN: readonly [Matrix, Matrix] = [
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
];

const linear = converter('lrgb');
const difference = differenceCiede2000();

const visions: Readonly<Record<string, (colour: string) => Color>> = {
  normal: (colour) => linear(colour) as Color,
  protan: (colour) => seen(colour, PROTAN),
  deutan: (colour) => seen(colour, DEUTAN),
  tritan: (colour) => seen(colour, along(colour, TRITAN_PLANE) >= 0 ? TRITAN[0] : TRITAN[1]),
};

function along(colour: string, [red, green, blue]: readonly [number, number, number]): number {
  const light = linear(colour);
  expect(light, colour).to.exist;
  return light!.r * red + light!.g * green + light!.b * blue;
}

function seen(colour: string, matrix: Matrix): Color {
  const [r = 0, g = 0, b = 0] = matrix.map((row) => Math.min(1, Math.max(0, along(colour, row))));
  return { mode: 'lrgb', r, g, b };
}

/** The light and the dark value of a token. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--_${name}: [^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens.cssText);
  expect(found, name).to.exist;
  return { light: found![1]!, dark: found![2]! };
}

function worst(a: string, b: string): number {
  return Math.min(...Object.values(visions).map((see) => difference(see(a), see(b))));
}

/** Levels that meet on the skin in any published map: consecutive ones, and those along the axial lines, groin and foot. */
const NEIGHBOURS: readonly (readonly [Level, Level])[] = [
  ['T12', 'L1'],
  ['L1', 'L2'],
  ['L2', 'L3'],
  ['L3', 'L4'],
  ['L4', 'L5'],
  ['L5', 'S1'],
  ['S1', 'S2'],
  ['S2', 'S3'],
  ['S3', 'S4'],
  ['S4', 'S5'],
  ['L4', 'S1'],
  ['L2', 'S2'],
  ['L3', 'S2'],
  ['L4', 'S2'],
  ['L5', 'S2'],
  ['L1', 'S3'],
  ['L2', 'S3'],
  ['L1', 'S4'],
  ['L3', 'L5'],
  ['L3', 'S1'],
  ['L2', 'S1'],
];

describe('the level palette', () => {
  it('is measured as published: two of the test pairs of Sharma, Wu and Dalal 2005', () => {
    const lab = (l: number, a: number, b: number): Color => ({ mode: 'lab65', l, a, b });
    expect(difference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).to.be.closeTo(2.0425, 0.0001);
    expect(difference(lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387))).to.be.closeTo(1.2644, 0.0001);
  });

  for (const scheme of ['light', 'dark'] as const) {
    const least = { light: { neighbours: 10.4, all: 9.4, skin: 8.9 }, dark: { neighbours: 11, all: 9.6, skin: 16.3 } }[
      scheme
    ];

    for (const [a, b] of NEIGHBOURS) {
      it(`keeps ${a} and ${b} apart in the ${scheme} scheme for every vision`, () => {
        const colours = [token(a.toLowerCase())[scheme], token(b.toLowerCase())[scheme]] as const;
        expect(worst(...colours)).to.be.at.least(least.neighbours);
      });
    }

    it(`keeps any two levels apart in the ${scheme} scheme for every vision`, () => {
      for (const [index, a] of LEVELS.entries()) {
        for (const b of LEVELS.slice(index + 1)) {
          const distance = worst(token(a.toLowerCase())[scheme], token(b.toLowerCase())[scheme]);
          expect(distance, `${a} ${b}`).to.be.at.least(least.all);
        }
      }
    });

    it(`keeps every level apart from bare skin in the ${scheme} scheme`, () => {
      for (const level of LEVELS) {
        const distance = worst(token(level.toLowerCase())[scheme], token('skin')[scheme]);
        expect(distance, level).to.be.at.least(least.skin);
      }
    });

    it(`can be read: labels on fills and text on surfaces in the ${scheme} scheme`, () => {
      for (const level of LEVELS.map((name) => name.toLowerCase())) {
        expect(wcagContrast(token('on-level')[scheme], token(level)[scheme]), level).to.be.at.least(4.5);
      }
      for (const [ink, surface] of [
        ['ink', 'paper'],
        ['ink-soft', 'paper'],
        ['ink-soft', 'raised'],
        ['on-action', 'action'],
        ['action', 'action-soft'],
        ['link', 'paper'],
        ['disputed', 'note-surface'],
        ['recalled', 'note-surface'],
      ] as const) {
        expect(wcagContrast(token(ink)[scheme], token(surface)[scheme]), `${ink} on ${surface}`).to.be.at.least(4.5);
      }
      expect(wcagContrast(token('focus')[scheme], token('paper')[scheme])).to.be.at.least(3);
    });
  }
});
