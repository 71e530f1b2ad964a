import { expect } from '@open-wc/testing';
import { VIEW_IDS } from '../../../src/core/views.js';
import { breakLines } from '../../../src/elements/dermatome-map/text-lines.js';
import { spread } from '../../../src/elements/dermatome-map/label-layout.js';
import { all, mapFixture, one, settled } from './map-fixture.js';

describe('labels on the stage', () => {
  for (const view of VIEW_IDS) {
    for (const width of [320, 640, 1100, 1700]) {
      it(`are whole, apart and at least 12 px in ${view} at ${width} px`, async () => {
        const map = await mapFixture(`view="${view}"`, width);
        const stage = one(map, '.stage').getBoundingClientRect();
        const boxes = all(map, '.chip').map((chip) => chip.getBoundingClientRect());
        expect(boxes.length).to.be.above(0);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).to.be.at.least(stage.left - 0.5);
          expect(box.right).to.be.at.most(stage.right + 0.5);
          expect(box.top).to.be.at.least(stage.top - 0.5);
          expect(box.bottom).to.be.at.most(stage.bottom + 0.5);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left + 0.5 ||
              other.right <= box.left + 0.5 ||
              box.bottom <= other.top + 0.5 ||
              other.bottom <= box.top + 0.5;
            expect(apart).to.equal(true);
          }
        }
        for (const text of all(map, '.stage text')) {
          expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
        }
      });
    }
  }

  it('name every level that the front view shows', async () => {
    const map = await mapFixture();
    const named = new Set(all(map, '.chip-text').map((text) => text.textContent));
    expect([...named].sort()).to.deep.equal(['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S3', 'S4']);
  });

  it('say where a level lies beside the right limb and how it is tested beside the left', async () => {
    const map = await mapFixture();
    const words = all(map, '.label').map((label) => label.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(words.find((text) => text.includes('Knee extension'))).to.contain('L');
    expect(words.find((text) => text.includes('dorsum of foot'))).to.contain('L5');
  });

  it('are left out when the page asks for none', async () => {
    const map = await mapFixture('unlabelled');
    expect(all(map, '.label').length).to.equal(0);
    expect(all(map, '.side-word').length).to.equal(2);
  });
});

describe('spread', () => {
  it('leaves rows where they are when there is room', () => {
    expect(
      spread(
        [
          { y: 50, height: 20 },
          { y: 100, height: 20 },
        ],
        0,
        200,
      ),
    ).to.deep.equal([50, 100]);
  });

  it('moves rows apart and keeps their order between the limits', () => {
    const rows = [10, 12, 190, 195].map((y) => ({ y, height: 30 }));
    const middles = spread(rows, 0, 200);
    for (const [index, middle] of middles.entries()) {
      expect(middle).to.be.within(15, 185);
      if (index > 0) expect(middle - (middles[index - 1] ?? 0)).to.be.at.least(30);
    }
  });
});

describe('breakLines', () => {
  it('keeps every word, in lines of at most the width', () => {
    const lines = breakLines('lateral leg and dorsum of foot', 10);
    expect(lines.join(' ')).to.equal('lateral leg and dorsum of foot');
    expect(lines.length).to.be.above(1);
  });
});

describe('the leaders of labels', () => {
  // One of words, one of narrow bands, one of fields that overlap, one of islands, the computed one.
  for (const scheme of ['article', 'keegan-garrett', 'foerster', 'lee-stringer', 'consensus']) {
    it(`do not cross in any view of ${scheme}`, async () => {
      const map = await mapFixture(`scheme="${scheme}"`);
      for (const view of VIEW_IDS) {
        map.view = view;
        await settled(map);
        const leaders = all<SVGPolylineElement>(map, '[part="leader"] polyline').map(({ points }) => {
          const [bend, spot] = [...points].slice(-2);
          return [bend!, spot!] as const;
        });
        leaders.forEach((one, i) => {
          for (const other of leaders.slice(i + 1)) expect(crosses(one, other), view).to.equal(false);
        });
      }
    });
  }
});

type Line = readonly [from: DOMPoint, to: DOMPoint];

/** Whether two lines cross between their ends. */
function crosses([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: DOMPoint, q: DOMPoint, r: DOMPoint): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
