import { expect, fixture } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { all, catchWarnings, mapFixture, one, option, recorded, settled } from './map-fixture.js';

describe('several maps on one page', () => {
  catchWarnings();

  it('do not disturb one another', async () => {
    const box = await fixture<HTMLElement>(`
      <div style="inline-size: 900px">
        <dermatome-map level="L5"></dermatome-map>
        <dermatome-map view="posterior" side="left" multiple></dermatome-map>
        <dermatome-map view="folklore"></dermatome-map>
      </div>`);
    const maps = [...box.children] as DermatomeMap[];
    for (const map of maps) await settled(map);
    const [first, second, third] = maps as [DermatomeMap, DermatomeMap, DermatomeMap];
    const heard = [recorded(first, 'region-select'), recorded(third, 'region-select')];
    option(second, 'S1', 'left').click();
    await settled(second);
    expect(maps.map(({ level, view }) => [level, view])).to.deep.equal([
      ['L5', 'anterior'],
      ['S1', 'posterior'],
      ['', 'folklore'],
    ]);
    expect(heard.flat()).to.deep.equal([]);
    expect(all(first, '.mark').length).to.be.above(0);
    expect(third.matches(':state(error)')).to.equal(true);
  });

  it('refer only to patterns, clips and masks of their own', async () => {
    const map = await mapFixture('view="posterior"');
    for (const element of all<SVGElement>(map, '[fill^="url"], [mask], [clip-path], [filter]')) {
      for (const name of ['fill', 'mask', 'clip-path', 'filter']) {
        const id = /url\(#(.+)\)/.exec(element.getAttribute(name) ?? '')?.[1];
        if (id) expect(map.shadowRoot?.getElementById(id), id).to.exist;
      }
    }
    const ids = all(map, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('write no style attribute, which a strict policy would refuse', async () => {
    const map = await mapFixture('level="L5" points list');
    const styled = all(map, '[style]').filter((element) => !element.matches('[part="tooltip"]'));
    expect(styled).to.deep.equal([]);
    expect(all(map, 'style').length).to.equal(0);
  });

  it('keep nothing after a thousand comings and goings', async function () {
    this.timeout(60_000);
    const counts = { listeners: 0 };
    const Observer = globalThis.ResizeObserver;
    const { requestIdleCallback: request, cancelIdleCallback: cancel } = globalThis;
    const add = document.addEventListener.bind(document);
    const remove = document.removeEventListener.bind(document);
    document.addEventListener = (...args: Parameters<typeof add>) => {
      counts.listeners += 1;
      add(...args);
    };
    document.removeEventListener = (...args: Parameters<typeof remove>) => {
      counts.listeners -= 1;
      remove(...args);
    };
    const observing = new Set<ResizeObserver>();
    globalThis.ResizeObserver = class extends Observer {
      override observe(target: Element): void {
        observing.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        observing.delete(this);
        super.disconnect();
      }
    };
    const pending = new Set<number>();
    if (typeof request === 'function') {
      globalThis.requestIdleCallback = (callback, options) => {
        const handle = request((deadline) => {
          pending.delete(handle);
          callback(deadline);
        }, options);
        pending.add(handle);
        return handle;
      };
      globalThis.cancelIdleCallback = (handle) => {
        pending.delete(handle);
        cancel(handle);
      };
    }
    try {
      const box = await fixture<HTMLElement>('<div style="inline-size: 900px"></div>');
      const map = document.createElement('dermatome-map');
      for (let time = 0; time < 1000; time++) {
        box.append(map);
        if (time % 250 === 0) {
          await settled(map);
          one(map, '[role="listbox"]').focus();
          await settled(map);
        }
        map.remove();
      }
      await map.updateComplete;
      expect(counts.listeners).to.equal(0);
      expect(observing.size).to.equal(0);
      expect(pending.size).to.equal(0);
      box.append(map);
      await settled(map);
      option(map, 'L5', 'left').click();
      expect(map.level).to.equal('L5');
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
      globalThis.ResizeObserver = Observer;
      if (typeof request === 'function') {
        globalThis.requestIdleCallback = request;
        globalThis.cancelIdleCallback = cancel;
      }
    }
  });
});
