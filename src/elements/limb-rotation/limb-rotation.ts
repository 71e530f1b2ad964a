import {
  LitElement,
  adoptStyles,
  html,
  isServer,
  nothing,
  type ComplexAttributeConverter,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';

import { Announcer } from '../../controllers/announcer.js';
import { InheritedLanguage } from '../../controllers/inherited-language.js';
import { ROTATION_STAGES } from '../../core/limb-rotation.js';
import { nearest } from '../../core/nearest.js';
import type { Audience } from '../../core/readers.js';
import { limbRotationWords, loadLimbRotationWords } from '../../locales/limb-rotation.js';
import type { LimbRotationWords } from '../../locales/types.js';
import { tokens } from '../../styles/tokens.host.js';
import { controls } from './controls.js';
import { RotationErrorEvent, StageChangeEvent } from './events.js';
import { figure } from './figure.js';
import { icon } from './icons.js';
import { limbRotationStyles } from './limb-rotation.styles.js';
import { Player, isStill } from './player.js';
import { PrintMedia } from './print-media.js';
import { readSettings, type Problem, type Settings } from './settings.js';
import { sourceList, statements } from './statements.js';
import { timeOf } from './timeline.js';

/** A number as an attribute; what is none is kept, to be named as wrong. */
const numeric: ComplexAttributeConverter<number> = {
  fromAttribute: (text) => (text?.trim() && Number.isFinite(Number(text)) ? Number(text) : (text as unknown as number)),
};

/**
 * A small figure of how a limb bud grows and turns, which explains why one school of dermatome maps draws spiral bands and
 * another serial semicircles.
 *
 * ```html
 * <script type="module" src="dermatome-elements/define/limb-rotation.js"></script>
 * <limb-rotation step="3" audience="student"></limb-rotation>
 * <script>document.querySelector('limb-rotation').addEventListener('stage-change', (event) => console.log(event.detail.stage));</script>
 * ```
 *
 * It moves only when a reader asks for it, and takes steps where the reader wants no motion. On paper it is a sequence of
 * all its steps.
 *
 * @customElement limb-rotation
 *
 * @fires {StageChangeEvent} stage-change - When the user goes to another step, or playing comes to it.
 * @fires {RotationErrorEvent} atlas-error - When a value is unknown, whoever set it.
 *
 * @csspart stage - The drawing.
 * @csspart controls - The buttons and the slider.
 * @csspart text - The sentences of the step.
 * @csspart sources - The sources of all sentences.
 * @csspart error - The sentence in place of the drawing when a value is unknown.
 * @csspart notice - What the figure is for.
 *
 * @cssprop [--dermatome-font-size=1rem] - The size from which every size of text follows.
 * @cssprop [--dermatome-density=1] - The factor of all gaps.
 * @cssprop [--dermatome-paper] - The surface of the element.
 * @cssprop [--dermatome-ink] - Text and outlines.
 * @cssprop [--dermatome-action] - The button that plays.
 * @cssprop [--dermatome-focus] - The focus ring.
 * @cssprop [--dermatome-l5] - The fill of a level; one property for each of L1 to S3.
 *
 * @cssstate playing - While it goes on by itself.
 * @cssstate error - While a value is unknown and no figure is drawn.
 */
export class LimbRotation extends LitElement {
  static override styles: CSSResultGroup = [tokens, limbRotationStyles];

  /** The step that is shown, counted from 1: row, bud, axial lines, turn, bands, semicircles. */
  @property({ reflect: true, useDefault: true, converter: numeric }) step = 1;

  /** The reader whose words are used. */
  @property({ reflect: true, useDefault: true }) audience: Audience = 'clinician';

  /** The language of the words; by default that of the page, if the library speaks it, or else English. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** A server has drawn it; the script draws it anew once it has the words. */
  #isServed = !isServer && this.shadowRoot !== null;
  /** Held, since WebKit forgets what a set of states has when nobody holds the set. */
  readonly #states = this.attachInternals().states;
  readonly #announcer = new Announcer(this);
  readonly #language = new InheritedLanguage(this);
  readonly #player = new Player(this, { reached: (stage) => this.#arrive(stage, true) });
  readonly #print = new PrintMedia(this, () => this.#drawForPaper());
  #settings: Settings | undefined;
  #problems: readonly Problem[] = [];
  #reported: readonly string[] = [];
  #loading: Promise<void> | undefined;
  #failed = false;
  /** The step that the player knows of. */
  #known = 0;

  /** Waits for the words, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let settled = await super.getUpdateComplete();
    while (this.#loading) {
      await this.#loading;
      settled = await super.getUpdateComplete();
    }
    return settled;
  }

  /** What a server has drawn stays until there is something to draw in its place. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#isServed) return super.scheduleUpdate();
    return loadLimbRotationWords('en', 'clinician')
      .catch(() => undefined)
      .then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const { step, audience, lang } = this;
    const read = readSettings({ step, audience, lang, pageLanguage: this.#language.language });
    this.#problems = 'problems' in read ? read.problems : [];
    this.#settings = 'settings' in read ? read.settings : undefined;
    if (!this.#settings) this.#player.show(0);
    else if (Number(step) !== this.#known) this.#player.show(this.#settings.stage);
    this.#known = this.#settings ? Number(step) : 0;
    if (!isServer && !this.#words && !this.#loading && !this.#failed) this.#load();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isServed) this.#clear(changed);
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.#failed && !words) return html`<p class="error" part="error" role="alert">limb-rotation</p>`;
    if (!words) return nothing;
    return html`<section class="rotation" lang=${this.#settings?.lang ?? 'en'} aria-label=${words.title}>
      <header>
        <h2>${words.title}</h2>
        <span class="schematic">${words.schematic}. ${words.drawing}.</span>
      </header>
      ${!this.#settings ? this.#renderError(words) : this.#print.prints ? allFrames(words) : this.#renderFigure(this.#settings, words)}
      <footer part="notice"><span>${icon('info')}${words.notice}</span></footer>
      <div class="unseen" role="status">${this.#announcer.message}</div>
    </section>`;
  }

  protected override updated(): void {
    this.#setState('error', this.#settings === undefined);
    this.#setState('playing', this.#player.plays);
    const words = this.#words;
    if (words) this.#report(words);
  }

  /** The words of the reader; for an error those of a clinician, since the reader or the language may be what is wrong. */
  get #words(): LimbRotationWords | undefined {
    const { lang, audience } = this.#reader;
    return limbRotationWords(lang, audience);
  }

  get #reader(): Pick<Settings, 'lang' | 'audience'> {
    return this.#settings ?? { lang: 'en', audience: 'clinician' };
  }

  #renderFigure({ stage }: Settings, words: LimbRotationWords): TemplateResult {
    return html`
      <div class="stage" part="stage">${figure(this.#player.time, words)}</div>
      ${controls({
        words,
        stage,
        plays: this.#player.plays,
        playable: !isStill(),
        go: (to) => this.#go(to, false),
        move: (by) => this.#go(this.step - 1 + by, true),
        toggle: () => (this.#player.plays ? this.#player.pause() : this.#player.play()),
      })}
      <div class="text" part="text">
        ${
          isServer
            ? html`<ol class="steps">
                ${ROTATION_STAGES.map((id, index) => html`<li class=${index === stage ? 'current' : ''}><h3>${words.stages[id]}</h3>${statements(index, words)}</li>`)}
              </ol>`
            : html`<div><h3>${words.stages[ROTATION_STAGES[stage] ?? 'row']}</h3>${statements(stage, words)}</div>`
        }
        ${sourceList(words)}
      </div>
    `;
  }

  #renderError(words: LimbRotationWords): TemplateResult {
    return html`
      <div class="error" part="error" role="alert">
        ${icon('warning')}
        ${this.#problems.map(({ name, value, allowed }) => {
          const meant = nearest(value, allowed);
          return html`<h3>${words.error(name, value)}</h3>
            <p>${words.errorAllowed(name, allowed)}${meant ? ` → ${meant}?` : ''}</p>`;
        })}
        <p class="soft">${words.errorEvent}</p>
      </div>
    `;
  }

  #go(stage: number, spoken: boolean): void {
    if (!ROTATION_STAGES[stage] || stage + 1 === this.step) return;
    this.#player.go(stage);
    this.#arrive(stage, spoken);
  }

  /** The reader has come to a stage. A slider speaks for itself. */
  #arrive(stage: number, spoken: boolean): void {
    const id = ROTATION_STAGES[stage];
    if (!id || stage + 1 === this.step) return;
    this.#known = stage + 1;
    this.step = stage + 1;
    const words = this.#words;
    if (words && spoken) this.#announcer.say(`${words.count(stage + 1, ROTATION_STAGES.length)}: ${words.stages[id]}`);
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new StageChangeEvent({ step: stage + 1, stage: id }));
  }

  #load(): void {
    const { lang, audience } = this.#reader;
    this.#loading = loadLimbRotationWords(lang, audience)
      .then(
        () => undefined,
        () => {
          this.#failed = true;
        },
      )
      .then(() => {
        this.#loading = undefined;
        this.requestUpdate();
      });
  }

  #report(words: LimbRotationWords): void {
    const keys = this.#problems.map(({ name, value }) => `${name}=${value}`);
    const fresh = this.#problems.filter((_, index) => !this.#reported.includes(keys[index] ?? ''));
    this.#reported = keys;
    for (const problem of fresh) {
      const { name, value, allowed } = problem;
      console.warn(`limb-rotation: ${words.error(name, value)} ${words.errorAllowed(name, allowed)}`);
      /** @internal declared with @fires on the class */
      this.dispatchEvent(new RotationErrorEvent(problem));
    }
  }

  /** Takes away what a server has drawn, and any attempt of Lit's to take it up. */
  #clear(changed: PropertyValues<this>): void {
    this.#isServed = false;
    const root = this.shadowRoot as ShadowRoot;
    root.replaceChildren(...['lit-part', '/lit-part'].map((data) => new Comment(data)));
    if ('litElementHydrateSupport' in globalThis) {
      try {
        super.update(changed);
      } catch {
        // It tries once, come what may, and finds nothing that it could take up.
      }
    }
    root.replaceChildren();
    this.renderOptions.renderBefore = null;
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
  }

  #drawForPaper(): void {
    this.requestUpdate();
    if (this.isUpdatePending) this.performUpdate();
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else this.#states.delete(name);
  }
}

/** All steps as a sequence of small frames, for paper. */
function allFrames(words: LimbRotationWords): TemplateResult {
  return html`<ol class="steps frames">
      ${ROTATION_STAGES.map(
        (id, index) => html`<li>
          ${figure(timeOf(index), words)}
          <h3>${index + 1}. ${words.stages[id]}</h3>
          ${statements(index, words)}
        </li>`,
      )}
    </ol>
    <div class="text">${sourceList(words)}</div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'limb-rotation': LimbRotation;
  }
}
