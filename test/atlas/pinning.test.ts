import { expect } from '@open-wc/testing';
import { pinOnPlate, showsWholeLimb } from '../../src/atlas/pinning.js';
import { project } from '../../src/atlas/picking.js';
import { placeCentre } from '../../src/atlas/places.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { locateOnPlate } from '../../src/atlas/plate-picking.js';
import type { MapSide } from '../../src/core/sides.js';
import { PLACES } from '../../src/core/places.js';
import { VIEW_IDS } from '../../src/core/views.js';

/** Nearer to the outline the mesh, which `locateOnPlate` asks, and the exact surface need not agree. */
const OUTLINE = 0.1;

const plateOf = (view: Parameters<typeof drawPlate>[0]['view'], side: MapSide = 'both') =>
  drawPlate({ view, side, scheme: null, detail: 'thumbnail' });

describe('what is pinned to the skin', () => {
  for (const view of VIEW_IDS) {
    it(`is seen in the view ${view} where the drawing shows its skin`, () => {
      const plate = plateOf(view);
      for (const place of PLACES.filter((each) => each !== 'hand')) {
        for (const side of ['right', 'left'] as const) {
          const point = placeCentre(place, side);
          if (Math.abs(project(view, point).facing) < OUTLINE) continue;
          const pin = pinOnPlate(plate, point);
          const spot = locateOnPlate(plate, point);
          const isSeen = pin !== undefined && pin.facing > 0 && !pin.covered;
          expect(isSeen, `${place} ${side}`).to.equal(spot !== undefined && !spot.hidden);
          if (!pin || !spot) continue;
          expect([pin.x, pin.y]).to.deep.equal([spot.x, spot.y]);
        }
      }
    });
  }

  it('is covered where the other limb stands before it', () => {
    const point = placeCentre('malleolus-medial', 'right');
    expect(pinOnPlate(plateOf({ yaw: 90, pitch: 0 }), point)).to.include({ covered: true });
    expect(pinOnPlate(plateOf({ yaw: 60, pitch: 0 }), point)).to.include({ covered: false });
    expect(pinOnPlate(plateOf('medial'), point)).to.include({ covered: false });
  });

  it('is left out where the view leaves out its skin or its limb', () => {
    expect(pinOnPlate(plateOf('sole'), placeCentre('knee-anterior'))).to.equal(undefined);
    expect(pinOnPlate(plateOf('lateral', 'left'), placeCentre('knee-lateral', 'right'))).to.equal(undefined);
    expect(pinOnPlate(plateOf('anterior', 'left'), placeCentre('knee-anterior', 'right'))).to.not.equal(undefined);
  });
});

describe('a plate', () => {
  for (const [view, whole] of [
    ['anterior', true],
    ['medial', true],
    ['foot-dorsum', false],
    ['sole', false],
    ['perineum', false],
  ] as const) {
    it(`of the view ${view} ${whole ? 'shows the whole limb' : 'leaves out a part of the limb'}`, () => {
      expect(showsWholeLimb(plateOf(view))).to.equal(whole);
    });
  }

  it('of any direction shows the whole limb', () => {
    expect(showsWholeLimb(plateOf({ yaw: 33, pitch: -20 }))).to.equal(true);
  });
});
