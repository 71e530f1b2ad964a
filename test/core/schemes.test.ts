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

      it('names S3 and S4 together', () => {
        expect(areaOf(scheme.id, 'S3')).to.equal(areaOf(scheme.id, 'S4'));
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

  it('the article says nothing of T12 and S5, FRCEM nothing of T12', () => {
    expect(schemeById('article').blank).to.deep.equal(['T12', 'S5']);
    expect(schemeById('frcem').blank).to.deep.equal(['T12']);
    expect(areaOf('article', 'S5')).to.be.undefined;
  });

  const shared: [scheme: string, level: Level, others: Level[]][] = [
    ['article', 'S1', ['S2']],
    ['article', 'S2', ['S1']],
    ['article', 'S3', ['S4']],
    ['article', 'L5', []],
    ['article', 'T12', []],
    ['frcem', 'S1', []],
    ['frcem', 'S4', ['S3']],
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
  for (const [place, claims] of claimed) {
    it(`${place} is claimed by ${claims || 'no level'}`, () => {
      expect(
        levelsClaiming(place)
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
