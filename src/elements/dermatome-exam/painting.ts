import { html, type ReactiveController, type TemplateResult } from 'lit';
import { isPainted } from '../../exam/examination.js';
import type { Examination, PaintedFinding, Stroke } from '../../exam/types.js';
import type { ExamUiWords } from '../../locales/exam-ui-types.js';
import { icon } from './icons.js';
import type { SummaryPort } from './lazy-summary.js';

/** The map on which skin is painted is an element of its own: who registers the examination says how it is loaded. */
export const paintingMap: { load?: () => Promise<unknown> } = {};

/** What was painted, as the map tells it. */
interface PaintedSkin {
  readonly strokes: readonly Stroke[];
  readonly findings: readonly PaintedFinding[];
}

/** The skin that is painted in place of the steps. Each mark is one step of undo of the record, and what the map takes back is taken back there. */
export class Painting implements ReactiveController {
  readonly #port: SummaryPort;
  readonly #done: () => void;
  #isOpen = false;
  #state: 'loading' | 'here' | 'failed' = 'loading';
  /** The map says that the reader has done by going to another mode. */
  #observer: MutationObserver | undefined;
  #observed: Element | undefined;
  /** The strokes that the map told last, and the record that they led to. */
  #told: { readonly strokes: readonly Stroke[]; readonly examination: Examination } | undefined;

  /** @param done The reader has painted enough. */
  constructor(port: SummaryPort, done: () => void) {
    this.#port = port;
    this.#done = done;
    port.host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#state = 'loading';
    this.#port.host.requestUpdate();
    void loadMap().then((came) => {
      this.#state = came ? 'here' : 'failed';
      this.#port.host.requestUpdate();
    });
  }

  close(): void {
    this.#isOpen = false;
    this.#told = undefined;
    this.#port.host.requestUpdate();
  }

  hostUpdated(): void {
    const map = this.#port.host.renderRoot.querySelector('.painting dermatome-map') ?? undefined;
    if (map === this.#observed) return;
    this.#observed = map;
    this.#observer?.disconnect();
    if (!map) return;
    this.#observer ??= new MutationObserver(() => {
      if (this.#observed?.getAttribute('mode') !== 'paint') this.#done();
    });
    this.#observer.observe(map, { attributeFilter: ['mode'] });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  hostConnected(): void {
    // What is observed is found after an update, and coming back does not update by itself.
    if (this.#isOpen) this.#port.host.requestUpdate();
  }

  view(): TemplateResult {
    const { ui } = this.#port.words();
    return html`<div class="painting" id="painting" role="group" tabindex="-1" aria-label=${ui.paintTitle}>
      ${this.#state === 'here' ? this.#map() : this.#waiting(ui)}
    </div>`;
  }

  #map(): TemplateResult {
    const { audience, lang } = this.#port.words();
    return html`<dermatome-map
      mode="paint"
      audience=${audience}
      lang=${lang}
      .strokes=${this.#strokes}
      @paint-change=${this.#painted}
    ></dermatome-map>`;
  }

  #waiting(ui: ExamUiWords): TemplateResult {
    return html`<header>
        <h2>${ui.paintTitle}</h2>
        <div class="actions"><button type="button" class="primary" @click=${this.#done}>${ui.paintDone}</button></div>
      </header>
      ${
        this.#state === 'failed'
          ? html`<div class="error" part="error" role="alert">${icon('warning')}<h3>${ui.paintFailed}</h3></div>`
          : html`<p class="drawing-now soft">${ui.paintLoading}</p>`
      }`;
  }

  /** What the map told is handed back as it came, so that it goes on as before; the record holds a copy. */
  get #strokes(): readonly Stroke[] {
    const examination = this.#port.examination();
    return this.#told?.examination === examination ? this.#told.strokes : examination.strokes;
  }

  readonly #painted = (event: Event): void => {
    // The page hears of it as a change of the record.
    event.stopPropagation();
    const { strokes, findings } = (event as CustomEvent<PaintedSkin>).detail;
    this.#port.painted(strokes, findings);
    this.#told = { strokes, examination: this.#port.examination() };
    this.#port.host.requestUpdate();
  };
}

/** The way to the skin that is painted, beside a step. */
export function paintCard(examination: Examination, ui: ExamUiWords, open: () => void): TemplateResult {
  const places = new Set(examination.findings.filter(isPainted).map(({ side, place }) => `${side} ${place}`));
  return html`<div class="card">
    <p>${places.size > 0 ? ui.painted(places.size) : ui.paintWhy}</p>
    <button type="button" class="plain paint" @click=${open}>${icon('brush')}<span>${ui.paint}</span></button>
  </div>`;
}

/** Loads the map; tells whether it came. */
async function loadMap(): Promise<boolean> {
  try {
    await paintingMap.load?.();
    return true;
  } catch {
    return false;
  }
}
