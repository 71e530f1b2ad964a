import { expect, fixture } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { all, one, settled } from './map-fixture.js';

async function mapIn(direction: 'ltr' | 'rtl', attributes = ''): Promise<DermatomeMap> {
  const box = await fixture<HTMLElement>(
    `<div dir="${direction}" style="inline-size: 1100px"><dermatome-map ${attributes}></dermatome-map></div>`,
  );
  const map = box.firstElementChild as DermatomeMap;
  await settled(map);
  return map;
}

/** The middle of an element across the stage, as a part of its width. */
function across(map: DermatomeMap, element: Element): number {
  const stage = one(map, '.stage').getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return (box.left + box.width / 2 - stage.left) / stage.width;
}

describe('a map on a page that runs from right to left', () => {
  it('mirrors the interface: rail at the right, panel at the left', async () => {
    const map = await mapIn('rtl');
    const centre = (selector: string): number => {
      const box = one(map, selector).getBoundingClientRect();
      return box.left + box.width / 2;
    };
    expect(centre('.rail')).to.be.above(centre('.stage'));
    expect(centre('.panel')).to.be.below(centre('.stage'));
  });

  it('never mirrors the limb, its labels or the words for the sides', async () => {
    const plain = await mapIn('ltr');
    const mirrored = await mapIn('rtl');
    for (const selector of ['.side-word', '.label', '.leader circle', '[part~="region-l5"]']) {
      const [a, b] = [all(plain, selector), all(mirrored, selector)];
      expect(b.length).to.equal(a.length);
      for (const [index, element] of b.entries()) {
        expect(across(mirrored, element)).to.be.closeTo(across(plain, a[index]!), 0.01);
      }
    }
  });

  it('writes Right over the right limb, at the viewer’s left from the front and right from behind', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const [view, expected] of [
        ['anterior', 'left'],
        ['posterior', 'right'],
        ['lateral', 'left'],
        ['sole', 'left'],
      ] as const) {
        const map = await mapIn(direction, `view="${view}"`);
        const word = all(map, '.side-word').find((text) => text.textContent === 'Right');
        expect(across(map, word!) < 0.5 ? 'left' : 'right', view).to.equal(expected);
      }
    }
  });

  it('keeps the order Right, Both, Left', async () => {
    const map = await mapIn('rtl');
    const lefts = all(map, '.toolbar [role="radio"]').map((button) => button.getBoundingClientRect().left);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => a - b));
  });
});
