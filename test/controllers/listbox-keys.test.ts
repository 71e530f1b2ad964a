import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ListboxKeys, type KeyedOption } from '../../src/controllers/listbox-keys.js';
import { sendKeys } from '../support/browser.js';
import { tinyHost } from './tiny-host.js';

const option = (group: string, ...words: string[]): KeyedOption => ({ key: `${group}-${words[0]}`, group, words });
const OPTIONS = ['right', 'left'].flatMap((side) => [
  option(side, 'L4', 'medial leg'),
  option(side, 'L5', 'top of foot', 'great toe'),
  option(side, 'S1', 'heel'),
]);

describe('ListboxKeys', () => {
  const start = async (initial?: KeyedOption) => {
    const told: string[] = [];
    const { host, controller } = tinyHost(
      (element) =>
        new ListboxKeys<KeyedOption>(element, {
          options: () => OPTIONS,
          initial: () => initial,
          moved: (to) => told.push(to ? `to ${to.key}` : 'away'),
          chosen: ({ key }) => told.push(`chosen ${key}`),
          digit: (digit) => told.push(`digit ${digit}`),
          command: (key) => {
            told.push(key);
            return true;
          },
        }),
      (keys) =>
        html`<div tabindex="0" role="listbox" aria-label="Levels" @focus=${keys.focus} @blur=${keys.blur} @keydown=${keys.keydown}></div>`,
    );
    document.body.append(host);
    await host.updateComplete;
    host.renderRoot.querySelector('div')?.focus();
    return { host, controller, told };
  };

  it('starts with the option that its host prefers, or else the first', async () => {
    for (const [initial, expected] of [
      [undefined, 'to right-L4'],
      [OPTIONS[2], 'to right-S1'],
    ] as const) {
      const { host, told } = await start(initial);
      expect(told).to.deep.equal([expected]);
      host.remove();
    }
  });

  for (const [keys, expected] of [
    [['ArrowDown'], 'right-L5'],
    [['ArrowUp'], 'right-S1'],
    [['End'], 'right-S1'],
    [['End', 'ArrowDown'], 'right-L4'],
    [['End', 'Home'], 'right-L4'],
    [['ArrowDown', 'ArrowRight'], 'left-L5'],
    [['ArrowDown', 'ArrowLeft', 'ArrowDown'], 'left-S1'],
    [['s', '1'], 'right-S1'],
    [['l', '5'], 'right-L5'],
    [['g', 'r', 'e', 'a', 't', ' ', 't'], 'right-L5'],
    [['t', 'o', 'e'], 'right-L5'],
    [['ArrowRight', 's', '1'], 'left-S1'],
  ] as const) {
    it(`goes to ${expected} by ${keys.join(', ')}`, async () => {
      const { host, controller } = await start();
      for (const press of keys) await sendKeys({ press });
      expect(controller.active?.key).to.equal(expected);
      host.remove();
    });
  }

  it('chooses with Enter and with Space, also right after typing a level', async () => {
    const { host, told } = await start();
    for (const press of ['Enter', 'ArrowDown', ' ']) await sendKeys({ press });
    expect(told.filter((line) => line.startsWith('chosen'))).to.deep.equal(['chosen right-L4', 'chosen right-L5']);
    host.remove();
  });

  it('gives a digit to the word before it, or else to its host', async () => {
    const { host, controller, told } = await start();
    await sendKeys({ press: '5' });
    await sendKeys({ press: 'l' });
    await sendKeys({ press: '5' });
    const later = new KeyboardEvent('keydown', { key: '2' });
    Object.defineProperty(later, 'timeStamp', { value: performance.now() + 750 });
    controller.keydown(later);
    expect(told.filter((line) => line.startsWith('digit'))).to.deep.equal(['digit 5', 'digit 2']);
    host.remove();
  });

  it('passes Escape and F2 on, and tells when the focus leaves', async () => {
    const { host, told } = await start();
    await sendKeys({ press: 'F2' });
    await sendKeys({ press: 'Escape' });
    host.renderRoot.querySelector('div')?.blur();
    expect(told.slice(1)).to.deep.equal(['F2', 'Escape', 'away']);
    host.remove();
  });
});
