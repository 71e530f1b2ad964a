import { expect } from '@open-wc/testing';
import { drawLayer } from '../../src/atlas/layer-plates.js';
import { lassoOutline } from '../../src/atlas/paint-lasso.js';
import { isFurther, pathOnPlate } from '../../src/atlas/paint-plate.js';
import type { SkinStroke } from '../../src/atlas/paint-strokes.js';
import { paintedSkin } from '../../src/atlas/painting.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { locateOnPlate } from '../../src/atlas/plate-picking.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { ChartPoint, Plate, View } from '../../src/atlas/types.js';
import type { MapSide, Side } from '../../src/core/sides.js';
import { VIEW_IDS } from '../../src/core/views.js';

addSchemeBorders(article);

const ANKLE: SkinStroke = { tool: 'brush', radius: 12, path: [['sock', 945, 75]] };
const KNEE: SkinStroke = { tool: 'brush', radius: 12, path: [['sock', 536, -2]] };

interface Drawing {
  readonly strokes: readonly SkinStroke[];
  readonly side: Side;
  readonly view?: View;
  readonly coloured?: MapSide;
}

function painted({ strokes, side, view = 'anterior', coloured = side }: Drawing): Plate {
  return drawLayer({ view, side: coloured, scheme: 'article', layer: { kind: 'painted', strokes, side } });
}

/** Whether a spot of a plate is painted. */
function isPainted(plate: Plate, x: number, y: number): boolean {
  const context = document.createElement('canvas').getContext('2d')!;
  return plate.figures.some(({ parts }) =>
    parts.some(({ areas }) =>
      areas.some(({ zones, path }) => zones?.[0] === 'painted' && context.isPointInPath(new Path2D(path), x, y)),
    ),
  );
}

function paintOn(plate: Plate): string[] {
  return plate.figures.flatMap(({ parts }) =>
    parts.flatMap(({ side, areas }) => (areas.some(({ zones }) => zones?.length) ? [side] : [])),
  );
}

function lasso(view: 'anterior' | 'sole' | 'lateral', outline: readonly (readonly [number, number])[]): SkinStroke {
  return { tool: 'lasso', view, yaw: 0, pitch: 0, outline };
}

function boxOf([x, y, width, height]: readonly [number, number, number, number]): (readonly [number, number])[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

describe('paint on a plate', () => {
  const point: ChartPoint = { chart: 'sock', s: 945, phi: 75, side: 'right' };

  it('shows in every view that sees the skin', () => {
    const seen = VIEW_IDS.filter((view) => {
      const plate = painted({ strokes: [ANKLE], side: 'right', view });
      const at = locateOnPlate(plate, point);
      if (!at || at.hidden || at.facing < 0.2) return false;
      expect(isPainted(plate, at.x, at.y), view).to.equal(true);
      return true;
    });
    expect(seen).to.include.members(['medial', 'foot-dorsum']);
  });

  it('shows while the limb turns and in thumbnails', () => {
    for (const detail of ['moving', 'thumbnail'] as const) {
      const layer = { kind: 'painted', strokes: [KNEE], side: 'right' } as const;
      const plate = drawLayer({ view: 'anterior', side: 'right', scheme: 'article', layer, detail });
      const { x, y } = locateOnPlate(plate, { chart: 'sock', s: 536, phi: -2, side: 'right' })!;
      expect(isPainted(plate, x, y)).to.equal(true);
      expect(isPainted(plate, x, y - 30)).to.equal(false);
    }
  });

  it('has the parts and the places of the plate of the scheme', () => {
    for (const [view, coloured] of [
      ['anterior', 'right'],
      ['lateral', 'both'],
      ['lateral', 'left'],
    ] as const) {
      const plain = drawPlate({ view, side: coloured, scheme: 'article' });
      const plate = painted({ strokes: [KNEE], side: 'left', view, coloured });
      const shape = ({ figures, box }: Plate): unknown => [
        box.map(Math.round),
        figures.map(({ dx, parts }) => [Math.round(dx), parts.map(({ side }) => side)]),
      ];
      expect(shape(plate)).to.deep.equal(shape(plain));
    }
  });

  it('is on the limb that was painted alone', () => {
    expect(paintOn(painted({ strokes: [KNEE], side: 'left', coloured: 'both' }))).to.deep.equal(['left']);
    expect(paintOn(painted({ strokes: [KNEE], side: 'left', coloured: 'left' }))).to.deep.equal(['left']);
    expect(paintOn(painted({ strokes: [KNEE], side: 'left', coloured: 'right' }))).to.deep.equal([]);
    expect(paintOn(painted({ strokes: [KNEE], side: 'left', view: 'lateral', coloured: 'right' }))).to.deep.equal([]);
    expect(paintOn(painted({ strokes: [], side: 'left' }))).to.deep.equal([]);
  });

  it('of the left is that of the right in a mirror', () => {
    const at = (side: Side): readonly [number, number] => {
      const plate = painted({ strokes: [ANKLE], side });
      const [anchor] = plate.anchors.filter(({ zones }) => zones?.length);
      return [anchor!.x, anchor!.y];
    };
    const [[rx, ry], [lx, ly]] = [at('right'), at('left')];
    expect(lx).to.be.closeTo(-rx, 0.2);
    expect(ly).to.be.closeTo(ry, 0.2);
  });

  it('is refused for a side that is none', () => {
    const layer = { kind: 'painted', strokes: [KNEE], side: 'both' as Side } as const;
    expect(() => drawLayer({ view: 'anterior', side: 'right', scheme: 'article', layer })).to.throw(
      RangeError,
      /side: "both" is unknown/,
    );
  });
});

describe('a lasso', () => {
  it('round the whole picture takes what is seen, and nothing of what is turned away', () => {
    const { box } = drawPlate({ view: 'anterior', side: 'right', scheme: null });
    const { places } = paintedSkin([lasso('anterior', boxOf(box))], 'right');
    const share = Object.fromEntries(places.map((one) => [one.place, one.share]));
    for (const place of ['knee-anterior', 'thigh-anterior-middle', 'leg-anterior']) {
      expect(share[place], place).to.be.greaterThan(0.95);
    }
    for (const place of ['popliteal', 'thigh-posterior', 'leg-posterior', 'sacral', 'achilles']) {
      expect(share[place] ?? 0, place).to.be.below(0.02);
    }
  });

  it('takes nothing where a view leaves skin out', () => {
    const { box } = drawPlate({ view: 'sole', side: 'right', scheme: null });
    const places = paintedSkin([lasso('sole', boxOf(box))], 'right').places.map(({ place }) => place);
    expect(places).to.include.members(['heel', 'sole-medial']);
    expect(places.filter((place) => /thigh|knee|leg-|buttock/u.test(place))).to.deep.equal([]);
  });

  it('takes what lies inside its outline', () => {
    const plate = drawPlate({ view: 'anterior', side: 'right', scheme: null });
    const { x, y } = locateOnPlate(plate, { chart: 'sock', s: 536, phi: -2, side: 'right' })!;
    const { area, places } = paintedSkin([lasso('anterior', boxOf([x - 20, y - 20, 40, 40]))], 'right');
    expect(area).to.be.within(15.8, 19);
    expect(places.map(({ place }) => place)).to.deep.equal(['knee-anterior']);
  });

  it('on the left limb of a plate of both is taken to the plate of the left alone', () => {
    const both = drawPlate({ view: 'lateral', side: 'both', scheme: null });
    const { x, y } = locateOnPlate(both, { chart: 'sock', s: 700, phi: -90, side: 'left' })!;
    const outline = lassoOutline(both, 'left', boxOf([x - 15, y - 15, 30, 30]));
    expect(paintedSkin([lasso('lateral', outline)], 'left').area).to.be.within(8.8, 11);
    expect(paintedSkin([lasso('lateral', boxOf([x - 15, y - 15, 30, 30]))], 'left').area).to.equal(0);
  });
});

describe('the way of a pointer', () => {
  it('becomes points of one limb that stand apart', () => {
    const plate = drawPlate({ view: 'anterior', side: 'both', scheme: null });
    const { x, y } = locateOnPlate(plate, { chart: 'sock', s: 420, phi: 0, side: 'right' })!;
    const way = Array.from({ length: 21 }, (_, i) => [x, y + i] as const);
    const path = pathOnPlate(plate, 'right', [...way, [x + 5000, y]], 20);
    expect(path).to.have.lengthOf(5);
    expect(path.every(([chart]) => chart === 'sock')).to.equal(true);
    expect(path[0]![1]).to.be.closeTo(420, 2);
    expect(pathOnPlate(plate, 'left', way, 20)).to.deep.equal([]);
  });

  it('takes up a first point, and then none that is nearer than a quarter of the radius', () => {
    const point: ChartPoint = { chart: 'sock', s: 420, phi: 0, side: 'left' };
    expect(isFurther(undefined, point, 20)).to.equal(true);
    expect(isFurther(['sock', 417, 0], point, 20)).to.equal(false);
    expect(isFurther(['sock', 413, 0], point, 20)).to.equal(true);
  });
});
