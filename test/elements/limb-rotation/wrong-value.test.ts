import { expect, fixture } from '@open-wc/testing';
import type { RotationErrorDetail } from '../../../src/elements/limb-rotation/events.js';
import type { LimbRotation } from '../../../src/elements/limb-rotation/limb-rotation.js';
import { all, rotationFixture, settled, textOf } from './rotation-fixture.js';

const warn = console.warn;
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

// The first figure of this page is a wrong one: what it says is loaded for it.
describe('a wrong value on limb-rotation', () => {
  const rows: readonly (readonly [attributes: string, title: string, detail: Partial<RotationErrorDetail>])[] = [
    ['step="7"', 'No figure is drawn: step="7" is not a known step.', { name: 'step', value: '7' }],
    ['step="1.5"', 'No figure is drawn: step="1.5" is not a known step.', { name: 'step', value: '1.5' }],
    ['step="bud"', 'No figure is drawn: step="bud" is not a known step.', { name: 'step', value: 'bud' }],
    ['audience="vet"', 'No figure is drawn: audience="vet" is not a known reader.', { name: 'audience', value: 'vet' }],
    ['lang="tlh"', 'No figure is drawn: lang="tlh" is not a known language.', { name: 'lang', value: 'tlh' }],
  ];
  for (const [attributes, title, detail] of rows) {
    it(`draws nothing and says why: ${attributes}`, async () => {
      const heard: RotationErrorDetail[] = [];
      const box = await fixture<HTMLElement>('<div></div>');
      box.addEventListener('atlas-error', (event) => heard.push((event as CustomEvent<RotationErrorDetail>).detail));
      box.innerHTML = `<limb-rotation ${attributes}></limb-rotation>`;
      const element = box.firstElementChild as LimbRotation;
      await settled(element);
      element.requestUpdate();
      await settled(element);
      expect(textOf(element, '.error h3')).to.equal(title);
      expect(all(element, '.stage').length).to.equal(0);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(heard.map(({ name, value }) => ({ name, value }))).to.deep.equal([detail]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(title);
    });
  }

  it('is forgotten when the page sets a right one', async () => {
    const element = await rotationFixture('step="7"');
    element.step = 2;
    await settled(element);
    expect(all(element, '.error').length).to.equal(0);
    expect(textOf(element, '.count')).to.equal('2 of 6');
    expect(element.matches(':state(error)')).to.equal(false);
  });
});
