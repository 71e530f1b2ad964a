import { expect } from '@open-wc/testing';
import { compareSchemes } from '../../src/atlas/comparison.js';
import '../../src/atlas/schemes/all.js';

describe('comparing two schemes', () => {
  it('finds no difference between a scheme and itself', () => {
    const { different, byLevel, largest } = compareSchemes('article', 'article');
    expect([different, byLevel, largest]).to.deep.equal([0, [], []]);
  });

  it('is the same both ways, but for what each says', () => {
    const [there, back] = [compareSchemes('article', 'frcem'), compareSchemes('frcem', 'article')];
    expect(back.different).to.equal(there.different);
    expect(back.blank).to.equal(there.blank);
    expect(back.byLevel).to.deep.equal(there.byLevel);
    expect(back.largest.map(({ place, first, second }) => [place, second, first])).to.deep.equal(
      there.largest.map(({ place, first, second }) => [place, first, second]),
    );
  });

  it('names the back of the thigh first for article and frcem: S1 and S2 together, or S2 alone', () => {
    const { largest, different } = compareSchemes('article', 'frcem');
    expect(largest[0]).to.deep.include({ place: 'thigh-posterior', first: ['S1', 'S2'], second: ['S2'] });
    expect(different).to.be.within(0.3, 0.6);
  });

  it('adds no level up to more than what is different, and no place to more than all of it', () => {
    const { byLevel, largest, different } = compareSchemes('article', 'keegan-garrett');
    for (const { share } of byLevel) expect(share).to.be.within(0, different);
    expect(largest.reduce((sum, { ofSkin }) => sum + ofSkin, 0)).to.be.at.most(different);
    for (const { share } of largest) expect(share).to.be.within(0, 1.0000001);
  });

  it('takes the consensus as well', () => {
    expect(compareSchemes('article', 'consensus').different).to.be.within(0.05, 0.7);
  });

  it('refuses an unknown scheme', () => {
    expect(() => compareSchemes('article', 'keegen')).to.throw(RangeError, /scheme: "keegen" is unknown/);
  });
});
