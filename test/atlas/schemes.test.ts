import { expect } from '@open-wc/testing';
import { dermatomesAt } from '../../src/atlas/registry.js';
import { type KeyPointName, keyPointPosition } from '../../src/atlas/key-points.js';
import { PLACE_BORDERS } from '../../src/atlas/place-areas.js';
import { regionMap } from '../../src/atlas/regions.js';
import { SCHEME_BORDERS } from '../../src/atlas/schemes/all.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { ChartPoint } from '../../src/atlas/types.js';
import type { Level } from '../../src/core/levels.js';
import { KEY_POINT_EXCEPTIONS } from './key-point-exceptions.js';
import { randomSkinPoints } from './random.js';

const KEY_POINTS: readonly KeyPointName[] = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4-5'];

for (const scheme of SCHEME_BORDERS) {
  describe(`the borders of ${scheme.id}`, () => {
    it('are drawn without a leak or a stray seed', () => {
      expect(regionMap(scheme.borders, scheme.regions).faults).to.deep.equal([]);
    });

    for (const name of KEY_POINTS) {
      const exception = KEY_POINT_EXCEPTIONS[scheme.id]?.[name];
      it(`give the ${name} key point to ${exception ? exception.join(' and ') || 'nothing' : 'its own level'}`, () => {
        const levels = dermatomesAt(keyPointPosition(name, 'right'), scheme.id);
        if (exception) expect(levels).to.deep.equal(exception);
        else expect(levels).to.include(name === 'S4-5' ? levels.at(-1) : name);
        if (name === 'S4-5') expect(['S4', 'S5']).to.include(levels.at(-1));
      });
    }

    it('are the same on both sides', () => {
      for (const point of randomSkinPoints(300, 3)) {
        const [right, left] = (['right', 'left'] as const).map((side) => dermatomesAt({ ...point, side }, scheme.id));
        expect(right).to.deep.equal(left);
      }
    });
  });
}

describe('dermatomesAt', () => {
  const sock = (s: number, phi: number): ChartPoint => ({ chart: 'sock', s, phi, side: 'right' });
  const toe = (chart: ChartPoint['chart'], phi: number): ChartPoint => ({ chart, s: 0.5, phi, side: 'right' });

  const facts: readonly (readonly [string, string, ChartPoint, readonly Level[]])[] = [
    ['article', 'the medial malleolus', sock(950, 72), ['L4']],
    ['article', 'the medial side of the great toe', toe('toe1', 80), ['L4']],
    ['article', 'the dorsum of the great toe', toe('toe1', 0), ['L5']],
    ['article', 'the first web space', sock(1100, 22.5), ['L5']],
    ['article', 'the dorsum of the fourth toe', toe('toe4', 0), ['L5']],
    ['article', 'the little toe', toe('toe5', 0), ['S1']],
    ['article', 'the sole', sock(1060, 180), ['S1']],
    ['article', 'the back of the calf', sock(700, 180), ['S1', 'S2']],
    ['article', 'the outer thigh, of which it says nothing', sock(350, -90), []],
    ['article', 'the genitalia', sock(226, 46), ['S3', 'S4']],
    ['frcem', 'the back of the thigh', sock(400, 180), ['S2']],
    ['frcem', 'the outer thigh', sock(300, -90), ['L2']],
    ['frcem', 'the buttock, of which it says nothing', sock(200, 180), []],
    ['frcem', 'the skin beside the anus', sock(235, 120), ['S5']],
    ['frcem', 'the fourth toe', toe('toe4', 0), ['S1']],
  ];
  for (const [scheme, where, point, levels] of facts) {
    it(`gives ${where} to ${levels.join(' and ') || 'no level'} in ${scheme}`, () => {
      expect(dermatomesAt(point, scheme)).to.deep.equal(levels);
    });
  }

  it('refuses an unknown scheme, and names the known ones', () => {
    expect(() => dermatomesAt(sock(100, 0), 'keegen')).to.throw(RangeError, /scheme: "keegen" is unknown.*article/);
  });
});

describe('a border set', () => {
  it('that names a border it does not have is refused', () => {
    const seeds = [[0, 100]] as const;
    expect(() => regionMap({ groin: article.borders['groin upper']! }, [{ seeds, borders: ['grion'] }])).to.throw(
      RangeError,
      /border: "grion" is unknown. Known values: groin/,
    );
  });

  for (const [name, borders] of [
    ...SCHEME_BORDERS.map(({ id, borders }) => [id, Object.values(borders)] as const),
    ['the places', PLACE_BORDERS],
  ] as const) {
    it(`has no control point on two borders: ${name}`, () => {
      const points = borders.flatMap(({ chart = 'sock', points: own }) =>
        own.map((point) => `${chart} ${point.join()}`),
      );
      expect(points.filter((point, i) => points.indexOf(point) !== i)).to.deep.equal([]);
    });
  }
});
