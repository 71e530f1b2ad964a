import { expect } from '@open-wc/testing';
import {
  ARRANGEMENTS,
  SEGMENTS,
  bordersAt,
  type ArrangementId,
  type Face,
} from '../../../src/elements/limb-rotation/borders.js';
import { along, passed } from '../../../src/elements/limb-rotation/curves.js';
import { drawLimb, type LimbDrawing, type Point } from '../../../src/elements/limb-rotation/limb-drawing.js';
import { momentAt, schoolLimb, stageAt, timeOf } from '../../../src/elements/limb-rotation/timeline.js';

const FACES: readonly Face[] = ['dorsal', 'ventral'];
const TIMES = Array.from({ length: 31 }, (_, step) => step / 50);
const HEIGHTS = Array.from({ length: 41 }, (_, step) => step / 20 - 1);

/** The area within a closed line. */
function areaOf(points: readonly Point[]): number {
  return Math.abs(
    points.reduce((sum, { x, y }, index) => {
      const next = points[(index + 1) % points.length] as Point;
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );
}

function skin({ patches, above }: LimbDrawing): number {
  return [...patches.flatMap(({ outlines }) => outlines), ...above].reduce((sum, outline) => sum + areaOf(outline), 0);
}

describe('a curve through knots', () => {
  it('passes through them, stays level beyond its ends and never swings beyond two neighbours', () => {
    const knots = [
      [0, 1],
      [1, 2],
      [2, 2],
      [3, 0],
    ] as const;
    expect([-1, 0, 1, 2, 3, 4].map((at) => along(knots, at))).to.deep.equal([1, 1, 2, 2, 0, 0]);
    for (let at = 0; at <= 3; at += 0.05) expect(along(knots, at)).to.be.within(-1e-9, 2 + 1e-9);
    expect(along(knots, 1.5)).to.be.closeTo(2, 1e-9);
    expect([0, 1, 1.5, 2, 3].map((now) => passed(now, 1, 2))).to.deep.equal([0, 0, 0.5, 1, 1]);
  });
});

describe('the segments of the limb', () => {
  it('keep their order at every height and moment, on both faces', () => {
    for (const time of TIMES) {
      const { arrangement } = momentAt(time).limb;
      for (const face of FACES) {
        for (const height of HEIGHTS) {
          const borders = bordersAt(face, height, arrangement);
          expect(borders.length).to.equal(SEGMENTS.length + 2);
          expect(borders).to.deep.equal(borders.toSorted((a, b) => b - a));
          expect([borders[0], borders.at(-1)]).to.deep.equal([1, -1]);
        }
      }
    }
  });

  it('are all of the same width before the limb grows', () => {
    const borders = bordersAt('dorsal', -0.5, momentAt(0).limb.arrangement).slice(1);
    const widths = SEGMENTS.map((_, index) => (borders[index] ?? 0) - (borders[index + 1] ?? 0));
    for (const width of widths) expect(width).to.be.closeTo(0.25, 1e-9);
  });

  for (const time of TIMES) {
    it(`cover the whole limb without gap or overlap at ${time}`, () => {
      const drawing = drawLimb(momentAt(time).limb);
      const whole = areaOf(drawing.outline);
      expect(skin(drawing) / whole).to.be.within(0.985, 1.015);
    });
  }

  it('that are no neighbours meet only after the middle ones were drawn out', () => {
    expect(drawLimb(momentAt(timeOf(0)).limb).axialLines.length).to.equal(0);
    expect(drawLimb(momentAt(timeOf(1)).limb).axialLines.length).to.equal(0);
    const [line] = drawLimb(momentAt(timeOf(2)).limb).axialLines;
    expect(line?.face).to.equal('dorsal');
    const height = 0.1;
    const borders = bordersAt('dorsal', height, momentAt(timeOf(2)).limb.arrangement);
    const width = (name: (typeof SEGMENTS)[number]): number => {
      const index = SEGMENTS.indexOf(name) + 1;
      return (borders[index] ?? 0) - (borders[index + 1] ?? 0);
    };
    expect(width('L4') + width('L5')).to.be.below(0.06);
    expect(Math.min(width('L3'), width('S1'))).to.be.above(0.2);
  });
});

describe('the turn of the limb', () => {
  it('brings the great toe from the front edge to the inner side', () => {
    const toeX = (time: number): number => {
      const { limb } = momentAt(time);
      const { toes } = drawLimb({ ...limb, pose: { ...limb.pose, seen: 90 } });
      return (toes.find(({ number }) => number === 1)?.x ?? 0) - (toes.find(({ number }) => number === 5)?.x ?? 0);
    };
    // Seen from the front the inner side of a left limb is on the left.
    expect(Math.abs(toeX(0.46))).to.be.below(1);
    expect(toeX(0.6)).to.be.below(-5);
  });

  it('is smooth: nothing jumps from one moment to the next', () => {
    let before: readonly Point[] | undefined;
    for (let time = 0; time <= 0.6; time += 0.002) {
      const { outline } = drawLimb(momentAt(time).limb);
      if (before) {
        outline.forEach(({ x, y }, index) => {
          const last = before?.[index] as Point;
          expect(Math.hypot(x - last.x, y - last.y), `at ${time}`).to.be.below(4);
        });
      }
      before = outline;
    }
  });
});

describe('the two schools', () => {
  const reaches = (school: ArrangementId, index: number): boolean =>
    HEIGHTS.filter((height) => height < 0).some((height) => {
      const borders = bordersAt('dorsal', height, { from: school, to: school, share: 1 });
      return (borders[index] ?? 0) > -1 && borders[index + 1] === -1;
    });

  it('bands: every segment from L3 to S2 begins at the midline of the back', () => {
    for (const name of ['L3', 'L4', 'L5', 'S1', 'S2'] as const)
      expect(reaches('bands', SEGMENTS.indexOf(name) + 1), name).to.equal(true);
  });

  it('semicircles: L2 to L5 do not', () => {
    for (const name of ['L2', 'L3', 'L4', 'L5'] as const)
      expect(reaches('semicircles', SEGMENTS.indexOf(name) + 1), name).to.equal(false);
  });

  for (const school of ['bands', 'semicircles'] as const) {
    it(`${school}: toe 1 is L4, toes 2 to 4 are L5, toe 5 is S1`, () => {
      const { toes } = drawLimb(schoolLimb(school, 'front'));
      const bySize = toes.toSorted((a, b) => a.number - b.number).map(({ segment }) => segment);
      expect(bySize).to.deep.equal(['L4', 'L5', 'L5', 'L5', 'S1']);
    });

    for (const aspect of ['front', 'back'] as const) {
      it(`${school}: the segments cover the limb from the ${aspect}`, () => {
        const drawing = drawLimb(schoolLimb(school, aspect));
        expect(skin(drawing) / areaOf(drawing.outline)).to.be.within(0.97, 1.03);
      });
    }
  }

  it('every arrangement has a border above each segment, on both faces', () => {
    for (const arrangement of Object.values(ARRANGEMENTS)) {
      for (const face of FACES) expect(arrangement[face].length).to.equal(SEGMENTS.length);
    }
  });

  it('stages are evenly spread over time', () => {
    expect([0, 1, 2, 3, 4, 5].map((stage) => stageAt(timeOf(stage)))).to.deep.equal([0, 1, 2, 3, 4, 5]);
  });
});
