import { expect } from '@open-wc/testing';
import { editDistance, nearest } from '../../src/core/nearest.js';
import { SCHEME_IDS } from '../../src/core/schemes.js';
import { VIEW_IDS } from '../../src/core/views.js';

describe('nearest', () => {
  const distances: [a: string, b: string, distance: number][] = [
    ['', '', 0],
    ['', 'sole', 4],
    ['sole', 'sole', 0],
    ['sole', 'soul', 2],
    ['kitten', 'sitting', 3],
  ];
  for (const [a, b, distance] of distances) {
    it(`"${a}" and "${b}" are ${distance} apart, either way`, () => {
      expect(editDistance(a, b)).to.equal(distance);
      expect(editDistance(b, a)).to.equal(distance);
    });
  }

  const typed: [value: string, allowed: readonly string[], meant: string | undefined][] = [
    ['artical', SCHEME_IDS, 'article'],
    ['Article', SCHEME_IDS, 'article'],
    ['frecm', SCHEME_IDS, 'frcem'],
    ['keegen', SCHEME_IDS, undefined],
    ['', SCHEME_IDS, undefined],
    [' ', SCHEME_IDS, undefined],
    ['ant', VIEW_IDS, 'anterior'],
    ['foot', VIEW_IDS, 'foot-dorsum'],
    ['medail', VIEW_IDS, 'medial'],
    ['plantar', VIEW_IDS, undefined],
  ];
  for (const [value, allowed, meant] of typed) {
    it(`"${value}" means ${meant ?? 'nothing known'}`, () => {
      expect(nearest(value, allowed)).to.equal(meant);
    });
  }
});
