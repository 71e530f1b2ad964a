import { expect } from '@open-wc/testing';
import { dermatomesAt } from '../../src/atlas/registry.js';
import { placesAt } from '../../src/atlas/places.js';
import { SCHEME_BORDERS } from '../../src/atlas/schemes/all.js';
import { surfacePoint } from '../../src/atlas/surface.js';
import { CHART_IDS, type ChartPoint } from '../../src/atlas/types.js';
import type { Place } from '../../src/core/places.js';
import '../../src/core/schemes/all.js';
import { schemeById } from '../../src/core/schemes.js';

/** An area lists the places of which it covers a quarter; a coarse grid may miss that by a tenth. */
const QUARTER = 0.25;
const TOLERANCE = 0.1;

function* skinPoints(): Generator<ChartPoint> {
  for (const chart of CHART_IDS) {
    const [end, step] = chart === 'sock' ? [1100, 8] : [0.98, 0.08];
    for (let s = step / 2; s < end; s += step) {
      for (let phi = -178; phi < 180; phi += 4) {
        const point: ChartPoint = { chart, s, phi, side: 'right' };
        if (surfacePoint(point)[0] < 0) yield point;
      }
    }
  }
}

/** Each point with its places, worked out once for all schemes. */
let grid: readonly (readonly [ChartPoint, readonly Place[]])[] = [];
const sizes = new Map<Place, number>();

before(() => {
  grid = Array.from(skinPoints(), (point) => [point, placesAt(point)] as const);
  for (const [, places] of grid) for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + 1);
});

for (const borders of SCHEME_BORDERS) {
  describe(`the areas of ${borders.id} as drawn`, () => {
    const shares = new Map<string, number>();

    before(() => {
      for (const [point, places] of grid) {
        for (const level of dermatomesAt(point, borders.id)) {
          for (const place of places) {
            const key = `${level} ${place}`;
            shares.set(key, (shares.get(key) ?? 0) + 1);
          }
        }
      }
    });

    for (const { id, levels, places } of schemeById(borders.id).areas) {
      it(`${id} covers a quarter of each of its places, and of no other`, () => {
        for (const level of levels) {
          for (const [place, size] of sizes) {
            const share = (shares.get(`${level} ${place}`) ?? 0) / size;
            if (places.includes(place)) expect(share, place).to.be.at.least(QUARTER - TOLERANCE);
            else expect(share, place).to.be.at.most(QUARTER + TOLERANCE);
          }
        }
      });
    }
  });
}
