import { expect } from '@open-wc/testing';
import { chartPointAt, project } from '../../src/atlas/picking.js';
import { surfacePoint } from '../../src/atlas/surface.js';
import type { ChartPoint, View } from '../../src/atlas/types.js';
import type { Side } from '../../src/core/sides.js';
import { VIEW_IDS } from '../../src/core/views.js';
import { randomSkinPoints } from './random.js';

const OTHER_DIRECTIONS: readonly View[] = [
  { yaw: 40, pitch: 20 },
  { yaw: -120, pitch: -30 },
];

function apart(a: ChartPoint, b: ChartPoint): number {
  const [p, q] = [surfacePoint(a), surfacePoint(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe('projection', () => {
  it('shows the right limb on the viewer’s left in the anterior view, and on the right from behind', () => {
    const knee: ChartPoint = { chart: 'sock', s: 536, phi: -2, side: 'right' };
    expect(project('anterior', knee).x).to.be.below(-100);
    expect(project('posterior', knee).x).to.be.above(100);
  });

  it('shows the left limb as the mirror image of the right one in every view', () => {
    for (const point of randomSkinPoints(60, 5)) {
      for (const view of VIEW_IDS) {
        const [right, left] = (['right', 'left'] as const).map((side) => project(view, { ...point, side }));
        expect(left!.x).to.be.closeTo(-right!.x, 1e-9);
        expect(left!.y).to.be.closeTo(right!.y, 1e-9);
        expect(left!.facing).to.be.closeTo(right!.facing, 1e-9);
      }
    }
  });

  it('is its own inverse when mirrored twice', () => {
    for (const point of randomSkinPoints(40, 6)) {
      const once = project({ yaw: 25, pitch: 10 }, point);
      const mirrored = project({ yaw: -25, pitch: 10 }, { ...point, side: point.side === 'left' ? 'right' : 'left' });
      expect(-mirrored.x).to.be.closeTo(once.x, 1e-9);
      expect(mirrored.y).to.be.closeTo(once.y, 1e-9);
    }
  });

  it('faces the viewer at 1 and turns away below 0', () => {
    const kneecap: ChartPoint = { chart: 'sock', s: 650, phi: 0, side: 'right' };
    expect(project('anterior', kneecap).facing).to.be.above(0.9);
    expect(project('posterior', kneecap).facing).to.be.below(-0.9);
  });

  it('moves the whole limb in the pose of the perineum, toes included', () => {
    const web = project('perineum', { chart: 'sock', s: 1100, phi: 0, side: 'right' });
    const toe = project('perineum', { chart: 'toe2', s: 0.2, phi: 0, side: 'right' });
    const still = project({ yaw: 0, pitch: -76 }, { chart: 'toe2', s: 0.2, phi: 0, side: 'right' });
    expect(Math.hypot(web.x - toe.x, web.y - toe.y)).to.be.below(40);
    expect(Math.hypot(still.x - toe.x, still.y - toe.y)).to.be.above(300);
  });

  it('refuses an unknown view', () => {
    const point: ChartPoint = { chart: 'sock', s: 536, phi: 0, side: 'right' };
    expect(() => project('front' as View, point)).to.throw(
      RangeError,
      /view: "front" is unknown. Known values: anterior/,
    );
    expect(() => project({ yaw: NaN, pitch: 0 }, point)).to.throw(RangeError, /yaw, pitch/);
  });
});

describe('picking', () => {
  for (const view of [...VIEW_IDS, ...OTHER_DIRECTIONS]) {
    it(`finds the point of the skin that lies under a spot: ${JSON.stringify(view)}`, () => {
      let found = 0;
      for (const point of randomSkinPoints(250, 11)) {
        const { x, y, facing } = project(view, point);
        if (facing < 0.25) continue;
        const picked = chartPointAt(view, point.side, x, y);
        if (!picked) continue;
        found++;
        const landing = project(view, picked);
        expect(Math.hypot(landing.x - x, landing.y - y), JSON.stringify({ point, picked })).to.be.below(1);
      }
      expect(found).to.be.above(5);
    });
  }

  it('finds the same place of the skin from another view', () => {
    let compared = 0;
    for (const point of randomSkinPoints(600, 13)) {
      const [front, outer] = (['anterior', 'lateral'] as const).map((view) => {
        const { x, y, facing } = project(view, point);
        return facing > 0.35 ? chartPointAt(view, point.side, x, y) : undefined;
      });
      // Where another part of the limb stands before the point, a view rightly finds that part.
      if (!front || !outer || apart(front, point) > 20 || apart(outer, point) > 20) continue;
      compared++;
      expect(apart(front, outer), JSON.stringify(point)).to.be.below(1);
    }
    expect(compared).to.be.above(40);
  });

  it('finds nothing beside the limb', () => {
    expect(chartPointAt('anterior', 'right', 400, 0)).to.equal(undefined);
    expect(chartPointAt('anterior', 'left', -150, -300)).to.equal(undefined);
  });

  it('refuses an unknown side', () => {
    expect(() => chartPointAt('anterior', 'both' as Side, 0, 0)).to.throw(RangeError, /side: "both"/);
  });
});
