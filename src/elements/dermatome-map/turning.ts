import type { LitElement, TemplateResult } from 'lit';
import type { Direction, Plate } from '../../atlas/types.js';
import { sidesOf } from './selection.js';
import type { MapSide } from '../../core/sides.js';
import { RovingFocus } from '../../controllers/roving-focus.js';
import type { SchemeId } from '../../core/schemes.js';
import type { ViewId } from '../../core/views.js';
import type { TurningWords } from '../../locales/types.js';
import { aspectsOf } from './aspects.js';
import { Handling, signOf } from './handling.js';
import type { Omittable } from './settings.js';
import { stageControls } from './stage-controls.js';
import type { Scene } from './stage.js';
import { adoptStyles } from './adopt-styles.js';
import { turningStyles } from './turning.styles.js';
import { type Station, Turntable } from './turntable.js';
import { isZoomed, UNZOOMED, type Zoom } from './zoom-fit.js';
import { bringInto } from './zoom.js';

/** Where the limb is, as the map says. */
export interface Position {
  readonly view: ViewId;
  readonly side: MapSide;
  readonly scheme: SchemeId;
  readonly turned: Direction;
}

/** What turning asks of the map. */
export interface TurningPort {
  readonly element: LitElement;
  readonly position: () => Position;
  readonly scene: () => Scene | undefined;
  readonly words: () => TurningWords;
  readonly settle: (turned: Direction) => void;
  readonly say: (sentence: string) => void;
  /** The stage shows another part of the drawing. */
  readonly moved: () => void;
  /** Where what is in hand lies on the stage, px. */
  readonly focus: () => { readonly x: number; readonly y: number } | undefined;
}

/** The map as an instrument: turned by hand, by keys and by its turntable, and enlarged. */
export class Turning {
  readonly handling: Handling;
  readonly #port: TurningPort;
  readonly #turntable: Turntable;
  readonly #buttons: RovingFocus;
  #zoom = UNZOOMED;
  #known = '';
  /** A slider speaks for itself. */
  #slides = false;

  constructor(port: TurningPort) {
    this.#port = port;
    this.#turntable = new Turntable({
      state: port.position,
      update: () => port.element.requestUpdate(),
      settle: (turned) => {
        port.settle(turned);
        this.#known = this.#key;
        if (!this.#slides) port.say(this.#spoken(turned));
      },
    });
    this.handling = new Handling({
      stage: () => this.#stage,
      plate: () => port.scene()?.plate,
      turntable: this.#turntable,
      zoom: () => this.#zoom,
      setZoom: (zoom) => this.#setZoom(zoom),
      focus: () => port.focus(),
    });
    this.#buttons = new RovingFocus(port.element, {
      items: () => [...port.element.renderRoot.querySelectorAll<HTMLElement>('.zoom button')],
    });
    this.#known = this.#key;
    port.element.addController({ hostDisconnected: () => this.#stop() });
    adoptStyles(port.element, turningStyles);
  }

  /** How the stage is enlarged. */
  get zoom(): Zoom {
    return this.#zoom;
  }

  get isMoving(): boolean {
    return this.#turntable.isMoving;
  }

  /** What is to be drawn while the limb moves. */
  get moment(): Turntable['moment'] {
    return this.#turntable.moment;
  }

  /** This moment of the way to another view on other plates of the same limb. */
  between(other: (plate: Plate) => Plate): Plate | undefined {
    return this.#turntable.between(other);
  }

  /** Resolves when the limb rests. */
  get rest(): Promise<void> {
    return this.#turntable.rest;
  }

  /** Follows what the page has set: the limb is where it says, at once and as large as it is laid out. */
  follow(): void {
    if (this.#known === this.#key) return;
    const { view, side } = this.#port.position();
    if (!this.#known.startsWith(`${view} ${side} `)) this.#zoom = UNZOOMED;
    this.#known = this.#key;
    this.#stop();
  }

  /** Goes to the view that the reader has asked for, the shortest way. */
  travel(from: Station, to: Station): void {
    this.#known = this.#key;
    this.#zoom = UNZOOMED;
    this.#turntable.travel(from, to);
  }

  /** Keeps a spot on the enlarged stage in sight. */
  keepInSight(spot: { readonly x: number; readonly y: number }): void {
    const stage = this.#stage?.getBoundingClientRect();
    if (!stage || !isZoomed(this.#zoom)) return;
    const { factor, x, y } = this.#zoom;
    this.#zoom = bringInto(this.#zoom, { x: (spot.x - x) / factor, y: (spot.y - y) / factor }, stage);
    this.#port.element.requestUpdate();
  }

  /** The controls on the stage. */
  controls(without: ReadonlySet<Omittable>): TemplateResult {
    const { turned } = this.#turntable;
    const { view, side } = this.#port.position();
    return stageControls({
      view,
      turned,
      sign: signOf({ view, side }),
      spoken: this.#spoken(turned),
      zoom: this.#zoom,
      words: this.#port.words(),
      turntable: !without.has('turntable'),
      zoomable: !without.has('zoom'),
      keys: this.#buttons,
      turn: (yaw) => this.#turntable.hold({ yaw, pitch: turned.pitch }),
      release: () => {
        this.#slides = true;
        this.#turntable.release();
        this.#slides = false;
      },
      home: () => this.handling.home(),
      zoomBy: (steps) => this.handling.zoomStep(steps),
    });
  }

  get #stage(): Element | null {
    return this.#port.element.renderRoot.querySelector('.stage');
  }

  get #key(): string {
    const { view, side, scheme, turned } = this.#port.position();
    return `${view} ${side} ${scheme} ${turned.yaw} ${turned.pitch}`;
  }

  /** Stops where the page has the limb, out of the reader's hand. */
  #stop(): void {
    this.handling.letGo();
    this.#turntable.stop();
  }

  #setZoom(zoom: Zoom): void {
    const before = this.#zoom;
    if (zoom.factor === before.factor && zoom.x === before.x && zoom.y === before.y) return;
    this.#zoom = zoom;
    this.#port.moved();
    if (zoom.factor !== before.factor) this.#port.say(this.#port.words().zoomed(Math.round(zoom.factor * 100)));
    this.#port.element.requestUpdate();
  }

  #spoken({ yaw, pitch }: Direction): string {
    const { view, side } = this.#port.position();
    const seen = sidesOf(side).map((limb) => ({
      side: limb,
      aspects: UPRIGHT.has(view) ? aspectsOf({ yaw, pitch, from: view }, limb) : [],
    }));
    const [first] = seen;
    const alike = seen.every(({ aspects }) => aspects.join() === first?.aspects.join());
    return this.#port
      .words()
      .turned(
        { yaw: signOf({ view, side }) * Math.round(yaw), pitch: Math.round(pitch) },
        alike ? seen.slice(0, 1) : seen,
      );
  }
}

/** The views whose sides have names. */
const UPRIGHT: ReadonlySet<ViewId> = new Set(['anterior', 'posterior', 'lateral', 'medial']);
