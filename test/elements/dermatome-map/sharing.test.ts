import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { loadSchemes, loadInHand, plateFor } from '../../../src/elements/dermatome-map/loaders.js';
import { all, mapFixture, one, option, settled } from './map-fixture.js';

const drawn = (map: DermatomeMap): string => one(map, '.stage > svg > g').outerHTML.replace(/<!--.*?-->/g, '');

describe('what maps share', () => {
  before(loadInHand);

  it('draws a plate once for all who ask for it', () => {
    const request = { view: 'lateral', side: 'left', scheme: null } as const;
    expect(plateFor({ ...request })).to.equal(plateFor({ ...request }));
    expect(plateFor({ ...request, side: 'right' })).not.to.equal(plateFor(request));
    expect(plateFor({ ...request, detail: 'thumbnail' })).not.to.equal(plateFor(request));
  });

  it('lets the plate go that was asked for longest ago', () => {
    const request = { side: 'right', scheme: null, detail: 'thumbnail' } as const;
    const first = plateFor({ ...request, view: { yaw: 1, pitch: 0 } });
    for (let yaw = 2; yaw <= 41; yaw++) plateFor({ ...request, view: { yaw, pitch: 0 } });
    expect(plateFor({ ...request, view: { yaw: 1, pitch: 0 } })).not.to.equal(first);
  });

  it('marks one map and leaves another of the same view as it is', async () => {
    const first = await mapFixture();
    const second = await mapFixture();
    const before = drawn(second);
    expect(drawn(first)).to.equal(before);
    option(first, 'L5', 'right').click();
    await settled(first);
    expect(drawn(first)).not.to.equal(before);
    expect(drawn(second)).to.equal(before);
    expect(drawn(await mapFixture())).to.equal(before);
  });

  it('marks what is drawn without drawing it anew, and comes back to it', async () => {
    // What the other maps say of a level is in its row, which is drawn anew when they come.
    await loadSchemes();
    const map = await mapFixture();
    const before = drawn(map);
    const areas = all(map, '.stage .area');
    const row = option(map, 'L5', 'right');
    map.level = 'L5 S1';
    await settled(map);
    expect(all(map, '.stage .area')).to.deep.equal(areas);
    expect(option(map, 'L5', 'right')).to.equal(row);
    expect(row.textContent).to.contain('selected');
    map.level = '';
    await settled(map);
    expect(drawn(map)).to.equal(before);
    expect(row.textContent).not.to.contain('selected');
  });

  it('draws the pictures of a rail once it is in sight', async () => {
    const box = await fixture<HTMLElement>(
      '<div style="inline-size: 900px"><div style="block-size: 5000px"></div><dermatome-map></dermatome-map></div>',
    );
    const map = box.lastElementChild as DermatomeMap;
    await settled(map);
    await aTimeout(500);
    expect(all(map, '.thumbnail path').length).to.equal(0);
    map.scrollIntoView();
    const isDrawn = (): boolean => all(map, '.thumbnail').every((picture) => picture.querySelector('path'));
    for (let wait = 0; wait < 200 && !isDrawn(); wait++) await aTimeout(50);
    expect(isDrawn()).to.equal(true);
  });
});
