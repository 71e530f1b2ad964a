import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { afterPaint } from '../../src/controllers/after-paint.js';
import { RovingFocus } from '../../src/controllers/roving-focus.js';
import { sendKeys } from '../support/browser.js';
import { tinyHost } from './tiny-host.js';

describe('RovingFocus', () => {
  const start = async (direction = 'ltr', home?: string) => {
    const moved: string[] = [];
    const { host, controller } = tinyHost(
      (element) =>
        new RovingFocus(element, {
          items: () => [...element.renderRoot.querySelectorAll<HTMLElement>('button, select')],
          home: (items) => items.find(({ id }) => id === home),
          moved: ({ id }) => moved.push(id),
        }),
      (roving) => html`
        <div dir=${direction} @keydown=${roving.keydown} @focusin=${roving.focusin}>
          <select id="a"><option>1</option><option>2</option></select><button id="b">b</button><button id="c">c</button>
        </div>
      `,
    );
    document.body.append(host);
    await host.updateComplete;
    await afterPaint();
    const item = (id: string): HTMLElement => host.renderRoot.querySelector<HTMLElement>(`#${id}`)!;
    const stops = (): string[] => ['a', 'b', 'c'].filter((id) => item(id).tabIndex === 0);
    return { host, controller, moved, item, stops, focused: () => host.shadowRoot?.activeElement?.id };
  };

  it('is one tab stop: the first control, or the one that its host names', async () => {
    for (const [home, expected] of [
      [undefined, 'a'],
      ['c', 'c'],
    ] as const) {
      const { host, stops } = await start('ltr', home);
      expect(stops()).to.deep.equal([expected]);
      host.remove();
    }
  });

  for (const [direction, keys, expected] of [
    ['ltr', ['ArrowRight'], 'c'],
    ['ltr', ['ArrowLeft'], 'a'],
    ['ltr', ['ArrowDown', 'ArrowDown'], 'a'],
    ['ltr', ['End'], 'c'],
    ['ltr', ['Home'], 'a'],
    ['rtl', ['ArrowLeft'], 'c'],
    ['rtl', ['ArrowRight'], 'a'],
  ] as const) {
    it(`moves from the second to ${expected} by ${keys.join(', ')} in ${direction}`, async () => {
      const { host, item, focused, stops, moved } = await start(direction);
      item('b').focus();
      for (const press of keys) await sendKeys({ press });
      expect(focused()).to.equal(expected);
      expect(stops()).to.deep.equal([expected]);
      expect(moved.at(-1)).to.equal(expected);
      host.remove();
    });
  }

  it('leaves the vertical arrows to a select', async () => {
    const { host, item, focused } = await start();
    item('a').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('a');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused()).to.equal('b');
    host.remove();
  });

  it('returns to the control that had the focus', async () => {
    const { host, item, stops } = await start();
    item('c').focus();
    item('c').blur();
    host.requestUpdate();
    await host.updateComplete;
    expect(stops()).to.deep.equal(['c']);
    host.remove();
  });
});
