import type { Level } from '../core/levels.js';
import type { SourceId } from '../core/sources.js';
import type { ChartId } from './types.js';

/**
 * A point that a border passes through: degrees round the limb, then the station (mm on the sock, 0 to 1 on a toe).
 *
 * Degrees may run past 180, so that a border never jumps: `[175, 300], [189, 300]`.
 */
export type BorderPoint = readonly [phi: number, s: number];

/**
 * One border, drawn once as a smooth curve over the skin.
 *
 * Ends run 5 to 20 mm past the border that they meet: the tail beyond the junction is dropped, and the curve stays
 * smooth through it. A border that ends exactly on another leaves a gap between two regions.
 */
export interface Border {
  /** The sock unless said. */
  readonly chart?: ChartId;
  readonly points: readonly BorderPoint[];
  /** The curve closes on itself round an island, or as a ring right round the limb. */
  readonly closed?: 'island' | 'ring';
  /**
   * How wide the transition across the border is, mm on the skin: within half of it to either side both levels are usual.
   * Estimated where no source is named; 0 for a line that parts nothing, such as the rim of a toe.
   */
  readonly width?: number;
  /** The source of the width. */
  readonly widthSource?: SourceId;
  /** Drawn without a line, because it runs along the outline of the part. */
  readonly unlined?: boolean;
}

/** A spot inside a region: degrees, station, and the chart where it is not the sock. */
export type Seed = readonly [phi: number, s: number, chart?: ChartId];

/** A region of a border set: the faces between the borders that hold its seeds. */
export interface Region {
  readonly seeds: readonly Seed[];
  /** The only borders that bound this region. Without it, every border of the set does. */
  readonly borders?: readonly string[];
}

/** A region of a scheme: the skin that it gives to one level, or to several alike. */
export interface SchemeRegion extends Region {
  readonly levels: readonly Level[];
}

/** The borders and regions of one scheme. What is in no region is blank. */
export interface SchemeBorders {
  readonly id: string;
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly SchemeRegion[];
}
