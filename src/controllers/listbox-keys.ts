import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One option of a listbox, as far as the keyboard is concerned. */
export interface KeyedOption {
  /** What identifies the option across renders. */
  readonly key: string;
  /** Options of one group are one above the other; the horizontal arrows change the group. */
  readonly group: string;
  /** What may be typed to reach the option, the most telling first. */
  readonly words: readonly string[];
}

/** What a listbox does with its options. */
export interface ListboxActions<T extends KeyedOption> {
  readonly options: () => readonly T[];
  /** The option with which the focus starts. */
  readonly initial: () => T | undefined;
  /** The user moved to an option, or away from all of them (`null`). */
  readonly moved: (option: T | null) => void;
  readonly chosen: (option: T) => void;
  /** A digit that does not belong to a word. */
  readonly digit?: (digit: number) => void;
  /** Escape or F2; returns whether the key was used. */
  readonly command?: (key: 'Escape' | 'F2') => boolean;
}

/** A digit that follows a letter within this time belongs to it, in ms. */
const TYPING_PAUSE = 700;

/** Moves through the options of a listbox that keeps the focus and points at its active option. */
export class ListboxKeys<T extends KeyedOption> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: ListboxActions<T>;
  #activeKey: string | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost, actions: ListboxActions<T>) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** The option to which the focus points, if it still exists. */
  get active(): T | undefined {
    return this.#actions.options().find(({ key }) => key === this.#activeKey);
  }

  hostDisconnected(): void {
    this.#activeKey = undefined;
    this.#typed = '';
  }

  /** Points at an option. */
  activate(option: T): void {
    this.#activeKey = option.key;
    this.#host.requestUpdate();
    this.#actions.moved(option);
  }

  /** Points at an option that is being pressed, before the listbox takes the focus; nothing is told yet. */
  point(option: T): void {
    this.#activeKey = option.key;
  }

  /** To be bound to `focus` of the listbox. */
  readonly focus = (): void => {
    const option = this.active ?? this.#actions.initial() ?? this.#actions.options()[0];
    if (option) this.activate(option);
  };

  /** To be bound to `blur` of the listbox. */
  readonly blur = (): void => {
    this.#typed = '';
    this.#actions.moved(null);
  };

  /** To be bound to `keydown` of the listbox. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.#handle(event.key, event.timeStamp)) event.preventDefault();
  };

  #handle(key: string, time: number): boolean {
    if (key === 'Escape' || key === 'F2') return this.#actions.command?.(key) ?? false;
    const active = this.active;
    if (key === 'Enter' || (key === ' ' && !this.#isTyping(time))) {
      this.#typed = '';
      if (active) this.#actions.chosen(active);
      return true;
    }
    if (key.length === 1) return this.#type(key.toLowerCase(), time);
    this.#typed = '';
    const option = this.#destination(key, active);
    if (option) this.activate(option);
    return option !== undefined || key.startsWith('Arrow');
  }

  #destination(key: string, active: T | undefined): T | undefined {
    const all = this.#actions.options();
    if (!active) return all[0];
    const group = all.filter((option) => option.group === active.group);
    const index = group.findIndex((option) => option.key === active.key);
    switch (key) {
      case 'ArrowDown':
        return group[(index + 1) % group.length];
      case 'ArrowUp':
        return group[(index - 1 + group.length) % group.length];
      case 'Home':
        return group[0];
      case 'End':
        return group.at(-1);
      case 'ArrowLeft':
      case 'ArrowRight':
        return this.#sameInOtherGroup(active, index);
      default:
        return undefined;
    }
  }

  #sameInOtherGroup(active: T, index: number): T | undefined {
    const others = this.#actions.options().filter((option) => option.group !== active.group);
    return others.find((option) => option.words[0] === active.words[0]) ?? others[index];
  }

  #isTyping(time: number): boolean {
    return this.#typed !== '' && time - this.#typedAt < TYPING_PAUSE;
  }

  #type(character: string, time: number): boolean {
    const typing = this.#isTyping(time);
    const digit = Number(character);
    if (!typing && character !== ' ' && Number.isInteger(digit)) {
      this.#actions.digit?.(digit);
      return this.#actions.digit !== undefined;
    }
    this.#typed = (typing ? this.#typed : '') + character;
    this.#typedAt = time;
    const option = this.#match(this.#typed);
    if (option) this.activate(option);
    return option !== undefined;
  }

  /** The option, of the active group if possible, of which a name, or else any word of one, begins with the text. */
  #match(text: string): T | undefined {
    const group = this.active?.group;
    const all = this.#actions.options();
    const ordered = [
      ...all.filter((option) => option.group === group),
      ...all.filter((option) => option.group !== group),
    ];
    const named = (start: string): T | undefined =>
      ordered.find(({ words }) => words.some((word) => ` ${word}`.toLowerCase().includes(start)));
    const first = ordered.find(({ words }) => words[0]?.toLowerCase().startsWith(text));
    return first ?? named(` ${text}`);
  }
}
