import { expect } from '@open-wc/testing';
import { BAND_ENDS, cutExtents, depthsOf, shareAt } from '../../src/atlas/extents.js';
import { baseOf } from '../../src/atlas/limb.js';
import { middleOf } from '../../src/atlas/mesh.js';
import { addSchemeBorders, dermatomesAt } from '../../src/atlas/registry.js';
import { nearVertices } from '../../src/atlas/skin-sample.js';
import { skinOf } from '../../src/atlas/skin.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import { borders as frcem } from '../../src/atlas/schemes/frcem.js';
import { surfacePoint } from '../../src/atlas/surface.js';
import { toeDistances } from '../../src/atlas/toe-distance.js';
import { CHART_IDS, type ChartPoint } from '../../src/atlas/types.js';
import type { Level } from '../../src/core/levels.js';

/** The area of each zone of a level on the coarse skin, mm2, and how much of it lies in the level's region. */
function zones(scheme: string, level: Level): { area: number; within: number }[] {
  const { trimmed } = baseOf('coarse');
  const { mesh, area, combinations } = cutExtents(trimmed, scheme, level, 'coarse');
  const position = mesh.carry(mesh.sheet.position);
  const found = [0, 1, 2, 3].map(() => ({ area: 0, within: 0 }));
  for (let t = 0; t < mesh.cell.length; t++) {
    const zone = found[combinations[area[t]!]![0] ?? 3]!;
    const [a, b, c] = [0, 1, 2].map((k) => {
      const v = 3 * mesh.corners[3 * t + k]!;
      return [position[v]!, position[v + 1]!, position[v + 2]!];
    }) as [number[], number[], number[]];
    const [u, w] = [b, c].map((p) => p.map((value, q) => value - a[q]!)) as [number[], number[]];
    const size =
      Math.hypot(u[1]! * w[2]! - u[2]! * w[1]!, u[2]! * w[0]! - u[0]! * w[2]!, u[0]! * w[1]! - u[1]! * w[0]!) / 2;
    const { chart, s, phi } = middleOf(mesh, t);
    zone.area += size;
    if (dermatomesAt({ chart: CHART_IDS[chart]!, s, phi, side: 'right' }, scheme).includes(level)) zone.within += size;
  }
  return found;
}

/** How long a way over the skin is, mm. */
function wayOver(points: readonly ChartPoint[]): number {
  const places = points.map(surfacePoint);
  return places.slice(1).reduce((sum, to, i) => {
    const from = places[i]!;
    return sum + Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  }, 0);
}

const sock = (s: number, phi: number): ChartPoint => ({ chart: 'sock', s, phi, side: 'right' });

describe('the bands of a level', () => {
  before(() => [article, frcem].forEach(addSchemeBorders));

  for (const [scheme, level] of [
    ['article', 'L2'],
    ['article', 'L4'],
    ['article', 'L5'],
    ['frcem', 'L3'],
    ['frcem', 'S1'],
  ] as const) {
    it(`nest: what is its own lies within ${level} of ${scheme}, and all of the region is usual`, () => {
      const [own, usual, possible, beyond] = zones(scheme, level) as [Zone, Zone, Zone, Zone];
      expect(own.within / own.area).to.be.above(0.999);
      expect(possible.within / possible.area).to.be.below(0.02);
      expect(beyond.within).to.be.below(1);
      expect(own.area).to.be.above(0);
      expect(usual.area).to.be.above(0);
      expect(possible.area).to.be.above(0);
    });
  }

  it('leave no skin of its own to a level that shares all of its region', () => {
    expect(zones('article', 'S3')[0]!.area).to.equal(0);
    expect(zones('article', 'S2')[0]!.area).to.equal(0);
  });

  it('end as far from a border as its width says, measured along the skin', () => {
    const depths = depthsOf('article', 'fine').get('L5')!;
    const skin = skinOf('fine');
    const width = article.borders['L4/L5']!.width!;
    for (const s of [700, 740, 780, 820]) {
      let [inside, outside] = [-20, 40];
      for (let i = 0; i < 40; i++) {
        const middle = (inside + outside) / 2;
        if (dermatomesAt(sock(s, middle), 'article').includes('L5')) inside = middle;
        else outside = middle;
      }
      for (const away of [-14, -8, 6, 12]) {
        const steps = Array.from({ length: 21 }, (_, i) => sock(s, inside + (away * i) / 20));
        const near = nearVertices(skin, 0, s, inside + away);
        const depth = near.reduce((sum, { vertex, weight }) => sum + weight * depths.values[vertex]!, 0);
        expect((-Math.sign(away) * wayOver(steps) * 2) / width, `${s} ${away}`).to.be.closeTo(depth, 0.08);
      }
    }
  });

  it('do not reach from toe to toe through the air between them', () => {
    // In this scheme L5 ends between the third toe and the fourth.
    const depths = depthsOf('frcem', 'fine').get('L5')!;
    const { mesh, isSkin } = skinOf('fine');
    const tips = [...isSkin.keys()].filter((v) => isSkin[v] === 1 && mesh.chart[v] === 4 && mesh.along[v]! > 35);
    for (const v of tips) expect(depths.values[v]).to.be.below(BAND_ENDS.usual);
  });

  it('give half of the skin to either level on the border, and all of it beyond the transition', () => {
    expect(shareAt(0)).to.equal(0.5);
    expect(shareAt(BAND_ENDS.own)).to.equal(1);
    expect(shareAt(BAND_ENDS.usual)).to.equal(0);
  });

  it('need a scheme that is known, and a width of each of its borders', () => {
    expect(() => depthsOf('keegen', 'coarse')).to.throw(RangeError, /scheme: "keegen" is unknown/);
    const bare = { points: article.borders['L4/L5']!.points };
    addSchemeBorders({ ...article, id: 'without width', borders: { ...article.borders, 'L4/L5': bare } });
    expect(() => depthsOf('without width', 'coarse')).to.throw(RangeError, /border: "L4\/L5" has no width/);
  });
});

interface Zone {
  readonly area: number;
  readonly within: number;
}

describe('the way from the toes', () => {
  it('is as long as a line drawn over the skin', () => {
    const skin = skinOf('fine');
    const distances = toeDistances('fine');
    const at = (chart: number, s: number, phi: number): number =>
      nearVertices(skin, chart, s, phi).reduce((sum, { vertex, weight }) => sum + weight * distances[vertex]!, 0);
    const toe = Array.from({ length: 41 }, (_, i): ChartPoint => ({
      chart: 'toe3',
      s: 1 - i / 50,
      phi: 0,
      side: 'right',
    }));
    expect(at(3, 0.2, 0)).to.be.closeTo(wayOver(toe), 1.5);
    const shin = Array.from({ length: 101 }, (_, i) => sock(600 + 3 * i, 0));
    expect(at(0, 600, 0) - at(0, 900, 0)).to.be.closeTo(wayOver(shin), 6);
  });
});
