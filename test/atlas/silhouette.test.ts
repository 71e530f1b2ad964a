import { expect } from '@open-wc/testing';
import { silhouette } from '../../src/atlas/silhouette.js';
import type { View } from '../../src/atlas/types.js';
import type { Side } from '../../src/core/sides.js';
import { VIEW_IDS } from '../../src/core/views.js';

type Ring = readonly (readonly [number, number])[];

function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}

function width(rings: readonly Ring[]): number {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  return Math.max(...xs) - Math.min(...xs);
}

describe('the silhouette', () => {
  for (const view of VIEW_IDS) {
    it(`is one outer ring without a jump: ${view}`, () => {
      const rings = silhouette({ view, side: 'right' });
      expect(rings.filter((ring) => area(ring) > 100)).to.have.lengthOf(1);
      for (const ring of rings) {
        ring.forEach(([x, y], i) => {
          const [nx, ny] = ring[(i + 1) % ring.length]!;
          expect(Math.hypot(nx - x, ny - y)).to.be.below(22);
        });
      }
    });

    it(`of the left limb mirrors that of the right one: ${view}`, () => {
      const [right, left] = (['right', 'left'] as const).map((side) => silhouette({ view, side }));
      const total = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + area(ring), 0);
      expect(total(left!)).to.be.closeTo(total(right!), 1);
    });
  }

  it('varies smoothly as the limb turns', () => {
    const measure = (yaw: number): { area: number; width: number } => {
      const rings = silhouette({ view: { yaw, pitch: 0 }, side: 'right' });
      return { area: rings.reduce((sum, ring) => sum + area(ring), 0), width: width(rings) };
    };
    let last = measure(-180);
    for (let yaw = -177; yaw <= 180; yaw += 3) {
      const next = measure(yaw);
      expect(Math.abs(next.area - last.area) / last.area, `area at ${yaw}`).to.be.below(0.06);
      expect(Math.abs(next.width - last.width), `width at ${yaw}`).to.be.below(16);
      last = next;
    }
  });

  it('refuses an unknown view or side', () => {
    expect(() => silhouette({ view: 'front' as View, side: 'right' })).to.throw(RangeError, /"front"/);
    expect(() => silhouette({ view: 'sole', side: 'both' as Side })).to.throw(RangeError, /"both"/);
  });
});
