import { expect } from '@open-wc/testing';
import { drawLayer } from '../../src/atlas/layer-plates.js';
import type { Layer } from '../../src/atlas/layers.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { Plate, PlateArea, PlatePart } from '../../src/atlas/types.js';
import { VIEW_IDS, type ViewId } from '../../src/core/views.js';

const LAYERS: readonly Layer[] = [
  { kind: 'extent', scheme: 'article', level: 'L5' },
  { kind: 'shared', scheme: 'article' },
  { kind: 'agreement' },
  { kind: 'nerves' },
  { kind: 'stocking', depth: 300 },
  { kind: 'saddle' },
  { kind: 'signature' },
];

function layered(layer: Layer, view: ViewId = 'anterior'): Plate {
  return drawLayer({ view, side: 'right', scheme: 'article', layer });
}

function partsOf(plate: Plate): readonly PlatePart[] {
  return plate.figures.flatMap(({ parts }) => parts);
}

/** The areas of a plate on a canvas, a pixel a mm. */
function painted(
  plate: Plate,
  isPainted: (area: PlateArea) => boolean,
): { readonly width: number; readonly alpha: Uint8ClampedArray } {
  const [x, y, width, height] = plate.box;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.ceil(width),
    height: Math.ceil(height),
  });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.translate(-x, -y);
  for (const { areas } of partsOf(plate)) {
    for (const area of areas) if (isPainted(area)) context.fill(new Path2D(area.path));
  }
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, alpha: data.filter((_, i) => i % 4 === 3) };
}

/** The area that the zones of a name cover on a plate, mm2. */
function covered(plate: Plate, zone: string): number {
  return painted(plate, ({ zones }) => zones!.includes(zone)).alpha.reduce((sum, value) => sum + value / 255, 0);
}

/** The turns of a path where its curves join, degrees. */
function turnsOf(path: string): number[] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const turns: number[] = [];
  for (const piece of path.split(/(?=[Mm])/).filter((one) => one.trim() !== '')) {
    element.setAttribute('d', piece);
    const length = element.getTotalLength();
    // Specks about the toes have no run to judge.
    if (length < 60) continue;
    const points = Array.from({ length: Math.floor(length / 4) + 1 }, (_, i) => element.getPointAtLength(4 * i));
    for (let i = 2; i < points.length; i++) {
      const [a, b, c] = [points[i - 2]!, points[i - 1]!, points[i]!];
      const before = Math.atan2(b.y - a.y, b.x - a.x);
      const turn = Math.atan2(c.y - b.y, c.x - b.x) - before;
      turns.push((Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) * 180) / Math.PI);
    }
  }
  return turns;
}

describe('a layer', () => {
  before(() => addSchemeBorders(article));

  for (const layer of LAYERS) {
    it(`has the same parts in the same order as the plate of the scheme: ${layer.kind}`, () => {
      for (const view of ['foot-dorsum', 'perineum'] as const) {
        const [base, laid] = [
          drawPlate({ view, side: 'both', scheme: 'article' }),
          drawLayer({ view, side: 'both', scheme: 'article', layer }),
        ];
        const order = (plate: Plate): string[] =>
          plate.figures.flatMap(({ side, parts }) => parts.map((part) => `${side} ${part.side} ${part.coloured}`));
        expect(order(laid)).to.deep.equal(order(base));
        laid.figures.forEach(({ dx, box }, i) => {
          expect(dx).to.be.closeTo(base.figures[i]!.dx, 0.21);
          box.forEach((value, k) => expect(value).to.be.closeTo(base.figures[i]!.box[k]!, 0.31));
        });
      }
    });

    it(`carries zones in place of levels, and neither shade nor ink: ${layer.kind}`, () => {
      const plate = layered(layer);
      for (const { areas, edges, shades, ink, nails } of partsOf(plate)) {
        expect([shades.length, ink, nails]).to.deep.equal([0, '', '']);
        for (const { levels, zones } of [...areas, ...edges])
          expect([levels, Array.isArray(zones)]).to.deep.equal([[], true]);
      }
      expect(plate.anchors.every(({ zones }) => zones!.length > 0)).to.equal(true);
      expect(partsOf(plate).some(({ areas }) => areas.some(({ zones }) => zones!.length > 0))).to.equal(true);
    });
  }

  it('leaves no gap between its zones: they cover what the scheme covers', () => {
    for (const layer of LAYERS.slice(0, 5)) {
      for (const view of ['sole'] as const) {
        const [base, laid] = [drawPlate({ view, side: 'right', scheme: 'article' }), layered(layer, view)];
        const all = (): boolean => true;
        const [whole, parts] = [painted(base, all), painted(laid, all)];
        const inside = (i: number): boolean =>
          [0, 3, -3, 3 * whole.width, -3 * whole.width].every((d) => whole.alpha[i + d] === 255);
        let gaps = 0;
        for (let i = 0; i < whole.alpha.length; i++) if (inside(i) && parts.alpha[i]! < 128) gaps++;
        expect(gaps, `${layer.kind} ${view}`).to.equal(0);
      }
    }
  });

  it('has smooth edges: they turn little from one 4 mm to the next', () => {
    for (const layer of LAYERS) {
      for (const view of ['lateral', 'posterior'] as const) {
        const turns = partsOf(layered(layer, view))
          .flatMap(({ edges }) => edges.filter(({ zonesBeside }) => zonesBeside !== null))
          .flatMap(({ path }) => turnsOf(path))
          .sort((a, b) => a - b);
        if (turns.length < 20) continue;
        expect(turns[Math.floor(0.9 * turns.length)], `${layer.kind} ${view}`).to.be.below(16);
      }
    }
  });

  it('is refused when its kind, level or scheme is unknown', () => {
    const bad =
      (layer: unknown): (() => Plate) =>
      () =>
        layered(layer as Layer);
    expect(bad({ kind: 'heat' })).to.throw(RangeError, /layer: "heat" is unknown.*extent.*signature/);
    expect(bad({ kind: 'extent', scheme: 'article', level: 'L9' })).to.throw(RangeError, /level: "L9" is unknown/);
    expect(bad({ kind: 'extent', scheme: 'keegen', level: 'L5' })).to.throw(RangeError, /scheme: "keegen" is unknown/);
  });
});

describe('the stocking', () => {
  it('grows with its depth', () => {
    for (const view of VIEW_IDS.filter((id) => id !== 'perineum' && id !== 'sole' && id !== 'foot-dorsum')) {
      const areas = [0, 60, 150, 300, 600, 900].map((depth) =>
        covered(layered({ kind: 'stocking', depth }, view), 'stocking'),
      );
      areas.slice(1).forEach((area, i) => expect(area, view).to.be.above(areas[i]!));
    }
  });

  it('takes no skin at depth 0, and all of it beyond the limb', () => {
    const bare = partsOf(layered({ kind: 'stocking', depth: 0 })).flatMap(({ areas }) =>
      areas.flatMap(({ zones }) => zones!),
    );
    expect(bare).to.deep.equal([]);
    const whole = partsOf(layered({ kind: 'stocking', depth: 2000 })).filter(({ side }) => side === 'right');
    expect(whole.every(({ areas }) => areas.every(({ zones }) => zones![0] === 'stocking'))).to.equal(true);
  });

  for (const depth of [-1, NaN, 2001, Infinity]) {
    it(`refuses a depth of ${depth} mm, and says which are allowed`, () => {
      expect(() => layered({ kind: 'stocking', depth })).to.throw(
        RangeError,
        `depth: ${depth} is no depth of a stocking. Allowed: 0 to 2000 mm.`,
      );
    });
  }
});
