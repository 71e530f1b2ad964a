import { expect } from '@open-wc/testing';
import { claimsAbout, markOf, skinClaims, type Claim } from '../../src/core/claims.js';
import type { Movement, Reflex } from '../../src/core/examination.js';
import { LEVELS, type Level } from '../../src/core/levels.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { SCHEME_IDS } from '../../src/core/schemes.js';
import { SOURCES } from '../../src/core/sources.js';
import { CLAIMS as FURTHER_CLAIMS } from '../../src/core/statements.js';

const CLAIMS = [...SCHEMES.flatMap(skinClaims), ...FURTHER_CLAIMS];

const powerOf = (level: Level): Movement[] =>
  claimsAbout(level, 'article', FURTHER_CLAIMS).flatMap((claim) => (claim.kind === 'power' ? [claim.movement] : []));
const reflexesOf = (level: Level): Reflex[] =>
  claimsAbout(level, 'article', FURTHER_CLAIMS).flatMap((claim) => (claim.kind === 'reflex' ? [claim.reflex] : []));

describe('claims', () => {
  it('have ids of their own', () => {
    expect(new Set(CLAIMS.map(({ id }) => id)).size).to.equal(CLAIMS.length);
  });

  for (const claim of CLAIMS) {
    it(`${claim.id} names its levels and known sources`, () => {
      expect(claim.levels).not.to.be.empty;
      expect(claim.sources).not.to.be.empty;
      expect(new Set(claim.sources).size).to.equal(claim.sources.length);
      for (const source of claim.sources) expect(SOURCES).to.have.property(source);
    });
  }

  it('none claims a review that did not happen', () => {
    for (const { review } of CLAIMS) {
      expect(review.status).to.equal('pending');
      expect(review.lastReviewed).to.be.null;
    }
  });

  for (const claim of CLAIMS) {
    it(`${claim.id} is marked as recalled if it was not seen in a source`, () => {
      const unseen: Claim = { ...claim, verified: false };
      expect(markOf(unseen)).to.equal('recalled');
      expect(markOf(claim) === 'recalled').to.equal(!claim.verified);
    });
  }

  it('a disagreement that was seen is marked as disputed and has two sources or more', () => {
    const disputes = CLAIMS.filter(({ kind }) => kind === 'disagreement');
    expect(disputes).not.to.be.empty;
    for (const claim of disputes) {
      expect(markOf(claim)).to.equal('disputed');
      expect(claim.sources.length).to.be.at.least(2);
    }
  });

  for (const scheme of SCHEME_IDS) {
    for (const level of LEVELS) {
      it(`${level} in ${scheme} has one statement on its skin and one key point`, () => {
        const kinds = claimsAbout(level, scheme, FURTHER_CLAIMS).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'skin' || kind === 'blank')).to.have.length(1);
        expect(kinds.filter((kind) => kind === 'key-point')).to.have.length(1);
      });
    }
  }

  const triples: [level: Level, movement: Movement, reflexes: Reflex[]][] = [
    ['L4', 'knee-extension', ['patellar']],
    ['L5', 'great-toe-extension', []],
    ['L5', 'ankle-dorsiflexion', []],
    ['S1', 'ankle-plantarflexion', ['achilles']],
  ];
  for (const [level, movement, reflexes] of triples) {
    it(`${level} is tested by ${movement} and by ${reflexes.join(', ') || 'no standard reflex'}`, () => {
      expect(powerOf(level)).to.include(movement);
      expect(reflexesOf(level)).to.deep.equal(reflexes);
    });
  }

  it('L5 offers the medial hamstring reflex with its figures', () => {
    const claim = claimsAbout('L5', 'article', FURTHER_CLAIMS).find(({ id }) => id === 'medial-hamstring-L5');
    expect(claim).to.deep.include({
      sources: ['esene2012'],
      figures: { sensitivity: 76, specificity: 85, people: 100 },
    });
  });
});
