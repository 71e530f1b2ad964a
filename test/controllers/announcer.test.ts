import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { tinyHost } from './tiny-host.js';

describe('Announcer', () => {
  const start = async () => {
    const { host, controller } = tinyHost(
      (element) => new Announcer(element),
      (announcer) => html`<p role="status">${announcer.message}</p>`,
    );
    document.body.append(host);
    await host.updateComplete;
    const text = async (): Promise<string> => {
      await host.updateComplete;
      return host.renderRoot.querySelector('p')?.textContent ?? '';
    };
    return { host, controller, text };
  };

  it('puts the last sentence into the live region', async () => {
    const { host, controller, text } = await start();
    controller.say('1 selected');
    controller.say('2 selected');
    expect(await text()).to.equal('2 selected');
    host.remove();
  });

  it('changes the text when the same sentence is said again, so that it is read again', async () => {
    const { host, controller, text } = await start();
    controller.say('Back view');
    const first = await text();
    controller.say('Back view');
    const second = await text();
    expect(second).not.to.equal(first);
    expect(second.trim()).to.equal(first);
    host.remove();
  });

  it('says nothing on coming back to the page', async () => {
    const { host, controller } = await start();
    controller.say('Back view');
    host.remove();
    expect(controller.message).to.equal('');
  });
});
