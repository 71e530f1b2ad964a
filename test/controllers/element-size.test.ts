import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html } from 'lit';
import { ElementSize } from '../../src/controllers/element-size.js';
import { tinyHost } from './tiny-host.js';

describe('ElementSize', () => {
  const start = async () => {
    const box = await fixture<HTMLElement>('<div style="inline-size: 300px; font-size: 20px"></div>');
    let renders = 0;
    const { host, controller } = tinyHost(
      (element) => new ElementSize(element, () => element.renderRoot.querySelector('div')),
      () => {
        renders += 1;
        return html`<div>x</div>`;
      },
    );
    host.style.display = 'block';
    box.append(host);
    await host.updateComplete;
    await nextFrame();
    return { box, host, controller, renders: () => renders };
  };

  it('measures before the first paint, in px, with the font size', async () => {
    const { controller } = await start();
    expect(controller.size?.width).to.equal(300);
    expect(controller.size?.em).to.equal(20);
  });

  it('follows a change of size', async () => {
    const { box, controller } = await start();
    box.style.inlineSize = '200px';
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(controller.size?.width).to.equal(200);
  });

  it('asks for no update while nothing changes', async () => {
    const { host, renders } = await start();
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    const before = renders();
    await nextFrame();
    await host.updateComplete;
    expect(renders()).to.equal(before);
  });

  it('keeps the last size while its host is hidden', async () => {
    const { host, controller } = await start();
    host.style.display = 'none';
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    expect(controller.size?.width).to.equal(300);
  });

  it('measures again after coming back', async () => {
    const { box, host, controller } = await start();
    host.remove();
    box.style.inlineSize = '120px';
    box.append(host);
    await host.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(controller.size?.width).to.equal(120);
  });
});
