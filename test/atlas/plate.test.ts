import { expect } from '@open-wc/testing';
import { drawPlate } from '../../src/atlas/plate.js';
import { locateOnPlate, pickOnPlate } from '../../src/atlas/plate-picking.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import { borders as frcem } from '../../src/atlas/schemes/frcem.js';
import { silhouette } from '../../src/atlas/silhouette.js';
import { dermatomesAt } from '../../src/atlas/registry.js';
import type { Plate, PlateRequest } from '../../src/atlas/types.js';
import type { MapSide } from '../../src/core/sides.js';
import { VIEW_IDS, type ViewId } from '../../src/core/views.js';

/** Pixels a mm: twice the scale of a picture 1,000 px high. */
const SCALE = 2;

/** How far inside the outline a pixel must lie to count: fitted curves stray from the true one by up to 0.25 mm. */
const INSIDE = 3;

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly alpha: Uint8ClampedArray;
}

function raster(plate: Plate, draw: (context: CanvasRenderingContext2D) => void): Raster {
  const [x, y, w, h] = plate.box;
  const canvas = document.createElement('canvas');
  const [width, height] = [Math.ceil(w * SCALE), Math.ceil(h * SCALE)];
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.setTransform(SCALE, 0, 0, SCALE, -x * SCALE, -y * SCALE);
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, alpha: data.filter((_, i) => i % 4 === 3) };
}

/** Pixels well inside the silhouette that no area covers, drawn without a stroke. */
function gapPixels(view: ViewId, scheme: string): number {
  const plate = drawPlate({ view, side: 'right', scheme });
  const areas = raster(plate, (context) => {
    for (const { parts } of plate.figures) {
      for (const part of parts) {
        if (part.side === 'right') for (const area of part.areas) context.fill(new Path2D(area.path), 'nonzero');
      }
    }
  });
  const dx = plate.figures[0]!.dx;
  const outline = raster(plate, (context) => {
    const path = new Path2D();
    for (const ring of silhouette({ view, side: 'right' })) {
      ring.forEach(([x, y], i) => (i === 0 ? path.moveTo(x + dx, -y) : path.lineTo(x + dx, -y)));
      path.closePath();
    }
    context.fill(path, 'nonzero');
  });
  const { width, height } = outline;
  const inside = (i: number): boolean =>
    [0, INSIDE, -INSIDE, INSIDE * width, -INSIDE * width].every((step) => outline.alpha[i + step] === 255);
  let gaps = 0;
  for (let i = INSIDE * width; i < width * (height - INSIDE); i++) {
    if (inside(i) && areas.alpha[i]! < 128) gaps++;
  }
  return gaps;
}

describe('a plate', () => {
  before(() => [article, frcem].forEach(addSchemeBorders));

  for (const scheme of ['article', 'frcem']) {
    for (const view of VIEW_IDS) {
      it(`leaves no gap between the areas of ${scheme}: ${view}`, () => {
        expect(gapPixels(view, scheme)).to.equal(0);
      });
    }
  }

  it('fits each border once, so that both neighbours have the same edge', () => {
    for (const view of VIEW_IDS) {
      const pairs = drawPlate({ view, side: 'both', scheme: 'article' }).figures.flatMap(({ parts }) =>
        parts.map(({ edges }) =>
          edges
            .filter(({ beside }) => beside)
            .map((edge) => [edge.levels, edge.beside!].map(String).sort().join('|') + edge.lined),
        ),
      );
      for (const edges of pairs) expect(edges.filter((pair, i) => edges.indexOf(pair) !== i).length).to.be.at.most(1);
    }
  });

  it('has both limbs in one figure from the front, and one figure a limb from the side', () => {
    const sides = (view: ViewId, side: MapSide): readonly string[] =>
      drawPlate({ view, side, scheme: 'article' }).figures.map((figure) => figure.side);
    for (const view of ['anterior', 'posterior', 'perineum'] as const)
      expect(sides(view, 'right')).to.deep.equal(['right']);
    for (const view of ['medial', 'lateral', 'foot-dorsum', 'sole'] as const) {
      expect(sides(view, 'both')).to.deep.equal(['right', 'left']);
      expect(sides(view, 'left')).to.deep.equal(['left']);
    }
  });

  it('puts the right figure at the viewer’s left', () => {
    for (const view of ['medial', 'lateral', 'foot-dorsum', 'sole'] as const) {
      const [right, left] = drawPlate({ view, side: 'both', scheme: 'article' }).figures;
      expect(right!.box[0] + right!.box[2]).to.be.below(left!.box[0]);
    }
  });

  it('shows the other limb in bare skin', () => {
    const { parts } = drawPlate({ view: 'anterior', side: 'left', scheme: 'article' }).figures[0]!;
    for (const part of parts.filter(({ side }) => side === 'right')) {
      expect(part.coloured).to.equal(false);
      expect(part.areas.every(({ levels }) => levels.length === 0)).to.equal(true);
    }
    expect(parts.some(({ side, areas }) => side === 'left' && areas.some(({ levels }) => levels[0] === 'L4'))).to.equal(
      true,
    );
  });

  it('anchors labels on skin of their own level', () => {
    for (const view of VIEW_IDS) {
      const plate = drawPlate({ view, side: 'both', scheme: 'article' });
      expect(plate.anchors.length).to.be.above(0);
      for (const anchor of plate.anchors) {
        expect(dermatomesAt(anchor.point, 'article')).to.deep.equal(anchor.levels);
      }
    }
  });

  it('finds the skin under a spot, and the spot of a point of the skin', () => {
    for (const view of VIEW_IDS) {
      const plate = drawPlate({ view, side: 'both', scheme: 'article' });
      for (const { x, y } of plate.anchors.filter(({ radius }) => radius > 4)) {
        const point = pickOnPlate(plate, x, y)!;
        const landing = locateOnPlate(plate, point)!;
        expect(Math.hypot(landing.x - x, landing.y - y), view).to.be.below(2);
        expect(landing.hidden, `${view} ${JSON.stringify(point)}`).to.equal(false);
      }
    }
  });

  it('finds nothing on paper and on the bare limb', () => {
    const plate = drawPlate({ view: 'anterior', side: 'right', scheme: 'article' });
    expect(pickOnPlate(plate, 0, 700)).to.equal(undefined);
    expect(pickOnPlate(plate, 135, 321)).to.equal(undefined);
    expect(pickOnPlate(plate, -135, 321)?.side).to.equal('right');
  });

  it('has path data that starts with a move, or none', () => {
    for (const view of VIEW_IDS) {
      const { figures } = drawPlate({ view, side: 'both', scheme: 'frcem' });
      const paths = figures.flatMap(({ parts, wall, midline }) => [
        wall,
        midline,
        ...parts.flatMap((part) => [part.outline, part.extent, part.ink, part.nails]),
        ...parts.flatMap(({ areas, edges, shades }) => [...areas, ...edges, ...shades].map(({ path }) => path)),
      ]);
      for (const path of paths) expect(path).to.match(/^(M-?[\d.]|$)/);
    }
  });

  it('is bare without a scheme', () => {
    const plate = drawPlate({ view: 'sole', side: 'right', scheme: null });
    expect(plate.figures[0]!.parts.every(({ areas }) => areas.every(({ levels }) => levels.length === 0))).to.equal(
      true,
    );
  });

  const bad: readonly (readonly [string, Partial<Record<keyof PlateRequest, unknown>>, RegExp])[] = [
    ['an unknown view', { view: 'front' }, /view: "front"/],
    ['an unknown side', { side: 'middle' }, /side: "middle" is unknown. Known values: right, left, both/],
    ['an unknown scheme', { scheme: 'keegen' }, /scheme: "keegen"/],
  ];
  for (const [what, change, message] of bad) {
    it(`refuses ${what}`, () => {
      const request = { view: 'anterior', side: 'both', scheme: 'article', ...change } as PlateRequest;
      expect(() => drawPlate(request)).to.throw(RangeError, message);
    });
  }
});
