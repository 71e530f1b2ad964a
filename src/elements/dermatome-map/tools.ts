import { afterPaint } from '../../controllers/after-paint.js';
import type { InSight } from '../../controllers/in-sight.js';
import type { Annotations } from './annotations.js';
import type { Comparison } from './compare.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { Equipment } from './equipment.js';
import type { Interaction } from './interaction.js';
import type { Layers } from './layers.js';
import {
  hasScheme,
  inHand,
  loadComparison,
  loadInHand,
  loadInstrument,
  loadLayers,
  loadPainting,
  loadPrepared,
  loadScheme,
  loadTour,
} from './loaders.js';
import type { Hand } from './handling.js';
import type { Over } from './figure.js';
import type { LayerLegend } from './layers.js';
import type { Painting } from './paint.js';
import type { Scene } from './stage.js';
import type { Lettering } from './writing.js';
import { loadVoice } from '../../locales/voices.js';
import type { MapPort } from './map-port.js';
import type { PictureMenu } from './picture-menu.js';
import type { Settings } from './settings.js';
import type { Tour, TourPort } from './tour.js';
import type { Turning, TurningPort } from './turning.js';

/** What the tools ask of the map. */
export interface ToolsPort {
  readonly map: MapPort & TourPort;
  readonly turning: Omit<TurningPort, 'element' | 'say' | 'moved' | 'focus'>;
  readonly isReady: () => boolean;
  /** Resolves when the map has rendered. */
  readonly rendered: () => Promise<unknown>;
  readonly hasSteps: () => boolean;
  readonly hasRail: () => boolean;
}

/** Whether a map shows anything over its levels, or in their place. */
function wantsLayers({ overlap, agreement, nerves, mode, stocking, saddle }: DermatomeMap): boolean {
  return overlap || agreement || nerves || mode === 'nerves' || stocking !== null || saddle;
}

/** Whether anything is painted on a map, or is to be. */
function wantsPaint({ mode, strokes }: DermatomeMap): boolean {
  return mode === 'paint' || strokes?.length !== 0;
}

/** What a map loads after its first picture: the reader's hand, the instrument, notes and tour. */
export class Tools implements Equipment {
  readonly #element: DermatomeMap;
  readonly #port: ToolsPort;
  /** Whether the first picture has been seen, so that what takes no part in it may follow. */
  isPainted: boolean;
  hasFailed = false;
  /** What is on its way. */
  loading: Promise<void> | undefined;
  interaction: Interaction | undefined;
  turning: Turning | undefined;
  tour: Tour | undefined;
  menu: PictureMenu | undefined;
  annotations: Annotations | undefined;
  twin: Comparison | undefined;
  cover: Layers | undefined;
  painter: Painting | undefined;
  inSight: InSight | undefined;
  #wantsLayers = false;

  /** @param isServed A server writes the whole map at once. */
  constructor(port: ToolsPort, isServed: boolean) {
    this.#element = port.map.element;
    this.#port = port;
    // A page that has a map already has its code.
    this.isPainted = isServed || inHand() !== undefined;
  }

  /** Whether the map has been in the window. */
  get isSeen(): boolean {
    return this.inSight?.seen ?? false;
  }

  /** The second map, while there is one. */
  get comparison(): Comparison | undefined {
    return this.twin?.isOn ? this.twin : undefined;
  }

  /** What lies over the map; two maps beside one another show none of it. */
  get layers(): Layers | undefined {
    return this.#element.compare === '' && !this.painting ? this.cover : undefined;
  }

  /** What lets the reader paint, while the map is about that. */
  get painting(): Painting | undefined {
    return this.painter?.isOn ? this.painter : undefined;
  }

  /** What the hand does on the stage. */
  get handling(): Hand | undefined {
    return this.painting?.hand ?? this.turning?.handling;
  }

  /** What the styles go by. */
  get classes(): Readonly<Record<string, boolean>> {
    return { ...this.layers?.classes, ...this.painter?.classes };
  }

  /** What is written in place of the labels of the levels. */
  get lettering(): Lettering | undefined {
    return (this.painting ?? this.layers)?.lettering;
  }

  /** What saved pictures tell of what lies over the map. */
  get legends(): readonly (LayerLegend | undefined)[] {
    return [this.layers?.legend(), this.painter?.legend()];
  }

  /** What lies over the areas of a scene. */
  over(scene: Scene): Over | undefined {
    const layers = this.layers?.over(scene);
    return this.painter ? this.painter.over(scene, layers) : layers;
  }

  /** The patterns to which what lies over the areas refers. */
  patterns(scene: Scene): unknown {
    return [this.layers?.patterns(scene), this.painter?.patterns(scene)];
  }

  /** What is written over the labels. */
  writing(scene: Scene): unknown {
    return [this.layers?.writing(scene), this.painting?.glass(scene)];
  }

  /** The reader asks for a second map, or has seen enough of it. */
  toggleComparison(): void {
    loadComparison().then(
      ({ toggleComparison }) => toggleComparison(this.#port.map),
      (error: unknown) => this.fail(error),
    );
  }

  /** What the reader does before the map is in hand, or while another scheme is loaded, is done as soon as it is there. */
  withInteraction(act: (interaction: Interaction) => void): void {
    if (this.interaction && this.#port.isReady()) act(this.interaction);
    else void this.loading?.then(() => this.interaction && act(this.interaction));
  }

  /** The reader turns the bands of overlap on or off; they do not lie over two maps. */
  toggleOverlap(): void {
    this.withInteraction((interaction) => interaction.toggleOverlap());
    if (this.comparison) this.toggleComparison();
  }

  /** The reader opens what else is known of the skin. */
  wantLayers(): void {
    this.#wantsLayers = true;
    this.#element.requestUpdate();
  }

  /** Loads what these settings still lack. */
  follow(settings: Settings): void {
    this.#wantsLayers ||= wantsLayers(this.#element);
    const isWhole =
      this.#port.isReady() &&
      this.turning &&
      (this.tour || !this.#port.hasSteps()) &&
      (this.cover || !this.#wantsLayers) &&
      (this.painter || !wantsPaint(this.#element)) &&
      this.#hasSecond(settings);
    if (this.hasFailed || isWhole) return;
    this.loading ??= this.#load(settings)
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.loading = undefined;
        this.#element.requestUpdate();
      });
  }

  /** The reader sees a sentence in place of the map; the page's own error reporting learns why. */
  fail(error: unknown): void {
    this.hasFailed = true;
    this.#element.requestUpdate();
    reportError(error);
  }

  #hasSecond({ compare }: Settings): boolean {
    return !compare || (this.twin !== undefined && hasScheme(compare));
  }

  async #load({ view, scheme, compare, lang, audience }: Settings): Promise<void> {
    await this.#loadPicture(view);
    const [hand, instrument, tour, layers, painting, comparison] = await Promise.all([
      loadInHand(),
      loadInstrument(),
      this.#port.hasSteps() && loadTour(),
      this.#wantsLayers && loadLayers(),
      wantsPaint(this.#element) && loadPainting(),
      compare && loadComparison(),
      loadScheme(scheme),
      compare && loadScheme(compare),
      loadVoice(lang, audience),
    ]);
    const fail = (error: unknown): void => this.fail(error);
    hand.equip(this, { hand, instrument, tour, layers, painting, comparison }, { ...this.#port, fail });
    await this.annotations?.loading;
  }

  /** The picture first: what a reader's hand needs can wait until it is seen. */
  async #loadPicture(view: Settings['view']): Promise<void> {
    await loadPrepared(view);
    this.#element.requestUpdate();
    await this.#port.rendered();
    if (!this.isPainted && this.#port.isReady()) await afterPaint();
    this.isPainted = true;
    this.#element.requestUpdate();
  }
}
