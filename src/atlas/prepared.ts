import type { Level } from '../core/levels.js';
import type { Side } from '../core/sides.js';
import { type Arrangement, composePlate } from './arrangement.js';
import type { AnchorPicture, PartPicture } from './limb-picture.js';
import { type RunRef, readRuns } from './paths.js';
import type { Box, Plate, PlateRequest } from './types.js';

/** A view of a scheme as the build has drawn it: what both limbs share once, shade for each, and runs as path data. */
export interface PreparedView {
  readonly arrangement: Arrangement;
  readonly bounds: Box;
  readonly runs: string;
  readonly parts: readonly PreparedPart[];
  readonly anchors: readonly (Omit<AnchorPicture, 'levels'> & { readonly levels: string })[];
  readonly wall: string;
  readonly midline: string;
}

/** One part: levels as words, loops and runs as numbers, each a list separated by spaces. */
interface PreparedPart {
  readonly areas: readonly (readonly [levels: string, ...loops: string[]])[];
  readonly edges: readonly (readonly [levels: string, beside: string | null, lined: boolean, runs: string])[];
  readonly shades: Readonly<Record<Side, readonly (readonly ['dark' | 'light', opacity: number, runs: string])[]>>;
  readonly ink: string;
  readonly nails: string;
}

/** The plate of a prepared view, the same as `drawPlate` draws it, for any side. */
export function preparedPlate(view: PreparedView, request: PlateRequest): Plate {
  const shared = {
    bounds: view.bounds,
    depth: 0,
    runs: readRuns(view.runs),
    anchors: view.anchors.map((anchor) => ({ ...anchor, levels: levels(anchor.levels) })),
    wall: readRuns(view.wall),
    midline: readRuns(view.midline),
  };
  return composePlate(request, view.arrangement, (side) => ({
    ...shared,
    parts: view.parts.map((part) => readPart(part, side)),
  }));
}

function readPart({ areas, edges, shades, ink, nails }: PreparedPart, side: Side): PartPicture {
  return {
    areas: areas.map(([given, ...loops]) => ({ levels: levels(given), loops: loops.map(refs) })),
    edges: edges.map(([given, beside, lined, runs]) => ({
      levels: levels(given),
      beside: beside === null ? null : levels(beside),
      lined,
      runs: refs(runs),
    })),
    shades: shades[side].map(([tone, opacity, runs]) => ({ tone, opacity, runs: readRuns(runs) })),
    ink: readRuns(ink),
    nails: readRuns(nails),
  };
}

function levels(words: string): Level[] {
  return (words === '' ? [] : words.split(' ')) as Level[];
}

function refs(numbers: string): RunRef[] {
  return numbers.split(' ').map(Number);
}
