import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from 'lit';
import type { Audience } from '../../core/readers.js';
import { examWords, loadExamWords, type ExamWords } from '../../locales/exam.js';

/** A reader and a language. */
export interface Reader {
  readonly audience: Audience;
  readonly lang: string;
}

/** Whose words say that the reader or the language is unknown. */
const ANYBODY: Reader = { audience: 'clinician', lang: 'en' };

/** The words of the reader, loaded when they are needed. */
export class ReaderWords implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #reader = ANYBODY;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get reader(): Reader {
    return this.#reader;
  }

  /** The words if they are loaded. */
  get words(): ExamWords | undefined {
    return examWords(this.#reader.lang, this.#reader.audience);
  }

  /** Settles when there is nothing that is still on its way. */
  get loading(): Promise<void> | undefined {
    return this.#loading;
  }

  get failed(): boolean {
    return this.#failed && !this.words;
  }

  hostConnected(): void {
    this.#failed = false;
  }

  /** Asks for the words of a reader; of a clinician for one who is unknown. */
  want(reader: Reader | undefined): void {
    this.#reader = reader ?? ANYBODY;
    if (isServer || this.words || this.#loading || this.#failed) return;
    const { lang, audience } = this.#reader;
    this.#loading = loadExamWords(lang, audience)
      .catch(() => {
        this.#failed = true;
      })
      .then(() => {
        this.#loading = undefined;
        this.#host.requestUpdate();
      });
  }
}
