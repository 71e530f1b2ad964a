import { expect, fixture } from '@open-wc/testing';
import { InheritedLanguage } from '../../src/controllers/inherited-language.js';
import { tinyHost } from './tiny-host.js';

describe('InheritedLanguage', () => {
  it('is the language of the nearest ancestor that declares one', async () => {
    const box = await fixture<HTMLElement>('<div lang="fr"><p lang="en-GB"><span></span></p></div>');
    const { host, controller } = tinyHost((element) => new InheritedLanguage(element));
    box.querySelector('span')?.append(host);
    expect(controller.language).to.equal('en-GB');
    box.append(host);
    expect(controller.language).to.equal('fr');
  });

  it('is found through shadow roots', async () => {
    const box = await fixture<HTMLElement>('<div lang="ar"><p></p></div>');
    const root = box.querySelector('p')!.attachShadow({ mode: 'open' });
    const { host, controller } = tinyHost((element) => new InheritedLanguage(element));
    root.append(host);
    expect(controller.language).to.equal('ar');
  });

  it('leaves the attribute of its own host to the host', async () => {
    const box = await fixture<HTMLElement>('<div lang="ar"></div>');
    const { host, controller } = tinyHost((element) => new InheritedLanguage(element));
    host.lang = 'en';
    box.append(host);
    expect(controller.language).to.equal('ar');
  });
});
