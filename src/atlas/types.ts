import type { Level } from '../core/levels.js';
import type { MapSide, Side } from '../core/sides.js';
import type { ViewId } from '../core/views.js';
import type { Layer } from './layers.js';

/** The charts of the skin: one sock from waist to toe webs, and five toes. */
export const CHART_IDS = ['sock', 'toe1', 'toe2', 'toe3', 'toe4', 'toe5'] as const;

/** The name of a chart. */
export type ChartId = (typeof CHART_IDS)[number];

/**
 * A point of the skin.
 *
 * `s` is in mm along the sock (0 at the waist, 1104 at the toe webs, 1109 at the end of the rounded edge between the
 * toes), or 0 to 1 from base to tip on a toe.
 * `phi` is in degrees: 0 anterior or dorsal, +90 medial, 180 posterior or plantar, -90 lateral, on both sides alike.
 */
export interface ChartPoint {
  readonly chart: ChartId;
  readonly s: number;
  readonly phi: number;
  readonly side: Side;
}

/** A direction of looking in degrees: yaw 90 looks from the subject's left, pitch above 0 from above. */
export interface Direction {
  readonly yaw: number;
  readonly pitch: number;
}

/**
 * A named view turned away: by `yaw` and `pitch` degrees, `from` the front if no view is named.
 *
 * Where a view stands the limbs side by side, the left one is turned as the mirror image of the right one.
 */
export interface TurnedView extends Direction {
  readonly from?: ViewId;
}

/** A named view, or a view turned away from one. */
export type View = ViewId | TurnedView;

/** A point or vector in mm: x to the subject's left with the midline at 0 (the right limb has x < 0), y up, z to the front. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** A rectangle in mm: left edge, top edge, width, height (y down, as in SVG). */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** What a plate is to show. */
export interface PlateRequest {
  readonly view: View;
  /** Which limb is coloured. */
  readonly side: MapSide;
  /** The scheme to draw, or `null` for bare skin. */
  readonly scheme: string | null;
  readonly detail?: PlateDetail;
  /** What to show in place of the areas of the scheme, to be laid over its plate. */
  readonly layer?: Layer;
}

/**
 * How much of a view is drawn. `moving` is for a limb that turns: coarser, without places for labels. `thumbnail` is coarser
 * still, with one tone of shade and no ink.
 */
export type PlateDetail = 'full' | 'moving' | 'thumbnail';

/** One visible area of a plate: all the skin of one part of the limb that the scheme gives to the same levels. */
export interface PlateArea {
  /** The levels that share this skin, cranial first; empty where the scheme is silent, and in the plate of a layer. */
  readonly levels: readonly Level[];
  /** Only in the plate of a layer: the names of its zones at this skin; empty outside them. */
  readonly zones?: readonly string[];
  /** SVG path data in mm. */
  readonly path: string;
}

/** One piece of border, fitted once and shared by the areas on either side. */
export interface PlateEdge {
  readonly levels: readonly Level[];
  /** The levels on the other side, or `null` at the outline of the part. */
  readonly beside: readonly Level[] | null;
  /** Only in the plate of a layer: the zones on either side; beside is `null` at the outline of the part. */
  readonly zones?: readonly string[];
  readonly zonesBeside?: readonly string[] | null;
  /** Whether a white border line is drawn along it (not where the border runs along the silhouette of a toe). */
  readonly lined: boolean;
  readonly path: string;
}

/** A part of a limb, painted as one: outline first, then areas, shade, borders and ink. */
export interface PlatePart {
  readonly side: Side;
  /** False for the other limb, shown in bare skin. */
  readonly coloured: boolean;
  /** Below 1 while the other limb fades, since the one that is turned is to be seen alone. */
  readonly opacity: number;
  /** The visible contour, to be stroked at double width behind the areas. */
  readonly outline: string;
  /** Everything that the part covers, for clipping. */
  readonly extent: string;
  readonly areas: readonly PlateArea[];
  readonly edges: readonly PlateEdge[];
  readonly shades: readonly { readonly tone: 'dark' | 'light'; readonly opacity: number; readonly path: string }[];
  /** Creases and tendons as filled tapered strokes. */
  readonly ink: string;
  readonly nails: string;
}

/** A good place for a label: the middle of the widest free spot of an area. */
export interface PlateAnchor {
  readonly side: Side;
  readonly levels: readonly Level[];
  /** Only in the plate of a layer. */
  readonly zones?: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Distance to the nearest border, mm. */
  readonly radius: number;
  readonly point: ChartPoint;
}

/** One standing figure of a plate. Single-limb views of both sides have two: the subject's right at the viewer's left. */
export interface PlateFigure {
  /** The limb that the figure shows, or `both`. */
  readonly side: MapSide;
  /** How far the figure is moved to the viewer's right of where it projects, mm. */
  readonly dx: number;
  /** What the figure covers after the move. */
  readonly box: Box;
  /**
   * The cut face of the trunk, seen where one limb is shown from its inner side: to be painted pale over the parts. Empty
   * in other views.
   */
  readonly wall: string;
  /** Ink along the midline, where both limbs meet in the view of the perineum: to be painted last. Empty in other views. */
  readonly midline: string;
  /** Parts in painting order, far to near. Their paths are in plate coordinates (moved by `dx`). */
  readonly parts: readonly PlatePart[];
}

/** A drawn view: paths and places in mm, x to the viewer's right and y down, ready for one SVG. */
export interface Plate {
  readonly request: PlateRequest;
  readonly box: Box;
  readonly figures: readonly PlateFigure[];
  readonly anchors: readonly PlateAnchor[];
  /** How the cut ends of the drawing fade into the paper, or `null`. */
  readonly fade: PlateFade | null;
}

/** Where a drawing fades: down from its upper edge, or outwards from its middle (mm). */
export type PlateFade =
  | { readonly kind: 'linear'; readonly y0: number; readonly y1: number }
  | { readonly kind: 'radial'; readonly x: number; readonly y: number; readonly full: number; readonly gone: number };
