import { nextFrame } from '@open-wc/testing';
import { project } from '../../../src/atlas/picking.js';
import { drawPlate } from '../../../src/atlas/plate.js';
import { pickOnPlate } from '../../../src/atlas/plate-picking.js';
import type { ChartPoint, Plate, View } from '../../../src/atlas/types.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { ViewChangeDetail } from '../../../src/elements/dermatome-map/events.js';
import { isWebKit, sendKeys, sendMouse } from '../../support/browser.js';
import { one, recorded, settled } from './map-fixture.js';

/** A spot of the window. */
export type Spot = [x: number, y: number];

/** Where a limb is, as an event tells it. */
export function changes(map: DermatomeMap): ViewChangeDetail[] {
  return recorded<ViewChangeDetail>(map, 'view-change');
}

/** A spot of the window that shows skin with a level, not at its outline and as near to the middle of a half of the stage as there is one. */
export function skinSpot(map: DermatomeMap, half: 'left' | 'right' | 'both' = 'both'): Spot {
  const { left, top, width, height } = one(map, '.stage').getBoundingClientRect();
  const middle = left + width * { left: 0.25, right: 0.75, both: 0.5 }[half];
  const bottom = Math.min(top + height, innerHeight) - 60;
  for (let out = 0; out < width / (half === 'both' ? 2 : 4); out += 4) {
    for (let down = 0.4; down < 0.95; down += 0.025) {
      for (const x of [middle - out, middle + out]) {
        const spot: Spot = [Math.round(x), Math.round(top + (bottom - top) * down)];
        if ([-8, 0, 8].every((beside) => isSkin(map, spot[0] + beside, spot[1]))) return spot;
      }
    }
  }
  throw new Error('no skin is in the window');
}

function isSkin(map: DermatomeMap, x: number, y: number): boolean {
  return map.shadowRoot?.elementFromPoint(x, y)?.matches('[part~="region"]') ?? false;
}

/** Presses the mouse at a spot and drags it so far; it stays down until `letGo`. */
export async function dragMouse([x, y]: Spot, dx: number, dy = 0): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (const share of [0.1, 0.5, 1]) {
    await sendMouse({ type: 'move', position: [Math.round(x + dx * share), Math.round(y + dy * share)] });
  }
}

/** Lets the mouse go where it is. */
export function letGo(): Promise<void> {
  return sendMouse({ type: 'up' });
}

/** A pace at which a limb is held still before it is let go, ms. */
export const HELD_STILL = 100;

/** A pointer that a script makes up, for what a test cannot do with a real one in every engine. */
export class Pointer {
  readonly #map: DermatomeMap;
  readonly #kind: PointerEventInit;
  readonly #pace: number | undefined;
  #at: Spot = [0, 0];
  #time = performance.now();

  /** With a pace each event comes so many ms after the one before, however fast the machine is; see `HELD_STILL`. */
  constructor(map: DermatomeMap, pointerType: 'mouse' | 'touch', pointerId = 71, pace?: number) {
    this.#map = map;
    this.#pace = pace;
    this.#kind = { pointerType, pointerId, bubbles: true, composed: true, cancelable: true };
  }

  down(at: Spot, init: PointerEventInit = {}): void {
    this.#at = at;
    this.#send('pointerdown', { buttons: 1, ...init });
  }

  /** Moves so far in one step. */
  move(dx: number, dy = 0, init: PointerEventInit = {}): void {
    this.#at = [this.#at[0] + dx, this.#at[1] + dy];
    this.#send('pointermove', { buttons: 1, ...init });
  }

  up(): void {
    this.#send('pointerup', {});
  }

  cancel(): void {
    this.#send('pointercancel', {});
  }

  #send(type: string, init: PointerEventInit): void {
    const [clientX, clientY] = this.#at;
    const target = one(this.#map, '.stage > svg');
    const event = new PointerEvent(type, { ...this.#kind, button: 0, ...init, clientX, clientY });
    if (this.#pace !== undefined) Object.defineProperty(event, 'timeStamp', { value: (this.#time += this.#pace) });
    target.dispatchEvent(event);
  }
}

/** Presses a key while the shift key is down; the list has the focus. */
export async function pressWithShift(map: DermatomeMap, key: string): Promise<void> {
  // The driver of WebKit knows no key that stays down.
  if (isWebKit) return keydown(map, key, { shiftKey: true });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Shift' });
}

/** Gives the list a key that a script makes up. */
export function keydown(map: DermatomeMap, key: string, init: KeyboardEventInit = {}): void {
  one(map, '[role="listbox"]').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
}

/** Gives the list the focus. */
export async function focusList(map: DermatomeMap): Promise<void> {
  one(map, '[role="listbox"]').focus();
  await settled(map);
}

/** Waits until the limb rests. */
export async function rest(map: DermatomeMap): Promise<void> {
  await map.updateComplete;
  await settled(map);
}

/** The slider that turns the limb. */
export function slider(map: DermatomeMap): HTMLInputElement {
  return one<HTMLInputElement>(map, '[part="turntable"] input');
}

/** Moves the slider without letting it go. */
export async function holdSlider(map: DermatomeMap, value: number): Promise<void> {
  slider(map).value = String(value);
  slider(map).dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
  await nextFrame();
}

/** Moves the slider and lets it go. */
export function moveSlider(map: DermatomeMap, value: number): void {
  slider(map).value = String(value);
  for (const type of ['input', 'change']) slider(map).dispatchEvent(new Event(type, { bubbles: true }));
}

/** Whether the limb moves, as it is seen. */
export function isMoving(map: DermatomeMap): boolean {
  return one(map, '.stage').matches('.moving');
}

/** The plate that a resting map shows. */
export function plateShown({ view, yaw, pitch, side, scheme }: DermatomeMap): Plate {
  const turned = yaw !== 0 || pitch !== 0;
  return drawPlate({ view: turned ? { yaw, pitch, from: view } : view, side, scheme });
}

/** From mm of the plate to px of the window. */
export function drawingMatrix(map: DermatomeMap): DOMMatrix {
  return one<SVGGElement>(map, '.stage > svg > g[transform]').getScreenCTM() as DOMMatrix;
}

/** The point of the skin that is seen at a spot of the window. */
export function skinAt(map: DermatomeMap, [x, y]: Spot): ChartPoint {
  const at = new DOMPoint(x, y).matrixTransform(drawingMatrix(map).inverse());
  const point = pickOnPlate(plateShown(map), at.x, at.y);
  if (!point) throw new Error(`no skin is at ${x}, ${y}`);
  return point;
}

/** How far to the viewer's right a point of the skin lies of that on the back of the limb, in a view, mm. */
export function before(view: View, point: ChartPoint): number {
  return project(view, point).x - project(view, { ...point, phi: point.phi + 180 }).x;
}

/** Where the drawing stands on the stage: px, and px per mm. */
export function standing(map: DermatomeMap): { readonly x: number; readonly y: number; readonly scale: number } {
  const { left, top } = one(map, '.stage').getBoundingClientRect();
  const { a, e, f } = drawingMatrix(map);
  return { x: e - left, y: f - top, scale: a };
}
