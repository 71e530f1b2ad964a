import { expect } from '@open-wc/testing';
import { placeCentre, placeMap, placesAt } from '../../src/atlas/places.js';
import { isPlace, type Place, PLACES } from '../../src/core/places.js';
import type { Side } from '../../src/core/sides.js';
import { randomSkinPoints } from './random.js';

const ON_THE_LIMB = PLACES.filter((place) => place !== 'hand');

describe('the places of the limb', () => {
  it('are drawn without a leak or a stray seed', () => {
    expect(placeMap().faults).to.deep.equal([]);
  });

  for (const place of ON_THE_LIMB) {
    it(`${place} holds its own centre`, () => {
      expect(placesAt(placeCentre(place))).to.deep.equal([place]);
      expect(placesAt(placeCentre(place, 'left'))).to.deep.equal([place]);
    });
  }

  it('cover the skin once: each of 2,000 points lies in exactly one place', () => {
    for (const point of randomSkinPoints(2000)) {
      const places = placesAt(point);
      expect(places, JSON.stringify(point)).to.have.lengthOf(1);
      expect(isPlace(places[0])).to.equal(true);
    }
  });

  it('are the same on both sides', () => {
    for (const point of randomSkinPoints(200, 7)) {
      expect(placesAt({ ...point, side: 'left' })).to.deep.equal(placesAt({ ...point, side: 'right' }));
    }
  });

  it('do not include the hand, and say so', () => {
    expect(() => placeCentre('hand')).to.throw(RangeError, /"hand" is not on the lower limb/);
  });

  it('refuse an unknown id', () => {
    expect(() => placeCentre('elbow' as Place)).to.throw(RangeError, /place: "elbow" is unknown. Known values: flank/);
    expect(() => placeCentre('heel', 'middle' as Side)).to.throw(RangeError, /side: "middle" is unknown/);
  });
});
