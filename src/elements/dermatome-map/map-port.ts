import type { Direction } from '../../atlas/types.js';
import type { Level } from '../../core/levels.js';
import type { MapSide, Side } from '../../core/sides.js';
import type { ViewId } from '../../core/views.js';
import type { Voice } from '../../locales/types.js';
import type { DermatomeMap } from './dermatome-map.js';
import type { ListOption } from './list.js';
import type { Region } from './regions.js';
import type { Pick } from './selection.js';
import type { Settings } from './settings.js';
import type { Scene } from './stage.js';

/** What the pointer or the focus rests on. */
export interface Highlight {
  readonly region: Region;
  readonly level: Level | null;
  readonly by: 'pointer' | 'focus';
}

/** The state of a drawn map at one moment. */
export interface MapState {
  readonly settings: Settings;
  readonly voice: Voice;
  /** `undefined` while the picture is on its way. */
  readonly scene: Scene | undefined;
  /** The entries of the list that the search has left. */
  readonly options: readonly ListOption[];
  readonly selected: readonly Pick[];
  readonly multiple: boolean;
  readonly readonly: boolean;
  /** Whether the list is seen, so that its entries need no tooltip. */
  readonly listed: boolean;
}

/** What the interaction with a map asks of the element. */
export interface MapPort {
  readonly element: DermatomeMap;
  /** Where its stage and its tooltip are, if not the first ones of the element. */
  readonly within?: () => ParentNode | null;
  readonly state: () => MapState;
  readonly select: (picks: readonly Pick[]) => void;
  /** Turns the limb, as the user asked for it; without a side that stays the same, and the limb is as the view is named. */
  readonly turn: (view: ViewId, side?: MapSide, turned?: Direction) => void;
  /** The reader has pointed at, moved to or tapped skin. */
  readonly pointed: (region: Region) => void;
  /** Whether something else than the levels is chosen by a click on this skin. */
  readonly takesClick: (region: Region) => boolean | undefined;
  readonly showSide: (side: Side) => void;
  readonly say: (sentence: string) => void;
  /** Goes into the details of a highlight, or of what is selected; returns whether there are any. */
  readonly enterDetails: (highlight: Highlight | undefined) => boolean;
  /** Keeps a spot of the stage in sight, px. */
  readonly keepInSight: (spot: { readonly x: number; readonly y: number }) => void;
}
