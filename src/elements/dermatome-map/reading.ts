import type { Level } from '../../core/levels.js';
import type { Side } from '../../core/sides.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { Interaction } from './interaction.js';
import type { Highlight } from './map-port.js';
import type { PanelSubject } from './panel.js';
import { levelText, picksOf, sidesOf, type Pick } from './selection.js';
import { levelsOf, type Settings } from './settings.js';

/** What reading asks of the map. */
export interface ReadingPort {
  readonly element: DermatomeMap;
  readonly settings: () => Settings | undefined;
  readonly interaction: () => Interaction | undefined;
  /** Whether the panel stands beside the stage, so that it can follow the pointer. */
  readonly isWide: () => boolean;
  /** Does something with what is in hand, at once or when it is loaded. */
  readonly withInteraction: (act: (interaction: Interaction) => void) => void;
  /** Moves the focus among the controls of the panel. */
  readonly panelKeydown: (event: KeyboardEvent) => void;
}

/** Where the reader is: what is selected, what the panel is about, which entries the list shows. */
export class Reading {
  /** What the reader searches the list for. */
  query = '';
  readonly #port: ReadingPort;
  #listSide: Side = 'right';
  #chosen: { readonly text: string; readonly picks: readonly Pick[] } | undefined;
  /** What the reader went into the details of; it stays there while the focus is in them. */
  #opened: PanelSubject | undefined;

  constructor(port: ReadingPort) {
    this.#port = port;
    port.element.addController({ hostDisconnected: () => (this.#opened = undefined) });
  }

  /** The selected levels with their sides. */
  get selection(): readonly Pick[] {
    const { side, level } = this.#port.element;
    const chosen = this.#chosen?.picks.filter((pick) => sidesOf(side).includes(pick.side)) ?? [];
    return chosen.length > 0 ? chosen : picksOf(levelsOf(level), side);
  }

  /** What the panel is about. */
  get subject(): PanelSubject {
    const highlight = this.#port.interaction()?.highlight;
    if (highlight && this.#port.isWide()) return subjectOf(highlight);
    if (this.#opened) return this.#opened;
    const { selection } = this;
    const last = selection.at(-1);
    if (!last) return 'rest';
    return { level: last.level, sides: selection.filter(({ level }) => level === last.level).map(({ side }) => side) };
  }

  /** The side whose entries the list shows. */
  get listSide(): Side {
    const sides = sidesOf(this.#port.element.side);
    return sides.includes(this.#listSide) ? this.#listSide : (sides[0] ?? 'right');
  }

  /** Whether the reader went into details. */
  get isOpened(): boolean {
    return this.#opened !== undefined;
  }

  /** The page has set other levels than the reader chose. */
  followLevel(): void {
    if (this.#port.element.level !== this.#chosen?.text) this.#chosen = undefined;
  }

  select(picks: readonly Pick[]): void {
    this.#opened = undefined;
    this.#chosen = { text: levelText(picks), picks };
    this.#port.element.level = this.#chosen.text;
    this.#port.element.requestUpdate();
  }

  /** Forgets what the reader chose: something else is shown. */
  forget(): void {
    this.#chosen = this.#opened = undefined;
  }

  showSide(side: Side): void {
    this.#listSide = side;
    this.#port.element.requestUpdate();
  }

  search(query: string): void {
    this.query = query;
    this.#port.element.requestUpdate();
  }

  /** Chooses another level on the side that the panel is about. */
  chooseBeside(level: Level): void {
    const { subject } = this;
    const side = typeof subject === 'object' ? subject.sides[0] : undefined;
    if (side) this.#port.withInteraction((interaction) => interaction.choose({ level, side }));
  }

  toggleList(): void {
    const { element } = this.#port;
    element.list = !element.list;
    this.#opened = undefined;
    this.query = '';
  }

  /** Goes into the details of a highlight, or of what is selected; returns whether there are any. */
  enterDetails(highlight?: Highlight): boolean {
    const subject = highlight?.level ? subjectOf(highlight) : this.subject;
    if (subject === 'rest' || this.#port.settings()?.without.has('panel')) return false;
    this.#opened = subject;
    this.#focusAfterUpdate('.panel h3[tabindex]');
    return true;
  }

  close(): void {
    if (!this.#opened) this.#port.interaction()?.clear();
    else this.#leaveDetails();
  }

  /** The level in hand is let go, unless the focus goes on to its details or to the button that leads there. */
  leaveList(to: EventTarget | null): void {
    if (to instanceof Element && to.matches('.list .button')) return;
    if (isInPanel(to)) this.#opened = this.subject;
    this.#port.interaction()?.keys.blur();
  }

  /** What the reader went on to from the list stays, until the focus goes elsewhere. */
  readonly panelFocusout = ({ relatedTarget }: FocusEvent): void => {
    if (!relatedTarget || isInPanel(relatedTarget) || !this.#opened) return;
    this.#opened = undefined;
    this.#port.element.requestUpdate();
  };

  readonly panelKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') this.#port.panelKeydown(event);
    else {
      event.preventDefault();
      this.#leaveDetails();
    }
  };

  #leaveDetails(): void {
    this.#opened = undefined;
    this.#focusAfterUpdate('.listbox');
  }

  #focusAfterUpdate(selector: string): void {
    const { element } = this.#port;
    element.requestUpdate();
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

function isInPanel(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.panel') !== null;
}

function subjectOf({ level, region }: Highlight): PanelSubject {
  return level ? { level, sides: [region.side] } : 'blank-skin';
}
