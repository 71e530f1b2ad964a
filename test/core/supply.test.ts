import { expect } from '@open-wc/testing';
import { LEVELS, type Level } from '../../src/core/levels.js';
import { type Place, PLACES } from '../../src/core/places.js';
import '../../src/core/schemes/all.js';
import { SCHEME_IDS } from '../../src/core/schemes.js';
import { supply, SUPPLY_GAPS } from '../../src/core/supply.js';

const onLimb = PLACES.filter((place) => place !== 'hand');

describe('supply', () => {
  for (const place of onLimb) {
    it(`shares ${place} out among roots and nerves`, () => {
      const { roots, nerves, distance } = supply(place)!;
      expect(roots.length).to.be.above(0);
      for (const shares of [roots, nerves]) {
        if (shares.length === 0) continue;
        expect(shares.reduce((sum, { weight }) => sum + weight, 0)).to.be.closeTo(1, 1e-9);
        shares.slice(1).forEach(({ weight }, i) => expect(weight).to.be.at.most(shares[i]!.weight));
        for (const { weight, low, high } of shares) {
          expect(low).to.be.within(0, weight + 0.04);
          expect(high).to.be.within(weight - 0.04, 1);
        }
      }
      expect(distance.low <= distance.mean && distance.mean <= distance.high).to.equal(true);
    });

    it(`gives ${place} to neighbouring roots only, unless schemes that differ are named`, () => {
      const { roots } = supply(place)!;
      const gaps = SUPPLY_GAPS.filter((gap) => gap.place === place);
      const between = (least: number, most: number): Level[] => LEVELS.slice(least + 1, most);
      const present = LEVELS.filter((level) => roots.some(({ name, weight }) => name === level && weight > 0.06));
      present.slice(1).forEach((level, i) => {
        const [least, most] = [LEVELS.indexOf(present[i]!), LEVELS.indexOf(level)];
        if (between(least, most).every((one) => roots.some(({ name }) => name === one))) return;
        const isNamed = gaps.some(
          ({ levels: [upper, lower] }) => LEVELS.indexOf(upper) >= least && LEVELS.indexOf(lower) <= most,
        );
        expect(isNamed, `${present[i]!} ${level}`).to.equal(true);
      });
      for (const { schemes } of gaps) for (const givers of schemes) expect(givers.length).to.be.above(0);
    });
  }

  for (const [place, level] of [
    ['malleolus-medial', 'L4'],
    ['foot-dorsum-middle', 'L5'],
    ['heel-lateral', 'S1'],
    ['thigh-medial-distal', 'L3'],
  ] as const satisfies readonly (readonly [Place, Level])[]) {
    it(`has ${level} first at ${place}`, () => expect(supply(place)!.roots[0]!.name).to.equal(level));
  }

  it('has the nerves that are tested there first', () => {
    const first = (place: Place): string => supply(place)!.nerves[0]!.name;
    expect(first('web-space-1')).to.equal('deep-fibular');
    expect(first('leg-medial')).to.equal('saphenous');
    expect(first('heel')).to.equal('calcaneal');
    expect(first('perianal')).to.equal('pudendal');
  });

  it('counts the way from the toes up the limb', () => {
    const ways = (
      ['toe-3', 'foot-dorsum-middle', 'leg-anterior', 'knee-anterior', 'thigh-anterior-middle'] as const
    ).map((place) => supply(place)!.distance.mean);
    ways.slice(1).forEach((way, i) => expect(way).to.be.above(ways[i]!));
  });

  it('knows nothing of the hand, which lies outside the atlas', () => {
    expect(supply('hand')).to.equal(undefined);
  });

  it('refuses an unknown place', () => {
    expect(() => supply('elbow' as Place)).to.throw(RangeError, /place: "elbow" is unknown/);
  });

  it('has the consensus last among the schemes', () => {
    expect(SCHEME_IDS.at(-1)).to.equal('consensus');
  });
});
