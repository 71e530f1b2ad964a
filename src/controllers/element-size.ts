import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of an element in CSS px, with the font size that its labels are set in. */
export interface MeasuredSize {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** What elements of one kind last measured: until one is measured itself, it takes itself to be like the last. */
export interface LikelySize {
  last?: MeasuredSize;
}

/** Measures one element of its host: at once after the first update, then one frame after each change of its size. */
export class ElementSize implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #target: () => Element | null;
  readonly #likely: LikelySize;
  #observer: ResizeObserver | undefined;
  #observed: Element | undefined;
  #frame: number | undefined;
  #size: MeasuredSize | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, target: () => Element | null, likely: LikelySize = {}) {
    this.#host = host;
    this.#target = target;
    this.#likely = likely;
    host.addController(this);
  }

  /** The last measured size, before the first layout the likely one; `undefined` where nothing is known, as on a server. */
  get size(): MeasuredSize | undefined {
    return this.#size ?? this.#likely.last;
  }

  hostConnected(): void {
    // Coming back does not update a host by itself, and the observer is set up after an update.
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // An update that was asked for before the host left comes after it has left.
    if (!this.#connected) return;
    const target = this.#target() ?? undefined;
    if (target === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = target;
    if (!target) return;
    this.#observer ??= new ResizeObserver(() => this.#schedule());
    this.#observer.observe(target);
    // Measured before the first paint, so that nothing is seen at a wrong size; the update itself is over by then.
    void Promise.resolve().then(() => this.#measure());
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** An update inside the observer's callback could change what it observes, which browsers report as an error. */
  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#measure();
    });
  }

  #measure(): void {
    if (!this.#observed) return;
    const box = this.#observed.getBoundingClientRect();
    const width = Math.round(box.width);
    const height = Math.round(box.height);
    // A hidden element has no size: what was measured before stays true for when it comes back.
    if (width === 0 || height === 0) return;
    const em = parseFloat(getComputedStyle(this.#observed).fontSize);
    const expected = this.size;
    this.#size = { width, height, em };
    this.#likely.last = this.#size;
    if (expected && expected.width === width && expected.height === height && expected.em === em) return;
    this.#host.requestUpdate();
  }
}
