import type { Plate } from '../../atlas/types.js';
import type { MeasuredSize } from '../../controllers/element-size.js';
import type { Voice } from '../../locales/types.js';
import { inHand, plateFor } from './loaders.js';
import type { Settings } from './settings.js';
import type { Scene } from './stage.js';
import { fitStage, type Width } from './stage-layout.js';

/** What decides how a scene is laid out, beside the settings. */
export interface SceneOptions {
  readonly voice: Voice;
  readonly labelled: boolean;
  readonly points: boolean;
  readonly size: MeasuredSize;
  readonly width: Width;
}

/** The scene of one map: drawn anew only when the view changes, laid out anew only when something moves on it. */
export class Scenes {
  #plate: Plate | undefined;
  #scene: Scene | undefined;

  /** The scene for these settings. */
  of({ view, side, scheme }: Settings, { voice, labelled, points, size, width }: SceneOptions): Scene {
    const last = this.#plate?.request;
    if (!this.#plate || last?.view !== view || last.side !== side || last.scheme !== scheme) {
      this.#plate = plateFor({ view, side, scheme });
      this.#scene = undefined;
    }
    const hand = inHand();
    const fit = fitStage(this.#plate, size, width, labelled);
    const key = JSON.stringify([fit, labelled, points, voice.lang, voice.audience, hand !== undefined]);
    if (this.#scene?.key !== key) {
      const written = hand?.write(this.#plate, fit, { scheme, voice, labelled, points });
      this.#scene = { key, plate: this.#plate, fit, labels: [], spots: [], ...written };
    }
    return this.#scene;
  }
}
