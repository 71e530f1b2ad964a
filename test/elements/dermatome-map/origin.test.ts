import { expect } from '@open-wc/testing';
import { audit } from '../../support/audit.js';
import { mapFixture, one, all, settled } from './map-fixture.js';

describe('the figure of the growing limb in the panel', () => {
  it('is offered for a map of bands, and registered when the reader opens it', async () => {
    const map = await mapFixture('scheme="keegan-garrett"');
    while (map.matches(':state(loading)')) await settled(map);
    const details = one<HTMLDetailsElement>(map, '.origin');
    const isRegistered = customElements.get('limb-rotation') !== undefined;
    expect(isRegistered).to.equal(false);
    one(map, '.origin summary').click();
    await customElements.whenDefined('limb-rotation');
    await settled(map);
    expect(details.open).to.equal(true);
    const figure = one(map, 'limb-rotation');
    expect(figure.getAttribute('audience')).to.equal('clinician');
    expect(figure.shadowRoot).to.exist;
    await audit(map);
  });

  it('is not offered for a map that is neither of bands nor of semicircles', async () => {
    const map = await mapFixture();
    expect(all(map, '.origin').length).to.equal(0);
  });

  it('is offered beside a comparison with such a map', async () => {
    const map = await mapFixture('compare="semicircles"');
    while (map.matches(':state(loading)') || all(map, '.origin').length === 0) await settled(map);
    expect(all(map, '.comparison .origin').length).to.equal(1);
  });
});
