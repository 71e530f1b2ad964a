import type { ReactiveController, TemplateResult } from 'lit';
import { explainedBy, paintedSkin, type Explained } from '../../atlas/painting.js';
import { ListboxKeys } from '../../controllers/listbox-keys.js';
import type { RovingFocus } from '../../controllers/roving-focus.js';
import type { MapSide, Side } from '../../core/sides.js';
import type { PaintLayer, Stroke } from '../../exam/types.js';
import { clinicianNerves, patientNerves, studentNerves } from '../../locales/en/nerves.js';
import { PAINT } from '../../locales/en/paint.js';
import type { PaintWords } from '../../locales/paint-types.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { adoptStyles } from './adopt-styles.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { Over } from './figure.js';
import type { Hand } from './handling.js';
import type { LayerLegend } from './layers.js';
import { detailsOf, hasScheme, plateFor } from './loaders.js';
import type { MapPort } from './map-port.js';
import { paintBar } from './paint-bar.js';
import { strokeProblems } from './paint-check.js';
import { LEAST_SHARE, placesOf } from './paint-findings.js';
import { PaintHand, type PaintTool } from './paint-hand.js';
import { lookOf, PAINT_ORDER, paintedLayers, sameLayer, strokesAlike, type PaintedLayer } from './paint-layers.js';
import { placeList, placeOptions, type PlaceOption } from './paint-list.js';
import { palette, type PaintChoice } from './paint-palette.js';
import { paintPanel } from './paint-panel.js';
import { numberOf, paintedOver, paintGlass, paintPatternId, paintSheet, paintTile, placePath } from './paint-scene.js';
import { isInSight, viewOf } from './paint-sight.js';
import { PaintWork } from './paint-work.js';
import { paintStyles } from './paint.styles.js';
import { rovingIn } from './roving-in.js';
import { sidesOf } from './selection.js';
import type { Problem } from './settings.js';
import type { Scene } from './stage.js';
import type { Turning } from './turning.js';
import type { Lettering } from './writing.js';
import { isZoomed } from './zoom-fit.js';

const NERVES = { clinician: clinicianNerves, student: studentNerves, patient: patientNerves } as const;

/** The letters that choose a tool. */
const TOOLS: Readonly<Record<string, PaintTool>> = { b: 'brush', l: 'lasso', e: 'erase' };

/** The keys that go from place to place, paint and leave. */
const LIST_KEYS = /^(Arrow|Home$|End$|Enter$|Escape$| $)/;

/** What is painted on a map, and in the mode of painting what paints on it. */
export class Painting implements ReactiveController {
  readonly #map: MapPort;
  readonly #element: DermatomeMap;
  readonly #turning: Turning;
  readonly #work: PaintWork;
  readonly #hand: PaintHand;
  readonly #keys: ListboxKeys<PlaceOption>;
  readonly #barKeys: RovingFocus;
  readonly #layerKeys: RovingFocus;
  #checked: { readonly strokes: unknown; readonly problems: readonly Problem[] } | undefined;
  #options: { readonly key: string; readonly all: readonly PlaceOption[] } | undefined;
  #explained: { readonly key: string; readonly strokes: readonly Stroke[]; readonly found: Explained } | undefined;
  #explaining: ReturnType<typeof setTimeout> | undefined;
  /** The place that the keyboard is at. */
  #at: PlaceOption | undefined;
  #scrolledTo: PlaceOption | undefined;

  constructor(map: MapPort, turning: Turning) {
    const { element } = map;
    this.#map = map;
    this.#element = element;
    this.#turning = turning;
    this.#work = new PaintWork(map, () => this.#words);
    this.#hand = new PaintHand({
      root: () => element.renderRoot,
      scene: () => map.state().scene,
      turning: turning.handling,
      isZoomed: () => isZoomed(turning.zoom),
      tool: () => this.#work.tool,
      radius: () => this.#work.choice.size / 2,
      drawn: (trail) => {
        const { scene } = map.state();
        if (scene) this.#work.draw(scene.plate, trail);
      },
    });
    this.#keys = new ListboxKeys<PlaceOption>(element, {
      options: () => this.#places,
      initial: () => this.#places.find(({ side }) => side === this.#work.side),
      moved: (option) => this.#moveTo(option),
      chosen: (option) => this.#toggle(option),
      command: (key) => key === 'Escape' && this.#leave(),
    });
    this.#barKeys = rovingIn(element, '.paintbar');
    this.#layerKeys = rovingIn(element, '.paint-layers', (button) => button.click());
    adoptStyles(element, paintStyles);
    element.addController(this);
  }

  /** A long list shows the place that the keyboard is at. */
  hostUpdated(): void {
    if (!this.#at || this.#at === this.#scrolledTo) return;
    this.#scrolledTo = this.#at;
    this.#element.renderRoot.querySelector('.list.shown [data-active]')?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    clearTimeout(this.#explaining);
    this.#explaining = this.#at = undefined;
    this.#hand.forget();
  }

  /** Whether the skin is being painted. Two maps that are compared are not painted on. */
  get isOn(): boolean {
    return this.#element.mode === 'paint' && this.#element.compare === '';
  }

  /** What the hand does on the stage; nothing new where the reader may only look. */
  get hand(): Hand | undefined {
    return this.#element.readonly ? undefined : this.#hand;
  }

  /** What the styles go by. */
  get classes(): Readonly<Record<string, boolean>> {
    return { painting: this.isOn };
  }

  /** No level is named on skin that is painted on. */
  get lettering(): Lettering {
    return { key: 'paint', anchors: () => [] };
  }

  /** What is wrong with the strokes that the page has set. */
  read(): readonly Problem[] {
    const { strokes } = this.#element;
    if (this.#checked?.strokes !== strokes) this.#checked = { strokes, problems: strokeProblems(strokes) };
    if (this.#checked.problems.length === 0) this.#work.follow();
    return this.#checked.problems;
  }

  /** What is painted over the areas of a scene and over what else lies on them. */
  over({ plate, motion }: Scene, below: Over | undefined): Over | undefined {
    // On the way to another view limbs stand between two places, where no layer has a plate.
    return motion === 'travel' ? below : paintedOver(plate, this.#shown, below);
  }

  /** The patterns of what is painted. */
  patterns({ fit }: Scene): TemplateResult {
    return paintSheet(fit.scale);
  }

  /** What lies over the stage while it is painted on. */
  glass({ plate, fit, motion }: Scene): unknown {
    const at = motion === 'none' && !this.#map.state().readonly ? this.#at : undefined;
    return paintGlass(fit, at ? placePath(plate, at.place, at.side) : '');
  }

  /** What a saved picture tells of what is painted. */
  legend(): LayerLegend {
    const words = this.#words;
    const stage = this.#element.renderRoot.querySelector('.stage');
    const layers = this.#shown
      .filter((painted) => stage?.querySelector(`[data-layer="${numberOf(painted)}"]`))
      .map(({ layer }) => layer);
    const seen = new Map(layers.map((layer) => [this.#nameOf(layer), layer] as const));
    return {
      entries: [...seen].map(([name, layer]) => {
        const look = lookOf(layer);
        return {
          name: '',
          words: sentenceCase(name, this.#voice.lang),
          tile: paintTile(look),
          class: `paint-fill paint-${look}`,
          pattern: `url(#${paintPatternId(look, 'key')})`,
        };
      }),
      about: layers.length > 0 ? [words.about] : [],
      hidesLevels: this.isOn,
    };
  }

  /** The title with the controls of painting. */
  toolbar(): TemplateResult {
    const { settings, voice, readonly } = this.#map.state();
    const { history, tool } = this.#work;
    return paintBar({
      voice,
      words: this.#words,
      side: settings.side,
      tool,
      marks: this.#element.strokes.filter(({ erase }) => !erase).length,
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      readonly,
      titled: !settings.without.has('title'),
      sided: !settings.without.has('side'),
      keys: this.#barKeys,
      chooseSide: (side) => this.#chooseSide(side),
      chooseTool: (one) => this.#chooseTool(one),
      undo: () => this.#work.undo(),
      redo: () => this.#work.redo(),
      done: () => this.#leave(),
    });
  }

  /** What can be painted. */
  palette(): TemplateResult | undefined {
    if (this.#element.readonly) return undefined;
    const at = this.#at;
    return palette({
      words: this.#words,
      choice: this.#work.choice,
      place: at ? `${sentenceCase(at.name, this.#voice.lang)}, ${this.#voice.ui.sides[at.side].toLowerCase()}` : '',
      keys: this.#layerKeys,
      choose: (change) => this.#choose(change),
    });
  }

  /** The places of the limbs that can be painted. */
  list(shown: boolean): TemplateResult {
    const { voice, readonly } = this.#map.state();
    const inHand = this.#work.layer(this.#work.side);
    return placeList({
      voice,
      words: this.#words,
      shown,
      options: this.#places,
      active: this.#keys.active,
      readonly,
      paintsAt: (option) => this.#paintsAt(option).map(({ layer }) => this.#nameOf(layer)),
      isPainted: (option) =>
        this.#paintsAt(option).some(({ layer }) => sameLayer(layer, { ...inHand, side: option.side })),
      focus: () => this.#keys.focus(),
      blur: () => this.#keys.blur(),
      keydown: (event) => this.#keydown(event),
      press: (option) => this.#keys.point(option),
      choose: (option) => this.#toggle(option),
    });
  }

  /** What explains the painted area. */
  panel(): TemplateResult {
    const { settings, voice } = this.#map.state();
    const words = this.#words;
    const layer = this.#work.layer(this.#work.side);
    const strokes = strokesAlike(this.#element.strokes, layer);
    const { area, places } = paintedSkin(strokes, layer.side);
    return paintPanel({
      voice,
      words,
      nerveNames: NERVES[voice.audience],
      scheme: settings.scheme,
      paint: words.paints[layer.paint],
      area,
      places: places.filter(({ share }) => share >= LEAST_SHARE).map(({ place }) => this.#placeName(place)),
      explained: words.readBy || strokes.length === 0 ? undefined : this.#explain(strokes, layer),
    });
  }

  get #voice(): Voice {
    return this.#map.state().voice;
  }

  get #words(): PaintWords {
    return PAINT[this.#voice.audience];
  }

  /** What is shown of what is painted: nothing where nerves have the stage or two maps are compared. */
  get #shown(): readonly PaintedLayer[] {
    const { compare, mode } = this.#element;
    return compare === '' && mode !== 'nerves' ? paintedLayers(this.#element.strokes) : [];
  }

  get #places(): readonly PlaceOption[] {
    const { settings, voice } = this.#map.state();
    const key = `${settings.side} ${voice.lang} ${voice.audience}`;
    if (this.#options?.key !== key) {
      const all = placeOptions(sidesOf(settings.side), (place) => this.#placeName(place));
      this.#options = { key, all };
    }
    return this.#options.all;
  }

  #placeName(place: PlaceOption['place']): string {
    return detailsOf(this.#voice).places[place];
  }

  /** The layers that cover some of a place. */
  #paintsAt({ place, side }: Pick<PlaceOption, 'place' | 'side'>): PaintedLayer[] {
    return paintedLayers(this.#element.strokes).filter(
      (one) => one.layer.side === side && placesOf(one).some((at) => at.place === place),
    );
  }

  #nameOf(layer: PaintLayer): string {
    const { paints, grades, modalities, intensityOf } = this.#words;
    const name = paints[layer.paint].toLowerCase();
    if (layer.paint === 'numbness') {
      const found = layer.modality === 'paraesthesia' ? undefined : modalities[layer.modality];
      return [name, grades[layer.grade], ...(found ? [found] : [])].join(', ');
    }
    return layer.paint === 'pain' && layer.intensity !== undefined ? `${name}, ${intensityOf(layer.intensity)}` : name;
  }

  /** What explains some strokes: worked out after the drawing, which comes first. */
  #explain(strokes: readonly Stroke[], layer: PaintLayer): Explained | undefined {
    const { scheme } = this.#map.state().settings;
    if (!hasScheme(scheme)) return undefined;
    const key = `${scheme} ${JSON.stringify(layer)}`;
    const known = this.#explained;
    const isKnown = known?.key === key && known.strokes.length === strokes.length;
    if (isKnown && strokes.every((stroke, i) => stroke === known.strokes[i])) return known.found;
    clearTimeout(this.#explaining);
    this.#explaining = setTimeout(() => {
      this.#explained = { key, strokes, found: explainedBy(strokes, layer.side, scheme) };
      this.#element.requestUpdate();
    });
    return known?.key === key ? known.found : undefined;
  }

  #choose(change: Partial<PaintChoice>): void {
    this.#work.choice = { ...this.#work.choice, ...change };
    if (change.paint) this.#map.say(this.#words.inHand(this.#words.paints[change.paint]));
    this.#element.requestUpdate();
  }

  #chooseTool(tool: PaintTool): void {
    this.#work.tool = tool;
    this.#map.say(this.#words.inHand(this.#words[tool]));
    this.#element.requestUpdate();
  }

  #chooseSide(side: MapSide): void {
    const { view, yaw, pitch } = this.#map.state().settings;
    if (side !== 'both') this.#work.side = side satisfies Side;
    this.#map.turn(view, side, { yaw, pitch });
  }

  #toggle({ place, side, name }: PlaceOption): void {
    if (!this.#element.readonly) this.#work.togglePlace(place, side, name);
  }

  /** Shows the place that the keyboard has come to, turning the limb where it is hidden. */
  #moveTo(option: PlaceOption | null): void {
    this.#at = option ?? undefined;
    // A list that goes with the mode of painting loses the focus while it is taken away.
    if (!this.isOn) return;
    this.#element.requestUpdate();
    const { scene, settings } = this.#map.state();
    if (!option || !scene) return;
    const { place, side } = option;
    this.#work.side = side;
    if (isInSight(scene.plate, place, side)) return;
    const { scheme } = settings;
    const view = viewOf(place, side, (one) => plateFor({ view: one, side: settings.side, scheme }));
    if (view && (view !== settings.view || settings.yaw !== 0 || settings.pitch !== 0)) this.#map.turn(view);
  }

  #keydown(event: KeyboardEvent): void {
    if (this.#carryOut(event)) event.preventDefault();
    else if (this.#turning.handling.keydown(event)) return;
    else if (LIST_KEYS.test(event.key)) this.#keys.keydown(event);
  }

  /** Carries out a key of painting; returns whether it was one. */
  #carryOut(event: KeyboardEvent): boolean {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || this.#element.readonly) return false;
    const key = event.key.toLowerCase();
    const work = this.#work;
    if (ctrlKey || metaKey) {
      if (key !== 'z' && key !== 'y') return false;
      if (key === 'y' || shiftKey) work.redo();
      else work.undo();
      return true;
    }
    const tool = TOOLS[key];
    const paint = PAINT_ORDER[Number(key) - 1];
    const active = this.#keys.active;
    if (tool) this.#chooseTool(tool);
    else if (paint) this.#choose({ paint });
    else if (active && (key === 'delete' || key === 'backspace'))
      work.clearPlace(active.place, active.side, active.name);
    else return false;
    return true;
  }

  /** Leaves painting for the map; the marks stay. */
  #leave(): boolean {
    this.#element.mode = 'dermatomes';
    this.#at = undefined;
    const isInList = this.#element.shadowRoot?.activeElement?.matches('.listbox');
    const next = isInList ? '.listbox' : '.toolbar :is(button, select)';
    void this.#element.updateComplete.then(() => this.#element.renderRoot.querySelector<HTMLElement>(next)?.focus());
    return true;
  }
}
