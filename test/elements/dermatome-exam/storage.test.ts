import { expect } from '@open-wc/testing';
import { sendKeys } from '../../support/browser.js';
import {
  all,
  button,
  examFixture,
  examinationWith,
  NO_ANKLE_JERK,
  replaced,
  settled,
  textOf,
  typeToe,
  WEAK_TOE,
} from './exam-fixture.js';

const KEY = 'dermatome-exam:stored';
let restore = (): void => undefined;

afterEach(() => {
  restore();
  restore = () => undefined;
  sessionStorage.clear();
  localStorage.clear();
});

describe('storage of dermatome-exam', () => {
  it('touches no storage unless the page asks for it', async () => {
    const refuse = (): never => {
      throw new Error('touched');
    };
    restore = replaced(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    const element = await examFixture('name="stored"');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
  });

  for (const [kind, storage] of [
    ['session', sessionStorage],
    ['local', localStorage],
  ] as const) {
    it(`keeps a record with storage="${kind}", and brings it back`, async () => {
      const element = await examFixture(`name="stored" storage="${kind}"`);
      await typeToe(element, () => sendKeys({ press: '3' }));
      expect(storage.getItem(KEY)).to.equal(element.value);
      const again = await examFixture(`name="stored" storage="${kind}"`);
      expect(again.examination).to.deep.equal(element.examination);
    });
  }

  it('takes the record of the page before the one that is kept', async () => {
    sessionStorage.setItem(KEY, JSON.stringify(examinationWith(NO_ANKLE_JERK)));
    const element = document.createElement('dermatome-exam');
    element.setAttribute('name', 'stored');
    element.setAttribute('storage', 'session');
    element.examination = examinationWith(WEAK_TOE);
    document.body.append(element);
    await settled(element);
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    expect(sessionStorage.getItem(KEY)).to.contain('achilles');
    element.remove();
  });

  it('takes away what is kept when nothing is left', async () => {
    const element = await examFixture('name="stored" storage="session"');
    await typeToe(element, () => sendKeys({ press: '3' }));
    button(element, 'Undo').click();
    expect(sessionStorage.getItem(KEY)).to.equal(null);
  });

  it('works on where the browser refuses its storage, and says that nothing is kept', async () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    restore = replaced(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    const element = await examFixture('name="stored" storage="local"');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(element.examination.findings).to.deep.equal([WEAK_TOE]);
    expect(textOf(element, 'footer')).to.contain('The browser keeps nothing for this page');
  });

  it('says that nothing is kept when the storage is full', async () => {
    restore = replaced(Storage.prototype, {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const element = await examFixture('name="stored" storage="session"');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(textOf(element, 'footer')).to.contain('The browser keeps nothing for this page');
  });

  it('does not write over what it cannot read, until a reader discards it', async () => {
    sessionStorage.setItem(KEY, '{"findings":[');
    const element = await examFixture('name="stored" storage="session"');
    expect(textOf(element, '[role="alert"] h3')).to.equal('A stored record could not be read');
    await typeToe(element, () => sendKeys({ press: '3' }));
    expect(sessionStorage.getItem(KEY)).to.equal('{"findings":[');
    button(element, 'Discard the stored record').click();
    await settled(element);
    expect(sessionStorage.getItem(KEY)).to.equal(element.value);
    expect(all(element, '[role="alert"]')).to.be.empty;
  });

  it('keeps the records of two names apart', async () => {
    const one = await examFixture('name="stored" storage="session"');
    const other = await examFixture('name="other" storage="session"');
    await typeToe(one, () => sendKeys({ press: '3' }));
    expect(other.value).to.equal('');
    expect(sessionStorage.getItem('dermatome-exam:other')).to.equal(null);
  });
});
