import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { FloatingTip, placeTip } from '../../src/controllers/floating-tip.js';
import { sendKeys } from '../support/browser.js';
import { tinyHost } from './tiny-host.js';

describe('placeTip', () => {
  const size = { width: 200, height: 80 };
  const view = { width: 1000, height: 600 };

  it('stands at the right of its spot where there is room', () => {
    expect(placeTip({ x: 300, y: 300 }, size, view)).to.deep.equal({ left: 318, top: 260 });
  });

  it('stands at the left near the right edge', () => {
    expect(placeTip({ x: 950, y: 300 }, size, view).left).to.equal(732);
  });

  for (const [x, y] of [
    [0, 0],
    [1000, 0],
    [0, 600],
    [1000, 600],
    [500, 300],
  ] as const) {
    for (const view of [
      { width: 1000, height: 600 },
      { width: 320, height: 480 },
    ]) {
      it(`is whole inside ${view.width} by ${view.height} px for a spot at ${x}, ${y}`, () => {
        const { left, top } = placeTip({ x: Math.min(x, view.width), y: Math.min(y, view.height) }, size, view);
        expect(left).to.be.within(0, view.width - size.width);
        expect(top).to.be.within(0, view.height - size.height);
      });
    }
  }

  it('leaves its spot free in a narrow window', () => {
    const narrow = { width: 320, height: 480 };
    const { top } = placeTip({ x: 160, y: 300 }, size, narrow);
    expect(top + size.height).to.be.below(300);
  });
});

describe('FloatingTip', () => {
  const start = async () => {
    let dismissals = 0;
    const { host, controller } = tinyHost(
      (element) =>
        new FloatingTip(element, {
          element: () => element.renderRoot.querySelector<HTMLElement>('div'),
          dismissed: () => (dismissals += 1),
        }),
      () => html`<div>tip</div>`,
    );
    document.body.append(host);
    await host.updateComplete;
    const isOpen = (): boolean => host.renderRoot.querySelector('div')?.matches(':popover-open') ?? false;
    const show = async (): Promise<void> => {
      controller.show({ x: 50, y: 50 });
      host.requestUpdate();
      await host.updateComplete;
    };
    return { host, controller, isOpen, show, dismissals: () => dismissals };
  };

  it('opens in the top layer and closes', async () => {
    const { host, controller, isOpen, show } = await start();
    await show();
    expect(isOpen()).to.equal(true);
    controller.hide();
    expect(isOpen()).to.equal(false);
    host.remove();
  });

  it('is dismissed by Escape once, and leaves the next Escape to others', async () => {
    const { host, isOpen, show, dismissals } = await start();
    let others = 0;
    const count = (): unknown => (others += 1);
    addEventListener('keydown', count);
    await show();
    await sendKeys({ press: 'Escape' });
    expect([isOpen(), dismissals(), others]).to.deep.equal([false, 1, 0]);
    await sendKeys({ press: 'Escape' });
    expect([dismissals(), others]).to.deep.equal([1, 1]);
    removeEventListener('keydown', count);
    host.remove();
  });

  it('leaves with its host', async () => {
    const { host, controller, show } = await start();
    await show();
    host.remove();
    expect(controller.open).to.equal(false);
  });
});
