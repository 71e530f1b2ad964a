import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import { LIBRARY_VERSION } from '../../../src/core/version.js';
import { clinician } from '../../../src/locales/en/clinician.js';
import { addVoice } from '../../../src/locales/voices.js';
import { resetMouse, sendMouse } from '../../support/browser.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { all, catchWarnings, faded, mapFixture, one, settled, spotOn } from './map-fixture.js';
import { codeOf, legendOf, parsed, writtenBelow } from './picture-fixture.js';

/** The look of an area of L5 in a picture. */
function areaOfL5(svg: string): Element {
  const outlines = [...parsed(svg).querySelectorAll('path')];
  return outlines.find((path) => path.getAttribute('fill') === '#4b90de') as Element;
}

describe('the picture of a map', () => {
  catchWarnings();

  for (const attributes of ['', 'view="posterior" patterns level="S1"', 'view="perineum" points', 'view="sole" list']) {
    it(`stands alone: ${attributes || 'at rest'}`, async () => {
      const map = await mapFixture(attributes);
      const svg = await map.toSVG();
      const picture = parsed(svg);
      const foreign = /var\(|light-dark| (class|style|part)=|href|<style|<!--|url\((?!#)|https?:(?!\/\/www\.w3\.org)/;
      expect(foreign.exec(svg)).to.equal(null);
      const ids = [...picture.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(ids).to.include.members([...new Set(references)]);
    });

    it(`has every line of the drawing: ${attributes || 'at rest'}`, async () => {
      const map = await mapFixture(attributes);
      const shown = all(map, '.stage > svg path').filter(
        (path) => path.closest('defs') || path.getClientRects().length > 0,
      );
      expect(parsed(await map.toSVG()).querySelectorAll(':scope > svg path').length).to.equal(shown.length);
    });
  }

  it('is written alike each time, and shares no id with another picture', async () => {
    const map = await mapFixture();
    const first = await map.toSVG();
    expect((await map.toSVG()) === first).to.equal(true);
    map.view = 'sole';
    const second = await map.toSVG();
    const ids = (svg: string): string[] => [...parsed(svg).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids(first).filter((id) => ids(second).includes(id))).to.deep.equal([]);
  });

  it('comes as an element too, which is the same picture', async () => {
    const map = await mapFixture('level="L5"');
    const picture = await map.toElement();
    expect(picture.isConnected).to.equal(false);
    expect(new XMLSerializer().serializeToString(picture) === (await map.toSVG())).to.equal(true);
  });

  it('leaves the map as it was', async () => {
    const map = await mapFixture('level="L5"');
    const before = one(map, '.stage').outerHTML;
    await map.toSVG();
    await settled(map);
    expect(all(map, '.stage').length).to.equal(1);
    expect(one(map, '.stage').outerHTML === before).to.equal(true);
  });

  it('has a name and a description in the language of the map', async () => {
    const map = await mapFixture('view="lateral" side="right" level="L5"');
    const picture = parsed(await map.toSVG());
    expect(picture.getAttribute('lang')).to.equal('en');
    const says = (name: string): string =>
      picture.querySelector(`[id="${picture.getAttribute(name)}"]`)?.textContent ?? '';
    expect(says('aria-labelledby')).to.equal('Lower limb dermatomes · Lateral view · Right');
    expect(says('aria-describedby')).to.include('L5 lateral leg and dorsum of foot, selected');
  });

  const LEGENDS = [
    ['view="anterior"', 'L1 L2 L3 L4 L5 S1 S3 S4'],
    ['view="posterior"', 'L2 L3 L4 L5 S1 S2 S3 S4'],
    ['view="posterior" scheme="frcem" side="left"', 'L2 L3 L4 L5 S1 S2 S3 S4 S5'],
  ] as const;
  for (const [attributes, levels] of LEGENDS) {
    it(`names ${levels} in the legend of ${attributes}`, async () => {
      const map = await mapFixture(attributes);
      while (map.matches(':state(loading)')) await aTimeout(20);
      expect(legendOf(await map.toSVG()).join(' ')).to.equal(levels);
    });
  }

  it('names no level that lies outside the frame', async () => {
    const map = await mapFixture();
    const drawing = one<SVGSVGElement>(map, '.stage > svg');
    const { width, height } = drawing.viewBox.baseVal;
    drawing.setAttribute('viewBox', [width * 0.25, height * 0.8, width * 0.2, height * 0.2].join(' '));
    expect(legendOf(await map.toSVG())).to.deep.equal(['L4', 'L5', 'S1']);
  });

  it('says where it comes from', async () => {
    const map = await mapFixture('scheme="frcem" points');
    while (map.matches(':state(loading)')) await aTimeout(20);
    const text = writtenBelow(await map.toSVG()).join(' ');
    for (const words of [
      'FRCEM revision text · drawn from a description in words · FRCEM scheme 1.0, source undated, human review pending',
      'Bromley Emergency',
      'Educational. Not a substitute for clinical judgement.',
      'Key points: ISNCSCI.',
      `dermatome-elements ${LIBRARY_VERSION}`,
    ]) {
      expect(text).to.include(words);
    }
  });

  it('shows what is selected, on the skin and in the legend', async () => {
    const map = await mapFixture('level="L5"');
    const written = writtenBelow(await map.toSVG()).join(' ');
    expect(written).to.include('lateral leg and dorsum of foot, selected');
    expect(written.match(/selected/g)?.length).to.equal(1);
  });

  it('does not wait for colours that are still changing', async () => {
    const map = await mapFixture();
    map.level = 'L5';
    const atOnce = await map.toSVG();
    faded(map);
    expect((await map.toSVG()) === atOnce).to.equal(true);
  });

  it('leaves out what the pointer rests on', async () => {
    const map = await mapFixture();
    const before = await map.toSVG();
    await sendMouse({ type: 'move', position: spotOn(map, 'region-l5', 'right') });
    await waitUntil(() => all(map, '.hovered').length > 0);
    expect((await map.toSVG()) === before).to.equal(true);
    await settled(map);
    expect(all(map, '.hovered').length).to.be.above(0);
    await resetMouse();
  });

  it('keeps the width of lines when it is enlarged', async () => {
    const map = await mapFixture();
    const area = areaOfL5(await map.toSVG());
    expect(area.hasAttribute('vector-effect')).to.equal(false);
    const scale = Number(/scale\(([\d.]+)/.exec(one(map, '.stage > svg > g').getAttribute('transform') ?? '')?.[1]);
    expect(Number(area.getAttribute('stroke-width')) * scale).to.be.closeTo(0.7, 0.01);
  });

  it('shows the patterns, also in the legend, where the map does', async () => {
    const map = await mapFixture();
    const patterns = async (): Promise<number> =>
      parsed(await map.toSVG()).querySelectorAll('g > rect[fill^="url("]').length;
    expect(await patterns()).to.equal(0);
    map.patterns = true;
    expect(await patterns()).to.equal(legendOf(await map.toSVG()).length);
  });

  it('has the colours of the map at this moment, in the plainest notation', async () => {
    const map = await mapFixture();
    map.style.colorScheme = 'light';
    const fills = async (): Promise<(string | null)[]> =>
      [...parsed(await map.toSVG()).querySelectorAll('[fill]')].map((one) => one.getAttribute('fill'));
    expect(await fills()).to.include('#4b90de');
    map.style.colorScheme = 'dark';
    expect(await map.toSVG())
      .to.include('fill="#3b84d4"')
      .and.not.include('#4b90de');
    map.style.setProperty('--dermatome-l5', 'color(srgb 0 0.5 0 / 0.5)');
    const half = parsed(await map.toSVG()).querySelector('[fill="#007f00"], [fill="#008000"]');
    expect(Number(half?.getAttribute('fill-opacity'))).to.be.closeTo(0.5, 0.01);
  });

  it('has the colours that a page gives to a part', async () => {
    const map = await mapFixture();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dermatome-map::part(region-l5) { fill: #010203; }');
    document.adoptedStyleSheets.push(sheet);
    const svg = await map.toSVG();
    document.adoptedStyleSheets.pop();
    expect(svg.match(/fill="#010203"/g)?.length).to.be.above(1);
  });

  it('is made of the drawing also where the list hides it', async () => {
    const map = await mapFixture('list', 320);
    const picture = parsed(await map.toSVG());
    expect(Number(picture.getAttribute('width'))).to.be.above(200);
    expect(picture.querySelectorAll('path').length).to.be.above(20);
  });

  describe('with words that a page brought', () => {
    const hostile = `<script>alert("1")</script> & ]]> \u0000\u000b\ud800 ${'Verlängerung'.repeat(40)}`;
    const areas = Object.entries(clinician.clinical.skin).map(([id, words]) => [id, { ...words, area: hostile }]);
    before(() =>
      addVoice({ ...clinician, lang: 'he', clinical: { ...clinician.clinical, skin: Object.fromEntries(areas) } }),
    );

    it('is well-formed whatever they hold', async () => {
      const map = await mapFixture('lang="he"');
      const picture = parsed(await map.toSVG());
      expect(picture.querySelector('script')).to.equal(null);
      expect(picture.textContent).to.include('<script>alert("1")</script> & ]]>');
    });

    for (const direction of ['ltr', 'rtl'] as const) {
      for (const width of [320, 1100]) {
        it(`cuts nothing off below the drawing, ${direction}, at ${width} px`, async () => {
          const map = await mapFixture('lang="he" level="L5"', width);
          map.parentElement?.setAttribute('dir', direction);
          const box = await fixture<HTMLElement>('<div></div>');
          const picture = document.importNode(parsed(await map.toSVG()), true);
          box.append(picture);
          const frame = picture.getBoundingClientRect();
          const texts = [...picture.querySelectorAll(':scope > g > text')]
            .map((text) => text.getBoundingClientRect())
            .filter((text) => text.width > 0);
          expect(texts.length).to.be.above(20);
          for (const { left, right, top, bottom } of texts) {
            expect(left).to.be.at.least(frame.left + 4);
            expect(right).to.be.at.most(frame.right - 4);
            expect(top).to.be.at.least(frame.top);
            expect(bottom).to.be.at.most(frame.bottom);
          }
        });
      }
    }

    it('runs from the right where the page does', async () => {
      const map = await mapFixture();
      map.parentElement?.setAttribute('dir', 'rtl');
      const below = [...parsed(await map.toSVG()).querySelectorAll(':scope > g > text')];
      expect(below.every((text) => text.getAttribute('text-anchor') === 'end')).to.equal(true);
    });
  });

  describe('that cannot be made', () => {
    it('is refused while a value is unknown', async () => {
      const map = await mapFixture('scheme="folklore"');
      expect(await codeOf(map.toSVG())).to.equal('error-state');
      expect(await codeOf(map.toBlob())).to.equal('error-state');
    });

    it('is refused outside a page and where the map is hidden', async () => {
      expect(await codeOf(document.createElement('dermatome-map').toSVG())).to.equal('not-drawn');
      const map = await mapFixture();
      map.hidden = true;
      expect(await codeOf(map.toSVG())).to.equal('not-drawn');
      map.remove();
      expect(await codeOf(map.toSVG())).to.equal('not-drawn');
    });

    for (const [type, scale, says] of [
      ['image/gif', 1, 'Known values: image/png, image/webp, image/svg+xml'],
      ['image/png', 0, 'above 0, up to 8'],
      ['image/png', 8.1, 'above 0, up to 8'],
      ['image/png', Number.NaN, 'above 0, up to 8'],
    ] as const) {
      it(`is refused as ${type} at scale ${scale}`, async () => {
        const map = await mapFixture();
        const error: unknown = await map.toBlob(type, scale).catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(RangeError).with.property('message').that.includes(says);
      });
    }
  });
});

describe('the picture as a file', () => {
  async function pixels(map: DermatomeMap, type: string, scale: number): Promise<CanvasRenderingContext2D> {
    const bitmap = await createImageBitmap(await map.toBlob(type, scale));
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return context;
  }

  for (const scale of [1, 2, 0.5]) {
    it(`is drawn at scale ${scale}, with skin in the colour of its level`, async () => {
      const map = await mapFixture('unlabelled');
      map.style.colorScheme = 'light';
      const picture = parsed(await map.toSVG());
      const context = await pixels(map, 'image/png', scale);
      expect(context.canvas.width).to.equal(Math.round(Number(picture.getAttribute('width')) * scale));
      expect(context.canvas.height).to.equal(Math.round(Number(picture.getAttribute('height')) * scale));

      const stage = one(map, '.stage').getBoundingClientRect();
      const path = all<SVGGeometryElement>(map, '[part~="region-l5"]')[0]?.getBoundingClientRect() as DOMRect;
      const sample = (x: number, y: number): number[] => [
        ...context.getImageData(Math.round((x - stage.left) * scale), Math.round((y - stage.top) * scale), 1, 1).data,
      ];
      const [red, green, blue] = sample(path.left + path.width / 2, path.top + path.height / 2);
      expect(red).to.be.closeTo(0x4b, 45);
      expect(green).to.be.closeTo(0x90, 45);
      expect(blue).to.be.closeTo(0xde, 45);
      const [paper] = sample(stage.left + 4, stage.top + stage.height / 2);
      expect(paper).to.be.above(0xf0);
    });
  }

  it('is the picture itself as image/svg+xml', async () => {
    const map = await mapFixture();
    const blob = await map.toBlob('image/svg+xml');
    expect(blob.type).to.equal('image/svg+xml');
    expect((await blob.text()) === (await map.toSVG())).to.equal(true);
  });

  it('is a WebP or an error, never something else', async () => {
    const map = await mapFixture();
    const result: unknown = await map.toBlob('image/webp', 1).catch((error: unknown) => error);
    if (result instanceof Blob) expect(result.type).to.equal('image/webp');
    else expect(result).to.have.property('code', 'no-image');
  });
});
