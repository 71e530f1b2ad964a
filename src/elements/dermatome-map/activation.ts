import type { Level } from '../../core/levels.js';
import type { Side } from '../../core/sides.js';
import { samePick, type Pick } from './selection.js';

/** The selection after a pick was activated: alone, or put in or out among several. */
export function afterActivation(picks: readonly Pick[], pick: Pick, multiple: boolean): Pick[] {
  if (!multiple) return [pick];
  return picks.some((other) => samePick(other, pick))
    ? picks.filter((other) => !samePick(other, pick))
    : [...picks, pick];
}

/** Chooses the level of shared skin: the first one, and the next one each time when the same skin is activated again. */
export class SharedSkin {
  #last = '';
  #index = 0;

  /** The level that this activation takes, or `null` on skin without any. */
  next(levels: readonly Level[], side: Side): Level | null {
    const skin = `${side} ${levels.join(' ')}`;
    this.#index = skin === this.#last ? (this.#index + 1) % levels.length : 0;
    this.#last = skin;
    return levels[this.#index] ?? null;
  }

  /** Forgets the skin that was activated last. */
  reset(): void {
    this.#last = '';
  }
}
