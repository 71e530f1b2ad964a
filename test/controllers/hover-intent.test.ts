import { aTimeout, expect } from '@open-wc/testing';
import { HoverIntent } from '../../src/controllers/hover-intent.js';
import { tinyHost } from './tiny-host.js';

describe('HoverIntent', () => {
  const start = () => {
    const shown: (string | null)[] = [];
    const { host, controller } = tinyHost(
      (element) => new HoverIntent<string>(element, (target) => shown.push(target), { show: 30, hide: 60 }),
    );
    document.body.append(host);
    return { host, controller, shown };
  };

  it('shows what the pointer rests on, and hides it some time after the pointer has left', async () => {
    const { host, controller, shown } = start();
    controller.enter('L5');
    expect(shown).to.deep.equal([]);
    await aTimeout(50);
    expect(shown).to.deep.equal(['L5']);
    controller.leave();
    expect(shown).to.deep.equal(['L5']);
    await aTimeout(100);
    expect(shown).to.deep.equal(['L5', null]);
    host.remove();
  });

  it('shows nothing for a pointer that passes by', async () => {
    const { host, controller, shown } = start();
    controller.enter('L5');
    controller.leave();
    await aTimeout(100);
    expect(shown).to.deep.equal([]);
    host.remove();
  });

  it('goes on to the next thing at once', async () => {
    const { host, controller, shown } = start();
    controller.enter('L5');
    await aTimeout(50);
    controller.enter('S1');
    expect(shown).to.deep.equal(['L5', 'S1']);
    expect(controller.target).to.equal('S1');
    host.remove();
  });

  it('keeps what is shown while the pointer is inside it', async () => {
    const { host, controller, shown } = start();
    controller.enter('L5');
    await aTimeout(50);
    controller.leave();
    controller.hold();
    await aTimeout(100);
    expect(shown).to.deep.equal(['L5']);
    host.remove();
  });

  it('shows nothing after its host has left', async () => {
    const { host, controller, shown } = start();
    controller.enter('L5');
    host.remove();
    await aTimeout(60);
    expect(shown).to.deep.equal([]);
  });
});
