import { turn } from '../../atlas/angles.js';
import { canTurnBetween, drawBetween } from '../../atlas/between.js';
import { drawPlate } from '../../atlas/plate.js';
import type { Direction, Plate } from '../../atlas/types.js';
import { TURN_LIMITS, type ViewId } from '../../core/views.js';
import type { MapSide } from '../../core/sides.js';
import type { StageFit } from './stage-layout.js';

/** How long a step of a key takes, and the way from one named view to another, ms. */
const STEP_TIME = 160;
const TRAVEL_TIME = 420;

/** A limb that is let go slows down by this time constant and rests after that time, ms. */
const FRICTION = 160;
const LONGEST_INERTIA = 600;

/** A page that gets no frames any more, since it is hidden, is not waited for longer than this, ms. */
const LONGEST_WAIT = 1000;

/** Slower than this, in degrees a ms, a limb rests. */
const REST_SPEED = 0.015;

/** What the turntable asks of the map. */
export interface TurntablePort {
  readonly state: () => {
    readonly view: ViewId;
    readonly side: MapSide;
    readonly scheme: string;
    readonly turned: Direction;
  };
  /** Draws anew. */
  readonly update: () => void;
  /** The limb has come to rest, as the reader turned it. */
  readonly settle: (turned: Direction) => void;
}

/** A moment of a limb that moves. */
export interface Moment {
  readonly plate: Plate;
  /** Where it stands, where it also moves across the stage. */
  readonly fit: StageFit | undefined;
}

/** A named view with everything about the place where it stands. */
export interface Station {
  readonly plate: Plate;
  readonly fit: StageFit;
}

/** Turns the limb: by hand, by steps, and from one named view to the next. At rest it shows nothing of its own. */
export class Turntable {
  readonly #port: TurntablePort;
  #turned: Direction | undefined;
  #travel: { readonly from: Station; readonly to: Station; share: number } | undefined;
  #goal: Direction | undefined;
  #animation: number | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #frame: { readonly key: string; readonly moment: Moment } | undefined;
  #rested: (() => void)[] = [];

  constructor(port: TurntablePort) {
    this.#port = port;
  }

  /** Whether the limb moves. */
  get isMoving(): boolean {
    return this.#turned !== undefined || this.#travel !== undefined;
  }

  /** How far the limb is turned at this moment. */
  get turned(): Direction {
    return this.#turned ?? this.#port.state().turned;
  }

  /** Where the limb will be when the step is done that is under way. */
  get goal(): Direction {
    return this.#goal ?? this.turned;
  }

  /** Resolves when the limb rests. */
  get rest(): Promise<void> {
    return this.isMoving ? new Promise((resolve) => this.#rested.push(resolve)) : Promise.resolve();
  }

  /** What is to be drawn while the limb moves. */
  get moment(): Moment | undefined {
    const travel = this.#travel;
    if (travel) {
      const share = ease(travel.share);
      return { plate: drawBetween(travel.from.plate, travel.to.plate, share), fit: mixFits(travel, share) };
    }
    if (!this.#turned) return undefined;
    const { view, side, scheme } = this.#port.state();
    const key = JSON.stringify([view, side, scheme, this.#turned]);
    if (this.#frame?.key !== key) {
      const plate = drawPlate({ view: { ...this.#turned, from: view }, side, scheme, detail: 'moving' });
      this.#frame = { key, moment: { plate, fit: undefined } };
    }
    return this.#frame.moment;
  }

  /** This moment of the way to another view on other plates of the same limb. */
  between(other: (plate: Plate) => Plate): Plate | undefined {
    const travel = this.#travel;
    return travel && drawBetween(other(travel.from.plate), other(travel.to.plate), ease(travel.share));
  }

  /** Shows the limb turned so, until it is let go. */
  hold(turned: Direction): void {
    this.#stop();
    this.#show(turned);
  }

  /** Lets the limb go; at a speed in degrees a ms it runs on until it rests. */
  release(speed: Direction = { yaw: 0, pitch: 0 }): void {
    if (!this.#turned) return;
    const fast = Math.hypot(speed.yaw, speed.pitch) > REST_SPEED;
    if (!fast || isStill()) return this.#settle();
    const start = this.turned;
    this.#animate(LONGEST_INERTIA, (time) => {
      const run = FRICTION * (1 - Math.exp(-time / FRICTION));
      this.#show({ yaw: start.yaw + speed.yaw * run, pitch: start.pitch + speed.pitch * run });
      return Math.hypot(speed.yaw, speed.pitch) * Math.exp(-time / FRICTION) > REST_SPEED;
    });
  }

  /** Turns the limb on to a direction. */
  turnTo(to: Direction, time: number = STEP_TIME): void {
    const start = this.turned;
    this.#stop();
    if (isStill()) {
      this.#show(to);
      return this.#settle();
    }
    this.#show(start);
    this.#goal = this.#within(to);
    this.#animate(time, (passed) => {
      const share = ease(Math.min(1, passed / time));
      this.#show({
        yaw: start.yaw + turn(to.yaw - start.yaw) * share,
        pitch: start.pitch + (to.pitch - start.pitch) * share,
      });
      return passed < time;
    });
  }

  /** Turns the limb back to the named view. */
  home(): void {
    this.turnTo({ yaw: 0, pitch: 0 }, TRAVEL_TIME);
  }

  /** Goes from one view to another the shortest way; the map has set the new view already. */
  travel(from: Station, to: Station): void {
    this.stop();
    if (isStill() || !canTurnBetween(from.plate, to.plate)) return;
    const travel = (this.#travel = { from, to, share: 0 });
    this.#animate(TRAVEL_TIME, (passed) => {
      travel.share = Math.min(1, passed / TRAVEL_TIME);
      return travel.share < 1;
    });
  }

  /** Stops where the map says it is: the page has set something else, or the map leaves the page. */
  stop(): void {
    this.#stop();
    this.#turned = undefined;
    this.#frame = undefined;
    for (const resolve of this.#rested.splice(0)) resolve();
  }

  #show(turned: Direction): void {
    this.#turned = this.#within(turned);
    this.#port.update();
  }

  #within({ yaw, pitch }: Direction): Direction {
    const limits = TURN_LIMITS[this.#port.state().view];
    const [down, up] = limits.pitch;
    return {
      yaw: limits.yaw >= 180 ? turn(yaw) : Math.min(limits.yaw, Math.max(-limits.yaw, yaw)),
      pitch: Math.min(up, Math.max(down, pitch)),
    };
  }

  #settle(): void {
    const { yaw, pitch } = this.turned;
    // Added to 0, since a value of -0 is none that anyone has set.
    const settled = { yaw: 0 + Math.round(yaw), pitch: 0 + Math.round(pitch) };
    const isTravel = this.#travel !== undefined;
    this.stop();
    if (isTravel) this.#port.update();
    else this.#port.settle(settled);
  }

  #stop(): void {
    this.#cancel();
    this.#travel = undefined;
    this.#goal = undefined;
  }

  #cancel(): void {
    if (this.#animation !== undefined) cancelAnimationFrame(this.#animation);
    clearTimeout(this.#deadline);
    this.#animation = this.#deadline = undefined;
  }

  /** Calls back in every frame with the ms that have passed, until it returns false or the time is over. */
  #animate(time: number, step: (passed: number) => boolean): void {
    this.#cancel();
    this.#deadline = setTimeout(() => {
      step(time);
      this.#settle();
    }, time + LONGEST_WAIT);
    let start: number | undefined;
    const next = (now: number): void => {
      start ??= now;
      const isUnderWay = step(now - start) && now - start < time;
      if (!isUnderWay) return this.#settle();
      this.#port.update();
      this.#animation = requestAnimationFrame(next);
    };
    this.#animation = requestAnimationFrame(next);
  }
}

/** Whether motion is not wanted, or not seen: a page in the background gets no frames. */
function isStill(): boolean {
  return document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Slow at both ends. */
function ease(share: number): number {
  return share * share * (3 - 2 * share);
}

function mixFits({ from, to }: { readonly from: Station; readonly to: Station }, share: number): StageFit {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    ...to.fit,
    scale: mix(from.fit.scale, to.fit.scale),
    x: mix(from.fit.x, to.fit.x),
    y: mix(from.fit.y, to.fit.y),
  };
}
