import { pickOnPlate } from '../../atlas/plate-picking.js';
import { FloatingTip, type Spot } from '../../controllers/floating-tip.js';
import { HoverIntent } from '../../controllers/hover-intent.js';
import { ListboxKeys } from '../../controllers/listbox-keys.js';
import type { Level } from '../../core/levels.js';
import type { Side } from '../../core/sides.js';
import { VIEW_IDS } from '../../core/views.js';
import { adoptStyles } from './adopt-styles.js';
import { SharedSkin, afterActivation } from './activation.js';
import { inHandStyles } from './in-hand.styles.js';
import { RegionHighlightEvent, RegionSelectEvent, type RegionDetail } from './events.js';
import type { ListOption } from './list.js';
import type { Highlight, MapPort } from './map-port.js';
import { otherClaims, regionAt, regionOf, sameRegion, type Region } from './regions.js';
import { samePick, sidesOf, type Pick } from './selection.js';
import { offeredSchemes } from './settings.js';
import { onStage } from './stage-layout.js';

/** A region under the pointer with the spot of the window beside which it is explained. */
interface Hovered {
  readonly region: Region;
  readonly spot: Spot;
}

/** What a reader does with the skin and the list: points, moves, selects. */
export class Interaction {
  readonly keys: ListboxKeys<ListOption>;
  readonly hover: HoverIntent<Hovered>;
  readonly #port: MapPort;
  readonly #tip: FloatingTip;
  readonly #sharedSkin = new SharedSkin();
  #highlight: Highlight | undefined;
  #last: Region | undefined;
  #posing = 0;

  constructor(port: MapPort) {
    const { element } = port;
    this.#port = port;
    adoptStyles(element, inHandStyles);
    this.#tip = new FloatingTip(element, {
      element: () => this.#root?.querySelector<HTMLElement>(port.within ? '.tooltip' : '.map > .tooltip') ?? null,
      dismissed: () => element.requestUpdate(),
    });
    this.hover = new HoverIntent<Hovered>(element, (hovered) => this.#pointAt(hovered));
    this.keys = new ListboxKeys<ListOption>(element, {
      options: () => port.state().options,
      initial: () => port.state().options.find((option) => this.#isSelected(option)),
      moved: (option) => this.#focusOn(option),
      chosen: (option) => this.choose(option),
      digit: (digit) => this.#turnByDigit(digit),
      command: (key) => (key === 'F2' ? port.enterDetails(this.#highlight) : this.#dismiss()),
    });
    element.addController({ hostDisconnected: () => this.forget() });
  }

  /** What the pointer or the focus rests on. */
  get highlight(): Highlight | undefined {
    return this.#highlight;
  }

  /** Where the level under the focus lies on the stage, px. */
  get focusSpot(): Spot | undefined {
    const highlight = this.#highlight;
    if (highlight?.by !== 'focus' || !highlight.level) return undefined;
    return this.#stageSpotOf({ level: highlight.level, side: highlight.region.side });
  }

  /** Whether a picture is being taken. */
  get isPosing(): boolean {
    return this.#posing > 0;
  }

  /** The skin that the reader pointed at, moved to or tapped last. */
  get last(): Region | undefined {
    return this.#last;
  }

  /** The highlight as far as it shows on the skin. */
  get lit(): Highlight | undefined {
    return this.isPosing ? undefined : this.#highlight;
  }

  /** Does something with the drawing while no highlight shows on it. Nothing is painted before it shows again. */
  async pose<T>(act: () => T): Promise<T> {
    const { element } = this.#port;
    this.#posing++;
    element.requestUpdate();
    try {
      await element.updateComplete;
      return act();
    } finally {
      this.#posing--;
      element.requestUpdate();
    }
  }

  /** Forgets the highlight without an event: the page changed what is under it. */
  forget(): void {
    this.#tip.hide();
    this.hover.forget();
    this.#highlight = undefined;
    this.#sharedSkin.reset();
  }

  /** The drawing has moved under the pointer: what it rested on is let go, until it moves again. */
  moved(): void {
    this.#tip.hide();
    this.hover.forget();
    if (this.#highlight?.by === 'pointer') this.#dismiss();
  }

  /** Hides the tooltip: its spot has moved away. */
  hideTip(): void {
    this.#tip.hide();
  }

  /** Activates an entry of the list. */
  choose(option: Pick): void {
    this.#sharedSkin.reset();
    this.#port.showSide(option.side);
    this.#activate(this.#regionOf(option), option.level);
  }

  /** Turns the bands of overlap on or off. */
  toggleOverlap(): void {
    const { element } = this.#port;
    const overlap = element.compare !== '' || !element.overlap;
    Object.assign(element, { overlap, agreement: false, mode: 'dermatomes' });
  }

  /** Activates a level where the map is coloured first, or takes the selection back. */
  chooseLevel(level: Level | null): void {
    const [side] = sidesOf(this.#port.state().settings.side);
    if (level && side) this.choose({ level, side });
    else this.clear();
  }

  /** Takes the whole selection back, as the reader asked by closing its details. */
  clear(): void {
    const last = this.#port.state().selected.at(-1);
    if (!last || this.#port.state().readonly) return;
    this.#port.select([]);
    this.#announce(null, last.side, false);
    /** @internal declared with @fires on the class */
    this.#port.element.dispatchEvent(new RegionSelectEvent(this.#detail(this.#regionOf(last), last.level, false)));
  }

  /** The pointer is over an entry of the list, or over none. */
  hoverOption(option: Pick | null): void {
    if (this.#highlight?.by === 'focus' || !this.#port.state().scene) return;
    this.#setHighlight(option ? { region: this.#regionOf(option), level: option.level, by: 'pointer' } : undefined);
  }

  pointermove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const region = this.regionUnder(event);
    if (region) this.#pointed(region);
    if (!region) this.hover.leave();
    else if (sameRegion(region, this.hover.target?.region)) this.hover.hold();
    else this.hover.enter({ region, spot: { x: event.clientX, y: event.clientY } });
  }

  click(event: MouseEvent): void {
    const region = this.regionUnder(event);
    if (!region) return;
    this.#pointed(region);
    if (!this.#port.takesClick(region)) this.#activate(region, this.#sharedSkin.next(region.levels, region.side));
  }

  #pointed(region: Region): void {
    this.#last = region;
    this.#port.pointed(region);
  }

  #regionOf({ level, side }: Pick): Region {
    const { scheme, without } = this.#port.state().settings;
    return regionOf({ level, side }, scheme, offeredSchemes(without));
  }

  #isSelected({ level, side }: Pick): boolean {
    return this.#port.state().selected.some((pick) => samePick(pick, { level, side }));
  }

  #detail(region: Region, level: Level | null, selected: boolean): RegionDetail {
    const { levels, side, place, point } = region;
    const { view, scheme } = this.#port.state().settings;
    return { level, levels, alsoClaimedBy: otherClaims(region, level), side, view, scheme, place, point, selected };
  }

  #activate(region: Region, level: Level | null): void {
    const { selected: before, multiple, readonly } = this.#port.state();
    if (readonly) return;
    const { side } = region;
    const picks = level ? afterActivation(before, { level, side }, multiple) : multiple ? before : [];
    this.#port.select(picks);
    const selected = level !== null && picks.some((pick) => samePick(pick, { level, side }));
    this.#announce(level, side, selected);
    /** @internal declared with @fires on the class */
    this.#port.element.dispatchEvent(new RegionSelectEvent(this.#detail(region, level, selected)));
  }

  #announce(level: Level | null, side: Side, selected: boolean): void {
    const { voice, multiple, selected: picks } = this.#port.state();
    const { ui } = voice;
    if (picks.length === 0) this.#port.say(ui.cleared);
    else if (multiple) this.#port.say(ui.selectedCount(picks.length));
    else if (level && selected) this.#port.say([level, ui.sides[side].toLowerCase(), ui.selected].join(', '));
  }

  #setHighlight(highlight: Highlight | undefined): void {
    const last = this.#highlight;
    this.#highlight = highlight;
    this.#port.element.requestUpdate();
    if (sameHighlight(last, highlight)) return;
    const detail = highlight
      ? this.#detail(highlight.region, highlight.level, this.#isHighlightSelected(highlight))
      : last && { ...this.#detail(last.region, null, false), levels: [], alsoClaimedBy: [], place: null, point: null };
    /** @internal declared with @fires on the class */
    if (detail) this.#port.element.dispatchEvent(new RegionHighlightEvent(detail));
  }

  #isHighlightSelected({ level, region: { side } }: Highlight): boolean {
    return level !== null && this.#isSelected({ level, side });
  }

  #pointAt(hovered: Hovered | null): void {
    if (hovered) {
      const { region, spot } = hovered;
      this.#tip.show(spot);
      this.#setHighlight({ region, level: region.levels[0] ?? null, by: 'pointer' });
    } else if (this.#highlight?.by === 'pointer') this.#dismiss();
  }

  #focusOn(option: ListOption | null): void {
    if (!option) {
      if (this.#highlight?.by === 'focus') this.#dismiss();
      return;
    }
    this.#port.showSide(option.side);
    if (!this.#port.state().scene) return;
    const onStage = this.#stageSpotOf(option);
    if (onStage) this.#port.keepInSight(onStage);
    const spot = this.#port.state().listed ? undefined : this.#spotOf(option);
    if (spot) this.#tip.show(spot);
    else this.#tip.hide();
    const region = this.#regionOf(option);
    this.#pointed(region);
    this.#setHighlight({ region, level: option.level, by: 'focus' });
  }

  #dismiss(): boolean {
    if (!this.#highlight) return false;
    this.#tip.hide();
    this.#setHighlight(undefined);
    return true;
  }

  #turnByDigit(digit: number): void {
    const view = VIEW_IDS[digit - 1];
    if (!view) return;
    const { ui } = this.#port.state().voice;
    this.#port.turn(view);
    this.#port.say(ui.viewShown(ui.views[view]));
  }

  /** Where a level is in the window, or `undefined` where the view does not show it. */
  #spotOf(pick: Pick): Spot | undefined {
    const spot = this.#stageSpotOf(pick);
    const matrix = this.#drawing?.getScreenCTM();
    return spot && matrix ? new DOMPoint(spot.x, spot.y).matrixTransform(matrix) : undefined;
  }

  #stageSpotOf({ level, side }: Pick): Spot | undefined {
    const { scene } = this.#port.state();
    if (!scene) return undefined;
    const { plate, fit } = scene;
    const anchor = plate.anchors
      .filter((candidate) => candidate.side === side && candidate.levels.includes(level))
      .sort((a, b) => b.radius - a.radius)[0];
    return anchor && onStage(fit, anchor);
  }

  /** The skin under the pointer. */
  regionUnder(event: MouseEvent): Region | undefined {
    const { settings, scene } = this.#port.state();
    const matrix = this.#drawing?.getScreenCTM();
    if (!matrix || !scene) return undefined;
    const { fit, plate, labels } = scene;
    const label = event.target instanceof Element ? event.target.closest<SVGElement>('[data-label]') : null;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const point = label
      ? labels[Number(label.dataset['label'])]?.anchor.point
      : pickOnPlate(plate, (x - fit.x) / fit.scale, (y - fit.y) / fit.scale);
    return point && regionAt(point, settings.scheme, offeredSchemes(settings.without));
  }

  get #root(): ParentNode | null {
    return this.#port.within ? this.#port.within() : this.#port.element.renderRoot;
  }

  get #drawing(): SVGSVGElement | null {
    return this.#root?.querySelector<SVGSVGElement>('.stage > svg') ?? null;
  }
}

function sameHighlight(a: Highlight | undefined, b: Highlight | undefined): boolean {
  if (!a || !b) return a === b;
  return a.level === b.level && a.by === b.by && sameRegion(a.region, b.region);
}
