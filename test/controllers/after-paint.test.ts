import { expect, nextFrame } from '@open-wc/testing';
import { afterPaint } from '../../src/controllers/after-paint.js';

describe('afterPaint', () => {
  it('resolves after the next frame', async () => {
    const order: string[] = [];
    const painted = afterPaint().then(() => order.push('painted'));
    requestAnimationFrame(() => order.push('frame'));
    await painted;
    expect(order).to.deep.equal(['frame', 'painted']);
  });

  it('waits for no frame longer than a tenth of a second, since a page that is not seen gets none', async () => {
    const { requestAnimationFrame: request } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    try {
      const start = performance.now();
      await afterPaint();
      expect(performance.now() - start).to.be.within(90, 1000);
    } finally {
      globalThis.requestAnimationFrame = request;
    }
  });

  it('leaves nothing that runs on', async () => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const pending = new Set<number>();
    Object.assign(globalThis, {
      setTimeout: (act: () => void, time?: number) => {
        const handle = set(() => {
          pending.delete(handle);
          act();
        }, time) as unknown as number;
        pending.add(handle);
        return handle;
      },
      clearTimeout: (handle: number) => {
        pending.delete(handle);
        clear(handle);
      },
    });
    try {
      await afterPaint();
      expect(pending.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
    await nextFrame();
  });
});
