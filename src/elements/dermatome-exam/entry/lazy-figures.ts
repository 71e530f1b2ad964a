import type { ReactiveController, TemplateResult } from 'lit';
import { afterPaint } from '../../../controllers/after-paint.js';
import type { ExamPort } from '../exam-port.js';
import { figureRoom } from './figure-frame.js';
import type * as figuresModule from './figures.js';
import type { EntryModel } from './model.js';

/** What draws figures, once it is there for all examinations of a page. */
let loaded: typeof figuresModule | undefined;

/** The figures of an examination, which come after what is entered; their room is kept until then. */
export class LazyFigures implements ReactiveController {
  readonly #port: ExamPort;
  #loading: Promise<void> | undefined;
  #isWanted = false;
  #failed = false;

  constructor(port: ExamPort) {
    this.#port = port;
    port.host.addController(this);
  }

  /** Settles when they have come, or when they will not; nothing while nobody waits for them. */
  get loading(): Promise<void> | undefined {
    return this.#isDone ? undefined : this.#loading;
  }

  /** The front and the back, and the point in hand from near. */
  wide(model: EntryModel): TemplateResult {
    this.#isWanted = true;
    return loaded ? loaded.figures(model) : figureRoom(model, ['anterior', 'posterior'], this.#failed);
  }

  /** The one figure of a narrow screen, and the point in hand from near. */
  narrow(model: EntryModel): TemplateResult {
    this.#isWanted = true;
    return loaded ? loaded.narrowFigure(model) : figureRoom(model, ['anterior'], this.#failed);
  }

  hostUpdated(): void {
    if (this.#isWanted && !this.#isDone) this.#loading ??= this.#load();
  }

  get #isDone(): boolean {
    return loaded !== undefined || this.#failed;
  }

  async #load(): Promise<void> {
    try {
      await afterPaint();
      loaded = await import('./figures.js');
    } catch {
      this.#failed = true;
    }
    this.#port.host.requestUpdate();
  }
}
