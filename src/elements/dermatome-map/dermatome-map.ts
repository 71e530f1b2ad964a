import {
  LitElement,
  html,
  isServer,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';

import { Announcer } from '../../controllers/announcer.js';
import { ElementSize, type LikelySize, type MeasuredSize } from '../../controllers/element-size.js';
import { IdleWork } from '../../controllers/idle-work.js';
import { InheritedLanguage } from '../../controllers/inherited-language.js';
import type { Direction, Plate } from '../../atlas/types.js';
import type { Audience } from '../../core/readers.js';
import type { Stroke } from '../../exam/types.js';
import { knownScheme, type SchemeId } from '../../core/schemes.js';
import type { MapSide } from '../../core/sides.js';
import type { ViewId } from '../../core/views.js';
import type { Voice } from '../../locales/types.js';
import { voiceFor } from '../../locales/voices.js';
import { tokens } from '../../styles/tokens.host.js';
import { classNames } from './class-names.js';
import { errorSurface, failureSurface } from './error-surface.js';
import { AtlasErrorEvent, SchemeChangeEvent, ViewChangeEvent } from './events.js';
import { frameStyles } from './frame.styles.js';
import {
  addBundled,
  detailsOf,
  hasScheme,
  inHand,
  loadPicture,
  loadScheme,
  loadServed,
  missingSchemes,
  plateFor,
  preparedFor,
} from './loaders.js';
import type { AroundModel } from './around.js';
import type { ListOption } from './list.js';
import type { MapState } from './map-port.js';
import type { Notes } from './notes.js';
import { numeric } from './numeric.js';
import { patternSheet } from './patterns.js';
import { RailPlates } from './rail-plates.js';
import { ProblemReports } from './problem-reports.js';
import { Reading } from './reading.js';
import { rovingIn } from './roving-in.js';
import { type Pick } from './selection.js';
import { readSettings, type MapMode, type Problem, type Settings } from './settings.js';
import { Scenes, fitFor } from './scenes.js';
import { drawnAs } from './server-record.js';
import type { Served } from './served.js';
import { sideStyles } from './side.styles.js';
import { fitStage, unmeasuredStage, type StageRoom, type Width } from './stage-layout.js';
import type { StageMarks } from './stage-marks.js';
import { bareStage, stage, type Scene } from './stage.js';
import { stageStyles } from './stage.styles.js';
import { toolbar } from './toolbar.js';
import { Tools } from './tools.js';
import type { Position } from './turning.js';
import type { Station } from './turntable.js';
import { UNZOOMED, isZoomed } from './zoom-fit.js';

/** A limb that faces the viewer as its view is named. */
const NOT_TURNED: Direction = { yaw: 0, pitch: 0 };

/** The sizes of the last map: most maps of a page are alike. */
const LIKELY: Readonly<Record<'.map' | '.stage', LikelySize>> = { '.map': {}, '.stage': {} };

/**
 * A map of the dermatomes of the lower limb: seven views, published schemes, every area selectable by mouse, touch,
 * keyboard and screen reader.
 *
 * ```html
 * <script type="module" src="dermatome-elements/define/dermatome-map.js"></script>
 * <dermatome-map view="lateral" side="right" level="L5"></dermatome-map>
 * <script>document.querySelector('dermatome-map').addEventListener('region-select', (event) => console.log(event.detail.level));</script>
 * ```
 *
 * @customElement dermatome-map
 *
 * @slot - The steps of a tour, each a `<dermatome-step>`.
 * @slot place:malleolus-medial - A note pinned to the middle of a place: `place:` and the id of any place of the lower
 *   limb. A side may follow (`place:heel,left`); without it the note is on the limb that the map colours, and on the
 *   subject's right where it colours both.
 * @slot point:sock,950,72 - A note pinned to a point of the skin: `point:`, chart, s and phi, with or without a side.
 * @slot legend - Takes the place of the legend in the panel at rest, and stands below the stage where there is no panel.
 *
 * @fires {RegionSelectEvent} region-select - When the user activates an area, bare skin or an entry of the list.
 * @fires {RegionHighlightEvent} region-highlight - When the user points at an area, moves the focus to it or leaves it.
 * @fires {ViewChangeEvent} view-change - When the user turns the limb, or goes to another view or side.
 * @fires {SchemeChangeEvent} scheme-change - When the user chooses another scheme.
 * @fires {CompareChangeEvent} compare-change - When the user begins or ends a comparison, or changes how it is shown.
 * @fires {PaintChangeEvent} paint-change - When the user paints, erases, undoes or redoes.
 * @fires {StepChangeEvent} step-change - When the user goes to another step of the tour.
 * @fires {AtlasErrorEvent} atlas-error - When a value is unknown, whoever set it.
 *
 * @csspart toolbar - The controls beside the title.
 * @csspart menu - The menu at the end of the toolbar.
 * @csspart view-rail - The rail of views.
 * @csspart view - One view of the rail.
 * @csspart stage - The drawing with its labels.
 * @csspart region - One area of skin; also `region-l5` and the like.
 * @csspart border - The border lines between areas.
 * @csspart label - The label of an area.
 * @csspart leader - The line from a label to its area.
 * @csspart point - A key sensory point with its name.
 * @csspart turntable - The slider that turns the limb.
 * @csspart zoom - The buttons that enlarge the stage.
 * @csspart note - The box of a note, beside the limb or below the stage.
 * @csspart note-point - The pin of a note on the skin.
 * @csspart note-leader - The line from a note to its pin.
 * @csspart tooltip - The explanation beside the pointer or the focus.
 * @csspart panel - The details of the level in hand.
 * @csspart legend - The levels of the scheme, in the panel at rest.
 * @csspart list - The list twin of the drawing.
 * @csspart list-item - One entry of the list.
 * @csspart divider - The line between two maps on one limb.
 * @csspart comparison - What is said of two maps that are compared.
 * @csspart palette - What can be painted, and the size of the brush.
 * @csspart paint-layer - One of the sensations that can be painted.
 * @csspart paint - What is painted on the skin; also `paint-pain` and the like.
 * @csspart brush - The ring round the pointer while painting.
 * @csspart explanation - What explains the painted area.
 * @csspart tour - The controls of the tour with the caption.
 * @csspart caption - The place of the caption of the step that is shown.
 * @csspart error - The sentence in place of the drawing when a value is unknown.
 * @csspart notice - What the map is for and where its content stands.
 *
 * @cssprop [--dermatome-font-size=1rem] - The size from which every size of text follows.
 * @cssprop [--dermatome-density=1] - The factor of all gaps.
 * @cssprop [--dermatome-paper] - The surface of the element.
 * @cssprop [--dermatome-ink] - Text and outlines.
 * @cssprop [--dermatome-action] - Controls that are on.
 * @cssprop [--dermatome-focus] - The focus ring.
 * @cssprop [--dermatome-skin] - Skin that no level colours.
 * @cssprop [--dermatome-finding-pain] - Painted pain.
 * @cssprop [--dermatome-finding-absent] - Painted skin that feels nothing.
 * @cssprop [--dermatome-finding-reduced] - Painted skin that feels less, or tingles.
 * @cssprop [--dermatome-finding-increased] - Painted skin on which touch hurts.
 * @cssprop [--dermatome-probability-1] - The bars of what explains a painted area; five steps, to `-5`.
 * @cssprop [--dermatome-l5] - The fill of a level; one property for each of T12 to S5.
 *
 * @cssstate loading - While the scheme or the words are on their way.
 * @cssstate comparing - While two maps are shown.
 * @cssstate painting - While the skin can be painted.
 * @cssstate error - While a value is unknown and no map is drawn.
 */
export class DermatomeMap extends LitElement {
  static override styles: CSSResultGroup = [tokens, frameStyles, stageStyles, sideStyles];

  /** The direction from which the limb is seen. */
  @property({ reflect: true, useDefault: true }) view: ViewId = 'anterior';

  /** How far the limb is turned away from the view to the viewer's left, degrees; the limits are in `TURN_LIMITS`. */
  @property({ reflect: true, useDefault: true, converter: numeric }) yaw = 0;

  /** How far the limb is tilted, so that it is seen from further above (below 0: from further below), degrees. */
  @property({ reflect: true, useDefault: true, converter: numeric }) pitch = 0;

  /** The limb that is coloured and selectable. */
  @property({ reflect: true, useDefault: true }) side: MapSide = 'both';

  /** The published map that is drawn. */
  @property({ reflect: true, useDefault: true }) scheme: SchemeId = 'article';

  /** A second map of the same limb, to be compared with the first; by default none. */
  @property({ reflect: true, useDefault: true }) compare: SchemeId | '' = '';

  /** Shows the two maps of a comparison on one limb, on either side of a line that can be moved. */
  @property({ type: Boolean, reflect: true }) split = false;

  /** The selected levels, separated by spaces. Set by a page it selects them on every coloured limb. */
  @property({ reflect: true, useDefault: true }) level = '';

  /** Shows the key sensory points of the ISNCSCI examination. */
  @property({ type: Boolean, reflect: true }) points = false;

  /** Shows the list twin of the drawing. */
  @property({ type: Boolean, reflect: true }) list = false;

  /** Draws no labels on the stage. */
  @property({ type: Boolean }) unlabelled = false;

  /** Lets the user select several levels. */
  @property({ type: Boolean }) multiple = false;

  /** Lets the user look but not select. */
  @property({ type: Boolean }) readonly = false;

  /** Draws the pattern of each level over its colour. */
  @property({ type: Boolean }) patterns = false;

  /** Shows how far the selected level can reach, or how many levels share skin where none is selected. */
  @property({ type: Boolean, reflect: true }) overlap = false;

  /** Shows how far the schemes agree; not while `overlap` or `mode="nerves"` is shown. */
  @property({ type: Boolean, reflect: true }) agreement = false;

  /** Lays the fields of the cutaneous nerves over the map. */
  @property({ type: Boolean, reflect: true }) nerves = false;

  /**
   * What the stage is about: `dermatomes`, or the fields of cutaneous `nerves`, which take the place of any other layer; with
   * `paint` the user paints what is felt on bare skin.
   */
  @property({ reflect: true, useDefault: true }) mode: MapMode = 'dermatomes';

  /** What is painted on the skin, in the order in which it was painted. It is shown in every mode but that of nerves. */
  @property({ attribute: false }) strokes: readonly Stroke[] = [];

  /** Lays a stocking over the map that reaches so far from the toes, mm along the skin. */
  @property({ reflect: true, useDefault: true, converter: numeric }) stocking: number | null = null;

  /** Lays the three zones of the saddle over the map. */
  @property({ type: Boolean, reflect: true }) saddle = false;

  /** The step of the tour that is shown: its number, counted from 1, or its id; by default the first. */
  @property({ reflect: true, useDefault: true }) step = '';

  /**
   * The parts of the interface to leave out, separated by spaces, and `recalled`: all that was not seen in a source. The
   * notice cannot be left out.
   */
  @property() without = '';

  /** The reader whose words are used. */
  @property({ reflect: true, useDefault: true }) audience: Audience = 'clinician';

  /** The language of the words; by default that of the page, if the library speaks it, or else English. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** Its first picture is a server's, be it that this is the server or that the page has brought the picture along. */
  readonly #isServed = isServer || this.shadowRoot !== null;
  /** Held, since WebKit forgets what a set of states has when nobody holds the set. */
  readonly #states = this.attachInternals().states;
  readonly #announcer = new Announcer(this);
  readonly #language = new InheritedLanguage(this);
  readonly #frame: ElementSize = this.#sizeOf('.map');
  readonly #stageSize: ElementSize = this.#sizeOf('.stage');
  readonly #toolbarFocus = rovingIn(this, '.toolbar');
  readonly #railFocus = rovingIn(this, '.rail', (item) => item.click());
  readonly #listSideFocus = rovingIn(this, '.list-sides', (item) => item.click());
  readonly #panelFocus = rovingIn(this, '.panel');
  readonly #tools: Tools = new Tools(
    {
      map: {
        element: this,
        state: () => this.#state,
        voice: () => this.#voice,
        select: (picks) => this.#reading.select(picks),
        turn: (view, side = this.side, turned = NOT_TURNED) => this.#turn(view, side, turned),
        chooseScheme: (id) => this.#chooseScheme(id),
        show: (values) => {
          this.#reading.forget();
          Object.assign(this, values);
        },
        showSide: (side) => this.#reading.showSide(side),
        pointed: (region) => this.#tools.layers?.pointed(region),
        takesClick: (region) => this.#tools.layers?.takesClick(region),
        say: (sentence) => this.#announcer.say(sentence),
        enterDetails: (highlight) => this.#reading.enterDetails(highlight),
        keepInSight: (spot) => this.#tools.turning?.keepInSight(spot),
      },
      turning: {
        position: () => this.#position,
        scene: () => this.#state.scene,
        words: () => detailsOf(this.#voice).turning,
        settle: (turned) => this.#settle(turned),
      },
      isReady: () => this.#isReady,
      rendered: () => super.getUpdateComplete(),
      hasSteps: () => this.#hasSteps,
      hasRail: () => this.#settings?.without.has('views') === false,
    },
    this.#isServed,
  );
  readonly #reading = new Reading({
    element: this,
    settings: () => this.#settings,
    interaction: () => this.#tools.interaction,
    isWide: () => this.#width === 'wide',
    withInteraction: (act) => this.#tools.withInteraction(act),
    panelKeydown: (event) => this.#panelFocus.keydown(event),
  });
  readonly #railPlates = new RailPlates();
  readonly #scenes = new Scenes();
  readonly #reports = new ProblemReports();

  /** What the server drew, until it is taken up. */
  #served: Served | undefined;
  #settings: Settings | undefined;
  #problems: readonly Problem[] = [];
  #voice: Voice | undefined;
  #othersRequested = false;
  #wasReady = false;

  constructor() {
    super();
    new IdleWork(this, {
      pending: () => this.#nextIdlePiece() !== undefined,
      run: () => this.#nextIdlePiece()?.(),
    });
  }

  /** The selected levels with their sides. */
  get selection(): readonly Pick[] {
    return this.#reading.selection;
  }

  /**
   * A picture of what is seen, with its labels, a legend and a line on its source: an SVG document that needs nothing else.
   *
   * What the pointer or the focus rests on is not marked in it. Rejects with an error that has a `code`: `error-state` or
   * `not-drawn`.
   */
  async toSVG(): Promise<string> {
    return (await loadPicture()).written(await this.toElement());
  }

  /** The same picture as an element of its own, for a page that shows or prints it; rejects as `toSVG()` does. */
  async toElement(): Promise<SVGSVGElement> {
    return (await loadPicture()).toElement(
      this,
      () => this.#tools.interaction,
      () => this.#tools.legends,
    );
  }

  /**
   * The same picture as a file: `image/png`, `image/webp` or `image/svg+xml`, drawn at a scale above 0 and up to 8.
   *
   * Rejects with a `RangeError` for another type or scale, and with an error that has a `code` where no picture comes about:
   * those of `toSVG()`, and `no-image` where the browser or the page's policy does not let one be drawn.
   */
  async toBlob(type = 'image/png', scale = 2): Promise<Blob> {
    return (await loadPicture()).toBlob(this, type, scale);
  }

  /** Waits for what the map has to load before it can be used, for the limb to rest, and for the drawing after it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let settled = await super.getUpdateComplete();
    while (this.#tools.loading || this.#tools.turning?.isMoving) {
      await (this.#tools.loading ?? this.#tools.turning?.rest);
      settled = await super.getUpdateComplete();
    }
    return settled;
  }

  /** What a server has drawn stays as it is until everything is there that it was drawn with. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#isServed || this.hasUpdated) return super.scheduleUpdate();
    return loadServed()
      .then(async ({ Served }) => {
        this.#served = new Served(this);
        await this.#served.prepare(this.#railPlates);
      })
      .catch((error: unknown) => this.#tools.fail(error))
      .then(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    addBundled();
    this.#served?.enter();
    const stepProblems = this.#tools.tour?.follow() ?? [];
    const { view, yaw, pitch, side, scheme, compare, level, mode, stocking, without, audience, lang } = this;
    const read = readSettings({
      view,
      yaw,
      pitch,
      side,
      scheme,
      compare,
      level,
      mode,
      stocking,
      without,
      audience,
      lang,
      pageLanguage: this.#served ? '' : this.#language.language,
      known: [...stepProblems, ...(this.#notes?.read(side) ?? []), ...(this.#tools.painter?.read() ?? [])],
    });
    this.#problems = 'problems' in read ? read.problems : [];
    this.#settings = 'settings' in read ? read.settings : undefined;
    if (changed.has('level')) this.#reading.followLevel();
    this.#tools.turning?.follow();
    if (!this.#settings || changed.has('scheme') || changed.has('side')) this.#tools.interaction?.forget();
    else if (changed.has('view')) this.#tools.interaction?.hideTip();
    if (!this.#settings) return;
    this.#voice = voiceFor(this.#settings.lang, this.#settings.audience);
    if (!isServer) this.#tools.follow(this.#settings);
    this.#tools.layers?.follow();
    if (isServer) this.#railPlates.drawAll(this.#settings);
  }

  protected override update(changed: PropertyValues<this>): void {
    const update = (): void => super.update(changed);
    if (this.#served) this.#served.takeUp(update);
    else update();
  }

  protected override render(): TemplateResult | typeof nothing {
    const voice = this.#voice ?? voiceFor('en', 'clinician');
    const settings = this.#settings;
    if (!voice) return nothing;
    const state = !settings || this.#tools.hasFailed ? 'error' : this.#isReady ? 'ready' : 'loading';
    return html`
      <section
        class=${classNames({
          map: true,
          [`is-${state}`]: true,
          patterns: this.patterns,
          ...this.#tools.classes,
          'list-mode': this.list,
          ...this.#tools.comparison?.classes,
          'no-rail': settings?.without.has('views') ?? false,
          'no-side': settings !== undefined && this.#sideColumn(settings) === 'none',
          'sheet-open': this.#reading.subject !== 'rest' && settings?.without.has('panel') === false,
        })}
        lang=${voice.lang}
        aria-label=${this.#tools.comparison?.title ?? voice.ui.title}
        data-drawn-as=${isServer ? drawnAs(this) : nothing}
      >
        ${
          !settings
            ? errorSurface(this.#problems, voice)
            : this.#tools.hasFailed
              ? failureSurface(voice)
              : this.#renderMap(settings, voice)
        }
        ${this.#tools.tour?.bar() ?? html`<slot @slotchange=${() => this.requestUpdate()}></slot>`}
        <div class="unseen" role="status">${this.#announcer.message}</div>
      </section>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#served?.leave();
    this.#served = undefined;
    const isReady = this.#isReady;
    if (changed.has('view') || isReady !== this.#wasReady)
      queueMicrotask(() => inHand()?.showChosenView(this.renderRoot));
    this.#wasReady = isReady;
    this.#setState('error', this.#settings === undefined || this.#tools.hasFailed);
    this.#setState('comparing', this.#tools.comparison !== undefined);
    this.#setState('painting', this.#tools.painting !== undefined);
    this.#setState('loading', this.#settings !== undefined && !this.#tools.hasFailed && !this.#isReady);
    const voice = voiceFor('en', 'clinician');
    for (const problem of voice ? this.#reports.fresh(this.#problems, voice) : []) {
      /** @internal declared with @fires on the class */
      this.dispatchEvent(new AtlasErrorEvent(problem));
    }
  }

  get #hasSteps(): boolean {
    return this.querySelector('dermatome-step') !== null;
  }

  get #isReady(): boolean {
    if (!this.#voice || !this.#settings) return false;
    return this.#plateOf(this.#settings) !== undefined;
  }

  get #notes(): Notes | undefined {
    return this.#tools.annotations?.notes;
  }

  get #width(): Width {
    const width = this.#frame.size?.width ?? Number.POSITIVE_INFINITY;
    return width < 480 ? 'narrow' : width <= 800 ? 'medium' : 'wide';
  }

  get #marks(): StageMarks {
    const drawn = knownScheme(this.scheme)?.levels ?? [];
    const { comparison } = this.#tools;
    if (comparison) return comparison.marksOf(drawn);
    const highlight = this.#tools.interaction?.lit;
    const pick = highlight?.level ? [{ level: highlight.level, side: highlight.region.side }] : [];
    return {
      selected: this.selection.filter(({ level }) => drawn.includes(level)),
      hovered: highlight?.by === 'pointer' ? pick : [],
      focused: highlight?.by === 'focus' ? pick : [],
    };
  }

  #sideColumn({ without }: Settings): 'panel' | 'list' | 'none' {
    if (this.list && !this.#reading.isOpened) return 'list';
    return without.has('panel') ? 'none' : 'panel';
  }

  /** The plate of the limb at rest, if what it takes to draw it is loaded. */
  #plateOf({ view, yaw, pitch, side, scheme }: Settings): Plate | undefined {
    return plateFor({ view: yaw === 0 && pitch === 0 ? view : { yaw, pitch, from: view }, side, scheme });
  }

  /** The stage while its picture is on its way. */
  #renderLoading(settings: Settings, voice: Voice): TemplateResult {
    const { view, side } = settings;
    const plate = preparedFor(view, { side });
    const drawing = plate && { plate, fit: fitStage(plate, { ...this.#room(settings), labelled: false }) };
    return bareStage(drawing, voice.ui.loading);
  }

  #renderMap(settings: Settings, voice: Voice): TemplateResult {
    const { without, scheme, side, view } = settings;
    const { points, list: listed } = this;
    const marks = this.#marks;
    const scene = this.#isReady ? this.#sceneOf(settings, voice) : undefined;
    const isMoving = this.#tools.turning?.isMoving ?? false;
    // What stands round the stage stays as it is while the limb moves, and what takes no part in the first picture waits.
    const still = (part: () => unknown): unknown => (isMoving ? noChange : part());
    const isKnown = knownScheme(scheme) !== undefined;
    const later = (part: () => unknown): unknown => (this.#tools.isPainted && isKnown ? still(part) : nothing);
    if (this.#tools.isSeen) this.#railPlates.adopt(scheme, side);
    const around = (): AroundModel => ({
      map: this,
      tools: this.#tools,
      reading: this.#reading,
      settings,
      voice,
      column: this.#sideColumn(settings),
      panelKeys: this.#panelFocus,
      sideKeys: this.#listSideFocus,
      chooseScheme: (id) => this.#chooseScheme(id),
    });
    return html`
      ${still(() =>
        without.has('toolbar')
          ? nothing
          : (this.#tools.painting?.toolbar() ??
            toolbar({
              settings,
              voice,
              short: this.#width === 'narrow',
              points,
              overlap: this.overlap && this.compare === '',
              list: listed,
              comparing: this.compare !== '',
              menu: this.#tools.menu,
              keys: this.#toolbarFocus,
              chooseScheme: (id) => this.#chooseScheme(id),
              chooseSide: (one) => this.#turn(view, one, this.#position.turned),
              togglePoints: () => (this.points = !points),
              toggleOverlap: () => this.#tools.toggleOverlap(),
              toggleList: () => this.#reading.toggleList(),
              toggleCompare: () => this.#tools.toggleComparison(),
            })),
      )}
      <div class="body">
        ${later(() =>
          without.has('views')
            ? nothing
            : inHand()?.rail({
                voice,
                view,
                thumbnail: (id) => this.#railPlates.get(id),
                marks,
                keys: this.#railFocus,
                choose: (id) => this.#turn(id, side),
              }),
        )}
        ${scene ? this.#renderStage(scene, marks, settings, voice) : this.#renderLoading(settings, voice)}
        ${scene && this.#tools.comparison?.render(scene)}
        ${later(() => this.#tools.painting?.palette())} ${later(() => inHand()?.sideColumn(around()))}
        ${this.#tools.turning?.controls(without)}
      </div>
      ${later(() => inHand()?.belowStage(around()))}
      ${without.has('tooltip') || !isKnown ? nothing : inHand()?.tooltipBox(around())}
    `;
  }

  #renderStage(scene: Scene, marks: StageMarks, { without }: Settings, voice: Voice): TemplateResult {
    const turning = this.#tools.turning;
    const isMoving = scene.motion !== 'none';
    return html`
      ${isMoving ? noChange : patternSheet(scene.fit.scale, [scene.plate, ...this.#railPlates.all, ...(this.#tools.comparison?.plates(scene) ?? [])])}
      ${isMoving ? noChange : this.#tools.patterns(scene)}
      ${stage({
        scene,
        marks,
        layers: this.#tools.over(scene),
        // Labels that are laid out for a size nobody has measured would be drawn twice.
        writing:
          this.#isServed || this.#stageSize.size
            ? [inHand()?.writing(scene, marks), this.#tools.writing(scene)]
            : nothing,
        voice,
        over: this.#tools.interaction?.highlight?.by === 'pointer',
        isMoving,
        isZoomed: turning !== undefined && isZoomed(turning.zoom),
        handling: this.#tools.handling,
        pointermove: (event) => this.#pointermove(event),
        pointerleave: () => this.#tools.interaction?.hover.leave(),
        click: (event) => {
          if (this.#tools.handling?.isDragging) return;
          this.#tools.withInteraction((interaction) => interaction.click(event));
        },
      })}
      ${this.#notes?.layer(scene, voice, !without.has('panel'))}
    `;
  }

  /** The scene at this moment; the map is ready, so its plates are there. */
  #sceneOf(settings: Settings, voice: Voice): Scene {
    const { view, side, scheme } = settings;
    const moment = this.#tools.turning?.moment;
    const { comparison } = this.#tools;
    const scene = this.#scenes.of({
      plate: moment?.plate ?? (this.#plateOf(settings) as Plate),
      named: (plateFor({ view, side, scheme }) ?? this.#plateOf(settings)) as Plate,
      fit: moment?.fit,
      isMoving: moment !== undefined,
      scheme,
      voice,
      points: this.points,
      room: this.#room(settings),
      notes: comparison ? undefined : this.#notes?.layout(this.#stageSizeOf(settings)),
      zoom: this.#tools.turning?.zoom ?? UNZOOMED,
      lettering: this.#tools.lettering,
    });
    return comparison?.firstOf(scene) ?? scene;
  }

  #stageSizeOf(settings: Settings): MeasuredSize {
    return (
      this.#stageSize.size ?? unmeasuredStage(!settings.without.has('views'), this.#sideColumn(settings) !== 'none')
    );
  }

  #room(settings: Settings): StageRoom {
    const { without } = settings;
    const size = this.#stageSizeOf(settings);
    return {
      size,
      // Two maps share the room for the margins.
      width: this.#tools.comparison ? 'medium' : this.#width,
      labelled: !this.unlabelled,
      controls: !without.has('turntable') || !without.has('zoom'),
      beside: this.#tools.comparison ? undefined : this.#notes?.layout(size).beside,
    };
  }

  #pointermove(event: PointerEvent): void {
    if (this.#tools.handling?.pointermove(event)) this.#tools.interaction?.forget();
    else this.#tools.interaction?.pointermove(event);
    this.#tools.comparison?.follow(event);
  }

  get #state(): MapState {
    const { selection: selected, multiple, readonly, list: listed } = this;
    const settings = this.#settings as Settings;
    const voice = this.#voice as Voice;
    const scene = (): Scene | undefined => (this.#isReady ? this.#sceneOf(settings, voice) : undefined);
    const options = (): readonly ListOption[] => inHand()?.optionsLeft(settings, voice, this.#reading.query) ?? [];
    return {
      settings,
      voice,
      get scene() {
        return scene();
      },
      get options() {
        return options();
      },
      selected,
      multiple,
      readonly,
      listed,
    };
  }

  #nextIdlePiece(): (() => void) | undefined {
    const settings = this.#settings;
    if (!settings || !hasScheme(settings.scheme)) return undefined;
    const hasRail = !settings.without.has('views') && this.#tools.isSeen;
    const thumbnail = hasRail ? this.#railPlates.next(settings.scheme, settings.side) : undefined;
    if (thumbnail) return thumbnail;
    const isAsked = this.list || this.#tools.interaction?.highlight !== undefined || this.selection.length > 0;
    if (!isAsked || this.#othersRequested || missingSchemes().length === 0) return undefined;
    return () => {
      this.#othersRequested = true;
      Promise.all(missingSchemes().map(loadScheme)).then(
        () => this.requestUpdate(),
        (error: unknown) => this.#tools.fail(error),
      );
    };
  }

  #turn(view: ViewId, side: MapSide, { yaw, pitch }: Direction = NOT_TURNED): void {
    if (view === this.view && side === this.side && yaw === this.yaw && pitch === this.pitch) return;
    const from = this.#tools.turning && this.#settings && this.#state.scene;
    Object.assign(this, { view, side, yaw, pitch });
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new ViewChangeEvent({ view, side, yaw, pitch }));
    const to = from && this.#nextStation();
    if (to) this.#tools.turning?.travel(from, to);
  }

  /** Where the limb will stand when the view is drawn that the reader has asked for. */
  #nextStation(): Station | undefined {
    const settings = this.#settings;
    const { view, side, turned } = this.#position;
    const plate = settings && this.#plateOf({ ...settings, ...turned, view, side });
    const named = settings && plateFor({ view, side, scheme: settings.scheme });
    return plate && named && { plate, fit: fitFor(plate, named, this.#room(settings)) };
  }

  get #position(): Position {
    const { view, side, scheme, yaw, pitch } = this;
    return { view, side, scheme, turned: { yaw: Number(yaw), pitch: Number(pitch) } };
  }

  /** The reader has turned the limb. */
  #settle({ yaw, pitch }: Direction): void {
    Object.assign(this, { yaw, pitch });
    const { view, side } = this;
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new ViewChangeEvent({ view, side, yaw, pitch }));
  }

  #chooseScheme(scheme: SchemeId): void {
    if (scheme === this.scheme) return;
    this.#tools.comparison?.makeRoomFor(scheme);
    this.scheme = scheme;
    /** @internal declared with @fires on the class */
    this.dispatchEvent(new SchemeChangeEvent({ scheme }));
  }

  #sizeOf(selector: '.map' | '.stage'): ElementSize {
    // What a server drew is taken up as it is, at no size.
    const likely = this.shadowRoot ? {} : LIKELY[selector];
    return new ElementSize(this, () => this.renderRoot.querySelector(selector), likely);
  }

  #setState(name: string, on: boolean): void {
    if (on) this.#states.add(name);
    else if (this.#states.has(name)) this.#states.delete(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dermatome-map': DermatomeMap;
  }
}
