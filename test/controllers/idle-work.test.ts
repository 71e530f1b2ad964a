import { aTimeout, expect } from '@open-wc/testing';
import { IdleWork } from '../../src/controllers/idle-work.js';
import { tinyHost } from './tiny-host.js';

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < 100 && !condition(); wait++) await aTimeout(20);
}

describe('IdleWork', () => {
  const start = (pieces: number) => {
    const done: number[] = [];
    const { host } = tinyHost(
      (element) => new IdleWork(element, { pending: () => done.length < pieces, run: () => done.push(done.length) }),
    );
    return { host, done };
  };

  it('does every piece, one at a time, after the first paint', async () => {
    const { host, done } = start(3);
    document.body.append(host);
    await host.updateComplete;
    expect(done).to.deep.equal([]);
    await until(() => done.length === 3);
    expect(done).to.deep.equal([0, 1, 2]);
    host.remove();
  });

  it('stops when its host leaves, and goes on when it comes back', async () => {
    const { host, done } = start(1);
    document.body.append(host);
    await host.updateComplete;
    host.remove();
    await aTimeout(150);
    expect(done).to.deep.equal([]);
    document.body.append(host);
    await until(() => done.length === 1);
    expect(done).to.deep.equal([0]);
    host.remove();
  });
});
