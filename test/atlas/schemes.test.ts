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
        if (name === 'S4-5' && !exception) expect(['S4', 'S5']).to.include(levels.at(-1));
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

describe('every border of every scheme has a width of its own', () => {
  for (const { id, borders } of SCHEME_BORDERS) {
    it(`${id}: above 0 but for the rims of toes, and not the same throughout`, () => {
      for (const [name, { width, unlined }] of Object.entries(borders)) {
        expect(width, name).to.be.a('number');
        if (unlined) expect(width, name).to.equal(0);
        else expect(width, name).to.be.above(0);
      }
      const widths = Object.values(borders).flatMap(({ width, unlined }) => (unlined ? [] : [width]));
      expect(new Set(widths).size).to.be.above(1);
    });
  }
});

describe('the schemes side by side', () => {
  const points = randomSkinPoints(3000, 7);
  const given = new Map<string, readonly (readonly Level[])[]>();
  const levelsIn = (id: string): readonly (readonly Level[])[] => {
    const levels = given.get(id) ?? points.map((point) => dermatomesAt(point, id));
    given.set(id, levels);
    return levels;
  };
  /** The mean of a coordinate over the sampled points of a level that lie in a part of the limb. */
  const meanOf = (id: string, level: Level, of: 's' | 'phi', lies: (point: ChartPoint) => boolean): number => {
    const inside = points.filter((point, i) => levelsIn(id)[i]!.includes(level) && lies(point));
    return inside.reduce((sum, point) => sum + point[of], 0) / inside.length;
  };

  SCHEME_BORDERS.forEach(({ id }, i) => {
    for (const { id: other } of SCHEME_BORDERS.slice(0, i)) {
      it(`${id} and ${other} give no more than 97 % of their skin to the same levels`, () => {
        const [mine, others] = [levelsIn(id), levelsIn(other)];
        let [same, all] = [0, 0];
        mine.forEach((levels, k) => {
          const both = levels.filter((level) => others[k]!.includes(level)).length;
          same += both;
          all += levels.length + others[k]!.length - both;
        });
        expect(same / all).to.be.at.most(0.97);
      });
    }

    it(`${id} has L4 medial to L5 on the leg`, () => {
      const onLeg = ({ chart, s }: ChartPoint): boolean => chart === 'sock' && s > 640 && s < 880;
      const [l4, l5] = (['L4', 'L5'] as const).map((level) => meanOf(id, level, 'phi', onLeg));
      expect(l4).to.be.above(l5!);
    });

    it(`${id} has T12 to L4 from above downwards in front, as far as it draws them`, () => {
      const inFront = ({ chart, phi }: ChartPoint): boolean => chart === 'sock' && phi > -30 && phi < 60;
      const drawn = (['T12', 'L1', 'L2', 'L3', 'L4'] as const)
        .map((level) => meanOf(id, level, 's', inFront))
        .filter((mean) => !Number.isNaN(mean));
      expect(drawn).to.deep.equal([...drawn].sort((a, b) => a - b));
      expect(drawn.length).to.be.at.least(id === 'faleiros' ? 1 : 3);
    });
  });
});

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
    ['gpnotebook', 'the front of the upper thigh', sock(320, 0), ['L2']],
    ['gpnotebook', 'both sides of the knee', sock(560, -86), ['L3']],
    ['gpnotebook', 'the dorsum over the great toe', sock(1060, 35), ['L5']],
    ['gpnotebook', 'the middle of the dorsum, of which it says nothing', sock(1060, -30), []],
    ['gpnotebook', 'the heel', sock(990, 180), ['S1']],
    ['gpnotebook', 'the calf, of which it says nothing', sock(700, 180), []],
    ['gpnotebook', 'the outermost ring round the anus', sock(250, 150), ['S3']],
    ['gpnotebook', 'the middle ring round the anus', sock(240, 134), ['S4']],
    ['gpnotebook', 'the skin beside the anus', sock(235, 120), ['S5']],
    ['gpnotebook', 'the genitalia, of which it says nothing', sock(226, 46), []],
    ['orthobullets', 'the iliac crest', sock(90, -90), ['L1']],
    ['orthobullets', 'the outer thigh', sock(350, -90), ['L4']],
    ['orthobullets', 'the front of the knee', sock(555, -2), ['L4']],
    ['orthobullets', 'the medial knee', sock(570, 86), ['L3']],
    ['orthobullets', 'the back of the thigh, of which it says nothing', sock(400, 180), []],
    ['orthobullets', 'the back of the calf', sock(700, 180), ['S1']],
    ['orthobullets', 'the sole', sock(1060, 180), ['S2']],
    ['orthobullets', 'the little toe, of which it says nothing', toe('toe5', 0), []],
    ['orthobullets', 'the skin beside the anus', sock(235, 120), ['S3', 'S4']],
    ['magee', 'the skin over the trochanter', sock(172, -92), ['L1']],
    ['magee', 'the front of the knee', sock(536, -2), ['L3']],
    ['magee', 'the medial malleolus', sock(950, 72), ['L4']],
    ['magee', 'the medial sole', sock(1070, 150), ['L5']],
    ['magee', 'the back of the calf', sock(700, 180), ['S1', 'S2']],
    ['magee', 'the inner thigh', sock(400, 105), ['S3']],
    ['magee', 'the genitalia', sock(226, 46), ['S4']],
    ['magee', 'the heel, of which it says nothing', sock(985, 180), []],
    ['faleiros', 'the medial leg', sock(760, 75), ['L4']],
    ['faleiros', 'the dorsum of the foot', sock(1040, -10), ['L5']],
    ['faleiros', 'the back of the buttock', sock(200, 180), ['S1']],
    ['faleiros', 'the sole', sock(1060, 180), ['S1']],
    ['faleiros', 'the front of the thigh, of which it says nothing', sock(350, 0), []],
    ['faleiros', 'the lateral border of the foot, of which it says nothing', sock(1050, -103), []],
    ['harrison', 'the shin, of which it says nothing', sock(760, 5), []],
    ['harrison', 'the medial calf', sock(750, 95), ['L4']],
    ['harrison', 'the sole', sock(1060, 180), ['S1']],
    ['harrison', 'the back of the calf, of which it says nothing', sock(700, 180), []],
    ['keegan-garrett', 'the medial side of the great toe', toe('toe1', 80), ['L4']],
    ['keegan-garrett', 'the dorsum of the third toe', toe('toe3', 0), ['L5']],
    ['keegan-garrett', 'the little toe', toe('toe5', 0), ['S1']],
    ['keegan-garrett', 'the outer thigh above the knee', sock(470, -80), ['L4']],
    ['keegan-garrett', 'the abdomen above the band of T12', sock(60, 0), []],
    ['foerster', 'the knee in front', sock(560, 0), ['L3', 'L4']],
    ['foerster', 'the back of the calf', sock(700, 180), ['S1', 'S2']],
    ['foerster', 'the skin beside the anus', sock(235, 120), ['S3', 'S4', 'S5']],
    ['lee-stringer', 'the medial malleolus', sock(950, 72), ['L4']],
    ['lee-stringer', 'the shin, which it leaves blank', sock(760, 5), []],
    ['lee-stringer', 'the perineum, which it leaves blank', sock(256, 96), []],
    ['semicircles', 'the inner leg below the knee', sock(660, 80), ['L3']],
    ['semicircles', 'the medial malleolus', sock(950, 72), ['L4']],
    ['semicircles', 'the middle of the back of the thigh', sock(450, 180), ['S2']],
    ['semicircles', 'the skin beside the anus', sock(235, 120), ['S3', 'S4', 'S5']],
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
