import type { Plate } from '../../atlas/types.js';
import type { SchemeId } from '../../core/schemes.js';
import { sceneWithin } from './compare-labels.js';
import { plateFor, type InHand } from './loaders.js';
import type { MapState } from './map-port.js';
import type { Scene } from './stage.js';
import type { Turning } from './turning.js';
import { isZoomed } from './zoom-fit.js';

/** What the scenes of two maps depend on. */
export interface CompareScenesPort {
  readonly hand: InHand;
  readonly turning: Turning;
  readonly state: () => Pick<MapState, 'settings' | 'voice'>;
  readonly looks: () => { readonly points: boolean; readonly unlabelled: boolean };
  /** Where the line is, percent of the width of the stage from its left; `undefined` where there is none. */
  readonly line: () => number | undefined;
}

/** Draws the limb of the first map in the second: turned alike, at the same place of the stage, labelled up to the line. */
export class CompareScenes {
  readonly #port: CompareScenesPort;
  /** The plates of the first map with the same limb in the second map. */
  readonly #pairs = new WeakMap<Plate, Plate>();
  #second: Scene | undefined;
  #cut: { readonly of: Scene; readonly to: number; readonly scene: Scene } | undefined;

  constructor(port: CompareScenesPort) {
    this.#port = port;
  }

  /** The scene of the second map that was drawn last. */
  get second(): Scene | undefined {
    return this.#second;
  }

  /** The scene of the first map, as much of it as is seen. */
  firstOf(scene: Scene): Scene {
    const to = this.#lineOn(scene);
    if (to === undefined) return scene;
    if (this.#cut?.of !== scene || this.#cut.to !== to) {
      this.#cut = { of: scene, to, scene: sceneWithin(this.#port.hand, scene, { from: 0, to }) };
    }
    return this.#cut.scene;
  }

  /** The scene of the second map beside one of the first. */
  secondOf(first: Scene): Scene {
    const { hand, turning, state, looks } = this.#port;
    const plate = this.plateBeside(first);
    const { settings, voice } = state();
    const { points, unlabelled } = looks();
    const { fit, motion } = first;
    const from = this.#lineOn(first);
    const key = JSON.stringify([fit, motion, from, points, unlabelled, voice.lang, voice.audience]);
    if (this.#second?.plate === plate && this.#second.key === key) return this.#second;
    const isMoving = motion !== 'none';
    const written = hand.write(plate, fit, {
      scheme: settings.compare as SchemeId,
      voice,
      labelled: !unlabelled && !isMoving,
      points,
      notes: undefined,
      isMoving,
      isZoomed: isZoomed(turning.zoom),
    });
    const whole = { key, plate, fit, motion, ...written };
    return (this.#second = from === undefined ? whole : { ...sceneWithin(hand, whole, { from, to: fit.width }), key });
  }

  /** The plate of the second map beside a scene of the first. */
  plateBeside({ plate, motion }: Scene): Plate {
    const { hand, turning, state } = this.#port;
    const scheme = state().settings.compare as SchemeId;
    const kept = this.#pairs.get(plate);
    if (kept?.request.scheme === scheme) return kept;
    const inSecond = ({ request }: Plate): Plate =>
      request.detail === 'moving'
        ? hand.drawPlate({ ...request, scheme })
        : (plateFor({ ...request, scheme }) as Plate);
    const drawn = (motion === 'travel' && turning.between(inSecond)) || inSecond(plate);
    this.#pairs.set(plate, drawn);
    return drawn;
  }

  #lineOn({ fit }: Scene): number | undefined {
    const line = this.#port.line();
    return line === undefined ? undefined : (fit.width * line) / 100;
  }
}
