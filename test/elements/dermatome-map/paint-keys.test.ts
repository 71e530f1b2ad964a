import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '../../support/browser.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { one, settled, textOf } from './map-fixture.js';
import { paintFixture, paintsOn, placeStroke } from './paint-fixture.js';

const said = (map: DermatomeMap): string => textOf(map, '[role="status"].unseen');

async function press(map: DermatomeMap, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settled(map);
}

/** Sends a key with Control or Cmd, which not every driver can; returns whether the map has taken it. */
async function chord(
  map: DermatomeMap,
  target: string,
  key: string,
  modifier: 'ctrlKey' | 'metaKey',
): Promise<boolean> {
  const event = new KeyboardEvent('keydown', {
    key,
    [modifier]: true,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  one(map, target).dispatchEvent(event);
  await settled(map);
  return event.defaultPrevented;
}

afterEach(() => resetMouse());

describe('painting on dermatome-map by keyboard', () => {
  it('paints and clears whole places from Tab to the painted place', async () => {
    const { map, changes } = await paintFixture('side="left" view="anterior" without="views turntable zoom"');
    one(map, '.done').focus();
    for (let stop = 0; stop < 6 && !map.shadowRoot?.activeElement?.matches('.listbox'); stop++) await press(map, 'Tab');
    expect(map.shadowRoot?.activeElement?.matches('.listbox')).to.equal(true);
    const first = textOf(map, '.listbox [data-active] .unseen');
    await press(map, 'ArrowDown');
    const second = textOf(map, '.listbox [data-active] .unseen');
    expect(second).to.match(/, left, not painted$/);
    expect(second).not.to.equal(first);
    await press(map, ' ');
    expect(changes.length).to.equal(1);
    expect(changes[0]!.strokes[0]).to.include({ tool: 'place', side: 'left', paint: 'numbness' });
    expect(changes[0]!.findings.map(({ share }) => share)).to.deep.equal([1]);
    expect(said(map)).to.match(/, numb, left; 1 place painted/);
    expect(one(map, '.listbox [data-active]').ariaSelected).to.equal('true');
    await press(map, 'ArrowDown', '2', 'Enter');
    expect(changes[1]!.findings.length).to.equal(2);
    await press(map, 'Delete');
    expect(changes[2]!.findings.length).to.equal(1);
    await press(map, 'ArrowUp', '1', ' ');
    expect(map.strokes.at(-1)?.erase).to.equal(true);
    expect(changes[3]!.findings.length).to.equal(0);
  });

  it('undoes and redoes with Control or Cmd, and chooses tools and layers by letter and digit', async () => {
    const { map, changes } = await paintFixture('side="left" view="anterior"');
    one(map, '.listbox').focus();
    await press(map, ' ');
    expect(await chord(map, '.listbox', 'z', 'ctrlKey')).to.equal(true);
    expect(map.strokes.length).to.equal(0);
    expect(await chord(map, '.listbox', 'y', 'metaKey')).to.equal(true);
    expect(map.strokes.length).to.equal(1);
    expect(changes.length).to.equal(3);
    for (const [key, selector] of [
      ['l', '.tool-lasso'],
      ['e', '.tool-erase'],
      ['b', '.tool-brush'],
      ['4', 'button[data-paint="allodynia"]'],
    ] as const) {
      await press(map, key);
      expect(one(map, selector).ariaChecked, key).to.equal('true');
    }
  });

  it('leaves Control and z to the page outside the list', async () => {
    const { map } = await paintFixture('side="left" view="anterior"');
    one(map, '.listbox').focus();
    await press(map, ' ');
    expect(await chord(map, '.brush-size', 'z', 'ctrlKey')).to.equal(false);
    expect(map.strokes.length).to.equal(1);
  });

  it('turns to a view that shows the place and outlines it', async () => {
    const { map } = await paintFixture('side="left" view="anterior" without="views"', [placeStroke('heel', 'left')]);
    expect(paintsOn(map)).not.to.deep.equal(['pain', 'reduced']);
    one(map, '.listbox').focus();
    await press(map, 'End');
    expect(map.view).not.to.equal('anterior');
    expect(one(map, '.paint-glass .ring').getAttribute('d')?.length).to.be.above(10);
    expect(textOf(map, '.paint-place')).to.match(/, left$/);
    await press(map, 'Escape');
    expect(map.mode).to.equal('dermatomes');
  });
});
