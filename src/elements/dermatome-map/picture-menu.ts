import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { PictureWords, Voice } from '../../locales/types.js';
import { adoptStyles } from './adopt-styles.js';
import type { DermatomeMap } from './dermatome-map.js';
import { pictureMenuStyles } from './picture-menu.styles.js';
import { canCopyPictures, copyPicture, savePicture } from './picture-saving.js';

/** How long it is to be read that something worked, in ms. */
export const READING_TIME = 4000;

/** One entry of the menu. */
interface Entry {
  readonly word: string;
  readonly done: string;
  readonly failed: string;
  readonly act: () => Promise<void>;
}

/** The menu at the end of the toolbar: it saves and copies the picture. */
export class PictureMenu implements ReactiveController {
  readonly #map: DermatomeMap;
  readonly #say: (sentence: string) => void;
  #open = false;
  #note = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: DermatomeMap, say: (sentence: string) => void) {
    this.#map = map;
    this.#say = say;
    map.addController(this);
    adoptStyles(map, pictureMenuStyles);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#open = false;
  }

  /** The control in the toolbar; nothing for a voice that has no words for it. */
  button({ details }: Voice): TemplateResult | typeof nothing {
    const words = details?.picture;
    if (!words) return nothing;
    return html`<button
      type="button"
      class="toggle menu-button"
      popovertarget="menu"
      aria-haspopup="menu"
      aria-expanded=${this.#open ? 'true' : 'false'}
      aria-label=${words.menu}
      title=${words.menu}
      @keydown=${this.#buttonKeydown}
    >
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h.01M8 8h.01M13 8h.01"></path></svg>
    </button>`;
  }

  /** The menu itself and what it says of its work, above the page when they are open. */
  sheet({ details }: Voice): TemplateResult | typeof nothing {
    const words = details?.picture;
    if (!words) return nothing;
    return html`
      <div
        id="menu"
        class="menu"
        part="menu"
        role="menu"
        popover
        aria-label=${words.menu}
        @beforetoggle=${this.#opening}
        @toggle=${this.#toggled}
        @keydown=${this.#menuKeydown}
      >
        ${this.#open ? this.#items(words) : nothing}
      </div>
      <p class="menu menu-note" popover aria-hidden="true" @beforetoggle=${this.#place}>${this.#note}</p>
    `;
  }

  #items(words: PictureWords): TemplateResult[] {
    return this.#entries(words).map(
      (entry) =>
        html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(entry)}>${entry.word}</button>`,
    );
  }

  #entries({ saveSvg, savePng, copy, saved, copied, notSaved, notCopied }: PictureWords): Entry[] {
    const map = this.#map;
    const saving = { done: saved, failed: notSaved };
    return [
      { ...saving, word: saveSvg, act: () => savePicture(map, 'image/svg+xml') },
      { ...saving, word: savePng, act: () => savePicture(map, 'image/png') },
      ...(canCopyPictures() ? [{ word: copy, done: copied, failed: notCopied, act: () => copyPicture(map) }] : []),
    ];
  }

  async #choose({ act, done, failed }: Entry): Promise<void> {
    this.#find('.menu')?.hidePopover();
    this.#find('.menu-button')?.focus();
    clearTimeout(this.#timer);
    let succeeded = true;
    try {
      await act();
    } catch (error) {
      succeeded = false;
      console.warn(`dermatome-map: ${String(error)}`);
    }
    this.#note = succeeded ? done : failed;
    this.#say(this.#note);
    await this.#map.updateComplete;
    const note = this.#find('.menu-note');
    if (!note?.isConnected) return;
    note.showPopover();
    // A failure stays until the reader puts it away.
    if (succeeded) this.#timer = setTimeout(() => note.hidePopover(), READING_TIME);
  }

  /** Below the button, or above it where the window ends; towards the middle of the window. */
  readonly #place = ({ target, newState }: ToggleEvent): void => {
    const button = this.#find('.menu-button')?.getBoundingClientRect();
    if (newState !== 'open' || !button) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { style } = target as HTMLElement;
    const isLow = button.bottom > clientHeight * 0.7;
    const isRight = button.left + button.right > clientWidth;
    style.setProperty('top', isLow ? 'auto' : `${button.bottom + 4}px`);
    style.setProperty('bottom', isLow ? `${clientHeight - button.top + 4}px` : 'auto');
    style.setProperty('left', isRight ? 'auto' : `${Math.max(8, button.left)}px`);
    style.setProperty('right', isRight ? `${Math.max(8, clientWidth - button.right)}px` : 'auto');
  };

  /** The entries are there when the menu is. */
  readonly #opening = (event: ToggleEvent): void => {
    this.#place(event);
    this.#open = event.newState === 'open';
    this.#map.requestUpdate();
  };

  readonly #toggled = ({ newState }: ToggleEvent): void => {
    if (newState !== 'open') return;
    this.#drawn[0]?.focus({ preventScroll: true });
    // The menu stays where it is in the window, so it goes when the page moves away under it.
    addEventListener('scroll', () => this.#find('.menu')?.hidePopover(), { capture: true, once: true, passive: true });
  };

  /** Down opens the menu; the other arrows go on in the toolbar. */
  readonly #buttonKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    this.#find('.menu')?.showPopover();
  };

  readonly #menuKeydown = (event: KeyboardEvent): void => {
    const items = this.#drawn;
    const from = items.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab' || event.key === 'Escape') this.#find('.menu')?.hidePopover();
    // The browser gives the focus back to the map as a whole, which cannot have it.
    if (event.key === 'Escape') this.#find('.menu-button')?.focus();
    if (to === undefined) return;
    event.preventDefault();
    items.at(to % items.length)?.focus({ preventScroll: true });
  };

  get #drawn(): HTMLElement[] {
    return [...this.#map.renderRoot.querySelectorAll<HTMLElement>('.menu [role="menuitem"]')];
  }

  #find(selector: string): HTMLElement | null {
    return this.#map.renderRoot.querySelector(selector);
  }
}
