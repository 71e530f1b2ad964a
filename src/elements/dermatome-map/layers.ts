import { html, nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import type { Layer } from '../../atlas/layers.js';
import { nervesAt } from '../../atlas/nerves.js';
import { placeCentre } from '../../atlas/places.js';
import type { PlateAnchor } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import { NERVE_FACTS, type Nerve } from '../../core/nerves.js';
import { schemeById } from '../../core/schemes.js';
import { LAYERS } from '../../locales/en/layers.js';
import type { LayerWords, Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { adoptStyles } from './adopt-styles.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { Over } from './figure.js';
import type { Interaction } from './interaction.js';
import { layerSection, toggleButtons, type LayerPanelModel, type LayerToggle } from './layer-panel.js';
import { pointAnswers, type Pointed, type PointModel } from './layer-point.js';
import { layersOver, zoneAnchors, zoneSheet, zonesOn, zoneTile } from './layer-scene.js';
import { zoneWords } from './layer-words.js';
import { fieldNumber, zoneLooks, zonePatternId } from './layer-zones.js';
import { layerStyles } from './layers.styles.js';
import { hasScheme, loadScheme, missingSchemes } from './loaders.js';
import type { MapPort } from './map-port.js';
import type { NerveModel } from './nerve-details.js';
import { regionOf, type Region } from './regions.js';
import { offeredSchemes } from './settings.js';
import type { Scene } from './stage.js';
import { onStage } from './stage-layout.js';
import type { Lettering } from './writing.js';

/** A zone in the legend of a saved picture. */
export interface PictureZone {
  readonly name: string;
  readonly words: string;
  readonly tile: TemplateResult;
  /** The classes that colour it. */
  readonly class: string;
  readonly pattern: string | null;
}

/** What a saved picture tells of layers. */
export interface LayerLegend {
  readonly entries: readonly PictureZone[];
  readonly about: readonly string[];
  /** Nothing of the levels is seen. */
  readonly hidesLevels: boolean;
}

/** How far nerve fields come out by themselves, percent: laid over the levels, and alone. */
const SHARES = { over: 50, alone: 100 } as const;

/** A stocking that the reader asks for first reaches to the middle of the leg, mm. */
const FIRST_DEPTH = 300;

/**
 * What is laid over the levels of a map or takes their place, and what is told of it.
 *
 * One of nerve fields alone, overlap and agreement takes the stage, the first of these that is set. Nerve fields, the
 * stocking and the saddle lie over whatever has it. Nothing is laid over two maps that are compared.
 */
export class Layers implements ReactiveController {
  readonly #map: MapPort;
  readonly #element: DermatomeMap;
  readonly #interaction: Interaction;
  readonly #fail: (error: unknown) => void;
  #pointed: Pointed | undefined;
  #chosen: Nerve | undefined;
  /** What the reader has moved the slider to, and for which of its two uses. */
  #share: { readonly alone: boolean; readonly percent: number } | undefined;
  #asked = false;

  constructor(map: MapPort, interaction: Interaction, fail: (error: unknown) => void) {
    this.#map = map;
    this.#element = map.element;
    this.#interaction = interaction;
    this.#fail = fail;
    this.#pointed = interaction.last && pointedAt(interaction.last);
    adoptStyles(map.element, layerStyles);
    map.element.addController(this);
  }

  hostDisconnected(): void {
    this.#pointed = this.#chosen = undefined;
  }

  /** What has taken the stage. */
  get lead(): LayerPanelModel['lead'] {
    const { mode, overlap, agreement } = this.#element;
    if (this.#isOff) return undefined;
    return mode === 'nerves' ? 'nerves' : overlap ? 'overlap' : agreement ? 'agreement' : undefined;
  }

  /** Whether any layer is shown. */
  get isShown(): boolean {
    const { nerves, stocking, saddle } = this.#element;
    return !this.#isOff && (this.lead !== undefined || nerves || stocking !== null || saddle);
  }

  /** What the styles go by. */
  get classes(): Readonly<Record<string, boolean>> {
    const { lead } = this;
    return {
      layered: this.isShown,
      'with-nerves': this.#hasNerves,
      [`led-by-${lead ?? 'none'}`]: true,
      'led-by-level': lead === 'overlap' && this.#level !== undefined,
    };
  }

  /** A choice that is no longer shown is let go. */
  follow(): void {
    if (!this.#hasNerves) this.#chosen = undefined;
    if (this.#share && this.#share.alone !== (this.lead === 'nerves')) this.#share = undefined;
  }

  /** The fade between levels and nerves is no part of the drawing, which stays as it is. */
  hostUpdated(): void {
    const frame = this.#element.renderRoot.querySelector<HTMLElement>('.map');
    frame?.style.setProperty('--_nerves', String(this.#percent / 100));
    const lit = this.#hasNerves ? this.#nerve : undefined;
    frame?.classList.toggle('nerve-lit', lit !== undefined);
    for (const field of this.#element.renderRoot.querySelectorAll('.nerves-zones .field')) {
      field.classList.toggle('lit', field.getAttribute('data-zone') === lit);
    }
  }

  /** What lies over the areas of a scene. */
  over({ plate, motion }: Scene): Over | undefined {
    // On the way to another view limbs stand between two places, where no layer has a plate.
    return motion === 'travel' ? undefined : layersOver(plate, this.#drawn);
  }

  /** The patterns to which the zones refer. */
  patterns({ fit }: Scene): TemplateResult | typeof nothing {
    return this.isShown ? zoneSheet(fit.scale) : nothing;
  }

  /** What is written in place of the labels of the levels. */
  get lettering(): Lettering | undefined {
    const { lead } = this;
    const { words } = this;
    if (lead === 'nerves') {
      return {
        key: `nerves ${this.#voice.lang} ${this.#voice.audience}`,
        // Labels are laid out for levels; here their chips hold the numbers of nerves.
        anchors: (plate) =>
          zoneAnchors(plate, { kind: 'nerves' }).map((anchor): PlateAnchor => ({
            ...anchor,
            levels: [String(fieldNumber(nerveOf(anchor)))] as unknown as Level[],
          })),
        words: (anchor) => sentenceCase(words.nerveNames[nerveOf(anchor)], this.#voice.lang),
      };
    }
    // How far schemes agree is no matter of the levels of one of them.
    if (lead === 'agreement') return { key: lead, anchors: () => [] };
    const level = lead === 'overlap' ? this.#level : undefined;
    if (!level) return undefined;
    return {
      key: `reach ${level}`,
      anchors: ({ anchors }) => anchors.filter(({ levels }) => levels.includes(level)),
    };
  }

  /** The numbers of nerves that lie over the levels, whose labels stay. */
  writing({ plate, fit, motion }: Scene): unknown {
    if (!this.#hasNerves || this.lead === 'nerves' || motion !== 'none' || this.#element.unlabelled) return nothing;
    return zoneAnchors(plate, { kind: 'nerves' }).flatMap((anchor) => {
      if (anchor.radius * fit.scale < fit.em * 0.55) return [];
      const { x, y } = onStage(fit, anchor);
      return svg`<text class="field-number" x=${x} y=${y + fit.em * 0.36} text-anchor="middle">${fieldNumber(nerveOf(anchor))}</text>`;
    });
  }

  /** The reader points at skin, moves to it or taps it. */
  pointed(region: Region): void {
    this.#pointed = pointedAt(region);
    if (this.isShown || this.#asked) this.#element.requestUpdate();
  }

  /** While nerves are alone on the stage, a click chooses one of them. */
  takesClick({ point }: Region): boolean {
    if (this.lead !== 'nerves') return false;
    const [nerve] = point ? nervesAt(point) : [];
    if (!this.#element.readonly) this.#choose(nerve);
    return true;
  }

  /** The explanation beside the pointer while nerves are alone on the stage. */
  tooltip({ point, side }: Region): TemplateResult | undefined {
    if (this.lead !== 'nerves' || !point) return undefined;
    const { words } = this;
    const [nerve] = nervesAt(point);
    return html`<p class="tip-head">
        ${nerve ? html`<b class="nerve-number">${fieldNumber(nerve)}</b>` : nothing}
        <b>${nerve ? sentenceCase(words.nerveNames[nerve], this.#voice.lang) : words.noNerve}</b>
      </p>
      <p>${this.#voice.ui.sides[side]}${nerve && NERVE_FACTS[nerve].roots.length > 0 ? `, ${NERVE_FACTS[nerve].roots.join(' ')}` : nothing}.</p>`;
  }

  /** What is said of the layers that are shown. */
  section(): TemplateResult | typeof nothing {
    const { scheme, stocking, saddle, nerves, readonly } = this.#element;
    if (!this.isShown || !hasScheme(scheme)) return nothing;
    return layerSection({
      voice: this.#voice,
      words: this.words,
      scheme,
      lead: this.lead,
      level: this.#level,
      canSelect: !readonly,
      nerves,
      stocking,
      saddle,
      share: this.#percent,
      at: this.#at,
      inHand: this.#inHand,
      chooseLevel: (level) => this.#interaction.chooseLevel(level),
      slide: (percent) => {
        this.#share = { alone: this.lead === 'nerves', percent };
        this.#element.requestUpdate();
      },
      setDepth: (depth) => (this.#element.stocking = depth),
      toggles: this.#toggles,
    });
  }

  /** What else is known of the skin in hand: all schemes are loaded for it. */
  details(): TemplateResult | typeof nothing {
    if (!this.#element.renderRoot.querySelector<HTMLDetailsElement>('.here')?.open) return nothing;
    if (!this.#asked) {
      this.#asked = true;
      Promise.all(missingSchemes().map(loadScheme)).then(
        () => this.#element.requestUpdate(),
        (error: unknown) => this.#fail(error),
      );
    }
    return html`<div class="more">
      ${pointAnswers({ ...this.#at, pointed: this.#pointed ?? this.#selected })} ${this.isShown ? nothing : toggleButtons(this.words, this.#toggles)}
    </div>`;
  }

  /** What is seen, zone by zone, below a stage that has no panel beside it. */
  key(): TemplateResult | typeof nothing {
    if (!this.isShown) return nothing;
    const zones = this.legend().entries;
    return html`<ul class="zone-legend zone-key" aria-label=${this.words.layers}>
      ${zones.map(({ tile, name, words }) => html`<li>${tile}<span><b>${name}</b> <span class="soft">${words}</span></span></li>`)}
    </ul>`;
  }

  /** What a saved picture tells of the layers that are seen in it. */
  legend(): LayerLegend {
    const { scene } = this.#map.state();
    const { words } = this;
    const drawn = scene ? this.#drawn : [];
    return {
      entries: drawn.flatMap((layer) => {
        const level = layer.kind === 'extent' ? layer.level.toLowerCase() : '';
        return zonesOn(scene!.plate, layer).map((zone): PictureZone => {
          const { fill, pattern } = zoneLooks(layer.kind, zone);
          const { name, about } = zoneWords(layer, zone, words);
          return {
            name,
            words: about,
            tile: zoneTile(layer.kind, zone, layer.kind === 'extent' ? layer.level : ''),
            class: `zone ${fill} ${level}`,
            pattern: pattern ? `url(#${zonePatternId(pattern, 'key')})` : null,
          };
        });
      }),
      about: [
        ...(this.#hasNerves ? [words.nervesAbout] : []),
        ...(this.#element.stocking === null ? [] : [words.stockingAbout]),
        ...(this.#element.saddle ? [words.saddleAbout] : []),
      ],
      hidesLevels: this.lead === 'nerves' && this.#percent === SHARES.alone,
    };
  }

  /** The words for layers in the voice of the map. */
  get words(): LayerWords {
    const { details, audience } = this.#voice;
    return details?.layers ?? LAYERS[audience];
  }

  get #voice(): Voice {
    return this.#map.state().voice;
  }

  /** The place that stands for the selected level. */
  get #selected(): Pointed | undefined {
    const pick = this.#element.selection.at(-1);
    return pick && pointedAt(regionOf(pick, this.#element.scheme));
  }

  /** Two maps that are compared are seen as they are. */
  get #isOff(): boolean {
    return this.#element.compare !== '';
  }

  get #hasNerves(): boolean {
    return !this.#isOff && (this.#element.nerves || this.lead === 'nerves');
  }

  get #level(): Level | undefined {
    return this.#element.selection.at(-1)?.level;
  }

  /** The nerve in hand: the one under the pointer, unless one is chosen. */
  get #nerve(): Nerve | undefined {
    return this.#chosen ?? (this.#pointed && nervesAt(this.#pointed.point)[0]);
  }

  get #percent(): number {
    const alone = this.lead === 'nerves';
    return this.#share?.percent ?? (alone ? SHARES.alone : SHARES.over);
  }

  /** The layers that are drawn, the lowest first. */
  get #drawn(): readonly Layer[] {
    if (this.#isOff) return [];
    const { scheme, nerves, stocking, saddle } = this.#element;
    const level = this.#level;
    const { lead } = this;
    return [
      ...(lead !== 'overlap'
        ? []
        : !level
          ? [{ kind: 'shared', scheme } as const]
          : schemeById(scheme).levels.includes(level)
            ? [{ kind: 'extent', scheme, level } as const]
            : []),
      ...(lead === 'agreement' ? [{ kind: 'agreement' } as const] : []),
      ...(lead === 'nerves' || nerves ? [{ kind: 'nerves' } as const] : []),
      ...(stocking === null ? [] : [{ kind: 'stocking', depth: stocking } as const]),
      ...(saddle ? [{ kind: 'saddle' } as const] : []),
    ];
  }

  get #at(): PointModel {
    const { without } = this.#map.state().settings;
    return {
      pointed: this.#pointed,
      voice: this.#voice,
      words: this.words,
      offered: offeredSchemes(without),
      recalled: !without.has('recalled'),
    };
  }

  get #inHand(): NerveModel {
    const { voice, words, recalled } = this.#at;
    return { voice, words, recalled, nerve: this.#nerve, choose: (nerve) => this.#choose(nerve) };
  }

  get #toggles(): readonly LayerToggle[] {
    const element = this.#element;
    const { words } = this;
    const { lead } = this;
    const toggle = (name: string, word: string, pressed: boolean, press: () => void): LayerToggle => ({
      name,
      word,
      pressed,
      press: () => {
        press();
        this.#map.say(pressed ? words.hidden(word) : words.shown(word));
      },
    });
    return [
      toggle('nerves', words.nerves, element.nerves, () => (element.nerves = !element.nerves)),
      toggle('mode', words.nervesAlone, lead === 'nerves', () => {
        element.mode = lead === 'nerves' ? 'dermatomes' : 'nerves';
      }),
      toggle('agreement', words.agreement, lead === 'agreement', () => {
        Object.assign(element, { agreement: lead !== 'agreement', overlap: false, mode: 'dermatomes' });
      }),
      toggle('stocking', words.stocking, element.stocking !== null, () => {
        element.stocking = element.stocking === null ? FIRST_DEPTH : null;
      }),
      toggle('saddle', words.saddle, element.saddle, () => (element.saddle = !element.saddle)),
    ];
  }

  /** Chooses a nerve, or lets it go when it is chosen again. */
  #choose(nerve: Nerve | undefined): void {
    this.#chosen = nerve === this.#chosen ? undefined : nerve;
    this.#element.requestUpdate();
    const { words } = this;
    this.#map.say(
      this.#chosen ? `${words.nerveNames[this.#chosen]}, ${this.#voice.ui.selected}` : this.#voice.ui.cleared,
    );
  }
}

/** The point of a region: where it was met, or the middle of its place. */
function pointedAt({ point, place, side }: Region): Pointed | undefined {
  const spot = point ?? (place && place !== 'hand' ? placeCentre(place, side) : undefined);
  return spot && { point: spot, place };
}

function nerveOf({ zones }: PlateAnchor): Nerve {
  return zones?.[0] as Nerve;
}
