import { expect } from '@open-wc/testing';
import { canTurnBetween, drawBetween } from '../../src/atlas/between.js';
import { directionOf } from '../../src/atlas/camera.js';
import { drawPlate } from '../../src/atlas/plate.js';
import { addSchemeBorders } from '../../src/atlas/registry.js';
import { borders as article } from '../../src/atlas/schemes/article.js';
import type { Plate, View } from '../../src/atlas/types.js';
import type { MapSide } from '../../src/core/sides.js';
import { VIEW_IDS, type ViewId } from '../../src/core/views.js';

addSchemeBorders(article);

const plateOf = (view: View, side: MapSide = 'both'): Plate =>
  drawPlate({ view, side, scheme: 'article', detail: 'moving' });

/** The views that are turned into one another; all others are steps. */
const WAYS: readonly (readonly ViewId[])[] = [
  ['anterior', 'posterior', 'lateral', 'medial', 'foot-dorsum'],
  ['foot-dorsum', 'sole'],
];

/** The middle of a limb on a plate, and how wide it is, mm. */
function limbs({ figures }: Plate): { side: string; middle: number; width: number }[] {
  return figures
    .map(({ side, box: [x, , width] }) => ({ side, middle: x + width / 2, width }))
    .sort((a, b) => a.side.localeCompare(b.side));
}

describe('the way from one view to another', () => {
  for (const from of VIEW_IDS) {
    for (const to of VIEW_IDS) {
      const isWay = WAYS.some((views) => views.includes(from) && views.includes(to));
      it(`is ${isWay ? 'turned' : 'a step'} from ${from} to ${to}`, () => {
        const request = { side: 'right', scheme: null, detail: 'thumbnail' } as const;
        const [a, b] = [drawPlate({ view: from, ...request }), drawPlate({ view: to, ...request })];
        expect(canTurnBetween(a, b)).to.equal(isWay);
      });
    }
  }

  it('is a step to the other limb', () => {
    expect(canTurnBetween(plateOf('anterior', 'right'), plateOf('lateral', 'left'))).to.equal(false);
  });

  for (const [from, to, side] of [
    ['anterior', 'lateral', 'both'],
    ['anterior', 'lateral', 'right'],
    ['posterior', 'medial', 'left'],
    ['lateral', 'medial', 'right'],
    ['medial', 'foot-dorsum', 'both'],
    ['foot-dorsum', 'sole', 'both'],
    [{ yaw: -60, pitch: 10, from: 'anterior' }, 'lateral', 'right'],
  ] as const) {
    const name = typeof from === 'string' ? from : 'a turned limb';

    it(`begins and ends with all that stands there, from ${name} to ${to} of ${side}`, () => {
      const [a, b] = [plateOf(from, side), plateOf(to, side)];
      const start = drawBetween(a, b, 0);
      const end = drawBetween(a, b, 1);
      const shown = ({ figures }: Plate): string[] =>
        figures.flatMap(({ parts }) => parts.flatMap(({ areas }) => areas.map((each) => each.levels.join())));
      expect(shown(start)).to.include.members(shown(a));
      expect(shown(end)).to.include.members(shown(b));
    });

    it(`moves without a jump, from ${name} to ${to} of ${side}`, () => {
      const [a, b] = [plateOf(from, side), plateOf(to, side)];
      const steps = Array.from({ length: 25 }, (_, step) => limbs(drawBetween(a, b, step / 24)));
      for (const [index, now] of steps.slice(1).entries()) {
        now.forEach(({ side: limb, middle, width }, which) => {
          const last = steps[index]![which]!;
          expect(limb).to.equal(last.side);
          expect(Math.abs(middle - last.middle), `middle at ${index}`).to.be.below(40);
          expect(Math.abs(width - last.width), `width at ${index}`).to.be.below(40);
        });
      }
    });
  }

  it('is the shorter one: from a limb that is turned past its back on past it', () => {
    const back = plateOf({ yaw: 170, pitch: 0, from: 'anterior' }, 'right');
    const lateral = plateOf('lateral', 'right');
    expect(directionOf('lateral', 'right').yaw).to.equal(-90);
    // The shorter way, of 100 degrees, leads over the back, where S2 is seen.
    const shown = drawBetween(back, lateral, 0.1).figures.flatMap(({ parts }) =>
      parts.flatMap(({ areas }) => areas.flatMap(({ levels }) => levels)),
    );
    expect(shown).to.contain('S2');
    const half = drawBetween(back, lateral, 0.5).figures.flatMap(({ parts }) =>
      parts.flatMap(({ areas }) => areas.flatMap(({ levels }) => levels)),
    );
    expect(half).to.contain('S2');
  });

  it('writes nothing on a limb that moves', () => {
    expect(drawBetween(plateOf('anterior'), plateOf('lateral'), 0.5).anchors).to.deep.equal([]);
  });

  it('leaves out a limb that either end leaves out', () => {
    const between = drawBetween(plateOf('anterior', 'right'), plateOf('lateral', 'right'), 0.5);
    expect(between.figures.map(({ side }) => side)).to.deep.equal(['right']);
  });
});
