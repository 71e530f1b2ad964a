import { expect } from '@open-wc/testing';
import { CITATIONS, sourceUrl } from '../../src/core/citations.js';
import { SOURCES, sourceById, type SourceId } from '../../src/core/sources.js';
import { skinClaims } from '../../src/core/claims.js';
import { EVIDENCE } from '../../src/core/evidence/index.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { CLAIMS } from '../../src/core/statements.js';

const citing = [...SCHEMES.flatMap(skinClaims), ...CLAIMS, ...EVIDENCE];

describe('sources', () => {
  it('have labels of their own', () => {
    const labels = Object.values(SOURCES).map(({ label }) => label);
    expect(new Set(labels).size).to.equal(labels.length);
  });

  for (const id of Object.keys(SOURCES) as SourceId[]) {
    it(`${id} carries a claim or a row of evidence, and has a full citation`, () => {
      expect(citing.some(({ sources }) => (sources as readonly string[]).includes(id))).to.be.true;
      expect(CITATIONS[id].text).not.to.be.empty;
    });

    it(`${id} has a well-formed address, or none`, () => {
      const url = sourceUrl(id);
      if (url !== undefined) expect(new URL(url).protocol).to.match(/^https?:$/);
    });
  }

  const addresses: [id: SourceId, url: string | undefined][] = [
    ['hashimoto2024', 'https://doi.org/10.1097/brs.0000000000004737'],
    ['esene2012', 'https://pubmed.ncbi.nlm.nih.gov/23087820/'],
    ['stanford25', 'https://stanfordmedicine25.stanford.edu/the25/tendon.html'],
    ['harrison19', undefined],
  ];
  for (const [id, url] of addresses) {
    it(`${id} is found at ${url ?? 'no address'}`, () => {
      expect(sourceUrl(id)).to.equal(url);
    });
  }

  it('an unknown source is refused by name', () => {
    expect(() => sourceById('lee1808')).to.throw(RangeError, '"lee1808"');
  });
});
