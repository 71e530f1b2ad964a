import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/atlas/camera.js';
import { project } from '../../src/atlas/picking.js';
import { placeCentre } from '../../src/atlas/places.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { locateOnPlate, pickOnPlate } from '../../src/atlas/plate-picking.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { Plate, PlateDetail, TurnedView } from '../../src/atlas/types.js';
import type { MapSide } from '../../src/core/sides.js';
import { TURN_LIMITS, VIEW_IDS, VIEWS } from '../../src/core/views.js';

addSchemeBorders(article);

const plateOf = (view: TurnedView, side: MapSide, detail: PlateDetail = 'full'): Plate =>
  drawPlate({ view, side, scheme: 'article', detail });

const numbers = (plate: Plate): number[] =>
  plate.figures.flatMap(({ parts }) =>
    parts.flatMap(({ areas }) => areas.flatMap(({ path }) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number))),
  );

describe('a turned view', () => {
  for (const from of VIEW_IDS) {
    const { yaw: most, pitch } = TURN_LIMITS[from];

    for (const [name, view] of [
      ['as far as it goes to one side', { yaw: most, pitch: 0, from }],
      ['as far as it goes to the other', { yaw: -most, pitch: 0, from }],
      ['as far down as it goes', { yaw: 0, pitch: pitch[0], from }],
      ['as far up as it goes', { yaw: 0, pitch: pitch[1], from }],
    ] as const) {
      it(`of ${from} is drawn ${name}, on either side and for both`, () => {
        for (const side of ['right', 'left', 'both'] as const) {
          const plate = plateOf(view, side, 'moving');
          expect(plate.figures.length).to.be.above(0);
          expect(numbers(plate).length).to.be.above(100);
          expect(numbers(plate).every(Number.isFinite)).to.equal(true);
          expect(plate.box.every(Number.isFinite)).to.equal(true);
          expect(plate.box[2] > 0 && plate.box[3] > 0).to.equal(true);
        }
      });
    }

    it(`of ${from} has no label while it moves, and labels on skin of their levels at rest`, () => {
      const view = { yaw: most / 4, pitch: 0, from };
      expect(plateOf(view, 'right', 'moving').anchors).to.deep.equal([]);
      const plate = plateOf(view, 'right');
      expect(plate.anchors.length).to.be.above(0);
      for (const { x, y, point } of plate.anchors) {
        expect(pickOnPlate(plate, x, y), JSON.stringify(point)).to.not.equal(undefined);
      }
    });

    it(`of ${from} looks from its name plus its angles, mirrored for a left limb that stands alone`, () => {
      const [yaw, tilt] = VIEWS[from];
      const view = { yaw: 20, pitch: -5, from };
      expect(directionOf(view, 'right')).to.deep.equal({ yaw: yaw + 20, pitch: tilt - 5 });
      const sign = ['anterior', 'posterior', 'perineum'].includes(from) ? 1 : -1;
      expect(directionOf(view, 'left')).to.deep.equal({ yaw: sign * (yaw + 20), pitch: tilt - 5 });
    });
  }

  it('of the front by half a turn shows the back, and the other way round', () => {
    for (const place of ['popliteal', 'knee-anterior', 'heel'] as const) {
      const point = placeCentre(place);
      const round = project({ yaw: 180, pitch: 0, from: 'anterior' }, point);
      const named = project('posterior', point);
      expect(round.x).to.be.closeTo(named.x, 1e-9);
      expect(round.facing).to.be.closeTo(named.facing, 1e-9);
    }
  });

  it('shows the other limb less and less as it turns from the front, and none of it from 24 degrees', () => {
    const opacity = (yaw: number): number =>
      Math.max(
        0,
        ...plateOf({ yaw, pitch: 0, from: 'anterior' }, 'right', 'moving').figures.flatMap(({ parts }) =>
          parts.filter(({ side }) => side === 'left').map((part) => part.opacity),
        ),
      );
    expect([0, 6, 12, 24, 90, 180].map(opacity)).to.deep.equal([1, 0.75, 0.5, 0, 0, 0]);
    expect(opacity(-12)).to.equal(0.5);
  });

  it('changes its width without a jump as it turns right round', () => {
    for (const side of ['right', 'both'] as const) {
      const boxes = Array.from({ length: 73 }, (_, step) =>
        plateOf({ yaw: step * 5 - 180, pitch: 0, from: 'anterior' }, side, 'moving'),
      ).map(({ box }) => box);
      for (const [index, [x, , width]] of boxes.slice(1).entries()) {
        const last = boxes[index]!;
        expect(Math.abs(width - last[2]), `${side}, width at ${index}`).to.be.below(60);
        expect(Math.abs(x - last[0]), `${side}, left edge at ${index}`).to.be.below(40);
      }
    }
  });

  for (const view of [
    { yaw: 40, pitch: 0, from: 'anterior' },
    { yaw: -130, pitch: 20, from: 'anterior' },
    { yaw: 30, pitch: -10, from: 'lateral' },
    { yaw: -30, pitch: -20, from: 'foot-dorsum' },
  ] as const) {
    it(`is as large while it moves as at rest, to 4 mm: ${view.yaw}, ${view.pitch} from ${view.from}`, () => {
      for (const side of ['right', 'left', 'both'] as const) {
        const [coarse, fine] = [plateOf(view, side, 'moving').box, plateOf(view, side).box];
        coarse.forEach((edge, index) => expect(edge, `${side}, ${index}`).to.be.closeTo(fine[index]!, 4));
      }
    });

    it(`is picked where it is drawn: ${view.yaw}, ${view.pitch} from ${view.from}`, () => {
      for (const side of ['right', 'left'] as const) {
        const plate = plateOf(view, side);
        const point = placeCentre('hallux-medial', side);
        const spot = locateOnPlate(plate, point);
        if (!spot || spot.hidden) continue;
        const picked = pickOnPlate(plate, spot.x, spot.y);
        expect(picked?.chart).to.equal(point.chart);
        expect(picked?.side).to.equal(side);
      }
    });
  }
});
