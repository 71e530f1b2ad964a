import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GridRows } from '../../../controllers/grid-keys.js';

/** What of the help is to have the focus. */
export type HelpPart = 'help' | 'answers';

/** Finds what is on the screen of an examination, and moves the focus there as soon as it has been drawn. */
export class EntryFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ParentNode;
  /** The key of the thing, or the sign, to be reached. */
  #wanted: string | undefined;
  #part: HelpPart | undefined;

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  /** Goes to a thing by its key, or to a sign. */
  goTo(key: string | undefined): void {
    this.#wanted = key;
    this.#host.requestUpdate();
  }

  /** Goes to the help or the answers of the thing in hand. */
  goToHelp(part: HelpPart): void {
    this.#part = part;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#target();
    if (target) this.#wanted = undefined;
    target?.focus();
    const part = this.#part;
    this.#part = undefined;
    if (part === 'help') this.#root().querySelector<HTMLElement>('.help')?.focus();
    if (part === 'answers') this.#given()?.focus();
  }

  hostDisconnected(): void {
    this.#wanted = undefined;
    this.#part = undefined;
  }

  /** The rows of cells of every table. */
  grids(): GridRows[] {
    return [...this.#root().querySelectorAll('table.grid')].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>('[role=gridcell]')]),
    );
  }

  /** The buttons of a group of answers that can be pressed. */
  answers(group: number): HTMLElement[] {
    return [...this.#root().querySelectorAll<HTMLElement>(`[data-group="${group}"] button:not(:disabled)`)];
  }

  #target(): HTMLElement | undefined {
    if (!this.#wanted) return undefined;
    const key = CSS.escape(this.#wanted);
    const places = [
      `[data-item="${key}"]`,
      `[data-answers="${key}"] [aria-pressed=true]`,
      `[data-answers="${key}"] button`,
      `[data-sign="${key}"] input:checked`,
    ];
    return places.flatMap((place) => this.#root().querySelector<HTMLElement>(place) ?? [])[0];
  }

  /** The answer that was given, or else the first. */
  #given(): HTMLElement | undefined {
    const all = [...this.#root().querySelectorAll<HTMLElement>('.help .answer')];
    return all.find((answer) => answer.getAttribute('aria-pressed') === 'true') ?? all[0];
  }
}
