import { expect } from '@open-wc/testing';
import type { EntryHost } from './entry-host.js';
import {
  all,
  button,
  cell,
  entryFixture,
  focusedItem,
  glyph,
  one,
  power,
  press,
  settled,
  skin,
  textOf,
} from './entry-fixture.js';

const TOUCH = skin('inguinal', 'right', 'light-touch');

async function atFirst(step: 'sensation' | 'power' | 'reflexes' | 'provocation', readonly = false): Promise<EntryHost> {
  const host = await entryFixture(step, { readonly });
  one(host, '[role=gridcell]').focus();
  return host;
}

describe('the keys of the tables', () => {
  it('fill sensation along the row, right side first', async () => {
    const host = await atFirst('sensation');
    await press(host, '2', '1', '0', 'n', 'i');
    expect(host.found({ ...TOUCH })).to.include({ grade: 'normal' });
    expect(host.found(skin('inguinal', 'right', 'pinprick'))).to.include({ grade: 'reduced' });
    expect(host.found(skin('inguinal', 'left', 'light-touch'))).to.include({ grade: 'absent' });
    expect(host.found(skin('inguinal', 'left', 'pinprick'))).to.equal('not testable');
    expect(host.found(skin('thigh-anterior-proximal', 'right', 'light-touch'))).to.include({ grade: 'increased' });
    expect(focusedItem(host)).to.equal('sensation:thigh-anterior-proximal:right:pinprick');
  });

  it('say what was filled', async () => {
    const host = await atFirst('sensation');
    await press(host, '0');
    expect(host.said.at(-1)).to.match(/^Light touch, T12, .*, right: absent\.$/);
  });

  it('make a 4 of power a 4− or 4+ by the next key, and say of which cell', async () => {
    const host = await atFirst('power');
    await press(host, '4', '-', '4', '+', '5');
    expect(host.found(power('hip-flexion', 'right'))).to.include({ grade: 3.5 });
    expect(host.found(power('hip-flexion', 'left'))).to.include({ grade: 4.5 });
    expect(host.found(power('knee-extension', 'right'))).to.include({ grade: 5 });
    expect(host.said.some((sentence) => /right: 4−/.test(sentence))).to.equal(true);
  });

  it('lead from the key muscles into those that tell root from nerve', async () => {
    const host = await entryFixture('power');
    cell(host, power('ankle-plantarflexion', 'left')).focus();
    await press(host, '5');
    expect(focusedItem(host)).to.equal('power:hip-abduction:right');
  });

  it('grade reflexes from 0 to 4 and the plantar response by its letters', async () => {
    const host = await atFirst('reflexes');
    await press(host, '3', '0');
    expect(host.found({ kind: 'reflex', reflex: 'patellar', side: 'right' })).to.include({ grade: 'brisk' });
    expect(host.found({ kind: 'reflex', reflex: 'patellar', side: 'left' })).to.include({ grade: 'absent' });
    cell(host, { kind: 'reflex', reflex: 'plantar', side: 'right' }).focus();
    await press(host, 'e', 'm');
    expect(host.found({ kind: 'reflex', reflex: 'plantar', side: 'right' })).to.include({ grade: 'extensor' });
    expect(host.found({ kind: 'reflex', reflex: 'plantar', side: 'left' })).to.include({ grade: 'mute' });
  });

  it('answer a provocation test by plus, minus and N', async () => {
    const host = await atFirst('provocation');
    await press(host, '+', '-', 'n');
    expect(host.found({ kind: 'provocation', test: 'slr', side: 'right' })).to.include({ result: 'positive' });
    expect(host.found({ kind: 'provocation', test: 'slr', side: 'left' })).to.include({ result: 'negative' });
    expect(host.found({ kind: 'provocation', test: 'crossed-slr', side: 'right' })).to.equal('not testable');
  });

  it('take an answer back with Delete: it is not tested again', async () => {
    const host = await atFirst('sensation');
    await press(host, '0', 'ArrowLeft', 'Delete');
    expect(host.found(TOUCH)).to.equal(undefined);
    expect(glyph(host, TOUCH)).to.equal('·');
  });

  it('fill the rest of one side with Shift and A in one step, and leave what was found', async () => {
    const host = await atFirst('sensation');
    await press(host, '0', 'Shift+A');
    expect(host.store.examination.findings).to.have.lengthOf(20);
    expect(host.found(TOUCH)).to.include({ grade: 'absent' });
    expect(host.found(skin('perianal', 'left', 'pinprick'))).to.equal(undefined);
    expect(host.said.at(-1)).to.contain('19');
    host.store.undo();
    expect(host.store.examination.findings).to.have.lengthOf(1);
  });

  it('open the help with H, which Escape leaves again', async () => {
    const host = await atFirst('power');
    await press(host, 'h');
    expect(host.shadowRoot?.activeElement === one(host, '.help')).to.equal(true);
    await press(host, 'Escape');
    expect(focusedItem(host)).to.equal('power:hip-flexion:right');
  });

  it('go to the answers with Enter', async () => {
    const host = await atFirst('power');
    await press(host, 'Enter');
    expect(host.shadowRoot?.activeElement?.classList.contains('answer')).to.equal(true);
  });

  it('have one tab stop in a table', async () => {
    const host = await atFirst('sensation');
    await press(host, 'ArrowDown');
    const stops = all(host, '[role=gridcell]').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ dataset }) => dataset.item)).to.deep.equal([focusedItem(host)]);
  });

  it('change nothing where the record is only read, and still lead from cell to cell', async () => {
    const host = await atFirst('sensation', true);
    await press(host, '0', 'Delete', 'Shift+A', 'ArrowRight');
    expect(host.store.examination.findings).to.have.lengthOf(0);
    expect(focusedItem(host)).to.equal('sensation:inguinal:right:pinprick');
    expect(all(host, '.answer, .fillers button')).to.have.lengthOf(0);
  });
});

describe('the way to a thing', () => {
  it('leads to its step, its row and its cell', async () => {
    const host = await entryFixture('sensation');
    host.entry.focusItem({ kind: 'reflex', reflex: 'adductor', side: 'left' });
    await settled(host);
    expect(host.step).to.equal('reflexes');
    expect(focusedItem(host)).to.equal('reflex:adductor:left');
  });

  it('goes on by the button Next from one cell to the next, and past the last to the next step', async () => {
    const host = await entryFixture('provocation');
    host.entry.focusItem({ kind: 'provocation', test: 'femoral-stretch', side: 'right' });
    await settled(host);
    button(host, 'Next').click();
    await settled(host);
    expect(textOf(one(host, '.help h3'))).to.match(/left$/);
    button(host, 'Next').click();
    expect(host.step).to.equal('summary');
  });
});
