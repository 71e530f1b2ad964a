import { expect } from '@open-wc/testing';
import { borders as consensus } from '../../src/atlas/consensus.js';
import { explainedBy } from '../../src/atlas/painting.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { SkinStroke } from '../../src/atlas/paint-strokes.js';
import type { Place } from '../../src/core/places.js';

addSchemeBorders(article);
addSchemeBorders(consensus);

function place(id: Place): SkinStroke {
  return { tool: 'place', place: id };
}

describe('what could supply painted skin', () => {
  for (const scheme of ['article', 'consensus']) {
    it(`is S1 before all others for the lateral sole and the little toe, in ${scheme}`, () => {
      const { roots } = explainedBy([place('sole-lateral'), place('toe-5')], 'right', scheme);
      expect(roots[0]?.level).to.equal('S1');
      expect(roots[0]?.share).to.be.greaterThan(0.8);
    });

    it(`is L3 before S1 for the front of the knee, in ${scheme}`, () => {
      const { roots } = explainedBy([place('knee-anterior')], 'left', scheme);
      const levels = roots.map(({ level }) => level);
      expect(levels).to.include('L3');
      expect(levels).to.not.include('S1');
    });
  }

  it('is the nerve of a field together with the nerves that it leaves', () => {
    const { nerves } = explainedBy([{ tool: 'brush', radius: 10, path: [['sock', 985, 180]] }], 'right', 'article');
    const shares = Object.fromEntries(nerves.map(({ nerve, share }) => [nerve, share]));
    expect(shares.calcaneal).to.equal(1);
    expect(shares.tibial).to.equal(1);
    expect(shares.sural).to.equal(undefined);
  });

  it('has shares from a hundredth to 1, the largest first', () => {
    const { roots, nerves } = explainedBy([place('leg-medial'), place('heel')], 'right', 'article');
    for (const shares of [roots, nerves].map((all) => all.map(({ share }) => share))) {
      expect(shares).to.deep.equal(shares.toSorted((a, b) => b - a));
      expect(shares.every((share) => share >= 0.01 && share <= 1)).to.equal(true);
    }
  });

  it('is nothing where nothing is painted', () => {
    expect(explainedBy([], 'right', 'article')).to.deep.equal({ roots: [], nerves: [] });
  });

  it('is refused for a scheme that is unknown, by name', () => {
    expect(() => explainedBy([place('heel')], 'right', 'nobody')).to.throw(
      RangeError,
      /scheme: "nobody" is unknown\. Known values: .*article/,
    );
  });
});
