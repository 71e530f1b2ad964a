import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Plate } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import { SCHEME_IDS, schemeById, type Scheme, type SchemeId } from '../../core/schemes.js';
import { RovingFocus } from '../../controllers/roving-focus.js';
import { COMPARE } from '../../locales/en/compare.js';
import type { CompareWords, Voice } from '../../locales/types.js';
import { schemeWords } from '../../locales/words.js';
import { adoptStyles } from './adopt-styles.js';
import { captions } from './compare-captions.js';
import { differenceOf, measureDifference } from './compare-difference.js';
import { Divider } from './compare-divider.js';
import { CompareChangeEvent } from './compare-events.js';
import { comparePanel } from './compare-panel.js';
import { CompareScenes } from './compare-scenes.js';
import { compareStyles } from './compare.styles.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { Interaction } from './interaction.js';
import { hasScheme, type InHand } from './loaders.js';
import type { Highlight, MapPort, MapState } from './map-port.js';
import { picksOf, sidesOf, type Pick as LevelPick } from './selection.js';
import { comparableWith, type Settings } from './settings.js';
import { stage, type Scene } from './stage.js';
import type { StageMarks } from './stage-marks.js';
import type { Turning } from './turning.js';
import { isZoomed } from './zoom-fit.js';

/** What stands second when the reader does not say which map: what differs in a telling way from most others. */
const TELLING: readonly SchemeId[] = ['keegan-garrett', 'lee-stringer', 'frcem', 'article'];

/** What a comparison asks of the map. */
export interface ComparisonPort extends MapPort {
  readonly voice: () => Voice | undefined;
}

/** The maps whose reader has asked for the comparison that is on its way. */
const asked = new WeakSet<DermatomeMap>();

/** The reader asks for a second map, or has seen enough of it. */
export function toggleComparison(port: ComparisonPort): void {
  const { element, say } = port;
  if (element.compare) {
    const isLost = element.shadowRoot?.activeElement?.closest('.comparison, .divided, .caption-second');
    change(element, { compare: '' });
    say(wordsOf(port).ended);
    if (isLost) void element.updateComplete.then(() => focusFirst(element, '.compare-toggle', '.listbox'));
    return;
  }
  const known = comparableWith(element.scheme);
  const second = [...TELLING, ...SCHEME_IDS].find((id) => known.includes(id));
  if (second) change(element, { compare: second });
}

/** The second map of a limb: it stands beside the first or on it, and goes wherever the first goes. */
export class Comparison implements ReactiveController {
  readonly #port: ComparisonPort;
  readonly #element: DermatomeMap;
  readonly #turning: Turning;
  readonly #first: Interaction;
  readonly #second: Interaction;
  readonly #hand: InHand;
  readonly #divider: Divider;
  readonly #arrangementKeys: RovingFocus;
  readonly #barKeys: RovingFocus;
  readonly #print = matchMedia('print');
  readonly #scenes: CompareScenes;
  /** What either map gives to the skin under the pointer. */
  #pointed: Said | undefined;

  constructor(port: ComparisonPort, turning: Turning, first: Interaction, hand: InHand) {
    const { element } = port;
    this.#port = port;
    this.#element = element;
    this.#turning = turning;
    this.#first = first;
    this.#hand = hand;
    this.#second = new hand.Interaction({
      ...port,
      within: () => element.renderRoot.querySelector('.second'),
      state: () => this.#state,
    });
    this.#divider = new Divider(element);
    this.#scenes = new CompareScenes({
      hand,
      turning,
      state: port.state,
      looks: () => element,
      line: () => this.#line,
    });
    const buttons = (group: string): HTMLElement[] => [
      ...element.renderRoot.querySelectorAll<HTMLElement>(`.comparison ${group} button`),
    ];
    this.#arrangementKeys = new RovingFocus(element, {
      items: () => buttons('.arrangement'),
      home: (items) => items.find(({ ariaChecked }) => ariaChecked === 'true'),
      moved: (item) => item.click(),
    });
    this.#barKeys = new RovingFocus(element, { items: () => buttons('.bars') });
    adoptStyles(element, compareStyles);
    element.addController(this);
  }

  hostConnected(): void {
    this.#element.addEventListener('keydown', this.#keydown);
    this.#print.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#element.removeEventListener('keydown', this.#keydown);
    this.#print.removeEventListener('change', this.#update);
  }

  hostUpdated(): void {
    if (!this.isOn || !this.#element.isConnected) return;
    const { first, second, voice } = this.#both;
    const isAsked = asked.delete(this.#element);
    if (differenceOf(first.id, second.id) && !isAsked) return;
    void measureDifference(first.id, second.id).then(({ different }) => {
      this.#update();
      const words = wordsOf(this.#port);
      const { name } = schemeWords(voice, second.id);
      if (isAsked && this.isOn) this.#port.say(words.begun(name, words.percent(different)));
    });
  }

  /** Whether there are two maps to be seen. */
  get isOn(): boolean {
    const settings = this.#port.state().settings as Settings | undefined;
    return Boolean(
      settings?.compare && hasScheme(settings.compare) && hasScheme(settings.scheme) && this.#port.voice(),
    );
  }

  /** The classes of the map while there are two. */
  get classes(): Readonly<Record<string, boolean>> {
    return { comparing: true, split: this.#isSplit };
  }

  /** What is compared with what. */
  get title(): string {
    const { first, second, voice } = this.#both;
    return wordsOf(this.#port).title(schemeWords(voice, first.id).name, schemeWords(voice, second.id).name);
  }

  /** What stands out on a map that draws these levels: the same on both. On a limb that is divided both sides are one. */
  marksOf(drawn: readonly Level[]): StageMarks {
    const { selected } = this.#port.state();
    const lit = this.#lit;
    const pick = lit?.level ? [{ level: lit.level, side: lit.region.side }] : [];
    const onBoth = (picks: readonly LevelPick[]): readonly LevelPick[] =>
      this.#isSplit ? picksOf([...new Set(picks.map(({ level }) => level))], this.#element.side) : picks;
    return {
      selected: onBoth(selected.filter(({ level }) => drawn.includes(level))),
      hovered: lit?.by === 'pointer' ? onBoth(pick) : [],
      focused: lit?.by === 'focus' ? onBoth(pick) : [],
    };
  }

  /** The plates that the second map draws beside this scene of the first. */
  plates(scene: Scene): readonly Plate[] {
    return [this.#scenes.plateBeside(scene)];
  }

  /** The scene of the first map, as much of it as is seen. */
  firstOf(scene: Scene): Scene {
    return this.#scenes.firstOf(scene);
  }

  /** The second map beside this scene of the first, the line between them, and what is said of both. */
  render(first: Scene): TemplateResult {
    const scene = this.#scenes.secondOf(first);
    const { voice, settings } = this.#port.state();
    const marks = this.marksOf(schemeById(settings.compare).levels);
    const { handling } = this.#turning;
    const isMoving = scene.motion !== 'none';
    return html`
      <div class="second">
        ${stage({
          scene,
          marks,
          writing: this.#hand.writing(scene, marks),
          voice,
          over: this.#second.highlight?.by === 'pointer',
          isMoving,
          isZoomed: isZoomed(this.#turning.zoom),
          isTwin: true,
          handling,
          pointermove: this.#pointermove,
          pointerleave: () => this.#second.hover.leave(),
          click: (event) => {
            if (!handling.isDragging) this.#second.click(event);
          },
        })}
        ${settings.without.has('tooltip') ? nothing : this.#tooltip(settings.compare as SchemeId, voice)}
      </div>
      ${this.#isSplit ? this.#renderDivider(voice) : html`<i class="ghost" hidden></i>`} ${this.#captions()} ${this.#panel()}
    `;
  }

  /** The pointer moves over a stage: the other map follows it. */
  follow(event: PointerEvent, on: Interaction = this.#first): void {
    const other = on === this.#first ? this.#second : this.#first;
    if (other.highlight?.by === 'pointer' || other.hover.target) other.hover.dismiss();
    const region = event.pointerType === 'touch' || this.#turning.isMoving ? undefined : on.regionUnder(event);
    this.#showGhost(event, region !== undefined, on === this.#first);
    const point = region?.point;
    const { first, second } = this.#both;
    const at = ({ id }: Scheme): Level[] => (point ? this.#hand.dermatomesAt(point, id) : []);
    const said = point ? { first: at(first), second: at(second) } : undefined;
    if (JSON.stringify(said) === JSON.stringify(this.#pointed)) return;
    this.#pointed = said;
    this.#update();
  }

  /** The reader chooses the map that stands second, or one with which there is nothing to compare. */
  makeRoomFor(scheme: SchemeId): void {
    const { compare, scheme: before } = this.#element;
    if (comparableWith(scheme).includes(compare as SchemeId)) return;
    const second = comparableWith(scheme).includes(before) ? before : '';
    Object.assign(this.#element, { scheme });
    change(this.#element, { compare: second });
  }

  get #isSplit(): boolean {
    return this.#element.split;
  }

  get #lit(): Highlight | undefined {
    return this.#first.isPosing ? undefined : (this.#first.lit ?? this.#second.lit);
  }

  get #both(): { readonly first: Scheme; readonly second: Scheme; readonly voice: Voice } {
    const { settings, voice } = this.#port.state();
    return { first: schemeById(settings.scheme), second: schemeById(settings.compare), voice };
  }

  /** The second map at this moment. */
  get #state(): MapState {
    const { settings, voice, selected, multiple, readonly } = this.#port.state();
    const scheme = settings.compare as SchemeId;
    return {
      settings: { ...settings, scheme },
      voice,
      scene: this.#scenes.second,
      options: this.#hand.listOptions(scheme, settings.side, voice),
      selected,
      multiple,
      readonly,
      listed: false,
    };
  }

  /** Where the line is. On paper the maps stand side by side, and a picture is of the first alone. */
  get #line(): number | undefined {
    const isParted = this.#isSplit && !this.#print.matches && !this.#first.isPosing;
    return isParted ? this.#divider.position : undefined;
  }

  #tooltip(scheme: SchemeId, voice: Voice): TemplateResult {
    const { highlight, hover } = this.#second;
    return html`<div
      class="tooltip"
      part="tooltip"
      aria-hidden="true"
      @pointerenter=${() => hover.hold()}
      @pointerleave=${() => hover.leave()}
    >
      ${highlight ? this.#hand.tooltip(highlight.region, highlight.level, scheme, voice) : nothing}
    </div>`;
  }

  #renderDivider(voice: Voice): TemplateResult {
    const { first, second } = this.#both;
    const words = wordsOf(this.#port);
    const [one, other] = [first, second].map(({ id }) => schemeWords(voice, id).nameShort);
    return this.#divider.render({
      name: words.divider,
      value: (position) => words.divided(one ?? '', position, other ?? '', 100 - position),
    });
  }

  #captions(): TemplateResult {
    const { without } = this.#port.state().settings;
    const { first, second, voice } = this.#both;
    const isFixed = without.has('toolbar') || without.has('compare');
    return captions({
      voice,
      words: wordsOf(this.#port),
      first,
      second,
      areaWords: (id, level) => this.#hand.areaWords(id, level, voice),
      said: this.#said,
      choices: isFixed ? [] : comparableWith(first.id, without),
      choose: (compare) => change(this.#element, { compare }),
    });
  }

  get #said(): Said | undefined {
    const lit = this.#lit;
    if (lit?.by === 'pointer' && lit.region.point) return this.#pointed;
    const levels = lit?.level ? [lit.level] : this.#selectedLevels;
    const level = levels.at(-1);
    const { first, second } = this.#both;
    const of = ({ levels: drawn }: Scheme): Level[] => levels.filter((one) => one === level && drawn.includes(one));
    return level && { first: of(first), second: of(second) };
  }

  get #selectedLevels(): Level[] {
    return [...new Set(this.#port.state().selected.map(({ level }) => level))];
  }

  #panel(): TemplateResult {
    const { settings, readonly } = this.#port.state();
    const { first, second, voice } = this.#both;
    const { element } = this.#port;
    return comparePanel({
      voice,
      words: wordsOf(this.#port),
      first,
      second,
      difference: differenceOf(first.id, second.id),
      split: this.#isSplit,
      brief: element.list || settings.without.has('panel'),
      selected: this.#selectedLevels,
      choose: readonly ? null : (level) => this.#choose(level),
      arrange: (split) => {
        if (split !== element.split) change(element, { split });
      },
      close: () => toggleComparison(this.#port),
      arrangementKeys: this.#arrangementKeys,
      barKeys: this.#barKeys,
    });
  }

  /** Chooses a level on the map that draws it, the first one if both do. */
  #choose(level: Level): void {
    const side = sidesOf(this.#element.side)[0] ?? 'right';
    const on = this.#both.first.levels.includes(level) ? this.#first : this.#second;
    on.choose({ level, side });
  }

  #showGhost({ clientX, clientY, currentTarget }: PointerEvent, isSeen: boolean, beside: boolean): void {
    const ghost = this.#element.renderRoot.querySelector<HTMLElement>('.ghost');
    const box = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : undefined;
    if (!ghost || !box) return;
    ghost.hidden = !isSeen;
    ghost.classList.toggle('other', beside);
    ghost.style.setProperty('translate', `${clientX - box.x}px ${clientY - box.y}px`);
  }

  readonly #pointermove = (event: PointerEvent): void => {
    if (this.#turning.handling.pointermove(event)) this.#second.forget();
    else this.#second.pointermove(event);
    this.follow(event, this.#second);
  };

  readonly #update = (): void => this.#element.requestUpdate();

  /** What Escape closes first has closed before, and has said so. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOn) return;
    const target = event.composedPath()[0];
    // A search is emptied, a menu is closed.
    if (target instanceof Element && target.matches('input[type="search"]:not(:placeholder-shown), [role="menuitem"]'))
      return;
    event.preventDefault();
    toggleComparison(this.#port);
  };
}

/** What the two maps say of one piece of skin. */
interface Said {
  readonly first: readonly Level[];
  readonly second: readonly Level[];
}

function wordsOf({ voice }: Pick<ComparisonPort, 'voice'>): CompareWords {
  const speaking = voice();
  return speaking?.details?.compare ?? COMPARE[speaking?.audience ?? 'clinician'];
}

/** The reader changes the comparison. */
function change(element: DermatomeMap, values: { readonly compare?: SchemeId | ''; readonly split?: boolean }): void {
  Object.assign(element, values);
  if (values.compare) asked.add(element);
  const { compare, split } = element;
  /** @internal declared with @fires on the class */
  element.dispatchEvent(new CompareChangeEvent({ compare, split }));
}

function focusFirst({ renderRoot }: DermatomeMap, ...selectors: readonly string[]): void {
  for (const selector of selectors) {
    const found = renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found.focus();
  }
}
