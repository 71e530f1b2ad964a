import type { Plate } from '../../atlas/types.js';
import type { SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { inHand } from './loaders.js';
import type { NoteLayout } from './note-port.js';
import type { Scene } from './stage.js';
import { fitStage, fitTurned, type StageFit, type StageRoom } from './stage-layout.js';
import type { Lettering } from './writing.js';
import { isZoomed, type Zoom, zoomFit } from './zoom-fit.js';

/** What a scene shows, and in which room. */
export interface SceneRequest {
  readonly plate: Plate;
  /** The plate of the named view, after which a turned one is fitted. */
  readonly named: Plate;
  /** Where a limb that moves across the stage stands at this moment. */
  readonly fit?: StageFit | undefined;
  /** Nothing is written on a limb that moves. */
  readonly isMoving: boolean;
  readonly scheme: SchemeId;
  readonly voice: Voice;
  readonly points: boolean;
  readonly notes: NoteLayout | undefined;
  readonly room: StageRoom;
  readonly zoom: Zoom;
  readonly lettering?: Lettering | undefined;
}

/** So many scenes of one plate are kept. */
const MOST_KEPT = 8;

const kept = new WeakMap<Plate, Map<string, Scene>>();

/** The scene of one map: laid out anew only when something moves on it. */
export class Scenes {
  #scene: Scene | undefined;

  /** The scene for these settings. */
  of(request: SceneRequest): Scene {
    const { plate, scheme, voice, points, notes, room, zoom, isMoving, lettering } = request;
    const hand = inHand();
    const fit = request.fit ?? zoomFit(fitFor(plate, request.named, room), zoom);
    const labelled = room.labelled && !isMoving;
    const motion = request.fit ? 'travel' : isMoving ? 'turn' : 'none';
    const key = JSON.stringify([
      fit,
      labelled,
      points,
      voice.lang,
      voice.audience,
      hand !== undefined,
      notes?.key,
      lettering?.key,
      motion,
    ]);
    if (this.#scene?.plate !== plate || this.#scene.key !== key) {
      const layOut = (): Scene => {
        const written = hand?.write(plate, fit, {
          scheme,
          voice,
          labelled,
          points,
          notes,
          isMoving,
          isZoomed: isZoomed(zoom),
          lettering,
        });
        return { key, plate, fit, motion, labels: [], spots: [], ...written };
      };
      this.#scene = motion === 'none' && !notes ? shared(plate, key, layOut) : layOut();
    }
    return this.#scene;
  }
}

/** Where a plate stands at rest: a turned one after that of its named view. */
export function fitFor(plate: Plate, named: Plate, room: StageRoom): StageFit {
  const fit = fitStage(named, room);
  return plate === named ? fit : fitTurned(plate, fit, room);
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
