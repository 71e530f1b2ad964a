import { InSight } from '../../controllers/in-sight.js';
import { Annotations } from './annotations.js';
import type { Comparison } from './compare.js';
import { Interaction } from './interaction.js';
import type { Layers } from './layers.js';
import type { InHand, Instrument, LoadedComparison, LoadedLayers, LoadedPainting, LoadedTour } from './loaders.js';
import type { Painting } from './paint.js';
import type { PictureMenu } from './picture-menu.js';
import type { ToolsPort } from './tools.js';
import type { Tour } from './tour.js';
import type { Turning } from './turning.js';

/** What a map has been given after its first picture. */
export interface Equipment {
  interaction: Interaction | undefined;
  turning: Turning | undefined;
  menu: PictureMenu | undefined;
  annotations: Annotations | undefined;
  inSight: InSight | undefined;
  tour: Tour | undefined;
  /** The second map, shown or not. */
  twin: Comparison | undefined;
  /** What can lie over the map, shown or not. */
  cover: Layers | undefined;
  /** What is painted, or can be. */
  painter: Painting | undefined;
}

/** What has been loaded to equip a map with. */
export interface LoadedParts {
  readonly hand: InHand;
  readonly instrument: Instrument;
  readonly tour: LoadedTour | false;
  readonly layers: LoadedLayers | false;
  readonly painting: LoadedPainting | false;
  readonly comparison: LoadedComparison | '';
}

/** What equipping asks of the map. */
export interface EquipmentPort extends Pick<ToolsPort, 'map' | 'turning' | 'hasRail'> {
  readonly fail: (error: unknown) => void;
}

/** Gives a map what it lacks of the parts that are loaded. */
export function equip(kit: Equipment, loaded: LoadedParts, { map, turning, hasRail, fail }: EquipmentPort): void {
  const { element, say } = map;
  const { PictureMenu, Turning } = loaded.instrument;
  kit.inSight ??= new InSight(element, hasRail);
  const interaction = (kit.interaction ??= new Interaction(map));
  kit.turning ??= new Turning({
    ...turning,
    element,
    say,
    moved: () => interaction.moved(),
    focus: () => interaction.focusSpot,
  });
  kit.menu ??= new PictureMenu(element, say);
  kit.annotations ??= new Annotations(element, fail);
  if (loaded.tour) kit.tour ??= new loaded.tour.Tour(map);
  if (loaded.comparison) kit.twin ??= new loaded.comparison.Comparison(map, kit.turning, interaction, loaded.hand);
  if (loaded.layers) kit.cover ??= new loaded.layers.Layers(map, interaction, fail);
  if (loaded.painting) kit.painter ??= new loaded.painting.Painting(map, kit.turning);
  // The reader may have been faster.
  if (element.shadowRoot?.activeElement?.matches('.listbox')) interaction.keys.focus();
}
