import { inkInUse } from '../../atlas/inking.js';
import type { Plate } from '../../atlas/types.js';
import type { MeasuredSize } from '../../controllers/element-size.js';
import type { Voice } from '../../locales/types.js';
import { inHand } from './loaders.js';
import { plateOf } from './plates.js';
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

/** So many scenes of one plate are kept. */
const MOST_KEPT = 8;

const kept = new WeakMap<Plate, Map<string, Scene>>();

/** The scene of one map: drawn anew only when the view changes, laid out anew only when something moves on it. */
export class Scenes {
  #plate: Plate | undefined;
  #scene: Scene | undefined;

  /** The scene for these settings. */
  of({ view, side, scheme }: Settings, { voice, labelled, points, size, width }: SceneOptions): Scene {
    const last = this.#plate?.request;
    const lacksInk = this.#plate?.inked === false && inkInUse() !== undefined;
    if (!this.#plate || lacksInk || last?.view !== view || last.side !== side || last.scheme !== scheme) {
      this.#plate = plateOf({ view, side, scheme });
      this.#scene = undefined;
    }
    const hand = inHand();
    const fit = fitStage(this.#plate, size, width, labelled);
    const key = JSON.stringify([fit, labelled, points, voice.lang, voice.audience, hand !== undefined]);
    if (this.#scene?.key !== key) {
      const plate = this.#plate;
      this.#scene = shared(plate, key, () => {
        const written = hand?.write(plate, fit, { scheme, voice, labelled, points });
        return { key, plate, fit, labels: [], spots: [], ...written };
      });
    }
    return this.#scene;
  }
}

/** The scene of a plate, laid out once for all maps of one size. */
function shared(plate: Plate, key: string, layOut: () => Scene): Scene {
  let scenes = kept.get(plate);
  if (!scenes) kept.set(plate, (scenes = new Map<string, Scene>()));
  let scene = scenes.get(key);
  if (!scene) {
    if (scenes.size === MOST_KEPT) scenes.clear();
    scenes.set(key, (scene = layOut()));
  }
  return scene;
}
