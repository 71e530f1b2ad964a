import { type LitElement, adoptStyles } from 'lit';
import { loadVoice } from '../../locales/voices.js';
import { loadInHand, loadPrepared, loadSchemes } from './loaders.js';
import type { RailPlates } from './rail-plates.js';
import { type Properties, propertiesOf, readRecord } from './server-record.js';
import { type RawSettings, readSettings, type Settings } from './settings.js';
import { takingUp } from './still.js';

/** A map that a server has drawn, until the element has taken its picture up. */
export class Served {
  readonly #map: LitElement;
  readonly #root: ShadowRoot;
  /** What it was drawn with, unless the server had nothing to draw it with. */
  readonly #drawn: Properties | undefined;
  #wanted: Properties = {};

  constructor(map: LitElement) {
    this.#map = map;
    this.#root = map.shadowRoot as ShadowRoot;
    this.#drawn = readRecord(this.#root.querySelector('.map'));
    adoptStyles(this.#root, this.#styles);
  }

  /** Loads what the server drew with and draws what the rail shows, so that the first update can draw the same. */
  async prepare(plates: RailPlates): Promise<void> {
    const settings = this.#settings;
    const picture = settings && loadPrepared(settings.view);
    const voice = settings && loadVoice(settings.lang, settings.audience);
    const { inHandStyles } = await loadInHand();
    await Promise.all([picture, voice, loadSchemes()]);
    // A server writes styles into the map, which a strict policy blocks; sheets are adopted under any.
    adoptStyles(this.#root, [...this.#styles, inHandStyles]);
    for (const written of this.#root.querySelectorAll('style')) written.remove();
    if (!settings || settings.without.has('views')) return;
    const { scheme, side } = settings;
    for (let draw = plates.next(scheme, side); draw; draw = plates.next(scheme, side)) {
      draw();
      // The page stays quick meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** The map is for one update what it was on the server. */
  enter(): void {
    this.#wanted = propertiesOf(this.#map);
    Object.assign(this.#map, this.#drawn);
  }

  /** Takes up what is drawn. What cannot be taken up, such as a map of another version, is drawn anew. */
  takeUp(update: () => void): void {
    // The support for hydration tries it once, come what may: it is given what it cannot take for the map.
    if (!this.#drawn) this.#root.replaceChildren(...['lit-part', '/lit-part'].map((data) => new Comment(data)));
    if ('litElementHydrateSupport' in globalThis) {
      try {
        takingUp(update);
        return;
      } catch (error) {
        if (this.#drawn)
          console.warn(`dermatome-map: drawn anew, since the server drew something else. ${String(error)}`);
      }
    }
    this.#root.replaceChildren();
    this.#map.renderOptions.renderBefore = null;
    update();
  }

  /** The map is again what the page wants. */
  leave(): void {
    Object.assign(this.#map, this.#wanted);
    this.#map.requestUpdate();
  }

  get #settings(): Settings | undefined {
    if (!this.#drawn) return undefined;
    const read = readSettings({ ...(this.#drawn as unknown as RawSettings), pageLanguage: '', known: [] });
    return 'settings' in read ? read.settings : undefined;
  }

  get #styles(): typeof LitElement.elementStyles {
    return (this.#map.constructor as typeof LitElement).elementStyles;
  }
}
