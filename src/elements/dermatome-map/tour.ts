import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { isSchemeId, type SchemeId } from '../../core/schemes.js';
import { MAP_SIDES } from '../../core/sides.js';
import { TURN_LIMITS, VIEW_IDS, type ViewId } from '../../core/views.js';
import { TOUR } from '../../locales/en/tour.js';
import type { TourWords, Voice } from '../../locales/types.js';
import { adoptStyles } from './adopt-styles.js';
import type { MapPort } from './map-port.js';
import type { Problem } from './settings.js';
import { tourBar } from './tour-bar.js';
import { StepChangeEvent } from './tour-events.js';
import { STEP_ATTRIBUTES, captionOf, indexOf, nameOf, shownBy, shownIn, stepNames, stepsOf } from './tour-steps.js';
import type { Shown } from './tour-steps.js';
import { tourStyles } from './tour.styles.js';

/** What a tour asks of the map. */
export interface TourPort extends Pick<MapPort, 'turn' | 'say'> {
  readonly element: LitElement & { step: string };
  readonly voice: () => Voice | undefined;
  /** Changes the scheme, as the user asked for it. */
  readonly chooseScheme: (scheme: SchemeId) => void;
  /** Shows what a step asks for, as a page would set it. */
  readonly show: (values: Shown) => void;
}

/** Leads a reader through the steps that a page has put into a map. */
export class Tour implements ReactiveController {
  readonly #port: TourPort;
  readonly #observer: MutationObserver;
  #steps: readonly Element[] = [];
  /** What the map showed before the tour began. */
  #before: Shown | undefined;
  #current: Element | undefined;
  #shown = '';
  /** The name under which the current step was asked for. */
  #name = '';
  #hasReadAddress = false;

  constructor(port: TourPort) {
    this.#port = port;
    this.#observer = new MutationObserver((records) => {
      const { element } = port;
      if (records.some(({ type, target }) => type !== 'attributes' || target !== element)) this.#collect();
    });
    port.element.addController(this);
  }

  hostConnected(): void {
    const { element } = this.#port;
    adoptStyles(element, tourStyles);
    this.#observer.observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['id', ...STEP_ATTRIBUTES],
    });
    element.addEventListener('keydown', this.#keydown);
    addEventListener('hashchange', this.#hashchange);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed);
    this.#collect();
    this.#readAddress();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#port.element.removeEventListener('keydown', this.#keydown);
    removeEventListener('hashchange', this.#hashchange);
    document.removeEventListener('DOMContentLoaded', this.#parsed);
  }

  /** Makes the map show the step that it names, before it is drawn; the problem if there is no such step. */
  follow(): readonly Problem[] {
    const { element, show } = this.#port;
    if (this.#steps.length === 0) {
      this.#before = this.#current = undefined;
      return [];
    }
    this.#before ??= shownBy(element);
    const step = this.#steps[this.#index];
    if (!step) {
      this.#mark(undefined);
      // The rest of the page may hold the step.
      if (document.readyState === 'loading') return [];
      return [{ name: 'step', value: element.step, allowed: stepNames(this.#steps) }];
    }
    const values = shownIn(step, this.#before);
    if (step === this.#current && JSON.stringify(values) === this.#shown) return [];
    this.#mark(step, values);
    show(values);
    return [];
  }

  /** The bar below the stage; where there is no step, the place where one would appear. */
  bar(): TemplateResult {
    return tourBar({
      words: this.#words,
      steps: this.#steps,
      index: this.#index,
      go: (index) => this.#go(index),
    });
  }

  get #words(): TourWords {
    return this.#port.voice()?.details?.tour ?? TOUR;
  }

  get #index(): number {
    return indexOf(this.#steps, this.#port.element.step);
  }

  /** The user goes to a step. */
  #go(index: number): void {
    const { element, turn, chooseScheme, show, say } = this.#port;
    const step = this.#steps[index];
    if (!step) return;
    const values = shownIn(step, (this.#before ??= shownBy(element)));
    const { view, side, scheme, yaw, pitch } = values;
    const hasMoved = step !== this.#current;
    element.step = nameOf(step, index);
    this.#mark(step, values);
    // Of an unknown value the map itself tells.
    if (isSchemeId(scheme)) chooseScheme(scheme);
    if (VIEW_IDS.includes(view) && MAP_SIDES.includes(side) && isWithin(view, yaw, pitch))
      turn(view, side, { yaw, pitch });
    show(values);
    say(this.#words.step(index + 1, this.#steps.length, captionOf(step)));
    if (!hasMoved) return;
    /** @internal declared with @fires on the class */
    element.dispatchEvent(new StepChangeEvent({ step: index + 1, id: step.id || null, ...values }));
  }

  #mark(current: Element | undefined, values?: Shown): void {
    this.#current = current;
    this.#name = this.#port.element.step;
    this.#shown = JSON.stringify(values) ?? '';
    for (const step of this.#steps) step.toggleAttribute('current', step === current);
  }

  /** Reads the steps anew. The reader stays at a step that is still there, or at the one that took its place. */
  #collect(): void {
    const { element } = this.#port;
    const place = this.#current ? this.#steps.indexOf(this.#current) : -1;
    this.#steps = stepsOf(element);
    const last = this.#steps.length - 1;
    // Unless the page has asked for another one meanwhile.
    if (this.#current && element.step === this.#name && this.#name !== '' && last >= 0) {
      const index = this.#steps.indexOf(this.#current);
      const next = index < 0 ? Math.min(place, last) : index;
      this.#name = element.step = nameOf(this.#steps[next] as Element, next);
    }
    element.requestUpdate();
  }

  readonly #parsed = (): void => {
    this.#collect();
    this.#readAddress();
  };

  /** Opens the step that the page's address names, once: a map that is moved within the page stays where it is. */
  #readAddress(): void {
    const index = this.#hasReadAddress ? -1 : this.#named;
    if (index < 0) return;
    this.#hasReadAddress = true;
    this.#port.element.step = nameOf(this.#steps[index] as Element, index);
    this.#comeIntoView();
  }

  get #named(): number {
    return this.#steps.findIndex(({ id }) => id !== '' && new URL(`#${id}`, location.href).hash === location.hash);
  }

  readonly #hashchange = (): void => {
    const index = this.#named;
    if (index < 0) return;
    this.#go(index);
    this.#comeIntoView();
  };

  /** The browser looks for a caption that is hidden until now; the styles leave room for the picture above it. */
  #comeIntoView(): void {
    void this.#port.element.updateComplete.then(() => this.#current?.scrollIntoView());
  }

  /** The keys of presentation remotes. */
  readonly #keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented || this.#steps.length === 0) return;
    if (key !== 'PageDown' && key !== 'PageUp') return;
    event.preventDefault();
    this.#go(this.#index + (key === 'PageDown' ? 1 : -1));
  };
}

/** Whether a limb can be turned so from a view. */
function isWithin(view: ViewId, yaw: number, pitch: number): boolean {
  const { yaw: most, pitch: tilt } = TURN_LIMITS[view];
  return Math.abs(yaw) <= most && pitch >= tilt[0] && pitch <= tilt[1];
}
