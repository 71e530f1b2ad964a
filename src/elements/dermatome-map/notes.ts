import type { LitElement, ReactiveController, TemplateResult, nothing } from 'lit';
import type { Plate } from '../../atlas/types.js';
import type { MeasuredSize } from '../../controllers/element-size.js';
import type { MapSide } from '../../core/sides.js';
import type { Voice } from '../../locales/types.js';
import { noteLayer, noteEntries, type Note } from './note-layer.js';
import {
  followPins,
  noteRows,
  pinsOf,
  placeNotes,
  roomBeside,
  settleNotes,
  type PlacedNote,
  type SizedNote,
} from './note-layout.js';
import type { NoteLayout } from './note-port.js';
import { showNotes } from './note-showing.js';
import { noteStyles } from './note.styles.js';
import { isNoteSlot, readNoteSlot } from './note-slots.js';
import type { Problem } from './settings.js';
import type { Scene } from './stage.js';
import type { StageFit } from './stage-layout.js';

/** A stage of fewer letters across has no room for notes beside the limb. */
const NARROWEST = 44;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The contents that a page pins to the skin: read from its children, placed in every scene, moved with every turn. */
export class Notes implements ReactiveController {
  readonly #host: LitElement;
  readonly #sizes = new Map<string, Size>();
  readonly #observer: ResizeObserver;
  #notes: readonly Note[] = [];
  #placed: readonly PlacedNote[] = [];
  #scene: Scene | undefined;
  #listed = false;
  #hasLegend = false;
  #frame: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    // Sizes are read a frame later: an update inside the callback could change what it observes.
    this.#observer = new ResizeObserver(() => (this.#frame ??= requestAnimationFrame(() => this.#measure())));
    const { styleSheet } = noteStyles;
    const root = host.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    host.addController(this);
  }

  /** Reads the children of the map anew: the slots that name no point of the skin are problems. */
  read(side: MapSide): readonly Problem[] {
    const all = [...this.#host.children];
    this.#hasLegend = all.some(({ slot }) => slot === 'legend');
    const children = all.filter(({ slot }) => isNoteSlot(slot));
    const slots = [...new Set(children.map(({ slot }) => slot))];
    const coloured = side === 'left' || side === 'right' ? side : 'both';
    const spots = slots.map((slot) => readNoteSlot(slot, coloured));
    this.#notes = spots.flatMap((spot) =>
      'name' in spot ? [] : [{ ...spot, text: textOf(children.filter(({ slot }) => slot === spot.slot)) }],
    );
    return spots.filter((spot) => 'name' in spot);
  }

  /**
   * What the scene has to know of the notes. On a stage without room beside the limb they are numbered pins, and their
   * contents are listed below it.
   */
  layout({ width, em }: MeasuredSize): NoteLayout {
    this.#listed = width < NARROWEST * em;
    const listed = this.#listed;
    const notes = this.#sized;
    const slots = this.#notes.map(({ slot }) => slot);
    return {
      key: JSON.stringify([listed, notes, slots]),
      slots,
      beside: (plate) => (listed ? 0 : roomBeside(notes, plate, em)),
      rows: (plate, fit) => (listed ? [] : noteRows(pinsOf(notes, plate, fit), plate, fit, this.#placed)),
      place: (rows, middles, plate, fit) =>
        listed
          ? pinsOf(notes, plate, fit).map((pin) => ({ ...pin, left: false, box: null, leader: '' }))
          : middles
            ? placeNotes(rows, middles, plate, fit)
            : settleNotes(rows, plate, fit),
    };
  }

  /** The contents on the stage of a scene or below it, with the page's own legend where the panel does not show it. */
  layer(scene: Scene, voice: Voice, hasPanel: boolean): TemplateResult {
    this.#scene = scene;
    return noteLayer(this.#notes, voice, {
      listed: this.#listed,
      legend: this.#hasLegend && (this.#listed || !hasPanel),
    });
  }

  /** The notes in the list twin. */
  entries(voice: Voice): TemplateResult | typeof nothing {
    return noteEntries(this.#notes, voice);
  }

  /**
   * Moves pins, leaders and contents to where they are on another plate, without an update of the map: to be called in
   * every frame in which the limb turns. The next update of the map at rest places them afresh.
   */
  follow(plate: Plate, fit: StageFit): void {
    const pins = pinsOf(this.#sized, plate, fit);
    this.#placed = this.#listed
      ? pins.map((pin) => ({ ...pin, left: false, box: null, leader: '' }))
      : followPins(pins, this.#placed, plate, fit);
    this.#show(true);
  }

  hostUpdated(): void {
    const scene = this.#scene;
    if (scene?.motion === 'turn') return this.follow(scene.plate, scene.fit);
    const boxes = this.#boxes;
    this.#placed = (boxes.length > 0 && scene?.notes) || [];
    this.#show(false);
    // An update that was asked for before the host left comes after it has left.
    if (!this.#host.isConnected) return;
    // An observer that already observes an element takes no notice.
    for (const box of boxes) this.#observer.observe(box);
    void Promise.resolve().then(() => this.#measure());
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  get #sized(): SizedNote[] {
    return this.#notes.flatMap(({ slot, point }): SizedNote[] => {
      const size = this.#listed ? { width: 0, height: 0 } : this.#sizes.get(slot);
      return size ? [{ slot, point, ...size }] : [];
    });
  }

  get #boxes(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.annotation')];
  }

  #show(turning: boolean): void {
    showNotes(this.#host.renderRoot, this.#notes, this.#placed, turning);
  }

  #measure(): void {
    this.#frame = undefined;
    // In print the contents are listed below the stage: their size there says nothing of the room beside the limb.
    if (this.#listed || !this.#host.isConnected || matchMedia('print').matches) return;
    let changed = false;
    for (const [index, box] of this.#boxes.entries()) {
      const slot = this.#notes[index]?.slot;
      const [width, height] = [box.offsetWidth, box.offsetHeight];
      const last = slot === undefined ? undefined : this.#sizes.get(slot);
      if (slot === undefined || width === 0 || (last?.width === width && last.height === height)) continue;
      this.#sizes.set(slot, { width, height });
      changed = true;
    }
    if (changed) this.#host.requestUpdate();
  }
}

function textOf(elements: readonly Element[]): string {
  return elements
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ');
}
