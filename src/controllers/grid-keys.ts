import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The cells of one grid, row by row as they are seen. */
export type GridRows = readonly (readonly HTMLElement[])[];

/** What a key asks for besides a value: all of a block and side, how a cell is tested, or to choose among its answers. */
export type GridCommand = 'block' | 'help' | 'choose';

/** What a grid does with its cells. */
export interface GridActions {
  /** Every grid on the screen; each is one tab stop, and arrows and filling lead from one into the next. */
  readonly grids: () => readonly GridRows[];
  /** The cell that Tab reaches in a grid that has not had the focus yet. */
  readonly home?: (cells: readonly HTMLElement[]) => HTMLElement | undefined;
  /** A character was typed; whether it filled the cell. */
  readonly fill: (cell: HTMLElement, character: string) => boolean;
  /** A character that changes what a filled cell holds; whether it did. */
  readonly amend?: (cell: HTMLElement, character: string) => boolean;
  /** The cell is to be empty. */
  readonly clear: (cell: HTMLElement) => void;
  readonly command: (cell: HTMLElement, command: GridCommand) => void;
  /** A cell has the focus. */
  readonly reached?: (cell: HTMLElement) => void;
}

/** What a template binds to each grid. */
export interface GridBindings {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusin: (event: FocusEvent) => void;
}

/** So long after a cell was filled a character still belongs to it, even where the next cell could take it, ms. */
const AMENDING = 1500;

/** A cell that was filled and left, and where the focus went from it. */
interface Filled {
  readonly cell: HTMLElement;
  readonly next: HTMLElement;
  readonly time: number;
}

/**
 * Works grids like a spreadsheet: arrows move from cell to cell, a typed character fills a cell and moves on.
 *
 * A filled cell that was left can be amended as long as nothing else was done since: `4` and then `-` is one grade.
 */
export class GridKeys implements ReactiveController, GridBindings {
  readonly #actions: GridActions;
  #last: HTMLElement[] = [];
  #filled: Filled | undefined;

  constructor(host: ReactiveControllerHost, actions: GridActions) {
    this.#actions = actions;
    host.addController(this);
  }

  hostUpdated(): void {
    this.apply();
  }

  hostDisconnected(): void {
    this.#last = [];
    this.#filled = undefined;
  }

  /** Makes one cell of each grid its tab stop. */
  apply(): void {
    for (const grid of this.#actions.grids()) {
      const cells = grid.flat();
      const stop = this.#last.find((cell) => cells.includes(cell)) ?? this.#actions.home?.(cells) ?? cells[0];
      for (const cell of cells) {
        const index = cell === stop ? 0 : -1;
        if (cell.getAttribute('tabindex') !== `${index}`) cell.tabIndex = index;
      }
    }
  }

  /** To be bound to `focusin` of a grid: a click or a script may have focused any cell. */
  readonly focusin = (event: FocusEvent): void => {
    const cell = this.#cellOf(event);
    if (!cell) return;
    if (cell !== this.#filled?.next) this.#filled = undefined;
    const grid = this.#actions.grids().find((rows) => rows.flat().includes(cell));
    const neighbours = grid?.flat() ?? [];
    this.#last = [cell, ...this.#last.filter((other) => other.isConnected && !neighbours.includes(other))];
    this.#actions.reached?.(cell);
    this.apply();
  };

  /** To be bound to `keydown` of a grid. */
  readonly keydown = (event: KeyboardEvent): void => {
    const cell = this.#cellOf(event);
    if (!cell || event.defaultPrevented || event.altKey || event.metaKey) return;
    if (this.#handle(cell, event)) event.preventDefault();
  };

  #cellOf({ target }: Event): HTMLElement | undefined {
    const cells = this.#actions.grids().flat(2);
    return cells.find((cell) => cell === target);
  }

  #handle(cell: HTMLElement, { key, ctrlKey, shiftKey, timeStamp }: KeyboardEvent): boolean {
    if (key.length === 1 && key !== ' ') return !ctrlKey && this.#type(cell, key, { shiftKey, timeStamp });
    const to = shiftKey ? undefined : this.#destination(cell, key, ctrlKey);
    if (to) {
      this.#filled = undefined;
      to.focus();
      return true;
    }
    if (ctrlKey || shiftKey) return false;
    if (key === 'Delete' || key === 'Backspace') {
      this.#filled = undefined;
      this.#actions.clear(cell);
      return true;
    }
    if (key !== 'Enter' && key !== ' ') return key.startsWith('Arrow');
    this.#actions.command(cell, 'choose');
    return true;
  }

  #type(cell: HTMLElement, key: string, { shiftKey, timeStamp }: { shiftKey: boolean; timeStamp: number }): boolean {
    if (key === 'A' && shiftKey) {
      this.#filled = undefined;
      this.#actions.command(cell, 'block');
      return true;
    }
    const character = key.toLowerCase();
    if (this.#amend(cell, character, timeStamp)) return true;
    this.#filled = undefined;
    if (this.#actions.fill(cell, character)) {
      const next = this.#beside(cell, 1);
      this.#filled = { cell, next: next ?? cell, time: timeStamp };
      next?.focus();
      return true;
    }
    if (character !== 'h') return false;
    this.#actions.command(cell, 'help');
    return true;
  }

  /** Just after a cell was filled the character is meant for it; later the cell in hand comes first. */
  #amend(cell: HTMLElement, character: string, time: number): boolean {
    const filled = this.#filled?.next === cell && this.#filled.cell.isConnected ? this.#filled : undefined;
    const isRecent = filled !== undefined && time - filled.time < AMENDING;
    const order = isRecent ? [filled.cell, cell] : [cell, ...(filled ? [filled.cell] : [])];
    return order.some((candidate) => this.#actions.amend?.(candidate, character) ?? false);
  }

  #destination(cell: HTMLElement, key: string, toEnds: boolean): HTMLElement | undefined {
    const isMirrored = getComputedStyle(cell).direction === 'rtl';
    const row = this.#actions
      .grids()
      .flat()
      .find((cells) => cells.includes(cell));
    const grid = this.#actions.grids().find((rows) => rows.flat().includes(cell));
    if (key === 'Home') return toEnds ? grid?.flat()[0] : row?.[0];
    if (key === 'End') return toEnds ? grid?.flat().at(-1) : row?.at(-1);
    if (toEnds) return undefined;
    if (key === 'ArrowRight') return this.#beside(cell, isMirrored ? -1 : 1);
    if (key === 'ArrowLeft') return this.#beside(cell, isMirrored ? 1 : -1);
    if (key === 'ArrowDown') return this.#below(cell, 1);
    if (key === 'ArrowUp') return this.#below(cell, -1);
    return undefined;
  }

  /** The next cell along the row; the end of a row leads to the next row. */
  #beside(cell: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const cells = this.#actions.grids().flat(2);
    return cells[cells.indexOf(cell) + step];
  }

  #below(cell: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const rows = this.#actions.grids().flat();
    const index = rows.findIndex((cells) => cells.includes(cell));
    const column = rows[index]?.indexOf(cell) ?? 0;
    const row = rows[index + step];
    return row?.[Math.min(column, row.length - 1)];
  }
}
