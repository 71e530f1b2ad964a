import type { Hand, Handling } from './handling.js';
import type { PlateSpot } from './paint-path.js';
import type { Scene } from './stage.js';

/** What the reader paints with. */
export type PaintTool = 'brush' | 'lasso' | 'erase';

/** Dragged across the stage by two fingers a limb turns so far, degrees. */
const TURN_ACROSS_STAGE = 240;

/** What the hand that paints asks. */
export interface PaintHandPort {
  readonly root: () => ParentNode;
  readonly scene: () => Scene | undefined;
  readonly turning: Handling;
  readonly isZoomed: () => boolean;
  readonly tool: () => PaintTool;
  /** The radius of the brush, mm. */
  readonly radius: () => number;
  /** A stroke is done; spots in mm of the plate. */
  readonly drawn: (trail: readonly PlateSpot[]) => void;
}

/** Paints with one finger or the first button of a mouse; two fingers, Shift and the middle button turn and zoom. */
export class PaintHand implements Hand {
  /** A click on the stage is a stroke and chooses nothing. */
  readonly isDragging = true;
  readonly #port: PaintHandPort;
  readonly #pressed = new Map<number, PointerEvent>();
  #pointer: number | undefined;
  #trail: PlateSpot[] = [];
  #turns = false;

  constructor(port: PaintHandPort) {
    this.#port = port;
  }

  readonly pointerdown = (event: PointerEvent): void => {
    this.#pressed.set(event.pointerId, event);
    if (this.#pressed.size > 1 || event.button === 1 || event.shiftKey) {
      this.letGo();
      if (!this.#turns) for (const earlier of this.#pressed.values()) this.#port.turning.pointerdown(earlier);
      else this.#port.turning.pointerdown(event);
      this.#turns = true;
      return;
    }
    if (event.button !== 0) return;
    const { isTrusted, pointerId, currentTarget } = event;
    this.#pointer = pointerId;
    this.#trail = [];
    if (isTrusted && currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
    this.#follow(event);
  };

  readonly pointermove = (event: PointerEvent): boolean => {
    const last = this.#pressed.get(event.pointerId);
    if (this.#turns) {
      if (last) this.#moveLimb(event, last);
      return true;
    }
    // Pressed on the stage and let go beside it.
    if (last && event.buttons === 0) this.forget();
    if (event.pointerId === this.#pointer) this.#follow(event);
    this.#showBrush(event);
    return true;
  };

  readonly pointerup = (event: PointerEvent): void => {
    this.#pressed.delete(event.pointerId);
    if (this.#turns) {
      this.#port.turning.pointerup(event);
      if (this.#pressed.size === 0) this.#turns = false;
      return;
    }
    if (event.pointerId !== this.#pointer) return;
    const trail = this.#trail;
    this.letGo();
    if (event.type !== 'pointercancel') this.#port.drawn(trail);
  };

  readonly wheel = (event: WheelEvent): void => this.#port.turning.wheel(event);

  readonly touchmove = (event: TouchEvent): void => {
    if (event.cancelable) event.preventDefault();
  };

  /** Two quick strokes at one spot are two strokes. */
  readonly home = (): void => undefined;

  /** Drops the stroke that is being drawn. */
  letGo(): void {
    this.#pointer = undefined;
    this.#trail = [];
    this.#trailPath?.removeAttribute('d');
  }

  /** Forgets every pointer: the limb is gone. */
  forget(): void {
    this.letGo();
    this.#pressed.clear();
    this.#turns = false;
  }

  /** Two fingers turn a limb that is not enlarged, and scroll the page, which cannot do it by itself. */
  #moveLimb(event: PointerEvent, last: PointerEvent): void {
    const { turning, isZoomed } = this.#port;
    turning.pointermove(event);
    this.#pressed.set(event.pointerId, event);
    if (event.pointerType !== 'touch' || this.#pressed.size < 2 || isZoomed()) return;
    const { currentTarget } = event;
    if (!(currentTarget instanceof Element)) return;
    const [dx, dy] = [(event.clientX - last.clientX) / 2, (event.clientY - last.clientY) / 2];
    if (Math.abs(dx) > Math.abs(dy)) turning.turnBy((dx * TURN_ACROSS_STAGE) / currentTarget.clientWidth, 0);
    else window.scrollBy(0, -dy);
  }

  #follow(event: PointerEvent): void {
    const scene = this.#port.scene();
    const matrix = this.#drawing?.getScreenCTM()?.inverse();
    if (!scene || !matrix) return;
    const { fit } = scene;
    const events = event.type === 'pointermove' ? (event.getCoalescedEvents?.() ?? []) : [];
    for (const { clientX, clientY } of events.length > 0 ? events : [event]) {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
      this.#trail.push([(x - fit.x) / fit.scale, (y - fit.y) / fit.scale]);
    }
    this.#showTrail(scene);
  }

  #showTrail({ fit }: Scene): void {
    const path = this.#trailPath;
    if (!path) return;
    const tool = this.#port.tool();
    const spots = this.#trail.map(
      ([x, y]) => `${(x * fit.scale + fit.x).toFixed(1)} ${(y * fit.scale + fit.y).toFixed(1)}`,
    );
    path.setAttribute('class', `paint-trail trail-${tool}`);
    path.setAttribute('d', `M${spots.join('L')}${tool === 'lasso' ? 'Z' : spots.length === 1 ? 'h.01' : ''}`);
    const width = tool === 'lasso' ? 2 : 2 * this.#port.radius() * fit.scale;
    path.setAttribute('stroke-width', String(width));
  }

  #showBrush({ clientX, clientY, pointerType }: PointerEvent): void {
    const brush = this.#port.root().querySelector('.paint-brush');
    const scene = this.#port.scene();
    const matrix = this.#drawing?.getScreenCTM()?.inverse();
    if (!brush || !scene || !matrix) return;
    const isSeen = pointerType !== 'touch' && this.#port.tool() !== 'lasso';
    brush.classList.toggle('seen', isSeen);
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    brush.setAttribute('transform', `translate(${x} ${y})`);
    for (const ring of brush.children) ring.setAttribute('r', String(this.#port.radius() * scene.fit.scale));
  }

  get #drawing(): SVGSVGElement | null {
    return this.#port.root().querySelector<SVGSVGElement>('.stage > svg');
  }

  get #trailPath(): Element | null {
    return this.#port.root().querySelector('.paint-trail');
  }
}
