import { LEVELS } from '../core/levels.js';
import { unknownValue } from '../core/errors.js';
import { type Side, SIDES } from '../core/sides.js';
import { cutAgreement, cutConsensusExtents } from './consensus-layers.js';
import type { CutMesh } from './cut.js';
import type { Subject } from './drawn-limb.js';
import { cutExtents, cutShared } from './extents.js';
import { AGREEMENTS, EXTENTS, type Layer } from './layers.js';
import { buildLimb, type Limb } from './limb.js';
import type { Mesh } from './mesh.js';
import { paintedLimb } from './paint-skin.js';
import { addLayerPlates, drawSubject } from './plate.js';
import { limbOf } from './registry.js';
import type { Fineness } from './sheet.js';
import { setLimb, SKIN_SETS } from './skin-sets.js';
import { checkDepth, cutStocking } from './stocking.js';
import type { Plate, PlateRequest } from './types.js';

/** A layer as what is cut into the skin. */
interface Zones {
  limb(fineness: Fineness, side: Side): Limb;
  /** Whether limbs are kept already: a name that tells strokes apart would be long. */
  readonly isKept?: boolean;
  /** The names of the zones in a combination of regions. */
  zonesOf(regions: readonly number[]): readonly string[];
}

const limbs = new Map<string, Limb>();
const MOST_LIMBS = 24;

/** The kinds of layers. */
const KINDS = ['extent', 'shared', 'agreement', 'nerves', 'stocking', 'saddle', 'signature', 'painted'] as const;

/**
 * Draws a layer of a view, to be laid over the plate of the scheme: parts and places are the same, and areas, edges and
 * anchors carry `zones` in place of levels. It has no shade, ink or nails of its own.
 *
 * @throws RangeError for an unknown view, side, scheme, level or kind of layer, a depth that no stocking has, or a
 * stroke that nothing can be painted by
 */
export function drawLayer(request: PlateRequest): Plate {
  const { layer, scheme } = request;
  if (!layer) return drawSubject(request);
  const zones = zonesOf(layer);
  const subject: Subject = {
    limb: (fineness, side) => (zones.isKept ? zones.limb(fineness, side) : layerLimb(layer, zones, fineness, side)),
    namesOf: (regions) => zones.zonesOf(regions),
    isLined: () => true,
    like: (fineness) => limbOf(scheme, fineness),
  };
  return withZones(drawSubject(request, subject));
}

addLayerPlates(drawLayer);

function layerLimb(layer: Layer, zones: Zones, fineness: Fineness, side: Side): Limb {
  const key = `${fineness} ${JSON.stringify(layer)}`;
  const limb = limbs.get(key) ?? zones.limb(fineness, side);
  limbs.delete(key);
  limbs.set(key, limb);
  const [oldest] = limbs.keys();
  if (limbs.size > MOST_LIMBS) limbs.delete(oldest!);
  return limb;
}

/** A plate on which the names of zones stand in the place of levels, with both where they belong. */
function withZones(plate: Plate): Plate {
  return {
    ...plate,
    anchors: plate.anchors.map((anchor) => ({ ...anchor, levels: [], zones: anchor.levels })),
    figures: plate.figures.map((figure) => ({
      ...figure,
      parts: figure.parts.map((part) => ({
        ...part,
        areas: part.areas.map(({ levels, path }) => ({ levels: [], zones: levels, path })),
        edges: part.edges.map(({ levels, beside, ...edge }) => ({
          ...edge,
          levels: [],
          beside: beside && [],
          zones: levels,
          zonesBeside: beside,
        })),
      })),
    })),
  };
}

/** A limb with what a layer cuts in. */
function cutBy(cut: (trimmed: Mesh, fineness: Fineness) => CutMesh): Zones['limb'] {
  return (fineness) => buildLimb(fineness, (trimmed) => cut(trimmed, fineness));
}

/** Zones that are named one to a region. */
function named(names: readonly string[]): Zones['zonesOf'] {
  return (regions) => regions.map((region) => names[region]!);
}

function zonesOf(layer: Layer): Zones {
  switch (layer.kind) {
    case 'extent':
      if (!LEVELS.includes(layer.level)) throw unknownValue('level', layer.level, LEVELS);
      return {
        limb: cutBy((trimmed, fineness) =>
          layer.scheme === 'consensus'
            ? cutConsensusExtents(trimmed, layer.level)
            : cutExtents(trimmed, layer.scheme, layer.level, fineness),
        ),
        zonesOf: named(EXTENTS),
      };
    case 'shared':
      return {
        limb: cutBy((trimmed, fineness) => cutShared(trimmed, layer.scheme, fineness)),
        zonesOf: (regions) => regions.map(String),
      };
    case 'stocking':
      checkDepth(layer.depth);
      return {
        limb: cutBy((trimmed, fineness) => cutStocking(trimmed, layer.depth, fineness)),
        zonesOf: named(['stocking']),
      };
    case 'agreement':
      return { limb: cutBy(cutAgreement), zonesOf: named(AGREEMENTS) };
    case 'nerves':
    case 'saddle':
    case 'signature':
      return { limb: (fineness) => setLimb(layer.kind, fineness), zonesOf: named(SKIN_SETS[layer.kind].names) };
    case 'painted':
      if (!SIDES.includes(layer.side)) throw unknownValue('side', layer.side, SIDES);
      return {
        limb: (fineness, side) =>
          side === layer.side ? paintedLimb(layer.strokes, side, fineness) : limbOf(null, fineness),
        isKept: true,
        zonesOf: named(['painted']),
      };
    default:
      throw unknownValue('layer', (layer as Layer).kind, KINDS);
  }
}
