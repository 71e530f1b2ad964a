import { expect, waitUntil } from '@open-wc/testing';
import { audit } from '../../support/audit.js';
import { isWebKit, resetMouse, sendMouse } from '../../support/browser.js';
import type { AtlasErrorDetail } from '../../../src/elements/dermatome-map/events.js';
import type { Stroke } from '../../../src/exam/types.js';
import { all, catchWarnings, mapFixture, one, recorded, settled, textOf } from './map-fixture.js';
import { drag, drawnPaint, inWindow, paintFixture, paintsOn, placeStroke, touch } from './paint-fixture.js';

/** A way over the top of the left foot in its view. */
const OVER_FOOT = [
  [0.46, 0.45],
  [0.47, 0.55],
  [0.48, 0.65],
] as const;

const LEFT_FOOT = 'side="left" view="foot-dorsum"';

afterEach(() => resetMouse());

describe('painting on dermatome-map', () => {
  catchWarnings();

  it('passes the audit while it is painted', async () => {
    const { map } = await paintFixture(LEFT_FOOT, [placeStroke('foot-dorsum-middle', 'left')]);
    one(map, 'button[data-paint="pain"]').click();
    await waitUntil(() => all(map, '.shares').length === 2);
    await audit(map);
  });

  it('passes the audit on a phone and for a patient', async () => {
    const { map } = await paintFixture(`${LEFT_FOOT} audience="patient" list`, [placeStroke('heel', 'left')], 340);
    await audit(map);
  });

  it('paints skin with a drag of the mouse and tells which places it covers', async () => {
    const { map, changes } = await paintFixture(LEFT_FOOT);
    expect(map.matches(':state(painting)')).to.equal(true);
    await drag(map, OVER_FOOT);
    expect(changes.length).to.equal(1);
    const [stroke] = changes[0]!.strokes;
    expect(stroke).to.include({
      tool: 'brush',
      paint: 'numbness',
      modality: 'paraesthesia',
      grade: 'reduced',
      side: 'left',
    });
    expect(changes[0]!.strokes === map.strokes).to.equal(true);
    expect(changes[0]!.findings.map(({ place }) => place)).to.include('foot-dorsum-middle');
    for (const { share, side } of changes[0]!.findings) {
      expect(share).to.be.within(0.01, 1);
      expect(side).to.equal('left');
    }
    expect(paintsOn(map)).to.deep.equal(['reduced']);
    expect(textOf(map, '.explanation > p')).to.match(/^Numb: \d+ cm² on \d+ places?\./);
    expect(textOf(map, '[role="status"].unseen')).to.match(/numb, left; \d+ places? painted/);
  });

  it('tells after the drawing which roots and nerves could supply the area', async () => {
    const { map } = await paintFixture(LEFT_FOOT, [
      {
        paint: 'numbness',
        modality: 'paraesthesia',
        grade: 'reduced',
        side: 'left',
        tool: 'place',
        place: 'foot-dorsum-middle',
      },
    ]);
    await waitUntil(() => all(map, '.root-bars li').length > 0);
    expect(textOf(map, '.root-bars li:first-child .level-chip')).to.equal('L5');
    expect(textOf(map, '.nerve-bars')).to.contain('Superficial fibular');
    expect(textOf(map, '.apart')).to.contain('Ankle inversion');
    expect(textOf(map, '.apart .cited')).to.contain('[');
  });

  it('ranks no roots and nerves for a patient', async () => {
    const { map } = await paintFixture(`${LEFT_FOOT} audience="patient"`, [placeStroke('heel', 'left')]);
    one(map, 'button[data-paint="pain"]').click();
    await settled(map);
    expect(all(map, '.shares').length).to.equal(0);
    expect(textOf(map, '.explanation')).to.contain('for your clinician to read');
  });

  it('stays silent when the page sets strokes, and shows them in every view', async () => {
    const { map, changes } = await paintFixture('side="left" view="anterior"');
    map.strokes = [placeStroke('ankle-anterior', 'left')];
    await settled(map);
    const drawn = drawnPaint(map);
    expect(paintsOn(map)).to.deep.equal(['pain']);
    map.view = 'foot-dorsum';
    await settled(map);
    expect(paintsOn(map)).to.deep.equal(['pain']);
    expect(drawnPaint(map) === drawn).to.equal(false);
    map.view = 'sole';
    await settled(map);
    expect(paintsOn(map)).to.deep.equal([]);
    expect(changes.length).to.equal(0);
  });

  it('shows what is painted over the levels, and not over nerve fields or two maps', async () => {
    const map = await mapFixture('side="left" view="anterior"');
    map.strokes = [placeStroke('ankle-anterior', 'left')];
    await settled(map);
    expect(paintsOn(map)).to.deep.equal(['pain']);
    expect(all(map, '.palette').length).to.equal(0);
    map.mode = 'nerves';
    await settled(map);
    expect(paintsOn(map)).to.deep.equal([]);
    Object.assign(map, { mode: 'paint', compare: 'keegan-garrett' });
    await settled(map);
    expect(paintsOn(map)).to.deep.equal([]);
    expect(map.matches(':state(painting)')).to.equal(false);
  });

  it('encloses skin with a lasso, and says so when it encloses none', async () => {
    const { map, changes } = await paintFixture(LEFT_FOOT);
    one(map, '.tool-lasso').click();
    await drag(map, [
      [0.44, 0.5],
      [0.54, 0.5],
      [0.54, 0.6],
      [0.44, 0.6],
    ]);
    expect(changes.length).to.equal(1);
    expect(changes[0]!.strokes[0]).to.include({ tool: 'lasso', view: 'foot-dorsum', yaw: 0, pitch: 0 });
    expect(changes[0]!.findings.length).to.be.above(0);
    await drag(map, [
      [0.05, 0.3],
      [0.1, 0.3],
      [0.1, 0.4],
    ]);
    expect(changes.length).to.equal(1);
    expect(textOf(map, '[role="status"].unseen')).to.contain('encloses no skin');
  });

  it('erases what lies under the pointer, undoes and redoes', async () => {
    const { map, changes } = await paintFixture(LEFT_FOOT);
    await drag(map, OVER_FOOT);
    const painted = map.strokes;
    one(map, '.tool-erase').click();
    await drag(map, [OVER_FOOT[1], [0.47, 0.6]]);
    expect(changes.length).to.equal(2);
    expect(map.strokes.at(-1)?.erase).to.equal(true);
    one(map, '.undo').click();
    expect(map.strokes === painted).to.equal(true);
    one(map, '.undo').click();
    expect(map.strokes.length).to.equal(0);
    one(map, '.redo').click();
    await settled(map);
    expect(map.strokes === painted).to.equal(true);
    expect(changes.length).to.equal(5);
    expect(paintsOn(map)).to.deep.equal(['reduced']);
  });

  it('forgets the steps when the page sets something else', async () => {
    const { map } = await paintFixture(LEFT_FOOT);
    await drag(map, OVER_FOOT);
    map.strokes = [];
    await settled(map);
    expect(one(map, '.undo').ariaDisabled).to.equal('true');
    one(map, '.undo').click();
    expect(map.strokes.length).to.equal(0);
  });

  it('paints with one finger, and drops the stroke when a second one comes or the pointer is taken away', async () => {
    const { map, changes } = await paintFixture(LEFT_FOOT);
    touch(map, 'pointerdown', OVER_FOOT[0]);
    touch(map, 'pointermove', OVER_FOOT[1]);
    touch(map, 'pointercancel', OVER_FOOT[1]);
    touch(map, 'pointerdown', OVER_FOOT[0]);
    touch(map, 'pointermove', OVER_FOOT[1]);
    touch(map, 'pointerdown', [0.7, 0.5], 8);
    touch(map, 'pointermove', [0.75, 0.5], 8);
    touch(map, 'pointerup', [0.75, 0.5], 8);
    touch(map, 'pointerup', OVER_FOOT[1]);
    expect(changes.length).to.equal(0);
    for (const [index, spot] of OVER_FOOT.entries()) touch(map, index === 0 ? 'pointerdown' : 'pointermove', spot);
    touch(map, 'pointerup', OVER_FOOT[2]);
    expect(changes.length).to.equal(1);
    expect(getComputedStyle(one(map, '.stage')).touchAction).to.equal('none');
  });

  it('paints the limb under the pointer where both are shown', async () => {
    const { map, changes } = await paintFixture('side="both" view="foot-dorsum"');
    // The subject's right is at the viewer's left.
    for (const across of [0.25, 0.75]) {
      touch(map, 'pointerdown', [across, 0.5]);
      touch(map, 'pointerup', [across, 0.5]);
    }
    expect(changes.at(-1)?.strokes.map(({ side }) => side)).to.deep.equal(['right', 'left']);
  });

  it('leaves a limb where it began when the pointer goes over to the other', async () => {
    const { map, changes } = await paintFixture('side="both" view="foot-dorsum"');
    touch(map, 'pointerdown', [0.25, 0.5]);
    touch(map, 'pointermove', [0.75, 0.5]);
    touch(map, 'pointerup', [0.75, 0.5]);
    expect([...new Set(changes[0]?.strokes.map(({ side }) => side))]).to.deep.equal(['right']);
  });

  it('shows but does not paint when it is read only', async () => {
    const { map, changes } = await paintFixture(`${LEFT_FOOT} readonly`, [placeStroke('foot-dorsum-middle', 'left')]);
    expect(paintsOn(map)).to.deep.equal(['pain']);
    expect(all(map, '.palette, .paint-tools').length).to.equal(0);
    await drag(map, OVER_FOOT);
    expect(changes.length).to.equal(0);
  });

  it('lets the stroke go when it is taken out of the page while it is drawn', async () => {
    const { map, changes } = await paintFixture(LEFT_FOOT);
    touch(map, 'pointerdown', OVER_FOOT[0]);
    touch(map, 'pointermove', OVER_FOOT[1]);
    const parent = map.parentElement!;
    map.remove();
    parent.append(map);
    await settled(map);
    touch(map, 'pointermove', OVER_FOOT[2]);
    touch(map, 'pointerup', OVER_FOOT[2]);
    expect(changes.length).to.equal(0);
  });

  it('goes back to the levels when it is done', async () => {
    const { map } = await paintFixture(LEFT_FOOT);
    one(map, '.done').click();
    await settled(map);
    expect(map.mode).to.equal('dermatomes');
    expect(all(map, '.toolbar').length).to.equal(1);
  });

  it('selects no level by a click', async () => {
    const { map } = await paintFixture(LEFT_FOOT);
    const selections = recorded(map, 'region-select');
    await sendMouse({ type: 'click', position: inWindow(map, OVER_FOOT[0]) });
    await settled(map);
    expect(selections.length).to.equal(0);
    expect(map.level).to.equal('');
  });

  for (const [strokes, value, allowed] of [
    ['all of it', 'strokes: "all of it"', 'a list of strokes'],
    [[{ ...placeStroke('heel', 'left'), place: 'hand' }], 'strokes[0].place: "hand"', 'flank'],
    [
      [placeStroke('heel', 'left'), { ...placeStroke('heel', 'left'), intensity: 11 }],
      'strokes[1].intensity: 11',
      '0 to 10',
    ],
    [
      [{ paint: 'tingling', side: 'left', tool: 'brush', radius: 500, path: [['sock', 5, 0]] }],
      'strokes[0].radius: 500',
      '2 to 60',
    ],
    [
      [{ paint: 'tingling', side: 'left', tool: 'brush', radius: 5, path: [['sock', 9999, 0]] }],
      'strokes[0].path[0]: ["sock",9999,0]',
      'chart, s and phi of the skin',
    ],
    [
      [{ paint: 'numbness', modality: 'paraesthesia', grade: 'absent', side: 'left', tool: 'place', place: 'heel' }],
      'strokes[0].grade: "absent"',
      'reduced',
    ],
  ] as const) {
    it(`draws no map for ${value} and says why`, async () => {
      const map = await mapFixture('');
      const errors = recorded<AtlasErrorDetail>(map, 'atlas-error');
      map.strokes = strokes as unknown as readonly Stroke[];
      await settled(map);
      expect(all(map, '.stage').length).to.equal(0);
      expect(errors.length).to.equal(1);
      expect(errors[0]).to.include({ name: 'strokes', value });
      expect(errors[0]!.allowed[0]).to.equal(allowed);
      map.strokes = [];
      await settled(map);
      expect(all(map, '.stage').length).to.equal(1);
    });
  }

  it('takes what is painted into a saved picture, with its legend', async () => {
    const map = await mapFixture('side="left" view="anterior"');
    map.strokes = [placeStroke('ankle-anterior', 'left')];
    await settled(map);
    const picture = await map.toSVG();
    expect(picture).to.contain('paint-skin-pain');
    expect(picture).to.contain('>Pain<');
  });

  if (!isWebKit) {
    it('turns the limb with Shift', async () => {
      const { map, changes } = await paintFixture('side="left" view="anterior"');
      const [clientX, clientY] = inWindow(map, [0.55, 0.5]);
      const stage = one(map, '.stage');
      const send = (type: string, dx: number): boolean =>
        stage.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 3,
            pointerType: 'mouse',
            button: 0,
            buttons: type === 'pointerup' ? 0 : 1,
            shiftKey: true,
            clientX: clientX + dx,
            clientY,
            bubbles: true,
          }),
        );
      send('pointerdown', 0);
      send('pointermove', 30);
      send('pointermove', 80);
      send('pointerup', 80);
      await settled(map);
      expect(Math.abs(map.yaw)).to.be.above(5);
      expect(changes.length).to.equal(0);
    });
  }
});
