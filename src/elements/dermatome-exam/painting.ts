import { html, type TemplateResult } from 'lit';
import { isPainted, withPainting } from '../../exam/examination.js';
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

/** The skin that is painted in place of the steps. Each mark is one step of undo of the record. */
export class Painting {
  readonly #port: SummaryPort;
  #isOpen = false;
  #failed = false;
  /** The strokes that the map told last, and the record that they led to. */
  #told: { readonly strokes: readonly Stroke[]; readonly examination: Examination } | undefined;

  constructor(port: SummaryPort) {
    this.#port = port;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#failed = false;
    this.#port.host.requestUpdate();
    loadMap().then((came) => {
      this.#failed = !came;
      this.#port.host.requestUpdate();
    });
  }

  close(): void {
    this.#isOpen = false;
    this.#told = undefined;
    this.#port.host.requestUpdate();
  }

  view(done: () => void): TemplateResult {
    const { ui, audience, lang } = this.#port.words();
    return html`<div class="painting" role="group" aria-label=${ui.paintTitle}>
      <header>
        <div class="titles"><h2 id="painting" tabindex="-1">${ui.paintTitle}</h2></div>
        <div class="actions"><button type="button" class="primary" @click=${done}>${ui.paintDone}</button></div>
      </header>
      ${
        this.#failed
          ? html`<div class="error" part="error" role="alert">${icon('warning')}<h3>${ui.paintFailed}</h3></div>`
          : html`<dermatome-map
              mode="paint"
              audience=${audience}
              lang=${lang}
              .strokes=${this.#strokes}
              @paint-change=${this.#painted}
            ></dermatome-map>`
      }
    </div>`;
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
    this.#port.change(withPainting(this.#port.examination(), strokes, findings));
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
