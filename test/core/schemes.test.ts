import { expect } from '@open-wc/testing';
import { LEVELS, compareLevels, type Level } from '../../src/core/levels.js';
import { isPlace, type Place } from '../../src/core/places.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { SCHEME_IDS, areaOf, levelsClaiming, schemeById, sharesSkin } from '../../src/core/schemes.js';
import { SOURCES } from '../../src/core/sources.js';

describe('schemes', () => {
  for (const scheme of SCHEMES) {
    describe(scheme.id, () => {
      it('either draws a level or leaves it blank', () => {
        expect([...scheme.levels, ...scheme.blank].sort(compareLevels)).to.deep.equal([...LEVELS]);
      });

      it('cites a known source for itself and for every area', () => {
        for (const { sources } of [scheme, ...scheme.areas]) {
          expect(sources).not.to.be.empty;
          for (const source of sources) expect(SOURCES).to.have.property(source);
        }
      });

      it('draws S3 and S4 as one area, but where its source tells them apart', () => {
        const told = ['gpnotebook', 'magee', 'keegan-garrett', 'foerster', 'consensus'].includes(scheme.id);
        expect(areaOf(scheme.id, 'S3') === areaOf(scheme.id, 'S4')).to.equal(!told);
      });

      for (const area of scheme.areas) {
        it(`${area.id} carries its levels in its id and covers known places, each once`, () => {
          expect(area.id).to.equal(`${scheme.id}-${area.levels.join('-')}`);
          expect(area.places).not.to.be.empty;
          expect(area.places.every(isPlace)).to.be.true;
          expect(new Set(area.places).size).to.equal(area.places.length);
        });

        it(`${area.id} shares places with every level that it overlaps, and is overlapped back`, () => {
          for (const other of area.overlaps) {
            const overlapped = areaOf(scheme.id, other);
            expect(overlapped?.overlaps).to.include.members([...area.levels]);
            expect(overlapped?.places.some((place) => area.places.includes(place))).to.be.true;
          }
        });
      }
    });
  }

  const blank: [scheme: string, levels: Level[]][] = [
    ['article', ['T12', 'S5']],
    ['frcem', ['T12']],
    ['gpnotebook', ['T12', 'L1']],
    ['harrison', ['T12', 'L1', 'S2', 'S3', 'S4', 'S5']],
    ['orthobullets', ['T12', 'S5']],
    ['magee', ['T12', 'S5']],
    ['keegan-garrett', []],
    ['foerster', ['T12']],
    ['lee-stringer', ['T12', 'S3', 'S4', 'S5']],
    ['semicircles', ['T12']],
    ['faleiros', ['T12', 'L1', 'L2', 'L3', 'S2', 'S3', 'S4', 'S5']],
  ];
  for (const [scheme, levels] of blank) {
    it(`${scheme} leaves ${levels.join(', ') || 'no level'} blank`, () => {
      expect(schemeById(scheme).blank).to.deep.equal(levels);
      for (const level of levels) expect(areaOf(scheme, level)).to.be.undefined;
    });
  }

  it('what is recalled is marked so: every area of Keegan and Garrett, Foerster and Lee', () => {
    for (const { id, basis, areas } of SCHEMES) {
      const isRecalled = ['keegan-garrett', 'foerster', 'lee-stringer'].includes(id);
      expect(basis === 'reconstructed', id).to.equal(isRecalled);
      for (const area of areas)
        expect([area.basis === 'reconstructed', area.verified]).to.deep.equal([isRecalled, !isRecalled]);
    }
  });

  const shared: [scheme: string, level: Level, others: Level[]][] = [
    ['article', 'S1', ['S2']],
    ['article', 'S2', ['S1']],
    ['article', 'S3', ['S4']],
    ['article', 'L5', []],
    ['article', 'T12', []],
    ['frcem', 'S1', []],
    ['frcem', 'S4', ['S3']],
    ['keegan-garrett', 'L4', []],
    ['foerster', 'L4', ['L2', 'L3', 'L5']],
    ['foerster', 'S5', ['S3', 'S4']],
    ['lee-stringer', 'S2', []],
    ['semicircles', 'S4', ['S3', 'S5']],
    ['harrison', 'L5', []],
  ];
  for (const [scheme, level, others] of shared) {
    it(`in ${scheme}, ${level} shares skin with ${others.join(', ') || 'no level'}`, () => {
      expect(sharesSkin(scheme, level)).to.deep.equal(others);
    });
  }

  const claimed: [place: Place, claims: string][] = [
    ['heel', 'S1 article frcem'],
    ['malleolus-medial', 'L4 article frcem'],
    ['toe-4', 'L5 article, S1 frcem'],
    ['genital', 'S2 frcem, S3 article, S4 article'],
    ['popliteal', 'S1 article, S2 article frcem'],
    ['flank', ''],
  ];
  const two = ['article', 'frcem'].map(schemeById);
  for (const [place, claims] of claimed) {
    it(`between article and frcem, ${place} is claimed by ${claims || 'no level'}`, () => {
      expect(
        levelsClaiming(place, two)
          .map(({ level, schemes }) => [level, ...schemes].join(' '))
          .join(', '),
      ).to.equal(claims);
    });
  }

  it('an unknown scheme is refused by name, with the known ones', () => {
    expect(() => schemeById('keegen')).to.throw(
      RangeError,
      `"keegen" is unknown. Known values: ${SCHEME_IDS.join(', ')}.`,
    );
    expect(() => schemeById('toString')).to.throw(RangeError);
  });
});
