import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from './after-paint.js';

/** What a roving focus moves among. */
export interface RovingFocusOptions {
  /** The controls in reading order; hidden and disabled ones left out. */
  readonly items: () => readonly HTMLElement[];
  /** The control that Tab reaches when none has had the focus yet: the checked one of a radio group. */
  readonly home?: (items: readonly HTMLElement[]) => HTMLElement | undefined;
  /** Called when an arrow key moved the focus, for groups in which moving selects. */
  readonly moved?: (item: HTMLElement) => void;
}

/** What a template binds to the group. */
export interface RovingKeys {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/** Makes several controls one tab stop: Tab enters and leaves the group, arrow keys move inside it. */
export class RovingFocus implements ReactiveController, RovingKeys {
  readonly #options: RovingFocusOptions;
  #current: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, options: RovingFocusOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    // Which controls are seen is known by layout, and costs nothing when the page has just been laid out to be painted.
    if (waiting.size === 0) void afterPaint().then(settle);
    waiting.add(this);
  }

  hostDisconnected(): void {
    this.#current = undefined;
  }

  /** To be bound to `focusin` of the group: a click or a script may have focused any of the controls. */
  readonly focusin = (event: FocusEvent): void => {
    const item = this.#options.items().find((candidate) => candidate === event.target);
    if (item) this.#current = item;
    this.apply();
  };

  /** To be bound to `keydown` of the group. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = this.#options.items();
    const from = items.findIndex((item) => item === event.target);
    const to = from < 0 ? undefined : destination(event.key, from, items.length, isRightToLeft(event.target));
    const item = to === undefined ? undefined : items[to];
    if (!item) return;
    // A select keeps the vertical arrows: they change its value.
    if (event.target instanceof HTMLSelectElement && /Up|Down|Home|End/.test(event.key)) return;
    event.preventDefault();
    item.focus();
    this.#options.moved?.(item);
  };

  /** Makes one control the tab stop. */
  apply(): void {
    const items = this.#options.items();
    const stop = items.find((item) => item === this.#current) ?? this.#options.home?.(items) ?? items[0];
    for (const item of items) {
      const index = item === stop ? 0 : -1;
      if (item.getAttribute('tabindex') !== `${index}`) item.tabIndex = index;
    }
  }
}

const waiting = new Set<RovingFocus>();

function settle(): void {
  const all = [...waiting];
  waiting.clear();
  for (const roving of all) roving.apply();
}

function isRightToLeft(target: EventTarget | null): boolean {
  return target instanceof Element && getComputedStyle(target.parentElement ?? target).direction === 'rtl';
}

function destination(key: string, from: number, length: number, rightToLeft: boolean): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return (from + 1) % length;
  if (key === backward || key === 'ArrowUp') return (from - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return undefined;
}
