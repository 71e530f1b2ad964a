import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { ROTATION_STAGES } from '../../../src/core/limb-rotation.js';
import type { LimbRotation } from '../../../src/elements/limb-rotation/limb-rotation.js';
import type { StageChangeDetail } from '../../../src/elements/limb-rotation/events.js';
import { audit } from '../../support/audit.js';
import { emulateMedia, isChromium, sendKeys } from '../../support/browser.js';
import { all, drawing, one, recorded, rotationFixture, settled, textOf } from './rotation-fixture.js';

const warn = console.warn;
const warnings: string[] = [];
beforeEach(() => {
  warnings.length = 0;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
});
afterEach(() => {
  console.warn = warn;
});

describe('accessibility of limb-rotation', () => {
  const states: readonly (readonly [attributes: string, width: number])[] = [
    ...ROTATION_STAGES.map((_, index) => [`step="${index + 1}"`, 480] as const),
    ['step="5" audience="patient"', 240],
    ['step="6" audience="student"', 900],
    ['step="12"', 480],
  ];
  for (const [attributes, width] of states) {
    it(`passes the audit with ${attributes} at ${width} px`, async () => {
      const element = await rotationFixture(attributes, width);
      await audit(element);
    });
  }

  it('hides the drawing from screen readers, and says every step in words', async () => {
    const element = await rotationFixture('step="3"');
    for (const picture of all(element, '.picture')) expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(one(element, 'input').getAttribute('aria-valuetext')).to.equal('3 of 6: Axial lines form');
    expect(textOf(element, '.text h3')).to.equal('Axial lines form');
  });

  it('writes the name of every segment on it, so that colour is never the only sign', async () => {
    for (const step of [1, 2, 3]) {
      const element = await rotationFixture(`step="${step}"`);
      const names = all(element, '.stage .level').map(({ textContent }) => textContent);
      expect(names.toSorted()).to.deep.equal(['L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3']);
    }
  });

  it('writes nothing smaller than 11 px at any width', async () => {
    for (const width of [240, 320, 480, 900]) {
      for (const step of [1, 2, 3, 4, 5, 6]) {
        const element = await rotationFixture(`step="${step}"`, width);
        for (const text of all<SVGTextElement>(element, '.stage .school:not(.aside) text, .stage .limb text')) {
          const scale = text.getScreenCTM()?.a ?? 0;
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          expect(size, `${text.textContent} at ${width} px, step ${step}`).to.be.at.least(11);
        }
      }
    }
  });

  it('stays within its width and offers targets of 24 px', async () => {
    for (const width of [240, 320]) {
      const element = await rotationFixture('audience="patient" step="6"', width);
      const box = element.getBoundingClientRect();
      for (const part of all(element, 'button, input, summary, p, h2, h3')) {
        const { left, right, width: size, height } = part.getBoundingClientRect();
        if (size === 0) continue;
        expect(left).to.be.at.least(box.left);
        expect(right).to.be.at.most(box.right);
        if (part.matches('button, input, summary')) expect(height).to.be.at.least(24);
      }
    }
  });
});

describe('the sentences of limb-rotation', () => {
  it('mark what was recalled, and cite what was seen', async () => {
    const element = await rotationFixture();
    for (const [step] of ROTATION_STAGES.entries()) {
      element.step = step + 1;
      await settled(element);
      for (const sentence of all(element, '.text p:not(.basis-line)')) {
        expect(sentence.querySelector('.reference, .recall'), sentence.textContent ?? '').to.exist;
      }
    }
    expect(all(element, '.sources li').length).to.equal(7);
  });

  it('say of each school what it rests on', async () => {
    const element = await rotationFixture('step="6"', 900);
    expect(textOf(element, '.bands .basis')).to.equal('Single-root loss, 1948');
    expect(textOf(element, '.semicircles .basis')).to.equal('Animal-derived (rat)');
    const narrow = await rotationFixture('step="6"', 320);
    expect(getComputedStyle(one(narrow, '.bands')).visibility).to.equal('hidden');
    expect(getComputedStyle(one(narrow, '.semicircles')).visibility).to.equal('visible');
  });
});

describe('the steps of limb-rotation', () => {
  it('go on and back by buttons, and tell of it', async () => {
    const element = await rotationFixture();
    const went = recorded<StageChangeDetail>(element, 'stage-change');
    one(element, '.next').click();
    await settled(element);
    one(element, '.next').click();
    one(element, '.previous').click();
    await settled(element);
    expect(went).to.deep.equal([
      { step: 2, stage: 'bud' },
      { step: 3, stage: 'axial-lines' },
      { step: 2, stage: 'bud' },
    ]);
    expect(element.getAttribute('step')).to.equal('2');
    expect(textOf(element, '[role="status"]')).to.include('2 of 6: The limb bud grows out');
  });

  it('follow the arrow keys, Home and End on the slider', async () => {
    const element = await rotationFixture();
    one(element, 'input').focus();
    for (const [press, step] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', 6],
      ['Home', 1],
    ] as const) {
      await sendKeys({ press });
      await settled(element);
      expect(element.step, press).to.equal(step);
    }
  });

  it('keep the focus on a button at its end, where it does nothing', async () => {
    const element = await rotationFixture('step="6"');
    const went = recorded(element, 'stage-change');
    one(element, '.next').focus();
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot?.activeElement === one(element, '.next')).to.equal(true);
    expect(one(element, '.next').ariaDisabled).to.equal('true');
    expect(went).to.deep.equal([]);
  });

  it('are shown at once and silently when the page sets them, before or after it is attached', async () => {
    const element = await rotationFixture();
    const went = recorded(element, 'stage-change');
    element.step = 4;
    await settled(element);
    const after = drawing(element);
    const other = await rotationFixture('step="4"');
    expect(drawing(other) === after).to.equal(true);
    expect(went).to.deep.equal([]);
  });

  it('move on the way to the next, and come to rest there', async () => {
    const element = await rotationFixture();
    const before = drawing(element);
    one(element, '.next').click();
    await waitUntil(() => drawing(element) !== before, 'sets out');
    const between = drawing(element);
    const goal = drawing(await rotationFixture('step="2"'));
    expect([before, goal]).not.to.include(between);
    await waitUntil(() => drawing(element) === goal, 'comes to rest', { timeout: 4000 });
  });

  it('play only on demand, and pause', async () => {
    const element = await rotationFixture();
    const before = drawing(element);
    await aTimeout(200);
    expect(drawing(element) === before).to.equal(true);
    one(element, '.play').click();
    await waitUntil(() => element.step === 2, 'comes to the second step', { timeout: 4000 });
    expect(element.matches(':state(playing)')).to.equal(true);
    expect(one(element, '.play').ariaLabel).to.equal('Pause');
    one(element, '.play').click();
    await settled(element);
    expect(element.matches(':state(playing)')).to.equal(false);
    expect(one(element, '.play').ariaLabel).to.equal('Play');
  });

  it('stop playing out of sight', async () => {
    const element = await rotationFixture();
    one(element, '.play').click();
    await waitUntil(() => element.matches(':state(playing)'), 'plays');
    const box = element.parentElement as HTMLElement;
    box.style.position = 'absolute';
    box.style.insetBlockStart = '-3000px';
    await waitUntil(() => !element.matches(':state(playing)'), 'stops', { timeout: 2000 });
  });
});

describe('several figures on one page', () => {
  it('do not disturb one another, and write neither style nor a second id', async () => {
    const box = await fixture<HTMLElement>(
      '<div><limb-rotation></limb-rotation><limb-rotation step="5" audience="patient"></limb-rotation></div>',
    );
    const [first, second] = [...box.children] as [LimbRotation, LimbRotation];
    await settled(first);
    await settled(second);
    one(first, '.next').click();
    await settled(first);
    expect([first.step, second.step]).to.deep.equal([2, 5]);
    for (const element of [first, second]) {
      expect(all(element, '[style], style').length).to.equal(0);
      const ids = all(element, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('keep nothing after a thousand comings and goings', async () => {
    const {
      matchMedia: match,
      requestAnimationFrame: request,
      cancelAnimationFrame: cancel,
      IntersectionObserver: Observer,
    } = globalThis;
    const counts = { listeners: 0 };
    const frames = new Set<number>();
    const observing = new Set<unknown>();
    globalThis.matchMedia = (text) => {
      const query = match(text);
      const [add, remove] = [query.addEventListener.bind(query), query.removeEventListener.bind(query)];
      query.addEventListener = (...args: Parameters<typeof add>) => {
        counts.listeners += 1;
        add(...args);
      };
      query.removeEventListener = (...args: Parameters<typeof remove>) => {
        counts.listeners -= 1;
        remove(...args);
      };
      return query;
    };
    globalThis.requestAnimationFrame = (callback) => {
      const handle = request((time) => {
        frames.delete(handle);
        callback(time);
      });
      frames.add(handle);
      return handle;
    };
    globalThis.cancelAnimationFrame = (handle) => {
      frames.delete(handle);
      cancel(handle);
    };
    globalThis.IntersectionObserver = class extends Observer {
      override observe(target: Element): void {
        observing.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    };
    try {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement('limb-rotation');
      for (let time = 0; time < 1000; time++) {
        box.append(element);
        if (time % 250 === 0) {
          await element.updateComplete;
          one(element, '.play').click();
          await element.updateComplete;
          expect(frames.size).to.be.above(0);
          expect(counts.listeners).to.equal(1);
        }
        element.remove();
      }
      await element.updateComplete;
      expect(counts.listeners).to.equal(0);
      expect(observing.size).to.equal(0);
      expect(frames.size).to.equal(0);
      box.append(element);
      await element.updateComplete;
      one(element, '.next').click();
      expect(element.step).to.be.above(1);
    } finally {
      globalThis.matchMedia = match;
      globalThis.requestAnimationFrame = request;
      globalThis.cancelAnimationFrame = cancel;
      globalThis.IntersectionObserver = Observer;
    }
  });
});

describe('limb-rotation on a page that runs from right to left', () => {
  it('mirrors the controls, and never the drawing', async () => {
    const element = await rotationFixture('dir="rtl" step="2"');
    const place = (selector: string): number => one(element, selector).getBoundingClientRect().left;
    expect(place('.next')).to.be.below(place('.previous'));
    const names = all(element, '.stage .level').map(
      (name) => [name.textContent, name.getBoundingClientRect().left] as const,
    );
    expect(names.toSorted((a, b) => a[1] - b[1]).map(([name]) => name)[0]).to.equal('L1');
  });
});

if (isChromium) {
  describe('limb-rotation in other media', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' }));

    it('takes steps, without a button to play, where no motion is wanted', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await rotationFixture();
      expect(all(element, '.play').length).to.equal(0);
      const goal = drawing(await rotationFixture('step="2"'));
      one(element, '.next').click();
      await settled(element);
      expect(drawing(element) === goal).to.equal(true);
    });

    it('prints all steps as a sequence of frames with their sentences, without controls', async () => {
      const element = await rotationFixture('step="3"', 700);
      await emulateMedia({ media: 'print' });
      await waitUntil(() => all(element, '.frames').length > 0, 'is drawn for paper');
      expect(all(element, '.frames > li').length).to.equal(6);
      expect(
        all(element, '.frames h3')
          .map(({ textContent }) => textContent?.charAt(0))
          .join(''),
      ).to.equal('123456');
      expect(all(element, '.controls').length).to.equal(0);
      await emulateMedia({ media: 'screen' });
      await waitUntil(() => all(element, '.frames').length === 0, 'is drawn for the screen');
      expect(textOf(element, '.count')).to.equal('3 of 6');
    });

    it('draws borders between the segments with forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await rotationFixture('step="2"');
      const [border, fill] = ['.border', '.fill'].map((selector) => getComputedStyle(one(element, selector)));
      expect(border?.stroke).not.to.equal(fill?.fill);
    });
  });
}
