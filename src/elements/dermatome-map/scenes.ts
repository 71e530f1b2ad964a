import { inkInUse } from '../../atlas/inking.js';
import { drawPlate } from '../../atlas/plate.js';
import type { Plate } from '../../atlas/types.js';
import type { MeasuredSize } from '../../controllers/element-size.js';
import type { Voice } from '../../locales/types.js';
import { inHand } from './loaders.js';
import type { NoteLayout } from './note-port.js';
import type { Settings } from './settings.js';
import type { Scene } from './stage.js';
import { fitStage, type Width } from './stage-layout.js';

/** What decides how a scene is laid out, beside the settings. */
export interface SceneOptions {
  readonly voice: Voice;
  readonly labelled: boolean;
  readonly points: boolean;
  readonly notes: NoteLayout | undefined;
  readonly size: MeasuredSize;
  readonly width: Width;
}

/** The scene of one map: drawn anew only when the view changes, laid out anew only when something moves on it. */
export class Scenes {
  #plate: Plate | undefined;
  #scene: Scene | undefined;

  /** The scene for these settings. */
  of({ view, side, scheme }: Settings, { voice, labelled, points, notes, size, width }: SceneOptions): Scene {
    const last = this.#plate?.request;
    const lacksInk = this.#plate?.inked === false && inkInUse() !== undefined;
    if (!this.#plate || lacksInk || last?.view !== view || last.side !== side || last.scheme !== scheme) {
      this.#plate = drawPlate({ view, side, scheme });
      this.#scene = undefined;
    }
    const hand = inHand();
    const fit = fitStage(this.#plate, size, width, labelled, notes?.beside(this.#plate));
    const key = JSON.stringify([fit, labelled, points, voice.lang, voice.audience, hand !== undefined, notes?.key]);
    if (this.#scene?.key !== key) {
      const written = hand?.write(this.#plate, fit, { scheme, voice, labelled, points, notes });
      this.#scene = { key, plate: this.#plate, fit, labels: [], spots: [], ...written };
    }
    return this.#scene;
  }
}
