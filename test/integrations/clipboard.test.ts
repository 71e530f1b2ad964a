import { expect } from '@open-wc/testing';
import { copyText } from '../../src/integrations/clipboard.js';

/** Replaces a way of copying until the test is over. */
function replace(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { configurable: true, value });
  restore.push(() => Reflect.deleteProperty(holder, name));
}

const restore: (() => unknown)[] = [];

describe('copying a text', () => {
  afterEach(() => {
    for (const undo of restore.splice(0)) undo();
  });

  const forbid = (): void =>
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });

  it('takes the clipboard of the page first', async () => {
    const written: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(void written.push(text)) });
    expect(await copyText('a\nb')).to.equal('async');
    expect(written).to.deep.equal(['a\nb']);
  });

  for (const [why, prepare] of [
    ['the clipboard is forbidden', forbid],
    ['there is no clipboard', () => replace(navigator, 'clipboard', undefined)],
  ] as const) {
    it(`takes the command when ${why}`, async () => {
      prepare();
      let selected = '';
      replace(document, 'execCommand', (command: string) => {
        const field = document.activeElement as HTMLTextAreaElement;
        selected = `${command} ${field.value.slice(field.selectionStart, field.selectionEnd)}`;
        return true;
      });
      expect(await copyText('a\nb')).to.equal('command');
      expect(selected).to.equal('copy a\nb');
    });
  }

  for (const [what, command] of [
    ['is refused', () => false],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ] as const) {
    it(`says that a reader must copy by hand when the command ${what} too, and leaves nothing behind`, async () => {
      forbid();
      replace(document, 'execCommand', command);
      const before = document.querySelectorAll('textarea').length;
      expect(await copyText('a')).to.equal('manual');
      expect(document.querySelectorAll('textarea').length).to.equal(before);
    });
  }

  it('leaves the focus where it was, in a dialog and in a shadow tree too', async () => {
    forbid();
    const dialog = document.createElement('dialog');
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    dialog.append(host);
    document.body.append(dialog);
    restore.push(() => dialog.remove());
    let parent: Element | null | undefined;
    replace(document, 'execCommand', () => {
      parent = document.activeElement?.parentElement;
      return true;
    });
    dialog.showModal();
    button.focus();
    await copyText('a');
    expect(parent === dialog).to.equal(true);
    expect(host.shadowRoot?.activeElement === button).to.equal(true);
  });
});
