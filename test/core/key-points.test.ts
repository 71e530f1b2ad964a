import { expect } from '@open-wc/testing';
import { KEY_POINTS, KEY_POINT_IDS, keyPointById, keyPointOf, type KeyPointId } from '../../src/core/key-points.js';
import { LEVELS } from '../../src/core/levels.js';
import type { Place } from '../../src/core/places.js';
import { SOURCES } from '../../src/core/sources.js';

const places: Record<KeyPointId, Place> = {
  T12: 'inguinal',
  L1: 'thigh-anterior-proximal',
  L2: 'thigh-medial-proximal',
  L3: 'thigh-medial-distal',
  L4: 'malleolus-medial',
  L5: 'foot-dorsum-middle',
  S1: 'heel-lateral',
  S2: 'popliteal',
  S3: 'ischial',
  'S4-5': 'perianal',
};

describe('key sensory points', () => {
  for (const id of KEY_POINT_IDS) {
    it(`${id} lies in ${places[id]} and names its source`, () => {
      const { place, sources } = keyPointById(id);
      expect(place).to.equal(places[id]);
      expect(sources).not.to.be.empty;
      for (const source of sources) expect(SOURCES).to.have.property(source);
    });
  }

  it('every level has exactly one', () => {
    expect(KEY_POINTS.flatMap(({ levels }) => levels)).to.deep.equal([...LEVELS]);
  });

  it('S4 and S5 share one', () => {
    expect(keyPointOf('S4')).to.equal(keyPointOf('S5'));
  });

  it('an unknown one is refused by name', () => {
    expect(() => keyPointById('S6')).to.throw(RangeError, '"S6"');
  });
});
