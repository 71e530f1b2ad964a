import { expect } from '@open-wc/testing';
import { consensusAt } from '../../src/atlas/consensus.js';
import { readTables, roundTables, writeTables, emptyTables } from '../../src/atlas/consensus-code.js';
import { keyPointPosition } from '../../src/atlas/key-points.js';
import { AGREEMENTS } from '../../src/atlas/layers.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { pickOnPlate } from '../../src/atlas/plate-picking.js';
import { dermatomesAt } from '../../src/atlas/registry.js';
import { SCHEME_BORDERS } from '../../src/atlas/schemes/all.js';
import { supplyAt } from '../../src/atlas/supply-at.js';
import type { ChartPoint } from '../../src/atlas/types.js';
import { AGREEMENT_LIMITS, CONSENSUS_WEIGHTS, consensusWeight } from '../../src/core/consensus.js';
import { KEY_POINT_IDS } from '../../src/core/key-points.js';
import { VIEW_IDS } from '../../src/core/views.js';
import { CONSENSUS_EXCEPTIONS } from './consensus-exceptions.js';
import { randomSkinPoints, seeded } from './random.js';

const points = randomSkinPoints(500, 11);

/** The levels that each scheme gives to points close to one, as far as all of them give the same. */
function saidAround(point: ChartPoint): (readonly string[])[] | undefined {
  const [ds, dphi] = point.chart === 'sock' ? [12, 12] : [0.1, 30];
  const end = point.chart === 'sock' ? 1104 : 1;
  const around = [-1, 0, 1].flatMap((i) =>
    [-1, 0, 1].map((j) => ({ ...point, s: point.s + i * ds, phi: point.phi + j * dphi })),
  );
  if (around.some(({ s }) => s < 0 || s > end)) return undefined;
  const said = SCHEME_BORDERS.map(({ id }) => around.map((one) => dermatomesAt(one, id).join()));
  if (said.some((all) => new Set(all).size > 1)) return undefined;
  return said.map(([all]) => (all === '' ? [] : all!.split(',')));
}

describe('the consensus', () => {
  it('shares every point out: shares sum to 1, the largest leads', () => {
    for (const point of points) {
      const { shares, leading } = consensusAt(point);
      if (leading === null) expect(shares).to.deep.equal([]);
      else {
        expect(shares.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 1e-9);
        expect(shares[0]!.share - shares.find(({ level }) => level === leading)!.share).to.be.below(0.15);
      }
    }
  });

  it('is the same on both sides', () => {
    for (const point of points.slice(0, 60)) {
      const [right, left] = (['right', 'left'] as const).map((side) => consensusAt({ ...point, side }));
      expect(right).to.deep.equal(left);
    }
  });

  it('is what dermatomesAt answers for it, and what is drawn of it', () => {
    for (const point of points) {
      const { leading } = consensusAt(point);
      expect(dermatomesAt(point, 'consensus')).to.deep.equal(leading === null ? [] : [leading]);
    }
    for (const view of VIEW_IDS) {
      const plate = drawPlate({ view, side: 'right', scheme: 'consensus' });
      for (const { levels, point, radius } of plate.anchors) {
        if (radius > 12) expect(dermatomesAt(point, 'consensus'), view).to.deep.equal(levels);
      }
    }
  });

  it('is picked on a plate like any scheme', () => {
    const plate = drawPlate({ view: 'anterior', side: 'right', scheme: 'consensus' });
    const [anchor] = plate.anchors;
    const point = pickOnPlate(plate, anchor!.x, anchor!.y);
    expect(point && dermatomesAt(point, 'consensus')).to.deep.equal(anchor!.levels);
  });

  it('counts the schemes that speak, and takes the level that all of them give', () => {
    let agreed = 0;
    for (const point of points) {
      const said = saidAround(point);
      if (!said) continue;
      const speaking = said.filter((levels) => levels.length > 0);
      const { voting, agreement, leading, shares } = consensusAt(point);
      expect(voting).to.be.closeTo(speaking.length, 1);
      if (speaking.length < 3 || new Set(speaking.map((levels) => levels.join())).size > 1) continue;
      if (speaking[0]!.length > 1) continue;
      agreed++;
      expect(leading).to.equal(speaking[0]![0]);
      expect(shares[0]!.share).to.be.above(0.85);
      expect(['all', 'most']).to.include(agreement);
    }
    expect(agreed).to.be.above(3);
  });

  it('is undecided in bits: 0 where one level has all, at least 1 where the leading one has less than half', () => {
    for (const point of points) {
      const { shares, entropy, agreement } = consensusAt(point);
      expect(AGREEMENTS).to.include(agreement);
      expect(entropy).to.be.within(0, Math.log2(11));
      if (shares.length === 1) expect(entropy).to.equal(0);
      if (shares.length > 0 && shares[0]!.share < 0.45) expect(entropy).to.be.above(1);
    }
  });

  for (const name of KEY_POINT_IDS) {
    const exception = CONSENSUS_EXCEPTIONS[name];
    it(`gives the ${name} key point to ${exception ?? 'its own level'}`, () => {
      const { leading } = consensusAt(keyPointPosition(name, 'right'));
      if (exception) expect(leading).to.equal(exception);
      else expect(name === 'S4-5' ? ['S4', 'S5'] : [name]).to.include(leading);
    });
  }

  it('refuses a point outside its chart', () => {
    expect(() => consensusAt({ chart: 'sock', s: 2000, phi: 0, side: 'right' })).to.throw(RangeError, /s: 2000/);
  });
});

describe('the weights of the consensus', () => {
  it('count what was reconstructed and what was recalled for less, and the consensus itself for nothing', () => {
    const { basis } = CONSENSUS_WEIGHTS;
    expect(basis.reconstructed).to.be.below(basis['drawn from description']);
    expect(consensusWeight({ basis: 'figure redrawn', verified: false })).to.be.below(basis['figure redrawn']);
    expect(consensusWeight({ basis: 'computed', verified: true })).to.equal(0);
  });

  it('name limits of agreement that fall', () => {
    const { all, most, half } = AGREEMENT_LIMITS;
    expect(all > most && most > half).to.equal(true);
  });
});

describe('supplyAt', () => {
  it('gives weights that sum to 1, each within its limits', () => {
    for (const point of points.slice(0, 120)) {
      const { roots, nerves } = supplyAt(point);
      for (const shares of [roots, nerves]) {
        if (shares.length > 0) expect(shares.reduce((sum, { weight }) => sum + weight, 0)).to.be.closeTo(1, 1e-9);
        for (const { weight, low, high } of shares) {
          expect(low).to.be.within(0, weight + 1e-9);
          expect(high).to.be.within(weight - 1e-9, 1);
        }
      }
    }
  });
});

describe('the code of the table', () => {
  it('reads what it has written', () => {
    const random = seeded(5);
    const exact = emptyTables().map((table) => Float64Array.from(table, () => Math.floor(random() ** 4 * 70)));
    const tables = roundTables(exact, 0);
    expect(readTables(writeTables(tables))).to.deep.equal(tables);
  });
});
