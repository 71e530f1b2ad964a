import type { PlateAnchor } from '../../atlas/types.js';
import type { StageLabel } from './label-layout.js';
import type { InHand } from './loaders.js';
import type { SpotLabel, Taken } from './spot-label.js';
import type { Scene } from './stage.js';
import { sideWordsTaken } from './stage-layout.js';

/** A part of the stage between two upright lines, px from its left edge. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands nearer to the line than this is taken to be crossed by it, px. */
const CLEAR = 6;

/** A scene of which only a span is seen, with labels that lie in it whole: none is cut by the line, none names what is hidden. */
export function sceneWithin(hand: InHand, scene: Scene, { from, to }: Span): Scene {
  const { labels, spots, key } = scene;
  if (labels.length + spots.length === 0) return scene;
  const span = { from: from > 0 ? from + CLEAR : from, to: to < scene.fit.width ? to - CLEAR : to };
  const seen = spots.filter((spot) => isWithin(spot, span)).map((spot) => clipped(spot, span));
  return {
    ...scene,
    key: `${key} ${from} ${to}`,
    labels: labels.length > 0 ? labelsWithin(hand, scene, span, hand.spotsTaken(seen)) : [],
    spots: seen,
  };
}

function isWithin({ x }: { readonly x: number }, { from, to }: Span): boolean {
  return x > from && x < to;
}

/** A point whose name would be cut keeps its place alone. */
function clipped(spot: SpotLabel, { from, to }: Span): SpotLabel {
  const { box } = spot;
  return box && (box.x < from || box.x + box.width > to) ? { ...spot, box: null } : spot;
}

function labelsWithin(hand: InHand, { plate, fit }: Scene, { from, to }: Span, taken: readonly Taken[]): StageLabel[] {
  if (to - from < 3 * fit.em) return [];
  const window = { ...fit, x: fit.x - from, width: to - from };
  const covered = [...taken, ...sideWordsTaken(plate, fit)].map((box) => ({ ...box, x: box.x - from }));
  return hand.skinLabels(plate, window, covered, widest(hand.anchorsInSight(plate, window))).map((label) => ({
    ...label,
    x: label.x + from,
    spotX: label.spotX + from,
    textX: label.textX + from,
    leader: label.leader.replace(/(-?[\d.]+),/g, (_, x: string) => `${Number(x) + from},`),
  }));
}

/** For every area the place with the most room. */
function widest(anchors: readonly PlateAnchor[]): PlateAnchor[] {
  const best = new Map<string, PlateAnchor>();
  for (const anchor of anchors) {
    const name = `${anchor.side} ${anchor.levels.join(' ')}`;
    if (anchor.radius > (best.get(name)?.radius ?? 0)) best.set(name, anchor);
  }
  return [...best.values()];
}
