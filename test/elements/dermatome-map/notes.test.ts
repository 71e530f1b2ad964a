import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { placeCentre } from '../../../src/atlas/places.js';
import { project } from '../../../src/atlas/picking.js';
import { drawPlate } from '../../../src/atlas/plate.js';
import { pickOnPlate } from '../../../src/atlas/plate-picking.js';
import type { ChartPoint, Plate } from '../../../src/atlas/types.js';
import type { Place } from '../../../src/core/places.js';
import { VIEW_IDS } from '../../../src/core/views.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import {
  followPins,
  noteRows,
  pinsOf,
  settleNotes,
  type PlacedNote,
  type SizedNote,
} from '../../../src/elements/dermatome-map/note-layout.js';
import { readNoteSlot } from '../../../src/elements/dermatome-map/note-slots.js';
import { UNMEASURED, fitStage } from '../../../src/elements/dermatome-map/stage-layout.js';
import { audit } from '../../support/audit.js';
import { sendKeys } from '../../support/browser.js';
import { all, catchWarnings, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';

const MEDIAL = 'place:malleolus-medial';
const LATERAL = 'place:malleolus-lateral';
const YAWS = Array.from({ length: 24 }, (_, step) => step * 15);

/** A map with these slots, each with its own name as its content. */
async function noted(slots: readonly string[], attributes = '', width = 1100): Promise<DermatomeMap> {
  const map = await mapFixture(attributes, width);
  for (const slot of slots) map.append(note(slot));
  await placed(map);
  return map;
}

function note(slot: string, content = `about ${slot}`): HTMLElement {
  const element = document.createElement('div');
  element.slot = slot;
  element.innerHTML = content;
  return element;
}

/** Waits until what pins notes is loaded, has measured them and has placed them. */
async function placed(map: DermatomeMap): Promise<void> {
  for (let wait = 0; wait < 100 && all(map, '.annotation, .error').length === 0; wait++) await aTimeout(20);
  await settled(map);
  await settled(map);
}

/** The names of the slots whose contents are seen. */
function seen(map: DermatomeMap): string[] {
  return all(map, '[part="note"]')
    .filter((box) => getComputedStyle(box).visibility === 'visible')
    .map((box) => box.querySelector('slot')?.name ?? '');
}

/** Where the pins are seen in the window, by the number of the note. */
function pins(map: DermatomeMap): (DOMPoint | undefined)[] {
  return all<SVGCircleElement>(map, '[part="note-point"]').map((circle) => {
    // WebKit has boxes for what is not displayed.
    if (getComputedStyle(circle.parentElement!).display === 'none') return undefined;
    const { left, top, width, height } = circle.getBoundingClientRect();
    return new DOMPoint(left + width / 2, top + height / 2);
  });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

describe('notes on dermatome-map', () => {
  catchWarnings();

  for (const [state, attributes, width] of [
    ['beside the limb', '', 1100],
    ['with the list', 'list', 1100],
    ['from behind', 'view="posterior"', 1100],
    ['on a phone', '', 320],
    ['on a phone with the list', 'list', 320],
  ] as const) {
    it(`pass the audit ${state}`, async () => {
      const map = await noted([MEDIAL, LATERAL, 'place:knee-anterior,left', 'point:sock,300,10'], attributes, width);
      await audit(map);
    });
  }

  it('are pinned within 1 px of their points in every view, and hidden where their skin is not seen', async () => {
    const places: Place[] = ['malleolus-medial', 'malleolus-lateral', 'heel', 'toe-2', 'ischial', 'knee-anterior'];
    const map = await noted(places.map((place) => `place:${place}`));
    for (const view of VIEW_IDS) {
      map.view = view;
      await settled(map);
      const plate = drawPlate({ view, side: 'both', scheme: null, detail: 'thumbnail' });
      const dx = plate.figures[0]?.dx ?? 0;
      const drawing = one<SVGGElement>(map, '.stage > svg > g[transform]').getScreenCTM();
      for (const [index, pin] of pins(map).entries()) {
        const name = `${places[index]} in ${view}`;
        const landing = project(view, placeCentre(places[index] as Place));
        if (landing.facing <= 0) expect(pin, name).to.equal(undefined);
        if (!pin) continue;
        const at = new DOMPoint(landing.x + dx, -landing.y).matrixTransform(drawing ?? undefined);
        expect(Math.hypot(at.x - pin.x, at.y - pin.y), name).to.be.below(1);
      }
      expect(seen(map).length, view).to.equal(pins(map).filter(Boolean).length);
    }
  });

  for (const width of [700, 1100]) {
    it(`stand inside a stage of a map of ${width} px and cover neither one another nor a label`, async () => {
      const map = await noted(
        [MEDIAL, `${MEDIAL},left`, LATERAL, 'place:heel', 'place:knee-anterior', 'place:popliteal,left', 'place:toe-2'],
        '',
        width,
      );
      const stage = one(map, '.stage').getBoundingClientRect();
      for (const view of VIEW_IDS) {
        map.view = view;
        await settled(map);
        const shown = all(map, '[part="note"][data-shown]').map((box) => box.getBoundingClientRect());
        const labels = all(map, '.label').map((label) => label.getBoundingClientRect());
        for (const [index, box] of shown.entries()) {
          expect(box.left >= stage.left && box.right <= stage.right, view).to.equal(true);
          expect(box.top >= stage.top && box.bottom <= stage.bottom, view).to.equal(true);
          for (const other of [...shown.slice(index + 1), ...labels]) expect(overlap(box, other), view).to.equal(false);
        }
      }
    });
  }

  it('come, move and go with the children of the map', async () => {
    const map = await noted([MEDIAL]);
    expect(seen(map)).to.deep.equal([MEDIAL]);
    const element = note('place:knee-anterior');
    map.prepend(element);
    await placed(map);
    expect(seen(map)).to.deep.equal(['place:knee-anterior', MEDIAL]);
    const before = pins(map)[0];
    element.slot = 'place:thigh-anterior-middle';
    await placed(map);
    expect(seen(map)).to.deep.equal(['place:thigh-anterior-middle', MEDIAL]);
    expect(pins(map)[0]?.y).to.be.below(before?.y ?? 0);
    map.replaceChildren();
    await placed(map);
    expect(seen(map)).to.deep.equal([]);
    expect(all(map, '.note-pin, .note-entries').length).to.equal(0);
  });

  it('share a box where they share a slot, and a pin where they share a point', async () => {
    const map = await noted([MEDIAL, MEDIAL, `${MEDIAL},right`], '', 320);
    expect(all(map, '[part="note"]').length).to.equal(2);
    expect(one<HTMLSlotElement>(map, '[part="note"] slot').assignedElements().length).to.equal(2);
    expect(textOf(map, '.note-pin-number').trim()).to.equal('1, 2');
  });

  it('are on the side that the map colours, and on the right where it colours both', async () => {
    const map = await noted([MEDIAL]);
    const label = (): string | null => one(map, '[part="note"]').getAttribute('aria-label');
    expect(label()).to.equal('Medial malleolus, right');
    map.side = 'left';
    await placed(map);
    expect(label()).to.equal('Medial malleolus, left');
  });

  it('are listed at the end of the list with their place, and say there what is not seen on the stage', async () => {
    const map = await noted([MEDIAL, 'place:popliteal', 'point:sock,300,10,left'], 'list');
    const entries = all(map, '.note-entries li').map((entry) => entry.textContent?.replace(/\s+/g, ' ').trim());
    expect(entries).to.deep.equal([
      'Medial malleolus, right about place:malleolus-medial',
      'Popliteal fossa, right about place:popliteal',
      'Anterior thigh, middle third, left about point:sock,300,10,left',
    ]);
    const read = (): boolean[] => all(map, '.note-copy').map((copy) => copy.getAttribute('aria-hidden') !== 'true');
    expect(read()).to.deep.equal([false, true, false]);
    map.view = 'posterior';
    await placed(map);
    expect(read()).to.deep.equal([true, false, true]);
    expect(getComputedStyle(one(map, '.note-entries')).display).not.to.equal('none');
  });

  it('hold links that the keyboard reaches, unless their skin is turned away', async () => {
    const map = await noted([]);
    map.append(
      note('place:knee-anterior', '<a href="#there">there</a>'),
      note('place:popliteal', '<a href="#">away</a>'),
    );
    await placed(map);
    one(map, '[data-view="anterior"]').focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('there');
    await sendKeys({ press: 'Tab' });
    expect(map.shadowRoot?.activeElement?.getAttribute('role')).to.equal('listbox');
  });

  it('keep what is done in them from the limb', async () => {
    const map = await noted(['place:knee-anterior']);
    const selected = recorded(map, 'region-select');
    const { left, top } = one(map, '[part="note"]').getBoundingClientRect();
    expect(document.elementFromPoint(left + 12, top + 12)?.closest('dermatome-map')).to.equal(map);
    map.querySelector('div')?.click();
    expect(selected).to.deep.equal([]);
    expect(one(map, '[part="note"]').closest('.stage')).to.equal(null);
  });

  it('show hostile content as the content of the page that it is', async () => {
    const map = await noted([]);
    const element = document.createElement('div');
    element.slot = MEDIAL;
    element.textContent = '<img src=x onerror="throw 1">${7*7}"><script>throw 2</script>';
    map.append(element);
    await placed(map);
    expect(textOf(map, '.note-copy')).to.equal(element.textContent);
    expect(all(map, '.annotation img, .note-copy img, script').length).to.equal(0);
  });

  it('number their pins and list their contents below a narrow stage', async () => {
    const map = await noted([MEDIAL, 'place:popliteal'], '', 320);
    const stage = one(map, '.stage').getBoundingClientRect();
    for (const box of all(map, '[part="note"]')) {
      expect(box.getBoundingClientRect().top).to.be.at.least(stage.bottom);
      expect(getComputedStyle(box).visibility).to.equal('visible');
    }
    expect(pins(map).map(Boolean)).to.deep.equal([true, false]);
    expect(all(map, '.note-copy').every((copy) => copy.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('keep the limb unmirrored on a page that runs from right to left', async () => {
    const map = await noted([MEDIAL]);
    const before = pins(map)[0];
    map.parentElement!.dir = 'rtl';
    await placed(map);
    const stage = one(map, '.stage').getBoundingClientRect();
    map.parentElement!.dir = 'ltr';
    await settled(map);
    const plain = one(map, '.stage').getBoundingClientRect();
    map.parentElement!.dir = 'rtl';
    await settled(map);
    expect((pins(map)[0]?.x ?? 0) - stage.left).to.be.closeTo((before?.x ?? 0) - plain.left, 1);
  });

  it('do not disturb those of another map', async () => {
    const first = await noted([MEDIAL], 'view="medial"');
    const second = await noted([LATERAL], 'view="lateral"');
    expect([seen(first), seen(second)]).to.deep.equal([[MEDIAL], [LATERAL]]);
  });

  it('leave nothing behind after a thousand comings and goings', async function () {
    this.timeout(60_000);
    const Observer = globalThis.MutationObserver;
    const watching = new Set<MutationObserver>();
    globalThis.MutationObserver = class extends Observer {
      override observe(target: Node, options?: MutationObserverInit): void {
        watching.add(this);
        super.observe(target, options);
      }
      override disconnect(): void {
        watching.delete(this);
        super.disconnect();
      }
    };
    try {
      const map = await noted([MEDIAL]);
      const box = map.parentElement!;
      expect(watching.size).to.equal(1);
      for (let time = 0; time < 1000; time++) {
        map.remove();
        box.append(map);
        if (time % 250 === 0) await nextFrame();
      }
      map.remove();
      expect(watching.size).to.equal(0);
      map.append(note('place:knee-anterior'));
      box.append(map);
      await placed(map);
      expect(seen(map)).to.deep.equal([MEDIAL, 'place:knee-anterior']);
    } finally {
      globalThis.MutationObserver = Observer;
    }
  });
});

describe('a legend of the page', () => {
  it('takes the place of the legend in the panel', async () => {
    const map = await noted([]);
    map.append(note('legend', 'My legend'));
    await settled(map);
    expect(one(map, '[part="legend"]').getClientRects().length).to.equal(0);
    expect(map.querySelector('div')?.assignedSlot?.closest('.panel')).to.exist;
  });

  it('stands below the stage where there is no panel', async () => {
    const map = await mapFixture('without="panel"');
    map.append(note('legend', 'My legend'));
    for (let wait = 0; wait < 100 && all(map, '.own-legend').length === 0; wait++) await aTimeout(20);
    await settled(map);
    const legend = map.querySelector('div')!.getBoundingClientRect();
    expect(legend.height).to.be.above(0);
    expect(legend.top).to.be.at.least(one(map, '.stage').getBoundingClientRect().bottom);
  });
});

describe('slots of notes', () => {
  const warnings = catchWarnings();

  const wrong: readonly (readonly [slot: string, meant: string | undefined])[] = [
    ['place:maleolus-medial', 'place:malleolus-medial'],
    ['place:hand', undefined],
    ['place:heel,rigth', 'place:heel,right'],
    ['place:', undefined],
    ['Place:heel', undefined],
    ['point:sock,950', undefined],
    ['point:sock,,72', undefined],
    ['point:sock,2000,72', undefined],
    ['point:toe1,2,0', undefined],
    ['point:toe9,0.5,0', undefined],
    ['point:sock,950,72,middle', undefined],
    ['point:sock,100,120', undefined],
    ['point:sock,NaN,Infinity', undefined],
  ];
  for (const [slot, meant] of wrong) {
    it(`say that ${slot} is unknown, and draw nothing in its place`, async () => {
      const map = await mapFixture();
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      map.append(note(slot));
      await placed(map);
      expect(errors.map(({ name, value }) => [name, value])).to.deep.equal([['slot', slot]]);
      expect(errors[0]?.allowed).not.to.contain(slot);
      expect(textOf(map, '[part="error"]')).to.contain(`slot="${slot}" is not a known place`);
      if (meant) expect(textOf(map, '[part="error"]')).to.contain(`Did you mean ${meant}?`);
      expect(all(map, '.stage').length).to.equal(0);
      expect(map.matches(':state(error)')).to.equal(true);
      expect(warnings.length).to.equal(1);
      map.querySelector('div')?.setAttribute('slot', MEDIAL);
      await placed(map);
      expect(seen(map)).to.deep.equal([MEDIAL]);
      expect(map.matches(':state(error)')).to.equal(false);
    });
  }

  it('of another name are left alone', async () => {
    const map = await noted(['placeholder', 'pointer', 'other', 'place:heel']);
    expect(all(map, '[part="note"]').length).to.equal(1);
    expect(warnings).to.deep.equal([]);
  });

  const right: readonly (readonly [slot: string, point: ChartPoint])[] = [
    [MEDIAL, placeCentre('malleolus-medial', 'right')],
    [`${MEDIAL},left`, placeCentre('malleolus-medial', 'left')],
    ['point:sock,950,72', { chart: 'sock', s: 950, phi: 72, side: 'right' }],
    ['point:sock,950,-72.5,left', { chart: 'sock', s: 950, phi: -72.5, side: 'left' }],
    ['point:toe5,0.5,0', { chart: 'toe5', s: 0.5, phi: 0, side: 'right' }],
  ];
  for (const [slot, point] of right) {
    it(`${slot} is a point of the skin`, () => {
      expect(readNoteSlot(slot, 'both')).to.have.property('point').that.deep.equals(point);
    });
  }
});

describe('notes on a turning limb', () => {
  const size = { width: 120, height: 40 };
  const plates = new Map<number, Plate>();
  const turned = (yaw: number): Plate => {
    const plate =
      plates.get(yaw) ?? drawPlate({ view: { yaw, pitch: 0 }, side: 'both', scheme: null, detail: 'thumbnail' });
    plates.set(yaw, plate);
    return plate;
  };

  for (const place of ['malleolus-medial', 'malleolus-lateral'] as const) {
    for (const side of ['right', 'left'] as const) {
      it(`stay on the ${side} ${place} through a full turn and are gone exactly while it faces away`, () => {
        const one: SizedNote = { slot: place, point: placeCentre(place, side), ...size };
        for (const yaw of YAWS) {
          const plate = turned(yaw);
          const fit = fitStage(plate, { size: UNMEASURED, width: 'wide', labelled: true, controls: true });
          const { x, y, facing } = project({ yaw, pitch: 0 }, one.point);
          const [pin] = pinsOf([one], plate, fit);
          // Seen squarely from the side, one limb stands before the other.
          const other = pickOnPlate(plate, x, -y)?.side !== side && Math.abs(Math.sin((yaw * Math.PI) / 180)) === 1;
          expect(pin !== undefined, `yaw ${yaw}`).to.equal(facing > 0 && !other);
          if (!pin) continue;
          expect(Math.hypot(fit.x + x * fit.scale - pin.x, fit.y - y * fit.scale - pin.y)).to.be.below(1);
          expect(pin.facing).to.be.closeTo(facing, 1e-9);
        }
      });
    }
  }

  it('change margins once in each half turn, keep their height otherwise, and never cover one another', () => {
    const slots: readonly (readonly [Place, 'left' | 'right'])[] = [
      ['malleolus-medial', 'right'],
      ['malleolus-medial', 'left'],
      ['knee-anterior', 'right'],
      ['heel', 'left'],
      ['leg-lateral-upper', 'right'],
    ];
    const notes = slots.map(([place, side]): SizedNote => ({
      slot: `${place} ${side}`,
      point: placeCentre(place, side),
      ...size,
    }));
    const first = turned(0);
    const fit = fitStage(first, { size: UNMEASURED, width: 'wide', labelled: true, controls: true });
    let last: readonly PlacedNote[] = settleNotes(noteRows(pinsOf(notes, first, fit), first, fit, []), first, fit);
    const changes = new Map<string, number>();
    for (const yaw of [...YAWS, 0]) {
      const plate = turned(yaw);
      const now = followPins(pinsOf(notes, plate, fit), last, plate, fit);
      for (const { note, left, box } of now) {
        const before = last.find((one) => one.note.slot === note.slot);
        if (before && before.left !== left) changes.set(note.slot, (changes.get(note.slot) ?? 0) + 1);
        else if (before) expect(box).to.deep.equal(before.box);
        for (const other of now) {
          if (other.note === note || other.left !== left || !box || !other.box) continue;
          expect(Math.abs(box.y - other.box.y), `yaw ${yaw}`).to.be.at.least(size.height);
        }
      }
      last = now;
    }
    for (const [slot, count] of changes) expect(count, slot).to.be.at.most(2);
  });
});
