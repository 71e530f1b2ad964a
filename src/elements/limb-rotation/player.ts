import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ROTATION_STAGES } from '../../core/limb-rotation.js';
import { passed } from './curves.js';
import { stageAt, timeOf } from './timeline.js';

/** How long the way to the next stage takes, to one further off, and how long a stage is shown, ms. */
const WAY = 1300;
const LONG_WAY = 1800;
const REST = 3200;

/** No frame counts for more, so that a page that was hidden goes on where it was. */
const LONGEST_FRAME = 60;

/** What the player asks of its host. */
export interface PlayerPort {
  /** Playing sets out for a stage, or begins with it. */
  readonly reached: (stage: number) => void;
}

/** Moves a figure from stage to stage: once for a step, or on to the last while it plays. It rests out of sight. */
export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #port: PlayerPort;
  #time = 0;
  #way: { readonly from: number; readonly to: number; readonly length: number; passed: number } | undefined;
  #plays = false;
  #frame: number | undefined;
  #last: number | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, port: PlayerPort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  /** From 0 for the first stage to 1 for the last. */
  get time(): number {
    return this.#time;
  }

  /** Whether it goes on by itself. */
  get plays(): boolean {
    return this.#plays;
  }

  /** Whether the figure moves at this moment. */
  get moves(): boolean {
    return this.#way !== undefined && this.#time !== this.#way.to;
  }

  /** Shows a stage at once. */
  show(stage: number): void {
    this.#halt();
    this.#time = timeOf(stage);
  }

  /** Goes to a stage. */
  go(stage: number): void {
    this.#plays = false;
    this.#setOut(stage);
    this.#begin();
  }

  /** Goes on from stage to stage, from the first again after the last. */
  play(): void {
    if (isStill()) return;
    const stage = stageAt(this.#time);
    const last = ROTATION_STAGES.length - 1;
    if (stage === last) this.#time = 0;
    this.#plays = true;
    this.#playOn(stage === last ? 1 : stage + 1);
    this.#begin();
  }

  /** Stops playing; a way that has begun is gone to its end. */
  pause(): void {
    this.#plays = false;
    if (!this.moves) this.#halt();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#finish();
  }

  #setOut(stage: number): void {
    const to = timeOf(stage);
    const stages = Math.abs(to - this.#time) * (ROTATION_STAGES.length - 1);
    this.#way = { from: this.#time, to, length: stages > 1.01 ? LONG_WAY : WAY, passed: 0 };
    if (isStill()) this.show(stage);
  }

  #playOn(stage: number): void {
    this.#setOut(stage);
    this.#port.reached(stage);
  }

  /** Out of sight it goes nowhere: it is at once where it was going. */
  #finish(): void {
    if (this.#way) this.#time = this.#way.to;
    this.#halt();
    this.#host.requestUpdate();
  }

  #begin(): void {
    this.#host.requestUpdate();
    if (!this.#way || this.#frame !== undefined) return;
    this.#last = undefined;
    this.#frame = requestAnimationFrame(this.#step);
    if (typeof IntersectionObserver === 'undefined') return;
    this.#sight ??= new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) this.#finish();
    });
    this.#sight.observe(this.#host);
  }

  readonly #step = (now: number): void => {
    this.#frame = undefined;
    const way = this.#way;
    if (!way) return;
    way.passed += Math.min(LONGEST_FRAME, now - (this.#last ?? now));
    this.#last = now;
    const moved = this.moves;
    if (way.passed < way.length) this.#time = way.from + (way.to - way.from) * passed(way.passed, 0, way.length);
    else this.#time = way.to;
    const stage = stageAt(way.to);
    if (moved) this.#host.requestUpdate();
    if (!this.moves && (!this.#plays || stage === ROTATION_STAGES.length - 1)) {
      this.#halt();
      this.#host.requestUpdate();
      return;
    }
    if (way.passed > way.length + REST) this.#playOn(stage + 1);
    if (this.#way) this.#frame = requestAnimationFrame(this.#step);
  };

  #halt(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#way = undefined;
    this.#plays = false;
    this.#sight?.disconnect();
    this.#sight = undefined;
  }
}

/** Whether the reader wants no motion. */
export function isStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
