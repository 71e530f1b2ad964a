import { toBase64 } from './base64.js';
import { IntegrationError } from './errors.js';

/** How long a host may take to answer, in ms. */
const PATIENCE = 10_000;

/** What is handed to a host, and to which. Handle and origin come with the launch of the app, beside its access token. */
export interface NoteDraft {
  /** `smart_web_messaging_handle` of the launch. */
  readonly handle: string;
  /** `smart_web_messaging_origin` of the launch: to this origin and to no other is the note sent. */
  readonly origin: string;
  readonly note: string;
  /** What the note is called, such as `Lower limb examination`. */
  readonly title?: string;
  /** The window of the host. */
  readonly target?: Window | undefined;
  /** How long to wait for its answer, in ms. */
  readonly timeout?: number;
}

/** Where the host has put the note. */
export interface NoteReceipt {
  /** Such as `201 Created`. */
  readonly status: string;
  /** Such as `DocumentReference/456`. */
  readonly location: string | undefined;
}

/** The note as the resource that a host is asked to keep: a draft with no subject, which the host knows. */
export interface DraftDocument {
  readonly resourceType: 'DocumentReference';
  readonly status: 'current';
  readonly docStatus: 'preliminary';
  readonly type: { readonly text: string };
  readonly content: readonly { readonly attachment: { readonly contentType: string; readonly data: string } }[];
}

/**
 * Asks the host of a SMART app to put a note on its scratchpad, by SMART Web Messaging. Rejects with an `IntegrationError`:
 * `no-host`, `bad-origin`, `no-answer` or `refused`. Answers of any other origin or window are not heard.
 */
export function createNote(draft: NoteDraft): Promise<NoteReceipt> {
  const { handle, origin, note, title = 'Lower limb examination', target = host(), timeout = PATIENCE } = draft;
  if (!target)
    return Promise.reject(new IntegrationError('no-host', 'The page runs in no frame and was opened by none.'));
  if (!isOrigin(origin)) {
    return Promise.reject(new IntegrationError('bad-origin', `origin: ${JSON.stringify(origin)} is not an origin.`));
  }
  const messageId = newId();
  const message = {
    messagingHandle: handle,
    messageId,
    messageType: 'scratchpad.create',
    payload: { resource: documentOf(note, title) },
  };
  return new Promise((resolve, reject) => {
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.origin !== origin || event.source !== target) return;
      const answer = answerIn(event.data, messageId);
      if (!answer) return;
      stop();
      if (answer.status.startsWith('2')) resolve(answer);
      else reject(new IntegrationError('refused', `The host answered ${answer.status}.`, answer.outcome));
    };
    const waiting = setTimeout(() => {
      stop();
      reject(new IntegrationError('no-answer', `The host did not answer within ${timeout} ms.`));
    }, timeout);
    const stop = (): void => {
      clearTimeout(waiting);
      window.removeEventListener('message', hear);
    };
    window.addEventListener('message', hear);
    target.postMessage(message, origin);
  });
}

/** A note as the resource that `createNote` sends. */
export function documentOf(note: string, title: string): DraftDocument {
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: 'preliminary',
    type: { text: title },
    content: [{ attachment: { contentType: 'text/plain;charset=utf-8', data: toBase64(note) } }],
  };
}

/** An app runs in a frame of its host, or in a window that its host has opened. */
function host(): Window | undefined {
  if (window.parent !== window.self) return window.parent;
  return (window.opener as Window | null) ?? undefined;
}

function isOrigin(origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).origin === origin;
}

/** An id that does not repeat; without https there is no `randomUUID`. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function answerIn(data: unknown, messageId: string): (NoteReceipt & { outcome: unknown }) | undefined {
  if (!isRecord(data) || data['responseToMessageId'] !== messageId) return undefined;
  const payload = isRecord(data['payload']) ? data['payload'] : {};
  const { status, location, outcome } = payload;
  return {
    status: typeof status === 'string' ? status : 'without a status',
    location: typeof location === 'string' ? location : undefined,
    outcome,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
