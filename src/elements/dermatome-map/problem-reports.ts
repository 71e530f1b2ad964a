import type { Voice } from '../../locales/types.js';
import type { Problem } from './settings.js';

/** Tells of each problem once, for as long as it lasts. */
export class ProblemReports {
  #reported: readonly string[] = [];

  /** The problems that were not there before; a page author finds a sentence on each in the console. */
  fresh(problems: readonly Problem[], { ui }: Voice): readonly Problem[] {
    const keys = problems.map(({ name, value }) => `${name}=${value}`);
    const fresh = problems.filter((_, i) => !this.#reported.includes(keys[i] ?? ''));
    this.#reported = keys;
    for (const { name, value, allowed } of fresh) {
      console.warn(`dermatome-map: ${ui.error(name, value)} ${ui.errorAllowed(name, allowed)}`);
    }
    return fresh;
  }
}
