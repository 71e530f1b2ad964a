import { paintedSkin } from '../../atlas/painting.js';
import { pickOnPlate } from '../../atlas/plate-picking.js';
import type { Plate } from '../../atlas/types.js';
import type { Place } from '../../core/places.js';
import type { Side } from '../../core/sides.js';
import type { PaintLayer, Stroke, StrokeShape } from '../../exam/types.js';
import type { PaintWords } from '../../locales/paint-types.js';
import type { DermatomeMap } from './dermatome-map.js';
import { plateFor } from './loaders.js';
import type { MapPort } from './map-port.js';
import { PaintChangeEvent } from './paint-events.js';
import { paintFindings, placesOf } from './paint-findings.js';
import type { PaintTool } from './paint-hand.js';
import { PaintHistory } from './paint-history.js';
import { eraseAll, paintedLayers, strokesAlike } from './paint-layers.js';
import type { PaintChoice } from './paint-palette.js';
import { brushStrokes, lassoStroke, limbUnder, type PlateSpot } from './paint-path.js';

/** A lasso is searched for skin at so many spots across and down. */
const SEARCH = 12;

/** What the reader does to the strokes of a map: paints, erases, takes back. */
export class PaintWork {
  readonly history = new PaintHistory();
  tool: PaintTool = 'brush';
  choice: PaintChoice = {
    paint: 'numbness',
    modality: 'paraesthesia',
    grade: 'reduced',
    intensity: undefined,
    size: 22,
  };
  readonly #map: MapPort;
  readonly #element: DermatomeMap;
  readonly #words: () => PaintWords;
  #side: Side = 'right';
  #own: readonly Stroke[] | undefined;

  constructor(map: MapPort, words: () => PaintWords) {
    this.#map = map;
    this.#element = map.element;
    this.#words = words;
  }

  /** The limb in hand: the one that the map colours, or the one that was painted last. */
  get side(): Side {
    const { side } = this.#map.state().settings;
    return side === 'both' ? this.#side : side;
  }

  set side(side: Side) {
    this.#side = side;
  }

  /** What is in hand, on a limb. */
  layer(side: Side): PaintLayer {
    const { paint, modality, grade, intensity } = this.choice;
    switch (paint) {
      case 'pain':
        return { paint, side, ...(intensity !== undefined && { intensity }) };
      case 'numbness':
        return { paint, side, modality, grade };
      default:
        return { paint, side };
    }
  }

  /** So many places are painted, on both limbs. */
  get count(): number {
    const layers = paintedLayers(this.#element.strokes);
    return new Set(layers.flatMap((one) => placesOf(one).map(({ place }) => `${one.layer.side} ${place}`))).size;
  }

  /** The name of what is in hand. */
  get paintName(): string {
    return this.#words().paints[this.choice.paint].toLowerCase();
  }

  /** The page has set other strokes: what was done before cannot be taken back. */
  follow(): void {
    const { strokes } = this.#element;
    if (strokes === this.#own) return;
    if (this.#own && JSON.stringify(strokes) !== JSON.stringify(this.#own)) this.history.clear();
    this.#own = strokes;
  }

  /** The trail of a pointer over a plate has come to its end. */
  draw(plate: Plate, trail: readonly PlateSpot[]): void {
    const words = this.#words();
    const side = limbUnder(plate, trail) ?? (this.tool === 'lasso' ? sideWithin(plate, trail) : undefined);
    if (!side) {
      this.#map.say(this.tool === 'lasso' ? words.tooFewCorners : words.offSkin);
      return;
    }
    this.#side = side;
    if (this.tool === 'lasso') this.#lasso(plate, trail, side);
    else {
      const shapes = brushStrokes(plate, trail, side, this.choice.size / 2);
      if (this.tool === 'erase') this.#erase(shapes, side);
      else this.#paint(shapes, side);
    }
  }

  /** Paints a whole place with what is in hand, or takes it away where that is painted already. */
  togglePlace(place: Place, side: Side, name: string): void {
    this.#side = side;
    const layer = this.layer(side);
    const whole = this.#isWhole(place, layer);
    this.#change([
      ...this.#element.strokes,
      { ...layer, tool: 'place', place, ...(whole && { erase: true as const }) },
    ]);
    const words = this.#words();
    const on = this.#sideName(side);
    this.#map.say(whole ? words.cleared(name, on, this.count) : words.painted(name, this.paintName, on, this.count));
  }

  /** Takes all paint from a place. */
  clearPlace(place: Place, side: Side, name: string): void {
    this.#side = side;
    const next = this.#without([{ tool: 'place', place }], side);
    if (!next) return this.#map.say(this.#words().nothingThere);
    this.#change(next);
    this.#map.say(this.#words().cleared(name, this.#sideName(side), this.count));
  }

  undo(): void {
    const before = this.history.undo(this.#element.strokes);
    if (before) this.#set(before);
    this.#map.say(before ? this.#words().undone(this.count) : this.#words().nothingToUndo);
  }

  redo(): void {
    const after = this.history.redo(this.#element.strokes);
    if (after) this.#set(after);
    this.#map.say(after ? this.#words().redone(this.count) : this.#words().nothingToRedo);
  }

  #lasso(plate: Plate, trail: readonly PlateSpot[], side: Side): void {
    const { view, yaw, pitch, scheme } = this.#map.state().settings;
    const alone = plateFor({ view: plate.request.view, side, scheme });
    const dxOf = (one: Plate | undefined): number =>
      one?.figures.find(({ parts }) => parts.some((part) => part.side === side))?.dx ?? 0;
    const shape = lassoStroke({ view, yaw, pitch }, trail, dxOf(alone) - dxOf(plate));
    if (shape && paintedSkin([shape], side).area > 0) this.#paint([shape], side);
    else this.#map.say(this.#words().tooFewCorners);
  }

  #paint(shapes: readonly StrokeShape[], side: Side): void {
    const layer = this.layer(side);
    this.#change([...this.#element.strokes, ...shapes.map((shape): Stroke => ({ ...layer, ...shape }))]);
    this.#map.say(this.#words().strokeDone(this.paintName, this.#sideName(side), this.count));
  }

  #erase(shapes: readonly StrokeShape[], side: Side): void {
    const next = this.#without(shapes, side);
    if (!next) return this.#map.say(this.#words().nothingThere);
    this.#change(next);
    this.#map.say(this.#words().erased(this.#sideName(side), this.count));
  }

  /** The strokes with everything taken away under some shapes, or `undefined` where nothing is painted there. */
  #without(shapes: readonly StrokeShape[], side: Side): readonly Stroke[] | undefined {
    const { strokes } = this.#element;
    const areaOf = (all: readonly Stroke[], layer: PaintLayer): number =>
      paintedSkin(strokesAlike(all, layer), side).area;
    const erasers = eraseAll(strokes, side, shapes);
    const after = [...strokes, ...erasers];
    const layers = [
      ...new Map(erasers.map((stroke) => [`${stroke.paint} ${JSON.stringify(stroke)}`, stroke])).values(),
    ];
    const touched = layers.filter((layer) => areaOf(after, layer) < areaOf(strokes, layer));
    if (touched.length === 0) return undefined;
    const gone = touched.filter((layer) => areaOf(after, layer) === 0);
    const kept = after.filter((stroke) => !erasers.includes(stroke) || touched.includes(stroke));
    return kept.filter((stroke) => !gone.some((layer) => strokesAlike([stroke], layer).length > 0));
  }

  #isWhole(place: Place, layer: PaintLayer): boolean {
    const key = JSON.stringify(layer);
    return paintedLayers(this.#element.strokes).some(
      (one) => JSON.stringify(one.layer) === key && placesOf(one).some((at) => at.place === place && at.share >= 0.99),
    );
  }

  #sideName(side: Side): string {
    return this.#map.state().voice.ui.sides[side].toLowerCase();
  }

  #change(strokes: readonly Stroke[]): void {
    this.history.push(this.#element.strokes);
    this.#set(strokes);
  }

  #set(strokes: readonly Stroke[]): void {
    this.#own = strokes;
    this.#element.strokes = strokes;
    /** @internal declared with @fires on the class */
    this.#element.dispatchEvent(new PaintChangeEvent({ strokes, findings: paintFindings(strokes) }));
  }
}

/** The limb that a lasso encloses without touching it. */
function sideWithin(plate: Plate, outline: readonly PlateSpot[]): Side | undefined {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  for (let row = 1; row < SEARCH; row++) {
    for (let column = 1; column < SEARCH; column++) {
      const [x, y] = [left + (width * column) / SEARCH, top + (height * row) / SEARCH];
      const side = isInside(outline, x, y) ? pickOnPlate(plate, x, y)?.side : undefined;
      if (side) return side;
    }
  }
  return undefined;
}

function isInside(outline: readonly PlateSpot[], x: number, y: number): boolean {
  let inside = false;
  outline.forEach(([ax, ay], i) => {
    const [bx, by] = outline.at(i - 1)!;
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}
