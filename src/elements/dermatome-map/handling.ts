import { turn } from '../../atlas/angles.js';
import { showsBothLimbs } from '../../atlas/camera.js';
import type { Direction, Plate, View } from '../../atlas/types.js';
import type { MapSide } from '../../core/sides.js';
import type { Turntable } from './turntable.js';
import { isZoomed, UNZOOMED, type Zoom } from './zoom-fit.js';
import { pan, ZOOM_STEP, zoomBy } from './zoom.js';

/** A pointer that moves less than this has pressed, not dragged, px. */
const DRAG_THRESHOLD = 6;

/** Dragged across the stage a limb turns so far, degrees. */
const TURN_ACROSS_STAGE = 240;

/** A key turns so far, degrees. */
const KEY_STEP = 10;

/** The speed of a drag is that of its last moments, ms. */
const SPEED_WINDOW = 80;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What handling a map asks of it. */
export interface HandlingPort {
  readonly stage: () => Element | null;
  readonly plate: () => Plate | undefined;
  readonly turntable: Turntable;
  readonly zoom: () => Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  /** Where the keyboard is on the stage, for zooming about it. */
  readonly focus: () => Spot | undefined;
}

/** What a hand does on the stage. */
export type Hand = Pick<
  Handling,
  'isDragging' | 'pointerdown' | 'pointermove' | 'pointerup' | 'wheel' | 'touchmove' | 'home'
>;

/** Turns what a hand does on the stage into turning and zooming: drag, pinch, wheel and keys. */
export class Handling {
  readonly #port: HandlingPort;
  readonly #pointers = new Map<number, Spot>();
  #drag:
    { readonly start: Spot; readonly turned: Direction; readonly sign: number; readonly pans: boolean } | undefined;
  #isDragging = false;
  #trail: { readonly time: number; readonly turned: Direction }[] = [];

  constructor(port: HandlingPort) {
    this.#port = port;
  }

  /** Whether the limb is in a hand that moves, or has just been let go, so that a click is none. */
  get isDragging(): boolean {
    return this.#isDragging;
  }

  readonly pointerdown = (event: PointerEvent): void => {
    const middle = event.button === 1;
    if (event.button !== 0 && !middle) return;
    this.#isDragging = false;
    this.#pointers.set(event.pointerId, spotOf(event));
    if (this.#pointers.size > 1) {
      this.#drag = undefined;
      this.#port.turntable.release();
      return;
    }
    const { turntable } = this.#port;
    const pans = (middle || event.shiftKey) && isZoomed(this.#port.zoom());
    this.#drag = { start: spotOf(event), turned: turntable.turned, sign: this.#signAt(event), pans };
    this.#trail = [];
  };

  /** Lets everything go: the limb is no longer where the hand took it. */
  letGo(): void {
    this.#pointers.clear();
    this.#drag = undefined;
  }

  /** Returns whether the move is taken for a drag. */
  readonly pointermove = (event: PointerEvent): boolean => {
    const last = this.#pointers.get(event.pointerId);
    if (!last) return false;
    if (event.buttons === 0) {
      // Pressed on the stage and let go beside it.
      this.pointerup(event);
      return false;
    }
    const spot = spotOf(event);
    if (this.#pointers.size > 1) this.#pinch(event, last, spot);
    else if (this.#drag) this.#dragTo(event, last, spot);
    this.#pointers.set(event.pointerId, spot);
    return this.#isDragging;
  };

  readonly pointerup = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#drag && this.#isDragging && !this.#drag.pans) this.#port.turntable.release(this.#speed(event.timeStamp));
    this.#drag = undefined;
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.#zoomAt(Math.exp(-pixels / 200), event);
  };

  /** Two fingers zoom; one leaves the page to scroll up and down. */
  readonly touchmove = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  readonly home = (): void => {
    this.#port.setZoom(UNZOOMED);
    const { yaw, pitch } = this.#port.turntable.turned;
    if (yaw !== 0 || pitch !== 0) this.#port.turntable.home();
  };

  /** Carries out a key; returns whether it was one of turning or zooming. */
  keydown(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const act = this.#actionOf(event);
    if (!act) return false;
    event.preventDefault();
    act();
    return true;
  }

  /** Enlarges by steps about what is in hand, or the middle of the stage. */
  zoomStep(steps: number): void {
    const box = this.#port.stage()?.getBoundingClientRect();
    if (!box) return;
    const point = this.#port.focus() ?? { x: box.width / 2, y: box.height / 2 };
    this.#port.setZoom(zoomBy(this.#port.zoom(), ZOOM_STEP ** steps, point, box));
  }

  /** Turns by degrees, to the viewer's right and downwards; a step that is under way is completed with it. */
  turnBy(right: number, down: number): void {
    const { turntable } = this.#port;
    const { yaw, pitch } = turntable.goal;
    turntable.turnTo({ yaw: turn(yaw - this.#sign * right), pitch: pitch + down });
  }

  #actionOf({ key, shiftKey }: KeyboardEvent): (() => void) | undefined {
    const arrow = ARROWS[key];
    if (shiftKey && arrow) return () => this.turnBy(arrow[0] * KEY_STEP, arrow[1] * KEY_STEP);
    if (key === '+' || key === '=') return () => this.zoomStep(1);
    if (key === '-') return () => this.zoomStep(-1);
    const { yaw, pitch } = this.#port.turntable.turned;
    const zoomed = isZoomed(this.#port.zoom());
    if (key === '0' && zoomed) return () => this.#port.setZoom(UNZOOMED);
    return key === 'Home' && (zoomed || yaw !== 0 || pitch !== 0) ? this.home : undefined;
  }

  #dragTo(event: PointerEvent, last: Spot, spot: Spot): void {
    const drag = this.#drag;
    const box = boxOf(event);
    if (!drag || !box) return;
    const [dx, dy] = [spot.x - drag.start.x, spot.y - drag.start.y];
    if (!this.#isDragging) {
      if (Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
      // A finger that sets out up or down scrolls the page.
      if (event.pointerType === 'touch' && Math.abs(dy) > Math.abs(dx)) {
        this.#drag = undefined;
        return;
      }
      this.#isDragging = true;
      this.#capture(event);
    }
    if (drag.pans) {
      this.#port.setZoom(pan(this.#port.zoom(), spot.x - last.x, spot.y - last.y, box));
      return;
    }
    const perPixel = TURN_ACROSS_STAGE / box.width;
    const upright = event.pointerType === 'touch' ? 0 : dy * perPixel;
    this.#port.turntable.hold({ yaw: drag.turned.yaw - drag.sign * dx * perPixel, pitch: drag.turned.pitch + upright });
    this.#trail.push({ time: event.timeStamp, turned: this.#port.turntable.turned });
  }

  #pinch(event: PointerEvent, last: Spot, spot: Spot): void {
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    const box = boxOf(event);
    if (!other || !box) return;
    this.#isDragging = true;
    this.#capture(event);
    const before = Math.max(20, Math.hypot(last.x - other.x, last.y - other.y));
    const after = Math.max(20, Math.hypot(spot.x - other.x, spot.y - other.y));
    const middle = { x: (spot.x + other.x) / 2 - box.x, y: (spot.y + other.y) / 2 - box.y };
    const zoomed = zoomBy(this.#port.zoom(), after / before, middle, box);
    this.#port.setZoom(pan(zoomed, (spot.x - last.x) / 2, (spot.y - last.y) / 2, box));
  }

  #zoomAt(by: number, event: MouseEvent): void {
    const { clientX, clientY } = event;
    const box = boxOf(event);
    if (box) this.#port.setZoom(zoomBy(this.#port.zoom(), by, { x: clientX - box.x, y: clientY - box.y }, box));
  }

  /** A pointer that leaves the stage is still followed. One that a script made up cannot be. */
  #capture({ isTrusted, pointerId, currentTarget }: PointerEvent): void {
    if (isTrusted && currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
  }

  /** The way that the limb turns as a whole. */
  get #sign(): number {
    const request = this.#port.plate()?.request;
    return request ? signOf(request) : 1;
  }

  /** The way that the limb under a pointer turns: where both have figures of their own, each follows the hand on it. */
  #signAt(event: PointerEvent): 1 | -1 {
    const request = this.#port.plate()?.request;
    if (!request) return 1;
    const { view, side } = request;
    const box = boxOf(event);
    if (side !== 'both' || !box) return signOf({ view, side });
    return signOf({ view, side: event.clientX > box.x + box.width / 2 ? 'left' : 'right' });
  }

  #speed(now: number): Direction {
    const recent = this.#trail.filter(({ time }) => now - time < SPEED_WINDOW);
    const [first, last] = [recent[0], recent.at(-1)];
    const time = first && last ? last.time - first.time : 0;
    if (!first || !last || time <= 0) return { yaw: 0, pitch: 0 };
    return {
      yaw: turn(last.turned.yaw - first.turned.yaw) / time,
      pitch: (last.turned.pitch - first.turned.pitch) / time,
    };
  }
}

/** A limb that is shown as the mirror image turns the other way round: yaw above 0 is then to the viewer's right. */
export function signOf({ view, side }: { readonly view: View; readonly side: MapSide }): 1 | -1 {
  return side === 'left' && !showsBothLimbs(view) ? -1 : 1;
}

/** Where an arrow turns what faces the viewer: to the right, and down. */
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The box of the stage that an event is heard on: two maps that are compared have one each. */
function boxOf({ currentTarget }: Event): DOMRect | undefined {
  return currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : undefined;
}

function spotOf({ clientX, clientY }: PointerEvent): Spot {
  return { x: clientX, y: clientY };
}
