import { expect } from '@open-wc/testing';
import { createNote, documentOf, type NoteReceipt } from '../../src/integrations/scratchpad.js';

interface Sent {
  readonly messageId: string;
}

const answer = (sent: Sent, status: string): object => ({
  messageId: 'r',
  responseToMessageId: sent.messageId,
  payload: { status, location: 'DocumentReference/4' },
});

async function hand(target: Window | undefined, origin = 'https://ehr.example'): Promise<NoteReceipt | string> {
  try {
    return await createNote({ handle: 'h', origin, note: 'note', target, timeout: 20 });
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** `MessageEvent` takes real windows only as its source. */
function from(source: Window, init: MessageEventInit): MessageEvent {
  const event = new MessageEvent('message', init);
  Object.defineProperty(event, 'source', { value: source });
  return event;
}

/** A host in the same page: it hears what is sent to it, and answers. */
function hostAnswering(make: (sent: Sent, target: Window) => MessageEvent[]): { target: Window; origins: string[] } {
  const origins: string[] = [];
  const target = {
    postMessage(message: Sent, origin: string) {
      origins.push(origin);
      for (const event of make(message, target)) window.dispatchEvent(event);
    },
  } as unknown as Window;
  return { target, origins };
}

describe('a note for the scratchpad of a host', () => {
  it('is sent to the origin of the launch and kept when the host says so', async () => {
    const { target, origins } = hostAnswering((sent, source) => [
      from(source, { origin: 'https://ehr.example', data: answer(sent, '201 Created') }),
    ]);
    expect(await hand(target)).to.deep.include({ status: '201 Created', location: 'DocumentReference/4' });
    expect(origins).to.deep.equal(['https://ehr.example']);
  });

  it('is not kept when the host refuses', async () => {
    const { target } = hostAnswering((sent, source) => [
      from(source, { origin: 'https://ehr.example', data: answer(sent, '403 Forbidden') }),
    ]);
    expect(await hand(target)).to.equal('refused');
  });

  const unheard: Record<string, (sent: Sent, source: Window) => MessageEvent> = {
    'another origin': (sent, source) => from(source, { origin: 'https://evil.example', data: answer(sent, '200 OK') }),
    'another window': (sent) => from(window, { origin: 'https://ehr.example', data: answer(sent, '200 OK') }),
    'an answer to something else': (_, source) =>
      from(source, { origin: 'https://ehr.example', data: answer({ messageId: 'x' }, '200 OK') }),
    'no object': (_, source) => from(source, { origin: 'https://ehr.example', data: null }),
  };
  for (const [what, event] of Object.entries(unheard)) {
    it(`does not hear ${what}`, async () => {
      const { target } = hostAnswering((sent, source) => [event(sent, source)]);
      expect(await hand(target)).to.equal('no-answer');
    });
  }

  for (const origin of ['*', '', '/', 'https://ehr.example/path', 'null']) {
    it(`is not sent to the origin "${origin}"`, async () => {
      const { target, origins } = hostAnswering(() => []);
      expect(await hand(target, origin)).to.equal('bad-origin');
      expect(origins).to.deep.equal([]);
    });
  }

  it('is a draft in plain text of any language', () => {
    const { docStatus, content } = documentOf('Schwäche − links', 'Untersuchung');
    const bytes = Uint8Array.from(atob(content[0]!.attachment.data), (character) => character.charCodeAt(0));
    expect(new TextDecoder().decode(bytes)).to.equal('Schwäche − links');
    expect(docStatus).to.equal('preliminary');
  });
});
