import { expect } from '@open-wc/testing';
import { paintedSkin } from '../../src/atlas/painting.js';
import type { SkinStroke } from '../../src/atlas/paint-strokes.js';
import { placeCentre } from '../../src/atlas/places.js';
import type { Place } from '../../src/core/places.js';

type PathPoint = readonly [chart: string, s: number, phi: number];

function brush(radius: number, ...path: PathPoint[]): SkinStroke {
  return { tool: 'brush', radius, path };
}

function erased(stroke: SkinStroke): SkinStroke {
  return { ...stroke, erase: true };
}

const THIGH: PathPoint = ['sock', 420, 0];
const HEEL: SkinStroke = { tool: 'place', place: 'heel' };

function placesOf(...strokes: SkinStroke[]): Place[] {
  return paintedSkin(strokes, 'right').places.map(({ place }) => place);
}

function areaOf(...strokes: SkinStroke[]): number {
  return paintedSkin(strokes, 'right').area;
}

describe('painting on the skin', () => {
  for (const [radius, within] of [
    [2, 0.12],
    [5, 0.04],
    [15, 0.03],
    [60, 0.04],
  ] as const) {
    it(`a tap of ${radius} mm on the thigh covers a disc of that radius`, () => {
      const disc = (Math.PI * radius ** 2) / 100;
      expect(areaOf(brush(radius, THIGH)) / disc).to.be.closeTo(1, within);
    });
  }

  it('a tap paints the place that it was put on', () => {
    for (const place of ['knee-anterior', 'web-space-1', 'toe-5', 'perianal'] as const) {
      const { chart, s, phi } = placeCentre(place);
      expect(placesOf(brush(2, [chart, s, phi]))).to.include(place);
    }
  });

  it('a path covers a strip with round ends, and no less where it has few points', () => {
    const strip = areaOf(brush(10, ['sock', 360, 0], ['sock', 460, 0]));
    expect(strip).to.be.closeTo((100 * 20 + Math.PI * 100) / 100, 1.5);
    const points = Array.from({ length: 21 }, (_, i): PathPoint => ['sock', 360 + 5 * i, 0]);
    expect(areaOf(brush(10, ...points))).to.be.closeTo(strip, 0.3);
  });

  it('a stroke on the second toe paints no other toe and no other skin of the foot', () => {
    for (const phi of [0, 90, -90]) {
      const painted = placesOf(brush(6, ['toe2', 0.5, phi], ['toe2', 0.7, phi]));
      expect(painted.filter((place) => place !== 'toe-2' && place !== 'toes-plantar')).to.deep.equal([]);
    }
  });

  it('a brush does not paint through the limb', () => {
    const ankle = placesOf(brush(30, ['sock', 880, 0]));
    expect(ankle).to.not.include('heel');
    expect(ankle).to.not.include('achilles');
    expect(areaOf(brush(30, ['sock', 880, 0])) / (Math.PI * 9)).to.be.closeTo(1, 0.12);
  });

  it('a stroke from a toe to the foot is one strip', () => {
    const toe: PathPoint = ['toe3', 0.3, 0];
    const foot: PathPoint = ['sock', 1090, -26];
    const whole = areaOf(brush(4, toe, foot));
    expect(whole).to.be.greaterThan(areaOf(brush(4, toe), brush(4, foot)) * 1.2);
  });

  for (const place of ['heel', 'malleolus-medial', 'toe-2', 'genital', 'perianal', 'knee-anterior'] as const) {
    it(`painting ${place} covers all of it and nothing else`, () => {
      const { area, places } = paintedSkin([{ tool: 'place', place }], 'left');
      const [own] = places.filter((one) => one.place === place);
      expect(own?.share).to.be.closeTo(1, 0.01);
      expect(places.filter((one) => one !== own && one.share > 0.02)).to.deep.equal([]);
      expect(own?.area).to.be.closeTo(area, area * 0.01);
    });
  }

  it('the areas of places sum to the whole area', () => {
    const { area, places } = paintedSkin([brush(40, THIGH, ['sock', 620, 40]), HEEL], 'right');
    const sum = places.reduce((all, place) => all + place.area, 0);
    expect(sum).to.be.closeTo(area, area * 0.01);
  });

  it('skin that is painted twice counts once', () => {
    const stroke = brush(15, THIGH);
    expect(areaOf(stroke, brush(15, THIGH))).to.be.closeTo(areaOf(stroke), 0.02);
    expect(areaOf(stroke, HEEL)).to.be.closeTo(areaOf(stroke) + areaOf(HEEL), 0.02);
  });

  it('erasing takes away what was painted, and only that', () => {
    expect(areaOf(brush(20, THIGH), erased(brush(22, THIGH)))).to.equal(0);
    expect(areaOf(HEEL, erased(HEEL))).to.be.below(0.05);
    expect(areaOf(HEEL, erased(brush(20, THIGH)))).to.be.closeTo(areaOf(HEEL), 0.01);
    const ring = areaOf(brush(20, THIGH), erased(brush(10, THIGH)));
    expect(ring).to.be.closeTo(areaOf(brush(20, THIGH)) - areaOf(brush(10, THIGH)), 0.1);
  });

  it('strokes count in their order', () => {
    const [on, off] = [brush(15, THIGH), erased(brush(15, THIGH))];
    expect(areaOf(off, on)).to.be.greaterThan(6);
    expect(areaOf(on, off)).to.be.below(0.05);
  });

  it('nothing painted is no area and no place', () => {
    expect(paintedSkin([], 'right')).to.deep.equal({ area: 0, places: [] });
    expect(paintedSkin([erased(HEEL)], 'left')).to.deep.equal({ area: 0, places: [] });
  });

  it('strokes on the left are those on the right in a mirror', () => {
    const strokes = [brush(12, THIGH, ['sock', 500, 60]), HEEL];
    expect(paintedSkin(strokes, 'left')).to.deep.equal(paintedSkin(strokes, 'right'));
  });

  it('a list that goes on from another is painted as if at once', () => {
    const [first, second] = [brush(12, THIGH, ['sock', 500, 60]), erased(brush(6, ['sock', 460, 30]))];
    paintedSkin([first], 'right');
    const gone = paintedSkin([first, second], 'right');
    expect(paintedSkin([{ ...first }, { ...second }], 'right')).to.deep.equal(gone);
  });

  it('a point beyond the midline counts as the skin next to it', () => {
    expect(areaOf(brush(10, ['sock', 100, 90]))).to.be.greaterThan(0.5);
  });
});

describe('a stroke that cannot be painted', () => {
  const outline = [[0, 0] as const];
  const wrong: readonly (readonly [name: string, stroke: unknown, message: RegExp])[] = [
    ['a tool', { tool: 'spray' }, /tool: "spray" is unknown\. Known values: brush, lasso, place/],
    ['a place', { tool: 'place', place: 'nose' }, /place: "nose" is unknown/],
    ['the hand', { tool: 'place', place: 'hand' }, /"hand" is not on the lower limb/],
    ['a radius that is too small', brush(1, THIGH), /radius: 1 is no radius.*2 to 60 mm/],
    ['a radius that is too large', brush(61, THIGH), /radius: 61 .*2 to 60 mm/],
    ['no radius', { tool: 'brush', path: [THIGH] }, /radius: undefined/],
    ['no point', brush(5), /path: 0 points .*1 or more/],
    ['a chart', brush(5, ['glove', 0, 0]), /chart: "glove" is unknown\. Known values: sock/],
    ['a station', brush(5, ['toe1', 2, 0]), /s: 2 is outside/],
    ['an angle', brush(5, ['sock', 2, NaN]), /phi: NaN/],
    ['a view', { tool: 'lasso', view: 'top', yaw: 0, pitch: 0, outline }, /view: .*"top".* is unknown/],
    ['two corners', { tool: 'lasso', view: 'sole', yaw: 0, pitch: 0, outline }, /outline: 1 corners .*3 or more/],
  ];
  for (const [name, stroke, message] of wrong) {
    it(`is refused for ${name}, by name`, () => {
      expect(() => paintedSkin([stroke as SkinStroke], 'right')).to.throw(RangeError, message);
    });
  }

  it('is refused for a side, by name', () => {
    expect(() => paintedSkin([HEEL], 'both' as 'left')).to.throw(
      RangeError,
      /side: "both" is unknown.*right, left|left, right/,
    );
  });
});
